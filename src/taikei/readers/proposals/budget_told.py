"""What a budget book tells outside of its tables: its accounts, sides, unit and cover, and the pages without tables."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from taikei.language.units import UNIT_WORDS
from taikei.language.widths import squeeze
from taikei.model.words import Words
from taikei.readers.forms.budget_form import Side
from taikei.readers.lines import Line
from taikei.readers.proposals.budget_tables import BookPage
from taikei.readers.proposals.generalised import SPACE, literal

_YEAR = r"(?:令和|平成|20|２０)[0-9０-９元]+\s*年度"
_ACCOUNT = re.compile(rf"^(?P<year>{_YEAR})\s*(?P<name>[^\s。、]*会計)(?P<tail>[^。、]{{0,20}})$")
_YEAR_ONLY = re.compile(rf"^(?P<year>{_YEAR})(?P<rest>[^。、]{{0,20}})$")
_ISSUER = re.compile(r"[^\s、。]{1,10}[都道府県市区町村]")
_BOOK = re.compile(r"予\s*算(?:に\s*関\s*す\s*る)?\s*(?:説\s*明)?\s*書|事\s*項\s*別\s*明\s*細\s*書|予算$")
_PUBLISHED = r"^(?:令和|平成|20|２０)[0-9０-９元]+\s*年\s*[0-9０-９]+\s*月.*(?:提出|日)$"
_SIDE = re.compile(
    r"[^ぁ-んァ-ヶ一-龠]*[一二三四]?[^ぁ-んァ-ヶ一-龠]*[歳収支]([入出])(?:予算)?(?:事項別明細書?)?[)）]?"
)
_RUNNING_SIDE = re.compile(r"\s[（(]?[歳収支]\s*([入出])[)）]?$")
_CONTROL = re.compile(rf"それぞれ\s*[0-9０-９][0-9０-９,，]*\s*({UNIT_WORDS})")
_APART = (
    (r"^第\s*[1１]\s*表\s", Words("第１表　歳入歳出予算", "table 1, revenue and expenditure")),
    (r"^第\s*[2２]\s*表\s", Words("第２表", "table 2")),
    (r"^第\s*[3３]\s*表\s", Words("第３表", "table 3")),
    (r"^[1１]?\s*総\s*括$", Words("総括", "summary")),
    (r"^給\s*与\s*費\s*明\s*細\s*書$", Words("給与費明細書", "statement of salaries")),
    (r"^継\s*続\s*費", Words("継続費に関する調書", "statement of continued expenditure")),
    (r"^債\s*務\s*負\s*担\s*行\s*為", Words("債務負担行為に関する調書", "statement of obligations beyond the year")),
    (r"^地\s*方\s*債.*現\s*在\s*高", Words("地方債に関する調書", "statement of bonds")),
)
_FEWEST = 3


class AccountTold(NamedTuple):
    """The pattern of its heading, and of the line with its control total in the ``unit``; empty where none is found."""

    heading: str
    control: str
    unit: str
    said: str


def issuer_of(texts: Iterable[str]) -> str:
    """The government, as its cover prints it; empty where no line is its name alone."""
    return next((squeeze(text) for text in texts if _ISSUER.fullmatch(squeeze(text))), "")


def account_of(texts: Sequence[str], issuer: str) -> AccountTold:
    """The account that lines name with the fiscal year; of several shapes, the one before the word 予算 first."""
    found = [(text, match) for text in texts for match in [_ACCOUNT.search(text)] if match is not None]
    found.sort(key=lambda each: "予算" not in each[1]["tail"])
    control = next((match for text in texts for match in [_CONTROL.search(text)] if match is not None), None)
    unit = "" if control is None else control[1]
    pattern = "" if control is None else rf"それぞれ\s*(?P<amount>[0-9０-９][0-9０-９,，]*)\s*{unit}"
    if found:
        text, match = found[0]
        body = SPACE.join(map(literal, issuer)) + r"の?\s*" if issuer and match["name"].startswith(issuer) else ""
        tail = re.sub(r"歳\\?s?\*?[入出]", r"歳\\s*[入出]", literal(match["tail"]))
        gap = SPACE if match["tail"][:1].isspace() else ""
        return AccountTold(rf"^(?P<year>{_YEAR})\s*{body}(?P<name>\S*会計){gap}{tail}$", pattern, unit, text)
    only = next((each for text in texts for each in [_YEAR_ONLY.search(text)] if each is not None), None)
    if only is None:
        return AccountTold("", pattern, unit, "")
    rest = SPACE + literal(only["rest"]) if only["rest"].strip() else ""
    return AccountTold(rf"^(?P<year>{_YEAR})(?P<name>){rest}$", pattern, unit, only[0])


def sides_of(pages: Sequence[BookPage]) -> dict[Side, str]:
    """The patterns of the headings of 歳入 and 歳出: on the pages of the tables, else on those before them."""
    left = [line.text for page in pages if page.is_left for line in page.outside]
    others = [line.text for page in pages if not page.headers for line in page.outside]
    for texts, find in ((left, _SIDE.fullmatch), (left, None), (others, _SIDE.fullmatch)):
        sides: dict[Side, str] = {}
        for text in texts:
            match = _RUNNING_SIDE.search(text) if find is None else find(squeeze(text))
            if match is not None:
                side: Side = "revenue" if match[1] == "入" else "expenditure"
                whole = rf"\s[（(]?[歳収支]\s*{match[1]}[)）]?$" if find is None else f"^{_spaced(text)}$"
                sides.setdefault(side, whole)
        if sides:
            return sides
    return {}


def cover_of(texts: Sequence[str], issuer: str) -> dict[str, str]:
    """The patterns of the lines before the first table; those of the title match at least what a book is called."""
    titles = [text for text in texts if len(text) <= 40 and _BOOK.search(text) and not re.search("[。、]", text)]
    patterns = [f"^{_spaced(re.sub(rf'^{_YEAR}', '', text))}$" for text in titles[:2] if not re.match(_YEAR, text)]
    if any(re.fullmatch(_YEAR, text) for text in texts):
        patterns.insert(0, f"^{_YEAR}$")
    found = {"title": "|".join(dict.fromkeys(patterns)) or f"^{_YEAR}.*予算.*書$"}
    if issuer:
        found["issuer"] = "^" + SPACE.join(map(literal, issuer)) + "$"
    if any(re.search(_PUBLISHED, text) for text in texts):
        found["published"] = _PUBLISHED
    return found


def apart_of(pages: Iterable[BookPage]) -> Iterator[tuple[str, Words]]:
    """The statutory parts of a book that its pages without tables begin."""
    texts = [line.text for page in pages if not page.headers for line in page.lines]
    return ((pattern, words) for pattern, words in _APART if any(re.search(pattern, text) for text in texts))


def repeated_of(pages: Iterable[BookPage], known: Sequence[str]) -> list[str]:
    """The patterns of lines outside of tables that page after page repeats and no ``known`` pattern finds."""
    seen: Counter[str] = Counter()
    for page in pages:
        if page.headers:
            seen.update({_numbered(line) for line in page.outside if not any(re.search(p, line.text) for p in known)})
    return sorted(pattern for pattern, count in seen.items() if count >= _FEWEST)


def _numbered(line: Line) -> str:
    return "^" + r"[0-9０-９]+".join(map(_spaced, re.split("[0-9０-９]+", line.text))) + "$"


def _spaced(text: str) -> str:
    return "".join(SPACE if piece.isspace() else literal(piece) for piece in re.split(r"(\s+)", text) if piece)
