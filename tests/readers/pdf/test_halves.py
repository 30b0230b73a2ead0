"""Two pages printed side by side on one sheet are read one after the other, where their numbers prove it."""

import pytest

from readers.pdf.paper import typeset
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content

PAGES = [
    f"#table(columns: (100pt, 80pt), [{name}の事業], [{amount}])\n{name}の事業は、令和６年度に終えた。"
    for name, amount in (("港", "1,200"), ("灯台", "34,500"), ("浜", "70"), ("沖", "8,000"))
]


def single() -> Content:
    pages = [f"#set page(footer: align(center)[{at}頁])\n{page}" for at, page in enumerate(PAGES, start=1)]
    return pdf_content(typeset("\n#pagebreak(weak: true)\n".join(pages)), "x.pdf")


def sheets(numbers: tuple[str, ...] = ("1", "2", "3", "4"), across: str = "") -> Content:
    halves = [
        f"#box(width: 260pt, height: 330pt)[{page} #v(1fr) #align(center)[{number}]]"
        for page, number in zip(PAGES, numbers, strict=True)
    ]
    both = [f"#grid(columns: 2, column-gutter: 20pt, [{one}], [{two}])" for one, two in (halves[:2], halves[2:])]
    setup = "#set page(width: 580pt, footer: none)\n"
    return pdf_content(typeset(setup + f"\n{across}#pagebreak()\n".join(both)), "x.pdf")


def told(content: Content) -> list[tuple[int | None, str]]:
    return [(line.column, line.text) for line in content.lines if not line.text.rstrip("頁").isdecimal()]


def halved(content: Content) -> bool:
    return any("Two pages stand side by side" in doubt.message.en for doubt in content.doubts)


def test_two_pages_on_a_sheet_are_read_as_two_pages() -> None:
    content = sheets()
    assert told(content) == told(single())
    assert halved(content)
    assert not halved(single())


def test_a_place_in_a_half_is_its_place_on_the_sheet() -> None:
    content = sheets()
    lines = {line.text: line.source.boxes[0] for line in content.lines if line.source is not None}
    assert (lines["港の事業"].page, lines["灯台の事業"].page, lines["浜の事業"].page) == (1, 1, 2)
    assert lines["港の事業"].left < 290 < lines["灯台の事業"].left


@pytest.mark.parametrize("numbers", [("1", "3", "4", "6"), ("", "1", "", "2"), ("", "", "", "")])
def test_a_wide_page_without_two_numbers_that_follow_is_one(numbers: tuple[str, ...]) -> None:
    assert not halved(sheets(numbers))


def test_a_wide_page_with_a_rule_across_its_middle_is_one() -> None:
    across = "#place(top, line(start: (200pt, 20pt), end: (400pt, 20pt)))"
    content = sheets(across=across)
    (doubt,) = [doubt for doubt in content.doubts if "side by side" in doubt.message.en]
    assert [box.page for box in doubt.source.boxes] == [2]
