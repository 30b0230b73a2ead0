"""Every page that is written as a file, in a real browser: no barriers, no sideways scrolling, nothing asked for."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reports import small_report, three_year_report
from taikei.analysis.charts.charts_of import charts_of
from taikei.model.finding import Finding, Place, Severity
from taikei.model.report import ChapterKind
from taikei.model.words import Language, Words
from taikei.writers.charts.page import write_charts_page
from taikei.writers.page import write_page

playwright_api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no browser here (Debian: apt-get install chromium)")

_SAID = Words("決算額が予算額を超えています。", "The settlement is above the budget.")
_FINDING = Finding("A-03", Severity.ERROR, Place(ChapterKind.RESULTS, 2, 2), _SAID, _SAID, _SAID, _SAID)


def _charts(language: Language) -> bytes:
    report = small_report()
    return write_charts_page(report, charts_of(report, loans=True), language)


PAGES: dict[str, Callable[[Language], bytes]] = {
    "report": lambda language: write_page(small_report(), (_FINDING,), language),
    "years": lambda language: write_page(three_year_report(), (), language),
    "charts": _charts,
}


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    with playwright_api.sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=sandbox)
        yield browser
        browser.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_no_barriers(name: str, language: Language, width: int, browser, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python").Axe()
    file = tmp_path / f"{name}.html"
    file.write_bytes(PAGES[name](language))
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    found = axe.run(
        page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    )
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert asked == [file.as_uri()]
    page.context.close()
