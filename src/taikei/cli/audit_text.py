"""An audit as a person reads it: coverage, proofs, doubts, findings, reasons, totals, files, in this order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import typer

from taikei.analysis.totals import Total, chapter_total
from taikei.cli.findings_text import findings_heading, findings_lines, pictures_lines
from taikei.language.eras import era_label
from taikei.language.numerals import grouped
from taikei.language.terms import CHAPTERS, COMPONENTS
from taikei.model.reading import Coverage, Part
from taikei.model.report import Chapter
from taikei.model.words import Language, Words
from taikei.pipeline import Album, Audit, Written, empty_album
from taikei.pipeline.carried.names import field_name
from taikei.writers.places import describe_source

_PARTS: Mapping[Part, Words] = {
    "lines": Words("行", "lines"),
    "cells": Words("行分のセル", "lines of cells"),
    "rows": Words("表の行", "rows of tables"),
}
_NONE = Words("計算できず", "none")


def audit_lines(audit: Audit, written: Written | None, language: Language) -> Iterator[str]:
    """The lines to print. Colours are in them; the terminal layer takes them out where there is no terminal."""
    yield from _head(audit, language)
    yield from _coverage(audit, language)
    album = empty_album(audit) if written is None else written.album
    yield from _agreement(audit, language)
    yield from _proofs(audit, language)
    yield from _doubts(audit, album, language)
    yield _heading(findings_heading(audit), language)
    yield from findings_lines(audit, album, language)
    yield from _notices(audit, language)
    yield from _totals(audit.reading.report.chapters, language)
    yield from _files(written, language)


def _heading(words: Words, language: Language) -> str:
    return "\n" + typer.style(f"■ {words.said(language)}", bold=True)


def _head(audit: Audit, language: Language) -> Iterator[str]:
    reading = audit.reading
    yield typer.style(reading.report.title, bold=True)
    yield Words(
        f"ファイル：{reading.document}　形式：{reading.encoding}　様式：{reading.form}",
        f"file: {reading.document}  format: {reading.encoding}  form: {reading.form}",
    ).said(language)


def _coverage(audit: Audit, language: Language) -> Iterator[str]:
    yield _heading(Words("読み取り", "Coverage"), language)
    coverage = audit.reading.coverage
    yield "  " + _coverage_words(coverage).said(language)
    # Many lines of one page, or cells of one row, have one place in words.
    unread = Counter(map(str, coverage.unread)).most_common()
    for place, times in unread[:10]:
        said = place if times == 1 else Words(f"{place}（{times:,}か所）", f"{place} ({times:,} times)").said(language)
        yield "    " + Words(f"未読：{said}", f"unread: {said}").said(language)
    if len(unread) > 10:
        more = sum(times for _, times in unread[10:])
        yield "    " + Words(f"ほか{more:,}か所", f"and {more:,} more").said(language)
    for chapter in audit.reading.report.chapters:
        rows = sum(len(section.placements) for section in chapter.sections)
        each = "　".join(f"（{section.number}）{len(section.placements)}" for section in chapter.sections)
        yield "  " + Words(
            f"{CHAPTERS[chapter.kind].ja}（{era_label(chapter.fiscal_year)}）{rows}行：{each}",
            f"{CHAPTERS[chapter.kind].en.capitalize()} (fiscal {chapter.fiscal_year.start}) {rows} rows: {each}",
        ).said(language)


def _coverage_words(coverage: Coverage) -> Words:
    parts = _PARTS[coverage.of]
    read = coverage.used + coverage.furniture
    share = f"{100 * read / coverage.total:.1f}" if coverage.total else "100.0"
    if read < coverage.total:
        share = min(share, "99.9", key=float)  # never rounded up to a whole that it is not
    unread = len(coverage.unread)
    return Words(
        f"{coverage.total:,}{parts.ja}：使用{coverage.used:,}、"
        f"ページ番号・繰り返しの見出し{coverage.furniture:,}、未読{unread:,}（{share}％）",
        f"{coverage.total:,} {parts.en}: {coverage.used:,} used, "
        f"{coverage.furniture:,} furniture, {unread:,} unread ({share} %)",
    )


def _agreement(audit: Audit, language: Language) -> Iterator[str]:
    """Of a file that carries its data: whether the print says the same."""
    agreement = audit.reading.agreement
    if agreement is None:
        return
    yield _heading(Words("ファイルの中のデータと印字との照合", "Data inside the file and its print"), language)
    found = Words(
        f"データの{agreement.rows:,}行、{agreement.values:,}の値を表と本文に見つけました。",
        f"{agreement.rows:,} rows and {agreement.values:,} values of the data were found in the tables and the text.",
    )
    if agreement.partial:
        outcome = Words(
            "データの全体をそのまま印字したものではないので、照合していません。",
            "The data is not printed whole and as it is: not compared.",
        )
    elif agreement.differences == 0:
        outcome = Words("異なるところはありません。", "Nothing differs.")
    else:
        outcome = Words(
            f"異なるところが{agreement.differences:,}か所あります（疑義に示します）。",
            f"{agreement.differences:,} place(s) differ: see the doubts.",
        )
    yield f"  {found.said(language)}" + ("" if language == "ja" else " ") + outcome.said(language)
    if agreement.unprinted:
        names = [field_name(field) for field in agreement.unprinted]
        ja, en = "、".join(name.ja for name in names), ", ".join(name.en for name in names)
        yield "  " + Words(f"この体裁では印字しない項目：{ja}", f"fields that this layout does not print: {en}").said(
            language
        )
    if agreement.seal:
        yield "  " + Words(f"版の封印：{agreement.seal}", f"seal of the edition: {agreement.seal}").said(language)


def _proofs(audit: Audit, language: Language) -> Iterator[str]:
    """The printed totals: how many were proved, and each that was not."""
    proofs = audit.reading.proofs
    proved = sum(proof.proved for proof in proofs)
    yield _heading(Words("記載された合計との照合", "Printed totals"), language)
    if not proofs:
        yield "  " + Words("合計の記載がないため、照合していません。", "No total is printed, so none was proved.").said(
            language
        )
        return
    yield "  " + Words(
        f"{len(proofs):,}件：一致{proved:,}、不一致{len(proofs) - proved:,}",
        f"{len(proofs):,}: {proved:,} proved, {len(proofs) - proved:,} failed",
    ).said(language)
    for proof in proofs:
        if not proof.proved:
            summed = _NONE if proof.summed is None else Words(grouped(proof.summed), grouped(proof.summed))
            printed = f"{grouped(proof.printed)} {proof.unit}"
            where = describe_source(proof.source, language)
            yield "    " + Words(
                f"不一致：{proof.of.ja}　記載{printed}　計算{summed.ja}（{where}）",
                f"failed: {proof.of.en}: printed {printed}, summed {summed.en} ({where})",
            ).said(language)


def _doubts(audit: Audit, album: Album, language: Language) -> Iterator[str]:
    doubts = audit.reading.doubts
    yield _heading(Words(f"読み取りの疑義 {len(doubts)}件", f"Doubts: {len(doubts)}"), language)
    for doubt, pictures in zip(doubts, album.doubts, strict=True):
        yield f"  {describe_source(doubt.source, language)}  {doubt.message.said(language)}"
        yield from pictures_lines(pictures, language)


def _notices(audit: Audit, language: Language) -> Iterator[str]:
    """The recorded reasons: how many hold, and each that does not."""
    if not audit.held and not audit.notices:
        return
    held, rest = len(audit.held), len(audit.notices)
    yield _heading(
        Words(f"記録された理由 {held + rest}件（有効{held}）", f"Recorded reasons: {held + rest} ({held} hold)"),
        language,
    )
    for notice in audit.notices:
        place = notice.waiver.programme or Words("報告書全体", "whole report").said(language)
        yield f"  {notice.waiver.rule}  {place}  {notice.message.said(language)}"


def _totals(chapters: Iterable[Chapter], language: Language) -> Iterator[str]:
    yield _heading(Words("合計", "Totals"), language)
    for chapter in chapters:
        total = chapter_total(chapter)
        own = total.rows - total.relisted
        name = CHAPTERS[chapter.kind]
        yield "  " + Words(
            f"{name.ja}　{total.rows}行（うち再掲{total.relisted}、再掲を除くと{own}事業）",
            f"{name.en.capitalize()}: {total.rows} rows ({total.relisted} re-listed, {own} without them)",
        ).said(language)
        yield from _sums(total, chapter, language)


def _sums(total: Total, chapter: Chapter, language: Language) -> Iterator[str]:
    for component, amount in total.amounts.items():
        name = COMPONENTS[component]
        without, with_all = grouped(amount), grouped(total.amounts_with_relisted[component])
        yield "    " + Words(
            f"{name.ja}　再掲を除く {without}{chapter.unit}　再掲を含む {with_all}{chapter.unit}",
            f"{name.en.capitalize()}: {without} {chapter.unit} without re-listings, {with_all} with them",
        ).said(language)


def _files(written: Written | None, language: Language) -> Iterator[str]:
    yield _heading(Words("書き出したファイル", "Files written"), language)
    if written is None:
        yield "  " + Words("なし（--out フォルダー名 を付けると書き出します）", "none (name a folder with --out)").said(
            language
        )
        return
    for file in written.files:
        yield f"  {file}"
    if written.pictures:
        number = len(written.pictures)
        folder = written.pictures[0].parent
        yield "  " + Words(f"{folder}（画像{number:,}枚）", f"{folder} ({number:,} pictures)").said(language)
    if not written.printed:
        yield "  " + Words(
            "行が多いため、PDFは作っていません（5,000行まで）。",
            "Too many rows for a PDF (5,000 at most): none was made.",
        ).said(language)
    if written.replaced:
        characters = "".join(written.replaced)
        yield "  " + Words(
            f"PDFでは、書体にない文字を〓で表しました：{characters}",
            f"In the PDF, 〓 stands for characters that no font has: {characters}",
        ).said(language)
