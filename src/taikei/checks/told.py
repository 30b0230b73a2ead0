"""Chapters of results that tell what was done: others describe their programmes, as the national review does."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from taikei.checks.endings import ended_sentences, is_past
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.model.report import ChapterKind
from taikei.model.words import Words

NOTHING = Words(
    "実績の章に、行ったことを過去形で述べた実施概要がありません。",
    "No chapter of results tells in the past what was done.",
)

# Of the narratives of a report on results nine in ten have a sentence in the past; of descriptions, less than six.
_TOLD = Decimal("0.7")


def told_rows(subject: Subject) -> Iterator[Row]:
    """The rows with a narrative in those chapters of results of whose narratives most have a sentence in the past."""
    rows = (row for row in subject.rows if row.chapter.kind == ChapterKind.RESULTS and row.placement.entry.narrative)
    for _, of_year in groupby(rows, key=lambda row: row.chapter.fiscal_year):
        of_chapter = list(of_year)
        past = sum(any(map(is_past, ended_sentences(row.placement.entry.narrative))) for row in of_chapter)
        if past >= _TOLD * len(of_chapter):
            yield from of_chapter
