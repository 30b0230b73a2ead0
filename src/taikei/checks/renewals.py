"""A programme's budget of one year beside its budget of the next."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from taikei.analysis.execution import growth
from taikei.checks.ratios import tenths, used_share
from taikei.checks.row import Row
from taikei.checks.sums import numbered
from taikei.checks.years import Passage
from taikei.language.widths import squeeze
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.words import Words

# How a note accounts for a budget that differs from last year's.
_CHANGE = re.compile(
    r"増(?:額|加|員|設|や|え|大|強)|皆増|減(?:額|少|ら|り|じ)|皆減|拡(?:充|大)|縮小|新たに|新規に|見直|終了|完了|廃止|"
    r"前年度|昨年度|繰り?越|移管|統合|組替|組み替え|(?:による|に伴う|の)(?:皆?[増減])(?:[（(、。\s]|$)"
)
# A narrative speaks of anything: 需要の拡大 and 公団の廃止 are why a programme exists, not why its budget differs.
_TOLD_CHANGE = re.compile(
    r"(?:予算|事業費|経費|補助額|委託料|単価|件数|事業量|対象|規模|の数|メニュー|定員|枠|か所|箇所|回数|人数|台数)[^。、]{0,10}"
    r"(?:増|減|拡[充大]|縮小)|拡充|増額|減額|皆増|皆減|新たに|新規に|見直(?!しが必要)|前年度|昨年度|繰り?越|移管|統合|組替|組み替え|"
    r"(?:事業|補助|制度|支援|年度|限り)(?:[がをのに]|末?で|をもって)?(?:終了|完了|廃止)"
)
# What a note says of a budget, and a narrative of anything.
_NOTED = re.compile(r"増減|[増減](?:額|加|少)?のため|変更|相違|差異|年度ごと")
# A note on a budget gives a cause where a sentence of it ends like this. 「…等を踏まえつつ、今後検討する」 gives none.
_CAUSE = re.compile(
    r"(?:ため|による|によるもの|に基づく|を?踏まえ(?:計上|増|減|た増|た減))(?:[。．（※「・]|$)|"
    r"(?:実績|状況|計画|進捗|事業量)[^。]{0,8}を?踏まえ(?!つつ)|(?:数量|品目|仕様|内容|時期|単価|件数|額)[^。]{0,8}の(?:差|違い)|"
    r"(?:年度|年)[^。]{0,20}異なる|年割"
)


class Renewal(NamedTuple):
    """``row`` is that of the results, ``next`` that of the plan; the budgets are of one unit, neither is zero.

    ``change`` of 100 that became 130 is 3/10; ``used`` is what the results spent of their budget (``used_share``).
    """

    row: Row
    next: Row
    budget: Amount
    renewed: Amount
    change: Fraction
    used: Fraction | None

    @property
    def accounted_for(self) -> bool:
        """Whether the plan says why, in words or by the mark 拡充 at a rise, 終了 at a fall; or the results' note does.

        A review tells beside the accounts of a year why the next is to have another budget.
        """
        entry = self.next.placement.entry
        marked = (entry.expanded and self.change > 0) or (entry.ended and self.change < 0)
        notes = (squeeze(each.note) for each in (entry, self.row.placement.entry))
        noted = any(_CHANGE.search(note) or _NOTED.search(note) for note in notes)
        return marked or noted or says_why(entry)

    @property
    def caused(self) -> bool:
        """Whether a note gives a cause of the change; what speaks of a rise alone is none of a cut."""
        notes = (squeeze(row.placement.entry.note) for row in (self.next, self.row))
        return any(_CAUSE.search(note) and not self._contradicted(note) for note in notes)

    def _contradicted(self, note: str) -> bool:
        rise, cut = "増" in note, "減" in note
        return rise != cut and rise != (self.change > 0)


def told_use(renewal: Renewal, share: Fraction) -> Words:
    """予算現額の45.5％を使用: the share, and of which budget: the initial one lacks what came in during the year."""
    current = numbered(renewal.row.placement.entry, Component.CURRENT_BUDGET)
    same = current is None or current.number == renewal.budget.number
    of = Words("当初予算額", "the initial budget") if same else Words("予算現額", "the current budget")
    return Words(f"{of.ja}の{tenths(share)}％を使用", f"{tenths(share)} % of {of.en} used")


def says_why(entry: Entry) -> bool:
    """Whether narrative or note account for a budget that differs from last year's."""
    return bool(_TOLD_CHANGE.search(squeeze(entry.narrative)) or _CHANGE.search(squeeze(entry.note)))


def renewals(years: Passage) -> Iterator[Renewal]:
    """The programmes of the results that go on alone under the same or another name, in the order of the plan."""
    for _, row, following in years.kept:
        budget = numbered(row.placement.entry, Component.INITIAL_BUDGET)
        renewed = numbered(following.placement.entry, Component.INITIAL_BUDGET)
        if budget is None or renewed is None or budget.unit != renewed.unit:
            continue
        before, after = budget.number, renewed.number
        if before is not None and after is not None and before != 0 and after != 0:
            change = growth(before, after)
            yield Renewal(row, following, budget, renewed, change, used_share(row.placement.entry))


def grown(change: Fraction) -> str:
    """+128.5％ or △31.0％, without the sign of percent."""
    return f"△{tenths(-change)}" if change < 0 else f"+{tenths(change)}"
