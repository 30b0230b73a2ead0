"""Digits with a unit behind them that are no counted outcome: ordinals, names, rates, conditions, terms, formulas."""

import re

from taikei.language.quantities.bases import UP_TO
from taikei.language.quantities.gated import Beginning, Ending
from taikei.language.quantities.numbers import value_of
from taikei.language.quantities.units import is_counter

# 第15回, No.3社, 3-12, 1/2, W=3m, △3千円, 人口10万人, 1地区あたり5回, 上限50万円.
_ORDINAL = re.compile(
    r"(?:第|(?i:no)\.?|#|(?<=[0-9])[-./×x]|[=×]|[△▲]|[‘’']|(?<![0-9A-Za-z])-|倍率[はがの]?|人口|(?:地下|深[さ度]|高さ|幅員?|直径|標高|水深|海抜|口径|半径|厚さ?)[はがの約]?|従業員数?[がはの]?|資本金(?:額|の額)?[がは]?|[0-9]人に|(?<!\x01)(?:当た?り|あたり)|につき|に付き|ごとに|毎に"
    r"|(?:上限|下限|限度)額?[はをが:)]{0,2}) ?$"
)
# What ends the words of that pattern, but for the particles behind them: one look tells that most words are none.
_ORDINAL_ENDS, _BEHIND_ORDINAL = "第‘’'oO.#-/×x=△▲率口下さ度高幅員径深抜厚数金額にりき限", "はがのを約:)"
# L=225m is the length of a road, A= the area of a site.
_EXTENT = re.compile(r"(?:^|[^A-Za-z])[LA]=$")
# IT21事業, ワーク21事業: the number is in a name. FCV4台 is a count.
_NAMED = re.compile(r"(?:[A-Za-z]{2}|[\u30a1-\u30ffー])-?$")
# 数十社, 何百人, 統一回答; （一社） is 一般社団法人.
_NO_NUMERAL = re.compile(r"[第数何幾統単唯均同逐随画専純]$")
# 「海外1万社応援事業」: what a name in quotation marks says is not told.
_QUOTED = re.compile(r"「[^「」]*$")
_NAME_ENDS = re.compile(
    r"[\u4e00-\u9fff\u30a0-\u30ff]+(?:事業|プログラム|プロジェクト|プラン|運動|構想|計画|宣言|大会)」"
)
# 以下の３つの技術: so long is the list that follows.
_ANNOUNCED = re.compile(r"(?:以下|次|下記)[の、]?$")
# テーマが１つ増える counts, その１つ does not.
_CHANGES = re.compile(r" ?(?:増|減|追加|加え|新設)")
# 5段階中の3点, 評価は3.8点（5点満点）, 3点：優れている: a score, and what it stands for.
_SCALE = re.compile(r"(?:段階(?:評価)?(?:中|のうち|で)?の?|評[価点][はがで]?|=) ?$")
_MEANING = re.compile(r" ?:(?! ?[0-9])|満点|というの")
# 研究棟222室: a room has its number.
_ROOM = re.compile(r"[棟館階]$")
# 2024事業終了: a year may be printed without 年.
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ROOM_NUMBER = re.compile(r"[1-9][0-9]{2,4}")
_ITS_NAME = re.compile(r"(?!整備|増設し|程度|以上)[\u4e00-\u9fff\u30a0-\u30ff(]")
_LEGAL_FORM = ("(", "一社)")
# 1人当たり, 1件につき, 10人に1人, 1人1台, 500万円/者.
# 172人/職員総数3,107人 is a share, 81件/1年間 a count of a year.
_RATE = Beginning(
    r" ?(?:/ ?[0-9]{0,2} ?(?![年月週日])[^\W\d_]{1,3}(?![\u4e00-\u9fff])"
    r"|当た?り|あたり|につき|に付き|ごと|毎|ずつ|単位|ひとり|に[0-9一] ?人|1 ?台|一台|[1一] ?[\u4e00-\u9fff]{1,3}制)",
    " /当あにご毎ず単ひ1一",
)
# 1製品の選別時間; 300t/日 is what a plant can do.
_OF_ONE = re.compile(r"の[^、。\n]{0,8}(?:時間|コスト|費用|単価|価格|精度|性能|効率|重量)")
_MEASURED = re.compile(r"[a-zA-Z㎡㎥²³0-9]+|トン|リットル|バレル")
_IN_TIME = re.compile(r" ?[A-Za-z0-9-]{0,6} ?/ ?[月週日時hd分秒](?![^、。()]{0,14}量)")
_PRICE = re.compile(r" ?[0-9][0-9,.千百万]*円")
_EACH_HAS = re.compile(r"(?<![0-9])[1一] ?人 ?$")
# 国民一人一人
_EACH = ("1人", "一人")
# 月3,500円, 1人5,000円, 最大600万円, 場合は50万円: the period before is masked.
_TERM_OF_MONEY = re.compile(
    r"(?:\x01(?:当た?り|あたり)?|最大で?|最高で?|場合[はに]|月額?|年額?|日額?"
    r"|(?<![0-9])1 ?(?:[人回日枚]|[\u4e00-\u9fff]?ドル|ユーロ)) ?$"
)
# 市場創出額1,100億円/年 tells how much it came to in a year; 会費5千円/年 is a price.
_SUM = re.compile(r"[額高][はがも:]? ?(?:約|計)? ?$")
_A_YEAR = re.compile(r" ?/ ?年")
# 貸付限度額：7,200万円（ただし、運転資金は4,800万円）; 定額補助：登録車10万円、軽自動車7万円.
# What was paid is told as done.
_TARIFF = re.compile(r"限度額|上限|定額(?:の?補助|を補助|で補助)|補助単価|交付単価|給付額|支給額|会費")
_DONE = re.compile(
    r"(?:した|あった|だった|なった)(?:[。)\n]|ほか|[がと]、|結果|$)|となり|総額|合計|実績|[増減]額|増加|減少"
)
_CAP = re.compile(r"[^。\n]{0,24}[をが](?:上限|限度)")
_SENTENCE_REACH, _TARIFF_REACH = 160, 300
_STOPS = ("。", "\n")
# 75万円×2/3+50万円, 給付額の6倍.
_FORMULA_BEFORE = Ending(r"[+×÷] ?$", "+×÷ ")
_FORMULA_AFTER = Beginning(r" ?(?:[×÷]|\+(?![A-Za-z])|の超過|超過)", " ×÷+の超")
_TIMES_MORE = re.compile(r"[のにとを、)]|向上|拡大|以上|程度|前後|ほど|強|弱|近|増")
# 5戸以上の家屋 says which ones, 10者まで how many may; 100社以上の参加 is an outcome.
_LIMIT = Beginning(rf" ?(?:\([^()]{{0,6}}\))?[がを]上限|{UP_TO}|(?:以上|以下|超)(?:である|減少)|未満", " (がをま以超未")
_BOUND = Beginning(r"(?:以上|以下|以内|を?超え?る?)の?", "以を超")
_AT_MOST = re.compile(r"以下[の)]")
_MANY = 100
# 1日に3件以上評価する。
_DOES = re.compile(r"[\u4e00-\u9fff]{2}(?:した[。)、]|し、|する(?:[。)]|$)|[。)\n]|$)")
# 10件以上の案件の成立を目指す。
_AIMED = re.compile(r"以上の[^。、)\n]{0,50}を(?:目指|達成|実現|獲得|実施|行[いう])")
_OUTCOME = re.compile(
    r"目指|参加|応募|申込|申請|来場|来訪|利用|相談|登録|成約|実績|実施|開催|支援|販売|売上|[方人][がに]"
    r"|[がをにはとで、。)\n\0\x01あな]|$| "
)
# 複数地域（5地域以上）
# 利用者数は5万人を超える盛況となった: the sentence tells how many.
_TOLD_OF = re.compile(r"[数量額高][はがも:] ?(?:約|おおむね|およそ)? ?$")
_MUCH = re.compile(r"[数量額高]$")
_REMARKED = re.compile(r"[(:] ?$")
_DESCRIBES = Beginning(
    r"の(?:基準|観点|視点|要件|条件|原則|側面|理由|意義|特[徴長]|段階|フェーズ|柱)|と(?:計上|数え|み?なす|カウント|する扱い)",
    "のと",
)
_AREAS = ("市町村", "市町", "市", "町", "村", "県", "都道府県", "地域", "地区")
_REGIONS = ("地域", "被災", "沿岸")
_PLACES = frozenset("国市町村県港園館")
# 昨年度より3件多い12件: how many more is no count.
_MORE_BEFORE = Ending(r"(?:より|から|比べて?|比で?) ?$", "りらべて比で ")
_MORE_AFTER = re.compile(r" ?(?:多[いく]|少な[いく]|上回|下回|[増減]の)")
_ALL_PREFECTURES = ("47", "都道府県")
_KANJI = re.compile(r"[\u4e00-\u9fff]")


def is_count(before: str, run: str, unit: str, after: str) -> bool:
    """Whether a number (``run``) and its unit count something, judged by some ten characters before and after them."""
    return not (
        is_ordinal(before)
        or _is_in_a_name(before, run, unit, after)
        or _is_rate_or_term(before, run, unit, after)
        or _is_condition(before, run, unit, after)
        or _is_in_a_formula(before, unit, after)
        or _DESCRIBES.match(after)
        or (_MORE_BEFORE.search(before) and _MORE_AFTER.match(after))
    )


def is_term_of_money(text: str, start: int, end: int) -> bool:
    """Whether an amount of money is what a scheme pays or takes, not what was paid: a tariff stands before it, and no
    word from there to the end of its sentence tells of something done.
    """
    if _CAP.match(text, end):
        return True
    lowest = max(start - _TARIFF_REACH, 0)
    tariffs = list(_TARIFF.finditer(text, lowest, start))
    if not tariffs:
        return False
    stops = [at for at in (text.find(stop, end, end + _SENTENCE_REACH) for stop in _STOPS) if at >= 0]
    return not _DONE.search(text, tariffs[-1].end(), min(stops, default=end + _SENTENCE_REACH))


def is_ordinal(before: str) -> bool:
    """Whether what stands before a number makes it an order, a size, or a limit that was set."""
    if before.rstrip(" \n").rstrip(_BEHIND_ORDINAL)[-1:] not in _ORDINAL_ENDS:
        return False
    return _ORDINAL.search(before) is not None and _EXTENT.search(before) is None


def _is_in_a_name(before: str, run: str, unit: str, after: str) -> bool:
    if not run[0].isascii() and (_NO_NUMERAL.search(before) or (before[-1:], (run + unit + after)[:3]) == _LEGAL_FORM):
        return True
    # 六ヶ所村: behind a kanji numeral ヶ所 makes names of places. 1ドル139円 is a rate.
    if not run[0].isascii() and unit in ("ヶ所", "ケ所"):
        return True
    if unit.endswith("ドル") and _PRICE.match(after):
        return True
    if len(run) == 4 and _YEAR.fullmatch(run) and not is_counter(unit):
        return True
    if before.endswith("「") and after.startswith("」") and not unit.endswith("円"):
        return True
    if unit == "室" and (_ROOM.search(before) or (_ROOM_NUMBER.fullmatch(run) and _ITS_NAME.match(after))):
        return True
    if unit == "つ" and ((run == "1" and not _CHANGES.match(after)) or _ANNOUNCED.search(before)):
        return True
    if unit == "点" and (_SCALE.search(before) or _MEANING.match(after) or _ANNOUNCED.search(before)):
        return True
    if "「" in before and _NAME_ENDS.match(after) and _QUOTED.search(before):
        return True
    if (_may_be_in_a_name(unit) and _NAMED.search(before)) or (run, unit) == _ALL_PREFECTURES:
        return True
    # 沿岸12市町村支援機構, 避難地域12市町村の学校
    if unit in _AREAS and before.endswith(_REGIONS):
        return True
    return unit in _AREAS and bool(_KANJI.match(before[-1:]) and _KANJI.match(after[:1]))


def _may_be_in_a_name(unit: str) -> bool:
    """Whether the unit names things, or places: 事業, 国. バス3両 counts as 社 and 件 do."""
    return not is_counter(unit) and (len(unit) > 1 or unit in _PLACES)


def _is_rate_or_term(before: str, run: str, unit: str, after: str) -> bool:
    if unit.endswith("円") and (_TERM_OF_MONEY.search(before) or after.lstrip().startswith("/")):
        return _SUM.search(before) is None or _A_YEAR.match(after) is None
    if run in ("1", "一") and ((unit in ("人", "回", "枚") and _PRICE.match(after)) or _OF_ONE.match(after)):
        return True
    if "/" in after and _MEASURED.fullmatch(unit) and _IN_TIME.match(after):
        return True
    if run + unit in _EACH and (before.endswith(_EACH) or after.startswith(_EACH)):
        return True
    return bool(_RATE.match(after) or (unit == "台" and _EACH_HAS.search(before)))


def _is_condition(before: str, run: str, unit: str, after: str) -> bool:
    if _LIMIT.match(after):
        return True
    bound = _BOUND.match(after)
    if bound is None:
        return False
    of_things, is_remark = bound[0].endswith("の"), _REMARKED.search(before) is not None
    if before.endswith("が") and of_things:  # 容量が1億トン以上の地点
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


def _is_in_a_formula(before: str, unit: str, after: str) -> bool:
    if unit == "倍" and not (before.endswith("比") or _TIMES_MORE.match(after)):
        return True
    return bool(_FORMULA_BEFORE.search(before) or _FORMULA_AFTER.match(after))
