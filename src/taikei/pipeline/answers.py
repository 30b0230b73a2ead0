"""The divisions' answers taken in: why a finding may stand, and which answers say too little to be taken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from taikei.checks.waivers import waiver_of
from taikei.language.eras import last_day
from taikei.language.widths import fold
from taikei.model.finding import Finding
from taikei.model.waiver import Waiver
from taikei.model.words import Words
from taikei.pipeline.audit import Audit
from taikei.pipeline.filled_in import FilledRow, filled_rows
from taikei.pipeline.questions import key_of
from taikei.readers.lines import Content
from taikei.writers.findings_workbook import BY, KEY, PUBLISHED, REASON, UNTIL

_HEADERS = (REASON, BY, UNTIL, PUBLISHED, KEY)
_ADVICE = Words(
    "taikei reasons ask が書き出したブックの、見出しと照合番号を消さずに記入してください。",
    "Fill in a workbook of taikei reasons ask, and leave its headers and keys.",
)
# What people write where they are asked whether to print the reason, folded, in small letters.
_YES = {
    "○", "〇", "◯", "●", "◎", "✓", "✔", "レ", "はい", "有", "要", "可", "公表", "公表する",
    "する", "公表可", "yes", "y", "true", "published"
}  # fmt: skip
_NO = {
    "×", "✕", "✗", "x", "-", "－", "―", "ー", "いいえ", "無", "不要", "不可", "非公表",
    "公表しない", "しない", "公表不可", "no", "n", "false"
}  # fmt: skip


@dataclass(frozen=True)
class Unusable:
    """An answer that cannot be taken in: the row that it stands in, and why."""

    place: Words
    message: Words


@dataclass(frozen=True)
class Taken:
    """The reasons that were given, and the answers that say none."""

    waivers: tuple[Waiver, ...]
    unusable: tuple[Unusable, ...]


def taken(audit: Audit, answers: Iterable[tuple[str, Content]], today: date) -> Taken:
    """The reasons in the divisions' workbooks, each with its name, for the findings of ``audit``.

    A row without a reason is not answered. Of one finding the first answer counts; one that says the same again is
    passed over, one that says something else is told. Raises UnusableFile where a workbook is none that was sent out.
    """
    findings = {key_of(finding): finding for finding in audit.findings}
    given: dict[str, Waiver] = {}
    unusable: list[Unusable] = []
    for row in _answered(answers):
        key, reason = fold(row.cells.get(KEY.ja, "")), row.cells[REASON.ja]
        finding = findings.get(key)
        problem = _problem(row, finding, given.get(key), today)
        if problem is not None:
            unusable.append(Unusable(row.place, problem))
        elif finding is not None and finding.accepted is None and key not in given:
            until, published = row.cells.get(UNTIL.ja, ""), _said(row.cells.get(PUBLISHED.ja, ""))
            last = last_day(until) if until else None
            given[key] = waiver_of(finding, reason, row.cells[BY.ja], today, last, published is True)
    return Taken(tuple(given.values()), tuple(unusable))


def _answered(answers: Iterable[tuple[str, Content]]) -> Iterator[FilledRow]:
    for name, content in answers:
        yield from (row for row in filled_rows(content, name, _HEADERS, _ADVICE) if row.cells.get(REASON.ja))


def _problem(row: FilledRow, finding: Finding | None, before: Waiver | None, today: date) -> Words | None:
    if not row.cells.get(KEY.ja):
        return Words(
            "照合番号が消えています。もとのブックの同じ行から写してください。",
            "Its key is gone. Copy it from the same row of the workbook that was sent out.",
        )
    if finding is None:
        return Words(
            "この指摘は、いまの報告書にはありません。記載が変わったか、直されています。",
            "The report has no such finding any more: it was corrected, or says something else now.",
        )
    return _incomplete(row, today) or _differing(row.cells[REASON.ja], finding, before)


def _incomplete(row: FilledRow, today: date) -> Words | None:
    until, published = row.cells.get(UNTIL.ja, ""), row.cells.get(PUBLISHED.ja, "")
    if not row.cells.get(BY.ja):
        return Words("回答者が書かれていません。", "It does not say who answered.")
    last = last_day(until) if until else None
    if until and last is None:
        return Words(
            f"期限「{until}」が日付として読めません。令和９年３月31日のように書いてください。",
            f"The date '{until}' cannot be read. Write it as 2027-03-31.",
        )
    if last is not None and last < today:
        return Words(f"期限「{until}」が過ぎています。", f"The date '{until}' has passed.")
    if _said(published) is None:
        return Words(
            f"公表の欄の「{published}」が、公表してよいという意味か分かりません。公表する理由には○を付け、"
            "公表しない理由では空欄にしてください。",
            f"Whether '{published}' means to publish the reason cannot be told. Put ○ to publish it, or nothing.",
        )
    return None


def _differing(reason: str, finding: Finding, before: Waiver | None) -> Words | None:
    known = finding.accepted.ja if finding.accepted is not None else "" if before is None else before.reason
    if known and reason not in known:
        return Words(
            f"この指摘には、すでに理由があります（{known}）。改めるときは、理由の記録を直してください。",
            f"This finding has a reason already ({known}). To change it, change the record of reasons.",
        )
    return None


def _said(mark: str) -> bool | None:
    """Whether a mark says yes; a blank says no. None where it says neither."""
    word = fold(mark).lower()
    return True if word in _YES else False if word in _NO or word == "" else None
