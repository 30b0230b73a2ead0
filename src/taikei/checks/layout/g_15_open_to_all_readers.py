"""
## 何を見るか

PDFの文書に、読み上げソフトが要るもの（見出しや表のタグ、文書の題名、言語の指定）が欠けていないかを見ます。

## なぜ

タグのないPDFは、見出しへ移れず、表の見出しと値の組が分からず、読む順序も崩れます。公的機関の文書は、誰もが読めるもの
でなければなりません（JIS X 8341-3、障害者差別解消法）。

## 例

ワープロから「PDFに印刷」で作った文書で、タグも題名もない。→ 指摘します。

## 例外


PDFのほかの形式は見ません。タグがあっても、その付け方が正しいかまでは見ません（Taikeiが書き出すPDFは、PDF/UA-1の要件を満たすことを
テストで確かめています）。

## What it looks at

Whether a PDF lacks what a screen reader needs: tags of headings and tables, a title, a language.

## Why

Without tags no one can go from heading to heading, a cell is read without its header, and the order is lost. What a
public body publishes is for all to read (JIS X 8341-3).

## Example

A document printed to PDF, without tags and without a title: reported.

## Exceptions

Other formats. Whether tags are the right ones is not judged here (the tests hold the PDFs that Taikei writes against
PDF/UA-1).
"""

from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit, Verdict
from taikei.model.finding import Place, Severity
from taikei.model.layout import Lack
from taikei.model.words import Words

ID = "G-15"
SEVERITY = Severity.WARNING
TITLE = Words("誰もが読める形のPDFである", "The PDF is open to all readers")
VERSION = "1.0"
BASIS = Words("JIS X 8341-3:2016、PDF/UA-1（ISO 14289-1）", "JIS X 8341-3:2016, PDF/UA-1 (ISO 14289-1)")
NOTHING = Words("PDFではありません。", "The document is no PDF.")

_NAMES = {
    Lack.TAGS: Words("見出しや表のタグ", "tags of headings and tables"),
    Lack.TITLE: Words("文書の題名", "a title"),
    Lack.LANGUAGE: Words("言語の指定", "a language"),
}


def check(subject: Subject) -> Verdict:
    """One hit for the whole document, with all that it lacks."""
    lacking = subject.layout.lacking
    if lacking is None:
        return Verdict(0)
    names = [words for lack, words in _NAMES.items() if lack in lacking]
    return Verdict(1, (_hit(names),) if names else ())


def _hit(names: list[Words]) -> Hit:
    return Hit(
        place=Place(),
        message=Words("読み上げソフトで正しく読めないPDFです。", "A screen reader cannot read this PDF as it should."),
        found=Words(
            "ないもの：" + "、".join(words.ja for words in names),
            "without " + ", ".join(words.en for words in names),
        ),
        expected=Words("タグ、題名、言語の指定があるPDF", "a PDF with tags, a title and a language"),
        advice=Words(
            "元の文書に見出しのスタイルと題名を付け、「アクセシブルなPDF」として書き出してください。",
            "Give the original heading styles and a title, and export it as an accessible PDF.",
        ),
    )
