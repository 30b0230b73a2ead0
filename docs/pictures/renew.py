"""The pictures of the templates in these documents, made anew from the sample: `make pictures`.

Of each template one picture of whole pages, the first, one in between and the last, and one of a page seen close.
"""

from pathlib import Path

import pypdfium2
from PIL import Image

from taikei.pipeline import read_file
from taikei.writers.pdf import write_pdf
from taikei.writers.printing.folder import known_templates

HERE = Path(__file__).parent
SAMPLE = HERE.parent.parent / "examples" / "sample.txt"

FAR, CLOSE = 62, 130  # dots an inch
GREYS = 24
EDGE, BETWEEN = 2, 14
BEHIND, LINE = (226, 230, 236), (130, 138, 150)

SHOWN = {
    "assembly-summary": (0, 0),
    "budget-handout": (2, 0),
    "citizens-leaflet": (0, 0),
    "figures": (2, 0),
    "programme-evaluation": (3, 3),
    "results-statement": (5, 2),
    "settlement-table": (2, 0),
    "statutory-report": (3, 3),
}
"""The page in between, and the page that is seen close, counted from 0."""


def page_at(document: pypdfium2.PdfDocument, number: int, dots: int) -> Image.Image:
    """The page with a thin line around it."""
    page = document[number].render(scale=dots / 72).to_pil().convert("RGB")
    framed = Image.new("RGB", (page.width + 2 * EDGE, page.height + 2 * EDGE), LINE)
    framed.paste(page, (EDGE, EDGE))
    return framed


def beside(pages: list[Image.Image]) -> Image.Image:
    wide = sum(page.width + BETWEEN for page in pages) + BETWEEN
    sheet = Image.new("RGB", (wide, max(page.height for page in pages) + 2 * BETWEEN), BEHIND)
    left = BETWEEN
    for page in pages:
        sheet.paste(page, (left, BETWEEN))
        left += page.width + BETWEEN
    return sheet


def save(picture: Image.Image, name: str) -> None:
    picture.quantize(GREYS if "figures" not in name else 64).save(HERE / name, optimize=True)


def main() -> None:
    report = read_file(str(SAMPLE)).report
    for folder in known_templates():
        document = pypdfium2.PdfDocument(write_pdf(report, folder).data)
        between, near = SHOWN[folder.name]
        far = [page_at(document, number, FAR) for number in sorted({0, between, len(document) - 1})]
        close = page_at(document, near, CLOSE)
        save(beside(far), f"print-{folder.name}.png")
        save(close.crop((0, 0, close.width, close.height * 11 // 20)), f"print-{folder.name}-close.png")
        document.close()


if __name__ == "__main__":
    main()
