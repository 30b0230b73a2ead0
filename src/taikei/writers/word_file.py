"""A Word document as the bytes of its file, which look at no clock."""

import io
import zipfile
from datetime import datetime

from docx.document import Document

_EARLIEST = (1980, 1, 1, 0, 0, 0)


def saved(document: Document, date: datetime) -> bytes:
    """python-docx stamps the parts of the package with the clock; the same report must be the same bytes."""
    written = io.BytesIO()
    document.save(written)
    stamped = io.BytesIO()
    stamp = max(date.timetuple()[:6], _EARLIEST)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(stamped, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, stamp), source.read(name), zipfile.ZIP_DEFLATED)
    return stamped.getvalue()
