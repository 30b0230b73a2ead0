"""What a form says of sheets with label cells (事務事業評価シート): one programme a sheet or page."""

import re
from typing import ClassVar, Literal

from taikei.model.report import ChapterKind
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.readers.forms.part import Part, groups_words, no_choice
from taikei.readers.forms.table_form import COMPONENTS, HOLDS


class LabelForm(Part, frozen=True):
    """A label and the value that it names: in the next cell to the right, or the one below.

    ``label`` is compared without white space; where it has the group ``value``, label and value share a cell or line.
    ``holds`` says what the value is; ``amounts`` are amounts in the row of the label, as the years above them say.
    """

    label: re.Pattern[str]
    holds: str
    value: Literal["right", "below"] = "right"

    def __post_init__(self) -> None:
        if self.holds not in HOLDS - {"order"}:
            raise no_choice("holds", self.holds, HOLDS - {"order"})
        if set(self.label.groupindex) - {"value"}:
            raise Slip(
                Words(
                    f"label の正規表現「{self.label.pattern}」に value でないグループがあります",
                    f"label = {self.label.pattern!r} may have the group value, and no other",
                ),
                groups_words(["value"]),
            )


class YearForm(Part, frozen=True):
    """The head of a column of amounts: ``header`` has ``year``, is compared without white space and may be repeated.

    ``holds`` says what a row of ``amounts`` is under it; ``kind`` to which chapter of its year the amounts belong.
    """

    needed: ClassVar = {"header": ("year",)}

    header: re.Pattern[str]
    kind: ChapterKind
    holds: str

    def __post_init__(self) -> None:
        if self.holds not in COMPONENTS:
            raise no_choice("holds", self.holds, COMPONENTS)
        super().__post_init__()


class SheetsForm(Part, frozen=True):
    """A report of sheets. A sheet begins where ``start`` is found, and with each new sheet of a workbook.

    ``year`` (group ``year``) is found in the sheet, or before the first, and names the fiscal year of its chapter,
    which is of ``kind``.
    """

    needed: ClassVar = {"year": ("year",)}

    kind: ChapterKind
    start: re.Pattern[str]
    year: re.Pattern[str]
    labels: tuple[LabelForm, ...]
    years: tuple[YearForm, ...] = ()

    def __post_init__(self) -> None:
        if not any(label.holds == "programme" for label in self.labels):
            raise Slip(
                Words("事業名（programme）の labels がありません", "no label holds the programme"),
                Words('holds = "programme"', 'holds = "programme"'),
            )
        if any(label.holds == "amounts" for label in self.labels) and not self.years:
            raise Slip(
                Words(
                    "holds が amounts の labels があるのに、years がありません",
                    "a label that holds amounts needs years",
                ),
                Words("金額の列の年度を示す [[sheets.years]]", "the [[sheets.years]] that tell the year of a column"),
            )
        super().__post_init__()
