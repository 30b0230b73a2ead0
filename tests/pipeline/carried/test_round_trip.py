"""What is written in any format and read back is the same report: the content, places in a document aside."""

from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reports import THOUSAND, reports, small_report, three_year_report
from taikei.analysis.content import content_of
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Division, Entry, Item, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Note, Report
from taikei.model.section import Section
from taikei.pipeline import read_bytes, write_report
from taikei.pipeline.printed_file import print_report
from taikei.readers.pdf.content import pdf_content
from taikei.writers.canonical import canonical_report

FORMATS = ("json", "html", "docx", "xlsx", "pdf")
# Each example starts a process that reads: shrinking takes minutes where it finds something.
few = settings(
    max_examples=5,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)

_NAMES = st.sampled_from(
    ["橋りょう長寿命化事業", "県産品〔海外〕販路開拓事業（補助）", "長い名称の事業" * 43, "ＤＸ「推進」費"]
)
_WORDS = st.sampled_from(["過年度造成済", "皆増", "－"])
_SENTENCES = st.sampled_from(["", "３回の講座を開いた。", "延べ120人が学んだ。\n７割が修了した。"])


def _amounts() -> st.SearchStrategy[tuple[Amount, ...]]:
    numbers = st.just(Decimal(0)) | st.integers(-(10**7), 10**9).map(Decimal)
    one = st.builds(lambda number: (number, ""), numbers) | st.builds(lambda word: (None, word), _WORDS)
    pairs = st.lists(st.tuples(st.sampled_from(Component), one), max_size=16, unique_by=lambda each: each[0])
    return pairs.map(
        lambda found: tuple(Amount(component, THOUSAND, number, word) for component, (number, word) in found)
    )


@st.composite
def _sections(draw: st.DrawFn, number: int) -> Section:
    """Legible, and as awkward as real reports are: 300 characters of name, ten divisions, any money, words and zero."""
    rows = [
        Entry(
            f"{draw(_NAMES)}{number}の{order}",
            draw(_amounts()),
            draw(_SENTENCES),
            Charge("", tuple(f"第{each}課" for each in range(draw(st.sampled_from([0, 1, 2, 10]))))),
            new=draw(st.booleans()),
            note=draw(st.sampled_from(["", "繰越を含む"])),
        )
        for order in range(draw(st.integers(0, 3)))
    ]
    placements = tuple(Placement(order, row, order == 3) for order, row in enumerate(rows, start=1))
    return Section(number, f"節その{number}", lead=draw(_SENTENCES), placements=placements)


@st.composite
def legible_reports(draw: st.DrawFn) -> Report:
    keys = draw(
        st.lists(st.tuples(st.sampled_from(ChapterKind), st.integers(2019, 2023)), min_size=1, max_size=4, unique=True)
    )
    chapters = tuple(
        Chapter(
            kind, f"第{at}章", FiscalYear(year), THOUSAND,
            tuple(draw(_sections(number)) for number in range(1, draw(st.integers(1, 3)))),
            (Note("（注）", "端数を切り捨てた。"),),
        )
        for at, (kind, year) in enumerate(keys, start=1)
    )  # fmt: skip
    return Report("架空県の報告書", issuer="架空県", published="令和６年９月", chapters=chapters)


@pytest.mark.parametrize("ending", FORMATS)
@few
@given(report=reports())
def test_any_report_comes_back(ending: str, report: Report) -> None:
    reading = read_bytes(write_report(report, ending), f"report.{ending}")
    assert content_of(reading.report) == content_of(report)


@pytest.mark.parametrize("ending", FORMATS[1:])
@few
@given(report=legible_reports())
def test_the_print_of_a_legible_report_agrees_with_the_data(ending: str, report: Report) -> None:
    reading = read_bytes(write_report(report, ending), f"report.{ending}")
    assert content_of(reading.report) == content_of(report)
    assert reading.agreement is not None
    assert [doubt.message.en for doubt in reading.doubts if "inside the file" in doubt.message.en] == []
    assert reading.agreement.rows == sum(1 for _ in report.rows())


@pytest.mark.parametrize("report", [small_report(), three_year_report()])
@pytest.mark.parametrize("ending", FORMATS[1:])
def test_every_row_is_found_in_the_print(ending: str, report: Report) -> None:
    reading = read_bytes(write_report(report, ending), f"report.{ending}")
    assert reading.form == "taikei"
    assert reading.agreement is not None
    assert (reading.agreement.rows, reading.agreement.differences) == (sum(1 for _ in report.rows()), 0)
    assert all(placement.entry.source.known for _, _, placement in reading.report.rows())
    assert reading.coverage.unread == ()


@pytest.mark.parametrize("ending", FORMATS[1:])
def test_a_row_over_three_pages_agrees(ending: str) -> None:
    report = small_report()
    results = report.chapters[0]
    section = results.sections[0]
    long = replace(
        section.placements[0].entry, narrative="\n".join(f"{at}件目の工事を進めた。" * 9 for at in range(60))
    )
    section = replace(section, placements=(replace(section.placements[0], entry=long), *section.placements[1:]))
    report = replace(report, chapters=(replace(results, sections=(section, *results.sections[1:])), report.chapters[1]))
    reading = read_bytes(write_report(report, ending), f"report.{ending}")
    assert content_of(reading.report) == content_of(report)
    assert reading.agreement is not None
    assert (reading.agreement.rows, reading.agreement.differences) == (9, 0)


def _bridges(kind: ChapterKind, without: frozenset[int], *, money: bool) -> Report:
    """Sixty rows over several pages, some ``without`` a division."""
    rows = [
        Entry(
            f"橋りょう点検{at}号事業",
            (Amount(Component.INITIAL_BUDGET, THOUSAND, Decimal(1000 + at)),) if money else (),
            charge=Charge("", () if at in without else ("道路課", "河川課")),
        )
        for at in range(60)
    ]
    placements = tuple(Placement(order, row) for order, row in enumerate(rows, start=1))
    chapter = Chapter(kind, "道路", FiscalYear(2024), THOUSAND, (Section(1, "橋", placements=placements),))
    return Report("架空県の報告書", chapters=(chapter,))


@pytest.mark.parametrize("beside", [0, -1])
@pytest.mark.parametrize("money", [True, False])
@pytest.mark.parametrize("kind", [ChapterKind.PLAN, ChapterKind.RESULTS])
def test_a_row_without_a_division_where_a_page_ends_is_a_row_of_its_own(
    kind: ChapterKind, money: bool, beside: int
) -> None:
    whole = read_bytes(write_report(_bridges(kind, frozenset(), money=money), "pdf"), "report.pdf")
    pages = [placement.entry.source.boxes[0].page for _, _, placement in whole.report.rows()]
    opens = [at for at in range(1, 60) if pages[at] > pages[at - 1]]
    assert len(opens) > 0
    report = _bridges(kind, frozenset(at + beside for at in opens), money=money)
    reading = read_bytes(write_report(report, "pdf"), "report.pdf")
    assert reading.doubts == ()
    assert reading.agreement is not None
    assert reading.agreement.rows == 60


def test_how_a_table_without_rules_was_read_is_no_doubt_where_the_data_are_inside() -> None:
    rows = [
        Entry("橋" * 10 * at, (Amount(Component.SETTLEMENT, THOUSAND, Decimal(1000)),), charge=Charge("", ("道路課",)))
        for at in range(1, 6)
    ]
    placements = tuple(Placement(order, row) for order, row in enumerate(rows, start=1))
    section = Section(1, "橋", placements=placements)
    chapter = Chapter(ChapterKind.RESULTS, "道路", FiscalYear(2024), THOUSAND, (section,))
    leaflet = print_report(Report("架空県の報告書", chapters=(chapter,)), "pdf", "citizens-leaflet").data
    alignment = "read by the free space between its columns"
    assert any(alignment in doubt.message.en for doubt in pdf_content(leaflet, "leaflet.pdf").doubts)
    assert not any(alignment in doubt.message.en for doubt in read_bytes(leaflet, "leaflet.pdf").doubts)


@given(reports())
def test_the_canonical_form_is_of_the_content(report: Report) -> None:
    assert canonical_report(report) == canonical_report(content_of(report))
    assert msgspec.json.decode(canonical_report(report), type=Report) == content_of(report)


def test_the_code_of_a_currency_beside_an_amount_is_no_difference() -> None:
    lei = Amount(Component.SETTLEMENT, Unit.LEU, Decimal(70))
    item = Item(Division.PURPOSE, "油代", amount=lei)
    rows = tuple(Placement(order, Entry(f"灯台補修事業{order}", (lei,), items=(item,))) for order in range(1, 12))
    results = replace(small_report().chapters[0], unit=Unit.LEU)
    section = replace(results.sections[0], placements=rows)
    report = replace(small_report(), chapters=(replace(results, sections=(section,)),))
    reading = read_bytes(write_report(report, "html"), "report.html")
    assert reading.doubts == ()
    assert reading.agreement is not None
    assert not reading.agreement.partial
