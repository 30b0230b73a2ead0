"""One system of identifiers for all that is published: the same name stands in the page, the data and an address.

chapter     results, plan, results2021                     ``chapter_names``
section     results-1                                      the chapter and the printed number
placement   results-1-12                                   the section and the order in it: one printed row
reference   reference-1                                    a boxed reference, by its order
programme   p-3f2a9c0d1e4b                                 of the code where the body gives one, else of the name
entry       p-3f2a9c0d1e4b-2022-results                    a programme in a fiscal year and kind of chapter

The identifier of a programme is p- and the first twelve hexadecimal digits of the SHA-256 of its key: "code:" and the
code, or "name:" and the name as a key (``programme_key``: widths and white space aside). It is the same in every
edition and on every machine, as long as the code, or without one the name, stays.
"""

import hashlib

from taikei.language.names import programme_key
from taikei.model.entry import Entry
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind

_DIGITS = 12


def section_id(chapter: str, section: int) -> str:
    return f"{chapter}-{section}"


def placement_id(chapter: str, section: int, order: int) -> str:
    return f"{chapter}-{section}-{order}"


def reference_id(order: int) -> str:
    return f"reference-{order}"


def programme_id(entry: Entry) -> str:
    key = f"code:{entry.code}" if entry.code else f"name:{programme_key(entry.programme)}"
    return f"p-{hashlib.sha256(key.encode('utf-8')).hexdigest()[:_DIGITS]}"


def entry_id(entry: Entry, year: FiscalYear, kind: ChapterKind) -> str:
    return f"{programme_id(entry)}-{year.start}-{kind.value}"
