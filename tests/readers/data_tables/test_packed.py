"""Data files in a ZIP or a gzip: each is a table by its name, the rest is told, bombs and locks are refused."""

import gzip
import io
import zipfile

import pytest

from readers.data_tables.packing import locked, only_table, zipped
from taikei.model.errors import UnusableFile
from taikei.readers.data.tables import data_tables
from taikei.readers.kind import kind_of_file

TABLE = b"a,b,c\n1,2,3\n"
EXAMPLE_PDF = b"%PDF-1.7\n"


def test_the_files_of_a_zip_are_tables_by_name() -> None:
    data = zipped({"b.csv": TABLE, "下/a.json": b'[{"x": 1}]', "c.tsv": b"c\td\n3\t4\n"})
    found = data_tables(data, "三つ.zip")
    assert [table.name for table in found.tables] == ["b.csv", "c.tsv", "下/a.json"]
    assert (found.encoding, found.doubts) == ("utf-8", ())


def test_what_is_no_data_in_a_zip_is_told_and_what_systems_add_is_not() -> None:
    files = {
        "a.csv": TABLE,
        "読んでください.txt": "このデータの説明\n".encode(),
        "b.pdf": EXAMPLE_PDF,
        "c.zip": zipped({"d.csv": TABLE}),
        "e.csv.gz": gzip.compress(TABLE),
        "__MACOSX/._a.csv": b"\0\1",
        "下/.DS_Store": b"\0",
    }
    found = data_tables(zipped(files), "t.zip")
    assert [table.name for table in found.tables] == ["a.csv"]
    (doubt,) = found.doubts
    listed = "b.pdf, c.zip, e.csv.gz, 読んでください.txt"
    assert doubt.message.en == f"These files in t.zip are not data to be read: {listed}"


@pytest.mark.parametrize("encoding", ["cp932", "utf-8"])
def test_a_name_without_the_mark_of_its_encoding_is_read(encoding: str) -> None:
    written = "事業一覧表.csv".encode(encoding)
    place = "x" * len(written)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo(place), TABLE)
    assert only_table(buffer.getvalue().replace(place.encode(), written), "t.zip").name == "事業一覧表.csv"


def test_a_gzip_of_several_parts_and_zeros_at_its_end_is_one_file() -> None:
    data = gzip.compress(TABLE) + gzip.compress(b"4,5,6\n") + bytes(512)
    table = only_table(data, "t.csv.GZ")
    assert (table.name, table.rows) == ("t.csv", [("1", "2", "3"), ("4", "5", "6")])


BOMB = b"1,2,3\n" * 12_000_000
WHOLE = zipped({"a.csv": TABLE * 50, "b.csv": TABLE})
REFUSED = {
    "a ZIP of no data": (zipped({"b.pdf": EXAMPLE_PDF}), "there is no data file in it (b.pdf);"),
    "a ZIP in a ZIP": (zipped({"b.zip": WHOLE}), "there is no data file in it (b.zip);"),
    "a gzip of a ZIP": (gzip.compress(WHOLE), "there is no data file in it (t);"),
    "a gzip of a PDF": (gzip.compress(EXAMPLE_PDF), "there is no data file in it (t);"),
    "an empty file in a ZIP": (zipped({"a.csv": b""}), "there is no data file in it (a.csv);"),
    "folders in a ZIP": (zipped({"a/": b""}), "there is no data file in it (－);"),
    "an empty ZIP": (zipped({}), "this is an empty ZIP;"),
    "a ZIP cut short": (WHOLE[:-30], "it is damaged or cut short;"),
    "a ZIP with a hole": (WHOLE[:50] + bytes(20) + WHOLE[70:], "it is damaged or cut short;"),
    "a gzip cut short": (gzip.compress(TABLE * 50)[:-12], "the gzip is cut short;"),
    "a broken gzip": (b"\x1f\x8b\x08\0" + b"x" * 30, "it is damaged as a gzip;"),
    "a bomb as gzip": (gzip.compress(BOMB), "it would unpack to more than 67,108,864 bytes;"),
    "a bomb as ZIP": (zipped({"a.csv": BOMB}), "a.csv would unpack to 72,000,000 bytes;"),
    "a million files": (WHOLE.replace(b"PK\x05\x06", b"PK\x01\x02" * 10_001 + b"PK\x05\x06"), "it has 10,003 parts;"),
    "a locked ZIP": (locked(WHOLE), "it is encrypted with a password;"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_refused_in_a_sentence(case: str) -> None:
    data, words = REFUSED[case]
    assert kind_of_file(data) == "data"
    with pytest.raises(UnusableFile) as refusal:
        data_tables(data, "t")
    assert refusal.value.said("en").startswith(f"t: {words}")
    assert refusal.value.said("ja").endswith("かJSONで保存し直したファイルを指定してください。")
