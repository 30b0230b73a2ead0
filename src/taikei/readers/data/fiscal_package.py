"""A Fiscal Data Package as a report, driven by its descriptor alone: no form is needed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from taikei.language.eras import parse_fiscal_year
from taikei.language.numerals import grouped
from taikei.language.terms import COMPONENTS
from taikei.model.amount import Amount, Component
from taikei.model.entry import Division, Entry, Item, Placement
from taikei.model.errors import UnusableFile
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.reading import Coverage, Doubt, Reading
from taikei.model.report import Chapter, ChapterKind, Report
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.data import doubts
from taikei.readers.data.amounts import Money, plain
from taikei.readers.data.descriptor import Descriptor, Dimension, Measure, descriptor_table, read_descriptor
from taikei.readers.data.places import Places
from taikei.readers.data.table import Table

FORM = "fiscal-data-package"
_PROGRAMMES = ("activity", "functional")
_BETWEEN = " / "
# Totals of one budget's phases that are within a factor of three of one another are in one and the same unit.
_ALIKE = 3


def is_package(tables: Sequence[Table]) -> bool:
    return descriptor_table(tables) is not None


def read_package(tables: Sequence[Table], name: str, digest: str, encoding: str, before: Sequence[Doubt]) -> Reading:
    """The reading of a descriptor and its table. A programme is what shares its activity or function, and its office.

    Its amounts are the sums of its rows, which are its items. Raises UnusableFile where the descriptor names no known
    measure or currency, or columns that no table has.
    """
    described = descriptor_table(tables)
    if described is None:
        raise ValueError("not a fiscal data package")
    descriptor = read_descriptor(described, name)
    table = _table_of(descriptor, [each for each in tables if each is not described], name)
    package = _Package(descriptor, table, name)
    report = package.report()
    rows = sum(any(row) for each in tables for row in each.rows)
    unread = tuple(Places(table).row(at) for at in package.unread)
    return Reading(
        document=name,
        digest=digest,
        encoding=encoding,
        form=FORM,
        report=report,
        coverage=Coverage("rows", rows, rows - len(unread), 0, unread),
        doubts=(*before, *package.doubts()),
    )


def _table_of(descriptor: Descriptor, tables: Sequence[Table], name: str) -> Table:
    """The table with the columns that the descriptor names."""
    wanted = [measure.source for measure in descriptor.measures]
    wanted += [
        column for each in descriptor.dimensions for level in each.levels for column in (level.code, level.label)
    ]
    if not descriptor.measures:
        raise UnusableFile(
            name,
            Words("知っている段階の金額がありません", "it has no measure of a known phase"),
            Words("approved、adjusted、executed のどれか", "approved, adjusted or executed"),
            Words("データの説明ファイルを確かめてください。", "Check the descriptor."),
        )
    table = next((table for table in tables if set(wanted) <= set(table.columns) and table.rows), None)
    if table is not None:
        return table
    there = {column for table in tables for column in table.columns}
    missing = [column for column in dict.fromkeys(wanted) if column not in there]
    raise UnusableFile(
        name,
        Words(
            f"説明にある列のデータがありません（{'、'.join(missing) or 'どの表にも揃っていません'}）",
            f"no table has the columns of its descriptor ({', '.join(missing) or 'not all in one'})",
        ),
        Words("説明ファイルと、そのデータのファイル", "the descriptor together with its data"),
        Words("データのファイルも一緒に指定してください。", "Name the data file together with the descriptor."),
    )


@dataclass
class _Programme:
    """The rows of one programme and year."""

    names: tuple[str, ...]
    office: tuple[str, ...]
    code: str
    rows: list[int] = field(default_factory=list)


class _Package:
    def __init__(self, descriptor: Descriptor, table: Table, name: str) -> None:
        self._descriptor = descriptor
        self._table = table
        self._name = name
        self._places = Places(table)
        self._at = {column: at for at, column in reversed(list(enumerate(table.columns)))}
        self._money = Money(descriptor.measures[0].unit)
        self._raw: dict[Measure, Decimal] = dict.fromkeys(descriptor.measures, Decimal(0))
        self._words: list[tuple[str, Source]] = []
        self.unread: list[int] = []
        kinds = {dimension.kind: dimension for dimension in descriptor.dimensions}
        self._programme = next((kinds[kind] for kind in _PROGRAMMES if kind in kinds), None)
        self._office = kinds.get("administrative")
        self._date = kinds.get("datetime")
        taken = (self._programme, self._office, self._date)
        self._items = [each for each in descriptor.dimensions if all(each is not other for other in taken)]
        if len({measure.unit for measure in descriptor.measures}) > 1:
            raise self._refusal("金額の通貨が一つではありません", "its measures are in several currencies")

    def report(self) -> Report:
        """One chapter a fiscal year: results, if what was executed is told, else a plan."""
        years: dict[FiscalYear, dict[tuple[str, ...], _Programme]] = {}
        for at, row in enumerate(self._table.rows):
            if not any(row):
                continue
            year, names = self._year(row), self._texts(self._programme, row)
            if year is None or not names:
                self.unread.append(at)
                continue
            office, codes = self._texts(self._office, row), self._codes(row)
            programme = years.setdefault(year, {}).setdefault(codes, _Programme(names, office, "-".join(codes)))
            programme.rows.append(at)
        if not years:
            raise self._refusal("年度と事業の分かる行がありません", "no row tells a year and a programme")
        executed = any(measure.component == Component.SETTLEMENT for measure in self._descriptor.measures)
        kind = ChapterKind.RESULTS if executed else ChapterKind.PLAN
        return Report(
            title=self._descriptor.title or self._name,
            issuer=self._descriptor.issuer,
            chapters=tuple(self._chapter(kind, year, years[year]) for year in sorted(years)),
        )

    def doubts(self) -> Iterator[Doubt]:
        told = self._descriptor
        measured = {measure.source for measure in told.measures}
        dimensioned = {text for each in told.dimensions for level in each.levels for text in (level.code, level.label)}
        unread = [column for column in self._table.columns if column and column not in measured | dimensioned]
        if told.unknown:
            listed = "、".join(told.unknown)
            yield _doubt(
                f"金額「{listed}」は段階が分からないか重なっているため、読んでいません。",
                f"Measures without a known phase of their own were not read: {listed}.",
            )
        if unread:
            yield doubts.unread_columns(self._table, unread)
        if self._words:
            yield doubts.partial_sums(self._words)
        if self.unread:
            yield doubts.nameless(self._places.rows(self.unread[:10]), len(self.unread))
        if told.starts and told.starts[5:7] != "04":
            yield _doubt(
                f"会計期間は{told.starts}に始まります。その年の会計年度として扱いました。",
                f"The fiscal period starts on {told.starts}; it was taken as the fiscal year of that year.",
            )
        yield from self._factors()

    def _factors(self) -> Iterator[Doubt]:
        """Stated factors that differ where the amounts themselves do not: one of them is likely wrong."""
        raw = {measure: plain(abs(total)) for measure, total in self._raw.items() if total}
        factors = {measure.factor for measure in raw}
        if len(factors) > 1 and max(raw.values()) < _ALIKE * min(raw.values()):
            shown = [(COMPONENTS[each.component], each.factor, total) for each, total in raw.items()]
            ja = "、".join(f"{words.ja}は計{grouped(total)}に倍率{grouped(factor)}" for words, factor, total in shown)
            en = ", ".join(f"{words.en}: {grouped(total)} by {grouped(factor)}" for words, factor, total in shown)
            yield _doubt(
                f"金額の大きさは同じ程度なのに、倍率が異なります（{ja}）。説明のとおりに掛けましたが、誤りと思われます。",
                f"The amounts are alike in size but their factors differ ({en}). They were applied as stated, but one "
                "is likely wrong.",
            )

    def _chapter(self, kind: ChapterKind, year: FiscalYear, found: dict[tuple[str, ...], _Programme]) -> Chapter:
        sections: dict[str, list[_Programme]] = {}
        for programme in found.values():
            sections.setdefault(programme.names[0], []).append(programme)
        return Chapter(
            kind=kind,
            title=str(year.start),
            fiscal_year=year,
            unit=self._descriptor.measures[0].unit,
            sections=tuple(
                Section(
                    number,
                    title,
                    placements=tuple(
                        Placement(order, self._entry(each)) for order, each in enumerate(programmes, start=1)
                    ),
                )
                for number, (title, programmes) in enumerate(sections.items(), start=1)
            ),
        )

    def _entry(self, programme: _Programme) -> Entry:
        office = programme.office
        source = self._places.rows(programme.rows)
        amounts = tuple(self._sum(measure, programme.rows) for measure in self._descriptor.measures)
        return Entry(
            programme=programme.names[-1],
            amounts=amounts,
            charge=Charge(_BETWEEN.join(office[:-1]), office[-1:], _BETWEEN.join(office)),
            code=programme.code,
            items=tuple(self._item(at) for at in programme.rows),
            sources={"row": source, **{amount.component.value: source for amount in amounts}},
        )

    def _sum(self, measure: Measure, rows: Sequence[int]) -> Amount:
        numbers: list[Decimal] = []
        for at in rows:
            value = self._money.value(self._table.rows[at][self._at[measure.source]])
            if value.number is not None:
                numbers.append(value.number)
            elif value.word:
                self._words.append((value.word, self._places.cell(at, self._at[measure.source])))
        self._raw[measure] += sum(numbers, Decimal(0))
        return self._money.total(measure.component, [number * measure.factor for number in numbers])

    def _item(self, at: int) -> Item:
        """A row by what remains of it, with the last measure: what was executed, where that is told."""
        row, measure = self._table.rows[at], self._descriptor.measures[-1]
        place = self._at[measure.source]
        value = self._money.value(row[place])
        number = [value.number * measure.factor] if value.number is not None else []
        names = [name for each in self._items for name in self._names(each, row)]
        amount = self._money.total(measure.component, number, row[place])
        return Item(Division.OBJECT, "、".join(names) or "－", amount=amount, source=self._places.cell(at, place))

    def _year(self, row: Sequence[str]) -> FiscalYear | None:
        texts = self._texts(self._date, row)
        return parse_fiscal_year(texts[0] if texts else self._descriptor.starts)

    def _texts(self, dimension: Dimension | None, row: Sequence[str]) -> tuple[str, ...]:
        """The labels of a row in a dimension, from the highest level down, without levels that say nothing."""
        levels = dimension.levels if dimension is not None else ()
        labels = (row[self._at[level.label]].strip() or row[self._at[level.code]].strip() for level in levels)
        return tuple(filter(None, labels))

    def _names(self, dimension: Dimension, row: Sequence[str]) -> tuple[str, ...]:
        """Of a classification the lowest level, which the others are above; of another dimension all that it says."""
        texts = self._texts(dimension, row)
        return texts if dimension.kind == "other" else texts[-1:]

    def _codes(self, row: Sequence[str]) -> tuple[str, ...]:
        levels = [level for each in (self._programme, self._office) if each is not None for level in each.levels]
        return tuple(filter(None, (row[self._at[level.code]].strip() for level in levels)))

    def _refusal(self, ja: str, en: str) -> UnusableFile:
        return UnusableFile(
            self._name,
            Words(ja, en),
            Words(
                "一つの通貨で、年度と機能別の分類がある予算データ", "a budget in one currency, with years and functions"
            ),
            Words("データの説明ファイルを確かめてください。", "Check the descriptor."),
        )


def _doubt(ja: str, en: str) -> Doubt:
    return Doubt(Source(), Words(ja, en))
