"""Sentences of Japanese prose."""

import pytest

from taikei.language.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("港を直した。", ("港を直した。",)),
        ("港を直した。船も直した。", ("港を直した。", "船も直した。")),
        ("港を直した", ("港を直した",)),
        ("「港を直す。船も直す。」と定めた。終わった。", ("「港を直す。船も直す。」と定めた。", "終わった。")),
        ("船（漁船をいう。以下同じ。）を直した。", ("船（漁船をいう。以下同じ。）を直した。",)),
        ("船を直した（12隻。港を直した。道を直した。", ("船を直した（12隻。", "港を直した。", "道を直した。")),
        ("船を直した）。港を直した。", ("船を直した）。", "港を直した。")),
        ("1 港の整備\n港を直した。 船も直した。", ("1 港の整備", "港を直した。", "船も直した。")),
        ("港を直した。（3か所）。", ("港を直した。", "（3か所）。")),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected
