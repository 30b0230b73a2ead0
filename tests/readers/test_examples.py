"""The examples of docs/forms.md say what the page says they say."""

from decimal import Decimal
from pathlib import Path

from readers.documents import amounts, entries, words, years
from taikei.model.amount import Component, Unit
from taikei.model.reading import Reading
from taikei.pipeline import read_file
from taikei.readers.forms.known import parse_form

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"


def example(file: str) -> Reading:
    path = EXAMPLES / file
    return read_file(str(path), parse_form(path.with_suffix(".toml").read_text("utf-8")))


def test_the_report_of_aohama_is_read_whole() -> None:
    reading = example("aohama.txt")
    assert [len(entries(reading, at)) for at in (0, 1)] == [5, 6]
    assert (words(reading), reading.coverage.unread, reading.proofs) == ([], (), ())


def test_in_the_hand_out_of_shiomi_a_bracket_is_the_budget_of_the_year_before() -> None:
    reading = example("shiomi.txt")
    assert years(reading) == [("plan", 2025, Unit.THOUSAND_YEN)]
    pier, fair, library, ferry = entries(reading)
    assert amounts(pier) == {Component.INITIAL_BUDGET: Decimal(12_400), Component.PREVIOUS_BUDGET: Decimal(9_800)}
    assert amounts(library) == {Component.INITIAL_BUDGET: Decimal(3_000), Component.PREVIOUS_BUDGET: None}
    assert (pier.code, pier.programme, pier.expanded, pier.policies) == (
        "101",
        "桟橋改修事業",
        True,
        ("港をにぎわせる",),
    )
    assert (library.new, library.policies) == (True, ("暮らしを支える",))
    assert [(each.charge.department, each.charge.divisions) for each in (pier, fair, ferry)] == [
        ("建設部", ("港湾課",)),
        ("産業部", ("商工課",)),
        ("産業部", ("商工課", "交通課")),
    ]
    assert [proof.of.ja for proof in reading.proofs][::2] == [
        "「１　令和７年度の主要事業」の「桟橋改修事業」から「朝市開催事業」まで（再掲を含む）の当初予算額",
        "「１　令和７年度の主要事業」の「移動図書館事業」から「渡船運航補助事業」まで（再掲を含む）の当初予算額",
        "「１　令和７年度の主要事業」（再掲を含む）の当初予算額",
    ]
    assert all(proof.proved for proof in reading.proofs)
    assert (words(reading), reading.coverage.unread) == ([], ())


def test_the_sheets_of_namiki_are_three_chapters() -> None:
    reading = example("namiki.xlsx")
    assert [each[:2] for each in years(reading)] == [("results", 2023), ("results", 2024), ("plan", 2025)]
    library, festival = entries(reading, 1)
    assert (library.programme, library.code, library.charge.department) == ("移動図書館事業", "0101", "市民部")
    assert amounts(library) == {Component.SETTLEMENT: Decimal(5_110), Component.GENERAL_FUNDS: Decimal(3_910)}
    assert library.narrative == "市内24か所を月に2回ずつ巡回した。\n貸出しは延べ8,640冊。"
    assert (festival.programme, festival.ended, festival.charge.divisions) == (
        "並木道まつり事業",
        True,
        ("商工課", "観光課"),
    )
    assert amounts(entries(reading, 2)[1]) == {Component.INITIAL_BUDGET: None, Component.GENERAL_FUNDS: None}
    assert (words(reading), reading.coverage.unread, reading.coverage.furniture) == ([], (), 2)
