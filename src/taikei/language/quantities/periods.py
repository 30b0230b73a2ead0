"""For which time a count is told, of the times that stand in its text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from taikei.language.quantities.times import Time
from taikei.model.quantity import Period

_TOLD_BEFORE = re.compile(
    r"(?: ?\([0-9月日~・末まで]{2,12}\))? ?(?:→ ?)?(?:年度)?"
    r"(?:末|中|には|に|は|の|[:;]|の?実績|(?:第?[1-3]次)?(?=補正))?"
    r"[^、。;0-9()→]{0,12}"
    r"(?:\([^()0-9]{1,16}\))?[をがはにの:]? ?(?:延べ|計)?$"
)
# 決裁日：令和5年3月28日 is an answer, not the time of what follows.
_ANSWER = re.compile(r"[日時] ?: ?$")
# 1テーマは令和4年度に終了した.
_DONE_THEN = re.compile(r"(?:にて?)?[\u4e00-\u9fff]{2}(?=[しさ、。)\n]|$)|に終")
# 2030年に発電システム4件の導入を目指す: only nouns, and no verb that tells of something else.
_TOLD_BY_NOUN = re.compile(
    r"(?:に|の|まで[にの])(?:[\u4e00-\u9fff々\u30a0-\u30ffA-Za-z・]|[のをがやへ](?![ぁ-ん])|への|から|まで|を(?:用い|活用し|対象とし)た"
    r"|に(?:関する|係る|対する|おける)|のための|である|\([^()]*\)){0,60}(?:延べ|計|約)?(?<!から)"
)
# 令和3年度に研究試作を契約（契約金額：5百万円
# 令和3年度採択案件（2件）
_TOLD_OF_REMARK = re.compile(
    r"に[^、。\n]{0,60}\([^()0-9]{0,12}|の?[\u4e00-\u9fff\u30a0-\u30ff・]{0,24}\((?:約|計|延べ)?"
)
# 2022年度 要求額：9千円 当初予算：8千円
_HEADS = re.compile(r" [^、。\n]{0,160}(?:: {0,2}|=[0-9]\()")
# 令和４年度交付金のうち、翌年度への繰越は5千円
_OF_A_WHOLE = re.compile(r"の?[\u4e00-\u9fff\u30a0-\u30ffA-Za-z・]{1,24}(?:の内|の?うち)、?")
# ２０１８年度比２倍, 令和５年度への繰越: what is compared with, or where to, is not the time of the count.
_ASIDE = re.compile(
    r"(?:年度?)?(?:(?:当初|補正)?予算額?|要求額?|実績額?)?(?:対?比|[とに]比べ|と比較|比較|(?:当初|補正)?予算額?よりも|へ(?:の)?繰り?越|よりも?(?:増|減|多|少|上|下|高|低))"
)
# 現在の3件から, 2年度の6課題, 調査(3年に1回), 前年度 11千円: what is told of another time, or of any.
_NOT_NOW = re.compile(
    r"(?:現[在状]の?(?:約|計)?|(?<![0-9])[0-9]{1,2} ?年度の|\([0-9]{1,2} ?年に"
    r"|[前昨翌]年度?(?:(?!から|より|比|[とに]比)[^、。()0-9]){0,8})$"
)
_TIMES_BACK = 3
# 12件以上（第二期計画期間中（令和元年度～令和4年度）の合計）
_TOLD_LATER = re.compile(
    r"\s?(?:(?:以[上内]|程度)? ?\((?:いずれも|全て|すべて)?(?:[^()0-9、。]{1,16}期間中?\()?|[はが]) ?$"
)
# 予備費5千円（令和5年3月28日閣議決定）: when it was decided is not what it was for.
# 2.5億円（令和5年度：2.0億円）: what the bracket counts is another.
_COUNTS_ITSELF = re.compile(r"[^、。()0-9]{0,10}[0-9]")
# ２年以内（令和7年度まで）に、: a time that says more of another.
# 受講者数(令和4年4月～11月)は、: a time that is remarked on what the sentence speaks of.
_REMARKS_ON_TIME = re.compile(r"(?:年度?|期間中?|[年月]間|以内)\($")
_TIME_REMARKED = re.compile(r"(?:まで|の間)?\)")
_SUBJECT_REMARKED = re.compile(r"[^()、。]{0,12}\)(?=は|が|の|をみると|について| ?$| ?:)")
_COUNT_REMARKED = re.compile(r"(?<![第0-9])[0-9]+[^0-9、。()]{1,4}\([^()]{0,24}$")
_DECIDED = re.compile(r" ?(?:[^()、。]{0,6}決定|公布|施行|改[定正]|策定)")
_CLOSED = re.compile(r" ?\) ?\)")
# 【R4末】削減数(A-B) 3人
_HEADED = re.compile(r"\) ?[^、。0-9()\n]{1,16}(?:\([^()0-9]{1,16}\))? ?")
BREAKDOWN = "の内訳"
# 令和3年度における「その他」の内訳は、以下のとおり。
_ANNOUNCES = re.compile(
    r"[^。\n]{0,40}(?:の内訳|状況|実績|結果)は、?(?:以下|次)の(?:とおり|通り)"
    r"(?:である|です|と?な(?:った|って[いお][\u3040-\u309f]*|りま[\u3040-\u309f]*))?[。:]"
)
_CHANGED = re.compile(r"[^0-9()。\n]{0,20}\(")
# （うち1施設は…） behind the full stop remarks on its sentence.
_STOP = re.compile(r"。(?! ?[()])|(?<!、)\n|期間において")
_REACH, _TOPIC_REACH = 40, 400
_PAST = re.compile(r"し?た|から|^より|設立|以降")
_BUDGET = (
    r"(?:第?[一二三1-3]次)?(?:当初|補正|概算)?予算(?:概算)?(?:要求)?額?"
    r"(?:に(?:おいて|より|は|て)|より(?!も)|では?|は| (?! ))[、は]?"
)
_ASKED = r"要[求望]額? (?=[^0-9 ])"
_ENDLESS = re.compile(r"(?:から|以降|より)$")
# 令和４年度は, 令和４年度においても, 令和４年度の実績は, 令和６年度末現在、
_TOPIC = re.compile(
    rf"(?:(?:に|において|まで|について)?[はも]|に、|において|{_BUDGET}|{_ASKED}|までに(?!終|完|廃)|中?における|中に[^、。]{{0,20}}$|の[^、。\0]{{1,8}}は"
    r"|(?:まで)?の[^、。]{1,30}(?:[数額量]|実績)(?:は|が)|中?に[^、。\n]{1,24}[たる][^、。\n]{0,16}(?:[数額量]|実績)は"
    r"|(?:概算)?要[求望]額?(?:については|は)、?|をみると、?"
    r"|の ?[0-9]{1,2} ?[かカヵヶケ]?年間?[でに、]|(?<=から)、(?:年|月|週|毎|新たに)[^、。]{0,20}$"
    r"|(?<=現在)で(?:は|、)|(?<=時点)で(?:は|、)"
    r"|の[^、。\0]{1,16}における|に[\u4e00-\u9fff]{2,4}された[^、。\n]{1,40}では、|までの累[積計]"
    r"|(?:当初|補正)?予算[がの][^、。\n]{0,40}理由[^、。\n]{0,6}は、"
    r"|に[^。\n]{1,60}したところ、|まで(?:、| ?の ?[0-9]{1,2} ?年間)"
    r"|(?:(?<=現在)|(?<=現 在))(?:、|における)|(?<=時点)(?:、|における))"
)


def period_of(text: str, start: int, end: int, dated: Sequence[Time]) -> Period | None:
    """The period that is told for the count at [start, end): right behind it in brackets, before it in its item, or as
    the topic of its sentence (令和４年度は…). ``dated`` are the times that have a period, in order.
    """
    before = bisect_right(dated, start, key=lambda time: time.end) - 1
    behind = None if before >= 0 and _heads_count(text, dated[before], start) else _behind(text, end, dated)
    if behind is not None:
        return behind.period
    while before >= 0 and (_ASIDE.match(text, dated[before].end) or _is_quoted(text, dated[before], start)):
        before -= 1
    if before < 0:
        return None
    if _heads_count(text, dated[before], start):
        return dated[before].period
    time = _with_bracket(text, dated[before], start)
    between = text[time.end : min(start, time.end + _REACH)]
    if _ANSWER.search(text[max(time.start - 4, 0) : time.start]):
        return None
    is_told = time.end + len(between) == start and _TOLD_BEFORE.fullmatch(between) and not _PAST.search(between)
    if (
        is_told
        or _TOLD_BY_NOUN.fullmatch(text, time.end, start)
        or _TOLD_OF_REMARK.fullmatch(text, time.end, start)
        or _HEADS.fullmatch(text, time.end, start)
        or _OF_A_WHOLE.match(text, time.end, start)
    ):
        return time.period
    if _NOT_NOW.search(text, max(start - 12, 0), start):
        return None
    if _is_topic(text, time, start):
        return time.period
    # 令和5年度は、令和4年度に採択された14団体が…; not 5年度は休止したが、6年度より…
    earlier = (dated[at] for at in range(before - 1, max(before - _TIMES_BACK, -1), -1))
    return next(
        (it.period for it in earlier if _is_topic(text, it, start) and "が、" not in text[it.end : start]), None
    )


def _opens_sentence(text: str, time: Time) -> bool:
    """令和４年度、相談会を開いた。"""
    if not text.startswith("、", time.end) or _ENDLESS.search(text, time.start, time.end):
        return False
    before = text[max(time.start - 3, 0) : time.start].rstrip(" ・○●◇◆■")
    return before[-1:] in ("。", "\n") or (not before and time.start < 3)


def _is_topic(text: str, time: Time, start: int) -> bool:
    """Whether a sentence speaks of a time up to here: 令和４年度は…."""
    return (
        start - time.end < _TOPIC_REACH
        and (_TOPIC.match(text, time.end, start) is not None or _opens_sentence(text, time))
        and _STOP.search(text, time.end, start) is None
        # （R6年度は…）を4校で: the bracket keeps its time.
        and text.count(")", time.end, start) <= text.count("(", time.end, start)
    )


def _is_quoted(text: str, time: Time, start: int) -> bool:
    """「令和４年度に終えるもの」が3件: the time is that of the words that are quoted."""
    if start - time.end > _TOPIC_REACH or text.find("」", time.end, min(start, time.end + _REACH)) < 0:
        return False
    lowest = max(time.start - _REACH, 0)
    return text.rfind("「", lowest, time.start) > text.rfind("」", lowest, time.start)


def _heads_count(text: str, time: Time, start: int) -> bool:
    """【R4】12件　【R5】参加者 15人"""
    if text[time.start - 1 : time.start] != "(" or not text.startswith(")", time.end):
        return False
    return text[time.end : start] in (")", ") ") or (
        text[max(time.start - 2, 0) : time.start - 1] in ("", " ", "\n", "。")
        and _HEADED.fullmatch(text, time.end, start) is not None
    )


def _with_bracket(text: str, time: Time, start: int) -> Time:
    """２年以内（令和7年度まで）: the time up to the end of the bracket, where that says which time another is."""
    closed = _TIME_REMARKED.match(text, time.end, start)
    if closed is None or not _REMARKS_ON_TIME.search(text, max(time.start - 8, 0), time.start):
        closed = _SUBJECT_REMARKED.match(text, time.end, start)
        if closed is None or _COUNT_REMARKED.search(text, max(time.start - 32, 0), time.start):
            return time
    return time._replace(end=closed.end())


def period_of_bracket(text: str, last_end: int, dated: Sequence[Time]) -> Period | None:
    """The period that closes a bracket, and so is told for all counts in it: （4件、5千円（R5.3月末現在））."""
    behind = _behind(text, last_end, dated)
    return behind.period if behind is not None and _CLOSED.match(text, behind.end) else None


def whole_of_breakdown(text: str, start: int, dated: Sequence[Time]) -> int:
    """Where the count ends of which the one at ``start`` is an item: 令和４年度9千円の内訳 A：4千円 B：5千円; or -1,
    where another time stands between.
    """
    told = text.rfind(BREAKDOWN, max(start - _TOPIC_REACH, 0), start)
    last = bisect_right(dated, start, key=lambda time: time.end) - 1
    return -1 if last >= 0 and dated[last].end > told else told


def period_of_announced(text: str, start: int, dated: Sequence[Time]) -> Period | None:
    """The period of an item of a breakdown that a sentence before announces, where no other time stands between."""
    last = bisect_right(dated, start, key=lambda time: time.end) - 1
    if last < 0 or start - dated[last].end > _TOPIC_REACH or not _ANNOUNCES.match(text, dated[last].end):
        return None
    return dated[last].period


def ends_of_change(text: str, end: int, told: Sequence[Time]) -> tuple[Period | None, Period | None]:
    """The periods of the two counts of a chain that ends here: 6→9件に増えた（R3→R4）."""
    after = bisect_left(told, end, key=lambda time: time.start)
    time = told[after] if after < len(told) else None
    return time.ends if time is not None and time.ends and _CHANGED.fullmatch(text, end, time.start) else (None, None)


def _behind(text: str, end: int, dated: Sequence[Time]) -> Time | None:
    after = bisect_left(dated, end, key=lambda time: time.start)
    told = _TOLD_LATER.fullmatch(text, end, dated[after].start) if after < len(dated) else None
    if (
        told is None
        or _DECIDED.match(text, dated[after].end)
        or _COUNTS_ITSELF.match(text, dated[after].end)
        or not (told[0].endswith(("(", "( ")) or _DONE_THEN.match(text, dated[after].end))
    ):
        return None
    return dated[after]
