"""JSON loses nothing, and obeys the published schema."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

import taikei.writers
from reports import reports, small_report
from taikei.model.report import Report
from taikei.writers.report_json import SCHEMA_ID, encode, schema

PUBLISHED = Path(taikei.writers.__file__).parent / "schemas" / "report.schema.json"


@pytest.fixture(scope="module")
def validator() -> Any:
    document = json.loads(schema())
    jsonschema.Draft202012Validator.check_schema(document)
    return jsonschema.Draft202012Validator(document)


@given(reports())
def test_what_is_read_back_is_the_same_report(report: Report) -> None:
    assert msgspec.json.decode(encode(report), type=Report) == report


@settings(max_examples=25)
@given(reports())
def test_every_report_obeys_the_schema(validator: Any, report: Report) -> None:
    validator.validate(json.loads(encode(report)))


def test_the_published_schema_is_that_of_the_model() -> None:
    assert PUBLISHED.read_bytes() == schema()


def test_the_schema_says_who_it_is() -> None:
    assert json.loads(schema())["$id"] == SCHEMA_ID == "urn:taikei:report:1"


def test_an_amount_is_a_number_and_text_in_its_place_is_refused(validator: Any) -> None:
    document = json.loads(encode(small_report()))
    amount = document["chapters"][0]["sections"][0]["placements"][0]["entry"]["amounts"][0]
    assert amount["number"] == 12345
    amount["number"] = "12345"
    assert not validator.is_valid(document)


def test_zero_blank_and_word_stay_three_things() -> None:
    document = json.loads(encode(small_report()))
    results, plan = document["chapters"]
    zero = results["sections"][0]["placements"][1]["entry"]["amounts"][0]
    word = plan["sections"][0]["placements"][1]["entry"]["amounts"][0]
    blank = plan["sections"][1]["placements"][2]["entry"]["amounts"][0]
    assert [(each["number"], each["word"]) for each in (zero, word, blank)] == [
        (0, ""),
        (None, "過年度造成済"),
        (None, ""),
    ]


def test_text_is_utf_8_with_a_final_newline() -> None:
    data = encode(small_report())
    assert data.endswith(b"}\n")
    assert "架空県" in data.decode("utf-8")
