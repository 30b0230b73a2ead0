"""Values of a report as texts of a paper, and changes as two texts with what changed underlined."""

from typing import Any

from taikei.analysis.comparison.change import Change, ChangeKind
from taikei.analysis.comparison.spots import Spot
from taikei.analysis.comparison.words import PieceKind, word_changes
from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS, COMPONENTS, UNITS
from taikei.model.amount import Amount, Unit
from taikei.model.entry import Division, Item, LegalBasis, Placement
from taikei.model.fiscal_year import FiscalYear
from taikei.model.organisation import Charge
from taikei.model.report import (
    BasicPolicy,
    Chapter,
    ChapterKind,
    ChartArticle,
    ChartBox,
    ContentsLine,
    Note,
    Reference,
    Statute,
)
from taikei.model.section import Section
from taikei.model.source import Source
from taikei.model.words import Language, Words
from taikei.writers.outline import section_heading
from taikei.writers.papers.paper import Ink, Run, Text, plain
from taikei.writers.places import describe
from taikei.writers.printed import amount_text, basis_text, bracketed, charge_text, marked_name

_NO_LINES = Words("（記載なし）", "(nothing printed)")


def value_text(value: Any, language: Language) -> str:
    """The value as a reader of the report would see it; an amount with its unit."""
    match value:
        case None | "":
            return _NO_LINES.said(language)
        case bool():
            return (Words("あり", "yes") if value else Words("なし", "no")).said(language)
        case str() if isinstance(value, ChapterKind):
            return CHAPTERS[value].said(language)
        case Unit():
            return UNITS[value].said(language)
        case Division():
            return (Words("節", "object") if value == Division.OBJECT else Words("説明", "purpose")).said(language)
        case str():
            return value
        case FiscalYear():
            return era_label(value) if language == "ja" else f"FY{value.start}"
        case Amount():
            return money_text(value, language)
        case Charge():
            return value.printed or charge_text(value) or _NO_LINES.said(language)
        case LegalBasis():
            return basis_text(value)
        case Statute():
            return f"{value.name}第{value.article}条"
    return _part_text(value, language)


def money_text(amount: Amount | None, language: Language) -> str:
    """11,000千円, in English 11,000 thousand yen; the word in place of a number; that nothing is printed."""
    if amount is None or amount.blank:
        return _NO_LINES.said(language)
    if amount.number is None:
        return amount.word
    unit = UNITS[amount.unit].said(language)
    return f"{amount_text(amount)}{unit}" if language == "ja" else f"{amount_text(amount)} {unit}"


def _part_text(value: Any, language: Language) -> str:
    match value:
        case Placement():
            entry = value.entry
            name = marked_name(entry.programme, value.relisted, entry.new)
            amounts = [
                f"{COMPONENTS[amount.component].said(language)} {money_text(amount, language)}"
                for amount in entry.amounts
            ]
            return "\n".join(filter(None, [name, *amounts, entry.narrative, bracketed(charge_text(entry.charge))]))
        case Section():
            return section_heading(value)
        case Chapter() | ContentsLine():
            return value.title
        case Note():
            return f"{bracketed(value.mark)} {value.text}"
        case BasicPolicy():
            return f"{value.number}　{value.text}"
        case Reference():
            return "\n".join(filter(None, (value.label, value.title, value.text)))
        case ChartArticle():
            return f"第{value.article}条　{value.title}"
        case ChartBox():
            return f"取組{value.initiative}　{value.text}"
        case Item():
            amount = "" if value.amount is None else f" {money_text(value.amount, language)}"
            return f"{value.code} {value.name}{amount}".strip()
    return str(value)


def spot_text(spot: Spot | None, language: Language) -> str:
    """令和４年度実績 （１） 12 …事業：決算額; 基本方針二：本文. The lines of the document are left out."""
    if spot is None:
        return ""
    place = describe(spot.place._replace(source=Source()), language)
    if spot.part is None:
        return place
    part = spot.part.said(language)
    field = spot.place.field
    if spot.place.chapter is None:
        return part if not field else f"{part}{'：' if language == 'ja' else ': '}{place}"
    return f"{place}（{part}）" if language == "ja" else f"{place} ({part})"


def change_texts(change: Change, old: Spot | None, new: Spot | None, language: Language) -> tuple[Text, Text]:
    """The wrong and the right. Of texts the words that changed are underlined, of anything else the whole."""
    if change.kind == ChangeKind.MOVED:
        return plain(spot_text(old, language)), plain(spot_text(new, language))
    if isinstance(change.before, str) and isinstance(change.after, str) and change.before and change.after:
        pieces = word_changes(change.before, change.after)
        return (
            tuple(_run(piece.text, piece.kind) for piece in pieces if piece.kind != PieceKind.ADDED),
            tuple(_run(piece.text, piece.kind) for piece in pieces if piece.kind != PieceKind.REMOVED),
        )
    if change.kind == ChangeKind.ADDED:
        return plain(_NO_LINES.said(language)), _underlined(value_text(change.after, language))
    if change.kind == ChangeKind.REMOVED:
        return _underlined(value_text(change.before, language)), plain(_NO_LINES.said(language))
    texts = [value_text(value, language) for value in (change.before, change.after)]
    if texts[0] == texts[1]:  # an amount whose print alone changed
        values = (change.before, change.after)
        texts = [getattr(value, "printed", "") or text for value, text in zip(values, texts, strict=True)]
    return _underlined(texts[0]), _underlined(texts[1])


def _run(text: str, kind: PieceKind) -> Run:
    return Run(text, Ink.PLAIN if kind == PieceKind.SAME else Ink.UNDERLINED)


def _underlined(text: str) -> Text:
    return (Run(text, Ink.UNDERLINED),) if text else ()


def shortened(text: Text, around: int = 40) -> Text:
    """What changed with some characters around it: a long text that stays the same is cut out with an ellipsis."""
    shown: list[Run] = []
    for at, run in enumerate(text):
        first, last = at == 0, at == len(text) - 1
        room = around if first or last else 2 * around
        if run.ink != Ink.PLAIN or len(run.text) <= room + 2 or len(text) == 1:
            shown.append(run)
        elif first:
            shown.append(Run("…" + run.text[-around:]))
        elif last:
            shown.append(Run(run.text[:around] + "…"))
        else:
            shown.append(Run(run.text[:around] + "…" + run.text[-around:]))
    return tuple(shown)
