"""PDFs made in the test: set by typst, or drawn by hand where a test needs an exact stroke."""

from collections.abc import Sequence
from pathlib import Path

import typst

import taikei.writers

FONTS = Path(taikei.writers.__file__).parent / "fonts"
SETUP = """
#set page(width: 300pt, height: {height}pt, margin: 20pt, footer: context align(center)[\\- #counter(page).display() -])
#set text(font: ("BIZ UDMincho", "BIZ UDMincho Medium"), size: 10pt, lang: "ja", cjk-latin-spacing: none)
"""


def typeset(body: str, height: int = 400) -> bytes:
    data: bytes = typst.compile(
        (SETUP.replace("{height}", str(height)) + body).encode(), font_paths=[str(FONTS)], ignore_system_fonts=True
    )
    return data


def drawn(*pages: str, rotate: int = 0, size: str = "300 200", extra: Sequence[str] = (), trailer: str = "") -> bytes:
    """A PDF whose pages (300 × 200 pt) have these content streams; /F is Helvetica. ``extra`` are more objects."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    picture = f"/XObject << /I {4 + 2 * len(pages)} 0 R >>" if extra else ""
    for at, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Rotate {rotate} /Contents {5 + 2 * at} 0 R "
            f"/Resources << /Font << /F 3 0 R >> {picture} >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects.extend(extra)
    return assembled(objects, trailer)


def assembled(objects: Sequence[str], trailer: str = "") -> bytes:
    """These objects, the first of them the catalogue, as a file."""
    out, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + (head + end).encode()


def japanese(cmap: str, encoded: bytes) -> bytes:
    """A page with a text in a Japanese font that is not embedded, coded as one of Adobe's predefined CMaps has it."""
    content = f"BT /F 10 Tf 30 150 Td <{encoded.hex()}> Tj ET"
    system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>"
    metrics = "/FontBBox [0 -137 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -137 /CapHeight 709 /StemV 80"
    used = "/Resources << /Font << /F 3 0 R >> >>"
    objects = (
        "/Type /Catalog /Pages 2 0 R",
        "/Type /Pages /Count 1 /Kids [6 0 R]",
        f"/Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light-{cmap} /Encoding /{cmap} /DescendantFonts [4 0 R]",
        f"/Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000 {system} /FontDescriptor 5 0 R",
        f"/Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 {metrics}",
        f"/Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 7 0 R {used}",
    )
    stream = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    return assembled([*(f"<< {each} >>" for each in objects), stream])


PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
    "stream\n0\nendstream"
)


def words(x: float, y: float, text: str) -> str:
    """A piece of text, at a point from the bottom left."""
    return f"BT /F 10 Tf {x} {y} Td ({text}) Tj ET\n"


def stroke(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"{x} {y} m {to_x} {to_y} l S\n"


def bar(x: float, y: float, width: float, height: float) -> str:
    """A filled rectangle: how browsers draw a rule."""
    return f"{x} {y} {width} {height} re f\n"
