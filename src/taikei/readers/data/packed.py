"""What a file holds: itself, or the files packed in it as ZIP or gzip, unpacked with limits."""

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from taikei.model.errors import UnusableFile
from taikei.readers.data.wanted import WANTED
from taikei.readers.encoding import LARGEST_FILE
from taikei.readers.office.wanted import ZIP_MAGIC

GZIP_MAGIC = b"\x1f\x8b"
ZIP_MAGICS = (ZIP_MAGIC, b"PK\x05\x06")
"""The second is that of a ZIP without files."""

_GZIP = 31  # zlib's sign for: with the header of gzip
# What systems put beside the files of a folder.
_HIDDEN = (".", "~$", "Thumbs.db", "desktop.ini")


class Member(NamedTuple):
    """One file and its name, in a ZIP with the folders above it."""

    name: str
    data: bytes


def is_packed(data: bytes) -> bool:
    return data.startswith((GZIP_MAGIC, *ZIP_MAGICS))


def members(data: bytes, name: str) -> list[Member]:
    """The files in a ZIP, by name; the one file in a gzip, which goes by the gzip's name.

    Raises UnusableFile where what is packed is damaged, encrypted or too large.
    """
    if data.startswith(GZIP_MAGIC):
        return [Member(name[:-3] if name.lower().endswith(".gz") else name, _unzipped(data, name))]
    return sorted(_zipped(data, name))


def _zipped(data: bytes, name: str) -> Iterator[Member]:
    from taikei.readers.office.package import Package  # which loads what reads XML

    package = Package(data, name, WANTED)
    for part in package:
        said = _name(part, is_utf8=package.is_utf8(part))
        if not said.startswith("__MACOSX/") and not said.rpartition("/")[2].startswith(_HIDDEN):
            yield Member(said, package.read(part))


def _name(part: str, *, is_utf8: bool) -> str:
    """The name as its writer wrote it: Windows writes code page 932 where the format asks for 437."""
    if is_utf8 or part.isascii():
        return part
    raw = part.encode("cp437")  # by which it was decoded
    for encoding in ("utf-8", "cp932"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return part


def _unzipped(data: bytes, name: str) -> bytes:
    """What a gzip holds; several members, one after the other, are one file (RFC 1952, 2.2)."""
    parts: list[bytes] = []
    size, rest = 0, data
    while rest:
        unpacker = zlib.decompressobj(_GZIP)
        try:
            parts.append(unpacker.decompress(rest, LARGEST_FILE + 1 - size))
        except zlib.error as error:
            raise WANTED.refusal(name, "gzipとして壊れています", "it is damaged as a gzip") from error
        size += len(parts[-1])
        if size > LARGEST_FILE:
            raise _too_large(name)
        if not unpacker.eof:
            raise WANTED.refusal(name, "gzipが途中で切れています", "the gzip is cut short")
        # Some programs fill the file up with zeros.
        rest = unpacker.unused_data.lstrip(b"\0")
    return b"".join(parts)


def _too_large(name: str) -> UnusableFile:
    return WANTED.refusal(
        name,
        f"展開すると{LARGEST_FILE:,}バイトを超えます",
        f"it would unpack to more than {LARGEST_FILE:,} bytes",
    )
