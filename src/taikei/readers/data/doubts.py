"""What is said of a data file that was not read without question."""

from collections.abc import Iterable, Sequence
from itertools import islice

from taikei.language.terms import UNITS
from taikei.model.amount import Unit
from taikei.model.reading import Doubt
from taikei.model.source import Source, joined
from taikei.model.words import Words
from taikei.readers.data.table import Table
from taikei.readers.forms.data_form import LeftOut

_SHOWN = 10


def unread_columns(table: Table, columns: Sequence[str]) -> Doubt:
    listed = "、".join(columns)
    return Doubt(
        Source(),
        Words(
            f"「{table.name}」の次の{len(columns)}列は様式に定めがなく、読んでいません：{listed}",
            f"{len(columns)} column(s) of {table.name} are not in the form and were not read: {', '.join(columns)}",
        ),
    )


def left_out(table: Table, headers: Sequence[str], form: LeftOut) -> Doubt:
    columns = [header or "（見出しなし）" for header in headers]
    return Doubt(
        Source(),
        Words(
            f"「{table.name}」の次の{len(columns)}列は保存しません：{'、'.join(columns)}（理由：{form.reason.ja}）",
            f"{len(columns)} column(s) of {table.name} are left out: {', '.join(columns)} (why: {form.reason.en})",
        ),
    )


def unread_table(table: Table) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"表「{table.name}」（{len(table.rows):,}行）は様式に定めがなく、読んでいません。",
            f"The table {table.name} ({len(table.rows):,} rows) is not in the form and was not read.",
        ),
    )


def damaged(places: Sequence[tuple[str, Source]]) -> Doubt:
    texts = [text for text, _ in places]
    return _counted(
        places,
        f"数字を含むのに金額として読めない欄が{len(places):,}個あります（{_some(texts, '、')}）。語として読みました。",
        f"{len(places):,} amount cell(s) hold digits but no number ({_some(texts, ', ')}). They were read as words.",
    )


def ragged(table: Table, source: Source, rows: int) -> Doubt:
    return Doubt(
        source,
        Words(
            f"「{table.name}」に、列の数が見出し（{len(table.columns)}列）と異なる行が{rows:,}行あります。"
            "足りない列は空欄とし、余る列は捨てました。",
            f"{rows:,} row(s) of {table.name} do not have {len(table.columns)} columns as the header does: "
            "missing ones are blank, the rest was dropped.",
        ),
    )


def nameless(source: Source, rows: int) -> Doubt:
    return Doubt(
        source,
        Words(
            f"事業名のない行が{rows:,}行あります。読んでいません。",
            f"{rows:,} row(s) have no programme name and were not read.",
        ),
    )


def yearless(source: Source, rows: int, texts: Iterable[str]) -> Doubt:
    found = _some([text or "空欄 (blank)" for text in dict.fromkeys(texts)], "、")
    return Doubt(
        source,
        Words(
            f"会計年度が分からない行が{rows:,}行あります（{found}）。読んでいません。",
            f"{rows:,} row(s) tell no fiscal year ({found}) and were not read.",
        ),
    )


def chapterless(source: Source, rows: int) -> Doubt:
    return Doubt(
        source,
        Words(
            f"様式のどの章の条件にも合わない行が{rows:,}行あります。読んでいません。",
            f"{rows:,} row(s) meet the conditions of no chapter of the form and were not read.",
        ),
    )


def orphans(table: Table, source: Source, rows: int) -> Doubt:
    return Doubt(
        source,
        Words(
            f"「{table.name}」に、対応する事業のない行が{rows:,}行あります。読んでいません。",
            f"{rows:,} row(s) of {table.name} belong to no programme and were not read.",
        ),
    )


def several_names(places: Sequence[tuple[str, Source]]) -> Doubt:
    texts = [text for text, _ in places]
    return _counted(
        places,
        f"一つの事業番号に異なる事業名があります（{_some(texts, '、')}）。初めの名を採りました。",
        f"One programme number has different names ({_some(texts, ', ')}). The first was taken.",
    )


def twice(places: Sequence[tuple[str, Source]]) -> Doubt:
    texts = [text for text, _ in places]
    return _counted(
        places,
        f"同じ事業・年度の行が重ねてあります（{_some(texts, '、')}）。別の行として読みました。",
        f"The same programme and year stand more than once ({_some(texts, ', ')}). They were read as separate rows.",
    )


def summed_entries(entries: int, lines: int) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"事業ごとの金額はファイルに記載がなく、明細{lines:,}行を{entries:,}事業に合計した額です。",
            f"The file prints no amounts of programmes: they are sums, of {lines:,} lines in {entries:,} programmes.",
        ),
    )


def partial_sums(places: Sequence[tuple[str, Source]]) -> Doubt:
    texts = [text for text, _ in places]
    return _counted(
        places,
        f"明細に数でない金額があるため、合計に含めていません（{_some(texts, '、')}）。",
        f"Lines without a number were left out of the sum ({_some(texts, ', ')}).",
    )


def miscounted(table: Table, key: str, printed: str, found: int) -> Doubt:
    return Doubt(
        Source(),
        Words(
            f"「{table.name}」の「{key}」は{printed}件とありますが、{found:,}件でした。",
            f"{table.name} counts {printed} rows for '{key}', but there are {found:,}.",
        ),
    )


def merged(column: str, first: Source, rows: int) -> Doubt:
    return Doubt(
        first,
        Words(
            f"「{column}」は、まとまりの最初の行だけに記入されています（結合したセルを保存した形です）。"
            f"空欄の{rows:,}行を、上の行の値で補いました。",
            f"{column} is filled only in the first row of each group, as merged cells are saved: {rows:,} blank row(s) "
            "were given the text above them.",
        ),
    )


def above_header(source: Source, texts: Sequence[str]) -> Doubt:
    return Doubt(
        source,
        Words(
            f"見出しの上の記載は読んでいません：{_some(texts, '、')}",
            f"What stands above the header was not read: {_some(texts, ', ')}",
        ),
    )


def other_unit_above(unit: Unit, above: Sequence[Unit]) -> Doubt:
    """The form, or a column, tells another unit than what stands above the header: one of them is wrong."""
    ja, en = "、".join(UNITS[each].ja for each in above), ", ".join(UNITS[each].en for each in above)
    return Doubt(
        Source(),
        Words(
            f"見出しの上に「単位：{ja}」とありますが、様式のとおり{UNITS[unit].ja}として読みました。"
            "どちらが正しいか確かめてください。",
            f"Above the header the unit is said to be {en}, but the amounts were read as {UNITS[unit].en}, as the form "
            "says. Check which is right.",
        ),
    )


def _counted(places: Sequence[tuple[str, Source]], ja: str, en: str) -> Doubt:
    return Doubt(joined(source for _, source in islice(places, _SHOWN)), Words(ja, en))


def _some(texts: Sequence[str], between: str) -> str:
    more = f" …{len(texts):,}" if len(texts) > _SHOWN else ""
    return between.join(islice(texts, _SHOWN)) + more
