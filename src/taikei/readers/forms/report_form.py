"""What a form says of a report: its cover, its front pages, its units, marks and divisions, and its chapters."""

import re
from collections.abc import Iterable
from typing import ClassVar

from taikei.language.widths import fold
from taikei.model.amount import Unit
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.readers.forms.part import Part
from taikei.readers.forms.sheets_form import SheetsForm
from taikei.readers.forms.table_form import ChapterForm


class CoverForm(Part, frozen=True):
    """Patterns for the lines of the cover; what stands before the first hit is the title.

    A line that no pattern knows goes on with the title, subtitle or notice before it. ``statute`` is searched in title
    and subtitle, with the groups ``name`` and ``article``.
    """

    needed: ClassVar = {"statute": ("name", "article")}

    issuer: re.Pattern[str]
    published: re.Pattern[str]
    subtitle: re.Pattern[str] | None = None
    notice: re.Pattern[str] | None = None
    statute: re.Pattern[str] | None = None


class ContentsForm(Part, frozen=True):
    """The contents page: ``start`` is its heading, ``line`` has the groups ``title`` and ``page``."""

    needed: ClassVar = {"line": ("title", "page")}

    start: re.Pattern[str]
    line: re.Pattern[str]


class PoliciesForm(Part, frozen=True):
    """``item`` has ``number`` and ``text``; ``reference`` (a boxed extract) has ``label`` and ``title``."""

    needed: ClassVar = {"item": ("number", "text"), "reference": ("label", "title")}

    heading: re.Pattern[str]
    item: re.Pattern[str]
    reference: re.Pattern[str] | None = None


class ChartForm(Part, frozen=True):
    """The system chart as a text layer gives it.

    ``article`` has ``article``; ``box_end`` has ``initiative`` and ends a box, anywhere in a line; ``scope`` has
    ``scope``.
    ``page_start`` knows the article label that begins a page. Boxes that float are dumped at a page's end, after a gap
    of at least ``gap`` blank lines: their place does not tell their article.
    """

    needed: ClassVar = {"article": ("article",), "box_end": ("initiative",), "scope": ("scope",)}

    heading: re.Pattern[str]
    article: re.Pattern[str]
    box_end: re.Pattern[str]
    scope: re.Pattern[str]
    page_start: re.Pattern[str]
    gap: int


class UnitForm(Part, frozen=True):
    """``stated`` has ``unit`` and stands above a table. Where a table states none, the other tables and the amounts
    are the evidence, ``usual`` decides where they do not, and the reading is in doubt.

    A form without ``stated`` is of a layout that prints the unit beside each amount, where the rows' patterns ask for
    it: ``usual`` is then certain.
    """

    needed: ClassVar = {"stated": ("unit",)}

    usual: Unit
    stated: re.Pattern[str] | None = None


class AmountsForm(Part, frozen=True):
    """Texts in the place of an amount: those that mean 0, and those that mean that there is none.

    Compared without width and white space. Any other text (皆増, 未定, a dash) is kept as a word.
    """

    zero: tuple[str, ...] = ()
    blank: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        both = {fold(text) for text in self.zero} & {fold(text) for text in self.blank}
        if both:
            said = ", ".join(sorted(both))
            raise Slip(
                Words(f"「{said}」が zero にも blank にもあります", f"{said} is both zero and blank"),
                Words("零と空欄のどちらか一方の意味", "one meaning: zero or blank"),
            )

    def means_zero(self, text: str) -> bool:
        return fold(text) in {fold(each) for each in self.zero}

    def means_blank(self, text: str) -> bool:
        return fold(text) in {fold(each) for each in self.blank}


class MarksForm(Part, frozen=True):
    """Marks beside a programme's name, or in a column of marks: 再掲, 新規, 拡充, 終了."""

    relisted: re.Pattern[str] | None = None
    new: re.Pattern[str] | None = None
    expanded: re.Pattern[str] | None = None
    ended: re.Pattern[str] | None = None


class OmittedForm(Part, frozen=True):
    """The department that is not printed with its divisions (注：○○部の課は部名を省略).

    Either named here, or found in a note, by a pattern with the group ``department``.
    """

    needed: ClassVar = {"note": ("department",)}

    department: str = ""
    note: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        if (self.department == "") == (self.note is None):
            raise Slip(
                Words(
                    "department と note の両方があるか、どちらもありません",
                    "it has both department and note, or neither",
                ),
                Words("department か note のどちらか一つ", "department or note, one of the two"),
            )
        super().__post_init__()


class ChargeForm(Part, frozen=True):
    """How divisions are printed: ``department`` has the group ``department`` and stands before the first division."""

    needed: ClassVar = {"department": ("department",)}

    department: re.Pattern[str]
    separator: str
    omitted: OmittedForm | None = None


class ReportForm(Part, frozen=True, tag_field="reads", tag="report"):
    """A known layout: of chapters with tables, or of sheets. ``recognise`` must all occur in the document.

    Without a ``cover``, the title of the form is that of the report.
    """

    id: str
    title: Words
    recognise: tuple[re.Pattern[str], ...]
    furniture: tuple[re.Pattern[str], ...]
    unit: UnitForm
    charge: ChargeForm
    amounts: AmountsForm = AmountsForm()
    marks: MarksForm = MarksForm()
    chapters: tuple[ChapterForm, ...] = ()
    sheets: SheetsForm | None = None
    cover: CoverForm | None = None
    contents: ContentsForm | None = None
    policies: PoliciesForm | None = None
    chart: ChartForm | None = None

    def __post_init__(self) -> None:
        if (len(self.chapters) > 0) == (self.sheets is not None):
            raise Slip(
                Words(
                    "chapters と sheets の両方があるか、どちらもありません",
                    "it has both chapters and sheets, or neither",
                ),
                Words("chapters か sheets のどちらか", "chapters or sheets, one of the two"),
            )
        kinds = [chapter.kind for chapter in self.chapters]
        for chapter in self.chapters:
            for column in chapter.columns:
                taken = kinds.count(column.kind or chapter.kind) - (column.kind in (None, chapter.kind))
                if column.elsewhere and taken:
                    raise Slip(
                        Words(
                            f"holds が {column.holds} の列の kind と同じ種類の章がほかにあります",
                            f"holds = {column.holds!r}: another chapter is of this kind; it says the amount",
                        ),
                        Words("その種類の章で読む金額", "the amount in the chapter of this kind"),
                    )

    def fits(self, text: str) -> bool:
        return all(pattern.search(text) for pattern in self.recognise)


def fitting_form(text: str, forms: Iterable[ReportForm]) -> ReportForm | None:
    """The first form whose patterns all occur in the text."""
    return next((form for form in forms if form.fits(text)), None)
