"""The lineage of one or several reports: read, hung together with the office's decisions, written as files."""

from collections.abc import Sequence
from pathlib import Path

from taikei.analysis.lineage.decided import check_names
from taikei.analysis.lineage.lives import History, history
from taikei.model.decision import Decision
from taikei.model.report import Report
from taikei.model.words import Language
from taikei.pipeline.folder import put_files


def traced(reports: Sequence[Report], decisions: Sequence[Decision] = (), where: str = "") -> History:
    """The history of the reports. Raises Misuse where a decision of the file ``where`` names an unknown programme."""
    check_names(decisions, (chapter for report in reports for chapter in report.chapters), where)
    return history(reports, decisions)


def write_lineage(reports: Sequence[Report], found: History, folder: Path, language: Language) -> tuple[Path, ...]:
    """``lineage.csv``, ``programmes.csv``, ``lineage.json``, ``lineage.html`` and an SVG of each step."""
    from taikei.analysis.charts.lineage_flow import lineage_flow
    from taikei.writers.charts.flow_svg import draw_flow
    from taikei.writers.lineage.history_json import encode_history
    from taikei.writers.lineage.links_csv import write_links
    from taikei.writers.lineage.lives_csv import write_lives
    from taikei.writers.lineage.page import write_history_page

    files = {
        "lineage.csv": write_links(found.steps, language),
        "programmes.csv": write_lives(found.lives),
        "lineage.json": encode_history(found),
        "lineage.html": write_history_page(reports, found, language),
    }
    for flow in filter(None, map(lineage_flow, found.steps)):
        files[f"{flow.caption.name}.svg"] = draw_flow(flow, language)
    put_files(files, folder)
    return tuple(folder / name for name in files)
