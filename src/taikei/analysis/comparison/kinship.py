"""Whether two reports can be versions of one another at all."""

from taikei.language.names import programme_key
from taikei.model.report import Report


def strangers(old: Report, new: Report) -> bool:
    """Whether both tell of programmes, and of none in common."""
    before, after = _names(old), _names(new)
    return bool(before) and bool(after) and before.isdisjoint(after)


def _names(report: Report) -> set[str]:
    return {programme_key(placement.entry.programme) for _, _, placement in report.rows()}
