"""Whether a page's text layer says what the page shows. Where it does not, the reading stops."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

from taikei.model.errors import UnusableFile
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.readers.pdf.marks import Marks
from taikei.readers.pdf.tolerances import (
    OUTLINES,
    PICTURE_SHARE,
    SCAN_CHARACTERS,
    SCAN_SHARE,
    WRONG_CHARACTERS,
)

# The kanji of the lists of 2010 (常用漢字表) and after (人名用漢字, 印刷標準字体) that code page 932 lacks: offices
# write 補塡 and 剝離. Names write others (𠮷, 海), which have blocks of their own and are let pass.
_NEWER_KANJI = frozenset("俠俱剝吞啞噓嚙囊塡姸屛幷搔摑攢瀆潑焰瘦禱簞繡繫萊蔣蟬蠟軀醬醱頰顚驒鷗鹼麴")
_KANJI = range(0x3400, 0xA000)
_RADICALS = range(0x2E80, 0x2FE0)
# Control characters and those for private use, which code page 932 has too.
_UNPRINTED = re.compile("[\x00-\x1f\x7f-\x9f\ue000-\uf8ff]")
# Fonts of bullets and ticks (Symbol, Wingdings) are coded here: such characters are ornaments.
_SYMBOL_FONTS = range(0xF000, 0xF100)


def has_text(marks: Marks) -> bool:
    """Whether the page has a text layer, or shows nothing that would need one."""
    text = marks.text
    if not text or text.isspace():
        return marks.pictures < PICTURE_SHARE and marks.outlines < OUTLINES
    return marks.pictures < SCAN_SHARE or len("".join(text.split())) > SCAN_CHARACTERS


def wrong_characters(marks: Marks) -> Counter[str]:
    """The characters of a page that cannot be what is printed there."""
    text = marks.text
    if _is_coded(text) and not _UNPRINTED.search(text):
        return Counter()  # nearly every page
    return Counter({character: text.count(character) for character in filter(_is_wrong, set(text))})


def is_miscoded(wrong: Counter[str]) -> bool:
    """Whether they are more than a single mark: a kanji that stands for another, or several of any kind."""
    return wrong.total() >= WRONG_CHARACTERS or any(map(_is_kanji, wrong))


def wrong_character(marks: Marks, wrong: Counter[str]) -> Doubt:
    """The doubt about a page with a few characters that cannot be read."""
    words = Words(
        f"読めない文字が{wrong.total()}字あります（{_codes(wrong)}）。",
        f"{wrong.total()} characters cannot be read ({_codes(wrong)}).",
    )
    return Doubt(Source(boxes=(marks.box,), doubt=words), words)


def without_text(name: str, pages: Sequence[int]) -> UnusableFile:
    return UnusableFile(
        name,
        Words(
            f"{_pages_ja(pages)}に文字の情報がなく、画像か、線で描いた文字だけです",
            f"{_pages_en(pages)} hold no text, only pictures or characters drawn as lines",
        ),
        Words("文字の情報を持つPDF", "a PDF with a text layer"),
        _WAY_OUT,
    )


def miscoded(name: str, pages: Sequence[int], wrong: Counter[str]) -> UnusableFile:
    return UnusableFile(
        name,
        Words(
            f"{_pages_ja(pages)}の文字の情報が紙面と合いません（{_codes(wrong)}）",
            f"the text layer of {_pages_en(pages)} does not say what is printed ({_codes(wrong)})",
        ),
        Words("日本語で使う文字のPDF", "a PDF whose characters are those of Japanese text"),
        _WAY_OUT,
    )


_WAY_OUT = Words(
    "OCRで読み取ったテキストか、文字を直したPDFを渡してください。",
    "Give the text that an OCR made of it, or a corrected PDF.",
)
# So many are named; the rest is counted.
_NAMED = 10


def _pages_ja(pages: Sequence[int]) -> str:
    rest = f"ほか{len(pages) - _NAMED}ページ" if len(pages) > _NAMED else ""
    return "・".join(map(str, pages[:_NAMED])) + "ページ" + rest


def _pages_en(pages: Sequence[int]) -> str:
    rest = f" and {len(pages) - _NAMED} more" if len(pages) > _NAMED else ""
    return ("page " if len(pages) == 1 else "pages ") + ", ".join(map(str, pages[:_NAMED])) + rest


def _codes(wrong: Counter[str]) -> str:
    named = [
        f"{character} U+{ord(character):04X}" for character, _ in wrong.most_common(_NAMED) if character.isprintable()
    ]
    unprintable = (f"U+{ord(character):04X}" for character in wrong if not character.isprintable())
    return ", ".join([*named, *unprintable][:_NAMED])


@cache
def _is_wrong(character: str) -> bool:
    code = ord(character)
    if _is_kanji(character):
        return character not in _NEWER_KANJI and not _is_coded(character)
    if code in _RADICALS:
        return True  # ⼈ (U+2F08) for 人: the code of a part of a character for the character
    category = unicodedata.category(character)
    return character == "\ufffd" or category in ("Cc", "Cn") or (category == "Co" and code not in _SYMBOL_FONTS)


def _is_kanji(character: str) -> bool:
    return ord(character) in _KANJI


def _is_coded(text: str) -> bool:
    try:
        text.encode("cp932")
    except UnicodeEncodeError:
        return False
    return True
