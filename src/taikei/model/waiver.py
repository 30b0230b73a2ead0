"""A waiver (理由付き容認): the recorded reason why a finding may stand."""

from dataclasses import dataclass
from datetime import date

from taikei.model.report import ChapterKind
from taikei.model.slip import Slip
from taikei.model.words import Words


@dataclass(frozen=True)
class Waiver:
    """``rule`` may stand at the place of ``programme`` and ``field``, as long as the fact is ``found``.

    ``found`` is what the finding said it found, in Japanese: where it changes, the reason no longer holds. A reason
    written within the document goes with its text, so its ``found`` is empty: any fact. So is an empty ``field``.
    ``chapter`` is None and ``programme`` empty for a finding on no chapter or no row; ``section`` tells leads apart.
    ``fiscal_year`` is the year in which that of the chapter starts: of a report with several chapters of a kind, it
    tells which is meant; next year's edition has another, and the reason goes with it where the fact is the same.
    ``since`` and ``until`` are calendar dates; ``published``: the reason is printed with the report as a note.
    """

    rule: str
    reason: str
    by: str
    since: date
    found: str = ""
    chapter: ChapterKind | None = None
    section: int | None = None
    programme: str = ""
    field: str = ""
    until: date | None = None
    published: bool = False
    fiscal_year: int | None = None

    def __post_init__(self) -> None:
        for name in ("rule", "reason", "by"):
            if not getattr(self, name).strip():
                raise Slip(
                    Words(f"{name} が空です", f"{name} is empty"),
                    Words("規則の番号、理由、記録者", "the rule, the reason, and who gives it"),
                    Words("その項目を書き加えてください。", "Write it."),
                )
        if self.until is not None and self.until < self.since:
            raise Slip(
                Words(
                    f"until {self.until} が since {self.since} より前です",
                    f"until {self.until} is before since {self.since}",
                ),
                Words("始まりの日以後の期限", "an end that is not before the beginning"),
            )
