"""The PDF as assistive technology sees it, read by a library that did not write it (pikepdf, on qpdf).

veraPDF could not be had: conformance is what typst enforces when it writes (PDF/UA-1, PDF/A-2a, PDF/A-3a) and what is
looked at here. The words are "made to", not "certified".
"""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf
import pytest

from reports import amounts, small_report
from taikei.model.entry import Entry, Placement
from taikei.model.report import Report
from taikei.writers.pdf import write_pdf
from taikei.writers.printing.folder import known_templates, template_at
from taikei.writers.printing.typesetting import Attachment

NAMES = [each.name for each in known_templates()]


@cache
def printed(name: str = "statutory-report") -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(write_pdf(small_report(), template_at(name)).data))


def elements(node: Any) -> Iterator[Any]:
    """The structure elements below a node, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def tags(pdf: pikepdf.Pdf, *names: str) -> list[Any]:
    return [each for each in elements(pdf.Root.StructTreeRoot) if str(each.S)[1:] in names]


def attribute(element: Any, name: str) -> Any:
    """A standard attribute, which may stand in any of the element's attribute dictionaries."""
    given = element.get("/A", [])
    for each in given if isinstance(given, pikepdf.Array) else [given]:
        if isinstance(each, pikepdf.Dictionary) and name in each:
            return each[name]
    return None


@pytest.mark.parametrize("name", NAMES)
def test_every_document_is_tagged_titled_and_in_japanese(name: str) -> None:
    pdf = printed(name)
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.Root.Lang) == "ja-JP"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert pikepdf.Name("/GTS_PDFA1") == pdf.Root.OutputIntents[0].S
    assert all(page.obj.get("/Tabs") == pikepdf.Name("/S") for page in pdf.pages)
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"]
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"


@pytest.mark.parametrize("name", NAMES)
def test_qpdf_finds_nothing_wrong(name: str) -> None:
    assert printed(name).check_pdf_syntax() == []


@pytest.mark.parametrize("name", NAMES)
def test_every_table_says_what_its_columns_or_rows_are(name: str) -> None:
    """A table of labels and values without a head would be read out as bare cells (ISO 14289-1, 7.5)."""
    tables = tags(printed(name), "Table")
    assert tables or name == "citizens-leaflet"
    assert all(any(str(cell.S) == "/TH" for cell in elements(table)) for table in tables)


@pytest.mark.parametrize("name", NAMES)
def test_every_picture_and_formula_has_words_and_every_head_a_scope(name: str) -> None:
    pdf = printed(name)
    assert all(str(each.get("/Alt", "")) for each in tags(pdf, "Figure", "Formula"))
    assert all(attribute(each, "/Scope") is not None for each in tags(pdf, "TH"))


@pytest.mark.parametrize("name", NAMES)
def test_headings_begin_at_the_first_level_and_skip_none(name: str) -> None:
    levels = [int(str(each.S)[2:]) for each in tags(printed(name), "H1", "H2", "H3")]
    assert all(later <= earlier + 1 for earlier, later in zip([0, *levels], levels, strict=False))


def test_the_bookmarks_are_the_headings() -> None:
    with printed().open_outline() as outline:
        names = [(item.title, [child.title for child in item.children]) for item in outline.root]
    assert names == [
        ("１ 基本方針", []),
        ("２ 森林づくりに関する施策体系図", []),
        ("３ 令和６年度事業の実施状況", ["（１）植林の推進", "（２）木材の利用"]),
        ("４ 令和７年度の主な取組", ["（１）植林の推進", "（２）木材の利用"]),
    ]


def long_report() -> Report:
    report = small_report()
    results, plan = report.chapters
    rows = tuple(
        Placement(number, Entry(f"事業{number}", amounts(number, number), "実施した。" * 60)) for number in range(1, 41)
    )
    return replace(report, chapters=(replace(results, sections=(replace(results.sections[0], placements=rows),)), plan))


def test_a_table_over_many_pages_is_one_structure_with_one_head() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(long_report()).data)) as pdf:
        assert len(pdf.pages) > 6
        table = max(tags(pdf, "Table"), key=lambda each: sum(1 for _ in elements(each)))
        inside = Counter(str(each.S)[1:] for each in elements(table))
        assert (inside["THead"], inside["TBody"], inside["TR"], inside["TH"], inside["TD"]) == (1, 1, 41, 3, 120)
        headed = [attribute(each, "/Headers") for each in elements(table) if str(each.S) == "/TD"]
        assert all(headers is not None and len(headers) == 1 for headers in headed)


def test_amounts_and_marks_are_read_as_words() -> None:
    spoken = [str(each.Alt) for each in tags(printed(), "Formula")]
    assert "決算額 11,000千円" in spoken
    assert "再掲" in spoken
    assert "新規" in spoken
    assert not [words for words in spoken if "［" in words or "△" in words or "≪" in words]


def test_a_negative_amount_is_read_as_minus() -> None:
    report = small_report()
    results, plan = report.chapters
    rows = (Placement(1, Entry("返納", amounts(-5, -7))),)
    report = replace(
        report, chapters=(replace(results, sections=(replace(results.sections[0], placements=rows),)), plan)
    )
    with pikepdf.open(io.BytesIO(write_pdf(report).data)) as pdf:
        spoken = [str(each.Alt) for each in tags(pdf, "Formula")]
    assert "当初予算額 マイナス5千円" in spoken
    assert "決算額 マイナス7千円" in spoken


def test_the_system_chart_is_a_picture_with_words_before_its_list() -> None:
    order = [str(each.S)[1:] for each in tags(printed(), "Figure", "L")]
    assert order == ["Figure", "L"]
    (figure,) = tags(printed(), "Figure")
    assert "次の一覧" in str(figure.Alt)
    (listed,) = tags(printed(), "L")
    assert sum(1 for each in elements(listed) if str(each.S) == "/LI") == 2


def test_files_are_attached_as_pdf_a_3_with_what_they_are() -> None:
    file = Attachment("entries.csv", b"name\n", "text/csv", "表のデータ", "data")
    data = write_pdf(small_report(), attachments=[file], seal="封印 0123").data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        attached = pdf.attachments["entries.csv"]
        assert attached.get_file().read_bytes() == b"name\n"
        assert (attached.description, attached.get_file().mime_type) == ("表のデータ", "text/csv")
        assert [str(each.AFRelationship) for each in pdf.Root.AF] == ["/Data"]
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
    assert write_pdf(small_report(), attachments=[file], seal="封印 0123").data == data
