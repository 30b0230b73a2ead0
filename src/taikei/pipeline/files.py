"""What stands on the disk where a command points: files, a folder of them, a data package."""

import sys
from pathlib import Path
from typing import NamedTuple

from taikei.model.errors import UnusableFile
from taikei.model.os_errors import why
from taikei.model.reading import Doubt
from taikei.model.words import Words
from taikei.readers.data.resources import DESCRIPTOR, below, check_there, resource_paths

STANDARD_INPUT = "-"
LARGEST_FILE = 512 * 1024 * 1024
"""Bytes. A scanned book of a thousand pages is half as large; text, data and Office documents may have 64 MiB."""


class File(NamedTuple):
    """A file's bytes, and what messages call it."""

    data: bytes
    name: str


def file_bytes(path: str) -> File:
    """The file at ``path``. Raises UnusableFile where it cannot be opened, or is too large for any reader."""
    if path == STANDARD_INPUT:
        return File(sys.stdin.buffer.read(), "標準入力 (standard input)")
    place = Path(path)
    try:
        if place.stat().st_size > LARGEST_FILE:
            raise _too_large(place.name)
        return File(place.read_bytes(), place.name)
    except OSError as error:
        raise _not_readable(path, error) from error


def files_in(path: str) -> list[str]:
    """The path itself, or of a folder the descriptor of its data package, or else the files directly in it, by name.

    What a system hides there is none. Raises UnusableFile where a folder holds no file.
    """
    folder = Path(path)
    if path == STANDARD_INPUT or not folder.is_dir():
        return [path]
    try:
        found = sorted(file for file in folder.glob("[!.]*") if file.is_file())
    except OSError as error:
        raise _not_readable(path, error) from error
    if not found:
        raise _refusal(path, Words("ファイルのないフォルダーです", "this folder holds no file"))
    return [str(file) for file in found if file.name == DESCRIPTOR] or [str(file) for file in found]


def package_files(path: str, data: bytes) -> tuple[list[File], list[Doubt]]:
    """The descriptor at ``path``, whose bytes are ``data``, and the files that it names; those missing are a doubt.

    Each file goes by the path that the descriptor gives it. Raises UnusableFile where one leads out of the folder,
    cannot be opened, or none is there.
    """
    descriptor = Path(path)
    paths = resource_paths(data, descriptor.name)
    places = {each: below(descriptor, each) for each in paths}
    missing = [each for each in paths if not places[each].exists()]
    doubts = check_there(descriptor.name, paths, missing)
    beside = [File(file_bytes(str(places[each])).data, each) for each in paths if each not in missing]
    return [File(data, descriptor.name), *beside], doubts


def _too_large(name: str) -> UnusableFile:
    size = f"{LARGEST_FILE // 1024**2} MiB"
    return UnusableFile(
        name,
        Words(f"大きさが{size}を超えています", f"the file is larger than {size}"),
        Words(f"{size}以内の、報告書のファイル", f"a report's file of at most {size}"),
        Words("分けて小さくしたファイルを指定してください。", "Divide it, and name the smaller files."),
    )


def _not_readable(path: str, error: OSError) -> UnusableFile:
    reasons = {
        FileNotFoundError: Words("ファイルがありません", "there is no such file"),
        IsADirectoryError: Words("フォルダーです", "this is a folder"),
        PermissionError: Words("開く権限がありません", "you may not open it"),
    }
    other = Words(f"開けません（{why(error).ja}）", f"it cannot be opened ({why(error).en})")
    return _refusal(path, reasons.get(type(error), other))


def _refusal(path: str, found: Words) -> UnusableFile:
    return UnusableFile(
        path,
        found,
        Words("報告書のファイル", "a report's file"),
        Words("ファイルの名前と場所を確かめてください。", "Check the file's name and place."),
    )
