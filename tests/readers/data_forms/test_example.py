"""The example of docs/forms-data.md runs, and gives what the document says of it."""

from decimal import Decimal
from pathlib import Path

from readers.data_forms.tables import csv_table, entries, read, said
from taikei.model.amount import Component, Unit
from taikei.model.report import ChapterKind
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import parse_form

EXAMPLES = Path(__file__).resolve().parents[3] / "docs" / "examples"


def test_the_example_is_read_as_its_document_says() -> None:
    form = parse_form((EXAMPLES / "shiosai.toml").read_text("utf-8"))
    assert isinstance(form, DataForm)
    reading = read(csv_table((EXAMPLES / "shiosai.csv").read_text("utf-8"), "shiosai.csv"), form)
    assert reading.report.issuer == "汐騒町"
    chapters = [(chapter.kind, chapter.fiscal_year.start, chapter.unit) for chapter in reading.report.chapters]
    assert chapters == [
        (ChapterKind.RESULTS, 2023, Unit.THOUSAND_YEN),
        (ChapterKind.PLAN, 2024, Unit.THOUSAND_YEN),
    ]
    festival, lighthouse, festival_next, school = entries(reading)
    assert (festival.programme, festival.code) == ("港まつり支援事業", "101")
    assert (festival.charge.department, festival.charge.divisions) == ("産業部", ("観光課", "商工課"))
    settled = festival.amount(Component.SETTLEMENT)
    assert settled is not None
    assert (settled.number, settled.printed) == (Decimal(1150), "1,150")
    assert str(festival.sources["settlement"]) == "shiosai.csv!K2"
    dash = lighthouse.amount(Component.SETTLEMENT)
    assert dash is not None
    assert dash.blank
    assert (festival_next.expanded, school.new, festival.new) == (True, True, False)
    assert (reading.coverage.total, reading.coverage.used, reading.coverage.furniture) == (6, 4, 2)
    assert [(proof.printed, proof.proved) for proof in reading.proofs] == [(Decimal(9200), True), (Decimal(1800), True)]
    assert said(reading) == [
        (
            "「shiosai.csv」の次の1列は保存しません：担当者（理由：職員の氏名であるため）",
            "1 column(s) of shiosai.csv are left out: 担当者 (why: it holds the names of officials)",
        )
    ]
    assert "太郎" not in str(reading)
