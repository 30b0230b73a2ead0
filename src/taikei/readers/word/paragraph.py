"""The text of one paragraph as Word prints it, and what else is anchored in it."""

from collections import Counter
from dataclasses import dataclass, field

from taikei.readers.encoding import UNREADABLE
from taikei.readers.office.xml import Element
from taikei.readers.word import names
from taikei.readers.word.names import switched, value, w
from taikei.readers.word.styles import Styles

HIDDEN = "hidden"
FLOATING = "floating"
PICTURED = "pictured"
FOOTNOTE = "footnote"

_SIGNS = {
    w("br"): "\n",
    w("cr"): "\n",
    w("tab"): "\t",
    w("ptab"): "\t",
    w("noBreakHyphen"): "-",
}
# Their texts are properties, instructions, the kana over a kanji, or already gone: they are not printed in the line.
_SILENT = frozenset(map(w, ("pPr", "rPr", "sdtPr", "rubyPr", "rt", "instrText", "delText", "delInstrText", "fldData")))
_TEXT = (w("t"), names.MATH_TEXT)
_PICTURED = (names.DIAGRAM, names.CHART, names.OLE_OBJECT)
_NOTES = (w("footnoteReference"), w("endnoteReference"))


@dataclass
class ParagraphText:
    """``text`` has a line feed for each line break. ``met`` counts what the reader must tell: hidden runs, floats …"""

    text: str = ""
    boxes: list[Element] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)


def read_paragraph(paragraph: Element, style: str, styles: Styles) -> ParagraphText:
    reader = _Reader(styles, styles.hidden(style) is True)
    reader.read(paragraph, hidden=reader.hidden_by_style)
    return ParagraphText("".join(reader.pieces), reader.boxes, reader.met)


class _Reader:
    def __init__(self, styles: Styles, hidden_by_style: bool) -> None:
        self.styles = styles
        self.hidden_by_style = hidden_by_style
        self.pieces: list[str] = []
        self.boxes: list[Element] = []
        self.met: Counter[str] = Counter()
        # A field (a cross-reference, a page number) has an instruction and a result; only the result is printed.
        # Instructions end within their paragraph, results may go on: so this is forgotten at the paragraph's end.
        self._instructing: list[bool] = []

    def read(self, node: Element, *, hidden: bool) -> None:
        for child in node:
            tag = child.tag
            if tag in _SILENT:
                continue
            if tag == w("r"):
                self.read(child, hidden=self._is_hidden(child))
            elif tag in _TEXT:
                self._say(child.text or "", hidden)
            elif tag in _SIGNS:
                self._say(_SIGNS[tag], hidden)
            elif tag == w("sym"):
                self._say(_symbol(child), hidden)
            elif tag == w("fldChar"):
                self._follow_field(child.get(w("fldCharType")))
            elif tag == w("txbxContent"):
                self._meet_box(child, hidden)
            else:
                self.met[PICTURED] += tag in _PICTURED
                self.met[FOOTNOTE] += tag in _NOTES
                self.read(child, hidden=hidden)

    def _say(self, text: str, hidden: bool) -> None:
        if any(self._instructing):
            return
        if hidden:
            self.met[HIDDEN] += bool(text.strip())
        else:
            self.pieces.append(text)

    def _is_hidden(self, run: Element) -> bool:
        properties = run.find(w("rPr"))
        if properties is None:
            return self.hidden_by_style
        said = switched(properties, "vanish")
        if said is None:
            said = self.styles.hidden(value(properties, "rStyle") or "")
        return self.hidden_by_style if said is None else said

    def _follow_field(self, kind: str | None) -> None:
        if kind == "begin":
            self._instructing.append(True)
        elif self._instructing and kind == "separate":
            self._instructing[-1] = False
        elif self._instructing and kind == "end":
            self._instructing.pop()

    def _meet_box(self, box: Element, hidden: bool) -> None:
        if hidden:
            self.met[HIDDEN] += 1
            return
        self.boxes.append(box)
        self.met[FLOATING] += _floats(box)


def _symbol(sign: Element) -> str:
    code = sign.get(w("char"), "")
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return UNREADABLE
    # Symbol fonts keep their pictures in the private use area, from F000 on: no text tells what they show.
    return character if character.isprintable() else UNREADABLE


def _floats(box: Element) -> bool:
    """Whether a box stands anywhere on the page: what is set in line with the text has its place in the order."""
    for outer in box.iterancestors(names.ANCHOR, names.SHAPE, w("p")):
        if outer.tag == names.ANCHOR:
            return True
        if outer.tag == names.SHAPE:
            return "position:absolute" in str(outer.get("style", "")).replace(" ", "")
        return False
    return False
