"""What a reader of Word must tell: what it decided, what it left out, and what it cannot see."""

from collections.abc import Iterator, Mapping, Sequence

from taikei.model.reading import Doubt
from taikei.model.source import CellPlace, Source
from taikei.model.words import Words
from taikei.readers.word.paragraph import FLOATING, FOOTNOTE, HIDDEN, PICTURED

INSERTED = "inserted"
DELETED = "deleted"
COVERED = "covered"
EMBEDDED = "embedded"
NUMBERED = "numbered"

MOST_PLACES = 10
"""A doubt names so many places; its sentence says how many there are."""

_SENTENCES: dict[str, tuple[str, str]] = {
    HIDDEN: (
        "隠し文字が{n}か所にあります。印刷されない文字として除きました。",
        "There is hidden text in {n} place(s). It is not printed, and was left out.",
    ),
    FLOATING: (
        "本文の流れの外に置かれたテキストボックスが{n}個あります。固定先の段落の直後にあるものとして読みました。",
        "{n} text box(es) stand outside the flow of the text. Each was read right after the paragraph that anchors it.",
    ),
    PICTURED: (
        "図形（SmartArt、グラフ、埋め込みオブジェクト）が{n}個あります。その中の文字は読んでいません。",
        "There are {n} diagram(s), chart(s) or embedded object(s). The text in them was not read.",
    ),
    FOOTNOTE: (
        "脚注又は文末脚注が{n}個あります。注の文は読んでいません。",
        "There are {n} footnote(s) or endnote(s). Their text was not read.",
    ),
    COVERED: (
        "結合されて見えないセルに文字が残っているところが{n}か所あります。印刷されないため除きました。",
        "{n} cell(s) covered by a merged cell still hold text. It is not printed, and was left out.",
    ),
    EMBEDDED: (
        "別の文書が{n}か所に差し込まれています。その中身は読んでいません。",
        "Other documents are embedded in {n} place(s). Their content was not read.",
    ),
    NUMBERED: (
        "段落番号の書式が分からないところが{n}か所あります。番号を算用数字で読みました。",
        "The number format of {n} numbered paragraph(s) is not known. The numbers were read as plain digits.",
    ),
}


def doubts_of(counts: Mapping[str, int], places: Mapping[str, Sequence[CellPlace]]) -> Iterator[Doubt]:
    inserted, deleted = counts.get(INSERTED, 0), counts.get(DELETED, 0)
    if inserted or deleted:
        yield Doubt(
            _source(places.get(INSERTED, ())),
            Words(
                f"変更履歴が残っています（挿入{inserted}か所、削除{deleted}か所）。Taikeiは、すべて承諾したものとして"
                "読みました（文書は書き換えていません）。確定した文書かを作成した課に確かめ、承諾か取消しをしてください。",
                f"Tracked changes remain ({inserted} insertion(s), {deleted} deletion(s)). Taikei read the document as"
                " if all were accepted, and changed nothing in it. Ask the division that wrote it whether it is final,"
                " and accept or reject the changes in Word.",
            ),
        )
    for kind, (ja, en) in _SENTENCES.items():
        count = counts.get(kind, 0)
        if count:
            yield Doubt(_source(places.get(kind, ())), Words(ja.format(n=count), en.format(n=count)))


def _source(places: Sequence[CellPlace]) -> Source:
    return Source(cells=tuple(dict.fromkeys(places))[:MOST_PLACES])
