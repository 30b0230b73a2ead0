"""The texts that the cells of a workbook of .xlsx share (ECMA-376 part 1, 18.4.9), without how they are pronounced."""

import re

from taikei.readers.office.xml import check, unescaped
from taikei.readers.workbook.frame import Strange, check_frame, check_text, frame

_PRONOUNCED = (
    r'(?:<rPh(?: \w+="[^"<>]*+")*><t(?: xml:space="preserve")?>[^<]*+</t></rPh>)*'
    r'(?:<phoneticPr(?: \w+="[^"<>]*+")*/>)?'
)
_USUAL = re.compile(rf'<si><t(?: xml:space="preserve")?>([^<]*+)</t>{_PRONOUNCED}</si>|([\s\S]+)')
WRITTEN = "_x00"
"""By this a workbook writes characters that XML has not (22.9.2.19): ``_x000D_`` for the return of a carriage."""
_WRITTEN = re.compile(rf"{WRITTEN}([0-9A-Fa-f]{{2}})_")
_ITEM = re.compile(r"<si(?:\s[^<>]*)?(?:/>|(?<!/)>(.*?)</si\s*>)", re.DOTALL)
_PRONUNCIATION = re.compile(r"<rPh\b.*?</rPh\s*>", re.DOTALL)
_PART = re.compile(r"<t(?:\s[^<>]*)?(?<!/)>([^<]*)</t\s*>")


def shared_texts(part: bytes) -> list[str]:
    """The texts, by their numbers, of a part that is searchable. Raises UnsafeXml."""
    try:
        texts = _usual(part)
    except Strange:
        check(part)
        items = _ITEM.findall(part.decode())
        texts = ["".join(_PART.findall(_PRONUNCIATION.sub("", item))) for item in items]
    said = unescaped(texts)
    return [_WRITTEN.sub(_character, text) for text in said] if WRITTEN.encode() in part else said


def _character(written: re.Match[str]) -> str:
    return chr(int(written[1], 16))


def _usual(part: bytes) -> list[str]:
    """Texts of one piece each, which are most: to check the XML first would take as long again."""
    try:
        xml = part.decode()
    except UnicodeDecodeError as error:
        raise Strange from error
    start, end = frame(xml, "sst")
    check_frame(xml, start, end)
    found = _USUAL.findall(xml, start, end)
    if found and found[-1][1]:
        raise Strange
    check_text(xml, part)
    return [text for text, _ in found]
