"""The tables of a report: together they hold its whole content."""

from collections.abc import Mapping

from taikei.analysis.relations.columns import Column, Shape, Type
from taikei.language.terms import CHAPTERS, COMPONENTS, UNITS
from taikei.model.entry import Division
from taikei.model.words import Words

_TEXT, _INTEGER, _DECIMAL, _BOOLEAN, _YEAR = Type.TEXT, Type.INTEGER, Type.DECIMAL, Type.BOOLEAN, Type.YEAR
_DIVISIONS: Mapping[str, Words] = {
    Division.OBJECT: Words("節（経費の種類）", "kind of expense"),
    Division.PURPOSE: Words("説明（経費の使いみち）", "what it is spent on"),
}

_ORDER = Column("order", Words("並びの順番（1から）", "its place in the order, from 1"), _INTEGER, required=True)
_CHAPTER = Column("chapter", Words("章の識別子", "identifier of the chapter"), required=True, refers="chapters")
_SECTION = Column("section", Words("節の識別子", "identifier of the section"), required=True, refers="sections")
_PLACEMENT = Column("placement", Words("事業の行の識別子", "identifier of the row"), required=True, refers="placements")
_MONEY = (
    Column("component", Words("金額の種類", "which money"), codes=COMPONENTS),
    Column("number", Words("金額（unitの単位。数でなければ空欄）", "the amount in unit; blank if no number"), _DECIMAL),
    Column("unit", Words("金額の単位", "unit of the amount"), codes=UNITS),
    Column("word", Words("数の代わりに記載された語（過年度造成済など）", "the word printed in the place of a number")),
    Column("amount_printed", Words("金額の元の表記", "the amount as printed in the document")),
)  # fmt: skip

PROSE: Mapping[str, Words] = {
    "narrative": Words("実施概要", "narrative"),
    "lead": Words("節の前文", "lead of a section"),
    "text": Words("参考の本文", "text of a reference"),
    "policies_lead": Words("基本方針の前文", "lead of the basic policies"),
    "chart_lead": Words("施策体系図の前文", "lead of the system chart"),
}
REPORT = "report"
"""Stands for the identifier of the report itself."""


def _required(column: Column) -> Column:
    return Column(column.name, column.means, column.type, True, column.refers, column.codes)


SHAPES: tuple[Shape, ...] = (
    Shape("report", Words("報告書", "the report"), (
        Column("title", Words("表題", "title"), required=True),
        Column("issuer", Words("発行者", "who issues it")),
        Column("published", Words("公表年月の記載", "date of publication as printed")),
        Column("subtitle", Words("副題", "subtitle")),
        Column("notice", Words("お知らせ", "notice on the cover")),
        Column("statute", Words("根拠となる条例", "the ordinance that asks for it")),
        Column("statute_article", Words("その条", "the article of it"), _INTEGER),
    ), ("title",)),
    Shape("contents", Words("目次の行", "a line of the contents"), (
        _ORDER,
        Column("title", Words("見出し", "heading"), required=True),
        Column("page", Words("ページ", "page"), _INTEGER),
    ), ("order",)),
    Shape("basic_policies", Words("基本方針", "a basic policy"), (
        _ORDER,
        Column("number", Words("番号の記載", "its numeral as printed")),
        Column("text", Words("本文", "text")),
    ), ("order",)),
    Shape("references", Words("参考", "a boxed reference"), (
        _ORDER,
        Column("label", Words("見出しの番号", "label")),
        Column("title", Words("見出し", "title")),
    ), ("order",)),
    Shape("articles", Words("施策体系図の条", "an article in the system chart"), (
        _ORDER,
        Column("article", Words("条", "number of the article"), _INTEGER, required=True),
        Column("title", Words("見出し", "title")),
    ), ("order",)),
    Shape("initiatives", Words("条の下の取組", "an initiative under an article"), (
        Column("article_order", Words("条の並びの順番", "the order of its article"), _INTEGER, True, "articles"),
        _ORDER,
        Column("initiative", Words("取組の番号", "number of the initiative"), _INTEGER, required=True),
        Column("name", Words("取組の名称", "name")),
        Column("scope", Words("うち、対象とする部分", "the part of it that is meant")),
    ), ("article_order", "order")),
    Shape("chapters", Words("章（ある年度の実績又は計画）", "a chapter: results or plan of a fiscal year"), (
        Column("chapter", Words("章の識別子", "identifier of the chapter"), required=True),
        _ORDER,
        Column("kind", Words("種類", "kind"), required=True, codes=CHAPTERS),
        Column("title", Words("見出し", "heading")),
        Column("fiscal_year", Words("年度（4月に始まる年）", "fiscal year, by its April"), _YEAR, True),
        Column("unit", Words("金額の単位", "unit of the amounts"), required=True, codes=UNITS),
    ), ("chapter",)),
    Shape("notes", Words("章の注", "a note to a chapter"), (
        _CHAPTER, _ORDER,
        Column("mark", Words("注の記号", "mark")),
        Column("text", Words("本文", "text")),
    ), ("chapter", "order")),
    Shape("sections", Words("節", "a section"), (
        Column("section", Words("節の識別子", "identifier of the section"), required=True),
        _CHAPTER, _ORDER,
        Column("number", Words("節の番号", "number of the section"), _INTEGER, required=True),
        Column("title", Words("見出し", "title")),
        Column("article", Words("条例の条", "article of the ordinance"), _INTEGER),
        Column("citation", Words("条の記載", "the article as printed")),
    ), ("section",)),
    Shape("provisions", Words("節が引用する条例の項", "a paragraph of the ordinance that a section quotes"), (
        _SECTION, _ORDER,
        Column("text", Words("本文", "text")),
    ), ("section", "order")),
    Shape("placements", Words("事業の行（再掲も一行）", "a printed row of a programme; a re-listing is a row, too"), (
        Column("placement", Words("行の識別子", "identifier of the row"), required=True),
        _SECTION, _ORDER,
        Column("programme", Words("事業の識別子（毎年同じ）", "the programme, the same in all years"), _TEXT, True),
        Column("entry", Words("事業×年度×章の種類の識別子", "the programme in one year and kind"), _TEXT, True),
        Column("name", Words("事業名", "name of the programme"), required=True),
        Column("relisted", Words("再掲", "whether it is marked as a re-listing"), _BOOLEAN, True),
        Column("new", Words("新規", "whether it is marked as new"), _BOOLEAN, True),
        Column("expanded", Words("拡充", "whether it is marked as expanded"), _BOOLEAN, True),
        Column("ended", Words("終了", "whether it is marked as ended"), _BOOLEAN, True),
        Column("code", Words("事業番号", "the body's number of the programme")),
        Column("department", Words("部", "department")),
        Column("charge_printed", Words("担当の元の表記", "who is in charge, as printed")),
        Column("note", Words("備考", "note")),
    ), ("placement",)),
    Shape("paragraphs", Words("文章の段落（実施概要、前文など）", "a paragraph of prose: narrative, lead …"), (
        Column("of", Words("行・節・参考の識別子、report", "identifier of the row, section or reference, or report"),
               required=True),
        Column("field", Words("どの文章か", "which prose"), required=True, codes=PROSE),
        _ORDER,
        Column("text", Words("段落の文章", "text of the paragraph")),
    ), ("of", "field", "order")),
    Shape("divisions", Words("担当課・室", "a division in charge"), (
        _PLACEMENT, _ORDER,
        Column("name", Words("課・室の名称", "name of the division")),
    ), ("placement", "order")),
    Shape("amounts", Words("行の金額（縦持ち）", "an amount of a row"), (
        _PLACEMENT, _ORDER, *map(_required, _MONEY[:1]), _MONEY[1], _required(_MONEY[2]), *_MONEY[3:],
    ), ("placement", "component")),
    Shape("policies", Words("行の事業が属する政策・施策", "a policy that the row serves"), (
        _PLACEMENT, _ORDER,
        Column("name", Words("政策・施策", "policy")),
    ), ("placement", "order")),
    Shape("bases", Words("根拠法令", "a legal basis"), (
        _PLACEMENT, _ORDER,
        Column("law", Words("法令", "law")),
        Column("number", Words("法令番号", "number of the law")),
        Column("provision", Words("条項", "provision")),
    ), ("placement", "order")),
    Shape("items", Words("金額の内訳", "a line of the breakdown of a row's amount"), (
        _PLACEMENT, _ORDER,
        Column("by", Words("内訳の分け方", "by what it divides"), required=True, codes=_DIVISIONS),
        Column("name", Words("名称", "name")),
        Column("level", Words("段（2は直前の1の内訳）", "level; 2 is a part of the last 1 above"), _INTEGER, True),
        Column("code", Words("番号", "printed number")),
        *_MONEY,
    ), ("placement", "order")),
)  # fmt: skip

BY_NAME: Mapping[str, Shape] = {shape.name: shape for shape in SHAPES}
