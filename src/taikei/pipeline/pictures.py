"""The pictures of an audit: the place of each finding and of each doubt, cut out of the PDF that was read."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from taikei.model.errors import Misuse, UnusableFile
from taikei.model.finding import Finding
from taikei.model.report import Report
from taikei.model.source import Box, Source
from taikei.model.words import Words
from taikei.pipeline.audit import Audit
from taikei.readers.clipping import Clipping, clippings_of

FOLDER = "pictures"
"""The folder of the pictures, within that of the audit."""

PICTURE = re.compile(r"(?:[A-Z]+-\d+|doubt)-p\d+-\d+\.png")
"""The name of a picture, as A-03-p12-1.png: the rule, the page, and which of that rule's pictures of the page."""

Names = tuple[str, ...]

# One child draws so many; the next goes on, so that no number of findings comes to the limits of one.
_OF_ONE_CHILD = 100


@dataclass(frozen=True)
class Album:
    """What is to be drawn, by its name in the folder of the audit; one for each page on which the place stands.

    ``findings`` and ``doubts`` hold the names of each, in the order of the audit's findings and the reading's doubts;
    where two places disagree, both are drawn.
    What has no place on a page has no names.
    """

    findings: tuple[Names, ...]
    doubts: tuple[Names, ...]
    clippings: Mapping[str, Clipping]


def empty_album(audit: Audit) -> Album:
    """The album where no pictures are wanted."""
    return Album(((),) * len(audit.findings), ((),) * len(audit.reading.doubts), {})


def album_of(audit: Audit) -> Album:
    """The pictures that the audit asks for. Around a value stands the rest of its row."""
    rows = _rows(audit.reading.report)
    clippings: dict[str, Clipping] = {}
    numbers: Counter[tuple[str, int]] = Counter()

    def names(subject: str, source: Source) -> Iterator[str]:
        around = dict.fromkeys(beside for box in source.boxes for beside in rows.get(box, ()))
        for clipping in clippings_of(source.boxes, around):
            numbers[subject, clipping.page] += 1
            name = f"{FOLDER}/{subject}-p{clipping.page}-{numbers[subject, clipping.page]}.png"
            clippings[name] = clipping
            yield name

    return Album(
        tuple((*names(each.rule, each.place.source), *names(each.rule, _other(each))) for each in audit.findings),
        tuple(tuple(names("doubt", doubt.source)) for doubt in audit.reading.doubts),
        clippings,
    )


def drawn(album: Album, data: bytes, audit: Audit) -> dict[str, bytes]:
    """The pictures (PNG) by their names, from ``data``, the PDF that the audit read.

    Raises Misuse where it read no PDF, UnusableFile where the PDF cannot be drawn.
    """
    reading = audit.reading
    if reading.encoding != "pdf":
        raise Misuse(
            reading.document,
            Words(
                "PDFではないため、ページの画像を作れません", "this is no PDF, so there are no pages to make pictures of"
            ),
            Words("--pictures にはPDFの報告書", "the PDF of a report for --pictures"),
            Words("PDFを指定するか、--pictures を外してください。", "Name a PDF, or leave --pictures out."),
        )
    from concurrent.futures import ThreadPoolExecutor

    wanted = list(album.clippings.items())
    parts = [wanted[at : at + _OF_ONE_CHILD] for at in range(0, len(wanted), _OF_ONE_CHILD)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pictures = pool.map(lambda part: _part(part, data, reading.document), parts)
        return {name: picture for part in pictures for name, picture in part}


def _part(part: Sequence[tuple[str, Clipping]], data: bytes, document: str) -> Iterable[tuple[str, bytes]]:
    from taikei.readers.pictured import pictures_of

    try:
        pictures = pictures_of(data, document, [clipping for _, clipping in part])
    except UnusableFile as error:
        advice = Words(
            "--pictures を外すと、画像のほかはすべて書き出せます。",
            "Without --pictures everything else is written.",
        )
        raise UnusableFile(error.where, error.found, error.expected, advice) from error
    return zip((name for name, _ in part), pictures, strict=True)


def _other(finding: Finding) -> Source:
    return Source() if finding.other is None else finding.other.source


def _rows(report: Report) -> Mapping[Box, tuple[Box, ...]]:
    """The boxes of the row in which a box stands."""
    return {box: source.boxes for *_, row in report.rows() for source in [row.entry.source] for box in source.boxes}
