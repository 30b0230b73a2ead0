"""What the descriptor of a Fiscal Data Package says: which columns are measures, which are dimensions.

Source: Fiscal Data Package 0.3, https://specs.frictionlessdata.io/fiscal-data-package/
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from taikei.language.numerals import parse_number
from taikei.model.amount import Component, Unit
from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.readers.data.table import Table

CURRENCIES: Mapping[str, Unit] = {"JPY": Unit.YEN, "MDL": Unit.LEU}
_PHASES: Mapping[str, Component] = {
    "proposed": Component.REQUEST,
    "approved": Component.INITIAL_BUDGET,
    "adjusted": Component.CURRENT_BUDGET,
    "executed": Component.SETTLEMENT,
}
_MEASURE = re.compile(r"(?:.*\.)?model\.measures\.(?P<name>[^.]+)\.source")
_DIMENSION = re.compile(r"(?:.*\.)?model\.dimensions\.(?P<name>.+)\.attributes\.(?P<attribute>.+)\.source")


@dataclass(frozen=True)
class Measure:
    """A column of amounts; what one of them stands for is ``factor`` units of the currency."""

    name: str
    source: str
    component: Component
    unit: Unit
    factor: Decimal


@dataclass(frozen=True)
class Level:
    """One level of a dimension: the columns of its code and of its label (the same where there is no label)."""

    code: str
    label: str


@dataclass(frozen=True)
class Dimension:
    """``kind`` is its classification (functional, administrative, economic) or its type (datetime, activity)."""

    name: str
    kind: str
    levels: tuple[Level, ...]


@dataclass(frozen=True)
class Descriptor:
    """``starts`` is the first day of the fiscal period (2014-01-01), empty where none is told."""

    title: str
    issuer: str
    starts: str
    measures: tuple[Measure, ...]
    dimensions: tuple[Dimension, ...]
    unknown: tuple[str, ...]
    """Measures of a phase or a direction that has no place in a report."""


def descriptor_table(tables: Sequence[Table]) -> Table | None:
    """The table that holds a descriptor's model, one row; None where there is none."""
    return next((t for t in tables if len(t.rows) == 1 and any(map(_MEASURE.fullmatch, t.columns))), None)


def read_descriptor(table: Table, name: str) -> Descriptor:
    """Raises UnusableFile where a currency is not known or a factor is no number."""
    texts = dict(zip(table.columns, (text.strip() for text in table.rows[0]), strict=True))
    measures: list[Measure] = []
    unknown: list[str] = []
    for column in table.columns:
        match = _MEASURE.fullmatch(column)
        if match:
            told = {key: texts.get(f"{column.removesuffix('source')}{key}", "") for key in _OF_MEASURE}
            component = _PHASES.get(told["phase"])
            if component is None or told["direction"] == "revenue" or component in {m.component for m in measures}:
                unknown.append(match["name"])
            else:
                unit, factor = _unit(told["currency"], name), _factor(told["factor"], name)
                measures.append(Measure(match["name"], texts[column], component, unit, factor))
    return Descriptor(
        title=texts.get("title") or texts.get("name", ""),
        issuer=texts.get("countryCode", ""),
        starts=texts.get("fiscalPeriod.start", ""),
        measures=tuple(measures),
        dimensions=tuple(_dimensions(table.columns, texts)),
        unknown=tuple(unknown),
    )


_OF_MEASURE = ("currency", "direction", "phase", "factor")


def _dimensions(columns: Sequence[str], texts: Mapping[str, str]) -> Iterator[Dimension]:
    found: dict[str, dict[str, str]] = {}
    for column in columns:
        match = _DIMENSION.fullmatch(column)
        if match:
            found.setdefault(match["name"], {})[match["attribute"]] = column.removesuffix(".source")
    for name, attributes in found.items():
        above = next(iter(attributes.values())).partition(".attributes.")[0]
        labels = {texts.get(f"{path}.labelfor", ""): texts[f"{path}.source"] for path in attributes.values()}
        levels = tuple(
            Level(texts[f"{path}.source"], labels.get(attribute, texts[f"{path}.source"]))
            for attribute, path in attributes.items()
            if not texts.get(f"{path}.labelfor")
        )
        yield Dimension(
            name, texts.get(f"{above}.classificationType") or texts.get(f"{above}.dimensionType", ""), levels
        )


def _unit(currency: str, name: str) -> Unit:
    unit = CURRENCIES.get(currency.upper())
    if unit is None:
        known = "、".join(CURRENCIES)
        raise UnusableFile(
            name,
            Words(f"通貨が「{currency or '記載なし'}」です", f"its currency is '{currency or 'not told'}'"),
            Words(f"知っている通貨（{known}）", f"a currency that is known ({', '.join(CURRENCIES)})"),
            Words(
                "この通貨の単位を体系に加えるよう依頼してください。",
                "Ask for a unit of this currency to be added to Taikei.",
            ),
        )
    return unit


def _factor(text: str, name: str) -> Decimal:
    factor = parse_number(text) if text else Decimal(1)
    if factor is None or not Decimal("0.000001") <= factor <= 1_000_000_000:
        raise UnusableFile(
            name,
            Words(f"金額の倍率（factor）が「{text[:40]}」です", f"the factor of a measure is '{text[:40]}'"),
            Words("1,000のような正の数", "a positive number such as 1,000"),
            Words("データの説明ファイルを直してください。", "Correct the descriptor."),
        )
    return factor
