"""Word files and workbooks held against Microsoft's own schema, by a program that did not write them.

The program is ooxml-validator: the validator of the Open XML SDK as a command. Where it is not installed, what is
known of its verdict rests on the tests of the parts that it once found wrong.
"""

import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reports import small_report
from taikei.analysis.comparison.compare import compare
from taikei.analysis.errata.errata import errata
from taikei.pipeline.charts import write_charts
from taikei.writers.papers.compared import compared_paper
from taikei.writers.papers.errata import errata_paper
from taikei.writers.papers.files import paper_files
from taikei.writers.papers.marked_up import marked_up_paper
from taikei.writers.printing.folder import TemplateFolder, known_templates
from taikei.writers.word import write_word
from taikei.writers.workbook import write_workbook

_VALIDATOR = shutil.which("ooxml-validator")
_IN_WORD = [each for each in known_templates() if "docx" in each.template.formats]

pytestmark = pytest.mark.skipif(
    _VALIDATOR is None, reason="ooxml-validator is not installed: no schema judges the Word files and workbooks"
)


def faults(path: Path) -> list[str]:
    assert _VALIDATOR is not None
    done = subprocess.run([_VALIDATOR, str(path)], capture_output=True, timeout=60, check=False)
    told = json.loads(done.stdout)
    return [f"{each['path']} {each['xPath']}: {each['description']}" for each in told["errors"]]


@pytest.mark.parametrize("template", _IN_WORD, ids=lambda each: each.name)
def test_every_template_in_word(template: TemplateFolder, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(write_word(small_report(), template))
    assert faults(path) == []


def test_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_bytes(write_workbook(small_report()))
    assert faults(path) == []


def test_the_charts(tmp_path: Path) -> None:
    written = [
        path for path in write_charts(small_report(), tmp_path / "charts", "ja", False) if path.suffix == ".xlsx"
    ]
    assert written
    assert [fault for path in written for fault in faults(path)] == []


def test_the_papers_of_two_versions(tmp_path: Path) -> None:
    old = small_report()
    new = replace(old, title=old.title + "（訂正版）")
    day = date(2026, 6, 10)
    papers = [
        compared_paper(old, new, compare(old, new), "ja"),
        errata_paper(errata(old, new, day, {}), new, "ja"),
        marked_up_paper(old, new, day, "ja"),
    ]
    for number, paper in enumerate(papers):
        for name, content in paper_files(paper, str(number)).items():
            if name.endswith((".docx", ".xlsx")):
                (tmp_path / name).write_bytes(content)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 2 * len(papers)
    assert {path.name: faults(path) for path in files} == {path.name: [] for path in files}


def test_the_validator_sees_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(write_workbook(small_report()).replace(b"PK\x05\x06", b"PK\x05\x07"))
    assert faults(path) != []
