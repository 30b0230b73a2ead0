"""Makes the sample edition: sample.txt, sample.docx and sample.pdf from the facts and sentences in source/.

Run it after a change in source/ or in a writer: .venv/bin/python examples/make.py
"""

import csv
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from taikei.language.eras import era_label
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import (
    BasicPolicy,
    Chapter,
    ChapterKind,
    ChartArticle,
    ChartBox,
    Note,
    Reference,
    Report,
    Statute,
)
from taikei.model.section import Section
from taikei.writers.pdf import write_pdf
from taikei.writers.text import write_text
from taikei.writers.word import write_word

HERE = Path(__file__).parent
SOURCE = HERE / "source"


def sample_report() -> Report:
    """The sample edition as a value."""
    facts = tomllib.loads((SOURCE / "report.toml").read_text("utf-8"))
    narratives = tomllib.loads((SOURCE / "narratives.toml").read_text("utf-8"))
    with (SOURCE / "entries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    year = FiscalYear(facts["fiscal_year"])
    return Report(
        title=facts["title"],
        subtitle=facts["subtitle"],
        notice=facts["notice"],
        issuer=facts["issuer"],
        published=facts["published"],
        statute=Statute(facts["statute_name"], facts["statute_article"]),
        policies_lead=facts["policies_lead"],
        policies=tuple(BasicPolicy(each["number"], each["text"]) for each in facts["policies"]),
        references=tuple(Reference(each["label"], each["title"], each["text"]) for each in facts["references"]),
        chart_lead=facts["chart_lead"],
        chart=tuple(_article(each) for each in facts["chart"]),
        chapters=(
            _chapter(ChapterKind.RESULTS, f"３ {era_label(year)}事業の実施状況", year, facts, rows, narratives),
            _chapter(ChapterKind.PLAN, f"４ {era_label(year.next)}の主な取組", year.next, facts, rows, {}),
        ),
    )


def _article(article: dict[str, Any]) -> ChartArticle:
    boxes = tuple(ChartBox(box["number"], box["name"], box["scope"]) for box in article["initiatives"])
    return ChartArticle(article["article"], article["title"], boxes)


def _chapter(
    kind: ChapterKind,
    title: str,
    year: FiscalYear,
    facts: dict[str, Any],
    rows: list[dict[str, str]],
    narratives: dict[str, str],
) -> Chapter:
    sections = [each for each in facts["sections"] if each["chapter"] == kind]
    notes = [each for each in facts["notes"] if each["chapter"] == kind]
    return Chapter(
        kind=kind,
        title=title,
        fiscal_year=year,
        unit=Unit.THOUSAND_YEN,
        sections=tuple(
            _section(
                each,
                [row for row in rows if (row["chapter"], row["section"]) == (kind, str(each["number"]))],
                narratives,
            )
            for each in sections
        ),
        notes=tuple(Note(each["mark"], each["text"]) for each in notes),
    )


def _section(section: dict[str, Any], rows: list[dict[str, str]], narratives: dict[str, str]) -> Section:
    article = section.get("article")
    quoted = "ordinance" in section
    return Section(
        number=section["number"],
        title=section["title"],
        article=article if quoted else None,
        citation=f"（第{article}条）" if quoted else "",
        ordinance=tuple(section.get("ordinance", ())),
        lead=section["lead"],
        placements=tuple(_placement(row, narratives) for row in rows),
    )


def _placement(row: dict[str, str], narratives: dict[str, str]) -> Placement:
    entry = Entry(
        programme=row["name"],
        amounts=tuple(_amounts(row)),
        narrative=narratives.get(row["name"], ""),
        charge=Charge(row["department"], tuple(row["divisions"].split("・")), row["department"] + row["divisions"]),
        new=row["new"] == "true",
        note=row["note"] if row["settlement"] else "",
    )
    return Placement(int(row["order"]), entry, row["relisted"] == "true")


def _amounts(row: dict[str, str]) -> Iterator[Amount]:
    """The amounts of a row. A note without a settlement is the word that stands in the place of the budget."""
    if row["budget"]:
        yield Amount(Component.INITIAL_BUDGET, Unit.THOUSAND_YEN, Decimal(row["budget"]))
    else:
        yield Amount(Component.INITIAL_BUDGET, Unit.THOUSAND_YEN, word=row["note"])
    if row["settlement"]:
        yield Amount(Component.SETTLEMENT, Unit.THOUSAND_YEN, Decimal(row["settlement"]))


def main() -> None:
    report = sample_report()
    (HERE / "sample.txt").write_text(write_text(report), "utf-8")
    (HERE / "sample.docx").write_bytes(write_word(report))
    (HERE / "sample.pdf").write_bytes(write_pdf(report).data)


if __name__ == "__main__":
    main()
