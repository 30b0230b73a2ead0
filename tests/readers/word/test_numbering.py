"""Automatic numbers are read as Word prints them."""

import pytest

from readers.word.making import paragraph, read, run, texts, told
from taikei.readers.word.counting import FORMATS


def level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def definition(key: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{"".join(levels)}</w:abstractNum>'


def instance(key: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(text: str, key: int = 1, at: int = 0) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{key}"/></w:numPr>'
    return paragraph(run(text), properties=numbering)


CHAPTERS = definition(
    0,
    level(0, "decimal", "第%1章"),
    level(1, "decimalFullWidth", "（%2）"),
    level(2, "aiueoFullWidth", "%3", '<w:suff w:val="nothing"/>'),
) + instance(1, 0)


def test_headings_count_and_start_again_under_the_next_chapter() -> None:
    body = item("総則") + item("甲", at=1) + item("乙", at=1) + item("細目", at=2) + item("雑則") + item("丙", at=1)
    assert texts(read(body, CHAPTERS)) == ["第1章 総則", "（１）甲", "（２）乙", "ア細目", "第2章 雑則", "（１）丙"]


def test_a_paragraph_without_a_number_breaks_no_count_and_number_zero_is_none() -> None:
    body = item("一") + paragraph(run("文")) + item("無", key=0) + item("二") + item("知らない表", key=9)
    assert texts(read(body, CHAPTERS)) == ["第1章 一", "文", "無", "第2章 二", "知らない表"]


def test_lists_of_one_definition_count_on_unless_one_starts_again() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = CHAPTERS + instance(2, 0) + instance(3, 0, again)
    body = item("あ", 1) + item("い", 2) + item("う", 3) + item("え", 3) + item("お", 1)
    assert texts(read(body, numbering)) == ["第1章 あ", "第2章 い", "第5章 う", "第6章 え", "第7章 お"]


def test_levels_above_are_part_of_the_number_as_digits_where_the_level_asks_for_them() -> None:
    levels = (
        level(0, "japaneseCounting", "%1"),
        level(1, "decimal", "%1-%2"),
        level(2, "decimal", "%1.%3", "<w:isLgl/>"),
    )
    body = item("あ") + item("い") + item("う", at=1) + item("え", at=2)
    assert texts(read(body, definition(0, *levels) + instance(1, 0))) == ["一 あ", "二 い", "二-1 う", "2.1 え"]


def test_a_style_numbers_its_paragraphs_at_the_level_that_names_it() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="節"><w:basedOn w:val="base"/></w:style>'
    )
    numbering = definition(0, level(0, "decimal", "%1章"), level(1, "decimal", "%2節", '<w:pStyle w:val="節"/>'))
    body = paragraph(run("あ"), properties='<w:pStyle w:val="base"/>') + paragraph(
        run("い"), properties='<w:pStyle w:val="節"/>'
    )
    assert texts(read(body, numbering + instance(1, 0), styles)) == ["1章 あ", "1節 い"]


def test_a_bullet_that_is_a_letter_is_printed_and_one_of_a_picture_font_is_not() -> None:
    picture = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'
    numbering = (
        definition(0, level(0, "bullet", "※")) + definition(1, level(0, "bullet", "l", picture)) + instance(1, 0)
    )
    assert texts(read(item("注") + item("点", 2), numbering + instance(2, 1))) == ["※ 注", "点"]


def test_an_unknown_format_is_told_and_counted_in_digits() -> None:
    content = read(item("あ"), definition(0, level(0, "hindiVowels", "%1)")) + instance(1, 0))
    assert texts(content) == ["1)あ"]
    assert told(content) == ["段落番号の書式が分からないところが1か所あります。番号を算用数字で読みました。"]


@pytest.mark.parametrize(
    ("form", "count", "text"),
    [
        ("decimalFullWidth", 12, "１２"),
        ("decimalEnclosedCircle", 20, "⑳"),
        ("decimalEnclosedCircle", 21, "㉑"),
        ("decimalEnclosedCircle", 50, "㊿"),
        ("decimalEnclosedCircle", 51, "51"),
        ("japaneseCounting", 1, "一"),
        ("japaneseCounting", 10, "十"),
        ("japaneseCounting", 21, "二十一"),
        ("japaneseCounting", 105, "百五"),
        ("japaneseCounting", 1200, "千二百"),
        ("japaneseDigitalTenThousand", 105, "一〇五"),
        ("japaneseLegal", 12, "壱拾弐"),
        ("aiueo", 3, "ｳ"),
        ("aiueoFullWidth", 46, "ン"),
        ("aiueoFullWidth", 47, "ア"),
        ("iroha", 4, "ﾆ"),
        ("irohaFullWidth", 3, "ハ"),
        ("lowerRoman", 49, "xlix"),
        ("upperLetter", 27, "AA"),
        ("ideographTraditional", 3, "丙"),
        ("decimalZero", 7, "07"),
    ],
)
def test_the_number_formats(form: str, count: int, text: str) -> None:
    assert FORMATS[form](count) == text


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_something_for_any_count(form: str) -> None:
    for count in (0, 1, 19, 99, 1000, 10_000, 999_999_999):
        assert isinstance(FORMATS[form](count), str)
