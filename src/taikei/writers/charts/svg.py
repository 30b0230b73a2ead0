"""SVG, as far as charts need it: elements with escaped text, in a document with a title and a description."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from taikei.analysis.charts.chart import Caption
from taikei.language.widths import columns
from taikei.model.words import Language
from taikei.writers.wrapping import wrap
from taikei.writers.xml_text import fit_text

INK, SOFT, GRID, PAPER = "#1a1f26", "#4a5462", "#c9d0d9", "#ffffff"

FONTS = "BIZ UDPGothic, Hiragino Sans, Yu Gothic UI, Meiryo, Noto Sans CJK JP, Noto Sans JP, sans-serif"

SIZE = 12.0
"""The size of letters, in the units of the picture."""

# A half-width letter of a proportional font is a little wider than half.
_HALF = 0.56

_EDGE = 8.0

Attributes = Mapping[str, str | float | int]


def element(name: str, attributes: Attributes, *children: str) -> str:
    """One element; ``children`` are elements already, so text among them was escaped by ``text``."""
    said = "".join(f" {key}={quoteattr(_said(value))}" for key, value in attributes.items())
    return f"<{name}{said}>{''.join(children)}</{name}>" if children else f"<{name}{said}/>"


def text(x: float, y: float, content: str, **attributes: str | float) -> str:
    """Letters at a place; ``_`` in the name of an attribute is written -."""
    named = {key.replace("_", "-"): value for key, value in attributes.items()}
    return element("text", {"x": x, "y": y, "fill": INK, **named}, escape(fit_text(content)))


def over(x: float, y: float, content: str, **attributes: str | float) -> str:
    """Letters over lines and areas, with a halo of paper around them."""
    return text(
        x, y, content, stroke=PAPER, stroke_width=3, stroke_linejoin="round", paint_order="stroke", **attributes
    )


def tip(content: str) -> str:
    """What a pointer that rests on the element is told."""
    return f"<title>{escape(fit_text(content))}</title>"


def document(width: float, height: float, caption: Caption, language: Language, *body: str) -> bytes:
    """The whole picture, UTF-8. No style sheet, script or other file is asked for."""
    heads = (f"{caption.name}-title", f"{caption.name}-shows")
    attributes: Attributes = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"-{_said(_EDGE)} 0 {_said(width + 2 * _EDGE)} {_said(height)}",
        "width": width + 2 * _EDGE,
        "height": height,
        "role": "img",
        "aria-labelledby": " ".join(heads),
        "lang": language,
        "font-family": FONTS,
        "font-size": SIZE,
    }
    return element(
        "svg",
        attributes,
        element("title", {"id": heads[0]}, escape(fit_text(caption.title.said(language)))),
        element("desc", {"id": heads[1]}, escape(fit_text(caption.shows.said(language)))),
        element("rect", {"x": -_EDGE, "width": width + 2 * _EDGE, "height": height, "fill": PAPER}),
        *body,
    ).encode("utf-8")


def length(content: str, size: float = SIZE) -> float:
    """About how wide a text is drawn."""
    return sum(size if columns(character) == 2 else size * _HALF for character in content)


def shortened(content: str, width: float, size: float = SIZE) -> str:
    """The text, or as much of it as has room, with … in the place of the rest."""
    if length(content, size) <= width:
        return content
    kept = content
    while kept and length(f"{kept}…", size) > width:
        kept = kept[:-1]
    return f"{kept}…"


def in_two_lines(content: str, width: float) -> tuple[str, ...]:
    """The text in one line, or in two where it needs them; only what has no room in two is cut."""
    if length(content) <= width:
        return (content,)
    first = wrap(content, max(2, int(width / (SIZE * _HALF))))[0]
    return (first, shortened(content[len(first) :].strip(), width))


def spread(wanted: list[float], gap: float) -> list[float]:
    """Places in the same order and near the wanted ones, at least ``gap`` apart."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    # Neighbours that would touch form a block, which lies as near to its wishes as it can.
    blocks: list[tuple[float, list[int]]] = []
    for at in order:
        blocks.append((wanted[at], [at]))
        while len(blocks) > 1 and blocks[-1][0] < blocks[-2][0] + gap * len(blocks[-2][1]):
            members = blocks[-2][1] + blocks[-1][1]
            blocks[-2:] = [(sum(wanted[one] - gap * rank for rank, one in enumerate(members)) / len(members), members)]
    placed = {one: start + gap * rank for start, members in blocks for rank, one in enumerate(members)}
    return [placed[at] for at in range(len(wanted))]


def _said(value: str | float | int) -> str:
    if isinstance(value, str):
        return fit_text(value)
    return f"{value:.2f}".rstrip("0").rstrip(".")
