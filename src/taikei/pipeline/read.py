"""One file into a reading, whatever its type."""

import hashlib
import sys
from pathlib import Path

from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.model.words import Words
from taikei.readers.forms.form import Form, known_forms
from taikei.readers.guard import guarded
from taikei.readers.kind import Kind, kind_of_file
from taikei.readers.lines import Content
from taikei.readers.report import read_content
from taikei.readers.report_json import read_report_json
from taikei.readers.text import text_content

STANDARD_INPUT = "-"


def read_file(path: str, form: Form | None = None) -> Reading:
    """The reading of the file at ``path``; ``-`` reads standard input. ``form`` is tried before the known ones.

    Raises UnusableFile where the file is not there, cannot be opened, or is not a report that a form describes.
    """
    if path == STANDARD_INPUT:
        return read_bytes(sys.stdin.buffer.read(), "標準入力 (standard input)", form)
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise _not_readable(path, error) from error
    return read_bytes(data, Path(path).name, form)


def read_bytes(data: bytes, name: str, form: Form | None = None) -> Reading:
    """The reading of a file's bytes, of whatever kind they are; ``name`` is what messages call it."""
    kind = kind_of_file(data)
    if kind == "report_json":
        return read_report_json(data, name)
    forms = known_forms() if form is None else (form, *known_forms())
    return read_content(_content(kind, data, name), name, hashlib.sha256(data).hexdigest(), forms)


def _content(kind: Kind, data: bytes, name: str) -> Content:
    """The lines of a file. A text is decoded here; what needs a format's own reader is read in a limited child."""
    return text_content(data, name) if kind == "text" else guarded(kind, data, name)


def _not_readable(path: str, error: OSError) -> UnusableFile:
    reasons = {
        FileNotFoundError: Words("ファイルがありません", "there is no such file"),
        IsADirectoryError: Words("フォルダーです", "this is a folder"),
        PermissionError: Words("開く権限がありません", "you may not open it"),
    }
    return UnusableFile(
        path,
        reasons.get(type(error), Words(f"開けません（{error.strerror}）", f"it cannot be opened ({error.strerror})")),
        Words("報告書のファイル", "a report's file"),
        Words("ファイルの名前と場所を確かめてください。", "Check the file's name and place."),
    )
