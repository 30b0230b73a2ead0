"""Template folders: found, copied, and refused in one sentence where they say what no template says."""

from pathlib import Path

import pytest

from house.tree import ROOT
from reports import small_report
from taikei.model.errors import Misuse
from taikei.writers.pdf import write_pdf
from taikei.writers.printing.fields import DOCUMENT_FIELDS, ROW_FIELDS
from taikei.writers.printing.folder import STATUTORY, copy_template, known_templates, template_at


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "our-look"
    copy_template(STATUTORY, folder)
    return folder


def change(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")


def refused(folder: Path) -> str:
    with pytest.raises(Misuse) as error:
        write_pdf(small_report(), template_at(str(folder)))
    assert error.value.said("en")
    return error.value.said("ja").replace(str(folder), "FOLDER")


def test_every_template_says_what_it_is_in_both_languages() -> None:
    assert STATUTORY in [each.name for each in known_templates()]
    for each in known_templates():
        assert each.template.title.ja != each.template.title.en


@pytest.mark.parametrize("page", ["templates.md", "templates.ja.md"])
def test_the_page_names_every_template_and_every_field(page: str) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    named = [*ROW_FIELDS, *DOCUMENT_FIELDS, *(each.name for each in known_templates())]
    assert [name for name in named if name not in text] == []


def test_a_copy_is_complete_and_prints_the_same(own: Path) -> None:
    assert {"template.toml", "report.typ", "parts.typ", "chart.typ"} <= {file.name for file in own.iterdir()}
    assert write_pdf(small_report(), template_at(str(own))).data == write_pdf(small_report()).data


def test_a_change_of_the_copy_changes_the_print(own: Path) -> None:
    before = write_pdf(small_report(), template_at(str(own))).data
    change(own, "template.toml", 'sides = "20mm"', 'sides = "30mm"')
    assert write_pdf(small_report(), template_at(str(own))).data != before


def test_a_folder_that_is_there_is_not_written_over(own: Path) -> None:
    with pytest.raises(Misuse, match="this folder is there already"):
        copy_template(STATUTORY, own)


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(Misuse) as error:
        template_at("statutory-reprot")
    assert error.value.said("ja").endswith("statutory-report のことではありませんか。")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "{settlement}",
            "{setlement}",
            "FOLDER/template.toml：tables.results.columns（2番目）：{setlement} という欄はありません",
        ),
        ("[paper]", "[paper]\nmargin = 3", "FOLDER/template.toml：paper.margin という項目はありません"),
        (
            'unit = "printed"',
            'unit = "万円"',
            'FOLDER/template.toml：notation.unit が "万円" です（求めるもの："printed"、"円"、"千円"',
        ),
        (
            'sides = "20mm"',
            'sides = "20"',
            "FOLDER/template.toml：paper：「20」は長さではありません（求めるもの：20mm、10.5pt",
        ),
        ('"{title}"', '"{titel}"', "FOLDER/template.toml：{titel} という欄はありません"),
        ("[words]\n", "[words\n", "FOLDER/template.toml："),
        ('body = "BIZ UDMincho"', 'body = "ヒラギノ"', "FOLDER/template.toml：書体「ヒラギノ」がありません"),
        (
            'cell = ["{name}", "{marks}"]',
            'cell = ["{name"]',
            "FOLDER/template.toml：tables.results.columns（1番目）：「{name」に、欄にならない括弧 { } があります",
        ),
    ],
)
def test_a_setting_that_no_template_has_is_refused(own: Path, old: str, new: str, sentence: str) -> None:
    change(own, "template.toml", old, new)
    assert refused(own).startswith(sentence)


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        ("report.typ", "cover()", "cover(", "report.typ：report.typ 6行 34字：括弧が閉じていません"),
        ("report.typ", "{ cover() }", "{ cofer() }", "report.typ：report.typ 6行 29字：cofer という名前はありません"),
        ("parts.typ", "front.notice", "front.notise", "parts.typ：parts.typ"),
        ("chart.typ", "let gap = 20mm", "let gap = 20", "chart.typ：chart.typ"),
        ("report.typ", "#show: house", '#import "@preview/cetz:0.3.0"', "report.typ：外部のパッケージを使っています"),
        ("report.typ", "#show: house", '#read("/etc/hosts")', "report.typ：report.typ 3行 7字：使おうとしたファイルが"),
        ("report.typ", "#show: house", "", "report.typ：report.typ：文書の題名がありません"),
    ],
)  # fmt: skip
def test_a_page_that_cannot_be_set_is_refused_with_its_place(
    own: Path, file: str, old: str, new: str, sentence: str
) -> None:
    change(own, file, old, new)
    said = refused(own)
    assert said.startswith(f"FOLDER/{sentence}")
    assert "\n" not in said


def test_a_folder_without_a_template_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path).startswith("FOLDER：template.toml がありません")


def test_pages_do_not_see_the_folder_that_the_command_runs_in(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret.txt").write_text("秘密", "utf-8")
    monkeypatch.chdir(tmp_path)
    change(own, "report.typ", "#show: house", '#show: house\n#read("secret.txt")')
    assert "使おうとしたファイルがありません" in refused(own)
