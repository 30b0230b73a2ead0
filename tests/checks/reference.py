"""The reference report (Miyagi, June 2023) from its answer key, where ../shared is present.

The key keeps what is meant, not all that is printed; what was printed in two places is set by hand (``_PRINTED``).
"""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from taikei.model.amount import Amount, Component, Unit
from taikei.model.entry import Entry, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import Chapter, ChapterKind, Note, Report
from taikei.model.section import Section

ANSWER_KEY = Path(__file__).resolve().parents[3] / "shared" / "data" / "miyagi-2023" / "entries.json"

# Brackets as printed, which the key leaves out: (chapter, section, order, field) → text.
_PRINTED = {
    ("results", 5, 16, "settlement"): "[11,312］",
    ("results", 7, 8, "charge"): "(商工金融課）",
}


def reference_report() -> Report:
    key = json.loads(ANSWER_KEY.read_text(encoding="utf-8"))
    footnotes = next(note for note in key["notes"] if note.startswith("Source footnotes:"))
    results_notes, plan_notes = footnotes.removeprefix("Source footnotes:").split("Plan:")
    return Report(
        title=key["title"],
        issuer=key["issuer"],
        published=key["published"],
        subtitle=key["subtitle"],
        chapters=(
            _chapter(ChapterKind.RESULTS, FiscalYear(2022), key["results"], results_notes),
            _chapter(ChapterKind.PLAN, FiscalYear(2023), key["plan"], plan_notes),
        ),
    )


def _chapter(kind: ChapterKind, year: FiscalYear, sections: list[dict[str, Any]], notes: str) -> Chapter:
    marks = re.findall(r"(（注\d?[１２]?）)([^（]+(?:（[^注][^（]*)*)", notes)
    return Chapter(
        kind,
        title=str(kind),
        fiscal_year=year,
        unit=Unit.THOUSAND_YEN,
        sections=tuple(_section(kind, section) for section in sections),
        notes=tuple(Note(mark, text.strip()) for mark, text in marks),
    )


def _section(kind: ChapterKind, section: dict[str, Any]) -> Section:
    ordinance = section.get("ordinance_text")
    return Section(
        number=section["section"],
        title=section["title"],
        article=section.get("article"),
        citation=section.get("ordinance_citation_raw") or "",
        ordinance=tuple(ordinance.split("\n")) if ordinance else (),
        lead=section["intro"],
        placements=tuple(_placement(kind, section["section"], entry) for entry in section["entries"]),
    )


def _placement(kind: ChapterKind, section: int, entry: dict[str, Any]) -> Placement:
    amounts = [_amount(Component.INITIAL_BUDGET, entry["budget"], entry.get("budget_note"))]
    if kind is ChapterKind.RESULTS:
        printed = _PRINTED.get((kind, section, entry["n"], "settlement"), f"［{entry['settlement']:,}］")
        amounts.append(_amount(Component.SETTLEMENT, entry["settlement"], None, printed))
    charge = Charge(
        department=entry["department"] or "",
        divisions=tuple(entry["divisions"]),
        printed=_PRINTED.get((kind, section, entry["n"], "charge"), f"（{entry['division_raw']}）"),
    )
    narrative = "\n".join(entry.get("paragraphs") or [entry.get("narrative", "")])
    return Placement(
        entry["n"],
        Entry(
            entry["name"],
            amounts=tuple(amounts),
            narrative=narrative,
            charge=charge,
            new=entry.get("new", False),
            note=entry.get("note") or "",
        ),
        relisted=entry["reprint"],
    )


def _amount(component: Component, number: int | None, word: str | None, printed: str = "") -> Amount:
    return Amount(
        component,
        Unit.THOUSAND_YEN,
        number=None if number is None else Decimal(number),
        word=word or "",
        printed=printed or (word or f"{number:,}"),
    )
