"""The lineage as one HTML page: each step as a picture and a table that says the same, then each programme's life."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from taikei.analysis.charts.lineage_flow import chapter_words, lineage_flow
from taikei.analysis.lineage.lives import History, Life, Stage
from taikei.analysis.lineage.steps import Step
from taikei.language.numerals import grouped
from taikei.language.terms import CHAPTERS, LINK_KINDS, UNITS
from taikei.model.amount import Amount, Component
from taikei.model.entry import Entry
from taikei.model.lineage import Link, LinkKind
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.writers.charts.flow_svg import draw_flow
from taikei.writers.lineage.lives_csv import counted
from taikei.writers.page_template import page_template
from taikei.writers.xml_text import fit_text

_WORDS = {
    "title": Words("事業の系譜", "Lineage of programmes"),
    "skip": Words("本文へ移動", "Skip to the content"),
    "lives": Words("事業の歩み", "The life of each programme"),
    "before": Words("前の事業", "Before"),
    "after": Words("後の事業", "After"),
    "kind": Words("区分", "What became of it"),
    "confidence": Words("確かさ", "Confidence"),
    "evidence": Words("根拠", "Evidence"),
    "budget": Words("当初予算額", "Initial budget"),
    "settlement": Words("決算額", "Settlement"),
    "chapter": Words("年度・章", "Year and chapter"),
    "name": Words("事業名", "Name"),
    "divisions": Words("担当課・室", "Divisions"),
    "sections": Words("節", "Sections"),
    "counts": Words("計数", "Counts"),
    "id": Words("番号", "Id"),
    "changed": Words("変わったつながり", "What changed"),
    "kept": Words("変わらない事業", "Programmes that did not change"),
    "decided": Words("職員の決定", "decided"),
    "none": Words("比べる章がありません。", "There is no second chapter to compare with."),
}


def write_history_page(reports: Sequence[Report], history: History, language: Language) -> bytes:
    """UTF-8 HTML without JavaScript or any other file."""
    page = page_template("lineage.html.j2").render(
        language=language,
        skip=_WORDS["skip"].said(language),
        say={key: words.said(language) for key, words in _WORDS.items()},
        reports=[report.title for report in reports],
        steps=[_step(step, language) for step in history.steps],
        lives=[_life(life, language) for life in history.lives],
    )
    return fit_text(page).encode("utf-8")


def _step(step: Step, language: Language) -> dict[str, Any]:
    earlier, later = chapter_words(step.earlier), chapter_words(step.later)
    title = Words(f"{earlier.ja}から{later.ja}へ", f"From {earlier.en} to {later.en}")
    flow = lineage_flow(step)
    links = [link for _, link in step.told()]
    changed = [link for link in links if link.kind != LinkKind.SAME]
    return {
        "name": f"{step.earlier.kind.value}{step.earlier.fiscal_year.start}"
        f"-{step.later.kind.value}{step.later.fiscal_year.start}",
        "title": title.said(language),
        "counted": _counted(links, language),
        # Drawn by us, with every text in it escaped.
        "picture": None if flow is None else Markup(draw_flow(flow, language).decode("utf-8")),  # noqa: S704
        "shows": "" if flow is None else flow.caption.shows.said(language),
        "remarks": [] if flow is None else [remark.said(language) for remark in flow.caption.remarks],
        "unit": UNITS[step.later.unit].said(language),
        "links": [_link(link, language) for link in changed],
        "kept": [link.later[0] for link in links if link.kind == LinkKind.SAME],
    }


def _counted(links: Sequence[Link], language: Language) -> str:
    numbers = {kind: sum(link.kind == kind for link in links) for kind in LinkKind}
    said = [f"{LINK_KINDS[kind].said(language)} {number}" for kind, number in numbers.items() if number]
    return ("、" if language == "ja" else ", ").join(said)


def _link(link: Link, language: Language) -> dict[str, Any]:
    return {
        "kind": LINK_KINDS[link.kind].said(language),
        "before": [(entry.programme, _number(entry, Component.INITIAL_BUDGET)) for entry in link.before],
        "after": [(entry.programme, _number(entry, Component.INITIAL_BUDGET)) for entry in link.after],
        "confidence": _WORDS["decided"].said(language) if link.decided else f"{link.confidence:.2f}",
        "evidence": link.evidence.said(language),
    }


def _life(life: Life, language: Language) -> dict[str, Any]:
    return {"id": life.id, "name": life.names[-1], "stages": [_stage(stage, language) for stage in life.stages]}


def _stage(stage: Stage, language: Language) -> dict[str, Any]:
    chapter = stage.chapter
    year, kind = chapter.fiscal_year.start, CHAPTERS[chapter.kind]
    return {
        "chapter": f"{year}年度{kind.ja}" if language == "ja" else f"{year} {kind.en}",
        "name": stage.entry.programme,
        "divisions": "、".join(stage.entry.charge.divisions),
        "sections": "、".join(stage.sections),
        "budget": _number(stage.entry, Component.INITIAL_BUDGET),
        "settlement": _number(stage.entry, Component.SETTLEMENT),
        "unit": UNITS[chapter.unit].said(language),
        "counts": counted(stage),
    }


def _number(entry: Entry, component: Component) -> str:
    """1,234; a word as printed; – where nothing is."""
    amount: Amount | None = entry.amount(component)
    if amount is None or amount.blank:
        return "–"
    return amount.word if amount.number is None else grouped(amount.number)
