"""A row is shown as the original document prints it: only of public editions, only where the document is kept."""

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from django.core.cache import cache
from django.test import Client

from cli.command import taikei
from readers.pictures import picture
from taikei.actions.load_report import load_report
from taikei.model.report import Report
from taikei.model.states import EditionState
from taikei.pipeline import read_bytes
from taikei.portal import original
from taikei.store.models import Edition, PlacementRow
from taikei.writers.pdf import write_pdf

SAMPLE = Path(__file__).parents[2] / "examples" / "sample.pdf"
_LONG = "苗木を育て、山に植え、下草を刈った。" * 60
PUBLIC = (EditionState.PUBLISHED, EditionState.CORRECTED, EditionState.ARCHIVED)


@pytest.fixture(scope="module")
def document() -> bytes:
    """The sample, its first narrative so long that the row goes on to the next page."""
    report = read_bytes(SAMPLE.read_bytes(), "sample.pdf").report
    results, *others = report.chapters
    section = results.sections[0]
    first, *placements = section.placements
    long = replace(first, entry=replace(first.entry, narrative=_LONG))
    sections = (replace(section, placements=(long, *placements)), *results.sections[1:])
    return write_pdf(replace(report, chapters=(replace(results, sections=sections), *others))).data


@pytest.fixture(scope="module")
def report(document: bytes) -> Report:
    return read_bytes(document, "sample.pdf").report


@pytest.fixture(autouse=True)
def nothing_cached(settings: object, tmp_path: Path) -> Iterator[None]:
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    cache.clear()
    yield
    cache.clear()


def loaded(report: Report, document: bytes | None, name: str = "sample.pdf") -> Edition:
    digest = sha256(document or b"").hexdigest()
    return load_report(
        by="山田", report=report, document=name, digest=digest, confirm=lambda _: True, data=document
    ).edition


@pytest.fixture
def edition(db: None, report: Report, document: bytes) -> Edition:
    return loaded(report, document)


def parted(edition: Edition) -> PlacementRow:
    """A row that stands on two pages."""
    rows = PlacementRow.objects.filter(section__chapter__edition=edition)
    return next(row for row in rows if len({box.page for box in row.sources["row"].boxes}) == 2)


def test_a_programme_links_to_its_row_in_the_document_and_the_page_tells_the_source(
    client: Client, edition: Edition
) -> None:
    row = parted(edition)
    address = f"/editions/{edition.pk}/rows/{row.pk}/"
    programme = client.get(f"/programmes/{row.entry.programme.uid}/").content.decode()
    assert f'<a href="{address}">原本で見る</a>' in programme
    page = client.get(address).content.decode()
    first, second = sorted({box.page for box in row.sources["row"].boxes})
    for number in (first, second):
        assert f'alt="原本の{number}ページ。{row.entry.name}の行を枠で囲んでいる"' in page
        assert re.search(rf"sample\.pdf</span> {number}ページ</figcaption>", page)
        assert client.get(f"{address}p{number}.png").status_code == 200
    client.cookies["django_language"] = "en"
    assert "See it in the document" in client.get(f"/programmes/{row.entry.programme.uid}/").content.decode()


def test_the_picture_frames_the_row_and_may_be_kept_for_good(client: Client, edition: Edition) -> None:
    row = parted(edition)
    box = row.sources["row"].boxes[0]
    response = client.get(f"/editions/{edition.pk}/rows/{row.pk}/p{box.page}.png")
    assert response.headers["Content-Type"] == "image/png"
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    left, top, right, bottom = picture(response.content).framed()
    boxes = [each for each in row.sources["row"].boxes if each.page == box.page]
    scale = 150 / 72
    assert left == pytest.approx(min(each.left for each in boxes) * scale - 3, abs=2)
    assert right == pytest.approx(max(each.right for each in boxes) * scale + 3, abs=2)
    height = max(each.bottom for each in boxes) - min(each.top for each in boxes)
    assert bottom - top == pytest.approx(height * scale + 6, abs=2)


def test_a_picture_is_drawn_once(client: Client, edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    row = parted(edition)
    address = f"/editions/{edition.pk}/rows/{row.pk}/p{row.sources['row'].boxes[0].page}.png"
    first = client.get(address).content
    monkeypatch.setattr(original, "picture_of", lambda *_: pytest.fail("drawn again"))
    assert client.get(address).content == first


@pytest.mark.parametrize("state", EditionState)
def test_a_document_of_an_edition_that_is_not_public_is_never_served(
    client: Client, edition: Edition, state: EditionState
) -> None:
    row = parted(edition)
    address = f"/editions/{edition.pk}/rows/{row.pk}/"
    image = f"{address}p{row.sources['row'].boxes[0].page}.png"
    client.get(image)  # a picture in the cache is no way round
    Edition.objects.filter(pk=edition.pk).update(state=state.value)
    expected = 200 if state in PUBLIC else 404
    assert [client.get(each).status_code for each in (address, image)] == [expected, expected]


def test_what_is_not_there_is_404(client: Client, edition: Edition, report: Report, document: bytes) -> None:
    other = loaded(replace(report, title="別の報告", statute=None), document)
    row, stranger = parted(edition), parted(other)
    page = row.sources["row"].boxes[0].page
    base = f"/editions/{edition.pk}/rows"
    for address in (
        f"{base}/999999/",
        f"{base}/{stranger.pk}/",
        f"{base}/{stranger.pk}/p{page}.png",
        f"{base}/{row.pk}/p9999.png",
        f"{base}/{row.pk}/p0.png",
        f"{base}/{row.pk}/p{10**30}.png",
        f"{base}/{row.pk}/p-1.png",
        f"{base}/{row.pk}/..%2f..%2ftaikei.sqlite3",
    ):
        assert client.get(address).status_code == 404, address
    assert client.post(f"{base}/{row.pk}/p{page}.png").status_code == 405


@pytest.mark.parametrize("kept", [None, b'{"title": "a report.json"}'], ids=["not kept", "no pdf"])
def test_without_pages_there_is_no_link_and_the_place_stands_in_words(
    client: Client, db: None, report: Report, kept: bytes | None
) -> None:
    edition = loaded(report, kept)
    row = parted(edition)
    programme = client.get(f"/programmes/{row.entry.programme.uid}/").content.decode()
    assert "原本で見る" not in programme
    assert str(row.sources["row"]) in programme
    assert client.get(f"/editions/{edition.pk}/rows/{row.pk}/").status_code == 404


def test_a_document_that_cannot_be_drawn_is_404_and_is_logged(
    client: Client, db: None, report: Report, caplog: pytest.LogCaptureFixture
) -> None:
    edition = loaded(report, b"%PDF-1.7\nnothing\n%%EOF\n")
    row = parted(edition)
    assert (
        client.get(f"/editions/{edition.pk}/rows/{row.pk}/p{row.sources['row'].boxes[0].page}.png").status_code == 404
    )
    assert "no picture of a row: sample.pdf: the PDF is damaged" in caplog.text


def test_who_asks_for_too_many_pictures_at_once_waits_and_is_told_to_come_back(
    client: Client, edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = parted(edition)
    address = f"/editions/{edition.pk}/rows/{row.pk}/p{row.sources['row'].boxes[0].page}.png"
    monkeypatch.setattr(original, "_PATIENCE", 0.01)
    assert all(original._DRAWING.acquire(blocking=False) for _ in range(2))
    try:
        refused = client.get(address)
    finally:
        original._DRAWING.release(2)
    assert (refused.status_code, "Retry-After" in refused.headers) == (503, True)
    assert client.get(address).status_code == 200


def test_the_same_document_loaded_again_brings_what_was_not_kept(
    client: Client, db: None, report: Report, document: bytes, tmp_path: Path
) -> None:
    edition = loaded(report, document)
    (kept,) = (tmp_path / "documents").iterdir()
    kept.unlink()
    row = parted(edition)
    address = f"/editions/{edition.pk}/rows/{row.pk}/"
    assert client.get(address).status_code == 404
    assert loaded(report, document) == edition
    assert client.get(address).status_code == 200


def test_the_command_that_loads_a_report_keeps_its_document(
    tmp_path: Path, document: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAIKEI_DATA", str(tmp_path / "var"))
    assert taikei("load", SAMPLE).code == 0
    assert [file.read_bytes() for file in (tmp_path / "var" / "documents").iterdir()] == [SAMPLE.read_bytes()]
    monkeypatch.setenv("TAIKEI_DATA", str(tmp_path / "other"))
    monkeypatch.setenv("TAIKEI_DOCUMENT_MIB", "many")
    assert taikei("load", SAMPLE, "--lang", "en").err.startswith(
        "TAIKEI_DOCUMENT_MIB: the value 'many'; expected a whole"
    )
