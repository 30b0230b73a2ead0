"""What a reader of workbooks must tell: what is not seen on the screen, and what is seen but not in the cells."""

from collections.abc import Iterator, Mapping, Sequence

from taikei.model.reading import Doubt
from taikei.model.source import CellPlace, Source
from taikei.model.words import Words

HIDDEN_SHEET = "hidden sheet"
HIDDEN_ROW = "hidden row"
HIDDEN_COLUMN = "hidden column"
ERROR = "error"
UNCOMPUTED = "uncomputed"
RESCALED = "rescaled"
COVERED = "covered"
INEXACT = "inexact"
DRAWN = "drawn"
UNSEEN = "unseen"

MOST_PLACES = 10
"""A doubt names so many places; its sentence says how many there are."""

_SENTENCES: dict[str, tuple[str, str]] = {
    HIDDEN_SHEET: (
        "非表示のシートが{n}枚あります（{places}）。その内容も読みました。",
        "{n} sheet(s) are hidden ({places}). They were read all the same.",
    ),
    HIDDEN_ROW: (
        "内容のある非表示の行が{n}行あります（{places}）。その内容も読みました。",
        "{n} row(s) with content are hidden ({places}). They were read all the same.",
    ),
    HIDDEN_COLUMN: (
        "内容のある非表示の列が{n}列あります（{places}）。その内容も読みました。",
        "{n} column(s) with content are hidden ({places}). They were read all the same.",
    ),
    ERROR: (
        "エラーになっているセルが{n}個あります（{places}）。値は分かりません。",
        "{n} cell(s) hold an error instead of a value ({places}).",
    ),
    UNCOMPUTED: (
        (
            "計算結果が保存されていない数式のセルが{n}個あります（{places}）。空欄として読みました。"
            "表計算ソフトで開いて保存し直してください。"
        ),
        "{n} formula cell(s) were saved without a result ({places}) and read as blank. Open and save the file again.",
    ),
    RESCALED: (
        (
            "画面に出る数とセルの値の桁が違うセルが{n}個あります（{places}）。"
            "千円単位などに丸めて見せる書式か百分率です。セルの値を読みました。"
        ),
        (
            "{n} cell(s) show another number than they hold ({places}): shown in thousands or as a percentage."
            " What they hold was read."
        ),
    ),
    COVERED: (
        "結合されて見えないセルに内容が残っているところが{n}個あります（{places}）。表示されないため除きました。",
        "{n} cell(s) covered by a merged cell still hold something ({places}). It is not shown, and was left out.",
    ),
    INEXACT: (
        "16桁以上の数が数値として入っているセルが{n}個あります（{places}）。16桁目からは正確ではありません。",
        "{n} cell(s) hold a number of 16 digits or more ({places}); a workbook keeps only 15 of them exactly.",
    ),
    DRAWN: (
        "図形の中に文字のあるところが{n}個あります。図形の文字は読んでいません。",
        "There are {n} drawing(s) with text in them. That text was not read.",
    ),
    UNSEEN: (
        (
            "古い形式（.xls）では、千円単位などに丸めて見せる書式と、図形の中の文字があるかどうかを確かめられません。"
            ".xlsx形式で保存し直すと確かめられます。"
        ),
        (
            "In the old format (.xls) it cannot be checked whether formats show numbers in thousands, or drawings hold"
            " text. Save the file as .xlsx to have it checked."
        ),
    ),
}


def doubts_of(met: Mapping[str, Sequence[CellPlace]]) -> Iterator[Doubt]:
    for kind, (ja, en) in _SENTENCES.items():
        places = list(dict.fromkeys(met.get(kind, ())))
        if places:
            named = places[:MOST_PLACES]
            more = "…" if len(places) > MOST_PLACES else ""
            listed = ", ".join(str(place).rstrip("!") for place in named) + more
            count = len(places)
            told = {"n": count, "places": listed}
            yield Doubt(Source(cells=tuple(named)), Words(ja.format(**told), en.format(**told)))
