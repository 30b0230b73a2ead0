"""The money of a report by the phases of a budget, one line a programme of a year, as fiscal data packages have it.

A re-listed programme stands in its first section alone, so that sums count it once.
"""

from decimal import Decimal
from typing import Any

from taikei.analysis.relations.columns import Column, Row, Shape, Type
from taikei.analysis.relations.identifiers import placement_id, programme_id
from taikei.language.terms import CHAPTERS
from taikei.model.amount import Component, Unit
from taikei.model.chapter_names import chapter_names
from taikei.model.entry import Entry
from taikei.model.report import Report
from taikei.model.words import Words

YEN, LEU = "JPY", "MDL"
PHASES = {
    "proposed": (Component.REQUEST, Words("要求額", "requested")),
    "approved": (Component.INITIAL_BUDGET, Words("当初予算額", "initial budget")),
    "adjusted": (Component.CURRENT_BUDGET, Words("予算現額", "current budget")),
    "executed": (Component.SETTLEMENT, Words("決算額（繰越分を含み得ます）", "settlement, carried-in money within")),
}  # fmt: skip
"""The phases of a fiscal data package, and the money of a report that is one."""

FISCAL = Shape(
    "fiscal",
    Words("予算の段階ごとの金額（再掲を除く）", "money by the phases of the budget, without re-listings"),
    (
        Column("placement", Words("行の識別子", "identifier of the row"), required=True, refers="placements"),
        Column("programme", Words("事業の識別子", "identifier of the programme"), required=True),
        Column("name", Words("事業名", "name of the programme"), required=True),
        Column("fiscal_year", Words("年度（4月に始まる年）", "fiscal year, by the year of its April"), Type.YEAR, True),
        Column("kind", Words("章の種類", "kind of chapter"), required=True, codes=CHAPTERS),
        Column("department", Words("部", "department")),
        Column("divisions", Words("担当課・室（・で連結）", "divisions, joined by ・")),
        Column("section", Words("節の番号", "number of the section"), Type.INTEGER, True),
        Column("section_title", Words("節の見出し", "title of the section")),
        Column("article", Words("条例の条", "article of the ordinance"), Type.INTEGER),
        Column("currency", Words("通貨（ISO 4217）", "currency (ISO 4217)"), required=True),
        *(
            Column(phase, Words(f"{words.ja}（通貨の単位）", f"{words.en}, in units of the currency"), Type.DECIMAL)
            for phase, (_, words) in PHASES.items()
        ),
    ),
    ("placement",),
)


def fiscal_rows(report: Report) -> list[Row]:
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    return [
        (
            placement_id(names[chapter.kind, chapter.fiscal_year], section.number, placement.order),
            programme_id(placement.entry),
            placement.entry.programme,
            chapter.fiscal_year.start,
            chapter.kind.value,
            placement.entry.charge.department,
            "・".join(placement.entry.charge.divisions),
            section.number,
            section.title,
            section.article,
            currency_of(chapter.unit),
            *(_money(placement.entry, component, chapter.unit) for component, _ in PHASES.values()),
        )
        for chapter, section, placement in report.rows()
        if not placement.relisted
    ]


def currency_of(unit: Unit) -> str:
    return LEU if unit == Unit.LEU else YEN


def _money(entry: Entry, component: Component, unit: Unit) -> Decimal | None:
    """In whole units of the chapter's currency; blank for a word, and for an amount in another currency."""
    amount = entry.amount(component)
    if amount is None or currency_of(amount.unit) != currency_of(unit):
        return None
    return amount.number if amount.unit == Unit.LEU else amount.yen


def model(report: Report) -> dict[str, Any]:
    """The measures and dimensions of the fiscal table, in the words of a fiscal data package."""
    currency = currency_of(report.chapters[0].unit) if report.chapters else YEN
    return {
        "measures": {
            phase: {
                "source": phase,
                "resource": FISCAL.name,
                "currency": currency,
                "factor": 1,
                "direction": "expenditure",
                "phase": phase,
            }
            for phase in PHASES
        },
        "dimensions": {
            "date": _dimension("datetime", year="fiscal_year"),
            "programme": _dimension("activity", id="programme", label="name"),
            "administration": {
                **_dimension("classification", department="department", division="divisions"),
                "classificationType": "administrative",
            },
            "section": {
                **_dimension("classification", number="section", label="section_title"),
                "classificationType": "functional",
            },
            "chapter": _dimension("fact", kind="kind"),
        },
    }


def _dimension(dimension_type: str, /, **attributes: str) -> dict[str, Any]:
    first = next(iter(attributes))
    return {
        "dimensionType": dimension_type,
        "primaryKey": first,
        "attributes": {
            name: {"source": source, "resource": FISCAL.name, **({"labelfor": first} if name == "label" else {})}
            for name, source in attributes.items()
        },
    }
