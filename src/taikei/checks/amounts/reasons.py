"""Words by which a report explains that money was not, or hardly, spent."""

import re

from taikei.language.widths import squeeze
from taikei.model.entry import Entry

# What officials write when something did not take place or stayed short of the estimate. Each is a statement about
# the money's use; a mere circumstance (新型コロナの影響, 落ち込んだ需要) says why the programme exists, not why it
# spent little.
_REASONS = re.compile(
    "|".join(
        (
            # 申請がなかった, 実績はなし, 応募がなく、 but not 利用者だけでなく、 nor 実績のない企業
            r"(?:活用|利用|申請|応募|該当|希望|申込み?|要望|実績|執行|案件)[^。]{0,8}?(?<!で)(?<!では)な(?:かった|し|く、)",
            # 受給希望者が減少した、実施の予定がない
            r"(?:利用|申請|応募|希望|受給|対象|申込み?)者?数?[がはの](?:大幅に)?減(?:少し|った|り)|予定がな(?:い|かった|く)",
            r"中止|延期|見送|取りやめ|取り止め|未実施|未執行|不用額",
            r"下回(?:っ|り)|少なかった|及ばなかった",
            r"不採択|繰越明許|至らな(?:かった|い|く)|(?:着手|着工|工事|納品|契約|発注|設計|調整|進捗)[^。]{0,8}(?:遅れ|遅延)",
            r"入札差金|執行残|翌年度[^。]{0,6}繰り?越|(?:経費|費用|支出)[がの](?:削減|節減)",
            r"過年度",  # 過年度造成済: the money was set up in an earlier year
        )
    )
)


def stated_reason(entry: Entry) -> str:
    """The words of an entry's narrative, note or amounts that give a reason; empty where none does."""
    texts = (entry.narrative, entry.note, *(amount.word for amount in entry.amounts))
    found = next((match for match in map(_REASONS.search, map(squeeze, texts)) if match is not None), None)
    return "" if found is None else found[0]
