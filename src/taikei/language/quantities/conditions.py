"""Bounds that say which ones, and no outcome: 5戸以上の家屋, 10者まで; 100社以上の参加 is one."""

import re

from taikei.language.quantities.bases import UP_TO
from taikei.language.quantities.gated import Beginning
from taikei.language.quantities.numbers import value_of

# 5戸以上の家屋 says which ones, 10者まで how many may; 100社以上の参加 is an outcome.
LIMIT = Beginning(rf" ?(?:\([^()]{{0,6}}\))?[がを]上限|{UP_TO}|(?:以上|以下|超)(?:である|減少)|未満", " (がをま以超未")
BOUND = Beginning(r"(?:以上|以下|以内|を?超え?る?)の?", "以を超")
_AT_MOST = re.compile(r"以下[の)]")
_MANY = 100
# 1日に3件以上評価する。
_DOES = re.compile(
    r"[\u4e00-\u9fff]{2}(?:した[。)、]|し[、て]|さ[れせ](?:る|た)?(?:[。)、て]|$)|する(?:[。)]|$)|[。)\n]|$)"
)
# 10件以上の案件の成立を目指す。
_AIMED = re.compile(r"以上の[^。、)\n]{0,50}を(?:目指|達成|実現|獲得|実施|行[いう])")
_OUTCOME = re.compile(
    r"」|た[。、)]|て|目指|参加|応募|申込|申請|来場|来訪|利用|相談|登録|成約|実績|実施|開催|支援|販売|売上|[方人][がに]"
    r"|[がをにはとで、。)\n\0\x01あな]|$| "
)
# 複数地域（5地域以上）
# 利用者数は5万人を超える盛況となった: the sentence tells how many.
# 件数(連携を含む):31件以上
_TOLD_OF = re.compile(r"(?:(?:[数量額高]|目標値?|実績値?|計画|見込み?)[はがも:]|\) ?:) ?(?:約|おおむね|およそ)? ?$")
_OF_SUCH = re.compile(r"(?:見込まれる|ある|[\u4e00-\u9fff]{2}(?:する|される))[\u4e00-\u9fff]")
# 49人規模の事業所; 実績額が計画額を3万円上回り: a size, and a difference.
SIZE = Beginning("規模の(?=[^、。]{0,6}(?:企業|事業[者所]|会社|工場|団体|施設|店|学校|病院|集落))", "規")
_PEOPLE = ("人", "名")
_DIFFERS = Beginning("[上下]回", "上下")
_MUCH = re.compile(r"[数量額高]$")
_REMARKED = re.compile(r"[(:] ?$")


def is_condition(before: str, run: str, unit: str, after: str) -> bool:
    if (
        LIMIT.match(after)
        or (unit in _PEOPLE and SIZE.match(after))
        or (before.endswith("額を") and _DIFFERS.match(after))
    ):
        return True
    bound = BOUND.match(after)
    if bound is None:
        return False
    of_things, is_remark = bound[0].endswith("の"), _REMARKED.search(before) is not None
    # 容量が1億トン以上の地点, 容量が1億トン以上見込まれる地点
    if before.endswith("が") and (of_things or _OF_SUCH.match(after, bound.end())):
        return True
    if _TOLD_OF.search(before) or (_MUCH.search(before) and not of_things):
        return False
    if after.startswith("以上") and not is_remark and not unit.endswith("円") and _is_many(run):
        return False
    told = _OUTCOME.match(after, bound.end()) or _DOES.match(after, bound.end()) or _AIMED.match(after)
    return bool(is_remark or _AT_MOST.match(after) or not told)


def _is_many(run: str) -> bool:
    value = value_of(run)
    return value is not None and value >= _MANY
