"""A data file, packed or not, as tables."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from taikei.model.reading import Doubt
from taikei.readers.data import damage
from taikei.readers.data.csv_table import csv_table
from taikei.readers.data.json_tables import json_tables
from taikei.readers.data.packed import Member, is_packed, members
from taikei.readers.data.recognised import is_data, is_json
from taikei.readers.data.resources import check_there, is_descriptor, resource_paths
from taikei.readers.data.separated import delimiter_of
from taikei.readers.data.table import Data, Table
from taikei.readers.data.wanted import WANTED, check_size
from taikei.readers.encoding import UNREADABLE, decode


def data_tables(data: bytes, name: str) -> Data:
    """The tables of a CSV, TSV, JSON or NDJSON file, or of all that are in a ZIP or a gzip.

    Raises UnusableFile where the bytes are none of these, or too many.
    """
    files, doubts = _unpacked(data, name) if is_packed(data) else ([Member(name, data)], [])
    tables: list[Table] = []
    encodings: list[str] = []
    for file in files:
        found, encoding, about = _tables(file)
        tables.extend(found)
        doubts.extend(about)
        encodings.append(encoding)
        check_size(name, sum(len(table.rows) * len(table.columns) for table in tables), 0)
    return Data(tuple(tables), "+".join(dict.fromkeys(encodings)), tuple(doubts))


def _unpacked(data: bytes, name: str) -> tuple[list[Member], list[Doubt]]:
    """The data files in a pack: those that the descriptor names, where there is one. What is packed again is none."""
    held = members(data, name)
    wanted = [member for member in held if is_data(member.data)]
    if not wanted:
        names = [member.name for member in held[:5]] or ["－"]
        raise WANTED.refusal(
            name,
            f"中にデータのファイルがありません（{'、'.join(names)}）",
            f"there is no data file in it ({', '.join(names)})",
        )
    wanted, doubts = _described(wanted, held)
    others = [member.name for member in held if member not in wanted]
    return wanted, [*doubts, damage.not_data(name, others)] if others else doubts


def _described(wanted: list[Member], held: Sequence[Member]) -> tuple[list[Member], list[Doubt]]:
    """The descriptor of a data package and the files that it names; all files where there is none."""
    descriptor = next((member for member in wanted if is_descriptor(member.data, member.name)), None)
    paths = resource_paths(descriptor.data, descriptor.name) if descriptor is not None else []
    if descriptor is None or not paths:
        return wanted, []
    folder = PurePosixPath(descriptor.name).parent
    named = [str(folder / path) for path in paths]
    there = {member.name for member in held}
    doubts = check_there(
        descriptor.name, paths, [path for path, at in zip(paths, named, strict=True) if at not in there]
    )
    return [descriptor, *(member for member in wanted if member.name in named)], doubts


def _tables(file: Member) -> tuple[list[Table], str, list[Doubt]]:
    """The tables of one file, its encoding, and what is doubtful about it."""
    decoded = decode(file.data, file.name, longest_line=None)
    text = decoded.text
    if is_json(text):
        tables, doubts = json_tables(text, file.name)
        damaged = [damage.unreadable(table, lined=False) for table in tables]
    else:
        delimiter = delimiter_of(text)
        if delimiter is None:
            raise WANTED.refusal(
                file.name, "表（CSV、TSV）にもJSONにもなっていません", "it is neither a table (CSV, TSV) nor JSON"
            )
        table, doubts = csv_table(text, file.name, delimiter)
        tables = [table]
        damaged = [damage.unreadable(table, lined=True) if UNREADABLE in text else None]
    of_end = [damage.cut_character(file.name)] if decoded.cut else []
    return tables, decoded.encoding, [*of_end, *doubts, *filter(None, damaged)]
