"""What stands right before a number and says nothing of what is counted: with what the number compares (前年度より,
国の基準と同額の), by how much it changed (13%増の), how (一気に), and that it is the whole (全国で).
"""

import re

from taikei.language.quantities.gated import Ending

_EARLIER = "(?:一昨|前|昨)年(?:度?の?同[期月]|度)?|^前|前の年度?|前[月回期]|例年|当初"
_COMPARED = rf"(?:{_EARLIER})?(?:[とに]?比べて?|[とに]?比較して|対?比で?)|(?:{_EARLIER})(?:より(?:も|約)?|から|の)"
# 11人増加の303人, 13%増の12億円: how much more is no count, and stands before the number.
_CHANGE = (
    rf"対?(?:{_EARLIER})?(?:対?比|より|から)?[+▲△-]?[0-9][0-9,.]*[^0-9、。はがを]{{1,4}}?"
    "(?:の?[増減](?:加|少)?|多い|高い|少ない|低い|上回る|下回る)の?|^[増減](?:加|少)?の"
)
_SAME = "(?<=は)[^、はが]{1,20}と同(?:額|数|程度|水準)の"
_HOW = (
    "新たに|あらたに|過去最[高多大](?:の|となる)|(?:予想|見込み|想定|目標)を[上下]回る|一気に|一挙に|大幅に|着実に|順調に"
    "|徐々に|既に|すでに|さらに|初めて|わずか|およそ|おおよそ|ほぼ"
    "|真っ先に|実際に|引き続き|[\u4e00-\u9fff]{2}的に"
    "|(?:以来、)?ぶり(?:に|の)?|以来の?|以降の?"
)
_MAINLY = "(?<=は)[^、はが]{1,24}を(?:中心に|はじめ)|(?<=は)[^、は]{1,40}が(?:好調|堅調|順調|不調|低調)で"
_AIM = (
    "(?:^|.{0,12}(?:以来|以降)、)目標(?:である|とし(?:て(?:い[るた])?|た)|とする|の)"
    "|^[^、は]{1,40}を(?:目的|テーマ)(?:に|として)"
)
_WHOLE = "(?:全国|全体|合計|総計|累計|あわせて|合わせて)(?:で(?:は)?)?"
_MODIFIER = Ending(
    rf"(?:^|(?<=[はがを、 のにでて\0\x01]))(?:{_COMPARED}|{_CHANGE}|{_SAME}|{_HOW}|{_MAINLY}|{_AIM}|{_WHOLE})$",
    "たし、き来降りの、べて比でりもからの増減加少いるかそぼめに国体計約は",
)
# 開設前の\0は, 増加傾向にあり\0は: what stands at a time says when, or is a clause of its own.
_AT_TIME = re.compile(r"^.*(?:[前後]の|[あおなよ]り|[てし])(?=[\0\x01])")
_SUM = Ending(r"(?:合計|総計|総勢|計|全体|あわせて|合わせて)(?:で|は|約)* ?$", "計勢体てでは約 ")


def without_modifiers(words: str) -> str:
    """使用料は前年度より13%増の → 使用料は."""
    while (bare := _MODIFIER.cut(words)) != words:
        words = bare.rstrip(" 、")
    return words


def without_time_clause(words: str) -> str:
    """The words from the time on that the number stands behind, where those before it only say when."""
    return _AT_TIME.sub("", words) if "\0" in words or "\x01" in words else words


def is_sum(sentence: str, unit: str) -> bool:
    """Whether a number behind these words sums up at least two counts before it: 男性3人、女性4人の計."""
    return _SUM.search(sentence) is not None and len(re.findall(rf"[0-9万億] ?{re.escape(unit)}", sentence)) > 1
