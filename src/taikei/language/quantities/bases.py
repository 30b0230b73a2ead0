"""On which basis a count was made: 延べ, 実, 計, 新規 and the like, before or after the number."""

import re

from taikei.language.quantities.gated import Beginning, Ending
from taikei.model.quantity import Basis

# 10者まで is a bound, 10者まで増やした a change.
UP_TO = "まで(?![に増減拡引伸達高上延広充回縮低落向到積])"

# In the order of weight: 計・延べ is 延べ. A word is nearest where it stands last. Each alternative begins with a plain
# character, so that the search stays fast.
_TIMES_A_YEAR = ("毎年度?", "年(?<![本昨翌今同前毎来周新]年)間?", "毎月", "月", "毎週", "週")
_BEFORE = {
    Basis.GROSS: r"延べ|のべ|延(?=(?:人[数員]|回数|日数|件数|台数)?[: ]*$)",
    Basis.DISTINCT: r"実(?<![充誠忠確現事真]実)(?=人|数|社|$)",
    Basis.CUMULATIVE: r"累計|累積|通算",
    Basis.FREQUENCY: "|".join(rf"{word}(?=に?(?:約|おおむね)? ?$)" for word in _TIMES_A_YEAR) + r"|\x01に(?= ?$)",
    Basis.NEW: r"新規(?!参入|顧客|創業|就農|産業|性|開拓|取引|事業[^0-9 ]|[^0-9、]{0,6}型"
    r"|[^0-9]{0,14}(?:および|及び|合わせ))|新たに",
    Basis.CONTINUING: r"継続(?<!就労継続)(?!的|性)",
    Basis.AVERAGE: r"平均(?=[^、。]{0,5}$|[\u4e00-\u9fff\u30a0-\u30ff]{2,8}[数額量][をがは:]? ?$)",
    Basis.AT_MOST: r"最大(?= ?$)",
    Basis.ALL: r"全(?<![安完健万保]全)(?= ?$)",
    Basis.TOTAL: r"総計|合計|合算 {0,2}額|総額|総数|総勢|計(?<![会統設時家推集生余]計)(?=[: ]*$)",
    Basis.ABOUT: r"約(?<![契予条制規節要集誓解公婚成]約)(?= ?$)|およそ(?= ?$)|おおむね(?= ?$)|概ね(?= ?$)",
}
_AFTER = {
    Basis.GROSS: r"\((?:延べ|のべ)\)|の延べ",
    Basis.DISTINCT: r"\(実(?:人数|数)?\)",
    Basis.CUMULATIVE: r"\((?:累計|累積)\)",
    Basis.NEW: r"[がをはも]新たに|分?新規(?=計上|採択|要[求望]|雇用|増)"
    r"|の新たな[\u4e00-\u9fff]|の新規(?!参入|顧客|創業|就農|産業|性|開拓|取引)(?=[\u4e00-\u9fff]{2})",
    Basis.AT_LEAST: r"以上|を?超え?(?!過)|を上回|を突破|の大台",
    Basis.AT_MOST: rf"以内|以下|{UP_TO}",
    Basis.ABOUT: r"程度|前後|ほど|余り?|強|弱(?!者)",
    Basis.ALL: r"全て|すべて",
}
_BEFORE_PATTERNS = [(basis, re.compile(words)) for basis, words in _BEFORE.items()]
_AFTER_PATTERNS = [(basis, re.compile(f" ?(?:{words})")) for basis, words in _AFTER.items()]
# Most counts have no such word: one look tells that.
_ANY_BEFORE = re.compile("|".join(_BEFORE.values()))
_ANY_AFTER = Beginning(rf" ?(?:{'|'.join(_AFTER.values())})", " (のがをはも分新以超ま程前ほ余強弱全す")
_NEAR = 16
# 約15万人(令和6年3月末)を超え: a bound outweighs 全, 計 and 約.
_LIGHTER_THAN_BOUNDS, _BOUNDS = (Basis.ALL, Basis.TOTAL, Basis.ABOUT), (Basis.AT_LEAST, Basis.AT_MOST)
_REMARK = re.compile(r"^ ?\([^()]{7,}\)(?=[をが])")
# 参加延べ人数は、5会場で240人
_GROSS_SUBJECT = re.compile(r"(延べ?)[^、。0-9]{0,8}[数員]は、?(?:[0-9,]{1,6}[^、。0-9]{1,4}で)?$")
_SUBJECT_REACH = 32
_LONGEST = 6  # characters of a word, and more
# 新規 and 継続 say what is counted; the others only how.
_WORDS = "|".join(words for basis, words in _BEFORE.items() if basis not in (Basis.NEW, Basis.CONTINUING))
_AT_THE_BEGINNING = Beginning(f" ?(?:{_WORDS})", " 延の実累通毎年月週\x01平最全総合計約おお概")
_OF_KIND = {"新規": Basis.NEW, "継続": Basis.CONTINUING}
_REMARKED = re.compile(r"(新規|継続)(?:要[求望]|採択|計上|実施|雇用|登録|認定)分?$")
# 職員総数 is one word.
_AT_THE_END = Ending(
    rf"(?:{_WORDS.replace('総', '総(?<![一-鿿]総)')})[: ]*$", ": べ延実計積算度年間月週に均大全額数勢約そね"
)


def basis_of(before: str, after: str) -> tuple[Basis, str] | None:
    """The basis and its printed word, by what the item says before the number and after its unit; or None."""
    near = before.rstrip()[-_NEAR:]
    told = _basis_before(near) if _ANY_BEFORE.search(near) else None
    if told is None or told[0] in _LIGHTER_THAN_BOUNDS:
        if after.startswith(("(", " (")):
            after = _REMARK.sub("", after)
        behind = _basis_after(after) if _ANY_AFTER.match(after) else None
        if behind is not None and (told is None or behind[0] in _BOUNDS):
            return behind
    return told


def _basis_before(near: str) -> tuple[Basis, str] | None:
    for basis, pattern in _BEFORE_PATTERNS:
        if found := pattern.findall(near):
            # 3年に１回: the time is masked, and no word of its own stands there.
            return basis, "" if "\x01" in found[-1] else found[-1]
    return None


def _basis_after(after: str) -> tuple[Basis, str] | None:
    for basis, pattern in _AFTER_PATTERNS:
        if match := pattern.match(after):
            return basis, match[0].strip(" ()をのがはも分")
    return None


def basis_of_remarked(clause: str) -> tuple[Basis, str] | None:
    """The basis of what a bracket remarks on: 経費の新規要求（3千円）."""
    found = _REMARKED.search(clause)
    return None if found is None else (_OF_KIND[found[1]], found[1])


def basis_of_subject(text: str, start: int) -> tuple[Basis, str] | None:
    """延べ, where the number of people that the sentence speaks of is told so."""
    found = _GROSS_SUBJECT.search(text, max(start - _SUBJECT_REACH, 0), start)
    return None if found is None else (Basis.GROSS, found[1])


def without_measure(phrase: str) -> str:
    """A phrase without 延べ, 計 and the like at its beginning or its end, for a label."""
    begins = _AT_THE_BEGINNING.match(phrase)
    start = 0 if begins is None else begins.end()
    ends = _AT_THE_END.search(phrase, max(start, len(phrase.rstrip(": \n")) - _LONGEST))
    return phrase[start:] if ends is None else phrase[start : ends.start()] + phrase[ends.end() :]
