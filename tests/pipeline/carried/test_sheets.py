"""Sheets of one programme each, printed by us and read back: every line is accounted for, by hand or not."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from reports import small_report
from taikei.analysis.content import content_of
from taikei.model.reading import Reading
from taikei.pipeline import read_bytes
from taikei.pipeline.printed_file import print_report
from taikei.writers.printing.folder import copy_template

REPORT = small_report()
SHEETS = "programme-evaluation"
PART = "of the 9 rows of the data inside it"


def printed(template: str = SHEETS, edit: Callable[[Any], None] = lambda document: None) -> Reading:
    document = docx.Document(io.BytesIO(print_report(REPORT, "docx", template).data))
    edit(document)
    written = io.BytesIO()
    document.save(written)
    reading = read_bytes(written.getvalue(), "sheets.docx")
    assert content_of(reading.report) == content_of(REPORT)
    return reading


def told(reading: Reading) -> list[str]:
    """The doubts but for the one about rows that have no sheet."""
    said = [doubt.message.en for doubt in reading.doubts]
    assert len([each for each in said if PART in each]) == 1
    return [each for each in said if PART not in each]


def cells(document: Any) -> list[Any]:
    return [cell for table in document.tables for row in table.rows for cell in row.cells]


@pytest.mark.parametrize("format_", ["docx", "pdf"])
def test_every_line_of_the_sheets_is_accounted_for(format_: Any) -> None:
    reading = read_bytes(print_report(REPORT, format_, SHEETS).data, f"sheets.{format_}")
    assert told(reading) == []
    assert reading.coverage.unread == ()
    assert reading.agreement is not None
    assert (reading.agreement.rows, reading.agreement.partial, reading.agreement.differences) == (3, False, 0)
    assert reading.coverage.used >= 3 * 4  # the name, two amounts and the narrative of each


def test_what_a_division_writes_into_a_box_is_told_and_not_read() -> None:
    def filled(document: Any) -> None:
        box = next(at for at, cell in enumerate(cells(document)) if cell.text == "成果と課題")
        cells(document)[box + 1].paragraphs[0].add_run("苗木が足りない。")

    reading = printed(edit=filled)
    assert told(reading) == [
        "'苗木が足りない。' is not in the data inside the file: it was likely added or changed by hand."
    ]
    assert len(reading.coverage.unread) == 1


def test_a_ticked_choice_is_no_part_of_the_layout() -> None:
    def ticked(document: Any) -> None:
        for cell in cells(document):  # the same on every sheet
            if cell.text.startswith("□ 高い"):
                cell.paragraphs[0].runs[0].text = cell.text.replace("□ 高い", "■ 高い")

    reading = printed(edit=ticked)
    assert len(told(reading)) == len(reading.coverage.unread) == 3 * 3
    assert all("'■ 高い" in each for each in told(reading))


def test_an_amount_changed_by_hand() -> None:
    def changed(document: Any) -> None:
        next(cell for cell in cells(document) if cell.text == "12,345").paragraphs[0].runs[0].text = "12,346"

    said = told(printed(edit=changed))
    assert any("Only in the data: initial budget '12,345'" in each for each in said)
    assert any("'12,346' is not in the data" in each for each in said)
    assert len(said) == 2


def test_a_sheet_under_another_name_is_told_and_the_next_ones_are_compared() -> None:
    def renamed(document: Any) -> None:
        heading = next(each for each in document.paragraphs if "植林基金貸付事業" in each.text)
        text = next(text for text in heading._p.iter(qn("w:t")) if "植林基金貸付事業" in (text.text or ""))
        text.text = text.text.replace("植林基金貸付事業", "別の事業")

    reading = printed(edit=renamed)
    said = [doubt.message.en for doubt in reading.doubts]
    assert len([each for each in said if "no table prints it" in each]) == 1
    assert any("'2 別の事業' is not in the data" in each for each in said)
    assert reading.agreement is not None
    assert reading.agreement.rows == 2


def test_the_labels_of_an_offices_own_template_are_layout(tmp_path: Path) -> None:
    copy_template(SHEETS, tmp_path / "own")
    file = tmp_path / "own" / "template.toml"
    text = file.read_text(encoding="utf-8")
    for old, new in (
        ("成果と課題", "所見"),
        ("事業の位置付け", "体系"),
        ("妥当性｜高い", "要否｜要る"),
        ("決算額", "支出"),
    ):
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    reading = printed(str(tmp_path / "own"))
    assert told(reading) == []
    assert reading.coverage.unread == ()
