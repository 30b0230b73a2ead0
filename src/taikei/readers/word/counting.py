"""How Word counts: the number formats of automatic numbering (ECMA-376 part 1, 17.18.59 ST_NumberFormat)."""

from collections.abc import Callable

_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_KANJI = "〇一二三四五六七八九"
_LEGAL = "〇壱弐参四伍六七八九"
_AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_AIUEO_HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
_IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
_IROHA_HALF = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def _series(first: str, count: int) -> str:
    return "".join(chr(ord(first) + step) for step in range(count))


_CIRCLED = _series("①", 20) + _series("㉑", 15) + _series("㊱", 15)


def _one_of(signs: str) -> Callable[[int], str]:
    """The sign of that place, and plain digits where the series is at its end."""
    return lambda count: signs[count - 1] if 1 <= count <= len(signs) else str(count)


def _round_and_round(signs: str) -> Callable[[int], str]:
    return lambda count: signs[(count - 1) % len(signs)] if count >= 1 else str(count)


def _repeated(signs: str) -> Callable[[int], str]:
    # After z Word goes on with aa, bb … up to thirty letters.
    return lambda count: (
        signs[(count - 1) % len(signs)] * ((count - 1) // len(signs) + 1) if 1 <= count <= 780 else str(count)
    )


def _kanji_places(digits: str, tens: str) -> Callable[[int], str]:
    """一, 十, 二十三, 百, 千二百: the digit before a place is left out where it is one, unless the style spells it."""

    def counted(count: int) -> str:
        if not 1 <= count <= 9999:
            return str(count)
        text = ""
        for place, sign in ((1000, tens[2]), (100, tens[1]), (10, tens[0]), (1, "")):
            digit = count // place % 10
            if digit:
                spelled = place == 1 or digit > 1 or digits is _LEGAL
                text += (digits[digit] if spelled else "") + sign
        return text

    return counted


def _by_digit(digits: str) -> Callable[[int], str]:
    return lambda count: "".join(digits[int(digit)] for digit in str(count))


def _roman(count: int) -> str:
    if not 1 <= count <= 3999:
        return str(count)
    text = ""
    for worth, sign in _ROMAN:
        text += sign * (count // worth)
        count %= worth
    return text


FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "decimal": str,
    "decimalHalfWidth": str,
    "decimalZero": lambda count: f"{count:02d}",
    "decimalFullWidth": lambda count: str(count).translate(_FULL_WIDTH),
    "decimalFullWidth2": lambda count: str(count).translate(_FULL_WIDTH),
    "decimalEnclosedCircle": _one_of(_CIRCLED),
    "decimalEnclosedParen": _one_of(_series("⑴", 20)),
    "decimalEnclosedFullstop": _one_of(_series("⒈", 20)),
    "ideographEnclosedCircle": _one_of(_series("㊀", 10)),
    "ideographTraditional": _one_of("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _one_of("子丑寅卯辰巳午未申酉戌亥"),
    "ideographDigital": _by_digit(_KANJI),
    "japaneseDigitalTenThousand": _by_digit(_KANJI),
    "japaneseCounting": _kanji_places(_KANJI, "十百千"),
    "japaneseLegal": _kanji_places(_LEGAL, "拾百阡"),
    "aiueo": _round_and_round(_AIUEO_HALF),
    "aiueoFullWidth": _round_and_round(_AIUEO),
    "iroha": _round_and_round(_IROHA_HALF),
    "irohaFullWidth": _round_and_round(_IROHA),
    "lowerLetter": _repeated(_LATIN),
    "upperLetter": _repeated(_LATIN.upper()),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
}
"""Each format's name in the file and the text of a count in it."""
