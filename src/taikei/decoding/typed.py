"""Slips of people who type Japanese: full-width signs, dates with strokes, numbers with commas, capital letters."""

import re
import unicodedata

from taikei.decoding.spot import Spot
from taikei.model.slip import Slip
from taikei.model.words import Words

_QUOTES = dict.fromkeys("“”„‟〝〞〟「」『』＂", '"') | dict.fromkeys("‘’‚‛＇｀´", "'")
_OTHERS = {"、": ",", "。": "."}
_CLOSING = re.compile(r"[”〟」』＂’＇]\s*(?:#.*)?$")
_DATE = re.compile(r"(\d{4})[/.\-年](\d{1,2})[/.\-月](\d{1,2})日?")
_COMMAS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?!\d)")
_AGAIN = Words("半角で打ち直してください。", "Type it in half width.")


def typed_slip(spot: Spot) -> Slip | None:
    """What was typed in the place of what TOML wants, where that can be told from what stands there."""
    return _wide(spot) or _wide_closing(spot) or _unseen(spot) or _capital(spot) or _date(spot) or _number(spot)


def _wide_closing(spot: Spot) -> Slip | None:
    """A text that begins with a half-width quote and ends with a full-width one, which does not close it."""
    found = None if spot.piece else _CLOSING.search(spot.before)
    return None if found is None else _half(Spot(spot.text, spot.at - len(found[0])), '"')


def _wide(spot: Spot) -> Slip | None:
    sign = spot.piece[:1]
    half = _QUOTES.get(sign) or _OTHERS.get(sign) or unicodedata.normalize("NFKC", sign)
    if half == sign or not half.isascii():
        return None
    if half.isspace():
        return Slip(
            _found(spot, "に全角の空白があります", "a full-width space"),
            Words("半角の空白", "a half-width space"),
            _AGAIN,
        )
    # Ａ１ is to be typed half-width, １番 to be put in quotes.
    if half.isalnum() and not unicodedata.normalize("NFKC", spot.piece).isascii():
        return None
    return None if half == ":" else _half(spot, half)


def _half(spot: Spot, half: str) -> Slip:
    sign = spot.piece[:1]
    return Slip(
        _found(spot, f"に全角の {sign} があります", f"the full-width {sign}"),
        Words(f"半角の {half}", f"the half-width {half}"),
        _AGAIN,
    )


def _unseen(spot: Spot) -> Slip | None:
    sign = spot.piece[:1]
    if sign in ("", " ", "\t") or unicodedata.category(sign) not in ("Cc", "Cf", "Zs", "Zl", "Zp", "Co", "Cn"):
        return None
    return Slip(
        _found(
            spot,
            f"に目に見えない文字（U+{ord(sign):04X}）があります",
            f"a character that is not seen (U+{ord(sign):04X})",
        ),
        Words("目に見える文字と半角の空白", "characters that are seen, and half-width spaces"),
        Words("その文字を消すか、行を打ち直してください。", "Remove it, or type the line anew."),
    )


def _capital(spot: Spot) -> Slip | None:
    small = spot.piece.lower()
    if small not in ("true", "false") or small == spot.piece:
        return None
    return Slip(
        _found(spot, f"に「{spot.piece}」があります", f"'{spot.piece}'"),
        Words(f"小文字の {small}", f"{small} in small letters"),
        Words("小文字で打ち直してください。", "Type it in small letters."),
    )


def _date(spot: Spot) -> Slip | None:
    found = _around(spot, _DATE)
    if found is None:
        return None
    right = f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    if found[0] == right:  # as dates are written, so something else is wrong with it
        return None
    return Slip(
        _found(spot, f"で、日付が「{found[0]}」と書かれています", f"a date is written '{found[0]}'"),
        Words(f"日付なら {right}", f"{right}, if it is a date"),
        Words(
            "年-月-日の形（月と日は二けた）に直してください。", "Write year-month-day, month and day with two digits."
        ),
    )


def _number(spot: Spot) -> Slip | None:
    found = _around(spot, _COMMAS)
    if found is None:
        return None
    right = found[0].replace(",", "")
    return Slip(
        _found(spot, f"で、数が「{found[0]}」と書かれています", f"a number is written '{found[0]}'"),
        Words(f"コンマのない {right}", f"{right} without commas"),
        Words("コンマを消してください。", "Remove the commas."),
    )


def _around(spot: Spot, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What the pattern finds in the line so that the spot lies in it, or at its beginning."""
    column, line = len(spot.before), spot.before + spot.behind
    return next((found for found in pattern.finditer(line) if found.start() <= column < found.end()), None)


def _found(spot: Spot, ja: str, en: str) -> Words:
    place = spot.words()
    return Words(f"{place.ja}{ja}", f"{place.en}: {en}")
