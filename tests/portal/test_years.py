"""An edition of several years: no page mixes them, and all that a row says is shown."""

import dataclasses
import re
from html import unescape

import pytest
from django.test import Client

from portal.test_pages import Links
from reports import three_year_report
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.states import EditionState
from taikei.store.models import Edition, Programme
from taikei.store.rows import save_report


def _page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return str(response.content.decode())


def _cells(html: str, label: str) -> list[str]:
    """The cells of a column, by the label that a narrow screen shows."""
    cells = re.findall(rf'<td class="num" role="cell" data-label="{label}">(?:<span lang="ja">)?([^<]*)<', html)
    return [unescape(cell) for cell in cells]


def test_an_edition_answers_for_its_latest_results(years: Edition) -> None:
    assert (years.fiscal_year, Edition.objects.count()) == (2023, 1)


def test_each_year_has_its_own_totals(client: Client, years: Edition) -> None:
    html = _page(client, f"/editions/{years.pk}/")
    for name, budget in (("results2022", "2,100"), ("results", "2,101"), ("plan", "2,102")):
        chapter = html[html.index(f'<section aria-labelledby="{name}">') :]
        chapter = chapter[: chapter.index("</section>")]
        assert _cells(chapter, "当初予算額") == [budget, budget]  # the section and the total
        assert _cells(chapter, "予算現額") == ["2,200", "2,200"]
    assert len(re.findall('<h2 id="results', html)) == 2


def test_the_first_page_shows_the_latest_year_of_each_kind(client: Client, years: Edition) -> None:
    html = _page(client, "/")
    assert re.findall(r"<h3>([^<]*)</h3>", html) == ["令和５年度 実績", "令和６年度 計画"]
    assert "2,101" in html
    assert "2,100" not in html


@pytest.mark.parametrize(("name", "year"), [("results2022", 2022), ("results", 2023), ("plan", 2024)])
def test_a_section_page_shows_one_year(client: Client, years: Edition, name: str, year: int) -> None:
    html = _page(client, f"/editions/{years.pk}/sections/{name}/1/")
    assert _cells(html, "当初予算額") == [f"{2_000 + year - 2022:,}", "100"]
    assert _cells(html, "予算現額") == ["2,200", "－"]


@pytest.mark.parametrize("name", ["results2023", "results2021", "plan2024", "amended_plan"])
def test_a_chapter_has_one_address(client: Client, years: Edition, name: str) -> None:
    assert client.get(f"/editions/{years.pk}/sections/{name}/1/").status_code == 404


def test_the_list_asks_for_one_year(client: Client, years: Edition) -> None:
    html = _page(client, f"/editions/{years.pk}/programmes/?chapter=results2022")
    assert re.findall(r'<option value="(\w+)"(?: selected)?>令和', html) == ["results2022", "results", "plan"]
    assert '<option value="results2022" selected>' in html
    assert set(re.findall(r"(令和.年度 ..)（１）|(令和.年度 ..)（1）", html)) == {("", "令和４年度 実績")}
    assert _cells(html, "決算額") == ["1,650", "90"]


def test_rates_stand_under_their_own_names(client: Client, years: Edition) -> None:
    html = _page(client, f"/editions/{years.pk}/sections/results2022/1/")
    assert _cells(html, "執行率") == ["75.0%", "－"]
    assert _cells(html, "当初予算比") == ["－", "90.0%"]
    assert "「執行率」は決算額÷予算現額です" in html


def test_two_programmes_of_one_name_have_two_pages(client: Client, years: Edition) -> None:
    first, second = (Programme.objects.get(entries__code=code, entries__chapter__fiscal_year=2022)
                     for code in ("0101", "0102"))  # fmt: skip
    assert first.uid != second.uid
    html = _page(client, f"/programmes/{first.uid}/")
    assert re.findall(r'<h2 id="[^"]*">([^<]*?)\s*<', html) == ["令和６年度 計画", "令和５年度 実績", "令和４年度 実績"]
    assert _cells(html, "決算額")[:3] == ["1,652", "1,651", "1,650"]
    assert "２　水を守る" in html
    assert "架空森林法（昭和30年法律第１号）第３条" in html
    assert re.findall(r'<span class="mark[^"]*">(拡充|終了)<', html) == ["拡充"]
    assert "0102" not in html


def test_a_breakdown_is_a_table_below(client: Client, years: Edition) -> None:
    programme = Programme.objects.filter(entries__code="0101")[0]
    html = _page(client, f"/programmes/{programme.uid}/")
    table = html[html.index('class="cards breakdown"') :]
    assert re.findall(r'<th scope="row" role="rowheader" class="(level\d)"', table) == ["level1", "level2", "level1"]
    assert _cells(table[: table.index("</table>")], "決算額") == ["1,500", "900.5", "－"]
    assert html.count('class="cards breakdown"') == 1


def test_two_editions_may_speak_of_one_year(client: Client, years: Edition) -> None:
    report = three_year_report()
    later = [chapter for chapter in report.chapters if chapter.kind == ChapterKind.RESULTS]
    moved = [dataclasses.replace(chapter, fiscal_year=FiscalYear(chapter.fiscal_year.start + 1)) for chapter in later]
    save_report(dataclasses.replace(report, chapters=tuple(moved)), state=EditionState.PUBLISHED, digest="ef" * 32)
    programme = Programme.objects.filter(entries__code="0101")[0]
    html = _page(client, f"/programmes/{programme.uid}/")
    links = Links(html)
    assert len(links.ids) == len(set(links.ids))
    assert html.count("令和５年度 実績</a>") == 2
    for href in links.hrefs:
        if href.startswith("/editions/"):
            assert client.get(href).status_code == 200, href
