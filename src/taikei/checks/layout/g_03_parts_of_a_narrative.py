"""
## 何を見るか

実績の実施概要に、目的（…のため、…に向け）、行ったこと（…した）、数（件数・人数・金額など）、結果（…図った、…につながった、
…に寄与した）の四つのうち、二つ以上がないものを示します。

## なぜ

目的、行ったこと、数、結果がそろって初めて、議会と住民は事業を判断できます（行政評価の慣行）。

## 例

「施設を管理した。」だけの実施概要には、目的、数、結果がありません。→ 指摘します。

## 例外

言葉の有無だけで判断するので、助言とします。負担金や貸付金のように定まった支出、事業の説明を載せる文書、
ほとんどの実施概要に二つ以上がない報告書は見ません。

## What it looks at

Narratives of the results that lack two or more of four parts: purpose (…のため), deed (…した), figure (a count or an
amount), and result (…図った, …につながった).

## Why

Only purpose, deed, figure and result together let an assembly and citizens judge a programme (custom of evaluation).

## Example

施設を管理した。 alone has neither purpose nor figure nor result: reported.

## Exceptions

Advice only, since words alone are looked for. Fixed payments such as contributions and loans, documents that
describe their programmes, and reports most of whose narratives lack two parts are not judged.
"""

import re

from taikei.checks.counts import Counts
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.language.widths import squeeze
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "G-03"
SEVERITY = Severity.ADVICE
TITLE = Words("目的、行ったこと、数、結果を述べている", "A narrative has purpose, deed, figure and result")
VERSION = "1.1"
BASIS = Words("行政評価の慣行", "custom of evaluation")
NOTHING = Words(
    "行ったことを述べた、要素のそろった実施概要がありません。",
    "There are no narratives that tell what was done, or most lack several parts.",
)

_PURPOSE = re.compile("ため|目的|目指|向け|図る|よう[、に取努]|対し|必要")
_DEED = re.compile("実施|開催|支援|派遣|交付|補助|助成|整備|設置|運営|配置|推進")
_RESULT = re.compile(
    "図[っるりれ]|促進|向上|つなが|繋が|つなげ|繋げ|寄与|貢献|拡大|実現|達成|増加|減少|推進|強化|できた|成果|効果"
)
# 確保した, but not 確保する. Begins with one set of characters, so that the search stays fast.
_ACHIEVED = re.compile(
    "[出保認了成消善減和実定見土高深得](?:(?<=創出|確保|確認|完了|完成|解消|改善|軽減|緩和|充実|指定|発見|出土)(?:し|され)"
    "|(?<=[高深])(?:め|ま[りっ])|(?<=得)られ)(?:た|まし)"
)
_FIXED = re.compile("負担金|貸付|預託|利子補給|出資")

_NAMES = {"purpose": Words("目的", "purpose"), "deed": Words("行ったこと", "deed"),
          "figure": Words("数", "figure"), "result": Words("結果", "result")}  # fmt: skip
_FEWEST = 3


def check(subject: Subject) -> Verdict:
    """One hit for each primary row of the results."""
    past = {id(narrative.text.placement): narrative.past for narrative in subject.told}
    results = (counts for counts in subject.counts if id(counts.row.placement) in past)
    parts = [
        (counts, _parts(counts, past[id(counts.row.placement)]))
        for counts in results
        if not _FIXED.search(counts.row.placement.entry.programme)
    ]
    whole = sum(sum(found.values()) >= _FEWEST for _, found in parts)
    # Where most lack two parts, that is the manner of the report.
    return judged(parts, lambda each: _hit(*each)) if 2 * whole >= len(parts) else Verdict(0)


def _parts(counts: Counts, past: bool) -> dict[str, bool]:
    text = squeeze(counts.text)  # a word may be printed with white space within
    return {
        "purpose": _PURPOSE.search(text) is not None,
        "deed": past or _DEED.search(text) is not None,
        "figure": len(counts.quantities) > 0,
        "result": (_RESULT.search(text) or _ACHIEVED.search(text)) is not None,
    }


def _hit(counts: Counts, found: dict[str, bool]) -> Hit | None:
    lacking = [name for name, there in found.items() if not there]
    if len(found) - len(lacking) >= _FEWEST:
        return None
    ja = "、".join(_NAMES[name].ja for name in lacking)
    en = ", ".join(_NAMES[name].en for name in lacking)
    return Hit(
        place=counts.place,
        message=Words("実施概要に欠けている要素があります。", "A narrative lacks some of its parts."),
        found=Words(
            f"{ja}がない実施概要（{len(squeeze(counts.text))}字）",
            f"a narrative of {len(squeeze(counts.text))} characters without {en}",
        ),
        expected=Words("目的、行ったこと、数、結果", "purpose, deed, figure and result"),
        advice=Words(f"{ja}を書き足せないか確かめてください。", f"See whether you can add: {en}."),
    )
