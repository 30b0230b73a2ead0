"""The list of programmes: search, filters, sorting, paging, by address alone."""

import dataclasses
import re

import pytest
from django.test import Client

from reports import small_report
from taikei.model.entry import Entry, Placement
from taikei.model.states import EditionState
from taikei.store.models import Edition
from taikei.store.rows import save_report


def _names(client: Client, edition: Edition, asked: str) -> list[str]:
    html = client.get(f"/editions/{edition.pk}/programmes/?{asked}").content.decode()
    return re.findall(r'<th scope="row" role="rowheader"><a href="[^"]*" lang="ja">([^<]*)</a>', html)


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("q=営繕室", ["木造公共建築支援事業"]),
        ("new=1", ["ドローン測量事業"]),
        ("relisted=only", ["苗木育成事業（広葉樹）"] * 2),
        ("chapter=results&division=林政課", ["植林基金貸付事業"]),
        ("chapter=plan&section=1&sort=-budget", ["苗木育成事業（広葉樹）", "植林基金貸付事業"]),
        (
            "chapter=results&relisted=without&sort=budget",
            ["植林基金貸付事業", "木造公共建築支援事業", "苗木育成事業（広葉樹）"],
        ),
        ("q=見つからない語", []),
    ],
)
def test_asked_and_found(client: Client, edition: Edition, asked: str, names: list[str]) -> None:
    assert _names(client, edition, asked) == names


@pytest.mark.parametrize(
    "nonsense", ["chapter=x", "section=x", "section=²", "relisted=x", "sort=password", "page=x", "page=99", "q=%00"]
)
def test_what_makes_no_sense_asks_for_nothing(client: Client, edition: Edition, nonsense: str) -> None:
    assert client.get(f"/editions/{edition.pk}/programmes/?{nonsense}").status_code == 200


def test_words_and_blanks_stand_last_whichever_way(client: Client, edition: Edition) -> None:
    for sort in ("budget", "-budget"):
        assert set(_names(client, edition, f"chapter=plan&sort={sort}")[-2:]) == {
            "植林基金貸付事業",
            "木造公共建築支援事業",
        }


def test_the_sorted_column_says_so(client: Client, edition: Edition) -> None:
    html = client.get(f"/editions/{edition.pk}/programmes/?sort=-budget").content.decode()
    assert html.count("aria-sort") == 1
    assert 'aria-sort="descending"' in html
    assert 'href="?sort=budget"' in html  # the other way round


def test_the_form_keeps_what_was_asked_and_escapes_it(client: Client, edition: Edition) -> None:
    html = client.get(f'/editions/{edition.pk}/programmes/?q="><b>&chapter=plan&new=1').content.decode()
    assert 'value="&quot;&gt;&lt;b&gt;"' in html
    assert '<option value="plan" selected>' in html
    assert 'value="1" checked' in html


def test_pages(client: Client, db: None) -> None:
    report = small_report()
    chapter = report.chapters[0]
    many = tuple(Placement(order, Entry(f"事業{order:03}")) for order in range(1, 121))
    section = dataclasses.replace(chapter.sections[0], placements=many)
    chapter = dataclasses.replace(chapter, sections=(section,))
    edition = save_report(dataclasses.replace(report, chapters=(chapter,)), state=EditionState.PUBLISHED)
    assert len(_names(client, edition, "q=事業")) == 50
    assert len(_names(client, edition, "q=事業&page=3")) == 20
    html = client.get(f"/editions/{edition.pk}/programmes/?q=事業&page=2").content.decode()
    assert "3ページ中2ページ目" in html
    assert "&amp;page=3" in html
