"""The pages before the chapters: the cover and the contents, where the document has them."""

import re
from collections.abc import Mapping, Sequence

from taikei.language.widths import fold, squeeze
from taikei.readers.proposals.generalised import SPACE, literal

_PUBLISHED = r"^(?:令和|平成)\s*[0-9０-９元]+\s*年\s*[0-9０-９]+\s*月(?:\s*[0-9０-９]+\s*日)?$"
_ISSUER = re.compile(r"[^\s、。]{1,10}[都道府県市区町村]")
_OPTIONAL = {
    "subtitle": r"^[（(].*に基づく.*[）)]$",
    "notice": r"^※",
}
_STATUTE = r"（(?P<name>[^（）]+?)第(?P<article>[0-9０-９]+)条(?:の規定)?に基づく"
_START = r"^目\s*次$"
_LINE = r"^(?P<title>.*?[^・.…\s])\s*[・.…]{3,}\s*(?P<page>[0-9０-９]+)$"
_ITEM = r"^(?P<number>[一二三四五六七八九十]+)\s+(?P<text>.+)$"
_REFERENCE = r"^(?P<label>参考[０-９0-9]+)\s*[：:]\s*(?P<title>.+)$"
_ARTICLE = r"^第(?P<article>[0-9０-９]+)条$"
_BOX_END = r"\s*【取組(?P<initiative>[0-9０-９]+)】"
_SCOPE = r"\s*（うち、(?P<scope>.+)）$"
_PAGE_START = r"^[\f ]第[0-9０-９]+条\s*$"
_POLICIES, _CHART = re.compile(r"^\S{0,3}\s*\S{0,10}基本方針$"), re.compile(r"^\S{0,3}\s*\S{0,20}施策体系図?$")


def cover_of(texts: Sequence[str]) -> Mapping[str, str]:
    """The patterns of a cover, from the lines above the first chapter; none without a date and an issuer."""
    dated = any(re.search(_PUBLISHED, text) for text in texts)
    issuer = next((text for text in texts if _ISSUER.fullmatch(squeeze(text))), None)
    if not dated or issuer is None:
        return {}
    found = {"published": _PUBLISHED, "issuer": "^" + SPACE.join(map(literal, squeeze(issuer))) + "$"}
    found |= {key: pattern for key, pattern in _OPTIONAL.items() if any(re.search(pattern, text) for text in texts)}
    if re.search(_STATUTE, "".join(texts)):
        found["statute"] = _STATUTE
    return found


def policies_of(lines: Sequence[str]) -> Mapping[str, str]:
    """The patterns of numbered basic policies; none where no line below the heading is numbered in kanji."""
    heading = next((text for text in lines if _POLICIES.search(text)), None)
    if heading is None or not any(re.search(_ITEM, text) for text in lines):
        return {}
    reference = {"reference": _REFERENCE} if any(re.search(_REFERENCE, text) for text in lines) else {}
    return {"heading": f"^{literal(heading)}$", "item": _ITEM, **reference}


def chart_of(lines: Sequence[str]) -> Mapping[str, str]:
    """The patterns of a chart of articles and the initiatives that serve them; none for a chart of another kind."""
    heading = next((text for text in lines if _CHART.search(text)), None)
    found = all(any(re.search(pattern, text) for text in lines) for pattern in (_ARTICLE, _BOX_END))
    if heading is None or not found:
        return {}
    patterns = {"article": _ARTICLE, "box_end": _BOX_END, "scope": _SCOPE, "page_start": _PAGE_START}
    return {"heading": f"^{literal(heading)}$", **patterns}


def contents_of(texts: Sequence[str], section: str) -> Mapping[str, str]:
    """The patterns of the contents page; none where it lists no section, for then it could prove none.

    ``section`` is the pattern of the sections' headings.
    """
    start = next((at for at, text in enumerate(texts) if squeeze(text) == "目次"), None)
    if start is None or not section:
        return {}
    times: dict[str, int] = {}
    for text in texts[start + 1 :]:
        plain = re.sub(r"\s*[・.…]{3,}\s*[0-9０-９]*$", "", text)
        if re.search(section, plain):
            times[fold(plain)] = times.get(fold(plain), 0) + 1
    return {"start": _START, "line": _LINE} if any(count > 1 for count in times.values()) else {}
