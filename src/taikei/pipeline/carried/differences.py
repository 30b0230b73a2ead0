"""Where print and data part, in words."""

from collections.abc import Sequence

from taikei.language.eras import era_label
from taikei.language.terms import CHAPTERS
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.pipeline.carried.names import field_name
from taikei.pipeline.carried.rows import DataRow
from taikei.pipeline.carried.values import Value
from taikei.readers.lines import Line, source_of

_SHOWN = 40


def prints_a_part(found: int, rows: int) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"このファイルは、中のデータの一部（{rows:,}行のうち{found:,}行）だけを印字しています。"
            "データを採り、印字とは照合していません。",
            f"The file prints only a part of the data inside it ({found:,} of {rows:,} rows). The data was taken, and "
            "was not held against the print.",
        ),
    )


def prints_otherwise(differing: int, rows: int) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"このファイルの表は、中のデータの{rows:,}行のうち{differing:,}行を、データと異なる形で印字しています。割合や増減も"
            "示す体裁か、印字が書き換えられたものです。データを採り、印字とは照合していません。",
            f"The tables of the file print {differing:,} of the {rows:,} rows of the data inside it otherwise than the "
            "data hold them: the layout shows rates or changes too, or the print was changed. The data was taken, and "
            "was not held against the print.",
        ),
    )


def sheets_for_a_part(found: int, rows: int) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"このファイルは、中のデータの{rows:,}行のうち{found:,}行のシートを印字しています。"
            "シートのない行は、データを採り、照合していません。",
            f"The file prints sheets for {found:,} of the {rows:,} rows of the data inside it. The rows without a "
            "sheet were taken from the data, and were not compared.",
        ),
    )


def row_not_printed(row: DataRow) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"{_row(row).ja}：ファイルの中のデータにある行が、表に見当たりません。",
            f"{_row(row).en}: the data inside the file has this row, but no table prints it.",
        ),
    )


def row_differs(row: DataRow, source: Source, missing: Sequence[Value], printed: str) -> Doubt:
    said = [(field_name(value.field), _short(value.said)) for value in missing]
    ja = "、".join(f"{field.ja}「{text}」" for field, text in said) or "なし"
    en = ", ".join(f"{field.en} '{text}'" for field, text in said) or "nothing"
    rest = Words(f"「{_short(printed)}」", f"'{_short(printed)}'") if printed else Words("なし", "nothing")
    return Doubt(
        source,
        Words(
            f"{_row(row).ja}：ファイルの中のデータと表が異なります。データだけにあるもの：{ja}。表だけにあるもの："
            f"{rest.ja}。データの値を採りました。どちらが正しいか確かめてください。",
            f"{_row(row).en}: the data inside the file and its table differ. Only in the data: {en}. "
            f"Only in the table: {rest.en}. The data was taken; check which is right.",
        ),
    )


def not_printed(value: Value) -> Doubt:
    field = field_name(value.field)
    return Doubt(
        Source(),
        Words(
            f"{field.ja}：ファイルの中のデータにある「{_short(value.said)}」が、本文に見当たりません。",
            f"{field.en}: the data inside the file has '{_short(value.said)}', but the text does not print it.",
        ),
    )


def not_in_data(line: Line) -> Doubt:
    return Doubt(
        source_of([line]),
        Words(
            f"「{_short(line.text)}」は、ファイルの中のデータにありません。書き加えたか、書き換えたものと思われます。",
            f"'{_short(line.text)}' is not in the data inside the file: it was likely added or changed by hand.",
        ),
    )


def _row(row: DataRow) -> Words:
    chapter, section, placement = row
    kind, name, order = CHAPTERS[chapter.kind], placement.entry.programme, placement.order
    return Words(
        f"{era_label(chapter.fiscal_year)}{kind.ja}（{section.number}）{order} {_short(name)}",
        f"FY{chapter.fiscal_year.start} {kind.en} ({section.number}) {order} {_short(name)}",
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
