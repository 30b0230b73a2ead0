"""出典: the line that goes with a picture wherever it is reprinted."""

from taikei.model.report import Report
from taikei.model.words import Words
from taikei.writers.printed import bracketed


def source_line(report: Report) -> Words:
    """Who published what and when, with the notice of its cover (a sample, a draft), and that we drew it."""
    told = f"{report.issuer}「{report.title}」{bracketed(report.published)}{bracketed(report.notice)}"
    return Words(f"出典：{told}から作成", f"Source: made from {told}")
