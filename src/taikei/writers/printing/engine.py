"""The typesetter with the fonts that come along, and how it is made ready before there is anything to set."""

from functools import cache

import typst

from taikei.writers.glyphs import FONTS

# What nearly every document needs: both families, a table and an amount that is read aloud.
_FIRST = """
#set document(title: "一")
#set text(lang: "ja", region: "JP", font: "BIZ UDMincho", script: "hani", cjk-latin-spacing: none)
#show heading: set text(font: "BIZ UDGothic", weight: "bold")
= 一
#table(columns: 2, table.header[一][二], [一], math.equation(alt: "一", box(text(font: "BIZ UDMincho", "1"))))
"""


@cache
def bundled_fonts() -> typst.Fonts:
    # The fonts of the machine stay out, or the same report would look different on the next one.
    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])


def get_ready() -> None:
    """Sets a page that nobody sees, outside the interpreter lock: the next one finds the fonts loaded."""
    typst.compile(_FIRST.encode(), font_paths=bundled_fonts(), format="pdf", pdf_standards=["a-2a", "ua-1"])
