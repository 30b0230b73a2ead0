"""Tables as a report, by the form that fits them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS
from taikei.language.units import units_in
from taikei.model.amount import Unit
from taikei.model.collecting import without_collecting
from taikei.model.entry import Placement
from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt, Reading
from taikei.model.report import Chapter, Report
from taikei.model.section import Section
from taikei.model.words import Words
from taikei.readers.data.accounting import accounted, columns_told
from taikei.readers.data.amounts import Money
from taikei.readers.data.controls import controlled
from taikei.readers.data.details import Details, Reader
from taikei.readers.data.doubts import other_unit_above
from taikei.readers.data.entries import Making
from taikei.readers.data.evidence import amounts_before_unit
from taikei.readers.data.fiscal_package import is_package, read_package
from taikei.readers.data.fitting import Fitted, fitting
from taikei.readers.data.merged import with_merged
from taikei.readers.data.places import Places
from taikei.readers.data.reckoning import ChapterKey, Reckoning
from taikei.readers.data.rows import Group, Grouped, grouped
from taikei.readers.data.shape import evened
from taikei.readers.data.table import Data, Table
from taikei.readers.data.told import telling
from taikei.readers.forms.data_form import DataForm, Told
from taikei.readers.unit_evidence import likely_unit


def read_data(datas: Sequence[Data], name: str, digest: str, forms: Sequence[DataForm]) -> Reading:
    """The reading of data files that belong together, by the first form that fits, or by their own descriptor.

    Raises UnusableFile where no form fits, or no row is a programme's.
    """
    with without_collecting():
        return _read(datas, name, digest, forms)


def _read(datas: Sequence[Data], name: str, digest: str, forms: Sequence[DataForm]) -> Reading:
    shapes = [evened(table) for data in datas for table in data.tables]
    tables = [table for table, _ in shapes]
    before = [*(doubt for data in datas for doubt in data.doubts), *(doubt for _, doubt in shapes if doubt is not None)]
    encoding = "+".join(dict.fromkeys(data.encoding for data in datas))
    if is_package(tables):
        return read_package(tables, name, digest, encoding, before)
    fitted = fitting(tables, forms)
    if fitted is None:
        raise _no_form(name, tables, forms)
    return read_tables(fitted, name, digest, encoding, before)


def read_tables(
    fitted: Fitted, name: str, digest: str, encoding: str, before: Sequence[Doubt], *, lined: bool | None = None
) -> Reading:
    """The reading of tables by the form they fit. ``lined``: whether places are letters and numbers of a sheet."""
    fitted, of_merged = with_merged(fitted, lined)
    places = Places(fitted.main.table, lined)
    reader = Reader(fitted)
    found = grouped(fitted, reader, places)
    if not found.groups:
        raise _no_row(name, fitted, found)
    unit, of_unit = _unit(fitted, found, name)
    money = Money(unit, fitted.form.blank, fitted.form.zero)
    reckoning = Reckoning(unit)
    making = Making(fitted, reader, places, money, reckoning)
    chapters = _chapters(fitted, found.groups, making, unit)
    used = set(range(len(fitted.main.table.rows))) - found.furniture - found.unread
    proofs, of_controls = controlled(fitted, money, unit, used)
    coverage, of_rows = accounted(fitted, found, reader, lined)
    return Reading(
        document=name,
        digest=digest,
        encoding=encoding,
        form=fitted.form.id,
        report=Report(
            title=_said(fitted.form.name, fitted) or fitted.form.title.ja,
            issuer=_said(fitted.form.issuer, fitted),
            chapters=chapters,
        ),
        coverage=coverage,
        doubts=(
            *before,
            *of_merged,
            *of_unit,
            *found.doubts,
            *making.doubts(),
            *of_controls,
            *of_rows,
            *columns_told(fitted),
        ),
        proofs=(*reckoning.proofs(), *proofs),
    )


def _said(told: Told | None, fitted: Fitted) -> str:
    return telling(told, fitted)(0) if told is not None else ""


def _unit(fitted: Fitted, found: Grouped, name: str) -> tuple[Unit, list[Doubt]]:
    """The unit that the form or the file tells; else the one that the amounts speak for, with a doubt."""
    told, above = fitted.form.unit, units_in(fitted.main.table.above)
    if told is None and len(above) == 1:
        return above[0], []
    if told is None:
        unit, doubt = likely_unit(amounts_before_unit(fitted, found.groups))
        return unit, [doubt]
    said = telling(told, fitted)
    units = {said(group.first) for group in found.groups}
    if len(units) == 1 and units <= frozenset(Unit):
        unit = Unit(units.pop())
        return unit, [] if above in ([], [unit]) else [other_unit_above(unit, above)]
    listed = "、".join(sorted(unit or "空欄 (blank)" for unit in units))
    raise UnusableFile(
        name,
        Words(f"金額の単位が「{listed}」です", f"the unit of the amounts is '{listed}'"),
        Words(f"{'、'.join(Unit)}のどれか一つ", f"one of {', '.join(Unit)}"),
        Words("様式の unit を確かめてください。", "Check the unit in the form."),
    )


def _chapters(fitted: Fitted, groups: Sequence[Group], making: Making, unit: Unit) -> tuple[Chapter, ...]:
    numbers = _section_numbers(groups)
    rows: defaultdict[ChapterKey, defaultdict[str, list[Group]]] = defaultdict(lambda: defaultdict(list))
    order: dict[ChapterKey, tuple[int, int]] = {}
    for group in groups:
        rows[group.key][group.details.section].append(group)
        order.setdefault(group.key, (group.key[0].start, group.chapter))
    return tuple(_chapter(key, rows[key], numbers, making, unit) for key in sorted(order, key=order.__getitem__))


def _chapter(
    key: ChapterKey, sections: dict[str, list[Group]], numbers: dict[str, int], making: Making, unit: Unit
) -> Chapter:
    year, kind = key
    return Chapter(
        kind=kind,
        title=f"{era_label(year)} {CHAPTERS[kind].ja}",
        fiscal_year=year,
        unit=unit,
        sections=tuple(
            Section(
                number=numbers[title],
                title=title or making.form.title.ja,
                placements=tuple(
                    Placement(at, making.entry(group)) for at, group in enumerate(sections[title], start=1)
                ),
            )
            for title in sorted(sections, key=numbers.__getitem__)
        ),
    )


def _section_numbers(groups: Sequence[Group]) -> dict[str, int]:
    """One number a section, the same in all chapters: in the order that the file tells, else as they come."""
    first: dict[str, Details] = {}
    for group in groups:
        first.setdefault(group.details.section, group.details)
    unordered = Decimal("Infinity")

    def place(title: str) -> Decimal:
        order = first[title].section_order
        return unordered if order is None else order

    return {title: number for number, title in enumerate(sorted(first, key=place), start=1)}


def _no_form(name: str, tables: Sequence[Table], forms: Sequence[DataForm]) -> UnusableFile:
    shown = "；".join(f"{table.name}：{_some(table.columns)}" for table in tables[:5]) or "－"
    known = list(dict.fromkeys(form.id for form in forms))
    wanted = [f"{form.id}（{'、'.join(form.tables[0].needs)}）" for form in forms if form.sheet is None]
    return UnusableFile(
        name,
        Words(f"列に合う様式がありません（{shown}）", f"no form fits its columns ({shown})"),
        Words(
            f"知っている様式（{'、'.join(known) or 'なし'}）の列：{'；'.join(wanted) or 'なし'}",
            f"the columns of a known form ({', '.join(known) or 'none'}): {'; '.join(wanted) or 'none'}",
        ),
        Words(
            "taikei forms new で様式の案を作り、--form で指定してください。",
            "Let taikei forms new propose a form for this file, and name it with --form.",
        ),
    )


def _no_row(name: str, fitted: Fitted, found: Grouped) -> UnusableFile:
    why_ja = "".join(doubt.message.ja for doubt in found.doubts)
    why_en = " ".join(doubt.message.en for doubt in found.doubts)
    return UnusableFile(
        name,
        Words(
            f"事業の行が一つもありません{why_ja and f'（{why_ja}）'}", f"it has no row of a programme {why_en}".strip()
        ),
        Words(f"様式「{fitted.form.id}」の事業の行", f"rows of programmes as the form {fitted.form.id} tells them"),
        Words("ファイルと様式を確かめてください。", "Check the file and the form."),
    )


def _some(columns: Iterator[str] | Sequence[str]) -> str:
    listed = [column or "（名なし）" for column in columns]
    return "、".join(listed[:12]) + ("…" if len(listed) > 12 else "")
