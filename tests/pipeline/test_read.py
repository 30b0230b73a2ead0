"""Which reader and which form a file meets, and data files that are read together."""

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from readers.data_tables.packing import zipped
from readers.samples import FIRST, SECOND
from readers.test_guard import small_workbook
from taikei.model.errors import Misuse, UnusableFile
from taikei.model.reading import Reading
from taikei.pipeline import file_bytes, read_bytes, read_file, read_files
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import Form, form_text, parse_form

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "real"
FORM = """
reads = "data"
id = "trial"
title = { ja = "試し", en = "trial" }
year = { fixed = "R5" }
unit = { fixed = "千円" }
[[tables]]
needs = ["番号", "事業名", "決算額"]
[tables.columns]
"番号" = "code"
"事業名" = "programme"
"決算額" = "settlement"
[[tables]]
needs = ["番号", "課"]
join = ["番号"]
optional = true
[tables.columns]
"課" = "division"
[[chapters]]
kind = "results"
"""
PROGRAMMES = "番号,事業名,決算額\n1,花壇の手入れ,10\n2,橋の点検,20\n"
DIVISIONS = "番号,課,電話\n2,土木課,1\n1,緑課,2\n"
RECORDS = json.dumps([{"番号": "1", "事業名": "花壇の手入れ", "決算額": 10}])


def form() -> DataForm:
    found = parse_form(FORM)
    assert isinstance(found, DataForm)
    return found


def entries(reading: Reading) -> list[tuple[str, Any, tuple[str, ...]]]:
    found = [placement.entry for _, _, placement in reading.report.rows()]
    return [(entry.programme, entry.amounts[0].number, entry.charge.divisions) for entry in found]


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_text(PROGRAMMES, "utf-8")
    (tmp_path / "b.csv").write_text(DIVISIONS, "cp932")
    return tmp_path


TOGETHER = [("花壇の手入れ", 10, ("緑課",)), ("橋の点検", 20, ("土木課",))]


def test_data_of_every_kind_is_read_by_its_bytes_whatever_it_is_called() -> None:
    kinds = {
        "csv": PROGRAMMES.encode(),
        "tsv": PROGRAMMES.replace(",", "\t").encode("cp932"),
        "zip": zipped({"a.csv": PROGRAMMES.encode()}),
        "gz": gzip.compress(PROGRAMMES.encode("utf-16")),
    }
    for kind, data in kinds.items():
        reading = read_bytes(data, "報告書.pdf", form())
        assert [(name, number) for name, number, _ in entries(reading)] == [("花壇の手入れ", 10), ("橋の点検", 20)], (
            kind
        )
        assert (reading.digest, reading.document, reading.form) == (digest(data), "報告書.pdf", "trial")
    assert len(entries(read_bytes(RECORDS.encode(), "a.csv", form()))) == 1


def test_several_files_are_one_data_set_with_a_digest_of_their_own(folder: Path) -> None:
    paths = [str(folder / "a.csv"), str(folder / "b.csv")]
    reading = read_files(paths, form())
    assert entries(reading) == TOGETHER
    assert reading.document == "a.csv ほか1件 (and 1 more)"
    digests = [hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in paths]
    assert reading.digest == digest((digests[0] + digests[1]).encode())
    assert read_files(paths[::-1], form()).digest != reading.digest


def test_a_folder_alone_is_the_files_in_it(folder: Path) -> None:
    (folder / ".hidden").write_text("x")
    (folder / "below").mkdir()
    paths = [str(folder / "a.csv"), str(folder / "b.csv")]
    assert read_files([str(folder)], form()) == read_files(paths, form())


def test_one_path_is_one_file_as_ever(folder: Path) -> None:
    assert read_files([str(FIRST)]) == read_file(str(FIRST))
    one = folder / "below"
    one.mkdir()
    (one / "report.txt").write_bytes(FIRST.read_bytes())
    assert read_files([str(one)]) == read_file(str(FIRST))


@pytest.mark.parametrize("other", ["report.txt", "sample.pdf", "book.xlsx", "report.json", "empty"])
def test_what_is_no_data_is_not_read_together_with_others(folder: Path, other: str) -> None:
    contents = {
        "report.txt": FIRST.read_bytes(),
        "sample.pdf": (ROOT / "examples" / "sample.pdf").read_bytes(),
        "book.xlsx": small_workbook(),
        "report.json": b'{"title": "x", "chapters": []}',
        "empty": b"",
    }
    (folder / other).write_bytes(contents[other])
    with pytest.raises(Misuse) as refusal:
        read_files([str(folder / "a.csv"), str(folder / other)], form())
    assert refusal.value.said("en") == (
        f"{other}: this is no data file and cannot be read together with others; expected data files (CSV, TSV, JSON, "
        "NDJSON). Name reports one at a time."
    )


def test_an_empty_folder_and_a_folder_among_several_are_refused(folder: Path) -> None:
    below = folder / "below"
    below.mkdir()
    with pytest.raises(UnusableFile, match="below: this folder holds no file"):
        read_files([str(below)])
    with pytest.raises(UnusableFile, match="below: this is a folder"):
        read_files([str(folder / "a.csv"), str(below)])


@pytest.fixture
def package(folder: Path) -> Path:
    (folder / "下").mkdir()
    (folder / "b.csv").rename(folder / "下" / "b.csv")
    (folder / "unnamed.csv").write_text("番号,事業名,決算額\n9,別の事業,1\n", "utf-8")
    return described(folder, "a.csv", "下/b.csv")


def described(folder: Path, *paths: str) -> Path:
    file = folder / "datapackage.json"
    file.write_text(json.dumps({"name": "t", "resources": [{"path": path} for path in paths]}), "utf-8")
    return file


def test_a_package_is_read_with_the_files_that_it_names(package: Path) -> None:
    reading = read_file(str(package), form())
    assert entries(reading) == TOGETHER
    assert reading.document == "datapackage.json"
    files = [package, package.parent / "a.csv", package.parent / "下" / "b.csv"]
    assert reading.digest == digest("".join(digest(file.read_bytes()) for file in files).encode())
    assert read_files([str(package.parent)], form()) == reading
    packed = read_bytes(
        zipped({str(file.relative_to(package.parent)): file.read_bytes() for file in files}), "t.zip", form()
    )
    assert packed.report == reading.report


def test_a_missing_file_of_a_package_leaves_the_reading_incomplete(package: Path) -> None:
    (package.parent / "下" / "b.csv").unlink()
    reading = read_file(str(package), form())
    assert not reading.complete
    assert reading.doubts[0].message.ja == "「datapackage.json」の説明にある次のファイルがありません：下/b.csv"
    (package.parent / "a.csv").unlink()
    with pytest.raises(UnusableFile, match=r"none of its files is there \(a\.csv, 下/b\.csv\)"):
        read_file(str(package), form())


@pytest.mark.parametrize("path", ["../secret.csv", "link.csv", "linked/secret.csv"])
def test_a_package_never_opens_a_file_outside_its_folder(package: Path, tmp_path_factory: Any, path: str) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.csv").write_text(PROGRAMMES, "utf-8")
    (package.parent.parent / "secret.csv").write_text(PROGRAMMES, "utf-8")
    (package.parent / "link.csv").symlink_to(outside / "secret.csv")
    (package.parent / "linked").symlink_to(outside)
    described(package.parent, "a.csv", path)
    with pytest.raises(UnusableFile, match="names a file outside its folder"):
        read_file(str(package), form())


def test_a_given_form_is_tried_before_the_known_ones_whatever_it_reads() -> None:
    sheet = FORM.replace(
        '[[tables]]\nneeds = ["番号", "事業名"', '[sheet]\nheader = [1]\n[[tables]]\nneeds = ["番号", "事業名"'
    )
    sheet = sheet.replace("決算額", "決算額（千円）")
    reading = read_bytes(small_workbook(), "book", parse_form(sheet))
    assert (reading.form, len(entries(reading))) == ("trial", 39)


def test_a_given_form_comes_before_a_known_one_that_fits_as_well() -> None:
    known = read_file(str(FIRST)).form
    own = parse_form(form_text(known).replace(f'id = "{known}"', 'id = "our-own"'))
    assert read_files([str(FIRST)], own).form == "our-own"


def test_a_report_form_is_not_tried_on_data_nor_a_data_form_on_a_report() -> None:
    with pytest.raises(UnusableFile, match="no form fits its columns"):
        read_bytes(PROGRAMMES.encode(), "t.csv", report_form())
    assert read_bytes(FIRST.read_bytes(), "t.txt", form()).form == read_file(str(FIRST)).form


def report_form() -> Form:
    return parse_form((SECOND.parent / "form.toml").read_text("utf-8"))


def test_a_workbook_that_no_form_fits_is_refused_as_before() -> None:
    with pytest.raises(UnusableFile, match="no known form fits"):
        read_bytes(small_workbook(), "book.xlsx")


def test_the_bytes_of_a_file_come_with_its_name(folder: Path) -> None:
    assert file_bytes(str(folder / "a.csv")) == (PROGRAMMES.encode(), "a.csv")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are not beside this folder")
def test_real_data_is_read_as_it_was_published() -> None:
    review = read_files(sorted(str(path) for path in (SHARED / "rs2024").glob("*.zip")))
    assert (review.form, review.coverage.total) == ("rs-budget", 8_537 + 14_991 + 37_981)
    package = read_files([str(SHARED / "fdp-boost-moldova")])
    assert (package.form, package.coverage.unread) == ("fiscal-data-package", ())
    for path, form_id in (
        ("judgit-meti/meti_2022.ndjson.zip", "judgit"),
        ("mof-jikou/mof-jikou-2024.json.gz", "mof-jikou"),
        ("spendingjp-csv/tsukuba_2021.csv", "spending-lines"),
        ("jimujigyo-eval/shimotsuma.json", "jimujigyo-eval"),
        ("ofunato-xlsx/ofunato_first40_names_removed.xlsx", "ofunato-jimujigyo"),
        ("fuji-r6-budget/r6-budget.pdf", "fuji-budget"),
    ):
        assert read_file(str(SHARED / path)).form == form_id


def test_a_file_too_large_for_any_reader_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "写し.csv"
    with huge.open("wb") as file:
        file.truncate(512 * 1024**2 + 1)  # which takes no room on the disk
    with pytest.raises(UnusableFile) as refusal:
        read_file(str(huge))
    assert refusal.value.said("ja").startswith("写し.csv：大きさが512 MiBを超えています")
    assert "Divide it, and name the smaller files." in refusal.value.said("en")
