"""A table as CSV for Excel and for machines: UTF-8 with BOM, CRLF, and no cell that Excel would run."""

import csv
import io
from collections.abc import Iterable, Sequence

from taikei.model.amount import Amount


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """One line a row; a line break within a cell stays in its quotes. Cells are taken as they are (see ``inert``)."""
    # Without the BOM, Excel takes the file for cp932 and shows garbage.
    text = io.StringIO("", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def plain_number(amount: Amount | None) -> str:
    """1200.5: the number for machines; blank where no amount, a blank or a word is printed."""
    return "" if amount is None or amount.number is None else f"{amount.number:f}"
