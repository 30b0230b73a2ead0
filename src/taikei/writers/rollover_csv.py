"""A roll-over as CSV: what became of each programme, and the sentences that nobody has touched yet."""

from collections.abc import Iterable

from taikei.analysis.rollover.left import Left
from taikei.analysis.rollover.roll import Rolled
from taikei.language.inert import inert
from taikei.writers.csv_table import csv_bytes

ROLLED_COLUMNS = ("fate", "name", "text_of", "sentences")
LEFT_COLUMNS = ("chapter", "section", "order", "programme", "divisions", "sentence")
SEPARATOR = "；"


def write_rolled(rolled: Iterable[Rolled]) -> bytes:
    """``fate`` is carried, opened or closed; ``text_of`` the names under which the text stood last year."""
    return csv_bytes(
        ROLLED_COLUMNS,
        (
            (each.fate.value, inert(each.name), inert(SEPARATOR.join(each.text_of)), str(each.sentences))
            for each in rolled
        ),
    )


def write_left(left: Iterable[Left]) -> bytes:
    """One line a sentence; in a lead ``order`` is blank, in a note ``section`` too."""
    return csv_bytes(
        LEFT_COLUMNS,
        (
            (
                each.chapter.value,
                "" if each.section is None else str(each.section),
                "" if each.order is None else str(each.order),
                inert(each.programme),
                inert(SEPARATOR.join(each.divisions)),
                inert(each.sentence),
            )
            for each in left
        ),
    )
