"""A form proposed for files, and what reading them with it gives."""

from collections.abc import Sequence
from typing import NamedTuple

from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.model.words import Language
from taikei.pipeline.files import File, file_bytes
from taikei.pipeline.read import read_bytes, read_files
from taikei.readers.forms.known import Form, parse_form
from taikei.readers.guard import guarded, guarded_data
from taikei.readers.kind import kind_of_file
from taikei.readers.proposals.proposal import form_for_content, form_for_data
from taikei.readers.text import text_content


class Proposed(NamedTuple):
    """The TOML of a form, and the reading by it as it is, or the refusal that says what a person must finish."""

    toml: str
    tried: Reading | UnusableFile


def propose_form(paths: Sequence[str], form_id: str, language: Language) -> Proposed:
    """A form for the file, or the data files, at ``paths``. Its comments are in the ``language``.

    Raises UnusableFile where a file cannot be read, or holds nothing that a form could tell.
    """
    files = [file_bytes(path) for path in paths]
    toml = _toml(files, form_id, language)
    try:
        return Proposed(toml, _reading(paths, files, parse_form(toml)))
    except UnusableFile as refusal:
        return Proposed(toml, refusal)


def _toml(files: Sequence[File], form_id: str, language: Language) -> str:
    data, name = files[0]
    kind = kind_of_file(data)
    if len(files) > 1 or kind == "data":
        return form_for_data([guarded_data(*file) for file in files], form_id, name, language)
    # A report.json needs no form; as a text it has no table, which the refusal says.
    content = text_content(data, name) if kind in ("text", "report_json") else guarded(kind, data, name)
    return form_for_content(content, form_id, name, language)


def _reading(paths: Sequence[str], files: Sequence[File], form: Form) -> Reading:
    return read_files(paths, form) if len(files) > 1 else read_bytes(*files[0], form)
