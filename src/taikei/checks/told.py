"""Chapters of results that tell what was done: others describe their programmes, as the national review does."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from taikei.checks.endings import ended, is_past
from taikei.checks.texts import PrintedText, Texts
from taikei.model.report import ChapterKind
from taikei.model.words import Words

NOTHING = Words(
    "実績の章に、行ったことを過去形で述べた実施概要がありません。",
    "No chapter of results tells in the past what was done.",
)

# Of the narratives of a report on results nine in ten have a sentence in the past; of descriptions, less than six.
_TOLD = Decimal("0.7")


class Told(NamedTuple):
    """A narrative of the results, its sentences without what stands in brackets, and whether one is in the past."""

    text: PrintedText
    sentences: list[str]
    past: bool


def told_narratives(prose: Texts) -> Iterator[Told]:
    """The narratives of those chapters of results of whose narratives most have a sentence in the past."""
    results = [
        (text, ended(plain))
        for text, plain in prose.plain
        if text.field == "narrative" and text.chapter.kind == ChapterKind.RESULTS
    ]
    told = [Told(text, sentences, any(map(is_past, sentences))) for text, sentences in results]
    for _, of_year in groupby(told, key=lambda each: each.text.chapter.fiscal_year):
        of_chapter = list(of_year)
        if sum(each.past for each in of_chapter) >= _TOLD * len(of_chapter):
            yield from of_chapter
