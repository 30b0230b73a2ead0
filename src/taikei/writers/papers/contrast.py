"""The comparative table (新旧対照表): old and new side by side in full, what changed underlined."""

from taikei.analysis.errata.errata import Errata
from taikei.model.report import Report
from taikei.model.words import Language, Words
from taikei.writers.papers.errata import CLASSES
from taikei.writers.papers.paper import Column, Paper, Text, table
from taikei.writers.papers.values import change_texts, spot_text

TITLE = Words("新旧対照表", "Comparative table")


def contrast_paper(errata: Errata, new: Report, language: Language) -> Paper:
    """New on the left and old on the right, as bodies print it."""
    columns = (
        Column(Words("番号", "No.").said(language), 5, figures=True),
        Column(Words("項目", "Place").said(language), 19),
        Column(Words("新（訂正後）", "New (corrected)").said(language), 33),
        Column(Words("旧（訂正前）", "Old (before)").said(language), 33),
        Column(Words("備考", "Remarks").said(language), 10),
    )
    rows: list[list[str | Text]] = []
    for item in errata.items:
        wrong, right = change_texts(item.change, item.wrong, item.right, language)
        place = spot_text(item.right or item.wrong, language)
        rows.append([str(item.number), place, right, wrong, item.reason or CLASSES[item.of].said(language)])
    caption = TITLE.said(language)
    return Paper(caption, (table(caption, columns, rows, head=1),), language, new.title, errata.corrected)
