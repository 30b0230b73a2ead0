"""A .xls made byte by byte ([MS-CFB], [MS-XLS]): no library here writes one."""

import struct

_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def dimensions(rows: int, columns: int, first_row: int = 0) -> bytes:
    return record(0x200, struct.pack("<IIHHH", first_row, rows, 0, columns, 0))


def number(row: int, column: int, value: float) -> bytes:
    return record(0x203, struct.pack("<HHHd", row, column, 0, value))


def error(row: int, column: int, code: int) -> bytes:
    return record(0x205, struct.pack("<HHHBB", row, column, 0, code, 1))


def hidden_row(row: int) -> bytes:
    return record(0x208, struct.pack("<HHHHHHHH", row, 0, 1, 255, 0, 0, 0x20, 0))


def hidden_columns(first: int, last: int) -> bytes:
    return record(0x7D, struct.pack("<HHHHHH", first, last, 2000, 0, 1, 0))


ASKS_FOR_A_PASSWORD = record(0x2F, b"\0" * 54)


def xls(*records: bytes, before: bytes = b"") -> bytes:
    """A workbook of one sheet 実績 that holds these records."""
    end = record(0x0A, b"")
    name = "実績".encode("utf-16-le")
    begin = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    head = begin + before
    at = len(head) + 4 + 8 + len(name) + len(end)
    listed = record(0x85, struct.pack("<IBBBB", at, 0, 0, 2, 1) + name)
    sheet = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + b"".join(records) + end
    return _container(head + listed + end + sheet)


def _container(stream: bytes) -> bytes:
    stream = stream.ljust(max(4096, -len(stream) % 512 + len(stream)), b"\0")  # under 4,096 it would stand elsewhere
    sectors = len(stream) // 512
    chain = [_TABLE, _END, *range(3, 2 + sectors), _END]
    table = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    directory = _entry("Root Entry", 5, _END, 0, 1) + _entry("Workbook", 2, 2, len(stream))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(24, b"\0") + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header = header.ljust(44, b"\0") + struct.pack("<IIIIIIII", 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    return header + table + directory.ljust(512, b"\0") + stream


def _entry(name: str, kind: int, first: int, size: int, child: int = _FREE) -> bytes:
    text = name.encode("utf-16-le")
    entry = text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text) + 2, kind, 1, _FREE, _FREE, child)
    return entry.ljust(116, b"\0") + struct.pack("<IQ", first, size)
