"""The entrance of an edition: its seal, its files, and every programme in three orders. Works without a script."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from taikei.analysis.relations.identifiers import placement_id
from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS
from taikei.model.chapter_names import chapter_names
from taikei.model.edition import EDITION_FILE, REPORT_FILE, Edition
from taikei.model.report import Report
from taikei.writers.canonical import seal_of
from taikei.writers.outline import outline, section_heading
from taikei.writers.page_template import page_template
from taikei.writers.printed import charge_text
from taikei.writers.xml_text import fit_for_xml

_FILES = (
    ("report.html", "報告書（ウェブページ）", "The report as a web page"),
    ("report.pdf", "報告書（PDF）", "The report as PDF"),
    ("report.docx", "報告書（Word）", "The report as a Word document"),
    ("report.xlsx", "報告書（Excel）", "The report as a workbook"),
    ("charts/charts.html", "図表", "Charts"),
    (REPORT_FILE, "データ（JSON）", "The data as JSON"),
    ("data/placements.csv", "データ（CSV。ほかの表はdataに）", "The data as CSV; more tables in the folder data"),
    ("data/fiscal.csv", "予算の段階ごとの金額（CSV）", "Money by the phases of the budget (CSV)"),
    ("data/dictionary.ja.md", "データ辞書（日本語）", "Data dictionary in Japanese"),
    ("data/dictionary.en.md", "データ辞書（英語）", "Data dictionary in English"),
    ("data/datapackage.json", "データの説明（datapackage.json）", "What the data is (datapackage.json)"),
    ("data/catalogue.jsonld", "カタログ用の説明（DCAT-AP）", "Its description for catalogues (DCAT-AP)"),
    (EDITION_FILE, "版の記録", "The record of the edition"),
)  # fmt: skip


@dataclass(frozen=True)
class Listing:
    """One programme of a report: its rows with their names, and who is in charge."""

    name: str
    charges: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]

    @property
    def initial(self) -> str:
        return unicodedata.normalize("NFKC", self.name)[:1].upper() or self.name[:1]


def write_entrance(report: Report, edition: Edition, files: Mapping[str, bytes]) -> bytes:
    """``files`` are those of the edition, by their paths; the ones that it lists are shown with their sizes."""
    report = fit_for_xml(report)
    listings = listings_of(report)
    page = page_template("edition.html.j2").render(
        report=report,
        edition=edition,
        seal=seal_of(edition),
        parts=outline(report),
        section_heading=section_heading,
        files=[(path, ja, en, _size(len(files[path]))) for path, ja, en in _FILES if path in files],
        initials=_grouped((each.initial, each) for each in listings),
        charges=_grouped((charge, each) for each in listings for charge in each.charges),
        count=len(listings),
    )
    return page.encode("utf-8")


def listings_of(report: Report) -> list[Listing]:
    """Every programme once, by its name, with all its rows."""
    names = chapter_names((chapter.kind, chapter.fiscal_year) for chapter in report.chapters)
    rows: dict[str, list[tuple[str, str]]] = {}
    charges: dict[str, dict[str, None]] = {}
    for chapter, section, placement in report.rows():
        name = placement.entry.programme
        where = f"{era_label(chapter.fiscal_year)}{CHAPTERS[chapter.kind].ja}（{section.number}）"
        row = placement_id(names[chapter.kind, chapter.fiscal_year], section.number, placement.order)
        rows.setdefault(name, []).append((row, where + ("再掲" if placement.relisted else "")))
        for charge in [charge_text(placement.entry.charge)]:
            if charge:
                charges.setdefault(name, {})[charge] = None
    return [Listing(name, tuple(charges.get(name, ())), tuple(found)) for name, found in sorted(rows.items())]


def _grouped(pairs: Iterable[tuple[str, Listing]]) -> list[tuple[str, Sequence[Listing]]]:
    ordered = sorted(pairs, key=lambda pair: (pair[0], pair[1].name))
    return [(head, [each for _, each in group]) for head, group in groupby(ordered, key=lambda pair: pair[0])]


def _size(count: int) -> str:
    return f"{max(1, round(count / 1024)):,} KB"
