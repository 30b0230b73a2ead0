"""What the page of a form for data files says."""

from collections.abc import Iterator

from taikei.language.terms import CHAPTERS, COMPONENTS
from taikei.model.words import Words
from taikei.readers.forms.data_form import ChapterOfRows, ColumnsPart, DataForm, Told
from taikei.readers.forms.page import Page, Read, code


def data_page(form: DataForm) -> Page:
    return Page(
        files=_files(form),
        recognised=tuple(_recognised(form)),
        read=dict(_read(form)),
        year=(_told(form.year),),
        unit=(_told(form.unit),) if form.unit is not None else (_EVIDENCE,),
        left_out=tuple(_left_out(form)),
        proofs=tuple(_proofs(form)),
    )


_EVIDENCE = Words(
    "ファイルに単位の記載がないため、金額の様子から判断し、根拠を疑義として示します。",
    "The file tells none: it is judged by the amounts, and a doubt shows the evidence.",
)


def _files(form: DataForm) -> Words:
    if form.sheet is None:
        return Words(
            "データファイル（CSV、TSV、JSON、NDJSON。ZIP・gzipも可）",
            "data files (CSV, TSV, JSON, NDJSON, also packed as ZIP or gzip)",
        )
    rows = "、".join(map(str, form.sheet.header))
    return Words(
        f"ワークブック（一行に一事業、見出しは{rows}行目）",
        f"workbooks with one programme a row, headers in row {rows.replace('、', ', ')}",
    )


def _recognised(form: DataForm) -> Iterator[Words]:
    for table in form.tables:
        columns = "、".join(map(code, table.needs))
        optional = Words("（なくてもよい）", " (may be absent)") if table.optional else None
        yield Words(
            f"表に次の列がある：{columns}{optional.ja if optional else ''}",
            f"a table has the columns above{optional.en if optional else ''}",
        )


def _read(form: DataForm) -> Iterator[tuple[Words, tuple[Read, ...]]]:
    for number, table in enumerate(form.tables, start=1):
        read = tuple(_columns(table))
        if read:
            yield Words(f"表{number}", f"table {number}"), read
    for number, chapter in enumerate(form.chapters, start=1):
        read = tuple(_columns(chapter))
        if read:
            yield _chapter(number, chapter), read
    if form.lines is not None:
        yield Words("明細の行", "lines of the breakdown"), tuple(_columns(form.lines))


def _columns(part: ColumnsPart) -> Iterator[Read]:
    for column, held in part.columns.items():
        for each in (held,) if isinstance(held, str) else held:
            yield Read(code(column), each)


def _chapter(number: int, chapter: ChapterOfRows) -> Words:
    kind = CHAPTERS[chapter.kind]
    away = f"{chapter.plus:+d}" if chapter.plus else ""
    years = Words(f"（年度{away}）", f" (year {away})") if away else None
    return Words(
        f"章{number}：{kind.ja}{years.ja if years else ''}", f"chapter {number}: {kind.en}{years.en if years else ''}"
    )


def _told(told: Told) -> Words:
    if told.fixed:
        return Words(f"様式が定める：{told.fixed}", f"fixed by the form: {told.fixed}")
    part = told.pattern is not None
    return Words(
        f"列{code(told.column)}{'の一部' if part else ''}",
        f"{'a part of ' if part else ''}the column {code(told.column)}",
    )


def _left_out(form: DataForm) -> Iterator[Words]:
    for table in form.tables:
        for left in table.left_out:
            columns = (
                code(left.columns.pattern) if left.columns.pattern else "見出しのない列 (a column without a header)"
            )
            yield Words(f"{columns}：{left.reason.ja}", f"{left.reason.en}")
        for column, pattern in (*table.skip.items(), *table.only.items()):
            yield Words(
                f"列{code(column)}が{code(pattern.pattern)}{'に当たらない' if column in table.only else 'に当たる'}行",
                f"rows where that column {'does not match' if column in table.only else 'matches'}",
            )
    yield Words(
        "様式に定めのない列と表は、読み取りの疑義に名前を示します。",
        "Columns and tables that the form does not speak of are named in a doubt.",
    )


def _proofs(form: DataForm) -> Iterator[Words]:
    for each in form.sums:
        parts, less = [COMPONENTS[part] for part in each.parts], [COMPONENTS[part] for part in each.less]
        minus_ja = "".join(f"－{part.ja}" for part in less)
        minus_en = "".join(f" − {part.en}" for part in less)
        total = COMPONENTS[each.total]
        yield Words(
            f"{total.ja}＝{'＋'.join(part.ja for part in parts)}{minus_ja}",
            f"{total.en} = {' + '.join(part.en for part in parts)}{minus_en}",
        )
    for control in form.controls:
        yield Words(
            f"表{code(control.table)}の合計を、列{code(control.column)}の合計と照合",
            f"the totals of that table against the sums of {code(control.column)}",
        )
    if form.lines is not None and form.lines.where:
        yield Words("事業の金額を明細の合計と照合", "a programme's amounts against the sums of its lines")
