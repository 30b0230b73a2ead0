"""The files that a data package's descriptor names, found beside it.

Source: Data Package (Frictionless), Data Resource: a path is a URL or a POSIX path below the descriptor's folder;
absolute paths and .. are not allowed, for they could name any file of the machine.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.model.words import Words

DESCRIPTOR = "datapackage.json"
_LARGEST = 4 * 1024 * 1024
_NOT_BELOW = re.compile(r"://|\\|^[A-Za-z]:|^~|\0")


def is_descriptor(data: bytes, name: str) -> bool:
    """Whether the file is the descriptor of a data package, by its name, which is set, and what it holds."""
    return PurePosixPath(name).name == DESCRIPTOR and len(data) <= _LARGEST and b'"resources"' in data


def resource_paths(data: bytes, name: str) -> list[str]:
    """The paths that the descriptor ``name`` names, each once. What is wrong with its JSON is left to that reader.

    Raises UnusableFile where a path leads out of the descriptor's folder, or a resource is in several parts.
    """
    try:
        described = json.loads(data)
    except (ValueError, RecursionError):
        return []
    return list(dict.fromkeys(_path(path, name) for path in _paths(described)))


def below(descriptor: Path, path: str) -> Path:
    """The file of a resource. Raises UnusableFile where a link leads out of the descriptor's folder."""
    found = descriptor.parent / path
    if not found.resolve().is_relative_to(descriptor.parent.resolve()):
        raise _outside(path, descriptor.name)
    return found


def check_there(name: str, paths: Sequence[str], missing: Sequence[str]) -> list[Doubt]:
    """The doubt about the files that are missing. Raises UnusableFile where not one is there."""
    if not missing:
        return []
    ja, en = "、".join(missing), ", ".join(missing)
    if len(missing) == len(paths):
        raise UnusableFile(
            name,
            Words(f"説明にあるファイルが一つもありません（{ja}）", f"none of its files is there ({en})"),
            Words("説明のファイルと、そのデータのファイル", "the descriptor together with its data"),
            Words("データを元のフォルダーに置いてください。", "Put the data where the descriptor says."),
        )
    message = Words(
        f"「{name}」の説明にある次のファイルがありません：{ja}",
        f"These files that {name} names are missing: {en}",
    )
    return [Doubt(Source(), message, incomplete=True)]


def _paths(described: Any) -> Iterator[Any]:
    resources = described.get("resources") if isinstance(described, dict) else None
    for resource in resources if isinstance(resources, list) else []:
        if isinstance(resource, dict) and resource.get("path"):  # without one, its data stands in the descriptor
            yield resource["path"]


def _path(path: Any, name: str) -> str:
    if isinstance(path, list) and len(path) == 1:
        path = path[0]
    if not isinstance(path, str):
        raise UnusableFile(
            name,
            Words("一つの表が複数のファイルに分かれています", "a table of it is in several files"),
            Words("一つの表に一つのファイル", "one file a table"),
            Words("ファイルを一つにまとめ、path を直してください。", "Join the files and correct the path."),
        )
    parts = PurePosixPath(path)
    if _NOT_BELOW.search(path) or parts.is_absolute() or ".." in parts.parts:
        raise _outside(path, name)
    return str(parts)


def _outside(path: str, name: str) -> UnusableFile:
    return UnusableFile(
        name,
        Words(f"フォルダーの外のファイルを指しています（{path}）", f"it names a file outside its folder ({path})"),
        Words("同じフォルダーか、その下にあるファイル", "files in its folder or below"),
        Words(
            f"データを同じフォルダーに置き、{DESCRIPTOR} の path を直してください。",
            f"Put the data into the same folder and correct the path in {DESCRIPTOR}.",
        ),
    )
