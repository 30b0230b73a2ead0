"""taikei rollover: a draft in Word and JSON that an office fills in, and what is left of it."""

import io
from pathlib import Path

import docx
import pytest

from cli.command import taikei
from taikei.pipeline import read_file

SAMPLE = Path(__file__).parent.parent.parent / "examples" / "sample.txt"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    assert taikei("rollover", SAMPLE, "--out", tmp_path / "案").code == 0
    return tmp_path / "案"


def test_the_draft_of_the_sample(tmp_path: Path) -> None:
    run = taikei("rollover", SAMPLE, "--out", tmp_path, "--quiet")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("前年の文を引き継いだ事業\t83\n前年の文のない事業\t6\n")
    assert "終わった事業\t2\n    仙台空港国際貨物拡大促進事業\n" in run.out
    names = ["draft.docx", "draft.html", "draft.json", "left.csv", "rollover.csv"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert "〔前年〕" in (tmp_path / "draft.html").read_text("utf-8")


def test_word_and_json_hold_the_same_draft(out: Path) -> None:
    of_json, of_word = (read_file(str(out / f"draft.{ending}")) for ending in ("json", "docx"))
    assert of_word.doubts == ()
    for (_, _, one), (_, _, other) in zip(of_json.report.rows(), of_word.report.rows(), strict=True):
        assert one.entry.narrative == other.entry.narrative
        assert [(each.number, each.word) for each in one.entry.amounts] == [
            (each.number, each.word) for each in other.entry.amounts
        ]


def test_what_is_left_by_division_until_somebody_touches_it(out: Path) -> None:
    run = taikei("rollover", SAMPLE, "--draft", out / "draft.docx")
    assert run.code == 1
    assert run.out.startswith("前年のままの文\t317\n")
    document = docx.Document(io.BytesIO((out / "draft.docx").read_bytes()))
    taken_off = changed = 0
    for table in document.tables:
        for cell in (cell for row in table.rows for cell in row.cells):
            for paragraph in cell.paragraphs:
                for piece in paragraph.runs:
                    if "〔前年〕" in piece.text and taken_off < 1:
                        taken_off += piece.text.count("〔前年〕")
                        piece.text = piece.text.replace("〔前年〕", "")
                    elif "。" in piece.text and "〔前年〕" in piece.text and changed < 1:
                        changed += 1
                        piece.text = piece.text.replace("。", "（案）。", 1)
    document.save(str(out / "filled.docx"))
    run = taikei("rollover", SAMPLE, "--draft", out / "filled.docx", "--out", out / "next")
    assert run.out.startswith(f"前年のままの文\t{317 - taken_off - changed}\n")
    again = taikei("rollover", SAMPLE, "--draft", out / "next" / "draft.json", "--lang", "en")
    assert again.out.startswith(f"sentences of last year\t{317 - taken_off - changed}\n")


def test_nothing_left_is_clean(out: Path) -> None:
    text = (out / "draft.json").read_text("utf-8").replace("〔前年〕", "")
    (out / "done.json").write_text(text, "utf-8")
    run = taikei("rollover", SAMPLE, "--draft", out / "done.json")
    assert (run.code, run.out) == (0, "前年のままの文はありません。\n")


def test_without_a_folder_or_a_draft_it_says_what_to_add() -> None:
    run = taikei("rollover", SAMPLE)
    assert run.code == 2
    assert "どちらかを付けてください。" in run.err


def test_an_edition_without_a_plan_is_refused(tmp_path: Path) -> None:
    from dataclasses import replace

    from taikei.pipeline import write_report

    report = read_file(str(SAMPLE)).report
    alone = tmp_path / "alone.json"
    alone.write_bytes(write_report(replace(report, chapters=report.chapters[:1]), "json"))
    run = taikei("rollover", alone, "--out", tmp_path / "out")
    assert run.code == 2
    assert "実績と翌年度の計画がそろっていません" in run.err
    assert not (tmp_path / "out").exists()
