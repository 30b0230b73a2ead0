"""An invented book with other headings than any known one is read by its own form, and its faults are told."""

from decimal import Decimal

import pytest

from readers.budget.made import (
    EXPENDITURE,
    FIRST_SHEETS,
    FORM,
    REVENUE,
    SALARIES,
    SPECIAL,
    content,
    form,
    read,
    whole,
)
from taikei.model.amount import Component, Unit
from taikei.model.entry import Division, Entry
from taikei.model.errors import Misuse, UnusableFile
from taikei.model.fiscal_year import FiscalYear
from taikei.model.reading import Reading
from taikei.model.report import ChapterKind
from taikei.readers.budget.report import read_budget


def entries(reading: Reading) -> dict[str, Entry]:
    return {placement.entry.programme: placement.entry for _, _, placement in reading.report.rows()}


def items(entry: Entry) -> list[tuple[Division, int, str, str, Decimal | None, int]]:
    return [
        (each.by, each.level, each.code, each.name, each.amount.number if each.amount else None, box.page)
        for each in entry.items
        for box in each.source.boxes[:1]
    ]


def failed(reading: Reading) -> list[tuple[str, Decimal, Decimal | None]]:
    return [(proof.of.ja, proof.printed, proof.summed) for proof in reading.proofs if not proof.proved]


def test_a_kou_is_a_section_and_a_moku_an_entry_of_the_plan() -> None:
    report = read(whole()).report
    (chapter,) = report.chapters
    assert (chapter.kind, chapter.fiscal_year, chapter.unit) == (ChapterKind.PLAN, FiscalYear(2025), Unit.YEN)
    assert [(section.number, section.title) for section in chapter.sections] == [
        (1, "一般会計 1款 総務費 1項 管理費"),
        (2, "一般会計 2款 予備費 1項 予備費"),
        (3, "温泉会計 1款 温泉費 1項 温泉費"),
    ]
    assert [(entry.code, entry.programme) for entry in entries(read(whole())).values()] == [
        ("一", "文書"),
        ("二", "大変に長い名の費用"),
        ("一", "予備"),
        ("一", "温泉"),
    ]
    assert (report.title, report.issuer) == ("青浜市 令和７年度予算の説明", "青浜市")


def test_a_blank_cell_is_a_blank_amount_and_a_zero_is_a_number() -> None:
    entry = entries(read(whole()))["大変に長い名の費用"]
    numbers = {amount.component: amount.number for amount in entry.amounts}
    assert numbers == {
        Component.INITIAL_BUDGET: 300,
        Component.PREVIOUS_BUDGET: 0,
        Component.NATIONAL_FUNDS: None,
        Component.BONDS: 200,
        Component.OTHER_FUNDS: 40,
        Component.GENERAL_FUNDS: 60,
    }


def test_the_breakdown_stands_on_the_facing_page_and_goes_on_with_the_next_spread() -> None:
    found = entries(read(whole()))
    assert items(found["文書"]) == [
        (Division.OBJECT, 1, "①", "給料", 250, 6),
        (Division.OBJECT, 1, "④", "共済費", 150, 6),
        (Division.PURPOSE, 1, "01", "文書の管理", 400, 6),
        (Division.PURPOSE, 2, "02", "文書の保存", 400, 6),
    ]
    assert items(found["大変に長い名の費用"]) == [
        (Division.OBJECT, 1, "⑩", "需用費", 300, 6),
        (Division.OBJECT, 2, "", "紙", 120, 6),
        (Division.OBJECT, 2, "", "修繕", 180, 8),
        (Division.PURPOSE, 1, "05", "庁舎", 300, 6),
        (Division.PURPOSE, 2, "", "修繕 3棟", None, 6),
        (Division.PURPOSE, 2, "", "塗装", None, 8),
    ]


def test_every_printed_total_of_a_right_book_is_proved() -> None:
    reading = read(whole())
    assert failed(reading) == []
    proved = {proof.of.ja: proof.printed for proof in reading.proofs}
    assert proved["一般会計の歳入の総額"] == 900
    assert proved["一般会計の歳出の総額"] == 900
    assert proved["温泉会計の歳出の総額"] == 50
    assert proved["1款 総務費 1項 管理費 一目 文書 比較"] == -50


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("[④ 共済費],[150]", "[④ 共済費],[160]", ("節の計",)),
        ("[▲50],[100]", "[▲51],[100]", ("一目 文書 比較", "計（比較）")),
        ("[450],[▲50],[100],[],[],[300]", "[450],[▲50],[100],[],[],[301]", ("財源内訳の計", "計（一般財源）")),
        ("款2 予備費 【200】", "款2 予備費 【201】", ("2款 予備費 見出しの額",)),
        ("それぞれ９００円", "それぞれ９０１円", ("歳入の総額", "歳出の総額")),
    ],
)
def test_a_wrong_figure_fails_the_proofs_that_it_stands_in(right: str, wrong: str, expected: tuple[str, ...]) -> None:
    assert whole().count(right) == 1
    wrong_ones = failed(read(whole().replace(right, wrong)))
    assert len(wrong_ones) == len(expected)
    for (of, _, _), part in zip(wrong_ones, expected, strict=True):
        assert part in of


def test_a_word_for_an_amount_proves_nothing() -> None:
    found = failed(read(whole().replace("[④ 共済費],[150]", "[④ 共済費],[未定]")))
    assert [(of.split()[-1], summed) for of, _, summed in found] == [("節の計", None)]


def test_revenue_is_added_up_but_is_no_programme() -> None:
    reading = read(whole())
    assert "個人" not in entries(reading)
    (said,) = [doubt for doubt in reading.doubts if "歳入の表" in doubt.message.ja]
    assert "p3-4、1目" in said.message.ja


def test_every_line_is_accounted_for() -> None:
    reading = read(whole())
    # 説明 of the revenue, and the page of salaries with its three lines.
    assert [str(source) for source in reading.coverage.unread] == ["p4", "p12", "p12", "p12"]
    assert any("給与の表（p12、3行）" in doubt.message.ja for doubt in reading.doubts)


def test_a_sheet_more_before_the_tables_changes_nothing() -> None:
    one, other = entries(read(whole())), entries(read("#sheet(none)[扉]\n" + whole()))
    assert {name: [each.name for each in entry.items] for name, entry in one.items()} == {
        name: [each.name for each in entry.items] for name, entry in other.items()
    }


def sheets(text: str) -> list[str]:
    return [f"#sheet({part}" for part in text.split("#sheet(")[1:]]


@pytest.mark.parametrize(
    ("lost", "message"),
    [(1, "5ページは見開きの左のページ"), (2, "7ページは見開きの右のページ"), (3, "7ページは見開きの左のページ")],
)
def test_a_lost_half_of_a_spread_is_told(lost: int, message: str) -> None:
    kept = sheets(EXPENDITURE)
    del kept[lost]
    reading = read(FIRST_SHEETS, REVENUE, *kept)
    assert not reading.complete
    assert any(message in doubt.message.ja for doubt in reading.doubts if doubt.incomplete)


def test_a_lost_spread_is_told_by_the_page_numbers() -> None:
    later = EXPENDITURE.replace("#sheet(5)", "#sheet(9)").replace("#sheet(6)", "#sheet(10)")
    reading = read(FIRST_SHEETS, REVENUE, later)
    assert any("前のページが抜けています" in doubt.message.ja for doubt in reading.doubts if doubt.incomplete)


def test_pages_whose_numbers_do_not_follow_do_not_face_each_other() -> None:
    reading = read(FIRST_SHEETS, EXPENDITURE.replace("#sheet(4)", "#sheet(40)"))
    assert entries(reading)["文書"].items == ()
    assert not reading.complete


def test_the_unit_is_the_one_that_the_tables_state() -> None:
    assert any("書かれていない" in doubt.message.ja for doubt in read(whole()).doubts)
    stated = read(whole().replace("◎支出", "◎支出 \\ 単位 千円").replace("dy: 40pt", "dy: 60pt"))
    assert {chapter.unit for chapter in stated.report.chapters} == {Unit.THOUSAND_YEN}
    assert not any("書かれていない" in doubt.message.ja for doubt in stated.doubts)


def test_a_book_that_no_form_knows_is_left_to_other_readers() -> None:
    assert read_budget(content(SALARIES), "book.pdf", "0" * 64, [form()]) is None


@pytest.mark.parametrize("sheets_without", [FIRST_SHEETS, FIRST_SHEETS + REVENUE])
def test_a_book_without_tables_of_expenditure_is_refused(sheets_without: str) -> None:
    with pytest.raises(UnusableFile, match="not one row"):
        read(sheets_without)


def test_tables_before_any_account_are_refused() -> None:
    fitting = form(FORM.replace("青浜市一般会計の部']", "◎支出']"))
    with pytest.raises(UnusableFile, match="without the heading of an account"):
        read_budget(content(EXPENDITURE), "book.pdf", "0" * 64, [fitting])


def test_a_year_that_is_none_is_the_fault_of_the_form() -> None:
    wrong = form(FORM.replace(r"(?P<year>令和\S年度) 青浜市", r"(?P<year>\S{2})\S年度 青浜市"))
    with pytest.raises(Misuse, match="fiscal year"):
        read_budget(content(whole()), "book.pdf", "0" * 64, [wrong])


def test_special_accounts_alone_keep_their_own_name_out_of_the_titles() -> None:
    fitting = form(FORM.replace("青浜市一般会計の部']", "◎支出']"))
    reading = read_budget(content(SPECIAL), "book.pdf", "0" * 64, [fitting])
    assert reading is not None
    (chapter,) = reading.report.chapters
    assert (chapter.title, chapter.sections[0].title) == ("令和７年度温泉会計予算", "1款 温泉費 1項 温泉費")


def test_the_word_of_a_header_below_the_header_is_the_name_of_an_item() -> None:
    """諸収入 is the header of a column of the left page, and here the name of a 節 of the right one."""
    book = whole().replace("[修繕],[180]", "[諸収入],[180]")
    entry = entries(read(book))["大変に長い名の費用"]
    assert [(item.name, item.level) for item in entry.items if item.by is Division.OBJECT] == [
        ("需用費", 1),
        ("紙", 2),
        ("諸収入", 2),
    ]
