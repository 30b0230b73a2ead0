"""
## 何を見るか

庁内の設定に節ごとの語（`[sections]`）があるとき、その語を事業名に含む事業が、その節に載っているか（再掲を含む）を見ま
す。

## なぜ

再掲は、一つの事業がいくつもの条・施策を進めることを示すためのものです。載せ忘れると、その条の取組が少なく見えます。

## 例

設定は5 = ["人材育成"]。「介護人材育成事業」が（２）だけに載り、（５）に再掲がない。→ 助言します。

## 例外

どの語がどの節に当たるかは団体が決めます。設定がなければ点検しません。設定にあっても、章にない節は見ません。

## What it looks at

Where the settings of the house give words for a section (`[sections]`): programmes with such a word in their name must
stand in that section, at least as a re-listing.

## Why

A re-listing shows that one programme carries out several articles. If it is forgotten, less seems to be done for one.

## Example

The settings say 5 = ["人材育成"]; 介護人材育成事業 stands in (2) alone: advice.

## Exceptions

Which word belongs to which section is for the house to say; without its settings the rule does not apply. Sections that
a chapter does not have are left out.
"""

from collections.abc import Iterator

from taikei.analysis.placements import programme_keys
from taikei.checks.places import row_place, section_words
from taikei.checks.row import Row
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.names import programme_key
from taikei.model.finding import Severity
from taikei.model.section import Section
from taikei.model.words import Words

ID = "B-06"
SEVERITY = Severity.ADVICE
TITLE = Words("節の語を名に持つ事業がその節に載っている", "A programme named for a section stands in it")
VERSION = "1.0"
BASIS = Words("庁内の設定（節ごとの語）", "the settings of the house: the words of each section")
NOTHING = Words(
    "庁内の設定に節ごとの語がないか、その語を名に持つ事業がありません。",
    "The settings give no words for a section, or no programme has one in its name.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each programme that is missing in the section of its word, at its primary row."""
    return judged(_named(subject), lambda each: None if each[-1] else _hit(*each[:-1]))


def _named(subject: Subject) -> Iterator[tuple[Row, Section, str, bool]]:
    """The programmes that have a word of a section, that section, the word, and whether they stand there."""
    words = {number: [(word, programme_key(word)) for word in said] for number, said in subject.house.sections.items()}
    if not words:
        return
    keys = {id(chapter): programme_keys([chapter]) for chapter in subject.report.chapters}
    standing = {
        (id(row.chapter), row.section.number, keys[id(row.chapter)](row.placement.entry)) for row in subject.rows
    }
    for row in subject.primary:
        key, name = keys[id(row.chapter)](row.placement.entry), programme_key(row.placement.entry.programme)
        for section in row.chapter.sections:
            word = next((word for word, folded in words.get(section.number, ()) if folded in name), None)
            if word is not None:
                yield row, section, word, (id(row.chapter), section.number, key) in standing


def _hit(row: Row, section: Section, word: str) -> Hit:
    there = section_words(row.chapter, section)
    return Hit(
        place=row_place(*row, "programme"),
        message=Words(
            "事業名にある語の節に、この事業が載っていません。",
            "The programme does not stand in the section of a word in its name.",
        ),
        found=Words(f"「{word}」を含む事業、{there.ja}になし", f"“{word}” in the name, nothing in {there.en}"),
        expected=Words(f"{there.ja}での再掲", f"a re-listing in {there.en}"),
        advice=Words(
            "その節の取組でもあれば再掲し、そうでなければ理由を記録してください。",
            "Re-list it there if it serves that section; if not, record why.",
        ),
    )
