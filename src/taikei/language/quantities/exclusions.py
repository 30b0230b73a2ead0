"""Digits with a unit behind them that are no counted outcome: ordinals, names, rates, conditions, terms, formulas."""

import re

from taikei.language.quantities.conditions import BOUND, LIMIT, SIZE, is_condition
from taikei.language.quantities.gated import Beginning, Ending, either
from taikei.language.quantities.names import is_in_a_name
from taikei.language.quantities.numbers import value_of
from taikei.language.quantities.tariffs import RATE, is_rate_or_price

# 第15回, No.3社, 3-12, 1/2, W=3m, △3千円, 人口10万人, 1地区あたり5回, 上限50万円.
_ORDINAL = re.compile(
    r"(?:第|№|(?i:no)\.?|#|(?<=[0-9])[-./×x]|(?<![\u4e00-\u9fff])=|×|[△▲▼▽]|[‘’']|(?<![0-9A-Za-z])-|倍率[はがの]?|人口|(?:地下|深[さ度]|高さ|幅員?|直径|標高|水深|海抜|口径|半径|厚さ?)[はがの約]?|従業員数?[がはの]?|資本金(?:額|の額)?[がは]?|[0-9]人に|(?<!\x01)(?:当た?り|あたり)|につき|に付き|ごとに|毎に"
    r"|(?:上限|下限|限度)額?[はをが:)]{0,2}) ?$"
)
# What ends the words of that pattern, but for the particles behind them: one look tells that most words are none.
_ORDINAL_ENDS, _BEHIND_ORDINAL = "第№‘’'oO.#-/×x=△▲▼▽率口下さ度高幅員径深抜厚数金額にりき限", "はがのを約:) \n"
# L=225m is the length of a road, A= the area of a site.
_EXTENT = re.compile(r"(?:^|[^A-Za-z])[LA]=$")
# 75万円×2/3+50万円, 給付額の6倍; (補助額:～200万円): up to so much.
_FORMULA_BEFORE = Ending(
    r"[+×÷±] ?(?:約|計)? ?$|(?:^|[^\W\d_](?<![千百万億兆円人件社回年月日時])|[:(、→]) ?~ ?$", "+×÷± 約計~"
)
# 17億円-1億円; 12百万円+事項要求 is an amount and what has none yet.
_FORMULA_AFTER = Beginning(r" ?(?:[×÷]|\+(?![A-Za-z]|事項)|[-=] ?[0-9]|の超過|超過)", " ×÷+-=の超")
_TIMES_MORE = re.compile(r"[のにとを、)]|向上|拡大|以上|程度|前後|ほど|強|弱|近|増")
_DESCRIBES = Beginning(
    r"の(?:区分|基準|観点|視点|要件|条件|原則|側面|理由|意義|特[徴長]|段階|フェーズ|柱)|と(?:計上|数え|み?なす|カウント|する扱い)",
    "のと",
)
# 昨年度より3件多い12件: how many more is no count.
_MORE_BEFORE = Ending(r"(?:より|から|比べて?|比で?) ?$", "りらべて比で ")
# 1万人少ない、37万人
_DIFFERS = Beginning(r" ?(?:少な[いくか]|多[いく](?!の))", " 少多")
_MORE_AFTER = Beginning(r" ?(?:多[いく]|少な[いく]|上回|下回|[増減]の)", " 多少上下増減")
# Most counts are followed by none of these.
_ANY_AFTER = either(LIMIT, BOUND, SIZE, RATE, _FORMULA_AFTER, _DESCRIBES, _DIFFERS, _MORE_AFTER)


def is_count(before: str, run: str, unit: str, after: str) -> bool:
    """Whether a number (``run``) and its unit count something, judged by some ten characters before and after them."""
    return not (
        (is_ordinal(before) and not _is_population(before, run, unit))
        or (_ANY_AFTER.match(after) and _is_told_by_what_follows(before, run, unit, after))
        or _FORMULA_BEFORE.search(before)
        or is_in_a_name(before, run, unit, after)
        or is_rate_or_price(before, run, unit, after)
        or (unit == "倍" and not (before.endswith(("比", "が", "は", "約")) or _TIMES_MORE.match(after)))
    )


def _is_told_by_what_follows(before: str, run: str, unit: str, after: str) -> bool:
    return bool(
        RATE.match(after)
        or is_condition(before, run, unit, after)
        or _FORMULA_AFTER.match(after)
        or _DESCRIBES.match(after)
        or _DIFFERS.match(after)
        or (_MORE_AFTER.match(after) and _MORE_BEFORE.search(before))
    )


def is_ordinal(before: str) -> bool:
    """Whether what stands before a number makes it an order, a size, or a limit that was set."""
    if before.rstrip(_BEHIND_ORDINAL)[-1:] not in _ORDINAL_ENDS:
        return False
    return _ORDINAL.search(before) is not None and _EXTENT.search(before) is None


def _is_population(before: str, run: str, unit: str) -> bool:
    """人口12,345人; 人口10万人 is what a rate is told for."""
    value = value_of(run)
    return before.endswith("人口") and unit in ("人", "名") and value is not None and value % 1000 != 0
