"""Files and lines changed at random: whatever comes of them is a reading or a refusal, and so is a form proposed.

Bytes changed in a file are mostly caught at the door: changed lines get as far as the forms. ``TAIKEI_FUZZ=1500 pytest
tests/pipeline/test_mutated.py`` tries more than the few of each that run by default.
"""

import os
import random
from collections.abc import Callable, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

import msgspec

from readers.budget import made
from readers.pdf.paper import drawn
from readers.pdf.test_bands import BANDS
from readers.pdf.test_unwalled import BODY, floors
from readers.test_guard import mutated
from readers.test_sheets import FAIR, FORM, PIER, workbook
from taikei.model.errors import TaikeiError
from taikei.pipeline import foreign
from taikei.pipeline.propose import propose_form
from taikei.pipeline.read import read_bytes
from taikei.pipeline.write import write_report
from taikei.readers.forms.known import Form, known_forms, parse_form
from taikei.readers.kind import Kind
from taikei.readers.lines import Content, Line
from taikei.readers.pdf.content import pdf_content
from taikei.readers.proposals.proposal import form_for_content
from taikei.readers.text import text_content
from taikei.readers.word.content import word_content
from taikei.readers.workbook.content import workbook_content

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
TRIES = int(os.environ.get("TAIKEI_FUZZ", "40"))
FORMS: tuple[Form, ...] = (*known_forms(), made.form(), FORM)


@cache
def files() -> dict[str, bytes]:
    """One of each kind; the print, the Word document and the workbook carry their data."""
    report = read_bytes((EXAMPLES / "sample.txt").read_bytes(), "sample.txt").report
    sample = {ending: (EXAMPLES / f"sample.{ending}").read_bytes() for ending in ("txt", "docx", "pdf")}
    return {
        **sample,
        "xlsx": write_report(report, "xlsx"),
        "csv": write_report(report, "csv"),
        "json": write_report(report, "json"),
        "sheets": workbook({"桟橋": PIER, "朝市": FAIR}),
        "rule-less": drawn(floors(180, 160, 140, 120, 100) + BODY),
        "bands": drawn(*BANDS),
    }


@cache
def contents() -> dict[str, tuple[Kind, Content]]:
    of_pdf: Kind = "pdf"
    return {
        "text": ("text", text_content(files()["txt"], "text")),
        "word": ("word", word_content(files()["docx"], "word")),
        "print": (of_pdf, pdf_content(files()["pdf"], "print")),
        "sheets": ("workbook", workbook_content(files()["sheets"], "sheets")),
        "budget book": (of_pdf, made.content(made.whole())),
        "rule-less": (of_pdf, pdf_content(files()["rule-less"], "rule-less")),
        "bands": (of_pdf, pdf_content(files()["bands"], "bands")),
    }


def outcomes(names: Sequence[str], attempt: Callable[[str, random.Random], None]) -> list[bool]:
    """Whether each attempt ended well; that it does not end in a bug is what the tests prove."""
    ended: list[bool] = []
    for number in range(TRIES):
        name = names[number % len(names)]
        try:
            attempt(name, random.Random(number))
        except TaikeiError:
            ended.append(False)
        except Exception as bug:
            bug.add_note(f"{name}, random.Random({number})")
            raise
        else:
            ended.append(True)
    return ended


def test_no_changed_file_ends_in_a_bug(tmp_path: Path) -> None:
    def attempt(name: str, chance: random.Random) -> None:
        data = mutated(files()[name], chance)
        if chance.random() < 0.3:
            path = tmp_path / "changed"
            path.write_bytes(data)
            propose_form([str(path)], "changed", "ja")
        else:
            read_bytes(data, name)

    ended = outcomes(list(files()), attempt)
    assert any(ended)
    assert not all(ended)


def test_no_changed_lines_end_in_a_bug() -> None:
    def attempt(name: str, chance: random.Random) -> None:
        kind, whole = contents()[name]
        content = _with_lines(whole, _changed(whole.lines, chance))
        if chance.random() < 0.3:
            form = parse_form(form_for_content(content, "changed", name, "ja"))
            foreign._read_content(kind, content, name, "0" * 64, [form])
        elif foreign._read_content(kind, content, name, "0" * 64, FORMS) is None:
            foreign.read_content(content, name, "0" * 64, foreign._of_reports(FORMS))

    ended = outcomes(list(contents()), attempt)
    assert any(ended)
    assert not all(ended)


def _with_lines(content: Content, lines: Sequence[Line]) -> Content:
    """Lines count from 1, and those of one row stand together, as every reader gives them."""
    numbered: list[Line] = []
    for row, (kept, run) in enumerate(groupby(lines, key=lambda line: line.row)):
        for line in run:
            place = None if kept is None else row
            numbered.append(msgspec.structs.replace(line, number=len(numbered) + 1, row=place))
    return Content(tuple(numbered), content.of, content.encoding, content.doubts, content.open_ended, content.traits)


def _changed(whole: Sequence[Line], chance: random.Random) -> list[Line]:
    """Lines left out, doubled, moved, and with other words; never none, as no reader gives none."""
    lines = list(whole)
    for _ in range(chance.choice((1, 3, 20))):
        at = chance.randrange(len(lines))
        end = at + min(len(lines), 1 + int(chance.expovariate(0.3)))
        match chance.randrange(5):
            case 0 if end - at < len(lines):
                del lines[at:end]
            case 1:
                lines[at:at] = lines[at:end]
            case 2:
                part = lines[at:end]
                chance.shuffle(part)
                lines[at:end] = part
            case 3:
                lines[at] = lines[at].saying(chance.choice(whole).text)
            case _:
                lines[at] = lines[at].saying(_misspelt(lines[at].text, chance))
    return lines


def _misspelt(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    other = chance.choice(("", "，", "９" * 30, "0", "△", "）", "（", "［", "令和", "元", "第", "\u3000港", "−", "。"))
    return (text[:at] + other + text[at + chance.randrange(3) :]).strip() or "港"
