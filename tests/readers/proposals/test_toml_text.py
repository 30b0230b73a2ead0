"""Whatever a document holds, its proposal is TOML and says the same."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from taikei.readers.proposals.toml_text import comment, key, pattern, text

ANY = st.text(st.characters(exclude_categories=["Cs"]))


@given(ANY, ANY, ANY)
def test_any_text_comes_back_as_it_was(name: str, value: str, said: str) -> None:
    line = f"{key(name)} = [{text(value)}, {pattern(value)}]  {comment(said)}\n"
    assert tomllib.loads(line) == {name: [value, value]}


def test_a_pattern_stays_readable() -> None:
    assert pattern(r"^\d+$") == r"'^\d+$'"
    assert tomllib.loads(f"a = {pattern(chr(39))}") == {"a": "'"}
    assert (key("name"), key("事業名")) == ("name", '"事業名"')
