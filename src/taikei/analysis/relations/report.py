"""The report back from the rows of its tables."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from taikei.analysis.relations.columns import Row
from taikei.analysis.relations.identifiers import reference_id
from taikei.analysis.relations.shapes import BY_NAME, REPORT
from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Division, Entry, Item, LegalBasis, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import (
    BasicPolicy,
    Chapter,
    ChapterKind,
    ChartArticle,
    ChartBox,
    ContentsLine,
    Note,
    Reference,
    Report,
    Statute,
)
from taikei.model.section import Section

_Told = Mapping[str, Any]
"""A row by the names of its columns."""


class Unrelated(Exception):
    """A row refers to one that is not there, or there is not just one report."""

    def __init__(self, table: str, identifier: str) -> None:
        self.table, self.identifier = table, identifier
        super().__init__(f"{table}: {identifier}")


def report_of(rows: Mapping[str, Sequence[Row]]) -> Report:
    """Raises Unrelated where a row belongs to nothing, ValueError where a value cannot stand."""
    tables = _Tables(rows)
    (report,) = tables.all("report") if len(rows.get("report", ())) == 1 else _not_one(rows)
    made = Report(
        title=report["title"],
        issuer=report["issuer"],
        published=report["published"],
        subtitle=report["subtitle"],
        notice=report["notice"],
        statute=None if report["statute_article"] is None else Statute(report["statute"], report["statute_article"]),
        contents=tuple(ContentsLine(each["title"], each["page"]) for each in tables.all("contents")),
        policies_lead=tables.prose(REPORT, "policies_lead"),
        policies=tuple(BasicPolicy(each["number"], each["text"]) for each in tables.all("basic_policies")),
        references=tuple(
            Reference(each["label"], each["title"], tables.prose(reference_id(each["order"]), "text"))
            for each in tables.all("references")
        ),
        chart_lead=tables.prose(REPORT, "chart_lead"),
        chart=tuple(_article(tables, each) for each in tables.all("articles")),
        chapters=tuple(_chapter(tables, each) for each in tables.all("chapters")),
    )
    tables.check_all_taken()
    return made


def _not_one(rows: Mapping[str, Sequence[Row]]) -> Iterable[_Told]:
    raise Unrelated("report", str(len(rows.get("report", ()))))


class _Tables:
    """The rows by what they belong to, in their order; what nothing has asked for belongs to nothing."""

    def __init__(self, rows: Mapping[str, Sequence[Row]]) -> None:
        self._by_owner: dict[tuple[str, Any], list[_Told]] = {}
        for name, found in rows.items():
            columns = [column.name for column in BY_NAME[name].columns]
            for row in found:
                told = dict(zip(columns, row, strict=True))
                self._by_owner.setdefault((name, self._owner(name, told)), []).append(told)
        for of_one in self._by_owner.values():
            of_one.sort(key=lambda told: told.get("order", 0))

    @staticmethod
    def _owner(name: str, told: _Told) -> Any:
        if name == "paragraphs":
            return told["of"], told["field"]
        column = next((column.name for column in BY_NAME[name].columns if column.refers), None)
        return None if column is None else told[column]

    def all(self, name: str) -> list[_Told]:
        return self.of(name, None)

    def of(self, name: str, owner: Any) -> list[_Told]:
        return self._by_owner.pop((name, owner), [])

    def prose(self, of: str, field: str) -> str:
        return "\n".join(each["text"] for each in self.of("paragraphs", (of, field)))

    def check_all_taken(self) -> None:
        for name, owner in self._by_owner:
            raise Unrelated(name, str(owner))


def _article(tables: _Tables, told: _Told) -> ChartArticle:
    boxes = (
        ChartBox(each["initiative"], each["name"], each["scope"]) for each in tables.of("initiatives", told["order"])
    )
    return ChartArticle(told["article"], told["title"], tuple(boxes))


def _chapter(tables: _Tables, told: _Told) -> Chapter:
    return Chapter(
        ChapterKind(told["kind"]),
        told["title"],
        FiscalYear(told["fiscal_year"]),
        Unit(told["unit"]),
        tuple(_section(tables, each) for each in tables.of("sections", told["chapter"])),
        tuple(Note(each["mark"], each["text"]) for each in tables.of("notes", told["chapter"])),
    )


def _section(tables: _Tables, told: _Told) -> Section:
    own = told["section"]
    return Section(
        told["number"],
        told["title"],
        told["article"],
        told["citation"],
        tuple(each["text"] for each in tables.of("provisions", own)),
        tables.prose(own, "lead"),
        tuple(_placement(tables, each) for each in tables.of("placements", own)),
    )


def _placement(tables: _Tables, told: _Told) -> Placement:
    own = told["placement"]
    divisions = tuple(each["name"] for each in tables.of("divisions", own))
    entry = Entry(
        told["name"],
        tuple(_amount(each) for each in tables.of("amounts", own)),
        tables.prose(own, "narrative"),
        Charge(told["department"], divisions, told["charge_printed"]),
        told["new"],
        told["note"],
        told["expanded"],
        told["ended"],
        told["code"],
        tuple(each["name"] for each in tables.of("policies", own)),
        tuple(LegalBasis(each["law"], each["number"], each["provision"]) for each in tables.of("bases", own)),
        tuple(_item(each) for each in tables.of("items", own)),
    )
    return Placement(told["order"], entry, told["relisted"])


def _item(told: _Told) -> Item:
    amount = _amount(told) if told["component"] else None
    return Item(Division(told["by"]), told["name"], told["level"], told["code"], amount)


def _amount(told: _Told) -> Amount:
    number: Decimal | None = told["number"]
    return Amount(Component(told["component"]), Unit(told["unit"]), number, told["word"], told["amount_printed"])
