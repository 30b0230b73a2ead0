"""One stream of the old container of Office files ([MS-CFB]): a small file system of sectors, chained by a table."""

import struct
from collections.abc import Sequence

_HEADER = 512
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_LAST_SECTOR = 0xFFFFFFFA  # numbers above mean: free, end of a chain, part of the table itself


def stream(data: bytes, names: Sequence[str]) -> bytes:
    """The bytes of the first stream with one of these names. Raises ValueError where the container is damaged."""
    try:
        return _Container(data).stream(names)
    except (struct.error, IndexError) as error:
        raise ValueError("the container is cut short") from error


class _Container:
    def __init__(self, data: bytes) -> None:
        self._data = data
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise ValueError("sectors of no known size")
        self._size, self._small_size = 1 << shift, 1 << small_shift
        count, directory, self._cutoff, first_small, _, first_more, _ = struct.unpack_from("<II4x5I", data, 44)
        if count * self._size > len(data):
            raise ValueError("a table larger than the file")
        tables = list(struct.unpack_from("<109I", data, 76))
        while first_more < _LAST_SECTOR and len(tables) < count:
            more = self._sector(first_more)
            tables.extend(struct.unpack(f"<{len(more) // 4}I", more)[:-1])
            first_more = struct.unpack("<I", more[-4:])[0]
        table = b"".join(self._sector(at) for at in tables[:count])
        self._next = struct.unpack(f"<{len(table) // 4}I", table)
        small = self._chain(first_small)
        self._next_small = struct.unpack(f"<{len(small) // 4}I", small)
        self._directory = self._chain(directory)

    def stream(self, names: Sequence[str]) -> bytes:
        wanted = [name.encode("utf-16-le") for name in names]
        root = (0, 0)
        for at in range(0, len(self._directory), _ENTRY):
            length, kind = struct.unpack_from("<HB", self._directory, at + 64)
            first, size = struct.unpack_from("<II", self._directory, at + 116)
            if kind == _ROOT:
                root = first, size
            elif kind == _STREAM and self._directory[at : at + max(0, length - 2)] in wanted:
                return self._small(root[0], first)[:size] if size < self._cutoff else self._chain(first)[:size]
        raise ValueError("no such stream")

    def _sector(self, number: int) -> bytes:
        at = _HEADER + number * self._size if self._size == _HEADER else (number + 1) * self._size
        if at >= len(self._data):
            raise ValueError("a sector beyond the end")
        return self._data[at : at + self._size].ljust(self._size, b"\0")

    def _chain(self, number: int) -> bytes:
        sectors: list[bytes] = []
        while number < _LAST_SECTOR:
            if len(sectors) > len(self._next):
                raise ValueError("a chain without an end")
            sectors.append(self._sector(number))
            number = self._next[number]
        return b"".join(sectors)

    def _small(self, root: int, number: int) -> bytes:
        held = self._chain(root)
        pieces: list[bytes] = []
        while number < _LAST_SECTOR:
            if len(pieces) > len(self._next_small):
                raise ValueError("a chain without an end")
            pieces.append(held[number * self._small_size : (number + 1) * self._small_size])
            number = self._next_small[number]
        return b"".join(pieces)
