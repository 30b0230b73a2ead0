"""Every page that is written as a file, in a real browser: no barriers, no sideways scrolling, nothing asked for."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from analysis.versions import with_amount, with_entry, with_rows
from reports import small_report, three_year_report
from taikei.analysis.affected.affected import Document, affected
from taikei.analysis.affected.proposal import AmountProposal
from taikei.analysis.agreement.agreement import agreement
from taikei.analysis.charts.charts_of import charts_of
from taikei.analysis.comparison.compare import compare
from taikei.analysis.errata.errata import errata
from taikei.analysis.follow.follow import follow
from taikei.analysis.lineage.lives import history
from taikei.model.amount import Amount, Component, Unit
from taikei.model.finding import Finding, Place, Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Language, Words
from taikei.writers.charts.page import write_charts_page
from taikei.writers.lineage.page import write_history_page
from taikei.writers.page import write_page
from taikei.writers.papers.affected import affected_paper
from taikei.writers.papers.agreed import agreed_paper
from taikei.writers.papers.compared import compared_paper
from taikei.writers.papers.contrast import contrast_paper
from taikei.writers.papers.errata import errata_paper
from taikei.writers.papers.followed import followed_paper
from taikei.writers.papers.html import write_html
from taikei.writers.papers.marked_up import marked_up_paper

playwright_api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no browser here (Debian: apt-get install chromium)")

_SAID = Words("決算額が予算額を超えています。", "The settlement is above the budget.")
_FINDING = Finding("A-03", Severity.ERROR, Place(ChapterKind.RESULTS, 2, 2), _SAID, _SAID, _SAID, _SAID)


def _charts(language: Language) -> bytes:
    report = small_report()
    return write_charts_page(report, charts_of(report, loans=True), language)


DAY = date(2026, 6, 10)


def _corrected() -> Report:
    """The small report with an amount, a sentence, a width and the order of rows changed, and a row taken out."""
    report = small_report()
    return with_rows(
        with_entry(
            report,
            lambda entry: replace(
                with_amount(entry, Component.SETTLEMENT, 11_001), narrative=entry.narrative.replace("1,200", "1,300")
            ),
        ),
        1,
        lambda rows: [replace(rows[1], relisted=True)],
    )


def _followed(language: Language) -> bytes:
    plan = replace(small_report().chapters[1], fiscal_year=small_report().chapters[0].fiscal_year)
    return write_html(followed_paper(follow(plan, small_report().chapters[0]), (), (), language))


def _affected(language: Language) -> bytes:
    proposal = AmountProposal(
        "苗木育成事業（広葉樹）", FiscalYear(2024), Component.SETTLEMENT, Decimal(11_000_000), Decimal(12_000_000)
    )
    return write_html(affected_paper(proposal, affected([Document("r.txt", small_report())], proposal), language))


def _agreed(language: Language) -> bytes:
    return write_html(agreed_paper(agreement(small_report(), "甲", _corrected(), "乙"), "甲", "乙", language))


def _errata(language: Language) -> bytes:
    return write_html(errata_paper(errata(small_report(), _corrected(), DAY), _corrected(), language))


def _contrast(language: Language) -> bytes:
    return write_html(contrast_paper(errata(small_report(), _corrected(), DAY), _corrected(), language))


def _compared(language: Language) -> bytes:
    changes = compare(small_report(), _corrected())
    return write_html(compared_paper(small_report(), _corrected(), changes, language))


def _lineage(language: Language) -> bytes:
    reports = [small_report(), three_year_report()]
    return write_history_page(reports, history(reports), language)


PAGES: dict[str, Callable[[Language], bytes]] = {
    "report": lambda language: write_page(small_report(), (_FINDING,), language),
    "years": lambda language: write_page(three_year_report(), (), language),
    "charts": _charts,
    "lineage": _lineage,
    "compare": _compared,
    "errata": _errata,
    "contrast": _contrast,
    "marked-up": lambda language: write_html(marked_up_paper(small_report(), _corrected(), DAY, language)),
    "follow": _followed,
    "affected": _affected,
    "agree": _agreed,
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


def test_a_table_of_many_amounts_is_not_cut_off_in_print(browser, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    every = tuple(Amount(component, Unit.THOUSAND_YEN, Decimal(123_456_789)) for component in Component)
    charge = Charge("", ("架空灯台管理室",))
    report = with_entry(small_report(), lambda entry: replace(entry, amounts=every, charge=charge))
    file = tmp_path / "report.html"
    file.write_bytes(write_page(report))
    page = browser.new_page()
    page.goto(file.as_uri())
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    page.close()
    try:
        text = re.sub(r"\s", "", "".join(sheet.get_textpage().get_text_range() for sheet in document))
    finally:
        document.close()
    rows = [placement for _, _, placement in report.rows() if placement.entry.charge == charge]
    assert len(rows) > 0
    assert text.count("架空灯台管理室") == len(rows)  # the last column: what runs over the edge is not in the file
    assert text.count("123,456,789") >= len(rows) * len(Component)
