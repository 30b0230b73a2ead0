"""An office's own Word file as the look of a template: its styles, page, header and footer stay, its text goes."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from reports import small_report
from taikei.model.errors import Misuse
from taikei.writers.printing.folder import STATUTORY, copy_template, template_at
from taikei.writers.word import write_word


def office_file(*, headings: bool = True) -> Any:
    document = docx.Document()
    page = document.sections[0]
    page.page_width, page.page_height, page.left_margin = Mm(210), Mm(297), Mm(31)
    page.header.paragraphs[0].text = "架空県産業部"
    page.footer.paragraphs[0].text = "内部資料"
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x1F, 0x4E, 0x79)
    document.add_heading("去年の見出し", 1)
    document.add_table(1, 1).cell(0, 0).text = "去年の表"
    if not headings:
        for name in ("Heading 1", "Heading 2", "Title", "Table Grid"):
            element = document.styles[name].element
            element.getparent().remove(element)
    return document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = tmp_path / "own"
    copy_template(STATUTORY, own)
    toml = own / "template.toml"
    toml.write_text('word = "office.docx"\n' + toml.read_text("utf-8"), "utf-8")
    return own


def printed(folder: Path, office: Any) -> Any:
    office.save(folder / "office.docx")
    return docx.Document(io.BytesIO(write_word(small_report(), template_at(str(folder)))))


def test_the_look_stays_and_the_text_goes(folder: Path) -> None:
    document = printed(folder, office_file())
    (page,) = document.sections
    assert (page.header.paragraphs[0].text, page.footer.paragraphs[0].text) == ("架空県産業部", "内部資料")
    assert round(page.left_margin.mm) == 31
    assert document.styles["Normal"].font.size == Pt(11)
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(0x1F, 0x4E, 0x79)
    text = "".join(paragraph.text for paragraph in document.paragraphs)
    assert "去年" not in text
    assert "去年の表" not in {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    assert "１ 基本方針" in [each.text for each in document.paragraphs if each.style.name == "Heading 1"]


def test_fields_are_renewed_on_opening_told_once_and_in_the_order_of_the_standard(folder: Path) -> None:
    """The office's file tells the contrary, at a place of its own. ECMA-376 has updateFields before compat."""
    office = office_file()
    told = OxmlElement("w:updateFields")
    told.set(qn("w:val"), "false")
    office.settings.element.append(told)
    children = list(printed(folder, office).settings.element)
    names = [each.tag for each in children]
    (at,) = [number for number, name in enumerate(names) if name == qn("w:updateFields")]
    assert children[at].get(qn("w:val")) == "true"
    assert names.index(qn("w:zoom")) < at < names.index(qn("w:compat"))


def test_headings_that_the_office_numbers_are_not_numbered_twice(folder: Path) -> None:
    office = office_file()
    properties = office.styles["Heading 1"].element.get_or_add_pPr()
    properties.get_or_add_numPr().get_or_add_numId().val = 1
    headings = [each.text for each in printed(folder, office).paragraphs if each.style.name == "Heading 1"]
    assert headings[0] == "基本方針"


def test_headings_in_a_list_without_numbers_keep_theirs_in_the_text(folder: Path) -> None:
    """LibreOffice joins every heading to such a list."""
    office = office_file()
    style = office.styles["Heading 1"].element.get_or_add_pPr().get_or_add_numPr()
    style.get_or_add_numId().val = 1
    lists = office.part.numbering_part.element
    (kind,) = [each.abstractNumId.val for each in lists.num_lst if each.numId == 1]
    for level in lists.xpath(f"./w:abstractNum[@w:abstractNumId='{kind}']/w:lvl[@w:ilvl='0']"):
        level.find(qn("w:numFmt")).set(qn("w:val"), "none")
    headings = [each.text for each in printed(folder, office).paragraphs if each.style.name == "Heading 1"]
    assert headings[0] == "１ 基本方針"


def test_headings_in_the_spelling_of_libreoffice_are_the_offices_own(folder: Path) -> None:
    office = office_file()
    for name in ("Heading 1", "Heading 2"):
        office.styles[name].element.find(qn("w:name")).set(qn("w:val"), name)
    document = printed(folder, office)
    names = [style.element.name_val for style in document.styles]
    assert names.count("heading 1") == 1
    assert "Heading 1" not in names
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(0x1F, 0x4E, 0x79)


def test_styles_that_the_file_lacks_are_added(folder: Path) -> None:
    document = printed(folder, office_file(headings=False))
    assert {each.style.name for each in document.paragraphs} >= {"Title", "Heading 1", "Heading 2", "toc 1", "toc 2"}
    level = document.styles["Heading 2"].element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    assert level.get(qn("w:val")) == "1"
    assert document.tables[-1]._tbl.tblPr.find(qn("w:tblBorders")) is not None


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04 cut"])
def test_a_file_that_is_no_word_document_is_refused(folder: Path, data: bytes) -> None:
    (folder / "office.docx").write_bytes(data)
    with pytest.raises(Misuse) as error:
        write_word(small_report(), template_at(str(folder)))
    assert "office.docx：Wordの文書（.docx）として開けません" in error.value.said("ja")


def test_another_kind_of_zip_is_refused(folder: Path) -> None:
    with zipfile.ZipFile(folder / "office.docx", "w") as package:
        package.writestr(
            "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
        )
    with pytest.raises(Misuse, match=r"it cannot be opened as a Word document"):
        write_word(small_report(), template_at(str(folder)))


def test_a_word_file_that_is_not_there_is_refused(folder: Path) -> None:
    with pytest.raises(Misuse, match=r"office\.docx is not there"):
        template_at(str(folder))
