"""
## 何を見るか

再掲の行の実施概要を、同じ事業の最初の行の実施概要と一字ずつ比べます。空白と改行の違いは問いません。

## なぜ

再掲の実施概要は写しです。写した後に片方だけを直すと、数字や言い回しが食い違い、読み合わせでも見落とします。

## 例

最初の行は「商談会を２回開催」、再掲の行は「商談会を2回開催」。→ 全角と半角が違うので指摘します。

## 例外

実施概要を載せない行（計画の表や、「再掲」とだけ書く様式）は比べません。
節に合わせて書き分ける場合は、その旨を理由として記録してください。

## What it looks at

The narrative of a re-listed row (再掲) against that of the programme's first row, character by character. White space
and line breaks do not count.

## Why

A re-listed narrative is a copy. When only one of the two is corrected later, figures and wording part ways, and
proof-readers miss it.

## Example

The first row says 商談会を２回開催, the re-listed row 商談会を2回開催: the widths differ, so it is reported.

## Exceptions

Rows without a narrative (the plan's tables, layouts that print only 再掲) are not compared. Where the text is written
anew for its section on purpose, record that as the reason.
"""

from itertools import zip_longest

from taikei.checks.pairs import Pair, refers_back
from taikei.checks.places import row_place, row_words
from taikei.checks.subject import Subject
from taikei.checks.texts import quoted
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "B-03"
SEVERITY = Severity.ERROR
TITLE = Words("再掲の実施概要が最初の行と同じである", "Re-listed narratives equal that of the first row")
VERSION = "1.0"
BASIS = Words("地方自治法第２条第14項、第233条の趣旨", "Local Autonomy Act, arts. 2 (14) and 233, by their sense")
NOTHING = Words("実施概要のある再掲の行がありません。", "No re-listed row prints a narrative.")

_MESSAGE = Words("再掲の実施概要が最初の行と違います。", "The re-listed narrative differs from that of the first row.")
_ADVICE = Words(
    "最初に違う所を示しています。正しい方にそろえ、続きにも違いがないか確かめてください。",
    "This is the first difference: make both rows the same, and look for more after it.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each re-listed narrative that differs, with the first difference."""
    told = (
        pair
        for pair in subject.relisted
        if pair.primary.entry.narrative.strip() and not refers_back(pair.relisted.entry.narrative)
    )
    return judged((pair for pair in told if pair.relisted.entry.narrative.strip()), _hit)


def _hit(pair: Pair) -> Hit | None:
    if pair.relisted.entry.narrative == pair.primary.entry.narrative:
        return None
    text, primary_text = squeeze(pair.relisted.entry.narrative), squeeze(pair.primary.entry.narrative)
    if text == primary_text:
        return None
    first = next(at for at, (one, other) in enumerate(zip_longest(text, primary_text)) if one != other)
    printed, expected = quoted(text, first, first + 1), quoted(primary_text, first, first + 1)
    there = row_words(pair.chapter, pair.primary_section, pair.primary)
    return Hit(
        place=row_place(pair.chapter, pair.section, pair.relisted, "narrative"),
        message=_MESSAGE,
        found=Words(f"「{printed.text}」", f"“{printed.text}”"),
        expected=Words(f"{there.ja}と同じ「{expected.text}」", f"“{expected.text}”, as at {there.en}"),
        advice=_ADVICE,
        quote=printed,
        other=row_place(pair.chapter, pair.primary_section, pair.primary, "narrative"),
    )
