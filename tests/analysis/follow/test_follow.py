"""What became of a plan: every outcome, its sentence, and none lost."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from analysis.versions import thousands
from reports import reports
from taikei.analysis.follow.follow import follow, plan_and_results
from taikei.analysis.follow.outcome import Aspect, Followed, FollowUp, Outcome
from taikei.analysis.follow.sentence import sentence
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section

BUDGET, SETTLEMENT = Component.INITIAL_BUDGET, Component.SETTLEMENT


def entry(name: str, budget: int, settlement: int | None = None, division: str = "林政課", told: str = "") -> Entry:
    settled = () if settlement is None else (thousands(SETTLEMENT, settlement),)
    return Entry(name, (thousands(BUDGET, budget), *settled), told, Charge("", (division,)))


def chapter(kind: ChapterKind, *sections: list[Entry | str]) -> Chapter:
    """Sections of entries; a name alone is that of a programme re-listed from the first section."""
    first = {each.programme: each for section in sections for each in section if isinstance(each, Entry)}
    return Chapter(
        kind,
        kind.value,
        FiscalYear(2025),
        Unit.THOUSAND_YEN,
        tuple(
            Section(
                number,
                f"第{number}節",
                placements=tuple(
                    Placement(order, first[each], True) if isinstance(each, str) else Placement(order, each)
                    for order, each in enumerate(section, 1)
                ),
            )
            for number, section in enumerate(sections, 1)
        ),
    )


def followed(plan: list[Entry | str] | Chapter, results: list[Entry | str] | Chapter) -> FollowUp:
    one = plan if isinstance(plan, Chapter) else chapter(ChapterKind.PLAN, plan)
    other = results if isinstance(results, Chapter) else chapter(ChapterKind.RESULTS, results)
    return follow(one, other)


def only(follow_up: FollowUp) -> Followed:
    [each] = follow_up.followed
    return each


def test_as_planned() -> None:
    each = only(followed([entry("苗木育成事業", 100)], [entry("苗木育成事業", 100, 90)]))
    assert (each.outcome, each.aspects) == (Outcome.DONE, ())
    said = sentence(each)
    assert said.ja == (
        "「苗木育成事業」は、令和７年度の計画（（1）1、予算額100千円）のとおり実績に載っています"
        "（実績（1）1、当初予算額100千円、決算額90千円）。"
    )
    assert said.en == (
        "“苗木育成事業” is reported as in the plan of FY2025 (section 1 no. 1, budget 100 thousand yen) "
        "(results: section 1 no. 1, initial budget 100 thousand yen, settlement 90 thousand yen)."
    )


def test_not_reported() -> None:
    plan = [entry("苗木育成事業", 100), entry("夜の海岸歩き事業", 70)]
    each = followed(plan, [entry("苗木育成事業", 100, 90)]).followed[1]
    assert each.outcome == Outcome.NOT_REPORTED
    assert sentence(each).ja == (
        "「夜の海岸歩き事業」は、令和７年度の計画（（1）2、予算額70千円）に載っていましたが、"
        "同じ年度の実績に見当たりません。"
    )


@pytest.mark.parametrize(
    ("result", "aspects", "ja", "en"),
    [
        (
            entry("苗木育成事業", 120, 90),
            (Aspect.AMOUNT,),
            "から、当初予算額が100千円から120千円に変わりました",
            "its initial budget went from 100 thousand yen to 120 thousand yen",
        ),
        (
            entry("苗木育成事業", 100, 90, "森林課"),
            (Aspect.DIVISION,),
            "から、担当課・室が林政課から森林課に変わりました",
            "its division went from 林政課 to 森林課",
        ),
        (
            entry("苗木育成事業", 100, 0),
            (Aspect.UNSPENT,),
            "のとおり実績に載っていますが、支出がありませんでした",
            "nothing was spent",
        ),
        (
            entry("苗木育成事業", 120, 0, "森林課"),
            (Aspect.AMOUNT, Aspect.DIVISION, Aspect.UNSPENT),
            "から、当初予算額が100千円から120千円に、担当課・室が林政課から森林課に変わり、支出がありませんでした",
            (
                "its initial budget went from 100 thousand yen to 120 thousand yen, "
                "its division went from 林政課 to 森林課, nothing was spent"
            ),
        ),
    ],
)
def test_changed(result: Entry, aspects: tuple[Aspect, ...], ja: str, en: str) -> None:
    each = only(followed([entry("苗木育成事業", 100)], [result]))
    assert (each.outcome, each.aspects) == (Outcome.CHANGED, aspects)
    assert f"予算額100千円）{ja}（実績（1）1、" in sentence(each).ja
    assert f" budget 100 thousand yen); {en} (results: section 1 no. 1, " in sentence(each).en


@pytest.mark.parametrize(
    ("results", "ja", "en"),
    [
        (
            [entry("苗木育成推進事業", 100, 90)],
            "に変わったと見られます（",
            "; it seems that its name became “苗木育成推進事業” (",
        ),
        (
            [entry("苗木育成推進事業", 100, 0)],
            "に変わったと見られ、支出がありませんでした（",
            "; it seems that its name became “苗木育成推進事業”, nothing was spent (",
        ),
    ],
)
def test_a_link_that_is_not_sure_is_told_as_what_it_seems_to_be(results: list[Entry | str], ja: str, en: str) -> None:
    each = only(followed([entry("苗木育成事業", 100)], results))
    surely, seemingly = (sentence(replace(each, confidence=Decimal(of))) for of in ("0.95", "0.7"))
    assert ja in seemingly.ja
    assert en in seemingly.en
    assert "見られ" not in surely.ja
    assert "seem" not in surely.en
    assert sentence(replace(each, confidence=Decimal("0.7"), decided=True)) == surely


@pytest.mark.parametrize(
    ("outcome", "ja", "en"),
    [
        (
            Outcome.MERGED,
            "統合されたと見られます（",
            "; with “林道事業” it seems to have been merged into “苗木育成事業” (",
        ),
        (Outcome.SPLIT, "分かれたと見られます（", "; it seems to have been split into “苗木育成事業” ("),
    ],
)
def test_what_seems_to_have_been_merged_or_split(outcome: Outcome, ja: str, en: str) -> None:
    each, other = followed(
        [entry("苗木育成事業", 100), entry("林道事業", 50)], [entry("苗木育成事業", 100, 90), entry("林道事業", 50, 50)]
    ).followed
    told = replace(each, outcome=outcome, beside=(other.planned,) if outcome == Outcome.MERGED else ())
    seemingly = sentence(replace(told, confidence=Decimal("0.7")))
    assert ja in seemingly.ja
    assert en in seemingly.en
    assert f"; {en.removeprefix('; ').replace('seems to have been', 'was')}" in sentence(told).en


def test_notation_of_a_name_is_no_change() -> None:
    each = only(followed([entry("苗木育成事業（広葉樹）", 100)], [entry("苗木育成事業(広葉樹)", 100, 90)]))
    assert each.outcome == Outcome.DONE


def test_another_section_is_a_change_of_scope() -> None:
    plan = chapter(ChapterKind.PLAN, [entry("苗木育成事業", 100)], [entry("林道事業", 50)])
    results = chapter(
        ChapterKind.RESULTS, [entry("苗木育成事業", 100, 90)], [entry("林道事業", 50, 50), "苗木育成事業"]
    )
    first, second = followed(plan, results).followed
    assert (first.aspects, second.aspects) == ((Aspect.SCOPE,), ())
    assert "載る節が（1）から（1）・（2）に変わりました" in sentence(first).ja


def test_merged_programmes_are_told_with_each_other() -> None:
    plan = [entry("観光案内人養成講座事業", 800), entry("観光案内人登録事業", 300), entry("林道事業", 50)]
    results = [entry("観光案内人養成・登録事業", 1_100, 1_000), entry("林道事業", 50, 50)]
    first, second, third = followed(plan, results).followed
    assert [each.outcome for each in (first, second, third)] == [Outcome.MERGED, Outcome.MERGED, Outcome.DONE]
    assert first.beside[0].entry.programme == "観光案内人登録事業"
    assert "とともに「観光案内人養成・登録事業」に統合され" in sentence(second).ja


def test_a_programme_that_split_is_told_with_its_parts() -> None:
    plan = [entry("地域未来創出事業", 18_000), entry("林道事業", 50)]
    results = [
        entry("地域未来創出事業（先導型）", 12_000, 12_000),
        entry("地域未来創出事業（振興型）", 6_000, 6_000),
        entry("林道事業", 50, 50),
    ]
    found = followed(plan, results).followed[0]
    assert found.outcome == Outcome.SPLIT
    assert len(found.results) == 2
    assert "地域未来創出事業（先導型）」「地域未来創出事業（振興型）」に分かれ" in sentence(found).ja


def test_what_had_no_plan_is_told_apart() -> None:
    follow_up = followed([entry("林道事業", 50)], [entry("林道事業", 50, 50), entry("宿泊統計整備事業", 0, 10)])
    assert [told.entry.programme for told in follow_up.unplanned] == ["宿泊統計整備事業"]


def test_a_word_in_place_of_a_budget_is_compared_as_a_word() -> None:
    word = Amount(BUDGET, Unit.THOUSAND_YEN, word="過年度造成済")
    fund = Entry("基金事業", (word,), charge=Charge("", ("林政課",)))
    same = replace(fund, amounts=(word, thousands(SETTLEMENT, 5)))
    other = replace(fund, amounts=(thousands(BUDGET, 5), thousands(SETTLEMENT, 5)))
    assert only(followed([fund], [same])).aspects == ()
    assert only(followed([fund], [other])).aspects == (Aspect.AMOUNT,)


def test_units_are_no_change() -> None:
    yen = Amount(BUDGET, Unit.YEN, Decimal(100_000))
    result = Entry("苗木育成事業", (yen,), charge=Charge("", ("林政課",)))
    assert only(followed([entry("苗木育成事業", 100)], [result])).aspects == ()


@given(reports(), reports())
def test_every_programme_of_the_plan_has_one_outcome(earlier: Report, later: Report) -> None:
    chapters = plan_and_results(earlier, later)
    if chapters is None:
        return
    follow_up = follow(*chapters)
    assert sum(len(follow_up.of(outcome)) for outcome in Outcome) == len(follow_up.followed)
    for each in follow_up.followed:
        assert sentence(each)
        assert (each.outcome == Outcome.NOT_REPORTED) == (each.results == ())
