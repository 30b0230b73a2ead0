"""taikei audit: what it prints, in which order, with which exit code, and what it writes."""

import csv
import json
from pathlib import Path

import pytest

from cli.command import taikei
from readers.samples import FIRST, SECOND


@pytest.fixture(scope="module")
def faultless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first sample without the rows in which the rules find errors."""
    text = FIRST.read_text("utf-8")
    text = text.replace("船大工の研修を行った。（造船振興課）", _narrative_of_the_first_row(text) + "（造船振興課）")
    text = text.replace(
        "港のクレーン更新事業 1,000", "港道路改良事業 500 土木部道路室・港湾課\n\n港のクレーン更新事業 1,000"
    )
    file = tmp_path_factory.mktemp("faultless") / "faultless.txt"
    file.write_text(text, "utf-8")
    return file


def _narrative_of_the_first_row(text: str) -> str:
    start = text.index("船大工を志す人")
    return text[start : text.index("（造船振興課）", start)].rstrip()


def blocks(printed: str) -> list[str]:
    return [line.split()[1] for line in printed.splitlines() if line.startswith("■")]


def test_coverage_and_doubt_come_before_findings_totals_and_files() -> None:
    run = taikei("audit", FIRST)
    assert blocks(run.out) == [
        "読み取り",
        "記載された合計との照合",
        "読み取りの疑義",
        "指摘",
        "合計",
        "書き出したファイル",
    ]
    assert "合計の記載がないため、照合していません。" in run.out
    assert "104行：使用102、ページ番号・繰り返しの見出し2、未読0（100.0％）" in run.out
    assert "実績（令和６年度）6行：（1）3　（2）3" in run.out
    assert "決算額　再掲を除く 2,410,963千円　再掲を含む 2,422,013千円" in run.out
    assert "なし（--out フォルダー名 を付けると書き出します）" in run.out


def test_english_is_one_option_away() -> None:
    run = taikei("audit", FIRST, "--lang", "en")
    assert blocks(run.out) == ["Coverage", "Printed", "Doubts:", "Findings:", "Totals", "Files"]
    assert "104 lines: 102 used, 2 furniture, 0 unread (100.0 %)" in run.out


def test_a_line_that_was_not_read_is_shown_and_the_share_is_never_rounded_to_the_whole(tmp_path: Path) -> None:
    file = tmp_path / "stray.txt"
    text = FIRST.read_text("utf-8").replace("宮 城 県\n", "宮 城 県\n迷子\n") + 3000 * "- 9 -\n"
    file.write_text(text, "utf-8")
    run = taikei("audit", file)
    assert "未読1（99.9％）" in run.out  # 3,104 of 3,105 lines are 99.97 %
    assert f"未読：L{text.split(chr(10)).index('迷子') + 1}" in run.out


def test_exit_code_0_means_no_error_and_1_means_errors(faultless: Path) -> None:
    clean = taikei("audit", faultless)
    assert (clean.code, "  誤り " in clean.out) == (0, False), clean.out
    assert taikei("audit", FIRST).code == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["audit", "無い.txt"],
            "無い.txt：ファイルがありません（求めるもの：報告書のファイル）。ファイルの名前と場所を確かめてください。\n",
        ),
        (
            ["audit", "無い.txt", "--lang", "en"],
            "無い.txt: there is no such file; expected a report's file. Check the file's name and place.\n",
        ),
        (["audit", str(FIRST), "--form", str(FIRST), "--quiet"], f"{FIRST}：3行目の1字目で、行が「ものづくり"),
        (["audit", str(FIRST), "--form", "無い.toml", "--lang=en", "--quiet"], "無い.toml: this file cannot be read ("),
        (["audit", str(FIRST), "--out", str(FIRST), "--quiet"], f"{FIRST}：このフォルダーには書き出せません（"),
    ],
)
def test_exit_code_2_means_unusable_or_misused_and_says_so_in_one_sentence(arguments: list[str], sentence: str) -> None:
    run = taikei(*arguments)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(sentence)
    assert run.err.count("\n") == 1


def test_a_misspelt_option_is_misuse() -> None:
    assert taikei("audit", FIRST, "--fromat", "json").code == 2


def test_json_is_one_document_on_stdout_and_nothing_on_stderr(tmp_path: Path) -> None:
    run = taikei("audit", FIRST, "--format", "json", "--out", tmp_path, "--quiet")
    document = json.loads(run.out)
    assert run.err == ""
    assert list(document)[:7] == ["document", "coverage", "agreement", "entries", "proofs", "doubts", "findings"]
    assert document["coverage"] == {"of": "lines", "total": 104, "used": 102, "furniture": 2, "unread": []}
    assert document["totals"][0]["without_relistings"] == {"initial_budget": 2414600, "settlement": 2410963}
    assert sum(each["entries"] for each in document["entries"]) == 12
    assert len(document["files"]) == 7
    assert all(finding["message"].keys() == {"ja", "en"} for finding in document["findings"])
    assert run.code == 1


def test_json_says_the_same_as_the_text() -> None:
    text, document = taikei("audit", FIRST).out, json.loads(taikei("audit", FIRST, "--format", "json").out)
    assert all(finding["message"]["ja"] in text for finding in document["findings"])
    assert f"指摘 {len(document['findings'])}件" in text
    assert f"読み取りの疑義 {len(document['doubts'])}件" in text


def test_json_is_utf_8_on_any_terminal() -> None:
    assert taikei("audit", FIRST, "--format", "json", encoding="cp932").raw == (
        taikei("audit", FIRST, "--format", "json").raw
    )


def test_a_character_that_the_terminal_lacks_stops_nothing(tmp_path: Path) -> None:
    file = tmp_path / "wave.txt"
    file.write_text(FIRST.read_text("utf-8").replace("事業の実施状況及び", "事業鷗の実施状況及び", 1), "utf-8")
    run = taikei("audit", file, "--quiet", encoding="cp932")
    assert (run.code, run.err) == (1, "")
    assert "令和６年度事業?の実施状況" in run.out


def test_the_files_are_those_of_the_contract(tmp_path: Path) -> None:
    run = taikei("audit", FIRST, "--out", tmp_path)
    names = [
        "entries.csv", "findings.csv", "quantities.csv", "report.html", "report.json", "report.pdf", "report.xlsx",
    ]  # fmt: skip
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert [line.strip() for line in run.out.splitlines() if line.startswith(f"  {tmp_path}")] == [
        str(tmp_path / name)
        for name in (
            "entries.csv",
            "findings.csv",
            "quantities.csv",
            "report.json",
            "report.html",
            "report.xlsx",
            "report.pdf",
        )
    ]
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "report.xlsx").read_bytes().startswith(b"PK\x03\x04")


def test_the_tables_have_the_columns_of_the_contract(tmp_path: Path) -> None:
    taikei("audit", FIRST, "--out", tmp_path)
    columns = {
        "entries.csv": "chapter,section,order,name,relisted,new,budget,settlement,unit,department,divisions,note,"
        "narrative,source,fiscal_year,code,expanded,ended,previous_budget,supplementary,carried_in,reserve,current_budget,"
        "carried_out,unused,request,fund,personnel_cost,national_funds,bonds,other_funds,general_funds,policies,bases",
        "findings.csv": "rule,severity,chapter,section,order,place,message,fiscal_year,quote,other,fixable",
        "quantities.csv": "chapter,section,order,label,value,unit,basis,stage,period,start,end,quote",
    }
    for name, expected in columns.items():
        data = (tmp_path / name).read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.decode("utf-8-sig").splitlines()[0] == expected


def test_the_table_of_entries_has_a_line_for_every_row(tmp_path: Path) -> None:
    taikei("audit", FIRST, "--out", tmp_path)
    with (tmp_path / "entries.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["chapter"], row["section"], row["order"]) for row in rows] == [
        (chapter, str(section), str(order))
        for chapter in ("results", "plan")
        for section in (1, 2)
        for order in (1, 2, 3)
    ]
    assert (rows[0]["name"], rows[0]["budget"], rows[0]["settlement"]) == (
        "木造船の技術継承事業（研修型）",
        "12300",
        "11050",
    )
    assert rows[1]["settlement"] == "0"
    assert rows[6]["settlement"] == ""


def test_a_refused_file_writes_nothing(tmp_path: Path) -> None:
    assert taikei("audit", tmp_path / "missing.txt", "--out", tmp_path / "out").code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_dash_reads_standard_input() -> None:
    from_file = json.loads(taikei("audit", FIRST, "--format", "json").out)
    from_stdin = json.loads(taikei("audit", "-", "--format", "json", stdin=FIRST.read_bytes()).out)
    assert from_stdin["document"].pop("name") == "標準入力 (standard input)"
    assert from_file["document"].pop("name") == "report.txt"
    assert from_stdin == from_file


@pytest.fixture
def data_files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Programmes, their divisions, and a form for both."""
    programmes, divisions, form = (tmp_path / name for name in ("事業.csv", "担当.ndjson", "form.toml"))
    programmes.write_text("番号,事業名,決算額\n1,花壇の手入れ,10\n2,橋の点検,20\n", "cp932")
    divisions.write_text('{"番号": 2, "課": "土木課"}\n{"番号": 1, "課": "緑課"}\n', "utf-8")
    form.write_text(
        """
reads = "data"
id = "trial"
title = { ja = "試し", en = "trial" }
year = { fixed = "R5" }
unit = { fixed = "千円" }
tables = [
  { needs = ["番号", "決算額"], columns = { "番号" = "code", "事業名" = "programme", "決算額" = "settlement" } },
  { needs = ["番号", "課"], join = ["番号"], columns = { "課" = "division" } },
]
chapters = [{ kind = "results" }]
""",
        "utf-8",
    )
    return programmes, divisions, form


def test_data_files_are_read_together(data_files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    programmes, divisions, form = data_files
    run = taikei("audit", programmes, divisions, "--form", form, "--format", "json", "--out", tmp_path / "out")
    document = json.loads(run.out)
    assert document["document"]["name"] == "事業.csv ほか1件 (and 1 more)"
    assert document["coverage"] == {"of": "rows", "total": 4, "used": 4, "furniture": 0, "unread": []}
    with (tmp_path / "out" / "entries.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["name"], row["settlement"], row["divisions"]) for row in csv.DictReader(file)]
    assert rows == [("花壇の手入れ", "10", "緑課"), ("橋の点検", "20", "土木課")]


def test_a_report_among_several_files_is_misuse(data_files: tuple[Path, Path, Path]) -> None:
    run = taikei("audit", data_files[0], FIRST, "--quiet")
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "report.txt：データファイルではないため、ほかのファイルと一緒には読めません"
        "（求めるもの：データファイル（CSV、TSV、JSON、NDJSON））。報告書は一つずつ指定してください。\n"
    )


def test_a_folder_of_data_files_is_read_and_an_empty_one_is_refused(
    data_files: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    form = data_files[2].rename(tmp_path.parent / "form.toml")
    assert "事業.csv ほか1件" in taikei("audit", tmp_path, "--form", form).out
    (tmp_path / "empty").mkdir()
    run = taikei("audit", tmp_path / "empty", "--lang", "en")
    assert (run.code, run.err.partition(";")[0]) == (2, f"{tmp_path / 'empty'}: this folder holds no file")


def test_a_form_of_ones_own_reads_a_report_of_ones_own() -> None:
    run = taikei("audit", SECOND, "--form", SECOND.parent / "form.toml", "--lang", "en")
    assert "52 lines: 45 used, 7 furniture, 0 unread (100.0 %)" in run.out
    assert taikei("audit", SECOND).code == 2


def test_there_are_no_colours_where_there_is_no_terminal() -> None:
    assert "\x1b" not in taikei("audit", FIRST).out


def test_quiet_says_nothing_on_stderr() -> None:
    assert taikei("audit", FIRST, "--quiet").err == ""


@pytest.mark.parametrize("command", [[], ["audit"], ["survey"]])
def test_every_command_explains_itself_in_both_languages(command: list[str]) -> None:
    run = taikei(*command, "--help")
    assert run.code == 0
    assert "報告書" in run.out
    assert " / " in run.out
