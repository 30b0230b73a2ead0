"""What is said of a data file that is not whole: rows of another length, cut off, unreadable."""

from collections.abc import Sequence

from taikei.model.reading import Doubt
from taikei.model.source import CellPlace, Source
from taikei.model.words import Words
from taikei.readers.data.places import Places
from taikei.readers.data.table import Table
from taikei.readers.encoding import UNREADABLE

_SHOWN = 10


def short_rows(table: Table, rows: Sequence[int], width: int) -> Doubt:
    ja, en = _numbers([table.places[row] for row in rows])
    return Doubt(
        _lines(table, rows),
        Words(
            f"「{table.name}」に、列が見出し（{width}列）より少ない行が{len(rows):,}行あります（{ja}行目）。"
            "足りない列は空欄としました。",
            f"{len(rows):,} row(s) of {table.name} have fewer than the {width} columns of the header (line {en}); "
            "the missing ones are blank.",
        ),
    )


def long_rows(table: Table, rows: Sequence[int], width: int) -> Doubt:
    ja, en = _numbers([table.places[row] for row in rows])
    return Doubt(
        _lines(table, rows),
        Words(
            f"「{table.name}」に、列が見出し（{width}列）より多い行が{len(rows):,}行あります（{ja}行目）。"
            f"余る列は「{table.columns[width]}」などの名で残しました。"
            "桁区切りのコンマなどで値が隣の列にずれているおそれがあります。確かめてください。",
            f"{len(rows):,} row(s) of {table.name} have more than the {width} columns of the header (line {en}); "
            f"the others are kept under names such as '{table.columns[width]}'. "
            "Their values may stand one column too far, as after a comma within an amount: check them.",
        ),
    )


def open_quote(table: Table, row: int) -> Doubt:
    line = table.places[row]
    return Doubt(
        _lines(table, [row]),
        Words(
            f"「{table.name}」の{line}行目から始まる行の引用符が閉じられていません。途中で切れていると思われます。",
            f"The row of {table.name} that begins on line {line} has a quote that is never closed; the file is "
            "likely cut off.",
        ),
        incomplete=True,
    )


def cut_row(table: Table, row: int) -> Doubt:
    line = table.places[row]
    return Doubt(
        _lines(table, [row]),
        Words(
            f"「{table.name}」は{line}行目の途中で切れています。この行の全部は読み取れていません。",
            f"{table.name} is cut off on line {line}; this row is not whole.",
        ),
        incomplete=True,
    )


def cut_character(name: str) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"「{name}」は文字の途中で切れています。終わりの部分は読み取れていません。",
            f"{name} ends in the middle of a character; what stood at its end is not read.",
        ),
        incomplete=True,
    )


def misplaced_quote(name: str, line: int) -> Doubt:
    return Doubt(
        Source(cells=(CellPlace(name, str(line)),)),
        Words(
            f"「{name}」の{line}行目から始まる行などに、CSVの決まりに合わない引用符があります。その引用符は除いて読みました。",
            f"The row of {name} that begins on line {line}, and maybe others, has a quote that breaks the rules of "
            "CSV; it was read without the quote.",
        ),
    )


def unreadable(table: Table, *, lined: bool) -> Doubt | None:
    """The doubt about characters that could not be read; None where there are none."""
    rows = [at for at, row in enumerate(table.rows) if any(UNREADABLE in cell for cell in row)]
    if not rows:
        return None
    return Doubt(
        Places(table, lined).rows(rows[:_SHOWN]),
        Words(
            f"「{table.name}」に、読めない文字のある行が{len(rows):,}行あります。",
            f"{len(rows):,} row(s) of {table.name} hold a character that cannot be read.",
        ),
    )


def repeated_keys(table: Table, rows: Sequence[int], key: str) -> Doubt:
    return Doubt(
        Places(table, lined=False).rows(rows[:_SHOWN]),
        Words(
            f"「{table.name}」に、同じ名の項目が一つの記録の中に重なるものが{len(rows):,}件あります（「{key}」など）。"
            "どの値も残しました。",
            f"{len(rows):,} record(s) of {table.name} name a field twice (such as '{key}'); every value is kept.",
        ),
    )


def broken_lines(name: str, lines: Sequence[int]) -> Doubt:
    ja, en = _numbers(lines)
    return Doubt(
        Source(cells=tuple(CellPlace(name, str(line)) for line in lines[:_SHOWN])),
        Words(
            f"「{name}」に、JSONの記録として読めない行が{len(lines):,}行あります（{ja}行目）。読んでいません。",
            f"{len(lines):,} line(s) of {name} are no record of JSON (line {en}) and were not read.",
        ),
    )


def cut_line(name: str, line: int) -> Doubt:
    return Doubt(
        Source(cells=(CellPlace(name, str(line)),)),
        Words(
            f"「{name}」の最後の行（{line}行目）がJSONの記録として読めません。途中で切れていると思われます。",
            f"The last line of {name} ({line}) is no record of JSON; the file is likely cut off.",
        ),
        incomplete=True,
    )


def not_data(name: str, others: Sequence[str]) -> Doubt:
    more = len(others) - _SHOWN
    return Doubt(
        Source(),
        Words(
            f"「{name}」の中の次のファイルは、読むデータではないため読んでいません："
            f"{'、'.join(others[:_SHOWN])}{f' ほか{more:,}件' if more > 0 else ''}",
            f"These files in {name} are not data to be read: "
            f"{', '.join(others[:_SHOWN])}{f' and {more:,} more' if more > 0 else ''}",
        ),
    )


def _lines(table: Table, rows: Sequence[int]) -> Source:
    return Places(table, lined=True).rows(rows[:_SHOWN])


def _numbers(lines: Sequence[int]) -> tuple[str, str]:
    """The first of them in Japanese and in English, without the word for line."""
    shown = [str(line) for line in lines[:_SHOWN]]
    open_end = len(lines) > _SHOWN
    return "、".join(shown) + (" …" if open_end else ""), ", ".join(shown) + (" …" if open_end else "")
