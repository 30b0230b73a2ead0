"""Digits with a unit behind them that are no counted outcome: ordinals, names, rates, conditions, terms, formulas."""

import re

from taikei.language.quantities.units import is_counter

# 第15回, No.3社, 3-12, 1/2, W=3m, △3千円, 人口10万人, 1地区あたり5回, 上限50万円.
_ORDINAL = re.compile(
    r"(?:第|(?i:no)\.?|#|(?<=[0-9])[-./×x]|[=×]|[△▲]|人口|[0-9]人に|当た?り|あた?り|につき|に付き|ごとに|毎に"
    r"|(?:上限|下限|限度)額?[はをが:)]{0,2}) ?$"
)
# L=225m is the length of a road, A= the area of a site.
_EXTENT = re.compile(r"(?:^|[^A-Za-z])[LA]=$")
# IT21事業, ワーク21事業: the number is in a name. FCV4台 is a count.
_NAMED = re.compile(r"(?:[A-Za-z]{2}|[\u30a1-\u30ffー])-?$")
# 数十社, 何百人, 統一回答; （一社） is 一般社団法人.
_NO_NUMERAL = re.compile(r"[第数何幾統単唯均同逐随画専純]$")
_LEGAL_FORM = ("(", "一社)")
# 1人当たり, 1件につき, 10人に1人, 1人1台, 500万円/者.
_RATE = re.compile(r" ?(?:/|当た?り|あた?り|につき|に付き|ごと|毎|ずつ|単位|ひとり|に[0-9一] ?人|1 ?台|一台)")
_PRICE = re.compile(r" ?[0-9][0-9,.千百万]*円")
_EACH_HAS = re.compile(r"(?<![0-9])[1一] ?人 ?$")
# 月3,500円, 1人5,000円, 最大600万円, 場合は50万円: the period before is masked.
_TERM_OF_MONEY = re.compile(r"(?:\0|最大で?|最高で?|場合[はに]|月額?|年額?|日額?|(?<![0-9])1 ?[人回日枚]) ?$")
# 75万円×2/3+50万円, 給付額の6倍.
_FORMULA_BEFORE = re.compile(r"[+×÷] ?$")
_FORMULA_AFTER = re.compile(r" ?(?:[+×÷]|の超過|超過)")
_TIMES_MORE = re.compile(r"[のにとを、]|以上|強|弱|近|増")
# 5戸以上の家屋 says which ones, 10者まで how many may; 100社以上の参加 is an outcome.
_LIMIT = re.compile(r" ?(?:\([^()]{0,6}\))?[がを]上限|まで(?![に増減拡])|(?:以上|以下|超)(?:である|減少)|未満")
_BOUND = re.compile(r"(?:以上|以下|以内|を?超え?る?)の?")
_OUTCOME = re.compile(
    r"参加|応募|申込|申請|来場|来訪|利用|相談|登録|成約|実績|実施|開催|支援|販売|売上|[方人][がに]"
    r"|[がをにはとで、。)\n\0あな]|$| "
)
# 複数地域（5地域以上）
_REMARKED = re.compile(r"[(:] ?$")
_DESCRIBES = re.compile(r"の(?:基準|観点|視点|要件|柱)")
_AREAS = ("市町村", "市町", "市", "町", "村", "県", "都道府県", "地域", "地区")
_ALL_PREFECTURES = ("47", "都道府県")
_KANJI = re.compile(r"[\u4e00-\u9fff]")


def is_count(before: str, run: str, unit: str, after: str) -> bool:
    """Whether a number (``run``) and its unit count something, judged by some ten characters before and after them."""
    return not (
        is_ordinal(before)
        or _is_in_a_name(before, run, unit, after)
        or _is_rate_or_term(before, run, unit, after)
        or _is_condition(before, after)
        or _is_in_a_formula(before, unit, after)
        or _DESCRIBES.match(after)
    )


def is_ordinal(before: str) -> bool:
    """Whether what stands before a number makes it an order, a size, or a limit that was set."""
    return _ORDINAL.search(before) is not None and _EXTENT.search(before) is None


def _is_in_a_name(before: str, run: str, unit: str, after: str) -> bool:
    if not run[0].isascii() and (_NO_NUMERAL.search(before) or (before[-1:], (run + unit + after)[:3]) == _LEGAL_FORM):
        return True
    if (not is_counter(unit) and _NAMED.search(before)) or (run, unit) == _ALL_PREFECTURES:
        return True
    # 沿岸12市町村支援機構
    return unit in _AREAS and bool(_KANJI.match(before[-1:]) and _KANJI.match(after[:1]))


def _is_rate_or_term(before: str, run: str, unit: str, after: str) -> bool:
    if unit.endswith("円") and _TERM_OF_MONEY.search(before):
        return True
    if run in ("1", "一") and unit in ("人", "回", "枚") and _PRICE.match(after):
        return True
    return bool(_RATE.match(after) or (unit == "台" and _EACH_HAS.search(before)))


def _is_condition(before: str, after: str) -> bool:
    if _LIMIT.match(after):
        return True
    bound = _BOUND.match(after)
    return bound is not None and bool(_REMARKED.search(before) or not _OUTCOME.match(after, bound.end()))


def _is_in_a_formula(before: str, unit: str, after: str) -> bool:
    if unit == "倍" and not _TIMES_MORE.match(after):
        return True
    return bool(_FORMULA_BEFORE.search(before) or _FORMULA_AFTER.match(after))
