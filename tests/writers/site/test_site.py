"""The site of an edition in a real browser, opened from a folder: for everybody, and without another host."""

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reports import small_report, three_year_report
from taikei.pipeline.editions.freeze import frozen, put_edition
from taikei.writers.site.entrance import listings_of
from taikei.writers.site.search import search_files

playwright_api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
in_browser = pytest.mark.skipif(CHROMIUM is None, reason="no browser here (Debian: apt-get install chromium)")
REPORTS = {"small": small_report(), "three_years": three_year_report()}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for name, report in REPORTS.items():
        put_edition(frozen(report), folder / name)
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright_api.sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=sandbox)
        yield browser
        browser.close()


@in_browser
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", REPORTS)
def test_no_barriers_and_no_sideways_scrolling(site: Path, browser: Any, name: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python").Axe()
    page = browser.new_page(viewport={"width": width, "height": 800})
    for file in ("index.html", "report.html"):
        page.goto((site / name / file).as_uri())
        found = axe.run(page)
        assert found.violations_count == 0, f"{file}\n{found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, file
    page.close()


@in_browser
def test_the_search_works_from_a_folder_and_asks_no_other_host(site: Path, browser: Any) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "small" / "index.html").as_uri())
    page.get_by_label("事業名、本文、担当に含まれる語").fill("ﾄﾞﾛｰﾝ 測量")
    page.get_by_role("button", name="検索").click()
    assert page.get_by_role("status").inner_text() == "1件見つかりました。 / 1 found."
    page.locator("form").get_by_role("link", name="ドローン測量事業").click()
    assert page.url.endswith("report.html#plan-2-1")
    assert page.locator("#plan-2-1").is_visible()
    assert [url for url in asked if not url.startswith("file:")] == []
    page.close()


@in_browser
def test_without_a_script_the_lists_lead_to_every_row(site: Path, browser: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "small" / "index.html").as_uri())
    assert not page.locator("form").is_visible()
    rows = {row for listing in listings_of(REPORTS["small"]) for row, _ in listing.rows}
    html = (site / "small" / "index.html").read_text("utf-8")
    assert {match[1] for match in re.finditer(r'report\.html#((?:results|plan)-\d+-\d+)"', html)} == rows
    context.close()


def test_every_link_leads_to_something_in_the_folder(site: Path) -> None:
    for name in REPORTS:
        pages = {file: (site / name / file).read_text("utf-8") for file in ("index.html", "report.html")}
        for file, html in pages.items():
            for link in re.findall(r'(?:href|src)="([^"]+)"', html):
                path, _, anchor = link.partition("#")
                target = path or file
                assert (site / name / target).is_file(), link
                assert not anchor or f'id="{anchor}"' in pages[target], link


def test_amounts_and_sentences_have_anchors_of_their_own(site: Path) -> None:
    html = (site / "three_years" / "report.html").read_text("utf-8")
    assert 'id="results2022-1-1-settlement"' in html
    assert '<span id="results-1-1-s1">2023年の整備を行った。</span>' in html
    assert 'id="results-1-1-item-1"' in html
    identifiers = re.findall(r' id="([^"]+)"', html)
    assert len(identifiers) == len(set(identifiers))


def test_the_index_is_the_same_as_data_and_as_a_script() -> None:
    files = search_files(REPORTS["small"])
    script = files["search-index.js"].decode().removeprefix("window.taikeiIndex = ").removesuffix(";\n")
    assert json.loads(script) == json.loads(files["search-index.json"])
    assert {row["id"] for row in json.loads(script)} >= {"results-1-1", "plan-2-3"}


def test_no_page_has_a_script_or_a_handler_within_it(site: Path) -> None:
    for file in ("index.html", "report.html"):
        html = (site / "small" / file).read_text("utf-8")
        assert re.findall(r"<script(?![^>]*\ssrc=)[^>]*>", html) == []
        assert re.search(r"\son\w+=", html) is None
