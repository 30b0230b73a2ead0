"""The paper of a proposed change: every place that it touches, before anything is saved."""

from collections.abc import Sequence

from taikei.analysis.affected.affected import Affected, Dependence
from taikei.analysis.affected.proposal import (
    AmountProposal,
    CountProposal,
    DivisionProposal,
    NameProposal,
    Proposal,
)
from taikei.analysis.comparison.change import Change, ChangeKind
from taikei.language.eras import era_label
from taikei.language.numerals import grouped
from taikei.language.terms import COMPONENTS
from taikei.model.words import Language, Words
from taikei.writers.papers.errata import figure_name, figure_text
from taikei.writers.papers.paper import Column, Ink, Paper, Paragraph, Run, Text, plain, table
from taikei.writers.papers.values import change_texts, shortened, spot_text, value_text
from taikei.writers.places import describe

TITLE = Words("変更の影響", "What a change touches")
DEPENDENCES = {
    Dependence.SHOWN: Words("記載", "shown"),
    Dependence.RELISTED: Words("再掲の記載", "re-listed"),
    Dependence.DISAGREES: Words("もともと違う記載", "told otherwise already"),
    Dependence.TOTAL: Words("計", "total"),
    Dependence.RATIO: Words("比率", "ratio"),
    Dependence.QUOTED: Words("文章での引用", "quoted in a text"),
    Dependence.CHART: Words("図", "chart"),
    Dependence.DATA: Words("公開データ", "open data"),
}


def affected_paper(proposal: Proposal, places: Sequence[Affected], language: Language) -> Paper:
    """All places in the order of the documents, and how many of each kind."""
    counts = {how: sum(1 for place in places if place.dependence == how) for how in DEPENDENCES}
    told = [f"{DEPENDENCES[how].said(language)} {count}" for how, count in counts.items() if count]
    joined = ("、" if language == "ja" else ", ").join(told)
    summary = Words(f"{len(places)}か所：{joined}", f"{len(places)} places: {joined}")
    none = Words("この変更が及ぶ所はありません。", "The change touches nothing.")
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("文書", "Document").said(language), 14),
        Column(Words("場所", "Place").said(language), 27),
        Column(Words("関係", "How").said(language), 10),
        Column(Words("変更前", "Before").said(language), 22),
        Column(Words("変更後", "After").said(language), 22),
    )
    rows = [_row(number, place, language) for number, place in enumerate(places, start=1)]
    return Paper(
        TITLE.said(language),
        (
            Paragraph(plain((summary if places else none).said(language))),
            table(TITLE.said(language), columns, rows, head=2),
        ),
        language,
        proposal_text(proposal, language),
    )


def proposal_text(proposal: Proposal, language: Language) -> str:
    """The change in one line."""
    match proposal:
        case AmountProposal():
            yen = "円" if language == "ja" else " yen"
            before, after = (f"{grouped(amount)}{yen}" for amount in (proposal.before, proposal.after))
            what, year = COMPONENTS[proposal.component], proposal.fiscal_year
        case CountProposal():
            before, after, year = proposal.before, proposal.after, proposal.fiscal_year
            what = Words("計数", "count")
        case DivisionProposal():
            before, after, year = proposal.before, proposal.after, proposal.fiscal_year
            what = Words("担当課・室", "division in charge")
        case NameProposal():
            ja = f"「{proposal.programme}」の名称を「{proposal.after}」に変えます。"
            return ja if language == "ja" else f"“{proposal.programme}” is renamed “{proposal.after}”."
    if language == "ja":
        return f"「{proposal.programme}」の{era_label(year)}の{what.ja}を{before}から{after}に変えます。"
    return f"“{proposal.programme}”, FY{year.start}: the {what.en} becomes {after}, from {before}."


def _row(number: int, place: Affected, language: Language) -> list[str | Text]:
    before, after = _texts(place, language)
    return [
        str(number),
        place.document,
        _where(place, language),
        DEPENDENCES[place.dependence].said(language),
        before,
        after,
    ]


def _where(place: Affected, language: Language) -> str:
    if place.figure is not None:
        return f"{describe(place.figure.place, language)} {figure_name(place.figure, language)}"
    if place.what is not None:
        return place.what.said(language)
    source = "" if place.spot is None else str(place.spot.place.source)
    where = spot_text(place.spot, language)
    if not source:
        return where
    return f"{where}（{source}）" if language == "ja" else f"{where} ({source})"


def _texts(place: Affected, language: Language) -> tuple[Text, Text]:
    if place.figure is not None:
        figure = place.figure
        return (
            plain(figure_text(figure.before, figure.unit, language)),
            plain(figure_text(figure.after, figure.unit, language)),
        )
    if place.quotation is not None:
        start, end, text = place.quotation.start, place.quotation.end, place.quotation.text
        runs = (Run(text[:start]), Run(text[start:end], Ink.UNDERLINED), Run(text[end:]))
        kept = tuple(run for run in runs if run.text)
        see = Words("文を確かめて直してください。", "See what the text should say.")
        return shortened(kept), plain(see.said(language))
    if place.dependence == Dependence.CHART:
        again = Words("描き直されます。", "It is drawn anew.")
        return (), plain(again.said(language))
    if place.dependence == Dependence.DISAGREES:
        check = Words("どちらが正しいか確かめてください。", "See which is right.")
        return plain(value_text(place.before, language)), plain(check.said(language))
    change = Change(ChangeKind.CHANGED, None, None, place.before, place.after)
    old, new = change_texts(change, None, None, language)
    return shortened(old), shortened(new)
