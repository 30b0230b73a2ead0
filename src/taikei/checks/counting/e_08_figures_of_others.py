"""
## 何を見るか

市場規模、有効求人倍率、国内の何割のように、その団体が数えたのでない数を挙げた文に、出典（統計、調査、公表した機関）があ
るかを見ます。

## なぜ

よその統計の数と、事業の実績の数が並ぶと、読み手は事業の成果と取り違えます。出典と時点がなければ確かめることもできませ
ん。

## 例

「市場規模は3兆円に達しており、」に出典がない。→ 助言します。

## 例外

同じ文か続く括弧に、統計、調査、白書、公表、推計などの語があれば指摘しません。

## What it looks at

Sentences with figures that no division counts itself (市場規模, 有効求人倍率, a share of the country): they must name
their source.

## Why

Beside what a programme did, a figure of somebody's statistics is taken for its outcome. Without source and date nobody
can verify it.

## Example

市場規模は3兆円に達しており、 without a source: advice.

## Exceptions

Sentences with a word such as 統計, 調査, 白書, 公表 or 推計.
"""

import re
from collections.abc import Sequence

from taikei.checks.spotted import Telling, hit_of
from taikei.checks.subject import Subject
from taikei.checks.texts import Spot
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "E-08"
SEVERITY = Severity.ADVICE
TITLE = Words("よそで数えた数に出典がある", "Figures of others name their source")
VERSION = "1.0"
BASIS = Words("公用文作成の考え方（根拠を示す）", "the national guide to official writing: name the source")
NOTHING = Words("文章がありません。", "There is no prose.")

_MEASURES = (
    "市場規模", "有効求人倍率", "求人倍率", "失業率", "高齢化率", "出生率", "開業率", "廃業率", "県内総生産",
    "国内総生産", "製造品出荷額等?", "全国平均", "全国シェア", "訪日外国人(?:旅行者)?数", "入込客数", "輸出総額",
)  # fmt: skip
_AREAS = ("我が国", "日本", "世界", "国内", "全国", "県内", "市内", "町内")
_AMOUNT = r"[^。、0-9０-９]{0,12}(?:約|およそ)?[0-9０-９][0-9０-９,，.．]*(?:[兆億万]?(?:円|人)|[兆億万％%倍]|ポイント)"
_SHARE = r"[^。、0-9０-９（(）)]{1,16}[0-9０-９]+(?:[.．][0-9０-９]+)?(?:割|％|%)"
# Written out, so that each alternative begins with plain characters and the search stays fast.
_FIGURE = re.compile("|".join([*(word + _AMOUNT for word in _MEASURES), *(area + _SHARE for area in _AREAS)]))
_SOURCE = re.compile(
    r"統計|調査|白書|センサス|によると|によれば|調べ|公表|発表|出典|推計|資料|試算|目標|[省庁局会]の?予測|報告書"
)

_TELLING = Telling(
    message=Words("よそで数えた数に出典がありません。", "A figure of others stands without its source."),
    expected=Words("数の出典と時点", "the source of the figure, and its date"),
    advice=Words(
        "どの機関のいつの数かを、文か括弧で添えてください。", "Say whose figure it is, and of when, in brackets."
    ),
)


def check(subject: Subject) -> Verdict:
    """One hit for each text, with its figures of others without a source."""

    def hit(spots: Sequence[Spot]) -> Hit | None:
        bare = [spot for spot in spots if not _SOURCE.search(_sentence(spot))]
        return hit_of(bare, _TELLING) if bare else None

    return subject.prose.judged(_FIGURE, hit)


def _sentence(spot: Spot) -> str:
    """The sentence of the spot, with the brackets that follow its full stop."""
    text = spot.text.text
    end = text.find("。", spot.end)
    end = len(text) if end < 0 else end + 1
    if text[end : end + 1] in ("（", "("):
        end = len(text) if text.find("。", end) < 0 else text.find("。", end)
    return text[text.rfind("。", 0, spot.start) + 1 : end]
