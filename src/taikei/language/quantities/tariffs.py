"""What is paid or done for each, and what a scheme pays: rates, prices and tariffs, which are no outcome."""

import re

from taikei.language.quantities.gated import Beginning

# 1人当たり, 1件につき, 10人に1人, 1人1台, 500万円/者.
# 172人/職員総数3,107人 is a share, 81件/1年間 a count of a year.
RATE = Beginning(
    r" ?(?:/ ?(?![^、。\n/×()]{1,12}:)[0-9]{0,2} ?(?![年月週日])[^\W\d_]{1,3}(?![\u4e00-\u9fff])"
    r"|当た?り|あたり|につき|に付き|ごと|毎|ずつ|単位|ひとり|に[0-9一] ?人|1 ?台|一台|[1一] ?[\u4e00-\u9fff]{1,3}制)",
    " /当あにご毎ず単ひ1一",
)
# 1製品の選別時間; 300t/日 is what a plant can do.
_OF_ONE = re.compile(r"の[^、。\n]{0,8}(?:時間|コスト|費用|単価|価格|精度|性能|効率|重量)")
_MEASURED = re.compile(r"[a-zA-Z㎡㎥²³0-9]+|トン|リットル|バレル")
_IN_TIME = re.compile(r" ?[A-Za-z0-9-]{0,6} ?/ ?[月週日時hd分秒](?![^、。()]{0,14}量)")
_PRICE = re.compile(r" ?[0-9][0-9,.千百万]*円")
# 1セット10,000円, 10,000円で15,000円の買い物
_BUYS = re.compile(r" ?で ?[0-9][0-9,]*円?分?の")
_BOUGHT = re.compile(r"円で ?$")
_PIECES = "人回枚個本袋箱冊羽匹頭食束株玉着足缶泊"
_SOLD = (*_PIECES, "セット")
# 1件当たりの平均は4.2kW
_FOR_EACH = re.compile(r"(?<!\x01)(?:当た?り|あたり)の?[^、。0-9]{0,8}[はがも:]? ?(?:約|平均)?$")
_EACH_HAS = re.compile(r"(?<![0-9])[1一] ?人 ?$")
# 1件最大50万円, 1回2時間
_AT_MOST = re.compile(r" ?(?:最大|最高|上限)")
# 国民一人一人
_ONE, _EACH = ("1", "一"), ("1人", "一人")
# 各地区1人
_EACH_OF = re.compile(r"各[\u4e00-\u9fff]{1,4}に?$")
# 500円/人; 要望額:4百万円/6年度要望額:5百万円 are two.
_PER = re.compile(r" ?/ ?(?!\0|[^、。\n/×()]{2,12}[0-9:])")
# 1ドル139円, 要求レートの変更(139円→152円)
_EXCHANGE = re.compile(r"レート[^、。]{0,13}$")
# 補助額:100万～3,000万円: what may be paid, from and to.
_MAY_BE_PAID = re.compile(r"(?:補助|助成|支援|交付|給付|融資|貸付|単価|費用|料)金?(?:の?額)?[:はが→]? ?$")
# 月3,500円, 1人5,000円, 最大600万円, 場合は50万円: the period before is masked.
_TERM_OF_MONEY = re.compile(
    r"(?:\x01(?:当た?り|あたり)?|最大で?|最高で?|場合[はに]|単価[はが:]?|月額?|年額?|日額?"
    rf"|(?<![0-9])[1一] ?(?:[{_PIECES}日組台]|セット|世帯|[\u4e00-\u9fff]?ドル|ユーロ)) ?$"
)
# 市場創出額1,100億円/年 tells how much it came to in a year; 会費5千円/年 is a price.
_SUM = re.compile(r"[額高][はがも:]? ?(?:約|計)? ?$")
_A_YEAR = re.compile(r" ?/ ?年")
# 貸付限度額：7,200万円（ただし、運転資金は4,800万円）; 定額補助：登録車10万円、軽自動車7万円.
# What was paid is told as done.
_TARIFF = re.compile(r"限度額|上限|定額(?:の?補助|を補助|で補助|:)|補助単価|交付単価|給付額|支給額|会費")
# 上限100万円、交付件数15件、交付額12,345千円
_PAID = re.compile(r"(?:交付(?:決定)?額|決算額|支出済?額|執行額|実績額|事業費|総額)[はがも:]? ?(?:約|計)?$")
_DONE = re.compile(
    r"(?:した|あった|だった|なった)(?:[。()\n]|ほか|[がと]、|結果|$)|となり|総額|合計|実績(?!を踏まえ|に応じ|等?を勘案)|[増減]額|増加|減少"
)
_CAP = re.compile(r"[^。\n]{0,24}[をが](?:上限|限度)")
_NEAR = 12
_SENTENCE_REACH, _TARIFF_REACH = 160, 300
_STOPS = ("。", "\n")


def is_rate_or_price(before: str, run: str, unit: str, after: str) -> bool:
    """Whether a number is a rate or a price, but for what ``RATE`` tells of any number."""
    if unit.endswith("円") and (_TERM_OF_MONEY.search(before) or _PER.match(after)):
        return _SUM.search(before) is None or _A_YEAR.match(after) is None
    if unit == "円" and (_EXCHANGE.search(before) or _BUYS.match(after) or _BOUGHT.search(before)):
        return True
    if unit.endswith("ドル") and _PRICE.match(after):
        return True
    if run in _ONE and _is_of_one(before, run, unit, after):
        return True
    if "たり" in before and _FOR_EACH.search(before):
        return True
    if "/" in after and _MEASURED.fullmatch(unit) and _IN_TIME.match(after):
        return True
    return unit == "台" and _EACH_HAS.search(before) is not None


def _is_of_one(before: str, run: str, unit: str, after: str) -> bool:
    """Whether 1 or 一 with its unit tells for what a price, a bound or a measure is."""
    if run == "1" and (_AT_MOST.match(after) or (unit == "回" and after.startswith(("\0", "\x01")))):
        return True
    if (unit in _SOLD and _PRICE.match(after)) or _OF_ONE.match(after):
        return True
    if _EACH_OF.search(before):
        return True
    return unit == "人" and (before.endswith(_EACH) or after.startswith(_EACH))


def is_range_of_payment(before: str) -> bool:
    """Whether the words before a range of money make it what may be paid."""
    return _MAY_BE_PAID.search(before) is not None


def is_term_of_money(text: str, start: int, end: int) -> bool:
    """Whether an amount of money is what a scheme pays or takes, not what was paid: a tariff stands before it, and no
    word from there to the end of its sentence tells of something done.
    """
    if _CAP.match(text, end):
        return True
    lowest = max(start - _TARIFF_REACH, 0)
    tariffs = list(_TARIFF.finditer(text, lowest, start))
    if not tariffs or _PAID.search(text, max(start - _NEAR, 0), start):
        return False
    stops = [at for at in (text.find(stop, end, end + _SENTENCE_REACH) for stop in _STOPS) if at >= 0]
    return not _DONE.search(text, tariffs[-1].end(), min(stops, default=end + _SENTENCE_REACH))
