"""Proposals held against the known forms: the same documents, the same rows."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from house.tree import ROOT
from taikei.model.entry import Entry
from taikei.model.reading import Reading
from taikei.pipeline.propose import propose_form
from taikei.pipeline.read import read_file
from taikei.readers.forms.known import parse_form

DATA = ROOT.parent / "shared" / "data"
FIELDS: Mapping[str, Callable[[Entry], object]] = {
    "programme": lambda entry: entry.programme,
    "code": lambda entry: entry.code,
    "amounts": lambda entry: [(each.component, each.unit, each.number, each.word) for each in entry.amounts],
    "narrative": lambda entry: entry.narrative,
    "divisions": lambda entry: entry.charge.divisions,
    "department": lambda entry: entry.charge.department,
    "note": lambda entry: entry.note,
    "marks": lambda entry: (entry.new, entry.expanded, entry.ended),
    "policies": lambda entry: entry.policies,
    "bases": lambda entry: entry.bases,
    "items": lambda entry: [(item.code, item.name, item.amount and item.amount.number) for item in entry.items],
}
SAMPLES = {"sample.txt": set[str](), "sample.docx": set[str](), "sample.pdf": set[str]()}
REAL = {
    "miyagi-2023/report.txt": set[str](),
    "renditions/report.docx": set[str](),
    "renditions/report.xlsx": set[str](),
    "renditions/report-wordprocessor.pdf": set[str](),
    "real/spendingjp-csv/tama_R3.csv": set[str](),
    "real/spendingjp-csv/tsukuba_2021.csv": set[str](),
    "real/jimujigyo-eval/kosai.json": set[str](),
    # Half of its column of marks says 判断できない, so that the proposal names the column but does not choose it.
    "real/jimujigyo-eval/shimotsuma.json": {"marks"},
}
"""The fields in which the proposal's rows differ from those of the known form."""


def differing(path: Path) -> set[str]:
    """The fields that are not the same in every row, read by the proposal and by the known form."""
    proposed, known = propose_form([str(path)], "trial", "ja"), read_file(str(path))
    assert parse_form(proposed.toml).id == "trial"
    assert isinstance(proposed.tried, Reading)
    assert (proposed.tried.form, len(proposed.tried.coverage.unread)) == ("trial", 0)
    mine, theirs = rows(proposed.tried), rows(known)
    assert mine.keys() == theirs.keys()
    return {name for name, field in FIELDS.items() if any(field(mine[key]) != field(theirs[key]) for key in theirs)}


def rows(reading: Reading) -> dict[object, Entry]:
    """The rows by chapter, and by code where the file has one, else by place: sections may differ where rows do not."""
    found: dict[object, Entry] = {}
    for chapter, section, placement in reading.report.rows():
        entry = placement.entry
        place = (entry.code, entry.programme) if entry.code else (section.number, placement.order, placement.relisted)
        found[(chapter.kind, chapter.fiscal_year, place)] = entry
    assert len(found) == sum(1 for _ in reading.report.rows())
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_the_sample_is_read_as_by_its_own_form(name: str) -> None:
    assert differing(ROOT / "examples" / name) == SAMPLES[name]


@pytest.mark.skipif(
    not DATA.is_dir(), reason="the real documents are not published with Taikei: no ../shared/data here"
)
@pytest.mark.parametrize("name", REAL)
def test_real_documents_are_read_as_by_their_own_forms(name: str) -> None:
    assert differing(DATA / name) == REAL[name]
