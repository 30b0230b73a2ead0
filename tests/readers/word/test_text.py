"""What Word prints of a paragraph is what is read: not what was deleted, hidden, or told a second time."""

from readers.word.making import document, paragraph, read, run, said, texts, told, word, zipped
from taikei.model.source import CellPlace
from taikei.readers.encoding import UNREADABLE
from taikei.readers.word import word_content


def box(text: str) -> str:
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{said(text)}</w:txbxContent></wps:txbx></wps:wsp>"
    old = f"<w:pict><v:shape><v:textbox><w:txbxContent>{said(text)}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return (
        "<w:r><mc:AlternateContent>"
        '<mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:posOffset>120</wp:posOffset>'
        f"{shape}</wp:anchor></w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_paragraphs_are_lines_with_their_place_and_the_blank_ones_above_counted() -> None:
    content = read(said("一") + "<w:p/><w:p/>" + paragraph(run("　二の"), "<w:r><w:br/></w:r>", run("続き")))
    assert [(line.number, line.text, line.raw, line.before) for line in content.lines] == [
        (1, "一", "一", 0),
        (2, "二の", "　二の", 2),
        (3, "続き", "続き", 0),
    ]
    assert [line.source and line.source.cells for line in content.lines] == [
        (CellPlace("段落", "1"),),
        (CellPlace("段落", "4"),),
        (CellPlace("段落", "4"),),
    ]
    assert (content.of, content.encoding, content.doubts) == ("lines", "docx", ())


def test_insertions_stay_deletions_go_and_both_are_counted() -> None:
    content = read(
        paragraph(run("予算は"), f"<w:ins>{run('五')}</w:ins>", "<w:del><w:r><w:delText>三</w:delText></w:r></w:del>")
        + paragraph(f"<w:moveFrom>{run('移した文')}</w:moveFrom>", run("残る文"))
        + paragraph(f"<w:moveTo>{run('移した文')}</w:moveTo>")
        + paragraph(f"<w:hyperlink><w:ins>{run('千円')}</w:ins></w:hyperlink>")
    )
    assert texts(content) == ["予算は五", "残る文", "移した文", "千円"]
    assert told(content)[0].startswith("変更履歴が残っています（挿入3か所、削除2か所）。")
    assert content.doubts[0].source.cells[0] == CellPlace("段落", "1")


def test_a_paragraph_whose_end_was_deleted_runs_on_into_the_next() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    content = read(
        paragraph(run("あ"), properties=gone) + paragraph(run("い"), properties=gone) + said("う") + said("え")
    )
    assert texts(content) == ["あいう", "え"]


def test_a_change_of_format_alone_is_no_change_of_text() -> None:
    content = read(paragraph(run("文", "<w:rPrChange><w:rPr/></w:rPrChange>")))
    assert (texts(content), content.doubts) == (["文"], ())


def test_hidden_text_is_left_out_and_told_whether_its_run_or_a_style_hides_it() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="under"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="secret"><w:basedOn w:val="under"/></w:style>'
        '<w:style w:type="character" w:styleId="circle"><w:basedOn w:val="circle"/></w:style>'
    )
    content = read(
        paragraph(
            run("見える"),
            run("隠れた", "<w:vanish/>"),
            run("様式で隠れた", '<w:rStyle w:val="secret"/>'),
            run("文", '<w:rStyle w:val="secret"/><w:vanish w:val="0"/>'),
            run("字", '<w:rStyle w:val="circle"/>'),
        ),
        styles=styles,
    )
    assert texts(content) == ["見える文字"]
    assert told(content) == ["隠し文字が2か所にあります。印刷されない文字として除きました。"]


def test_a_text_box_is_told_once_after_the_paragraph_that_anchors_it() -> None:
    content = read(paragraph(box("箱の中"), run("見出し")) + said("本文"))
    assert texts(content) == ["見出し", "箱の中", "本文"]
    assert content.lines[1].source is not None
    assert content.lines[1].source.cells == (CellPlace("テキストボックス1", "段落1"),)
    assert len(content.doubts) == 1
    assert "テキストボックスが1個あります" in told(content)[0]


def test_a_box_in_line_with_the_text_leaves_no_doubt() -> None:
    content = read(paragraph(box("箱").replace("wp:anchor", "wp:inline"), run("文")))
    assert (texts(content), content.doubts) == (["文", "箱"], ())


def test_only_the_result_of_a_field_is_printed() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = "<w:r><w:instrText>REF x</w:instrText></w:r>"
    content = read(
        paragraph(mark("begin"), instruction, run("隠"), mark("separate"), run("第３"), mark("end"), run("表"))
        + paragraph(mark("begin"), instruction)
        + said("開いたままのフィールドの後")
    )
    assert texts(content) == ["第３表", "開いたままのフィールドの後"]


def test_kana_over_kanji_symbols_and_special_characters() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{run('かんじ')}</w:rt><w:rubyBase>{run('漢字')}</w:rubyBase></w:ruby></w:r>"
    content = read(
        paragraph(ruby, '<w:r><w:sym w:char="2460"/><w:sym w:char="F0FC"/><w:tab/><w:noBreakHyphen/></w:r>', run("終"))
    )
    assert texts(content) == [f"漢字①{UNREADABLE}\t-終"]


def test_what_cannot_be_read_is_told() -> None:
    diagram = "<w:r><w:drawing><wp:inline><dgm:relIds/></wp:inline></w:drawing></w:r>"
    content = read(paragraph(run("図"), diagram, "<w:r><w:footnoteReference/></w:r>") + "<w:altChunk/>")
    assert [message[:12] for message in told(content)] == [
        "図形（SmartArt、",
        "脚注又は文末脚注が1個あ",
        "別の文書が1か所に差し込",
    ]


def test_the_strict_form_of_the_standard_is_read_as_well() -> None:
    data = word(said("厳格"))
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    part = document(said("厳格")).encode()
    part = part.replace(b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict)
    assert strict in part
    assert texts(word_content(zipped({"word/document.xml": part}), "x.docx")) == texts(word_content(data, "x.docx"))
