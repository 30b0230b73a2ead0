"""A data package of ours as a reading: its tables are the data, and its descriptor says whether they are as written."""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Sequence

from taikei.model.edition import PACKAGE
from taikei.model.reading import Coverage, Doubt, Reading
from taikei.model.report import Report
from taikei.model.source import CellPlace, Source
from taikei.model.words import Words
from taikei.pipeline.files import File
from taikei.readers.guard import called
from taikei.readers.relations import Related
from taikei.writers.open_data.fiscal import FISCAL
from taikei.writers.open_data.package import csv_files

FORM = "taikei-package"


def is_ours(descriptor: bytes) -> bool:
    return f'"{PACKAGE}"'.encode() in descriptor


def read_tables(files: Sequence[File], name: str, doubts: Sequence[Doubt]) -> Reading:
    """``files`` are the descriptor and the tables that it names. Raises UnusableFile where they make no report."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for file in files[1:]:
            archive.writestr(zipfile.ZipInfo(file.name), file.data)
    found = called("taikei.readers.relations:related", packed.getvalue(), name, Related)
    digests = "".join(hashlib.sha256(file.data).hexdigest() for file in files)
    return Reading(
        document=name,
        digest=hashlib.sha256(digests.encode()).hexdigest(),
        encoding="utf-8",
        form=FORM,
        report=found.report,
        coverage=Coverage("rows", found.rows, found.rows, 0),
        doubts=(*doubts, *_changed(files), *_derived(files, found.report)),
    )


def _changed(files: Sequence[File]) -> Iterator[Doubt]:
    """The tables that are no longer what the descriptor was written for."""
    resources = json.loads(files[0].data).get("resources", [])
    hashes = {each.get("path"): each.get("hash") for each in resources if isinstance(each, dict)}
    for file in files[1:]:
        if hashes.get(file.name) != f"sha256:{hashlib.sha256(file.data).hexdigest()}":
            yield Doubt(
                _place(file.name),
                Words(
                    f"「{file.name}」は、書き出された後に変えられています。今の値を読みました。",
                    f"{file.name} was changed after it was written. Its present values were read.",
                ),
            )


def _derived(files: Sequence[File], report: Report) -> Iterator[Doubt]:
    """The fiscal table follows from the others."""
    name = f"{FISCAL.name}.csv"
    if any(file.name == name and file.data != csv_files(report)[name] for file in files):
        yield Doubt(
            _place(name),
            Words(
                f"「{name}」が、ほかの表から計算した値と異なります。ほかの表の値を採りました。",
                f"{name} differs from what follows from the other tables, whose values were taken.",
            ),
        )


def _place(name: str) -> Source:
    return Source(cells=(CellPlace(name, ""),))
