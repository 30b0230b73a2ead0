"""The lineage as a person reads it in a terminal."""

from collections.abc import Iterator

from taikei.analysis.charts.lineage_flow import chapter_words
from taikei.analysis.lineage.lives import History
from taikei.analysis.lineage.steps import Step
from taikei.language.terms import LINK_KINDS, MOVES
from taikei.model.lineage import Link, LinkKind
from taikei.model.words import Language, Words


def lineage_lines(history: History, language: Language) -> Iterator[str]:
    """Each step with its numbers and all that changed, the surest first; then how many programmes there are."""
    if not history.steps:
        yield Words("比べる章がありません。", "There is no second chapter to compare with.").said(language)
    for step in history.steps:
        yield from _step(step, language)
    names = sum(len(life.names) > 1 for life in history.lives)
    yield Words(
        f"事業は全部で{len(history.lives)}件、うち名前の変わったもの{names}件です。",
        f"{len(history.lives)} programmes in all, {names} of them with several names.",
    ).said(language)


def _step(step: Step, language: Language) -> Iterator[str]:
    earlier, later = chapter_words(step.earlier).said(language), chapter_words(step.later).said(language)
    yield f"{earlier} → {later}"
    links = [link for _, link in step.told()]
    for kind in LinkKind:
        of_kind = sorted((link for link in links if link.kind == kind), key=lambda link: -link.confidence)
        if of_kind:
            yield f"  {LINK_KINDS[kind].said(language)}\t{len(of_kind)}"
        for link in of_kind if kind != LinkKind.SAME else ():
            yield from _link(link, language)
    yield ""


def _link(link: Link, language: Language) -> Iterator[str]:
    between = "＋" if language == "ja" else " + "
    before, after = between.join(link.earlier), between.join(link.later)
    decided = Words("（職員の決定）", " (decided)").said(language) if link.decided else ""
    moved = "、".join(MOVES[move].said(language) for move in link.moves)
    moves = Words(f"【{moved}の移動】", f" [another {moved}]").said(language) if moved else ""
    way = " → ".join(name for name in (before, after) if name)
    yield f"    {link.confidence:.2f}{decided}  {way}{moves}"
    yield f"        {link.evidence.said(language)}"
