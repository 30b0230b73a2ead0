"""The small words by which a sentence falls into phrases: particles, openings, remarks, verbs before a noun."""

import re

from taikei.language.quantities.gated import Beginning, Ending, Within
from taikei.language.quantities.times import POINT, STRETCH

# Each alternative of a pattern that is searched for begins with a plain character, so that the search stays fast.
KANJI, KANA, NO_HIRAGANA = "\u4e00-\u9fff々", "\u3040-\u309f", "[^\u3040-\u309f ]"
_LONGEST = 40

_THIS_YEAR = r"(?:同|当|本|今|前|昨)年(?:度(?!からの)(?:末|中)?(?:まで)?[にはのも]*|(?:末|中)?(?:まで)?[にはのも]+)"
OPENING = Beginning(
    r"(?:(?:その結果|一方|現在|今後|今年度|本年度|昨年度?)、|や|及び|並びに|又は|また|さらに|更に(?:は)?|なお|このほか"
    rf"|その他(?:、|の)|そのほか|特に|次いで|続いて|[こそ]の(?:うち|ほか)|とも|も(?=[^\u3040-\u309f])|併せて|加えて"
    rf"|{_THIS_YEAR}|うち|内訳は?|[・○〇●■◆※①-⑳⑴-⒇] ?|[:・,、) の])+",
    "続次もとそ一現今本昨や及並又まさ更なこ特併加同当前う内・○〇●■◆※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇:,、) の",
)
"""What a phrase may begin with, and is no part of it."""

_PARTICLE = (
    r"を|が|は|に|で|へ|(?<!るこ)と|(?<!子ど)も(?!の$)|(?<![うくすつむるたいなの]も)の"
    r"|や|:|・| |\(|各|から|まで|に対し|に対する|に対して|に関する|のための|のうち"
    r"|として|については?|につきまして|としまして|により|によって|において"
    r"|における|を通じて?|など|にて|合わせて|あわせて|併わせて|併せて(?<=を併せて)"
)
PARTICLES = Ending(rf"(?:{_PARTICLE})(?:{_PARTICLE})*$", "をがはにでへとものや:・ (各らしるてちりじど")
"""What a phrase may end with, and is no part of it."""

_ATTRIBUTIVE = (
    r"(?:[うくすつむる]|[るくし]くする|[けげせてべめれえ][たる]|した|する|いた|った|[んい]だ|して(?:い[るた]|きた)"
    r"|さ(?:れ[たる]|せ[たる])|[まわかさたなばらが]?れ[たる]|[めべけげせてれえ]られ[たる]|[れけせてめべえらかさたなまばわ]な(?:い|かった))(?:ことができ[たる])?"
)
_WITH_AS = "(?:中心|対象|主体|はじめ)と(?:した|する)"
RELATIVE = rf"(?:[{KANJI}]{{1,4}}(?:[{KANA}][{KANJI}])?{_ATTRIBUTIVE}|{_WITH_AS})[{KANJI}\u30a0-\u30ffA-Z]"
_BEHIND_A_WORD = f"(?<={NO_HIRAGANA}.)"
CASE = re.compile(
    rf"(?:に{_BEHIND_A_WORD}対し(?:て)?、?|と{_BEHIND_A_WORD}して|に{_BEHIND_A_WORD}より|に{_BEHIND_A_WORD}て"
    rf"|に{_BEHIND_A_WORD}おいて|を{_BEHIND_A_WORD}(?!{RELATIVE})|が{_BEHIND_A_WORD}(?<!我が)(?!{RELATIVE})"
    rf"|に{_BEHIND_A_WORD}(?!{RELATIVE})|で{_BEHIND_A_WORD}(?!{RELATIVE})|は{_BEHIND_A_WORD}(?<![又或]は)|へ{_BEHIND_A_WORD}|から(?<={NO_HIRAGANA}..)(?!{RELATIVE})|では(?<={NO_HIRAGANA}..))"
    rf"(?<!に(?=係る|向け|関|対す|資す|基づ|伴|必要))(?={NO_HIRAGANA})"
)
"""A case particle between two words that are no hiragana: X[を]Y.

に係る, に向けた and a relative clause (Xを行うY) go on with the noun.
"""

REMARK = Within(r"\([^()]*\)(?![^「」]*」)", "(")
SUBORDINATE = re.compile(
    rf"(?:中(?<=[るた]中)、?|ため(?!池)|ほか|ところ|とともに|うえで|上で|おいて|結果(?<=[たるのそ]結果)|ながら|つつ|よう)(?=[^{KANA}])"
)
_TERM = "(?:全?事業|中期(?:目標|計画)|計画)期間"
_TIME = "|".join(
    [
        *(rf"{mark}[{POINT}{STRETCH}]*(?:連続(?:で|して|の)|対?比)?" for mark in (POINT, STRETCH)),
        *(f"{word}年度" for word in ("各", "毎", "最終", "目標")),
        f"第[0-9一二三四五六七八九]期{_TERM}",
        *(f"{number}期{_TERM}" for number in "0123456789一二三四五六七八九"),
        *(f"{word}期間" for word in ("全事業", "事業", "中期目標", "中期計画", "計画")),
    ]
)
TIMES = Within(
    rf"(?:{_TIME})(?:終了時|の最終年度|末|中|頃|から|まで|より|あたり|当たり)*(?:について|における|において|を通じて|への|[のはにでも])*、?",
    POINT,
    STRETCH,
    "年度",
    "期間",
)
"""A time that was masked, or has no number, with its particles: 令和４年度は新規3件 counts 新規."""

VERB_END = re.compile(rf"[しさす](?<=[{KANJI}\u30a0-\u30ffA-Z].)[{KANA}]*$")
DOING = re.compile(rf"を ?(?:実施|行|開[いきく])[{KANA}]*$")
_DONE = re.compile(rf"[をが]([{KANJI}]{{2,4}})(?:[しさす][{KANA}]*)?$")

# 県内最大級の展示会「…」: what stands at a name only says what it is.
_NAMED = re.compile(r"^.*「([^「」]{4,})」(?!等|など|[にとや・、])")
_WITH = "と連携した|と共同した|を招いた|をテーマと(?:した|する)|を目的と(?:した|する)|に即した"
_HAS_WITH_WHOM, _WITH_WHOM = re.compile(_WITH), re.compile(rf"^.*(?:{_WITH})(?={NO_HIRAGANA})")
_SHARE = Within(r"の(?<=[費金料額用]の)(?:一部|全部|全額)", "の一部", "の全")
NO_TIME = dict.fromkeys(map(ord, POINT + STRETCH))


def of_done(words: str) -> str:
    """Xを補助した → Xの補助; the words themselves where they end in no such verb."""
    found = _DONE.search(words)
    return words if found is None else f"{words[: found.start()]}の{found[1]}{words[found.end() :]}"


def timeless(words: str) -> str:
    """Without the marks of times that were masked: 令和６年度は is no subject."""
    return (words.translate(NO_TIME) if POINT in words or STRETCH in words else words).strip()


def within(words: str, longest: int = _LONGEST) -> str:
    """A phrase of a readable length: its last words, from a particle on. A time that was masked is left out."""
    words = timeless(words)
    if "「" in words:
        words = _NAMED.sub(r"\1", words)
    words = _SHARE.cut(words)
    if _HAS_WITH_WHOM.search(words):
        words = _WITH_WHOM.sub("", words)
    if len(words) <= longest:
        return words
    borders = [match.end() for match in CASE.finditer(words) if len(words) - match.end() <= longest]
    return words[borders[0] if borders else -longest :].strip()
