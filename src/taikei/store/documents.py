"""The documents that were loaded, byte for byte: one file each in a folder, named by its SHA-256.

They stand beside the database, not in it: a report is megabytes that no query asks for, a copy of the database stays
small, and a file that is named by what it holds is written once and never changes.
"""

import os
import re
import tempfile
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words
from taikei.readers.kind import kind_of_file

_MEBIBYTE = 1024 * 1024
_HEAD = 4096  # bytes that tell a PDF
_DIGEST = re.compile(r"[0-9a-f]{64}")


def keep_document(data: bytes, name: str) -> None:
    """Keep the document; one that is kept already stays. Whole or not at all, also where the machine stops meanwhile.

    Raises Misuse where it is larger than the settings allow, or cannot be written.
    """
    if len(data) > settings.DOCUMENT_MIB * _MEBIBYTE:
        raise _too_large(name, len(data))
    place = _place(sha256(data).hexdigest())
    if place.exists():
        return
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=place.parent) as stage:
            whole = Path(stage, place.name)
            with whole.open("wb") as file:
                file.write(data)
                os.fsync(file.fileno())
            whole.replace(place)
    except OSError as error:
        raise _not_writable(place.parent, error) from error


def kept_document(digest: str) -> bytes | None:
    """The document of this SHA-256 (64 digits of base 16), None where it is not kept."""
    if not _DIGEST.fullmatch(digest):
        return None
    try:
        return _place(digest).read_bytes()
    except FileNotFoundError:
        return None


def has_pages(digest: str) -> bool:
    """Whether the document of this SHA-256 is kept and is a PDF, so that a place in it can be shown."""
    if not _DIGEST.fullmatch(digest) or not _place(digest).exists():
        return False
    with _place(digest).open("rb") as file:
        return kind_of_file(file.read(_HEAD)) == "pdf"


def _place(digest: str) -> Path:
    return Path(settings.DATA) / "documents" / digest


def _too_large(name: str, size: int) -> Misuse:
    return Misuse(
        name,
        Words(f"{size / _MEBIBYTE:,.1f} MiBの文書", f"a document of {size / _MEBIBYTE:,.1f} MiB"),
        Words(f"{settings.DOCUMENT_MIB:,} MiB以内の文書", f"a document of at most {settings.DOCUMENT_MIB:,} MiB"),
        Words(
            "台帳は原本を保存します。環境変数 TAIKEI_DOCUMENT_MIB を大きくしてください。",
            "The ledger keeps the original: raise the environment variable TAIKEI_DOCUMENT_MIB.",
        ),
    )


def _not_writable(folder: Path, error: OSError) -> Misuse:
    return Misuse(
        str(folder),
        Words(f"原本を保存できません（{why(error).ja}）", f"the original cannot be kept there ({why(error).en})"),
        Words("書き込めるフォルダー", "a folder that may be written to"),
        Words(
            "空き容量と権限、TAIKEI_DATA を確かめてください。",
            "Check the free space, the permissions, and TAIKEI_DATA.",
        ),
    )
