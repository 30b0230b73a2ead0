"""The paper of two documents held against each other: where they disagree, with both quotes."""

from taikei.analysis.agreement.agreement import Agreement
from taikei.analysis.agreement.rounding import Rounding
from taikei.language.terms import SEVERITIES
from taikei.model.finding import Finding
from taikei.model.words import Language, Words
from taikei.writers.papers.paper import Block, Column, Paper, Paragraph, Table, Text, plain, table
from taikei.writers.places import describe

TITLE = Words("二つの文書の突合せ", "Two documents held against each other")
_ROUNDINGS = {
    Rounding.HALF_UP: Words("端数は四捨五入されています。", "Amounts are rounded half up."),
    Rounding.CUT: Words("端数は切り捨てられています。", "Amounts are cut."),
}


def agreed_paper(agreement: Agreement, our_name: str, their_name: str, language: Language) -> Paper:
    """How much was compared, the differences, and what only one of them tells of."""
    count, fields, found = agreement.programmes, agreement.compared, len(agreement.findings)
    summary = Words(
        f"両方に載っている{count}件（事業と年度）の{fields}項目を比べ、{found}項目が違います。",
        f"{fields} fields of {count} programmes and years that both tell of were compared; {found} differ.",
    )
    blocks: list[Block] = [Paragraph(plain(summary.said(language)))]
    if agreement.rounding is not None:
        blocks.append(Paragraph(plain(_ROUNDINGS[agreement.rounding].said(language))))
    blocks.append(_differences(agreement.findings, language))
    for name, only in ((our_name, agreement.only_ours), (their_name, agreement.only_theirs)):
        caption = Words(f"{name}だけに載っている事業", f"Only in {name}").said(language)
        if only:
            column = Column(Words("事業名", "Programme").said(language), 100)
            blocks.append(table(caption, [column], [[each] for each in only]))
    return Paper(TITLE.said(language), tuple(blocks), language, f"{our_name}、{their_name}")


def _differences(findings: tuple[Finding, ...], language: Language) -> Table:
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("重さ", "Severity").said(language), 8),
        Column(Words("内容", "What").said(language), 20),
        Column(Words("場所", "Place").said(language), 20),
        Column(Words("もう一方の場所", "The other place").said(language), 20),
        Column(Words("記載", "Found").said(language), 27),
    )
    rows: list[list[str | Text]] = [
        [
            str(number),
            SEVERITIES[finding.severity].said(language),
            finding.message.said(language),
            describe(finding.place, language),
            "" if finding.other is None else describe(finding.other, language),
            finding.found.said(language),
        ]
        for number, finding in enumerate(findings, start=1)
    ]
    return table(Words("違い", "Differences").said(language), columns, rows, head=2)
