"""The sample edition: as made, as read, and in sentences of its own."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from taikei.language.widths import squeeze
from taikei.model.report import Report
from taikei.pipeline import read_file
from taikei.writers.pdf import write_pdf
from taikei.writers.text import write_text
from taikei.writers.word import write_word

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
REFERENCE = ROOT.parent / "shared" / "data" / "miyagi-2023" / "report.txt"

# The longest proper name that both reports must print, a grant programme of the ministry, has 27 characters.
LONGEST_NAME = 27


@pytest.fixture(scope="module")
def make() -> ModuleType:
    specification = importlib.util.spec_from_file_location("make", EXAMPLES / "make.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["make"] = module
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def report(make: ModuleType) -> Report:
    made: Report = make.sample_report()
    return made


def test_the_files_are_those_that_the_source_makes(report: Report) -> None:
    assert (EXAMPLES / "sample.txt").read_text("utf-8") == write_text(report)
    assert (EXAMPLES / "sample.docx").read_bytes() == write_word(report)
    assert (EXAMPLES / "sample.pdf").read_bytes() == write_pdf(report).data


def test_what_is_read_from_the_text_is_what_was_made(report: Report) -> None:
    reading = read_file(str(EXAMPLES / "sample.txt"))
    assert (reading.coverage.unread, reading.doubts) == ((), ())
    assert _said(reading.report) == _said(report)


def _said(report: Report) -> list[object]:
    return [
        (
            (chapter.kind, section.number, section.title, section.lead, placement.order, placement.relisted),
            (entry.programme, entry.new, entry.narrative, entry.note, entry.charge.department, entry.charge.divisions),
            [(amount.component, amount.number, amount.word) for amount in entry.amounts],
        )
        for chapter, section, placement in report.rows()
        for entry in [placement.entry]
    ]


def test_it_holds_all_programmes_and_says_that_it_is_a_sample(report: Report) -> None:
    names = [
        {placement.entry.programme for section in chapter.sections for placement in section.placements}
        for chapter in report.chapters
    ]
    assert [len(each) for each in names] == [86, 89]
    assert "見本" in report.notice


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference data (../shared) is not here")
def test_its_sentences_are_not_those_of_the_report_whose_facts_it_uses(report: Report) -> None:
    theirs = squeeze(REFERENCE.read_text("utf-8"))
    programmes = {placement.entry.programme for _, _, placement in report.rows()}
    texts = {placement.entry.narrative for _, _, placement in report.rows()} | {
        text
        for chapter in report.chapters
        for section in chapter.sections
        for text in (section.lead, *section.ordinance)
    }
    for text in texts:
        # A programme's name is a fact; what stands around it must be ours.
        ours = re.sub("|".join(map(re.escape, sorted(programmes, key=len, reverse=True))), "\n", squeeze(text))
        for run in ours.split("\n"):
            copied = [run[at : at + LONGEST_NAME + 1] for at in range(len(run) - LONGEST_NAME)]
            assert not [piece for piece in copied if piece in theirs]
