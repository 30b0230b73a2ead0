"""What is wrong with the writing of a TOML file: where, what stands there, what should. tomllib says it in English."""

import re
from ast import literal_eval

from taikei.decoding.place import place_words
from taikei.decoding.spot import Spot
from taikei.decoding.toml_messages import KNOWN
from taikei.decoding.typed import typed_slip
from taikei.model.slip import Slip
from taikei.model.words import Words

_AT = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)
_TOML = Words("TOMLの書き方", "what TOML allows")
_DEEP = Words("[ や { が深く重なりすぎています", "its [ or { are nested too deeply")
_SHALLOW = Words("もっと浅い書き方", "less depth")


def toml_slip(error: ValueError | RecursionError, text: str) -> Slip:
    """The slip that made tomllib refuse a text."""
    if isinstance(error, RecursionError):
        return Slip(_DEEP, _SHALLOW)
    told = _AT.fullmatch(str(error))
    if told is None:  # a number that Python does not read, or words of another version
        return Slip(Words("TOMLとして読めない所があります", f"a part of it is no TOML ({error})"), _TOML)
    spot = _spot(text.replace("\r\n", "\n"), told["line"], told["column"])
    return typed_slip(spot) or _told(told["what"], spot)


def _told(what: str, spot: Spot) -> Slip:
    at, seen = spot.words(), spot.seen()
    for known in KNOWN:
        if (match := re.fullmatch(known.pattern, what)) is not None:
            named = match.groupdict().get("key")
            key = place_words(literal_eval(named) if named else ())
            ja = known.ja.format(seen=seen.ja, line=spot.line, key=key.ja)
            en = known.en.format(seen=seen.en, line=spot.line, key=key.en)
            return Slip(Words(f"{at.ja}で、{ja}", f"{at.en}: {en}"), known.expected, known.advice)
    return Slip(Words(f"{at.ja}が、TOMLの書き方に合いません", f"{at.en}: {what}"), _TOML)


def _spot(text: str, line: str | None, column: str | None) -> Spot:
    """tomllib tells no place for the end of the file: it is where the last line ends."""
    if line is None or column is None:
        whole = text.rstrip()
        return Spot(whole, len(whole))
    above = text.split("\n")[: int(line) - 1]
    return Spot(text, sum(len(each) + 1 for each in above) + int(column) - 1)
