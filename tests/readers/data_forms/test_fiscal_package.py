"""A Fiscal Data Package is read by its descriptor alone."""

import json
from decimal import Decimal
from typing import Any

import pytest

from readers.data_forms.tables import csv_table, entries, json_tables, read, said
from taikei.model.amount import Component, Unit
from taikei.model.errors import UnusableFile
from taikei.model.reading import Reading
from taikei.model.report import ChapterKind

ROWS = """year,office,office_name,function,function_name,kind,funds,voted,spent
2014,1,Court,06.1,Justice,Pay,Base,1000,900.5
2014,1,Court,06.1,Justice,Travel,Base,500,499.5
2014,2,School,09.1,Education,Pay,Special,70,
"""


def descriptor(**measures: Any) -> dict[str, Any]:
    voted = {"source": "voted", "currency": "MDL", "phase": "approved", "direction": "expenditure"}
    spent = {"source": "spent", "currency": "MDL", "phase": "executed", "direction": "expenditure"}
    return {
        "name": "budget",
        "title": "A budget",
        "fiscalPeriod": {"start": "2014-01-01", "end": "2014-12-31"},
        "resources": [{"name": "data", "path": "data.csv", "bytes": 7}],
        "model": {
            "measures": measures or {"voted": voted, "spent": spent},
            "dimensions": {
                "date": {"dimensionType": "datetime", "attributes": {"year": {"source": "year"}}},
                "function": _classified("functional", "function", "function_name"),
                "office": _classified("administrative", "office", "office_name"),
                "kind": _classified("economic", "kind", ""),
                "other": {"dimensionType": "other", "attributes": {"funds": {"source": "funds"}}},
            },
        },
    }


def _classified(kind: str, code: str, label: str) -> dict[str, Any]:
    attributes = {"code": {"source": code}} | ({"label": {"source": label, "labelfor": "code"}} if label else {})
    return {"dimensionType": "classification", "classificationType": kind, "attributes": attributes}


def read_package(described: dict[str, Any], rows: str = ROWS) -> Reading:
    return read([*json_tables(json.dumps(described), "datapackage.json"), csv_table(rows, "data.csv")])


def measure(**told: Any) -> dict[str, Any]:
    return {"currency": "MDL", "direction": "expenditure", **told}


def test_programmes_are_summed_by_function_and_office_in_the_stated_currency() -> None:
    reading = read_package(descriptor())
    (chapter,) = reading.report.chapters
    assert (chapter.kind, chapter.fiscal_year.start, chapter.unit) == (ChapterKind.RESULTS, 2014, Unit.LEU)
    justice, education = entries(reading)
    assert (justice.programme, justice.code, justice.charge.divisions) == ("Justice", "06.1-1", ("Court",))
    assert [(a.component, a.number) for a in justice.amounts] == [
        (Component.INITIAL_BUDGET, Decimal(1500)),
        (Component.SETTLEMENT, Decimal(1400)),
    ]
    assert education.amounts[1].blank
    assert [(item.name, item.amount and item.amount.number) for item in justice.items] == [
        ("Pay、Base", Decimal("900.5")),
        ("Travel、Base", Decimal("499.5")),
    ]
    assert reading.coverage.unread == ()
    assert said(reading) == [
        (
            "会計期間は2014-01-01に始まります。その年の会計年度として扱いました。",
            "The fiscal period starts on 2014-01-01; it was taken as the fiscal year of that year.",
        )
    ]


def test_factors_are_applied_and_doubted_where_the_amounts_are_alike_in_size() -> None:
    voted = measure(source="voted", phase="approved", factor=1000)
    reading = read_package(descriptor(voted=voted, spent=measure(source="spent", phase="executed")))
    assert entries(reading)[0].amounts[0].number == Decimal(1_500_000)
    ja, en = said(reading)[-1]
    assert ja == (
        "金額の大きさは同じ程度なのに、倍率が異なります（当初予算額は計1,570に倍率1,000、決算額は計1,400に倍率1）。"
        "説明のとおりに掛けましたが、誤りと思われます。"
    )
    assert en == (
        "The amounts are alike in size but their factors differ (initial budget: 1,570 by 1,000, settlement: 1,400 "
        "by 1). They were applied as stated, but one is likely wrong."
    )


def test_factors_that_differ_as_the_amounts_do_are_not_doubted() -> None:
    voted = measure(source="voted", phase="approved", factor=1000)
    rows = ROWS.replace("900.5", "900500").replace("499.5", "499500")
    reading = read_package(descriptor(voted=voted, spent=measure(source="spent", phase="executed")), rows)
    assert len(reading.doubts) == 1


def test_what_the_descriptor_does_not_speak_of_is_told() -> None:
    named = descriptor(voted=measure(source="voted", phase="approved"), taxes=measure(source="spent", phase="guessed"))
    reading = read_package(named, ROWS.replace(",70,", ",n.a.,"))
    assert reading.report.chapters[0].kind == ChapterKind.PLAN
    assert said(reading)[:3] == [
        (
            "金額「taxes」は段階が分からないか重なっているため、読んでいません。",
            "Measures without a known phase of their own were not read: taxes.",
        ),
        (
            "「data.csv」の次の1列は様式に定めがなく、読んでいません：spent",
            "1 column(s) of data.csv are not in the form and were not read: spent",
        ),
        (
            "明細に数でない金額があるため、合計に含めていません（n.a.）。",
            "Lines without a number were left out of the sum (n.a.).",
        ),
    ]


REFUSED = {
    "an unknown currency": (
        {"voted": measure(source="voted", phase="approved", currency="EUR")},
        "通貨が「EUR」です（求めるもの：知っている通貨（JPY、MDL））",
        "its currency is 'EUR'; expected a currency that is known (JPY, MDL)",
    ),
    "a factor that is no number": (
        {"voted": measure(source="voted", phase="approved", factor="many")},
        "金額の倍率（factor）が「many」です",
        "the factor of a measure is 'many'",
    ),
    "a factor beyond all sense": (
        {"voted": measure(source="voted", phase="approved", factor="1" + "0" * 40)},
        "金額の倍率（factor）が「1000",
        "the factor of a measure is '1000",
    ),
    "no measure of a known phase": (
        {"voted": measure(source="voted", phase="guessed")},
        "知っている段階の金額がありません",
        "it has no measure of a known phase",
    ),
    "a column that no table has": (
        {"voted": measure(source="promised", phase="approved")},
        "説明にある列のデータがありません（promised）",
        "no table has the columns of its descriptor (promised)",
    ),
    "two currencies": (
        {
            "voted": measure(source="voted", phase="approved"),
            "spent": measure(source="spent", phase="executed", currency="JPY"),
        },
        "金額の通貨が一つではありません",
        "its measures are in several currencies",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_package_that_cannot_be_used_is_refused_in_words(case: str) -> None:
    measures, ja, en = REFUSED[case]
    with pytest.raises(UnusableFile) as refusal:
        read_package(descriptor(**measures))
    assert ja in refusal.value.said("ja")
    assert en in refusal.value.said("en")
