"""`taikei affected`: every place that a proposed change would touch, before anything is saved."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import typer

from taikei.cli.options import FormFile, Lang, Quiet, Tongue
from taikei.cli.paper_output import OutFolder, Shape, ShapeOption
from taikei.model.errors import Misuse
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import ChapterKind
from taikei.model.words import Words

if TYPE_CHECKING:
    from taikei.analysis.affected.affected import Document
    from taikei.analysis.affected.proposal import Proposal


def affected(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="文書（複数可）。 / The documents.")],
    programme: Annotated[str, typer.Option("--programme", help="事業名。 / The programme.")],
    field: Annotated[
        str,
        typer.Option(
            "--field",
            help="変える項目：settlementなどの金額、programme、charge、narrative（計数）。 / What is to change.",
        ),
    ],
    to: Annotated[str, typer.Option("--to", help="新しい値。金額は文書の単位で。 / The new value.")],
    before: Annotated[
        str | None, typer.Option("--from", help="今の値（計数と、二つの課のうち一つ）。 / The value as it is.")
    ] = None,
    year: Annotated[
        int | None, typer.Option("--year", help="年度（西暦）。省略すると最新の実績。 / Fiscal year.")
    ] = None,
    out: OutFolder = None,
    shape: ShapeOption = Shape.TEXT,
    form: FormFile = None,
    quiet: Quiet = False,
    lang: Lang = Tongue.JA,
) -> None:
    from taikei.analysis.affected.affected import Document
    from taikei.cli.documents import read_each
    from taikei.cli.paper_output import put, show
    from taikei.cli.progress import Progress
    from taikei.pipeline.affected import affected_places
    from taikei.writers.papers.affected import affected_paper
    from taikei.writers.papers.data import affected_data

    with Progress(lang.value, quiet=quiet) as progress:
        readings = read_each(files, form, progress)
        progress.step(Words("変更の及ぶ所を探しています", "Looking for what the change touches"))
        documents = [Document(reading.document, reading.report) for reading in readings]
        proposal = _proposal(documents, programme, field, before, to, year)
        places = affected_places(documents, proposal)
        paper, data = affected_paper(proposal, places, lang.value), affected_data(proposal, places)
        if out is not None:
            progress.writing(out)
            put({"affected": paper}, {"affected": data}, out, {})
    show(paper, data, shape)


def _proposal(
    documents: list["Document"], programme: str, field: str, before: str | None, to: str, year: int | None
) -> "Proposal":
    from taikei.analysis.affected.proposal import (
        AmountProposal,
        CountProposal,
        DivisionProposal,
        NameProposal,
        amount_of,
        is_of,
    )
    from taikei.language.eras import era_label
    from taikei.language.numerals import parse_number
    from taikei.language.widths import fold
    from taikei.model.amount import Component

    rows = [
        (chapter, placement.entry)
        for document in documents
        for chapter, _, placement in document.report.rows()
        if is_of(placement.entry, programme)
    ]
    if not rows:
        raise _misuse("--programme", f"「{programme}」はどの文書にもありません", f"no document has “{programme}”",
                      "文書に載っている事業の名称", "the name of a programme of the documents")  # fmt: skip
    years = [chapter.fiscal_year for chapter, _ in rows if chapter.kind == ChapterKind.RESULTS]
    when = FiscalYear(year) if year is not None else max(years or [chapter.fiscal_year for chapter, _ in rows])
    if field == "programme":
        return NameProposal(programme, to)
    if field == "charge":
        divisions = {one for chapter, entry in rows if chapter.fiscal_year == when for one in entry.charge.divisions}
        if before is not None and fold(before) not in map(fold, divisions):
            raise _misuse("--from", f"{era_label(when)}の担当課に「{before}」はありません",
                          f"“{before}” is not in charge in {when.start}",
                          "今の課の名称", "the name of the division as it is")  # fmt: skip
        old = divisions.pop() if before is None and len(divisions) == 1 else before
        if old is None:
            raise _misuse("--from", "変える課が一つに決まりません", "it is not clear which division is meant",
                          "今の課の名称", "the name of the division as it is")  # fmt: skip
        return DivisionProposal(programme, when, old, to)
    if field == "narrative":
        told = [entry.narrative for chapter, entry in rows if chapter.fiscal_year == when]
        if not before or not any(before in narrative for narrative in told):
            raise _misuse("--from", f"その計数は{era_label(when)}の実施概要にありません",
                          f"no narrative of {when.start} tells that count",
                          "実施概要のとおりの計数（延べ747人など）", "a count as a narrative prints it")  # fmt: skip
        return CountProposal(programme, when, before, to)
    components = {component.value for component in Component}
    if field not in components:
        known = "、".join(["programme", "charge", "narrative", *sorted(components)])
        raise _misuse("--field", f"{field} という項目はありません", f"there is no field {field}", known, known)
    component, number = Component(field), parse_number(to)
    if number is None:
        raise _misuse("--to", f"「{to}」は金額として読めません", f"'{to}' is no amount", "数", "a number")
    found = (amount_of(document.report, programme, when, component) for document in documents)
    amount = next((each for each in found if each is not None), None)
    if amount is None or amount.yen is None or amount.unit.yen is None:
        raise _misuse("--field", f"「{programme}」のその年度の金額がありません", f"“{programme}” has no such amount",
                      "文書に載っている金額", "an amount that a document tells")  # fmt: skip
    return AmountProposal(programme, when, component, amount.yen, number * Decimal(amount.unit.yen))


def _misuse(where: str, found: str, found_english: str, expected: str, expected_english: str) -> Misuse:
    return Misuse(
        where,
        Words(found, found_english),
        Words(expected, expected_english),
        Words(f"{where} を確かめてください。", f"Check {where}."),
    )
