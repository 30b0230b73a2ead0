"""Files that are no report are refused in one sentence: what it is called, was found, is expected, and to do."""

import os
import random
from pathlib import Path

import pytest

from readers.documents import CHAPTER, HEAD, column, form_of, read
from readers.samples import FIRST
from taikei.model.errors import UnusableFile
from taikei.pipeline import read_bytes, read_file

TEXT = FIRST.read_text("utf-8")
TEXT_JA = (
    "（求めるもの：報告書のPDF、Word、Excel、又はテキスト（UTF-8、Shift_JIS、UTF-16 など））。"
    "元の文書を確かめ、画像やほかの形式のものは、PDF かテキストで保存し直してください。"
)
TEXT_EN = (
    "; expected a report as PDF, Word, Excel or text (UTF-8, Shift_JIS, UTF-16 …). "
    "Check the original; save a picture or another format as PDF or text first."
)
SAMPLE = Path(__file__).resolve().parents[2] / "examples" / "sample.docx"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
NOISE = random.Random(18).randbytes(4000)

REFUSED: dict[str, tuple[bytes, str, str]] = {
    "empty": (b"", "中身がありません", "the file is empty"),
    "blanks": (b" \r\n\t\n\x0c ", "中身がありません", "the file is empty"),
    "ideographic blanks": ("　\n　\n".encode(), "中身がありません", "the file is empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "中身がありません", "the file is empty"),
    "only a mark of UTF-16": (b"\xff\xfe", "中身がありません", "the file is empty"),
    "NULs": (b"\0" * 512, "中身がありません", "the file is empty"),
    "half a mark": (b"\xff", "文字として読めないデータです", "the bytes are not text in any Japanese encoding"),
    "noise": (NOISE, "文字として読めないデータです", "the bytes are not text in any Japanese encoding"),
    "NULs within": (
        TEXT.replace("業", "業\0").encode(),
        "文字として読めないデータです",
        "the bytes are not text in any Japanese encoding",
    ),
    "PNG": (b"\x89PNG\r\n\x1a\n" + NOISE, "テキストではなくPNGの形式です", "this is not text but PNG"),
    "one huge line": ("海".encode() * 5_001, "一行が5,001文字あります", "a single line has 5,001 characters"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bytes_that_are_no_text_are_refused_with_what_they_are(case: str) -> None:
    data, ja, en = REFUSED[case]
    with pytest.raises(UnusableFile) as refusal:
        read_bytes(data, "港.txt")
    assert refusal.value.said("ja") == f"港.txt：{ja}{TEXT_JA}"
    assert refusal.value.said("en") == f"港.txt: {en}{TEXT_EN}"


def test_a_text_that_no_form_fits_is_refused_with_its_first_line_and_the_known_forms() -> None:
    with pytest.raises(UnusableFile) as refusal:
        read_bytes("\n  港の便り  \n第１号\n".encode(), "港.txt")
    assert refusal.value.said("ja") == (
        "港.txt：知っている様式のどれにも当てはまりません（最初の行：「港の便り」）"
        "（求めるもの：宮城県 ものづくり産業振興の報告書（県民条例第18条））。"
        "報告書の全体を含むファイルかどうかを確かめてください。別の様式の報告書には様式ファイル（--form）が必要です。"
        "案は taikei forms new で作れます。"
    )
    assert "no known form fits (first line: '港の便り'); expected Miyagi Prefecture" in refusal.value.said("en")


def test_a_report_without_a_single_row_is_refused() -> None:
    with pytest.raises(UnusableFile, match="not one row of a programme could be read; expected the tables"):
        read_bytes(TEXT[: TEXT.index("木造船の技術継承")].encode(), "report.txt")


BROKEN_JSON = {
    "cut": (b'{"title": "a"', "JSONが1行目で途中で切れています", "the JSON is cut off in line 1"),
    "a title that is a number": (b'{"title": 3}', "title が 3 です", "title is 3"),
    "no title": (b'{"title": ""}', "題名が空です", "a report needs a title"),
    "no such chapter": (
        b'{"title": "a", "chapters": [{"kind": "plans"}]}',
        'chapters（1番目）.kind が "plans" です',
        'chapters (no. 1).kind is "plans"',
    ),
    "bytes that are no UTF-8": (
        b'{"title": "\xff\xfe"}',
        "1行目にUTF-8でない文字があります",
        "line 1 has a character that is not UTF-8",
    ),
    "very deep objects": (
        b'{"title":' * 200_000 + b"1" + b"}" * 200_000,
        "入れ子が深すぎます",
        "it is nested too deeply",
    ),
}


@pytest.mark.parametrize("case", BROKEN_JSON)
def test_json_that_is_no_report_is_refused(case: str) -> None:
    data, ja, en = BROKEN_JSON[case]
    with pytest.raises(UnusableFile) as refusal:
        read_bytes(data, "港.json")
    assert refusal.value.said("ja").startswith(f"港.json：{ja}（求めるもの：")
    assert refusal.value.said("ja").endswith("。report.json は、元の報告書から書き出し直せます。")
    assert refusal.value.said("en").startswith(f"港.json: {en}; expected ")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    missing = str(tmp_path / "無い.txt")
    with pytest.raises(UnusableFile) as refusal:
        read_file(missing)
    assert refusal.value.said("ja") == (
        f"{missing}：ファイルがありません（求めるもの：報告書のファイル）。ファイルの名前と場所を確かめてください。"
    )
    assert refusal.value.said("en") == (
        f"{missing}: there is no such file; expected a report's file. Check the file's name and place."
    )


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnusableFile, match="this is a folder"):
        read_file(str(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may open every file: run the tests as an ordinary user")
def test_a_file_that_one_may_not_open_is_refused(tmp_path: Path) -> None:
    locked = tmp_path / "閉.txt"
    locked.write_text(TEXT, "utf-8")
    locked.chmod(0)
    with pytest.raises(UnusableFile, match="you may not open it"):
        read_file(str(locked))


@pytest.mark.parametrize("pattern", ["・", "・ ", " ", "1,", "（", "あ"])
def test_long_lines_made_to_be_slow_are_read_like_any_other(pattern: str) -> None:
    """No pattern of the form goes over a line again and again: this would take minutes, not the blink it does."""
    hostile = ("海" + pattern * 2_400)[:4_990] + "\n"
    text = TEXT.replace("宮 城 県\n", "宮 城 県\n" + hostile * 50).replace(
        "研修を続け、", hostile * 50 + "研修を続け、"
    )
    assert (
        read_bytes(text.encode(), "slow.txt").coverage.total
        == read_bytes(TEXT.encode(), "report.txt").coverage.total + 100
    )


def test_a_control_character_is_shown_and_doubted() -> None:
    reading = read_bytes(TEXT.replace("軽い網の試作を", "軽い網\x07の試作を").encode(), "report.txt")
    assert reading.report.chapters[0].sections[1].lead == "軽い網\ufffdの試作を進めた。"
    assert "読めない文字があります：軽い網\ufffdの試作を進めた。" in [doubt.message.ja for doubt in reading.doubts]


def test_marks_of_direction_change_no_number() -> None:
    """A mark that nobody sees, right before an amount: the row is read without it or not at all, never wrongly."""
    reading = read_bytes(
        TEXT.replace("港道路改良事業 2,400,500", "港道路改良事業 \u200f2,400,500").encode(), "report.txt"
    )
    assert reading.doubts != read_bytes(TEXT.encode(), "report.txt").doubts


@pytest.mark.parametrize(
    ("data", "found", "expected"),
    [
        (SAMPLE.read_bytes()[:30_000], "壊れているか、途中で切れています", "Word"),
        (OLE + "WordDocument".encode("utf-16-le") + bytes(400), "", "Word"),
        (OLE + "Workbook".encode("utf-16-le") + bytes(400), "", "Excel"),
    ],
    ids=["a Word file cut off", "old Word", "old Excel, damaged"],
)
def test_the_advice_is_for_the_program_that_made_the_file(data: bytes, found: str, expected: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        read_bytes(data, "港")
    assert found in refusal.value.found.ja
    assert expected in refusal.value.expected.ja


def test_a_file_that_is_too_large_is_refused_with_the_limit() -> None:
    with pytest.raises(UnusableFile, match="has 67,108,865 bytes, more than the 67,108,864 that can be handled"):
        read_bytes(b"a" * (64 * 1024 * 1024 + 1), "港.txt")


def test_a_report_without_one_of_its_headings_is_refused() -> None:
    """As where a program numbers them anew, and no pattern of the form finds them."""
    form = form_of(HEAD, CHAPTER, column("事業名", "programme"))
    with pytest.raises(UnusableFile, match="not one row of a programme could be read"):
        read(form, "磯部町の施策報告", "1. 令和6年度の実績", "本文だけの文書です。")
