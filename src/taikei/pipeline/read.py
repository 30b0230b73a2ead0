"""A file, or data files that belong together, into a reading, whatever their type."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from taikei.model.reading import Reading
from taikei.pipeline.files import STANDARD_INPUT, file_bytes, files_in
from taikei.readers.data.resources import is_descriptor
from taikei.readers.kind import kind_of_file
from taikei.readers.report_json import read_report_json

if TYPE_CHECKING:
    from taikei.readers.forms.known import Form


# The readers are loaded where a file asks for them: report.json, which is printed again and again, needs none.
def read_file(path: str, form: "Form | None" = None) -> Reading:
    """The reading of the file at ``path``; ``-`` reads standard input. ``form`` is tried before the known ones.

    The descriptor of a data package (datapackage.json) is read with the files that it names. Raises UnusableFile where
    the file is not there, cannot be opened, or is not a report that a form describes.
    """
    data, name = file_bytes(path)
    if path != STANDARD_INPUT and is_descriptor(data, name):
        from taikei.pipeline.foreign import read_package

        return read_package(path, data, name, form)
    return read_bytes(data, name, form)


def read_files(paths: Sequence[str], form: "Form | None" = None) -> Reading:
    """The reading of data files that belong together; one path is read as ``read_file`` does.

    A folder given alone stands for the files directly in it, or for the data package whose descriptor is in it. Raises
    Misuse where one of several is no data file, besides what ``read_file`` raises.
    """
    named = files_in(paths[0]) if len(paths) == 1 else list(paths)
    if len(named) == 1:
        return read_file(named[0], form)
    from taikei.pipeline.foreign import read_data_files

    return read_data_files([file_bytes(path) for path in named], form)


def read_bytes(data: bytes, name: str, form: "Form | None" = None) -> Reading:
    """The reading of a file's bytes, of whatever kind they are; ``name`` is what messages call it.

    The data inside a file of ours is the report, held against its print; with ``form`` only the print is read.
    """
    kind = kind_of_file(data)
    if kind == "report_json":
        return read_report_json(data, name)
    from taikei.pipeline.foreign import read_foreign

    return read_foreign(kind, data, name, form)
