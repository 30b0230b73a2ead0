"""Safe corrections in a copy: the wrong characters change, every other byte of a text stays."""

import io
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.builders import report, results, row
from taikei.model.errors import Misuse
from taikei.model.finding import Finding, Fix, Outcome, Place, Severity
from taikei.model.reading import Coverage, Reading
from taikei.model.report import ChapterKind, Report
from taikei.model.words import Words
from taikei.pipeline.audit import Audit
from taikei.pipeline.correct import correct
from taikei.writers.corrected.alignment import FixedField, applied, corrections
from taikei.writers.word import write_word
from taikei.writers.workbook import write_workbook

NARRATIVE = "井戸を2５か所直し、橋を架けた。\n住民にも知らせ、喜ばれた（延べ1１回）。"
WELL = report(results([row("井戸修繕事業", 100, 40, NARRATIVE)]))
FIXES = (Fix(3, 5, "25"), Fix(NARRATIVE.index("1１"), NARRATIVE.index("1１") + 2, "11"))
SAID = Words("あ", "a")


def audit_of(document: Report, fixes: tuple[Fix, ...] = FIXES, *, encoding: str = "utf-8") -> Audit:
    chapter = document.chapters[0]
    place = Place(ChapterKind.RESULTS, 1, 1, "narrative", "井戸修繕事業", fiscal_year=chapter.fiscal_year)
    finding = Finding("D-02", Severity.ERROR, place, SAID, SAID, SAID, SAID, fixes=fixes)
    reading = Reading("報告.txt", "0" * 64, encoding, "x", document, Coverage("lines", 0, 0, 0))
    return Audit(reading, (Outcome("D-02", 1, (finding,)),))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16", "euc_jp"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_text_changes_only_where_it_is_wrong(encoding: str, end: str) -> None:
    lines = [
        "１ 井戸修繕事業",
        "  井戸を2５か所直",
        "し、橋を 架けた。",
        "住民にも知らせ、喜ばれた（延べ1１",
        "回）。（水道課）",
        "2５",
    ]
    text = end.join(lines) + end
    done = correct(audit_of(WELL, encoding=encoding), text.encode(encoding))
    assert done.data == text.replace("2５か所", "25か所").replace("1１", "11").encode(encoding)
    assert done.changes == (
        ("井戸を2５か所直", "井戸を25か所直"),
        ("住民にも知らせ、喜ばれた（延べ1１", "住民にも知らせ、喜ばれた（延べ11"),
    )
    assert done.asked == 2


def test_a_spot_that_a_line_break_parts_is_left_alone() -> None:
    text = "井戸を2\n５か所直し、橋を架けた。住民にも知らせ、喜ばれた（延べ1１回）。"
    done = correct(audit_of(WELL), text.encode())
    assert done.data.decode() == text.replace("1１", "11")
    assert (len(done.changes), done.asked) == (1, 2)


def test_of_corrections_that_overlap_the_first_is_made_and_neighbours_all() -> None:
    first, overlapping, neighbour = Fix(3, 5, "25"), Fix(4, 6, "5ヶ"), Fix(5, 6, "箇")
    audit = audit_of(WELL, (overlapping, first))
    (outcome,) = audit.outcomes
    again = outcome.findings[0]._replace(rule="D-01", fixes=(first, neighbour))
    done = correct(
        replace(audit, outcomes=(replace(outcome, findings=(*outcome.findings, again)),)), NARRATIVE.encode()
    )
    assert done.data.decode() == NARRATIVE.replace("2５か所", "25箇所")
    assert done.asked == 2


@pytest.mark.parametrize("write", [write_word, write_workbook])
def test_an_office_document_changes_in_that_text_only(write: object) -> None:
    assert callable(write)
    data = write(WELL)
    encoding = "xlsx" if write is write_workbook else "docx"
    done = correct(audit_of(WELL, encoding=encoding), data)
    assert done.data != data
    before, after = (zipfile.ZipFile(io.BytesIO(each)) for each in (data, done.data))
    changed = [name for name in before.namelist() if before.read(name) != after.read(name)]
    assert len(changed) == 1
    part = after.read(changed[0]).decode()
    assert "25か所" in part
    assert "2５" not in part


def test_what_may_stand_is_not_corrected() -> None:
    audit = audit_of(WELL)
    (outcome,) = audit.outcomes
    accepted = replace(outcome, findings=(outcome.findings[0]._replace(accepted=SAID),))
    done = correct(replace(audit, outcomes=(accepted,)), NARRATIVE.encode())
    assert (done.data, done.changes, done.asked) == (NARRATIVE.encode(), (), 0)


def test_a_pdf_is_refused() -> None:
    with pytest.raises(Misuse, match="a file of a kind that cannot be corrected"):
        correct(audit_of(WELL, encoding="pdf"), b"%PDF-1.7\n")


def test_a_short_field_is_corrected_only_where_it_stands_alone() -> None:
    field = FixedField("[ 5］", (Fix(0, 1, "［"),))
    found = list(corrections(["金[5］額", "[ 5］", "x[5］"], [field]))
    assert [each.piece for each in found] == [1]


@given(st.text(st.sampled_from("あ1１ 、\n"), min_size=1, max_size=30), st.data())
def test_corrections_of_a_text_that_is_one_piece_are_the_fixes_themselves(text: str, data: st.DataObject) -> None:
    places = [at for at, one in enumerate(text) if not one.isspace()]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    found = list(corrections([text], [FixedField(text, (Fix(at, at + 1, "Ｘ"),))]))
    assert applied(text, found) == text[:at] + "Ｘ" + text[at + 1 :]
    assert len(found) == 1
