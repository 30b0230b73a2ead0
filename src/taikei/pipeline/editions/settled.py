"""Whether a report may be sealed: with no error left that nobody has corrected or given a reason for (G-11)."""

from taikei.model.errors import Misuse
from taikei.model.words import Words
from taikei.pipeline.audit import Audit


def check_settled(audit: Audit) -> None:
    """Raises Misuse where an error has no reason."""
    open_errors = audit.open_errors
    if not open_errors:
        return
    count, rules = len(open_errors), sorted({finding.rule for finding in open_errors})
    raise Misuse(
        audit.reading.document,
        Words(
            f"理由のない「誤り」の指摘が{count:,}件あります（{'、'.join(rules)}）",
            f"{count:,} finding(s) of the severity error have no reason ({', '.join(rules)})",
        ),
        Words("誤りのない、又は理由を記録した報告書", "a report without errors, or with a reason for each"),
        Words(
            "taikei audit で確かめて直すか、--reasons で理由を付けてください。"
            "残したまま作るなら --with-errors を付けます。",
            "See them with taikei audit and correct them, or give reasons with --reasons. "
            "To seal them as they are, add --with-errors.",
        ),
    )
