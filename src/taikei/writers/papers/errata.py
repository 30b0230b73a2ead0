"""The errata (正誤表) as a paper: number, page, place, line, wrong, right, reason, date, class."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from taikei.analysis.comparison.spots import Spot
from taikei.analysis.errata.classes import ErratumClass
from taikei.analysis.errata.errata import Errata, Erratum
from taikei.analysis.figures import FigureChange, FigureKind
from taikei.language.eras import era_date
from taikei.language.numerals import grouped
from taikei.language.terms import UNITS
from taikei.model.amount import Unit
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.writers.papers.paper import Block, Column, Paper, Paragraph, Table, Text, plain, table
from taikei.writers.papers.values import change_texts, shortened, spot_text
from taikei.writers.places import describe

TITLE = Words("正誤表", "Errata")
CLASSES = {
    ErratumClass.FIGURES: Words("Ａ 数値・名称", "A figures, names"),
    ErratumClass.WORDING: Words("Ｂ 文言", "B wording"),
    ErratumClass.LAYOUT: Words("Ｃ 体裁", "C layout"),
    ErratumClass.FINALISED: Words("決算額の確定", "settlement finalised"),
}
REASON, CLASS, KEY = Words("理由", "Reason"), Words("区分", "Class"), Words("照合番号", "Key")
FIGURES = {
    FigureKind.TOTAL: Words("計", "total"),
    FigureKind.ROWS: Words("事業数", "rows"),
    FigureKind.EXECUTION_RATE: Words("執行率", "execution rate"),
    FigureKind.INITIAL_BUDGET_RATIO: Words("当初予算比", "ratio to the initial budget"),
}


def errata_paper(errata: Errata, new: Report, language: Language) -> Paper:
    """All errata in the order of the document. A reason that nobody gave is left blank, and their number is told."""
    columns = (
        Column(Words("番号", "No.").said(language), 4, figures=True),
        Column(Words("頁", "Page").said(language), 5),
        Column(Words("項目", "Place").said(language), 18),
        Column(Words("行", "Line").said(language), 7),
        Column(Words("誤", "Wrong").said(language), 20),
        Column(Words("正", "Right").said(language), 20),
        Column(REASON.said(language), 12),
        Column(Words("訂正日", "Corrected").said(language), 8),
        Column(CLASS.said(language), 8),
        Column(KEY.said(language), 10, for_sheets=True),
    )
    rows = [_row(item, errata.corrected, language) for item in errata.items]
    blocks: list[Block] = [table(TITLE.said(language), columns, rows, head=2)]
    if errata.unanswered:
        asked = Words(
            f"{len(errata.items)}件のうち{errata.unanswered}件の理由が未記入です。",
            f"Of {len(errata.items)} corrections {errata.unanswered} have no reason yet.",
        )
        blocks.insert(0, Paragraph(plain(asked.said(language))))
    if errata.figures:
        blocks.append(_figures(errata.figures, language))
    return Paper(TITLE.said(language), tuple(blocks), language, new.title, errata.corrected)


def _row(item: Erratum, corrected: date, language: Language) -> list[str | Text]:
    wrong, right = change_texts(item.change, item.wrong, item.right, language)
    spot = item.wrong or item.right
    return [
        str(item.number),
        _pages(spot),
        spot_text(spot, language),
        _lines(spot),
        shortened(wrong),
        shortened(right),
        item.reason,
        era_date(corrected) if language == "ja" else corrected.isoformat(),
        CLASSES[item.of].said(language),
        item.key,
    ]


def _pages(spot: Spot | None) -> str:
    """Where the document has pages."""
    pages = [] if spot is None else sorted({box.page for box in spot.place.source.boxes})
    return "" if not pages else str(pages[0]) if len(pages) == 1 else f"{pages[0]}–{pages[-1]}"


def _lines(spot: Spot | None) -> str:
    """The lines of a text or the cells of a workbook."""
    return "" if spot is None else " ".join(map(str, (*spot.place.source.lines, *spot.place.source.cells)))


def _figures(changes: tuple[FigureChange, ...], language: Language) -> Table:
    columns = (
        Column(Words("場所", "Place").said(language), 40),
        Column(Words("数値", "Figure").said(language), 20),
        Column(Words("誤", "Wrong").said(language), 20, figures=True),
        Column(Words("正", "Right").said(language), 20, figures=True),
    )
    caption = Words(
        "表の数値から計算される数値（載せている場合に、併せて訂正するもの）",
        "Figures computed from those above (to be corrected wherever they are shown)",
    )
    rows = [
        [
            describe(change.place, language),
            figure_name(change, language),
            figure_text(change.before, change.unit, language),
            figure_text(change.after, change.unit, language),
        ]
        for change in changes
    ]
    return table(caption.said(language), columns, rows)


def figure_name(change: FigureChange, language: Language) -> str:
    """計（再掲を除く）; a ratio has no two ways."""
    name = FIGURES[change.kind].said(language)
    if change.kind not in (FigureKind.TOTAL, FigureKind.ROWS):
        return name
    how = Words("再掲を含む", "with re-listings") if change.relisted else Words("再掲を除く", "without re-listings")
    return f"{name}（{how.said(language)}）" if language == "ja" else f"{name} ({how.said(language)})"


def figure_text(value: Decimal | Fraction | int | None, unit: Unit | None, language: Language) -> str:
    """1,234千円; a ratio as 98.7%; nothing where nothing is to be computed."""
    if value is None:
        return ""
    if isinstance(value, Fraction):
        share = Decimal(100) * value.numerator / value.denominator
        return f"{share.quantize(Decimal('0.1'), ROUND_HALF_UP):,f}%"
    number = grouped(Decimal(value))
    if unit is None:
        return number
    return f"{number}{UNITS[unit].ja}" if language == "ja" else f"{number} {UNITS[unit].en}"
