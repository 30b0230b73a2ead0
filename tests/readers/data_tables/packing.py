"""Files of the tests, packed."""

import gzip
import io
import zipfile
from collections.abc import Callable, Mapping

from taikei.readers.data.table import Table
from taikei.readers.data.tables import data_tables


def zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def locked(data: bytes) -> bytes:
    """The ZIP with the mark of encryption on its first file, as its list tells it."""
    marked = bytearray(data)
    marked[marked.index(b"PK\x01\x02") + 8] |= 1
    return bytes(marked)


PACKINGS: dict[str, Callable[[str, bytes], tuple[bytes, str]]] = {
    "plain": lambda name, data: (data, name),
    "zip": lambda name, data: (zipped({name: data}), "packed.zip"),
    "gzip": lambda name, data: (gzip.compress(data), f"{name}.gz"),
}
"""By the way of packing: the packed bytes and their name, of a file's name and bytes."""


def only_table(data: bytes, name: str) -> Table:
    (table,) = data_tables(data, name).tables
    return table
