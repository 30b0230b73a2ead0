"""What the page of a form for reports, or for budget books, says."""

from collections.abc import Iterator

from taikei.language.terms import CHAPTERS, UNITS
from taikei.model.words import Words
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.page import Page, Read, code
from taikei.readers.forms.report_form import ReportForm
from taikei.readers.forms.table_form import ChapterForm

_UNREAD = Words(
    "どの型にも当たらない行と、様式にない見出しの列は、未読又は疑義として示します。",
    "Lines that no pattern knows, and columns of unknown headers, are shown as unread or as doubts.",
)
_SCOPES = {
    "group": Words("小計", "of a group"),
    "section": Words("節の合計", "of a section"),
    "chapter": Words("章の合計", "of a chapter"),
}


def report_page(form: ReportForm) -> Page:
    return Page(
        files=Words(
            "見出しと表のある報告書（テキスト、PDF、Word、ワークブック）",
            "reports with headings and tables (text, PDF, Word, workbook)",
        ),
        recognised=tuple(_recognised([pattern.pattern for pattern in form.recognise])),
        read=dict(_read(form)),
        year=tuple(_years(form)),
        unit=tuple(_unit(form)),
        left_out=(*_furniture([pattern.pattern for pattern in form.furniture]), _UNREAD),
        proofs=tuple(_proofs(form)),
    )


def budget_page(form: BudgetForm) -> Page:
    apart = (Words(f"{part.name.ja}のページ", f"the pages of {part.name.en}") for part in form.apart)
    usual = UNITS[form.unit.usual]
    return Page(
        files=Words("予算書のPDF（罫線のある見開きの表）", "budget books as PDF, with ruled tables over facing pages"),
        recognised=tuple(_recognised([pattern.pattern for pattern in form.recognise])),
        read={Words("計画", "plan"): tuple(Read(code(column.header.pattern), column.holds) for column in form.columns)},
        year=(Words(f"会計の見出し：{code(form.account.heading.pattern)}", "in the heading of the account"),),
        unit=(
            Words(
                f"{code(form.unit.stated.pattern)}。ないときは{usual.ja}とし、疑義とします。",
                f"stated so; else {usual.en}, with a doubt",
            ),
        ),
        left_out=(
            Words("歳入の表（合計の照合だけに使います）", "the tables of revenue, which are only proved"),
            *apart,
            *_furniture([pattern.pattern for pattern in form.furniture]),
        ),
        proofs=(
            Words(
                "表の計、項と款の合計、会計の総額", "totals of tables, 項 and 款, and the control total of an account"
            ),
            Words("目ごとの比較、財源内訳、節の合計", "of each 目 the difference, the funding and the 節"),
        ),
    )


def _recognised(patterns: list[str]) -> Iterator[Words]:
    for pattern in patterns:
        yield Words(f"文書に{code(pattern)}がある", "the document has what this pattern finds")


def _read(form: ReportForm) -> Iterator[tuple[Words, tuple[Read, ...]]]:
    for chapter in form.chapters:
        kind = CHAPTERS[chapter.kind]
        yield Words(f"{kind.ja}の章", f"chapter of {kind.en}"), (*_columns(chapter), *_groups(chapter))
    if form.sheets is not None:
        labels = tuple(Read(code(label.label.pattern), label.holds) for label in form.sheets.labels)
        yield Words("シートの見出し", "labels of the sheets"), labels


def _columns(chapter: ChapterForm) -> Iterator[Read]:
    return (Read(code(column.header.pattern), column.holds) for column in chapter.columns)


def _groups(chapter: ChapterForm) -> Iterator[Read]:
    """What the patterns of a row find, each once."""
    row = chapter.row
    patterns = [pattern for pattern in (row.start, *row.anchor, *row.follow, row.end) if pattern is not None]
    found = dict.fromkeys(group for pattern in patterns for group in pattern.groupindex if group != "printed")
    if row.narrative:
        found["narrative"] = None
    return (Read("行の型 / pattern of the row", group) for group in found)


def _years(form: ReportForm) -> Iterator[Words]:
    for chapter in form.chapters:
        yield Words(f"章の見出し：{code(chapter.heading.pattern)}", "in the heading of the chapter")
    if form.sheets is not None:
        yield Words(f"シートの年度：{code(form.sheets.year.pattern)}", "on the sheet")


def _unit(form: ReportForm) -> Iterator[Words]:
    usual = UNITS[form.unit.usual]
    if form.unit.stated is None:
        yield Words(f"すべて{usual.ja}", f"always {usual.en}")
    else:
        yield Words(
            f"{code(form.unit.stated.pattern)}。ないときは金額の様子と{usual.ja}から判断し、疑義とします。",
            f"stated so; else judged by the amounts and {usual.en}, with a doubt",
        )


def _furniture(patterns: list[str]) -> Iterator[Words]:
    if patterns:
        yield Words(f"体裁の行：{'、'.join(map(code, patterns))}", "furniture: page numbers, running heads")


def _proofs(form: ReportForm) -> Iterator[Words]:
    for chapter in form.chapters:
        for total in chapter.totals:
            scope, pattern = _SCOPES[total.scope], total.row or total.text
            yield Words(f"{scope.ja}：{code(pattern.pattern if pattern else '')}", f"the total {scope.en}")
    if form.contents is not None:
        yield Words("目次の見出しが本文にあること", "each heading of the contents page is in the text")
