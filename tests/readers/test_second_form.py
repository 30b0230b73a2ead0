"""A report laid out in every way unlike the first is read by its form alone, without a change in the code."""

from pathlib import Path

import pytest

from taikei.model.amount import Component, Unit
from taikei.model.entry import Placement
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.model.report import ChapterKind, Statute
from taikei.pipeline import read_bytes, read_file
from taikei.readers.forms.known import Form, parse_form

FOLDER = Path(__file__).parent / "second"


@pytest.fixture(scope="module")
def form() -> Form:
    return parse_form((FOLDER / "form.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def reading(form: Form) -> Reading:
    return read_file(str(FOLDER / "report.txt"), form)


def test_every_row_says_what_the_table_says(reading: Reading) -> None:
    rows = [line_of(chapter.kind, section.number, placement) for chapter, section, placement in reading.report.rows()]
    _, *expected = (FOLDER / "expected.txt").read_text("utf-8").splitlines()
    assert rows == expected


def line_of(kind: ChapterKind, section: int, placement: Placement) -> str:
    entry = placement.entry
    cells = (
        f"{kind} {section} {placement.order}",
        f"{'再' if placement.relisted else '-'} {'新' if entry.new else '-'} {entry.programme}",
        f"{number(placement, Component.INITIAL_BUDGET)} {number(placement, Component.SETTLEMENT)}",
        " ".join(entry.charge.divisions),
        entry.narrative,
        str(entry.source),
    )
    return " ".join(" | ".join(cells).split())


def number(placement: Placement, component: Component) -> str:
    amount = placement.entry.amount(component)
    if amount is None:
        return "none"
    return amount.word if amount.number is None else str(amount.number)


def test_the_cover_names_its_ordinance(reading: Reading) -> None:
    report = reading.report
    assert report.title == "海山市 地域経済施策報告書（令和６年度版）"
    assert report.subtitle == "根拠条例：海山市地域経済振興基本条例（第９条）"
    assert report.statute == Statute("海山市地域経済振興基本条例", 9)
    assert (report.issuer, report.published) == ("海山市", "令和７年８月")


def test_the_chapters_have_their_years_sections_and_texts(reading: Reading) -> None:
    results, plan = reading.report.chapters
    assert (results.kind, results.fiscal_year.start, plan.kind, plan.fiscal_year.start) == (
        "results",
        2024,
        "plan",
        2025,
    )
    assert [(section.number, section.title, section.article, section.lead) for section in results.sections] == [
        (1, "港のにぎわいをつくる", 3, "朝市の会場を広げ、夜の催しを増やした。"),
        (2, "担い手を育てる", None, "体験の講座を開いた。"),
    ]
    assert results.sections[0].ordinance == ("市は、市民及び事業者とともに港のにぎわいをつくるものとする。",)
    assert [(section.title, section.lead) for section in plan.sections] == [
        ("港のにぎわいをつくる", "夜の催しに再び取り組む。"),
        ("担い手を育てる", "講座を続ける。"),
    ]
    assert [(note.mark, note.text) for note in plan.notes] == [
        ("（注）", "計画の予算額は、令和７年６月補正後の金額である。")
    ]


def test_amounts_that_carry_their_unit_need_no_statement_above_the_table(reading: Reading) -> None:
    assert [chapter.unit for chapter in reading.report.chapters] == [Unit.YEN, Unit.YEN]
    assert reading.doubts == ()


def test_page_numbers_and_running_heads_are_furniture_and_nothing_is_unread(reading: Reading) -> None:
    assert (reading.coverage.furniture, reading.coverage.unread) == (7, ())
    assert reading.coverage.total == 52


def test_the_form_does_not_fit_without_being_named() -> None:
    with pytest.raises(UnusableFile, match="no known form fits"):
        read_file(str(FOLDER / "report.txt"))


def without(line: str, form: Form) -> Reading:
    """The reading of the report that lost one line."""
    text = (FOLDER / "report.txt").read_text("utf-8")
    assert text.count(line + "\n") == 1
    return read_bytes(text.replace(line + "\n", "").encode(), "report.txt", form)


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        ("予算額 500,000円　決算額 0円", "別の行の一部らしいもの"),
        ("予算額 300,000円　決算額 310,500円", "別の行の一部らしいもの"),
        ("【農政課】３ 山の駅改修事業", "事業名が見当たりません"),
        ("【農政課】１ 果樹の担い手講座事業", "事業名が見当たりません"),
        ("第２章 令和７年度の計画", "計画の章が見当たりません"),
    ],
)
def test_a_lost_line_gives_a_doubt(form: Form, lost: str, words: str) -> None:
    assert any(words in doubt.message.ja for doubt in without(lost, form).doubts)


def test_a_row_without_its_division_is_in_doubt_and_its_other_values_are_right(form: Form) -> None:
    text = (FOLDER / "report.txt").read_text("utf-8").replace("農政課 山の駅改修事業 皆減", "山の駅改修事業 皆減")
    damaged = read_bytes(text.encode(), "report.txt", form)
    assert [doubt.message.ja for doubt in damaged.doubts] == ["「山の駅改修事業」の担当課・室が見当たりません。"]
    placement = damaged.report.chapters[1].sections[0].placements[2]
    assert (placement.entry.programme, number(placement, Component.INITIAL_BUDGET)) == ("山の駅改修事業", "皆減")


def test_rows_that_are_numbered_tell_when_one_of_them_is_lost(form: Form) -> None:
    text = (FOLDER / "report.txt").read_text("utf-8")
    first, last = text.index("【水産観光課・商工課】２"), text.index("【農政課】３")
    damaged = read_bytes((text[:first] + text[last:]).encode(), "report.txt", form)
    assert [doubt.message.en for doubt in damaged.doubts] == [
        "'山の駅改修事業' is row 2 of its table, but numbered ３. Rows may be missing."
    ]
