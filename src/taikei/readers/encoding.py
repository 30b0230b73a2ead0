"""Bytes of a text file into text, with the encoding that was found."""

import codecs
import re
from dataclasses import dataclass, replace

from taikei.model.errors import UnusableFile
from taikei.model.words import Words

# A report's text layer is some 100 kB; a 600-page budget book 2 MB. Anything near this is not one report.
LARGEST_FILE = 64 * 1024 * 1024
# A printed line has some 100 characters, a paragraph on one line 2,000. Patterns take their time on longer ones.
LONGEST_LINE = 5_000

_EXPECTED = Words(
    "報告書のPDF、Word、Excel、又はテキスト（UTF-8、Shift_JIS、UTF-16 など）",
    "a report as PDF, Word, Excel or text (UTF-8, Shift_JIS, UTF-16 …)",
)
_KNOWN_BINARIES = {
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\x1f\x8b": "gzip",
}
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# UTF-8 is proved by decoding; of the others more than one may decode, and the likelier text wins.
_WITHOUT_MARK = ("iso2022_jp", "cp932", "euc_jp", "utf-16-le", "utf-16-be")
_PROVED = ("utf-8", "utf-8-sig")
_JIS_ESCAPE = b"\x1b$"  # ISO-2022-JP is made of ASCII bytes: only its escapes tell it from a plain UTF-8 text.
_LONGEST_CHARACTER = 4  # bytes, in every encoding above but ISO-2022-JP, whose escapes are no longer
# What no printed report holds: C0 controls except tab, line ends and the form feed, by which texts part pages.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_NO_CHARACTERS = re.compile(f"{_CONTROLS.pattern}|[\ud800-\udfff]")  # halves of surrogate pairs, too
UNREADABLE = "\ufffd"
"""Stands for a character that could not be read, here as in the files of others."""


@dataclass(frozen=True)
class Decoded:
    """A file's text, UNREADABLE for each control character. ``cut``: the file ends inside a character."""

    text: str
    encoding: str
    cut: bool = False


def decode(data: bytes, name: str, longest_line: int | None = LONGEST_LINE) -> Decoded:
    """The text of ``data``. Raises UnusableFile where it is empty, too large, or no text.

    ``longest_line`` is how many characters a line may have; None for data, whose lines are no lines of print.
    """
    if not data.strip(b" \t\r\n\x00\x0c"):
        raise _empty(name)
    if len(data) > LARGEST_FILE:
        raise UnusableFile(
            name,
            Words(
                f"大きさが{len(data):,}バイトあり、扱える{LARGEST_FILE:,}バイトを超えています",
                f"the file has {len(data):,} bytes, more than the {LARGEST_FILE:,} that can be handled",
            ),
            _EXPECTED,
            Words("分けて小さくしたファイルを指定してください。", "Divide it, and name the smaller files."),
        )
    for magic, kind in _KNOWN_BINARIES.items():
        if data.startswith(magic):
            raise _unusable(name, f"テキストではなく{kind}の形式です", f"this is not text but {kind}")
    decoded = _by_mark(data) or _as_utf8(data) or _likeliest(data)
    if decoded is not None and not decoded.text.strip():
        raise _empty(name)
    if decoded is None or not _is_text(decoded):
        raise _unusable(name, "文字として読めないデータです", "the bytes are not text in any Japanese encoding")
    if longest_line is not None:
        _check_lines(decoded.text, name, longest_line)
    return replace(decoded, text=_CONTROLS.sub(UNREADABLE, decoded.text))


def readable(text: str) -> str:
    """A text that a file tells by escapes (as JSON does), UNREADABLE for each character that no text may hold."""
    return _NO_CHARACTERS.sub(UNREADABLE, text)


def _check_lines(text: str, name: str, longest_line: int) -> None:
    longest = max(len(line) for line in text.replace("\r", "\n").split("\n"))
    if longest > longest_line:
        raise _unusable(name, f"一行が{longest:,}文字あります", f"a single line has {longest:,} characters")


def _empty(name: str) -> UnusableFile:
    return _unusable(name, "中身がありません", "the file is empty")


def _unusable(name: str, ja: str, en: str) -> UnusableFile:
    return UnusableFile(
        name,
        Words(ja, en),
        _EXPECTED,
        Words(
            "元の文書を確かめ、画像やほかの形式のものは、PDF かテキストで保存し直してください。",
            "Check the original; save a picture or another format as PDF or text first.",
        ),
    )


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    return None


def _as_utf8(data: bytes) -> Decoded | None:
    decoded = _decoded(data, "utf-8") if _JIS_ESCAPE not in data else None
    return decoded if decoded is not None and "\x00" not in decoded.text else None


def _likeliest(data: bytes) -> Decoded | None:
    decodings = [_decoded(data, encoding) for encoding in _WITHOUT_MARK]
    candidates = [decoded for decoded in decodings if decoded is not None and decoded.text]
    return max(candidates, key=lambda decoded: _likelihood(decoded.text), default=None)


def _decoded(data: bytes, encoding: str) -> Decoded | None:
    """The text, or the text up to a last character that the end of the file cuts in two; None where it is neither."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if error.start == 0 or len(data) - error.start >= _LONGEST_CHARACTER:
            return None
        return Decoded(data[: error.start].decode(encoding), encoding, cut=True)


def _likelihood(text: str) -> float:
    """The share of characters that Japanese official prose is made of; half-width katakana betray a wrong guess."""
    sample = text[:20_000]
    return sum(_is_common(character) for character in sample) / len(sample)


def _is_common(character: str) -> bool:
    return (
        "\u3041" <= character <= "\u30fe"  # kana
        or "\u4e00" <= character <= "\u9fff"  # kanji
        or "\u3000" <= character <= "\u301f"  # 、。「」
        or "\uff01" <= character <= "\uff5e"  # full-width forms
        or " " <= character <= "~"
        or character in "\t\r\n\x0c"
    )


def _is_text(decoded: Decoded) -> bool:
    # Binary data that happens to decode is full of control characters, or of characters that no report uses. What is
    # UTF-8 is so by no accident, in whatever language.
    few_controls = len(_CONTROLS.findall(decoded.text)) * 1000 <= len(decoded.text)
    return few_controls and (decoded.encoding in _PROVED or _likelihood(decoded.text) > 0.7)
