"""What a proposed change touches, the files of open data included."""

from collections.abc import Callable, Iterator, Sequence

from taikei.analysis.affected.affected import Affected, Dependence, Document, affected
from taikei.analysis.affected.proposal import Proposal, made
from taikei.language.quantities import quantities
from taikei.model.report import Report
from taikei.model.words import Words
from taikei.writers.entries_csv import write_entries
from taikei.writers.items_csv import write_items
from taikei.writers.quantities_csv import write_quantities

_FILES: dict[str, Callable[[Report], bytes]] = {
    "entries.csv": write_entries,
    "quantities.csv": lambda report: write_quantities(
        (*row, quantities(row[2].entry.narrative)) for row in report.rows()
    ),
    "items.csv": lambda report: write_items(report) or b"",
}


def affected_places(documents: Sequence[Document], proposal: Proposal) -> tuple[Affected, ...]:
    """Every place in the documents, and behind each document's the lines of its data files."""
    return tuple(
        place for document in documents for place in (*affected([document], proposal), *_data(document, proposal))
    )


def _data(document: Document, proposal: Proposal) -> Iterator[Affected]:
    new = made(document.report, proposal)
    for name, write in _FILES.items():
        before, after = (write(report).decode("utf-8-sig").split("\r\n") for report in (document.report, new))
        for line, (one, other) in enumerate(zip(before, after, strict=False), start=1):
            if one != other:
                what = Words(f"{name}の{line}行目", f"line {line} of {name}")
                yield Affected(document.name, Dependence.DATA, before=one, after=other, what=what)
