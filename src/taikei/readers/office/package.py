"""The ZIP that holds an Office document, opened with limits: only what is asked for is read, and never too much."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.office.wanted import ENCRYPTED, LOCKED, Wanted, kind_of
from taikei.readers.office.xml import Element, UnsafeXml, parse

MEBIBYTE = 1024 * 1024
LARGEST_FILE = 64 * MEBIBYTE
# A 600-page book of tables is 10 MiB of XML, a sheet of 118,000 cells 5 MiB.
LARGEST_PART = 64 * MEBIBYTE
LARGEST_TOTAL = 160 * MEBIBYTE
# Deflate reaches 1,032 to 1. The XML of real tables stays under 60 to 1; small parts of many blanks may exceed it.
STEEPEST_RATIO = 250
RATIO_COUNTS_FROM = MEBIBYTE
# A document with a thousand photographs has a few thousand parts.
MOST_PARTS = 10_000
MOST_LINES = 1_000_000
"""Lines that a reader makes of one document; each takes up to a kilobyte of memory."""

_LARGEST = Words(
    f"{LARGEST_FILE // MEBIBYTE} MiB以内で、展開すると部品ごとに{LARGEST_PART // MEBIBYTE} MiB、"
    f"全体で{LARGEST_TOTAL // MEBIBYTE} MiB以内のファイル",
    f"a file of at most {LARGEST_FILE // MEBIBYTE} MiB that unpacks to at most {LARGEST_PART // MEBIBYTE} MiB a part "
    f"and {LARGEST_TOTAL // MEBIBYTE} MiB in all",
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED_FLAG = 0x1
_UTF8_FLAG = 0x800
_CENTRAL_HEADER = b"PK\x01\x02"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """The parts of one document. Every refusal names the file and, where it is one part, the part."""

    def __init__(self, data: bytes, name: str, wanted: Wanted) -> None:
        self.name = name
        self.wanted = wanted
        self._left = LARGEST_TOTAL
        self._related: dict[str, Mapping[str, tuple[str, str]]] = {}
        if len(data) > LARGEST_FILE:
            raise self._too_large(f"大きさが{len(data):,}バイトあります", f"the file has {len(data):,} bytes")
        kind = kind_of(data)
        if kind == ENCRYPTED:
            raise LOCKED.refusal(name, kind.ja, kind.en)
        if kind is not None:
            raise self._refusal(kind.ja, kind.en)
        # Counted before the directory is read: reading one of a million entries takes half a minute.
        parts = data.count(_CENTRAL_HEADER)
        if parts > MOST_PARTS:
            raise self._refusal(f"{parts:,}個の部品があります", f"it has {parts:,} parts")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise self._damaged() from error

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(info.filename for info in self._zip.infolist() if not info.is_dir()))

    def __contains__(self, part: str) -> bool:
        return part in self._zip.NameToInfo

    def is_utf8(self, part: str) -> bool:
        """Whether the part's name is told to be UTF-8."""
        return self._zip.getinfo(part).flag_bits & _UTF8_FLAG != 0

    def read(self, part: str) -> bytes:
        """The bytes of a part. Raises UnusableFile where it is missing, damaged, encrypted or too large."""
        if part not in self:
            raise self._refusal(f"{part}がありません", f"it has no {part}")
        info = self._zip.getinfo(part)
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise self._refusal(ENCRYPTED.ja, ENCRYPTED.en)
        if info.compress_type not in _METHODS:
            raise self._damaged()
        steep = info.file_size > RATIO_COUNTS_FROM and info.file_size > STEEPEST_RATIO * info.compress_size
        if steep or info.file_size > min(LARGEST_PART, self._left):
            refusal = self._refusal if steep else self._too_large
            raise refusal(
                f"{part}を展開すると{info.file_size:,}バイトになります",
                f"{part} would unpack to {info.file_size:,} bytes",
            )
        self._left -= info.file_size
        try:
            # ZipExtFile gives no more than the stated size, and checks the sum of what it gave.
            return self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
            raise self._damaged() from error

    def xml(self, part: str) -> Element:
        """The root of a part's XML."""
        try:
            return parse(self.read(part))
        except UnsafeXml as error:
            raise self.unreadable(part, error) from error

    def unreadable(self, part: str, error: UnsafeXml) -> UnusableFile:
        return self._refusal(f"{part}{error.found.ja}", f"{part} {error.found.en}")

    def related(self, part: str) -> Mapping[str, tuple[str, str]]:
        """The parts that ``part`` names as its relations ('' for the document as a whole): id to (kind, part)."""
        if part not in self._related:
            self._related[part] = self._read_related(part)
        return self._related[part]

    def _read_related(self, part: str) -> Mapping[str, tuple[str, str]]:
        folder, base = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        if relations not in self:
            return {}
        return {
            relation.get("Id", ""): (
                relation.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/"),
            )
            for relation in self.xml(relations).iter(_RELATIONSHIP)
            # What stands outside the file is never fetched.
            if relation.get("TargetMode") != "External"
        }

    def _damaged(self) -> UnusableFile:
        return self._refusal("壊れているか、途中で切れています", "it is damaged or cut short")

    def _too_large(self, ja: str, en: str) -> UnusableFile:
        return UnusableFile(self.name, Words(ja, en), _LARGEST, self.wanted.smaller)

    def _refusal(self, ja: str, en: str) -> UnusableFile:
        return self.wanted.refusal(self.name, ja, en)
