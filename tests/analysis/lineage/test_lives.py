"""A programme's life through the years: one id whatever was read first, and no address that goes dead."""

from dataclasses import replace
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.rows import chapter, entry
from taikei.analysis.lineage.lives import History, Life, history
from taikei.model.decision import Decision, Ruling
from taikei.model.entry import Entry
from taikei.model.report import Chapter, ChapterKind, Report


def edition(results: list[Entry], plan: list[Entry], year: int) -> Report:
    """The report of a year: results of the year before, plan of this one."""
    chapters = tuple(
        one
        for one in (
            chapter(list(results), kind=ChapterKind.RESULTS, year=year - 1),
            chapter(list(plan), kind=ChapterKind.PLAN, year=year),
        )
        if any(section.placements for section in one.sections)
    )
    return Report(f"報告{year}", issuer="みほん町", published=f"{year}年６月", chapters=chapters)


def names(found: History) -> list[tuple[str, ...]]:
    return [life.names for life in found.lives]


MILL, HOUSE = entry("水車小屋茅葺修繕事業", 900, 880), entry("水車小屋茅葺保存事業", 905, 900)
DANCE = entry("盆踊り事業", 41, 40)


def test_one_life_through_a_renaming() -> None:
    found = history([edition([MILL, DANCE], [HOUSE, DANCE], 2023)])
    assert names(found) == [("水車小屋茅葺修繕事業", "水車小屋茅葺保存事業"), ("盆踊り事業",)]
    (mill, dance) = found.lives
    assert len(mill.ids) == 4  # of two names, and of each in its year
    assert mill.ids[0] == mill.id
    assert (len(dance.ids), [stage.chapter.fiscal_year.start for stage in dance.stages]) == (3, [2022, 2023])


def test_plan_and_results_of_a_year_are_two_stages_of_one_life() -> None:
    found = history([edition([DANCE], [DANCE], 2023), edition([DANCE], [DANCE], 2024)])
    (life,) = found.lives
    assert [(stage.chapter.kind.value, stage.chapter.fiscal_year.start) for stage in life.stages] == [
        ("results", 2022), ("plan", 2023), ("results", 2023), ("plan", 2024),
    ]  # fmt: skip


def test_back_after_a_gap_is_the_same_programme() -> None:
    found = history([edition([DANCE], [MILL], 2023), edition([MILL], [DANCE, MILL], 2024)])
    assert names(found) == [("盆踊り事業",), ("水車小屋茅葺修繕事業",)]
    (back,) = [each for step in found.steps for each in step.resumptions]
    assert back.chapter.fiscal_year.start == 2022
    assert back.link.evidence.ja == "令和４年度に載って以来見えなかった事業が、令和６年度に再び載っています。"


def test_an_amended_plan_that_lists_what_it_amends_alone_ends_nothing() -> None:
    plan = [DANCE, MILL, entry("桟橋改修事業", 30)]
    before = edition([], plan, 2023)
    amended = chapter([entry("盆踊り事業", 60), entry("井戸修繕事業", 5)], kind=ChapterKind.AMENDED_PLAN, year=2023)
    after = edition([*plan, entry("井戸修繕事業", 5)], [], 2024)
    found = history([replace(before, chapters=(*before.chapters, amended)), after])
    assert [(len(step.lineage.endings), len(step.lineage.beginnings)) for step in found.steps] == [(0, 1), (0, 0)]
    assert names(found) == [("盆踊り事業",), ("水車小屋茅葺修繕事業",), ("桟橋改修事業",), ("井戸修繕事業",)]
    kinds = [stage.chapter.kind for stage in found.lives[0].stages]
    assert kinds == [ChapterKind.PLAN, ChapterKind.AMENDED_PLAN, ChapterKind.RESULTS]
    assert len(found.lives[3].stages) == 2


def test_an_amended_plan_that_lists_the_programmes_anew_ends_those_that_it_leaves_out() -> None:
    before = edition([], [DANCE, MILL, entry("桟橋改修事業", 30)], 2023)
    amended = chapter([DANCE, MILL], kind=ChapterKind.AMENDED_PLAN, year=2023)
    found = history([replace(before, chapters=(*before.chapters, amended))])
    assert [link.before[0].programme for step in found.steps for link in step.lineage.endings] == ["桟橋改修事業"]


def test_a_person_says_that_the_old_name_is_another_programme() -> None:
    reports = [edition([DANCE], [MILL], 2023), edition([MILL], [DANCE, MILL], 2024)]
    apart = history(reports, [Decision(Ruling.REJECTED, 2022, 2024, "盆踊り事業", "盆踊り事業")])
    first, second = (life for life in apart.lives if life.names == ("盆踊り事業",))
    assert first.id != second.id


def test_a_person_says_who_is_back() -> None:
    reports = [edition([DANCE], [MILL], 2023), edition([MILL], [entry("夏まつり事業", 41), MILL], 2024)]
    found = history(reports, [Decision(Ruling.DRAWN, 2022, 2024, "盆踊り事業", "夏まつり事業")])
    assert ("盆踊り事業", "夏まつり事業") in names(found)


def test_a_merger_tells_where_each_went_and_the_one_that_kept_its_name_lives_on() -> None:
    kept = replace(MILL, narrative="盆踊り事業を統合した。")
    found = history([edition([MILL, DANCE], [kept], 2023)], [
        Decision(Ruling.CONFIRMED, 2022, 2023, "水車小屋茅葺修繕事業", "水車小屋茅葺修繕事業"),
        Decision(Ruling.DRAWN, 2022, 2023, "盆踊り事業", "水車小屋茅葺修繕事業"),
    ])  # fmt: skip
    mill, dance = found.lives
    assert len(mill.stages) == 2
    assert mill.came_from == (dance.id,)
    assert dance.went_on_as == (mill.id,)


def test_a_link_that_is_not_sure_is_told_but_makes_no_one_life() -> None:
    found = history([edition([entry("里山歩道刈払事業", 500)], [entry("里山歩道標識事業", 180)], 2023)])
    first, second = found.lives
    assert (first.went_on_as, second.came_from) == ((second.id,), (first.id,))


def test_programmes_of_one_name_are_told_apart_by_their_codes() -> None:
    twins = [replace(entry("拠出金", 5), code="1"), replace(entry("拠出金", 8), code="2")]
    found = history([edition(twins, twins[::-1], 2023)])
    assert [[stage.entry.code for stage in life.stages] for life in found.lives] == [["1", "1"], ["2", "2"]]
    assert len({life.id for life in found.lives}) == 2


def test_another_body_has_other_ids() -> None:
    ours, theirs = edition([DANCE], [DANCE], 2023), replace(edition([DANCE], [DANCE], 2023), issuer="べつの町")
    assert history([ours]).lives[0].id != history([theirs]).lives[0].id


NAMES = ("水車小屋修繕", "水車小屋保存", "里山歩道整備", "里山歩道刈払", "盆踊り大会", "夜間保育", "ＩＴ相談", "IT相談")


@st.composite
def editions(draw: st.DrawFn) -> list[Report]:
    """Up to four editions of successive years whose programmes come, go, change their money and come back."""
    of_year = st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True)
    made = []
    for year in range(2021, 2021 + draw(st.integers(2, 4))):
        sides = [
            [entry(name, draw(st.sampled_from((40, 500, 905)))) for name in draw(of_year)] for _ in ("results", "plan")
        ]
        made.append(edition(*sides, year))
    return made


@settings(max_examples=60, deadline=None)
@given(editions(), st.randoms(use_true_random=False))
def test_the_order_of_reading_changes_nothing_and_no_address_goes_dead(reports: list[Report], random) -> None:  # type: ignore[no-untyped-def]
    whole = history(reports).lives
    for order in list(permutations(reports))[:8]:
        assert history(order).lives == whole
    random.shuffle(reports)
    for read in range(1, len(reports) + 1):
        for life in history(reports[:read]).lives:
            assert any(life.id in one.ids and _shares(life, one) for one in whole), life.names


def _shares(life: Life, other: Life) -> bool:
    """Whether the two have a row in common."""

    def rows(one: Life) -> set[tuple[Chapter, str]]:
        return {(id(stage.chapter), stage.entry.programme) for stage in one.stages}  # type: ignore[misc]

    return not rows(life).isdisjoint(rows(other))
