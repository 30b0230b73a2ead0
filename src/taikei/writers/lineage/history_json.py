"""The lineage as JSON: ``links`` and ``programmes``, the facts of the two CSV files, texts in both languages."""

from typing import Any

import msgspec

from taikei.analysis.lineage.lives import History, Life, Stage
from taikei.analysis.lineage.steps import Step
from taikei.model.amount import Component
from taikei.model.lineage import Link
from taikei.model.report import Chapter
from taikei.writers.csv_table import plain_number
from taikei.writers.lineage.lives_csv import counted


def encode_history(history: History) -> bytes:
    """UTF-8, indented. Amounts and confidences are texts, so that no program rounds them."""
    said = {
        "links": [_link(step, chapter, link) for step in history.steps for chapter, link in step.told()],
        "programmes": [_life(life) for life in history.lives],
    }
    return msgspec.json.format(msgspec.json.encode(said), indent=2) + b"\n"


def _link(step: Step, chapter: Chapter, link: Link) -> dict[str, Any]:
    return {
        "from_year": chapter.fiscal_year.start,
        "from_chapter": chapter.kind.value,
        "from_names": link.earlier,
        "to_year": step.later.fiscal_year.start,
        "to_chapter": step.later.kind.value,
        "to_names": link.later,
        "kind": link.kind.value,
        "moved": [move.value for move in link.moves],
        "confidence": f"{link.confidence:f}",
        "decided": link.decided,
        "evidence": {"ja": link.evidence.ja, "en": link.evidence.en},
    }


def _life(life: Life) -> dict[str, Any]:
    return {
        "id": life.id,
        "ids": life.ids,
        "names": life.names,
        "came_from": life.came_from,
        "went_on_as": life.went_on_as,
        "stages": [_stage(stage) for stage in life.stages],
    }


def _stage(stage: Stage) -> dict[str, Any]:
    entry = stage.entry
    return {
        "fiscal_year": stage.chapter.fiscal_year.start,
        "chapter": stage.chapter.kind.value,
        "name": entry.programme,
        "divisions": entry.charge.divisions,
        "sections": stage.sections,
        "unit": stage.chapter.unit.value,
        "initial_budget": plain_number(entry.amount(Component.INITIAL_BUDGET)) or None,
        "settlement": plain_number(entry.amount(Component.SETTLEMENT)) or None,
        "counts": counted(stage),
    }
