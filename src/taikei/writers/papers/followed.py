"""The assembly member's page: what was promised, and what became of it."""

from collections.abc import Sequence

from taikei.analysis.follow.outcome import Followed, FollowUp, Outcome, Told
from taikei.analysis.follow.promises import Unkept
from taikei.analysis.follow.sentence import sentence
from taikei.language.eras import era_label
from taikei.model.amount import Component
from taikei.model.finding import Place
from taikei.model.words import Language, Words
from taikei.writers.papers.paper import Block, Column, Ink, Paper, Paragraph, Run, Table, Text, plain, table
from taikei.writers.papers.values import money_text
from taikei.writers.places import describe
from taikei.writers.printed import charge_text

OUTCOMES = {
    Outcome.NOT_REPORTED: Words("実績に見当たらない事業", "Not reported"),
    Outcome.CHANGED: Words("計画から変わった事業", "Changed since the plan"),
    Outcome.MERGED: Words("統合された事業", "Merged"),
    Outcome.SPLIT: Words("分かれた事業", "Split"),
    Outcome.DONE: Words("計画のとおりの事業", "As planned"),
}
_UNPLANNED = Words("計画になかった事業", "Not in the plan")
_LEADS = Words(
    "前文が挙げ、節のどの事業にも見当たらない取組", "Announced in a lead, and done by no programme of its section"
)


def followed_paper(
    follow_up: FollowUp, promised: Sequence[Unkept], announced: Sequence[Unkept], language: Language
) -> Paper:
    """The outcomes a reader asks for first come first. ``promised`` are of last year's leads, ``announced`` of this."""
    year = era_label(follow_up.fiscal_year) if language == "ja" else f"FY{follow_up.fiscal_year.start}"
    title = Words(f"計画のその後（{year}）", f"What became of the plan of {year}").said(language)
    blocks: list[Block] = [Paragraph(plain(_summary(follow_up, language)))]
    for outcome, words in OUTCOMES.items():
        found = follow_up.of(outcome)
        if found:
            blocks.append(_table(words.said(language), found, language))
    if follow_up.unplanned:
        blocks.append(_unplanned(_UNPLANNED.said(language), follow_up.unplanned, language))
    if promised or announced:
        blocks.append(_leads(_LEADS.said(language), [*promised, *announced], language))
    return Paper(title, tuple(blocks), language)


def _summary(follow_up: FollowUp, language: Language) -> str:
    counts = {outcome: len(follow_up.of(outcome)) for outcome in OUTCOMES}
    told = [f"{OUTCOMES[outcome].said(language)} {count}" for outcome, count in counts.items() if count]
    whole = len(follow_up.followed)
    if language == "ja":
        return f"計画に載った{whole}事業のその後：{'、'.join(told)}。"
    return f"Of {whole} programmes of the plan: {', '.join(told)}."


def _table(caption: str, found: Sequence[Followed], language: Language) -> Table:
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("計画の事業", "Planned").said(language), 17),
        Column(Words("予算額", "Budget").said(language), 9, figures=True),
        Column(Words("実績の事業", "Reported").said(language), 17),
        Column(Words("決算額", "Settlement").said(language), 9, figures=True),
        Column(Words("引用できる文", "A sentence to quote").said(language), 43),
    )
    return table(caption, columns, [_row(number, each, language) for number, each in enumerate(found, 1)], head=1)


def _row(number: int, each: Followed, language: Language) -> list[str | Text]:
    said = sentence(each).said(language)
    if not each.sure:
        evidence = each.evidence.said(language)
        doubt = Words(f"つながりの確かさ{each.confidence}：{evidence}", f"confidence {each.confidence}: {evidence}")
        said = f"{said}\n{doubt.said(language)}"
    return [
        str(number),
        _named(each.planned, language),
        money_text(each.planned.entry.amount(Component.INITIAL_BUDGET), language),
        "\n".join(_named(told, language) for told in each.results),
        "\n".join(money_text(told.entry.amount(Component.SETTLEMENT), language) for told in each.results),
        said,
    ]


def _named(told: Told, language: Language) -> str:
    """The name with its division, and where the primary row stands in the document."""
    parts = filter(None, (charge_text(told.entry.charge), str(told.places[0].source)))
    behind = ("、" if language == "ja" else ", ").join(parts)
    return f"{told.entry.programme}（{behind}）" if behind else told.entry.programme


def _unplanned(caption: str, found: Sequence[Told], language: Language) -> Table:
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("実績の事業", "Reported").said(language), 45),
        Column(Words("場所", "Place").said(language), 26),
        Column(Words("当初予算額", "Initial budget").said(language), 12, figures=True),
        Column(Words("決算額", "Settlement").said(language), 12, figures=True),
    )
    rows = [
        [
            str(number),
            _named(told, language),
            describe(_where(told.places[0]), language),
            money_text(told.entry.amount(Component.INITIAL_BUDGET), language),
            money_text(told.entry.amount(Component.SETTLEMENT), language),
        ]
        for number, told in enumerate(found, 1)
    ]
    return table(caption, columns, rows, head=1)


def _where(place: Place) -> Place:
    return Place(place.chapter, place.section, place.order, fiscal_year=place.fiscal_year)


def _leads(caption: str, found: Sequence[Unkept], language: Language) -> Table:
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("場所", "Place").said(language), 25),
        Column(Words("前文の記載", "What the lead says").said(language), 70),
    )
    rows: list[list[str | Text]] = []
    for number, each in enumerate(found, 1):
        start, end, lead = each.announcement.start, each.announcement.end, each.section.lead
        before, after = lead[max(start - 40, 0) : start], lead[end : end + 40]
        told = (Run(before), Run(each.text, Ink.UNDERLINED), Run(after))
        place = Place(each.chapter.kind, each.section.number, field="lead", fiscal_year=each.chapter.fiscal_year)
        rows.append([str(number), describe(place, language), tuple(run for run in told if run.text)])
    return table(caption, columns, rows, head=1)
