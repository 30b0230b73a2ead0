"""The one date that a file may carry: the edition's, never the clock's, so that the same report is the same bytes."""

import re
import unicodedata
from datetime import UTC, datetime

from taikei.language.eras import parse_fiscal_year
from taikei.model.report import Report

_MONTH = re.compile(r"年(\d{1,2})月")
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def edition_date(report: Report) -> datetime:
    """The first day of the printed month (令和５年６月), in UTC; 1 January where no month is printed.

    A report without a date gets 1 January 2000: file formats want some date.
    """
    # Only the year is taken from it: on a cover 令和５年 is the calendar year 2023.
    year = parse_fiscal_year(report.published)
    if year is None:
        return _UNDATED
    month = _MONTH.search(unicodedata.normalize("NFKC", report.published).replace(" ", ""))
    return datetime(year.start, int(month[1]) if month is not None and 1 <= int(month[1]) <= 12 else 1, 1, tzinfo=UTC)
