"""The data dictionary: every table and column in words, made from what the tables say of themselves."""

from collections.abc import Iterator

from taikei.analysis.relations.columns import Column, Shape, Type
from taikei.analysis.relations.shapes import SHAPES
from taikei.model.words import Language, Words
from taikei.writers.open_data.fiscal import FISCAL

_TITLE = Words("データ辞書", "Data dictionary")
_LEAD = Words(
    "どの報告書にも同じ表と列があります。空欄は「記載なし」で、0（ゼロ）とは違います。文字はUTF-8（BOM付き）、行の終わりはCRLFです。"
    "Excelで数式になる文字（= + - @ など）で始まる欄には、先頭に ' を付けています。プログラムでは一つ外してください。",
    "Every report has the same tables and columns. Blank means that nothing is told, and is not zero. Text is "
    "UTF-8 with a BOM, lines end with CRLF. An apostrophe stands before text that Excel would run as a formula (= + - "
    "@ …): programs take one off.",
)
_TYPES = {
    Type.TEXT: Words("文字", "text"),
    Type.INTEGER: Words("整数", "integer"),
    Type.DECIMAL: Words("数", "decimal"),
    Type.BOOLEAN: Words("true / false", "true / false"),
    Type.YEAR: Words("西暦年", "year"),
}
_HEAD = Words("| 列 | 意味 | 型 | 必須 | 値 |", "| column | meaning | type | required | values |")


def dictionary(language: Language) -> bytes:
    lines = [f"# {_TITLE.said(language)}", "", _LEAD.said(language)]
    for shape in (*SHAPES, FISCAL):
        lines.extend(_table(shape, language))
    return ("\n".join(lines) + "\n").encode("utf-8")


def _table(shape: Shape, language: Language) -> Iterator[str]:
    yield from ("", f"## {shape.name}.csv", "", f"{shape.means.said(language)}", "", _HEAD.said(language))
    yield "|---|---|---|---|---|"
    for column in shape.columns:
        yield f"| `{column.name}` | {' | '.join(_cells(column, column.name in shape.key, language))} |"


def _cells(column: Column, of_key: bool, language: Language) -> Iterator[str]:
    yield column.means.said(language)
    yield _TYPES[column.type].said(language)
    yield "●" if column.required or of_key else ""
    codes = (f"`{code}` {words.said(language)}" for code, words in column.codes.items())
    yield f"→ `{column.refers}.csv`" if column.refers else "<br>".join(codes)
