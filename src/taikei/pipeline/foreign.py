"""Files that others wrote, and prints of ours, into readings: by their kind, then by the form that fits.

Everything that can read a file is loaded with this module, so ``read`` loads it only where it is needed.
"""

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from taikei.model.errors import Misuse
from taikei.model.layout import Layout
from taikei.model.reading import Doubt, Reading
from taikei.model.words import Words
from taikei.pipeline.carried.reading import read_carried
from taikei.pipeline.carried.tables import is_ours, read_tables
from taikei.pipeline.files import File, package_files
from taikei.readers.budget.report import read_budget
from taikei.readers.data.report import read_data
from taikei.readers.data.sheets import read_sheets
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import Form, known_forms
from taikei.readers.forms.report_form import ReportForm, fitting_form
from taikei.readers.guard import guarded, guarded_data
from taikei.readers.kind import Kind, kind_of_file
from taikei.readers.laid_out import layout_of_data, layout_of_workbook
from taikei.readers.lines import Content
from taikei.readers.report import read_content
from taikei.readers.text import text_content

_AT_ONCE = 2
"""Files that are read at the same time, each in a process that may take a gigabyte and a half."""


def read_package(path: str, data: bytes, name: str, form: Form | None) -> Reading:
    """The data package whose descriptor is ``data``, with the files that it names."""
    files, doubts = package_files(path, data)
    if is_ours(data):
        return read_tables(files, name, doubts)
    return _read_together(files, name, form, doubts)


def read_data_files(files: Sequence[File], form: Form | None) -> Reading:
    """Data files that belong together. Raises Misuse where one of them is no data file."""
    for data, name in files:
        if kind_of_file(data) != "data":
            raise _not_together(name)
    more = len(files) - 1
    return _read_together(files, f"{files[0].name} ほか{more}件 (and {more} more)", form)


def read_foreign(kind: Kind, data: bytes, name: str, form: Form | None) -> Reading:
    """The file of another kind than report.json. The data inside a print of ours is the report, held against it."""
    if kind == "data":
        return _read_together([File(data, name)], name, form)
    content = text_content(data, name) if kind == "text" else guarded(kind, data, name)
    digest = hashlib.sha256(data).hexdigest()
    carried = read_carried(kind, content, name, digest) if form is None else None
    if carried is not None:
        return replace(carried, layout=_layout(kind, content, None))
    for forms in [known_forms()] if form is None else [[form], known_forms()]:
        reading = _read_content(kind, content, name, digest, forms)
        if reading is not None:
            return replace(reading, layout=_layout(kind, content, _data_form(reading, form)))
    return read_content(content, name, digest, _of_reports(_forms(form)))  # which says that no form fits


def _layout(kind: Kind, content: Content, form: DataForm | None) -> Layout:
    """What a machine meets in the file; ``form`` is that of its tables."""
    return layout_of_workbook(content, form) if kind == "workbook" else Layout(lacking=content.lacking)


def _read_content(kind: Kind, content: Content, name: str, digest: str, forms: Sequence[Form]) -> Reading | None:
    """The reading by the first of these forms that fits, of whatever it says; None where none does."""
    if kind == "pdf":
        budget = read_budget(content, name, digest, [form for form in forms if isinstance(form, BudgetForm)])
        if budget is not None:
            return budget
    of_reports = _of_reports(forms)
    if fitting_form("\n".join(line.text for line in content.lines), of_reports) is not None:
        return read_content(content, name, digest, of_reports)
    return read_sheets(content, name, digest, _of_data(forms)) if kind == "workbook" else None


def _read_together(files: Sequence[File], name: str, form: Form | None, doubts: Sequence[Doubt] = ()) -> Reading:
    """Data files as one data set, with ``doubts`` about the set.

    The digest of several is the SHA-256 of their own digests as hexadecimal digits, one after another in the order in
    which the files are named: ``sha256sum FILE... | cut -c 1-64 | tr -d '\\n' | sha256sum``.
    """
    with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
        datas = list(pool.map(lambda file: guarded_data(file.data, file.name), files))
    datas[0] = replace(datas[0], doubts=(*doubts, *datas[0].doubts))
    digests = [hashlib.sha256(file.data).hexdigest() for file in files]
    digest = digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()
    reading = read_data(datas, name, digest, _of_data(_forms(form)))
    return replace(reading, layout=layout_of_data(datas, _data_form(reading, form)))


def _data_form(reading: Reading, form: Form | None) -> DataForm | None:
    """The form by which data was read; None for a report, or a package that describes itself."""
    return next((known for known in _of_data(_forms(form)) if known.id == reading.form), None)


def _forms(form: Form | None) -> tuple[Form, ...]:
    return known_forms() if form is None else (form, *known_forms())


def _of_reports(forms: Sequence[Form]) -> list[ReportForm]:
    return [form for form in forms if isinstance(form, ReportForm)]


def _of_data(forms: Sequence[Form]) -> list[DataForm]:
    return [form for form in forms if isinstance(form, DataForm)]


def _not_together(name: str) -> Misuse:
    return Misuse(
        name,
        Words(
            "データファイルではないため、ほかのファイルと一緒には読めません",
            "this is no data file and cannot be read together with others",
        ),
        Words("データファイル（CSV、TSV、JSON、NDJSON）", "data files (CSV, TSV, JSON, NDJSON)"),
        Words("報告書は一つずつ指定してください。", "Name reports one at a time."),
    )
