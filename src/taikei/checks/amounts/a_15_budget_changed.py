"""
## 何を見るか

当初予算額が前年度から30％以上増減したのに、計画の章にその理由が書かれていない事業を示します。

## なぜ

大きく増やし、又は減らした事業は、その年度に何を変えるかの表れです。計画を読む議員と住民が最初に知りたいのはその理由です
（長の予算説明の責任：地方自治法第211条）。

## 例

前年度の当初予算額2,000千円、計画の当初予算額4,500千円（+125.0％）で、計画には事業名と金額しかない。→ 助言します。

## 例外

計画の備考か前の年度の実績の備考に、増額・拡大・縮小・終了などの言葉があるもの、計画の実施概要が事業そのものの増減を述べ
るもの（対象の拡大、支援の終了、見直しなど）は指摘しません（「需要の拡大」「市場の縮小」のような背景は理由と見ません）。
備考が「…のため。」「数量の差による。」のように原因を述べていても指摘しません（減った予算に増の理由だけがあるものは除き
ます）。増減の額が小さい事業（100万円未満）、新規の事業、統合された事業、どちらかの年度が０の事業は見ません。改称した事
業は、推定した後継と比べます。

## What it looks at

Programmes whose initial budget rose or fell by 30 % or more, where the plan does not say why.

## Why

A large change shows what the year is to bring; assembly and citizens ask for its reason first (Local Autonomy Act,
art. 211: the head of the body explains the budget).

## Example

2,000 thousand yen last year, 4,500 in the plan (+125.0 %), and the plan prints name and amount alone: advice.

## Exceptions

Not reported where the note of the plan or of last year's results speaks of a rise, an extension, a cut or an end, or
gives a cause (…のため。, 数量の差による。; one of a rise alone does not explain a cut), or where the plan's narrative
tells that the programme itself grew, shrank or was revised. What surrounds it (a growing market, 需要の拡大) is no
reason. Changes below a million yen, new and merged programmes, and years of zero are not judged. Renamed programmes are
compared with their likely heir.
"""

from decimal import Decimal
from fractions import Fraction

from taikei.checks.figures import amount_words
from taikei.checks.places import row_place
from taikei.checks.ratios import percent
from taikei.checks.renewals import Renewal, grown
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.model.amount import Component
from taikei.model.finding import Severity
from taikei.model.words import Words

ID = "A-15"
SEVERITY = Severity.ADVICE
TITLE = Words("予算額の大きな増減には理由が書かれている", "A large change of a budget has a stated reason")
VERSION = "1.3"
BASIS = Words("地方自治法第211条（予算の調製及び議決）", "Local Autonomy Act, art. 211")
NOTHING = Words(
    "実績と次の年度の計画の両方に予算額を載せた事業がありません。",
    "No programme has a budget in the results and in the plan of the year after.",
)
THRESHOLDS = {"change": Decimal("0.3"), "least_yen": Decimal(1_000_000)}

_EXPECTED = Words("増減の理由の記載", "the reason for the change")
_ADVICE = Words(
    "金額を確かめ、増減の理由を計画の章に一文で書いてください。",
    "Verify the amounts, and give the reason in one sentence of the plan.",
)


def check(subject: Subject) -> Verdict:
    """One hit for each programme with a large change that the plan does not account for."""
    floor = Fraction(subject.house.threshold(ID, "change", THRESHOLDS["change"]))
    least = subject.house.threshold(ID, "least_yen", THRESHOLDS["least_yen"])
    message = Words(
        f"当初予算額が前年度から{percent(floor)}％以上変わり、理由が書かれていません。",
        f"The initial budget changed by {percent(floor)} % or more, and no reason is given.",
    )
    return judged(subject.renewals, lambda renewal: _hit(renewal, floor, least, message))


def _hit(renewal: Renewal, floor: Fraction, least: Decimal, message: Words) -> Hit | None:
    if not _worth_a_word(renewal, least) or abs(renewal.change) < floor or renewal.accounted_for or renewal.caused:
        return None
    before, after, rate = amount_words(renewal.budget), amount_words(renewal.renewed), grown(renewal.change)
    return Hit(
        place=row_place(*renewal.next, Component.INITIAL_BUDGET),
        message=message,
        found=Words(
            f"前年度の当初予算額{before.ja}、計画{after.ja}（{rate}％）",
            f"initial budget {before.en}, in the plan {after.en} ({rate} %)",
        ),
        expected=_EXPECTED,
        advice=_ADVICE,
        other=row_place(*renewal.row, Component.INITIAL_BUDGET),
    )


def _worth_a_word(renewal: Renewal, least: Decimal) -> bool:
    before, after = renewal.budget.yen, renewal.renewed.yen
    return before is None or after is None or abs(after - before) >= least
