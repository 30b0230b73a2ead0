"""What a reader is told, word for word: message, found, expected; Japanese, then English."""

import re
from collections.abc import Iterator

import pytest

from checks.every import CASES, SAID
from taikei.checks.catalogue import all_rules
from taikei.checks.verdict import Hit
from taikei.model.words import Language, Words

RULES = {rule.id: rule for rule in all_rules()}


def _hits(rule: str) -> Iterator[Hit]:
    for case in CASES:
        if case.rule == rule:
            yield from RULES[rule].check(case.subject).hits


@pytest.mark.parametrize("rule", RULES)
def test_words(rule: str) -> None:
    hit = next(_hits(rule))
    languages: tuple[Language, ...] = ("ja", "en")
    said = [words.said(language) for language in languages for words in _words(hit)]
    assert tuple(said) == SAID[rule]


@pytest.mark.parametrize("rule", RULES)
def test_message_and_advice_are_sentences_and_the_rest_are_not(rule: str) -> None:
    for hit in _hits(rule):
        for sentence in (hit.message, hit.advice):
            assert re.fullmatch(r"[^。]+(?:です|ます|ません|ださい)。(?:[^。]+ください。)?", sentence.ja), sentence.ja
            assert re.fullmatch(r"[A-Z][^.]+\.", sentence.en), sentence.en
        for part in (hit.found, hit.expected):
            assert not part.ja.endswith("。")
            assert not part.en.endswith(".")


def _words(hit: Hit) -> tuple[Words, ...]:
    return hit.message, hit.found, hit.expected
