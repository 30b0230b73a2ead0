"""The pictures of an audit: which there are, what they show, and what becomes of those of an earlier audit."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from readers.pictures import RED, picture
from readers.samples import FIRST
from taikei.model.errors import Misuse, UnusableFile
from taikei.model.finding import Finding
from taikei.model.reading import Doubt
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.pipeline import Audit, audit, read_bytes, read_file, write_audit
from taikei.pipeline.pictures import FOLDER, PICTURE, album_of, drawn

SAMPLE = Path(__file__).parents[2] / "examples" / "sample.pdf"
REFERENCE = Path(__file__).parents[3] / "shared" / "data" / "renditions" / "report-wordprocessor.pdf"
PDFS = [
    pytest.param(SAMPLE, id="sample"),
    pytest.param(
        REFERENCE,
        id="reference",
        marks=pytest.mark.skipif(not REFERENCE.exists(), reason=f"the reference report is not here: {REFERENCE}"),
    ),
]


@pytest.fixture(scope="module", params=PDFS)
def pdf(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def judged() -> Audit:
    return audit(read_file(str(SAMPLE)))


def closed(text: str) -> str:
    return re.sub(r"\s", "", text)


def printed(document: pypdfium2.PdfDocument, box: Box) -> str:
    """The text that the PDF itself has in the box; a point to each side, for a box ends where the character does."""
    page = document[box.page - 1]
    height = page.get_height()
    text = page.get_textpage().get_text_bounded(box.left - 1, height - box.bottom, box.right + 1, height - box.top)
    return closed(text)


def field(judged: Audit, finding: Finding) -> str:
    """What the row says in the field that the finding names."""
    (row,) = (
        placement
        for chapter, section, placement in judged.reading.report.rows()
        if (chapter.kind, section.number, placement.order)
        == (finding.place.chapter, finding.place.section, finding.place.order)
    )
    if finding.place.field == "programme":
        return closed(row.entry.programme)
    (amount,) = (amount for amount in row.entry.amounts if amount.component == finding.place.field)
    return closed(amount.printed)


def test_every_frame_encloses_the_text_of_the_row_that_its_finding_names(pdf: Path) -> None:
    judged = audit(read_file(str(pdf)))
    album = album_of(judged)
    document = pypdfium2.PdfDocument(pdf)
    compared = 0
    for finding, names in zip(judged.findings, album.findings, strict=True):
        if finding.place.field not in ("programme", "initial_budget", "settlement"):
            continue
        framed = [box for name in names for box in album.clippings[name].framed]
        own = [box for box in framed if box in finding.place.source.boxes]
        text = "".join(printed(document, box) for box in own)
        assert field(judged, finding) in text, finding
        compared += 1
    assert compared > 10


def test_every_picture_has_ink_within_its_frame_and_the_whole_row_around_it(pdf: Path) -> None:
    judged = audit(read_file(str(pdf)))
    album = album_of(judged)
    names = list(album.clippings)[:6]
    pictures = drawn(
        replace(album, clippings={name: album.clippings[name] for name in names}), pdf.read_bytes(), judged
    )
    assert list(pictures) == names
    for name, png in pictures.items():
        clipping, found = album.clippings[name], picture(png)
        assert found.inked(*found.framed()) > 50
        assert found.height >= (clipping.bottom - clipping.top) * 150 / 72


def test_there_is_a_picture_for_each_page_of_each_finding_and_each_doubt(judged: Audit) -> None:
    row = next(row.entry for *_, row in judged.reading.report.rows() if len(row.entry.source.boxes) > 3)
    first = row.source.boxes[0]
    words = Words("疑い", "doubt")
    on_two_pages = Doubt(Source(boxes=(first, Box(first.page + 1, 1, 1, 2, 2))), words)
    placeless = Doubt(Source(), words)
    other = judged.findings[0]._replace(other=judged.findings[1].place)
    outcome = replace(judged.outcomes[0], applied=1, findings=(other,), not_applicable=None)
    album = album_of(Audit(replace(judged.reading, doubts=(on_two_pages, placeless, on_two_pages)), (outcome,)))
    pages = first.page, first.page + 1
    assert album.doubts == (
        tuple(f"{FOLDER}/doubt-p{page}-1.png" for page in pages),
        (),
        tuple(f"{FOLDER}/doubt-p{page}-2.png" for page in pages),
    )
    assert album.clippings[f"{FOLDER}/doubt-p{first.page}-1.png"].framed == (first,)
    around = album.clippings[f"{FOLDER}/doubt-p{first.page}-1.png"].around
    assert set(around) == {box for box in row.source.boxes if box.page == first.page}
    here, there = (each.place.source.boxes[0].page for each in judged.findings[:2])
    assert album.findings == ((f"{FOLDER}/{other.rule}-p{here}-1.png", f"{FOLDER}/{other.rule}-p{there}-1.png"),)


def test_the_names_are_those_that_a_later_audit_knows_as_pictures(judged: Audit) -> None:
    album = album_of(judged)
    named = [name for names in (*album.findings, *album.doubts) for name in names]
    assert named == list(album.clippings)
    assert len(named) == len(set(named)) > 20
    assert all(PICTURE.fullmatch(name.removeprefix(f"{FOLDER}/")) for name in named)


def test_pictures_of_an_earlier_audit_go_and_other_pictures_stay(judged: Audit, tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    for name in ("A-03-p99-1.png", "doubt-p1-1.png", "holiday.png", "A-03.png", "A-03-p99-1.jpg"):
        (folder / name).write_text("old", "utf-8")
    mine = {"holiday.png", "A-03.png", "A-03-p99-1.jpg"}
    written = write_audit(judged, tmp_path, "ja", SAMPLE.read_bytes())
    assert {path.name for path in folder.iterdir()} == {path.name for path in written.pictures} | mine
    assert [str(path.relative_to(tmp_path)) for path in written.pictures] == list(written.album.clippings)
    # An audit without pictures leaves none of an audit with them.
    assert write_audit(judged, tmp_path, "ja").pictures == ()
    assert {path.name for path in folder.iterdir()} == mine


def test_a_file_in_the_place_of_the_folder_is_refused_before_any_file_is_replaced(
    judged: Audit, tmp_path: Path
) -> None:
    (tmp_path / FOLDER).write_text("a file", "utf-8")
    with pytest.raises(Misuse, match="cannot be written to"):
        write_audit(judged, tmp_path, "ja", SAMPLE.read_bytes())
    assert [path.name for path in tmp_path.iterdir()] == [FOLDER]


def test_what_cannot_be_drawn_leaves_no_file_and_says_what_to_do(judged: Audit, tmp_path: Path) -> None:
    one_page = pypdfium2.PdfDocument.new()
    one_page.new_page(300, 200)
    one_page.save(tmp_path / "other.pdf")
    with pytest.raises(
        UnusableFile, match=r"sample.pdf p\d+: the PDF has no such place.* Without --pictures everything"
    ):
        write_audit(judged, tmp_path / "out", "ja", (tmp_path / "other.pdf").read_bytes())
    assert not (tmp_path / "out").exists()


def test_only_a_pdf_has_pictures(tmp_path: Path) -> None:
    judged = audit(read_file(str(FIRST)))
    with pytest.raises(Misuse, match=r"report.txt: this is no PDF, .* expected the PDF of a report for --pictures"):
        write_audit(judged, tmp_path / "out", "ja", FIRST.read_bytes())
    assert not (tmp_path / "out").exists()


def test_a_report_json_of_a_pdf_keeps_places_but_has_no_pages(judged: Audit, tmp_path: Path) -> None:
    written = write_audit(judged, tmp_path, "ja")
    (file,) = (file for file in written.files if file.name == "report.json")
    again = audit(read_bytes(file.read_bytes(), "report.json"))
    assert again.findings[0].place.source.boxes
    with pytest.raises(Misuse, match="this is no PDF"):
        write_audit(again, tmp_path, "ja", file.read_bytes())


def test_more_pictures_than_one_child_draws_come_in_order(judged: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    album = album_of(judged)
    whole = drawn(album, SAMPLE.read_bytes(), judged)
    monkeypatch.setattr("taikei.pipeline.pictures._OF_ONE_CHILD", 7)
    assert drawn(album, SAMPLE.read_bytes(), judged) == whole
    assert all(RED in {found.at(x, y) for y in range(found.height) for x in range(found.width)}
               for found in map(picture, list(whole.values())[:3]))  # fmt: skip
