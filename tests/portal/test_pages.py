"""What the public reads: every page, in both languages, and every link on it."""

import dataclasses
import json
import re
from html import unescape
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from reports import small_report
from taikei.model.report import Report
from taikei.model.states import EditionState
from taikei.portal.downloads import DOWNLOADS
from taikei.store.models import Edition, Programme
from taikei.store.rows import save_report

STAYS_PUT = re.compile(r"^(#|/static/|/desk/)")


class Links(HTMLParser):
    """The addresses that a page links to, and the anchors it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "href" and value is not None:
                self.hrefs.append(value)
            elif name == "id" and value is not None:
                self.ids.append(value)


def _page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_link_of_every_page_resolves(client: Client, edition: Edition, language: str) -> None:
    client.cookies["django_language"] = language
    seen: dict[str, str] = {}
    waiting = ["/"]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        if "/download/" in address:
            seen[address] = ""
            assert client.get(address).status_code == 200, address
            continue
        seen[address] = html = _page(client, address)
        assert f'<html lang="{language}">' in html
        links = Links(html)
        assert len(links.ids) == len(set(links.ids)), address
        for href in links.hrefs:
            if href.startswith("#"):
                assert href[1:] in links.ids, (address, href)
            elif not STAYS_PUT.match(href):
                target = href if href.startswith("/") else f"{address.partition('?')[0]}{href}"
                # Sorting every view of the list again and again leads nowhere new.
                if target.count("?") == 0 or "?" not in address:
                    waiting.append(target.partition("#")[0])
    assert len(seen) == 2 + 1 + 4 + 4 + len(DOWNLOADS) + 4  # home and edition, list, programmes, sections, files, sorts


@pytest.mark.parametrize("html_lang", ["ja", "en"])
def test_no_text_is_left_untranslated(client: Client, edition: Edition, html_lang: str) -> None:
    client.cookies["django_language"] = html_lang
    html = _page(client, f"/editions/{edition.pk}/")
    assert ("再掲を除く" in html) == (html_lang == "ja")
    assert ("without re-listings" in html) == (html_lang == "en")


def test_japanese_whatever_the_browser_prefers(client: Client, edition: Edition) -> None:
    html = client.get("/", headers={"accept-language": "en"}).content.decode()
    assert '<html lang="ja">' in html


def test_the_switch_keeps_the_page(client: Client, edition: Edition) -> None:
    here = f"/editions/{edition.pk}/programmes/?q={quote('苗木')}"
    switch = re.search(r'name="next" value="([^"]*)"', _page(client, here))
    assert switch is not None
    response = client.post("/language/", {"next": unescape(switch[1]), "language": "en"})
    assert response.status_code == 302
    assert '<html lang="en">' in _page(client, response["Location"])
    assert "苗木育成事業" in _page(client, response["Location"])


def test_reading_needs_no_cookie(client: Client, edition: Edition) -> None:
    for address in ("/", f"/editions/{edition.pk}/", f"/editions/{edition.pk}/programmes/"):
        assert not client.get(address).cookies


def test_nothing_comes_from_elsewhere_and_nothing_runs(client: Client, edition: Edition) -> None:
    response = client.get("/")
    assert "default-src 'self'; script-src 'none'" in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
    html = response.content.decode()
    assert not re.search(r"<script|style=|https?://", html)


def test_totals_are_shown_both_ways(client: Client, edition: Edition) -> None:
    html = _page(client, f"/editions/{edition.pk}/")
    for figure in ("17,345", "29,690", "16,250", "27,250"):  # budget without and with, settlement without and with
        assert figure in html


def test_a_doubtful_box_says_why(client: Client, db: None) -> None:
    from taikei.model.source import Source
    from taikei.model.words import Words

    report = small_report()
    article = report.chart[0]
    box = dataclasses.replace(article.boxes[0], source=Source(doubt=Words("枠が浮いている", "the box floats")))
    chart = (dataclasses.replace(article, boxes=(box,)), *report.chart[1:])
    edition = _published(dataclasses.replace(report, chart=chart))
    html = _page(client, f"/editions/{edition.pk}/")
    assert "配置は要確認" in html
    assert "枠が浮いている" in html


def _published(report: Report, **options: object) -> Edition:
    return save_report(report, **{"state": EditionState.PUBLISHED, **options})  # type: ignore[arg-type]


def test_a_programme_page_names_the_ratio_rightly(client: Client, edition: Edition) -> None:
    programme = Programme.objects.get(name="木造公共建築支援事業")
    html = _page(client, f"/programmes/{programme.uid}/")
    assert "当初予算比" in html
    assert "105.0%" in html
    assert "空欄" in html  # the plan leaves the amount blank
    assert "営繕室" in html


def test_a_programme_page_shows_what_a_relisting_prints_otherwise(client: Client, db: None) -> None:
    report = small_report()
    chapter = report.chapters[0]
    second = chapter.sections[1]
    relisted = second.placements[0]
    entry = dataclasses.replace(relisted.entry, narrative=relisted.entry.narrative.replace("1,200", "1,020"))
    relisted = dataclasses.replace(relisted, entry=entry)
    second = dataclasses.replace(second, placements=(relisted, *second.placements[1:]))
    chapter = dataclasses.replace(chapter, sections=(chapter.sections[0], second))
    _published(dataclasses.replace(report, chapters=(chapter, report.chapters[1])))
    html = _page(client, f"/programmes/{Programme.objects.get(name='苗木育成事業（広葉樹）').uid}/")
    assert "主掲と異なる" in html
    assert re.search(r"<ins>0</ins>|<ins>02</ins>|<del>2</del>", html)


@pytest.mark.parametrize("name", DOWNLOADS)
def test_downloads(client: Client, edition: Edition, name: str) -> None:
    cache.clear()
    response = client.get(f"/editions/{edition.pk}/download/{name}")
    assert response.status_code == 200
    assert response["Content-Type"] == DOWNLOADS[name][1]
    assert 'attachment; filename="' in response["Content-Disposition"]
    starts = {"report.pdf": b"%PDF", "report.docx": b"PK", "report.xlsx": b"PK"}
    assert response.content.startswith(starts.get(name, b""))
    if name == "report.json":
        assert json.loads(response.content)


def test_what_is_not_published_does_not_exist(client: Client, db: None) -> None:
    for version, state in enumerate(set(EditionState) - {EditionState.PUBLISHED, EditionState.CORRECTED}, start=1):
        if state == EditionState.ARCHIVED:
            continue
        hidden = _published(small_report(), state=state, version=version)
        for tail in ("", "programmes/", "sections/results/1/", "download/report.json"):
            assert client.get(f"/editions/{hidden.pk}/{tail}").status_code == 404
    assert client.get(f"/programmes/{Programme.objects.all()[0].uid}/").status_code == 404
    assert "まだありません" in _page(client, "/")


def test_a_superseded_version_points_to_the_one_that_holds(client: Client, edition: Edition) -> None:
    corrected = dataclasses.replace(small_report(), notice="訂正版")
    second = _published(corrected, state=EditionState.CORRECTED, version=2)
    old = _page(client, f"/editions/{edition.pk}/")
    assert "この版は訂正前のものです" in old
    assert f'href="/editions/{second.pk}/"' in old
    assert f"/editions/{edition.pk}/" not in _page(client, "/")


@pytest.mark.parametrize(
    "address",
    ["/editions/999/", "/programmes/none/", "/editions/{}/sections/results/99/", "/editions/{}/sections/x/1/",
     "/editions/{}/download/report.exe"],
)  # fmt: skip
def test_what_is_not_there(client: Client, edition: Edition, address: str) -> None:
    response = client.get(address.format(edition.pk))
    assert response.status_code == 404


def test_a_missing_page_says_so_in_the_site_s_own_words(client: Client, db: None) -> None:
    assert "ページが見つかりません" in client.get("/nowhere/").content.decode()


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_the_portal_takes_nothing(client: Client, edition: Edition, method: str) -> None:
    for address in ("/", f"/editions/{edition.pk}/", f"/editions/{edition.pk}/programmes/"):
        assert getattr(client, method)(address).status_code == 405


def test_few_queries_however_many_rows(
    client: Client, edition: Edition, django_assert_max_num_queries: pytest.FixtureRequest
) -> None:
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        _page(client, f"/editions/{edition.pk}/programmes/")


def test_the_portal_only_reads(client: Client, edition: Edition) -> None:
    programme = Programme.objects.all()[0]
    with CaptureQueriesContext(connection) as asked:
        for address in ("", "programmes/?q=苗木&sort=-budget", "sections/results/1/", "download/report.json"):
            _page(client, f"/editions/{edition.pk}/{address}")
        _page(client, "/")
        _page(client, f"/programmes/{programme.uid}/")
    assert {query["sql"].split()[0] for query in asked} == {"SELECT"}
