"""The documents that come with Taikei: each prints any report, and says what it is for."""

import io
import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import docx
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from house.tree import ROOT
from reports import THOUSAND, amounts, reports, small_report, three_year_report
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.errors import Misuse
from taikei.model.organisation import Charge
from taikei.model.report import ChapterKind, Report
from taikei.model.section import Section
from taikei.pipeline import read_file
from taikei.writers.pdf import write_pdf
from taikei.writers.printing.folder import (
    PARTS,
    SHIPPED,
    TemplateFolder,
    copy_template,
    known_templates,
    template_at,
)
from taikei.writers.printing.layout import front_of, laid_out
from taikei.writers.printing.typesetting import chart_pictures
from taikei.writers.word import write_word

NAMES = [each.name for each in known_templates()]


def pages(report: Report, name: str) -> list[str]:
    document = pypdfium2.PdfDocument(write_pdf(report, template_at(name)).data)
    try:
        return [re.sub(r"[\s\u2060]", "", page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


@pytest.fixture(scope="module")
def sample() -> Report:
    return read_file(str(ROOT / "examples" / "sample.txt")).report


def results_of(*entries: Entry) -> Report:
    """One section of results."""
    report = small_report()
    results, plan = report.chapters
    rows = tuple(Placement(order, entry) for order, entry in enumerate(entries, start=1))
    return replace(report, chapters=(replace(results, sections=(replace(results.sections[0], placements=rows),)), plan))


def test_there_are_the_documents_that_a_year_asks_for() -> None:
    assert {
        "statutory-report",
        "results-statement",
        "programme-evaluation",
        "budget-handout",
        "settlement-table",
        "assembly-summary",
        "citizens-leaflet",
    } <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("report", [small_report(), three_year_report(), Report("題")], ids=["small", "years", "empty"])
def test_every_template_prints(name: str, report: Report) -> None:
    assert len(pages(report, name)) >= 1


@settings(max_examples=6, deadline=None)
@given(report=reports(), name=st.sampled_from(NAMES))
def test_any_report_can_be_printed_by_any_template(report: Report, name: str) -> None:
    folder = template_at(name)
    assert write_pdf(report, folder).data.startswith(b"%PDF")
    if "docx" in folder.template.formats:
        assert write_word(report, folder).startswith(b"PK")


def word_templates() -> list[TemplateFolder]:
    return [each for each in known_templates() if "docx" in each.template.formats]


@pytest.mark.parametrize("folder", word_templates(), ids=lambda folder: folder.name)
def test_word_and_pdf_print_the_same_cells(folder: TemplateFolder, sample: Report) -> None:
    printed = "".join(pages(sample, folder.name))
    document = docx.Document(io.BytesIO(write_word(sample, folder)))
    cells = {cell.text for table in document.tables[2:] for row in table.rows[1:] for cell in row.cells}
    assert len(cells) > 50
    for cell in cells:
        for line in cell.split("\n"):
            # A long paragraph may run over a page, with the page's number in between.
            assert re.sub(r"\s", "", line)[:40] in printed


def test_the_statement_of_results_counts_each_programme_once(sample: Report) -> None:
    text = "".join(pages(sample, "results-statement"))
    assert "令和４年度主要施策の成果に関する説明書" in text
    assert "地方自治法第233条第５項" in text
    assert "［再掲］" not in text
    assert re.search(r"総計154,654,049108,781,050", text)


def test_the_hand_out_has_the_amount_of_the_year_before_in_brackets(sample: Report) -> None:
    text = "".join(pages(sample, "budget-handout"))
    assert "予算額（前年度額）" in text
    # 道路改築事業 was 4,794,956 in the results of the year before; テック系… is new and has no bracket.
    assert re.search(r"道路改築事業6,530,110（4,794,956）1,735,154", text)
    assert re.search(r"新規テック系スタートアップ成長支援事業費25,000新産業振興課", text)


def test_the_head_names_the_year_before_only_where_an_amount_of_it_stands() -> None:
    plan = small_report().chapters[-1]
    text = "".join(pages(replace(small_report(), chapters=(plan,)), "budget-handout"))
    assert "予算額" in text
    assert "前年度" not in text


def test_the_head_names_the_settlement_only_where_one_stands() -> None:
    budgeted = Entry("灯台補修事業", (Amount(Component.INITIAL_BUDGET, THOUSAND, Decimal(70)),), "補修した。")
    zero = Amount(Component.SETTLEMENT, THOUSAND, Decimal(0))
    assert "［決算額］" not in "".join(pages(results_of(budgeted), "statutory-report"))
    settled = replace(budgeted, programme="港湾補修事業", amounts=(*budgeted.amounts, zero))
    assert "［決算額］" in "".join(pages(results_of(budgeted, settled), "statutory-report"))


def test_a_sum_is_rounded_half_up_to_the_places_that_most_of_its_amounts_have() -> None:
    def million(number: str) -> Entry:
        settlement = Amount(Component.SETTLEMENT, Unit.MILLION_YEN, Decimal(number))
        return Entry(
            f"{number}の事業", (replace(settlement, component=Component.INITIAL_BUDGET), settlement), "直した。"
        )

    def printed(*numbers: str) -> str:
        report = results_of(*map(million, numbers))
        report = replace(report, chapters=(replace(report.chapters[0], unit=Unit.MILLION_YEN),))
        return "".join(pages(report, "settlement-table"))

    assert re.search(r"計1,2411,241", printed("1234", "6", "0.500000"))  # 1,240.5
    assert "0.500000" in printed("1234", "6", "0.500000")
    assert re.search(r"計3.83.8", printed("1.5", "2.2", "0.1"))


def current(budget: int, paid: int, name: str, *more: Amount) -> Entry:
    return Entry(name, (*amounts(budget, paid), *more))


def test_the_execution_rate_stands_only_where_the_current_budget_is_known() -> None:
    known = Amount(Component.CURRENT_BUDGET, THOUSAND, Decimal(2_000))
    text = pages(results_of(current(1_000, 500, "知る", known), current(1_000, 300, "知らぬ")), "settlement-table")[0]
    assert "執行率（％）" in text
    assert re.search(r"知る1,0002,00050025\.0", text)
    assert re.search(r"知らぬ1,00030030\.0", text)
    # Of one programme the current budget is not known: there is none of all, and no rate.
    assert re.search(r"計2,00080040\.0", text)


def test_columns_without_anything_are_left_out() -> None:
    text = pages(results_of(current(1_000, 500, "甲")), "settlement-table")[0]
    assert "当初予算比" in text
    assert not re.search("執行率（％）|補正予算額|不用額|備考", text)


@pytest.mark.parametrize("flag", ["new", "expanded", "ended"])
def test_the_state_of_a_programme_stands_beside_its_name(flag: str) -> None:
    word = {"new": "新規", "expanded": "拡充", "ended": "終了"}[flag]
    entry = replace(Entry("灯台補修事業", amounts(10, 5), "補修した。"), **{flag: True})
    assert f"灯台補修事業≪{word}≫" in "".join(pages(results_of(entry), "statutory-report"))


def test_a_section_without_programmes_says_so() -> None:
    """In print and in Word, unless prose stands below its heading."""
    report = small_report()
    results = report.chapters[0]
    bare = Section(3, "灯台の補修")
    empty, told = (
        replace(report, chapters=(replace(results, sections=(*results.sections, section)),))
        for section in (bare, replace(bare, lead="灯台の補修は、県が行うものではない。"))
    )
    assert "（３）灯台の補修事業の記載なし" in "".join(pages(empty, "statutory-report"))
    assert "事業の記載なし" not in "".join(pages(told, "statutory-report"))
    document = docx.Document(io.BytesIO(write_word(empty, template_at("statutory-report"))))
    texts = [each.text for each in document.paragraphs]
    assert texts[texts.index("灯台の補修", 12) + 1] == "事業の記載なし"


def test_no_heading_stands_above_nothing() -> None:
    """A programme without any amount has no heading of amounts; where none was paid for, no list of the dearest is."""
    report = results_of(Entry("見守り事業", (), "見守った。"))
    assert "事業費" not in pages(report, "programme-evaluation")[0]
    document = docx.Document(io.BytesIO(write_word(report, template_at("programme-evaluation"))))
    assert [each.text for each in document.paragraphs if each.text.startswith("事業費")] == []
    assert "お金をたくさん使った仕事" not in "".join(pages(report, "citizens-leaflet"))


def test_the_bookmarks_of_the_sheets_are_their_programmes() -> None:
    report = results_of(*(Entry(name, amounts(10, 5), "延べ10人が学んだ。") for name in ("甲事業", "乙事業")))
    document = pypdfium2.PdfDocument(write_pdf(report, template_at("programme-evaluation")).data)
    try:
        assert [each.get_title() for each in document.get_toc()] == ["1　甲事業", "2　乙事業"]
    finally:
        document.close()


def test_the_long_name_of_an_association_of_towns_leaves_the_title_of_a_sheet_its_line() -> None:
    report = replace(
        results_of(Entry("見守り事業", amounts(1, 1), "見守った。")), issuer="白波町青波町環境衛生組合" * 8
    )
    assert lines_of(report, "programme-evaluation")[0].startswith("令和６年度事務事業評価シート")


def test_one_section_is_not_compared_with_itself(sample: Report) -> None:
    bars = "決算額の大きい節"
    assert bars in pages(sample, "assembly-summary")[0]
    assert bars not in pages(results_of(Entry("見守り事業", amounts(1, 1), "見守った。")), "assembly-summary")[0]


def test_one_sheet_a_programme(sample: Report) -> None:
    printed = pages(sample, "programme-evaluation")
    results = sample.chapter(ChapterKind.RESULTS)
    assert results is not None
    names = [placement.entry.programme for section in results.sections for placement in section.placements
             if not placement.relisted]  # fmt: skip
    assert len(printed) == len(names) == 86
    for name, page in zip(names, printed, strict=True):
        assert re.sub(r"\s", "", name) in page
        assert "評価（担当課記入欄）" in page


def test_a_long_narrative_is_set_smaller_to_keep_the_sheet_on_its_page() -> None:
    entries = [Entry(f"事業{size}", amounts(10, 5), "灯台を直した。" * size) for size in (3, 130, 190, 400)]
    assert len(pages(results_of(*entries), "programme-evaluation")) == 4


def test_a_narrative_that_no_page_holds_is_not_set_small_for_nothing() -> None:
    too_long, long = (results_of(Entry("改修事業", amounts(10, 5), "灯台を直した。" * size)) for size in (500, 400))
    assert len(pages(too_long, "programme-evaluation")) == 2
    (here, _), (there, _) = letters_of(too_long, "programme-evaluation", "灯台")
    (_, small), (_, smaller) = letters_of(long, "programme-evaluation", "灯台")
    assert there - here > smaller - small


def test_a_line_that_brings_its_own_space_is_not_pushed_in_twice() -> None:
    spaced = Entry("改修事業", amounts(10, 5), "塔を改めた。\n　灯台を直した。")
    (pushed, _), *_ = letters_of(results_of(spaced), "programme-evaluation", "塔を改めた")
    (kept, _), *_ = letters_of(results_of(spaced), "programme-evaluation", "灯台を直した")
    assert kept == pytest.approx(pushed, abs=1)


def test_sheets_say_how_many_there_are() -> None:
    printed = pages(results_of(*(Entry(name, amounts(10, 5)) for name in ("甲事業", "乙事業"))), "programme-evaluation")
    assert [page[-3:] for page in printed] == ["1/2", "2/2"]


def letters_of(report: Report, name: str, words: str) -> list[tuple[float, float]]:
    """Where each letter of ``words`` begins and ends on its line, at their first place in print."""
    document = pypdfium2.PdfDocument(write_pdf(report, template_at(name)).data)
    try:
        for page in document:
            text = page.get_textpage()
            at = text.get_text_range().find(words)
            if at >= 0:
                boxes = [text.get_charbox(at + nth) for nth in range(len(words))]
                return [(left, right) for left, _, right, _ in boxes]
    finally:
        document.close()
    raise AssertionError(words)


def test_the_line_before_a_charge_that_does_not_fit_is_not_pulled_apart() -> None:
    report = small_report()
    placement = report.chapters[0].sections[0].placements[0]
    # The narrative fills a line and a half of the column; the division needs more than the other half.
    charge = replace(placement.entry.charge, department="港湾空港整備部", divisions=("灯台及び航路標識管理推進室",))
    entry = replace(placement.entry, narrative="国" * 41 + "終", charge=charge)
    letters = letters_of(results_of(entry), "statutory-report", "国国国国終")[:4]
    assert [after - before for (before, _), (after, _) in pairwise(letters)] == pytest.approx([10, 10, 10], abs=0.1)


def test_the_lead_stands_with_its_table() -> None:
    """A table that begins a page has the last paragraph of its lead above it."""
    report = small_report()
    results = report.chapters[0]
    section = results.sections[0]
    for lines in range(30, 60):
        lead = "\n".join(["行。"] * lines + ["この節の終わりの段落。"])
        printed = pages(
            replace(report, chapters=(replace(results, sections=(replace(section, lead=lead),)),)), "statutory-report"
        )
        with_table = next(page for page in printed if "関係事業名" in page)
        assert "この節の終わりの段落。" in with_table


def test_notes_stand_together(sample: Report) -> None:
    last = pages(sample, "settlement-table")[-1]
    assert "（注１）" in last
    assert "総計" in last


def lines_of(report: Report, name: str, page: int = 0) -> list[str]:
    document = pypdfium2.PdfDocument(write_pdf(report, template_at(name)).data)
    try:
        text: str = document[page].get_textpage().get_text_range()
        return [line.strip() for line in text.splitlines()]
    finally:
        document.close()


def test_a_title_breaks_where_a_reader_pauses(sample: Report) -> None:
    assert lines_of(sample, "statutory-report")[:2] == [
        "ものづくり産業の振興施策に関する令和４年度事業の",
        "実施状況及び令和５年度の主な取組",
    ]
    # More would fit on the first line; the two are of about one length all the same.
    assert lines_of(sample, "assembly-summary")[:2] == [
        "ものづくり産業の振興施策に関する令和４年度事業の",
        "実施状況及び令和５年度の主な取組の概要",
    ]


def test_easy_japanese_breaks_at_its_spaces(sample: Report) -> None:
    words = template_at("citizens-leaflet").template.words
    known = {piece for text in words.values() for piece in re.split("[ ｜]", text)}
    begun = [line.split(" ")[0] for line in lines_of(sample, "citizens-leaflet", 1)]
    broken = [first for first in begun if any(first != piece and piece.endswith(first) for piece in known) and first]
    assert broken == []
    assert "決めます。" in begun


def test_the_summary_leaves_out_columns_of_amounts_that_are_not_told() -> None:
    settled = Entry("灯台補修事業", (Amount(Component.SETTLEMENT, THOUSAND, Decimal(70)),), "補修した。")
    report = results_of(settled)
    text = "".join(pages(replace(report, chapters=report.chapters[:1]), "assembly-summary"))
    sections = text[text.index("節ごとの状況") : text.index("決算額の大きい事業")]
    assert "決算額" in sections
    assert "当初予算" not in sections


@pytest.mark.parametrize("name", ["assembly-summary", "citizens-leaflet"])
def test_two_pages(name: str, sample: Report) -> None:
    assert len(pages(sample, name)) == 2


def test_the_summary_names_what_the_assembly_asks_for(sample: Report) -> None:
    first, second = pages(sample, "assembly-summary")
    assert "約1,547億円" in first
    assert "約1,088億円" in first
    low = second[second.index("当初予算比が50％未満の事業") : second.index("決算額が当初予算額を超えた事業")]
    shares = [float(share) for share in re.findall(r"(\d{1,2}\.\d)(?=[^\d.,])", low)]
    assert shares
    assert max(shares) < 50
    assert "テック系スタートアップ成長支援事業費" in second[second.index("新規事業") :]


def test_the_summary_does_not_call_none_what_it_cannot_tell(sample: Report) -> None:
    settled = Entry("灯台補修事業", (Amount(Component.SETTLEMENT, THOUSAND, Decimal(70)),), "補修した。")
    report = results_of(settled)
    text = "".join(pages(replace(report, chapters=report.chapters[:1]), "assembly-summary"))
    for heading in ("当初予算比が50％未満の事業", "決算額が当初予算額を超えた事業"):
        assert text.partition(heading)[2].startswith("金額の記載がないため示せません")
    assert "金額の記載がないため示せません" not in "".join(pages(sample, "assembly-summary"))


def test_a_foreign_currency_is_told_and_compared_in_itself() -> None:
    budget = Amount(Component.INITIAL_BUDGET, Unit.LEU, Decimal(260_000_000))
    lei = (budget, Amount(Component.SETTLEMENT, Unit.LEU, Decimal(120_000_000)))
    report = results_of(Entry("灯台補修事業", lei, "補修した。"), Entry("港湾改修事業", lei, "直した。"))
    report = replace(report, chapters=(replace(report.chapters[0], unit=Unit.LEU),))
    summary = "".join(pages(report, "assembly-summary"))
    assert "約2.4億MDL" in summary
    assert re.search(r"決算額の大きい事業（単位：MDL）.*灯台補修事業260,000,000120,000,000", summary)
    leaflet = "".join(pages(report, "citizens-leaflet"))
    assert "使ったお金（決算）約2.4億MDL" in leaflet
    assert re.search(r"お金をたくさん使った仕事灯台補修事業約1.2億MDL", leaflet)


def test_no_programme_is_called_the_largest_where_no_settlement_is_told() -> None:
    budgeted = Entry("灯台補修事業", (Amount(Component.INITIAL_BUDGET, THOUSAND, Decimal(70)),), "補修した。")
    text = "".join(pages(results_of(budgeted), "assembly-summary"))
    assert text.partition("決算額の大きい事業")[2].startswith("金額の記載がないため示せません")


def test_a_list_of_the_summary_says_of_how_many_it_names_the_first() -> None:
    low = [Entry(f"改修事業{nth}", amounts(10, 1), "直した。") for nth in range(9)]
    assert "当初予算比が50％未満の事業（９事業のうち差の大きい７事業、単位：千円）" in "".join(
        pages(results_of(*low), "assembly-summary")
    )
    assert "当初予算比が50％未満の事業（単位：千円）" in "".join(pages(results_of(*low[:7]), "assembly-summary"))


@pytest.mark.parametrize("name", ["assembly-summary", "citizens-leaflet"])
def test_an_amount_that_the_report_does_not_tell_has_no_place(name: str) -> None:
    settled = Entry("灯台補修事業", (Amount(Component.SETTLEMENT, THOUSAND, Decimal(70)),), "補修した。")
    report = results_of(settled)
    first = pages(replace(report, chapters=report.chapters[:1]), name)[0]
    assert "7万円" in first
    assert "－" not in first.replace("－1－", "")


def test_a_report_with_one_field_has_a_leaflet_of_two_pages_that_does_not_compare_it_with_itself() -> None:
    first, second = pages(results_of(Entry("灯台補修事業", amounts(10, 5), "補修した。")), "citizens-leaflet")
    assert "どんなことに使いましたか" not in first
    assert "灯台補修事業" in first
    assert "予定" in second
    assert "ことばの説明" in second


def test_the_system_chart_is_drawn_no_finer_than_it_can_be_printed() -> None:
    """Nine places of a point made a twentieth of the report's PDF."""
    folder = template_at("statutory-report")
    (picture,) = chart_pictures(folder, front_of(small_report(), folder.template), "svg")
    assert picture.count(b"<use") > 40  # its letters
    assert re.search(rb"\.\d{4}", picture) is None


def test_a_remark_on_a_column_stands_only_where_the_column_is_printed(sample: Report) -> None:
    settled = Entry("灯台補修事業", (Amount(Component.SETTLEMENT, THOUSAND, Decimal(70)),), "補修した。")
    assert "執行率" not in pages(results_of(settled), "settlement-table")[0]
    first = pages(sample, "settlement-table")[0]
    assert "当初予算比（決算額÷当初予算額）を示す。" in first
    assert "執行率は、" not in first
    assert "（　）内は、前年度の当初予算額".replace("　", "") in pages(sample, "budget-handout")[0]


def test_a_sum_of_many_figures_stays_in_its_column() -> None:
    amount = Amount(Component.INITIAL_BUDGET, THOUSAND, Decimal("9999999.1234"))
    entries = [Entry(f"改修事業{nth}", (amount,), "直した。") for nth in range(99)]
    letters = letters_of(results_of(*entries), "settlement-table", "989,999,913.2166")
    assert letters[-1][1] - letters[0][0] <= (25 - 2 * 1.8) / 25.4 * 72 + 0.5


LARGE = 1_234_567_890_123  # yen of a ministry


def figures_of(page: pypdfium2.PdfPage, figure: str) -> list[tuple[float, float, list[float], float]]:
    """Where a figure begins and ends, each time, with the upright rules of its page and the page's width."""
    boxes = [each.get_bounds() for each in page.get_objects() if each.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH]
    rules = [(left + right) / 2 for left, bottom, right, top in boxes if right - left < 2 < top - bottom]
    text = page.get_textpage()
    places = [match.span() for match in re.finditer(re.escape(figure), text.get_text_range())]
    return [
        (text.get_charbox(first)[0], text.get_charbox(last - 1)[2], rules, page.get_width()) for first, last in places
    ]


@pytest.mark.parametrize("name", ["statutory-report", "results-statement", "budget-handout", "settlement-table"])
def test_no_figure_stands_over_a_rule(name: str) -> None:
    """Also where so many columns of so many figures leave a page no room."""
    known = [each for each in Component if each not in (Component.REQUEST, Component.FUND)]
    every = tuple(Amount(each, THOUSAND, Decimal(LARGE)) for each in known)
    report = results_of(Entry("灯台補修事業", every, "補修した。"), Entry("港湾改修事業", amounts(1, 2), "直した。"))
    plan = replace(report.chapters[1].sections[0], placements=(Placement(1, Entry("灯台補修事業", every[:1])),))
    report = replace(report, chapters=(report.chapters[0], replace(report.chapters[1], sections=(plan,))))
    document = pypdfium2.PdfDocument(write_pdf(report, template_at(name)).data)
    try:
        figures = [each for page in document for each in figures_of(page, "1,234,567,890,123")]
    finally:
        document.close()
    assert len(figures) >= (2 if name in ("statutory-report", "budget-handout") else 8)
    for left, right, rules, wide in figures:
        assert right - left > 20
        assert not [at for at in rules if left < at < right]
        assert right < wide - 30


@pytest.mark.parametrize("name", ["statutory-report", "results-statement", "settlement-table", "programme-evaluation"])
def test_a_word_without_a_space_keeps_to_its_column(name: str) -> None:
    """An address of the web is longer than a column, and than a page."""
    address = "https://www.example.jp/" + "0123456789" * 30
    report = results_of(Entry(f"灯台補修事業{address}", amounts(1, 2), f"{address}を見よ。"))
    document = pypdfium2.PdfDocument(write_pdf(report, template_at(name)).data)
    try:
        ends = [
            text.get_charbox(at)[2] - page.get_width()
            for page, text in [(page, page.get_textpage()) for page in document]
            for at in range(text.count_chars())
        ]
    finally:
        document.close()
    assert len(ends) > len(address)
    assert max(ends) < -30
    assert address in "".join(pages(report, name)).replace("\u200b", "")


@pytest.mark.parametrize("before", ["\x0b", '"', "\\", "\\u", "\n", "{"])
def test_a_word_without_a_space_is_broken_whatever_stands_before_it(before: str) -> None:
    address = "https://www.example.jp/" + "0123456789" * 10
    report = results_of(Entry("灯台補修事業", amounts(1, 2), f"{before}{address}を見よ。"))
    assert address in "".join(pages(report, "statutory-report")).replace("\u200b", "")


def test_columns_that_hold_their_figures_keep_their_width() -> None:
    template = template_at("settlement-table").template
    columns = template.tables[ChapterKind.RESULTS].columns
    (chapter,) = [each for each in laid_out(small_report(), template).chapters if each.kind == ChapterKind.RESULTS]
    assert {head.width for head in chapter.heads} <= {column.width for column in columns}
    assert chapter.sections[0].table.share == 1


def test_a_sum_that_fits_is_set_as_large_as_its_rows() -> None:
    """Also one with a sign, for which more is read aloud than stands there."""
    amount = Amount(Component.INITIAL_BUDGET, THOUSAND, Decimal(-123456))
    report = results_of(Entry("改修事業", (amount,), "直した。"), Entry("改良事業", (amount,), "直した。"))
    row, total = (letters_of(report, "settlement-table", figures) for figures in ("△123,456", "△246,912"))
    assert total[-1][1] - total[0][0] == pytest.approx(row[-1][1] - row[0][0], abs=0.5)


@pytest.mark.parametrize("told", [True, False])
def test_a_plan_without_amounts_has_no_column_for_them(told: bool) -> None:
    report = small_report()
    results, plan = report.chapters
    entry = Entry("灯台補修事業", amounts(70) if told else (), charge=Charge("", ("港湾課",)))
    section = replace(plan.sections[0], placements=(Placement(1, entry),))
    text = "".join(pages(replace(report, chapters=(results, replace(plan, sections=(section,)))), "statutory-report"))
    assert ("予算額担当課・室" in text) == told


def test_no_function_of_the_parts_names_the_data_as_a_whole() -> None:
    """Else all that it makes would be made again for each correction, however small."""
    _, functions = (SHIPPED / PARTS).read_text("utf-8").split("..front) = data\n")
    code = [line for line in functions.splitlines() if not line.lstrip().startswith("//")]
    assert [line for line in code if re.search(r"\bdata\b(?!\.json)", line)] == []


def test_the_summary_can_be_edited_in_word(sample: Report) -> None:
    document = docx.Document(io.BytesIO(write_word(sample, template_at("assembly-summary"))))
    headings = [each.text for each in document.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    printed = "".join(pages(sample, "assembly-summary"))
    assert len(headings) == 7
    for heading in headings:
        assert re.sub(r"\s", "", heading) in printed
    figures, sections, *lists = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    assert figures[1] == ["86事業", "約1,547億円", "約1,088億円", "約1,346億円"]
    assert sections[-1][:2] == ["計", "86"]
    assert len(sections) == 1 + 7 + 1
    assert len(lists) == 5


def test_a_report_of_many_sections_has_a_summary_of_two_pages() -> None:
    report = small_report()
    results, plan = report.chapters
    low, high = amounts(1_000_000, 1), amounts(1_000, 2_000)
    sections = tuple(
        Section(number, f"{number}番目の節", placements=tuple(
            Placement(order, Entry(f"改修事業{number}の{order}", low if order < 3 else high, "直した。"))
            for order in range(1, 6)
        ))
        for number in range(1, 31)
    )  # fmt: skip
    many = replace(report, chapters=(replace(results, sections=sections), plan))
    printed = pages(many, "assembly-summary")
    assert len(printed) == 2
    assert "ほか10節" in printed[0]
    assert "（60事業のうち差の大きい４事業、単位：千円）" in "".join(printed)


def test_the_summary_of_a_plan_alone_has_its_sections_and_counts_its_headings() -> None:
    report = small_report()
    printed = "".join(pages(replace(report, chapters=report.chapters[1:]), "assembly-summary"))
    headings = "全体|節ごとの状況|令和７年度の新規事業|令和７年度当初予算の増減|決算額の大きい|当初予算比が|決算額が"
    assert re.findall(f"([１-９])(?={headings})", printed) == ["１", "２", "３", "４"]
    assert "令和７年度事業数４事業" in printed
    assert re.search(r"節事業数令和７年度当初予算額（１）植林の推進\d13,000", printed)
    assert [f"{number}　" for number in "１２３４５６７"] == [
        text[:2] for name, text in template_at("assembly-summary").template.words.items() if name.endswith("_heading")
    ]


@pytest.mark.parametrize("name", ["statutory-report", "budget-handout", "settlement-table"])
def test_a_report_that_names_no_division_has_no_column_for_them(name: str, sample: Report) -> None:
    report = small_report()
    rows = (Placement(1, Entry("灯台補修事業", amounts(10, 5), "補修した。")),)
    chapters = tuple(replace(each, sections=(replace(each.sections[0], placements=rows),)) for each in report.chapters)
    plan_or_results = chapters[0:1] if name == "settlement-table" else chapters[1:]
    assert "担当課・室" not in "".join(pages(replace(report, chapters=plan_or_results), name))
    assert "担当課・室" in "".join(pages(sample, name))


def test_of_many_divisions_the_summary_names_the_first() -> None:
    def entry(name: str, divisions: int) -> Entry:
        charge = Charge("土木部", tuple(f"{number}課" for number in "甲乙丙丁戊"[:divisions]))
        return Entry(name, amounts(10, 5), "直した。", charge)

    text = "".join(pages(results_of(entry("灯台補修事業", 5), entry("航路補修事業", 2)), "assembly-summary"))
    assert re.search(r"灯台補修事業10550\.0土木部甲課ほか４課・室", text)
    assert re.search(r"航路補修事業10550\.0土木部甲課・乙課", text)


def test_a_summary_without_its_words_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    copy_template("assembly-summary", folder)
    toml = folder / "template.toml"
    toml.write_text(toml.read_text("utf-8").replace("unknown =", "unheard ="), "utf-8")
    with pytest.raises(Misuse, match=r"words\.unknown is missing"):
        template_at(str(folder))
