"""JSON and NDJSON: digits as written, objects by path, lists as tables below their records."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.data_tables.packing import PACKINGS
from taikei.model.errors import UnusableFile
from taikei.readers.data.json_tables import json_tables
from taikei.readers.data.table import Data, Table
from taikei.readers.data.tables import data_tables

RECORDS = """[
 {"事業名": "花壇", "年": 2024, "額": 101.0, "大": 1e3, "小": -0.10, "新": true, "旧": false, "注": null,
  "担当": {"課": "緑課", "係": ["一", "二"], "別": {}},
  "予算": [{"年度": 2023, "額": 10, "明細": [{"節": "委託"}, {"節": "工事"}]}, {"年度": 2024, "額": 12.50}]},
 {"事業名": "橋", "予算": [{"年度": 2024, "明細": [{"節": "旅費", "額": 3}]}], "橋": 1}
]"""
MAIN = Table(
    "事業.json",
    ("事業名", "年", "額", "大", "小", "新", "旧", "注", "担当.課", "担当.係", "担当.別", "橋"),
    [
        ("花壇", "2024", "101.0", "1e3", "-0.10", "true", "false", "", "緑課", "一\n二", "", ""),
        ("橋", "", "", "", "", "", "", "", "", "", "", "1"),
    ],
    [1, 2],
)
BUDGET = Table(
    "予算", ("年度", "額"), [("2023", "10"), ("2024", "12.50"), ("2024", "")], [1, 2, 3], "事業.json", [0, 0, 1]
)
LINES = Table("予算.明細", ("節", "額"), [("委託", ""), ("工事", ""), ("旅費", "3")], [1, 2, 3], "予算", [0, 0, 2])


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16", "utf-16-le"])
def test_the_tables_of_an_array_of_records(encoding: str, packing: str) -> None:
    data = data_tables(*PACKINGS[packing]("事業.json", RECORDS.encode(encoding)))
    assert (data.tables, data.doubts) == ((MAIN, BUDGET, LINES), ())


def test_an_object_with_lists_is_a_row_of_its_own_fields_above_them() -> None:
    text = '{"単位": {"名": "千円"}, "計": {"行": [{"a": "1"}, {"a": "2", "b": "3"}]}, "他": [{"c": 4}]}'
    tables, doubts = json_tables(text, "t.json")
    assert tables == [
        Table("t.json", ("単位.名",), [("千円",)], [1]),
        Table("計.行", ("a", "b"), [("1", ""), ("2", "3")], [1, 2], "t.json", [0, 0]),
        Table("他", ("c",), [("4",)], [1], "t.json", [0]),
    ]
    assert doubts == []


def test_lists_below_an_object_without_fields_of_its_own_have_no_parent() -> None:
    tables, _ = json_tables('{"行": [{"a": "1"}]}', "t.json")
    assert tables == [Table("行", ("a",), [("1",)], [1])]


@pytest.mark.parametrize(
    ("text", "columns", "rows"),
    [
        ('[{"a": 1}, 5, {"a": 2}]', ("a", ""), [("1", ""), ("", "5"), ("2", "")]),
        ('[[{"a": 1}], [{"a": 2}]]', ("a",), [("1",), ("2",)]),
        ('[{"a": [[1, 2], [3]]}]', ("a",), [("1\n2\n3",)]),
        ('[{"a": "一\n二"}]', ("a",), [("一\n二",)]),
        ('[{"a": NaN, "b": -Infinity}]', ("a", "b"), [("NaN", "-Infinity")]),
        ('[{"a": 1, "a.b": 2, "c": {"d": 3}}]', ("a", "a.b", "c.d"), [("1", "2", "3")]),
    ],
)
def test_what_stands_elsewhere_is_kept_too(text: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    (table,), doubts = json_tables(text, "t.json")
    assert (table.columns, table.rows, doubts) == (columns, rows, [])


def test_a_field_that_is_named_twice_keeps_both_values_and_is_told() -> None:
    (table,), (doubt,) = json_tables('[{"額": 1}, {"額": 2, "額": 3}]', "t.json")
    assert table.rows == [("1",), ("2\n3",)]
    assert str(doubt.source) == "t.json!2"
    assert doubt.message.en == "1 record(s) of t.json name a field twice (such as '額'); every value is kept."


def test_ndjson_is_one_record_a_line_and_goes_by_the_number_of_the_line() -> None:
    data = data_tables(b'{"a": 1}\r\n\r\n{"a": 2, "b": [{"c": 1.0}]}\r\n', "t.ndjson")
    assert data.tables == (
        Table("t.ndjson", ("a",), [("1",), ("2",)], [1, 3]),
        Table("b", ("c",), [("1.0",)], [1], "t.ndjson", [1]),
    )
    assert data.doubts == ()


@pytest.mark.parametrize(
    ("text", "rows", "doubts"),
    [
        (
            '{"a": 1}\n{"a": \n{"a": 3}\n[4]\n{"a": 5}\n',
            [1, 3, 5],
            [("t!2 t!4", "2 line(s) of t are no record of JSON (line 2, 4) and were not read.", False)],
        ),
        (
            '{"a": \n{"a": 2}\n',
            [2],
            [("t!1", "1 line(s) of t are no record of JSON (line 1) and were not read.", False)],
        ),
        (
            '{"a": 1}\n{"a": 2}\n{"a": 3',
            [1, 2],
            [("t!3", "The last line of t (3) is no record of JSON; the file is likely cut off.", True)],
        ),
        (
            '{"a": 1}\n' + '{"a":' * 100_000 + "\n" + '{"a": 3}',
            [1, 3],
            [("t!2", "1 line(s) of t are no record of JSON (line 2) and were not read.", False)],
        ),
    ],
)
def test_a_broken_line_is_told_and_the_rest_is_read(
    text: str, rows: list[int], doubts: list[tuple[str, str, bool]]
) -> None:
    (table,), found = json_tables(text, "t")
    assert list(table.places) == rows
    assert [(str(doubt.source), doubt.message.en, doubt.incomplete) for doubt in found] == doubts


@pytest.mark.parametrize("text", [r'[{"a\ud800": "b\udfff", "c": "\u0000\b"}]', r'{"x": "\uD83D"}'])
def test_escapes_of_what_is_no_character_are_shown_and_told(text: str) -> None:
    data = data_tables(text.encode(), "t.json")
    assert "\ufffd" in "".join(data.tables[0].rows[0])
    assert [doubt.message.en for doubt in data.doubts] == ["1 row(s) of t.json hold a character that cannot be read."]
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(data), type=Data) == data


def test_escapes_of_true_characters_are_read() -> None:
    assert json_tables(r'[{"a": "\u5c71\ud83d\ude00\\ud800"}]', "t")[0][0].rows == [("山😀\\ud800",)]


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=5)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=12,
)


def leaves(value: object) -> list[str]:
    if isinstance(value, dict):
        return [leaf for each in value.values() for leaf in leaves(each)]
    if isinstance(value, list):
        return [leaf for each in value for leaf in leaves(each)]
    if value is None or value == "":
        return []
    return [str(value).lower() if isinstance(value, bool) else str(value)]


@given(st.dictionaries(TEXTS, VALUES, min_size=1, max_size=4))
def test_every_value_of_any_json_stands_in_some_cell(record: dict[str, object]) -> None:
    tables, _ = json_tables(json.dumps([record, {"another": 1}]), "t.json")
    cells = [cell for table in tables for row in table.rows for cell in row]
    assert all(any(leaf in cell for cell in cells) for leaf in leaves(record))
    assert sum(map(len, cells)) >= sum(map(len, leaves(record)))
    for table in tables:
        assert {len(row) for row in table.rows} == {len(table.columns)}
        assert len(table.places) == len(table.rows) == len(table.parents if table.parents is not None else table.rows)


REFUSED = {
    '{"a": 1,}': "it is no JSON (line 1, character ",
    '[{"a": 1}': "the JSON is cut off in line 1",
    '{"a": 1,\n"b": "of two wor': "the JSON is cut off in line 2",
    '{"a": 1,\n"b":\n\n': "the JSON is cut off in line 2",
    '{"a": 1\n"b": 2}': "it is no JSON (line 2, character 1: ",
    "[[1, 2], [3]]": "there are no records (objects) in its JSON",
    "[]": "there are no records (objects) in its JSON",
    "[" * 100_000 + "]" * 100_000: "its JSON is nested more than 64 levels deep",
    '{"a":' * 100_000 + "1" + "}" * 100_000: "its JSON is nested more than 64 levels deep",
    '{"a":' * 66 + "1" + "}" * 66: "its JSON is nested more than 64 levels deep",
    '[{"a":[' * 66 + "1" + "]}]" * 66: "its JSON is nested more than 64 levels deep",
    "[{" + ",".join(f'"{at}":0' for at in range(16_385)) + "}]": "it has 16,385 columns, more than the 16,384",
    "[" + ",".join(f'{{"{at % 9000}":0}}' for at in range(9000)) + "]": "it has more than 8,000,000 cells",
}


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:12])
def test_what_is_no_data_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        data_tables(text.encode(), "t.json")
    assert refusal.value.said("en").startswith(f"t.json: {REFUSED[text]}")
