"""The site in a real browser: without JavaScript, for everybody, and without a request to another host."""

import os
import shutil
from collections.abc import Iterator

import pytest

from reports import small_report, three_year_report
from taikei.model.states import EditionState
from taikei.store.models import Programme
from taikei.store.rows import save_report

playwright_api = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(CHROMIUM is None, reason="no browser here (Debian: apt-get install chromium)"),
]


@pytest.fixture
def site(live_server, monkeypatch: pytest.MonkeyPatch) -> str:  # type: ignore[no-untyped-def]
    # Playwright runs an event loop in this thread; Django would then refuse to touch the database from it.
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    edition = save_report(small_report(), state=EditionState.PUBLISHED, document="r.txt", digest="ab" * 32)
    return f"{live_server.url}/editions/{edition.pk}/"


@pytest.fixture
def browser(site: str) -> Iterator[object]:
    with playwright_api.sync_playwright() as playwright:
        sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=sandbox)
        yield browser
        browser.close()


def test_reading_without_javascript(site: str, browser) -> None:  # type: ignore[no-untyped-def]
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site)
    page.get_by_role("link", name="事業を検索する").click()
    page.get_by_label("事業名・本文・担当課室に含まれる語").fill("ﾄﾞﾛｰﾝ")
    page.get_by_role("button", name="検索").click()
    page.get_by_role("link", name="ドローン測量事業").click()
    assert page.get_by_role("heading", level=1).inner_text() == "ドローン測量事業"
    page.get_by_role("button", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.get_by_role("heading", level=1).inner_text() == "ドローン測量事業"
    assert context.cookies()[0]["name"] == "django_language"
    host = site.split("/editions/")[0]
    assert [url for url in asked if not url.startswith(host)] == []


@pytest.mark.parametrize("width", [1280, 360])
def test_no_barriers_and_no_sideways_scrolling(site: str, browser, width: int) -> None:  # type: ignore[no-untyped-def]
    # The site's own policy forbids all scripts; the checker is one.
    page = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True).new_page()
    page.goto(site)
    programme = page.locator("section a[href*='/sections/']").first.get_attribute("href")
    host = site.split("/editions/")[0]
    listed = f"{site}programmes/"
    page.goto(listed)
    first = page.locator("tbody th a").first.get_attribute("href")
    for address in (f"{host}/", site, listed, f"{host}{programme}", f"{host}{first}", f"{host}/desk/"):
        _barrier_free(page, address, width)


@pytest.mark.parametrize("width", [1280, 360])
def test_nor_with_several_years_much_money_and_a_breakdown(site: str, browser, width: int) -> None:  # type: ignore[no-untyped-def]
    edition = save_report(three_year_report(), state=EditionState.PUBLISHED, digest="cd" * 32)
    uid = Programme.objects.filter(entries__code="0101")[0].uid
    host = site.split("/editions/")[0]
    here = f"{host}/editions/{edition.pk}/"
    page = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True).new_page()
    for address in (here, f"{here}programmes/", f"{here}sections/results2022/1/", f"{host}/programmes/{uid}/"):
        _barrier_free(page, address, width)


def _barrier_free(page, address: str, width: int) -> None:  # type: ignore[no-untyped-def]
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="pip install axe-playwright-python").Axe()
    page.goto(address)
    found = axe.run(page)
    assert found.violations_count == 0, f"{address}\n{found.generate_report()}"
    assert page.evaluate("document.documentElement.scrollWidth") <= width, address
