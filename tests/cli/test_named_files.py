"""The files that options name, as offices write them: read, or refused in a sentence that tells what to correct."""

from pathlib import Path

import pytest

from taikei.cli.named_files import form_at, house_at, waivers_at
from taikei.model.errors import Misuse
from taikei.model.waiver import Waiver


def file(folder: Path, data: bytes) -> Path:
    path = folder / "庁内.toml"
    path.write_bytes(data)
    return path


def test_settings_saved_by_an_editor_that_marks_utf_8_are_read(tmp_path: Path) -> None:
    text = '# 庁内の設定\r\nbase = "japan"\r\nnames = ["見守り事業"]\r\n'
    assert "見守り事業" in house_at(file(tmp_path, text.encode("utf-8-sig"))).names


def test_settings_in_shift_jis_are_refused_by_the_name_of_their_encoding(tmp_path: Path) -> None:
    with pytest.raises(Misuse) as refusal:
        house_at(file(tmp_path, "names = []\n# 庁内の設定".encode("cp932")))
    assert refusal.value.said("ja") == (
        f"{tmp_path}/庁内.toml：文字コードがShift_JIS（ANSI）のようです（2行目にUTF-8でない文字があります）"
        "（求めるもの：文字コードUTF-8で保存されたファイル）。"
        "メモ帳などで開き、文字コードにUTF-8を選んで保存し直してください。"
    )


@pytest.mark.parametrize(
    ("text", "ja", "en"),
    [
        (
            'id = "a"\n',
            'reads がありません（求めるもの："report"、"data"、"budget" のどれか）。その項目を書き加えてください。',
            'reads is missing; expected one of "report", "data", "budget". Add it.',
        ),
        (
            "id = “a”\n",
            '1行目の6字目に全角の “ があります（求めるもの：半角の "）。半角で打ち直してください。',
            'line 1, character 6: the full-width “; expected the half-width ". Type it in half width.',
        ),
        (
            'reads = "report"\nrecognise = ["(甲"]\n',
            "recognise（1番目）：正規表現「(甲」の1字目が成り立ちません（求めるもの：Pythonの正規表現）。",
            "recognise (no. 1): '(甲' is not a pattern: missing ), unterminated subpattern at position 0; expected",
        ),
    ],
)
def test_a_form_with_a_slip_is_refused_with_its_place(tmp_path: Path, text: str, ja: str, en: str) -> None:
    with pytest.raises(Misuse) as refusal:
        form_at(file(tmp_path, text.encode()))
    assert refusal.value.said("ja").startswith(f"{tmp_path}/庁内.toml：{ja}")
    assert refusal.value.said("ja").endswith("様式ファイルの書き方は docs/forms.ja.md にあります。")
    assert refusal.value.said("en").startswith(f"{tmp_path}/庁内.toml: {en}")
    assert refusal.value.said("en").endswith("docs/forms.md tells how forms are written.")


def test_an_empty_file_has_no_reasons(tmp_path: Path) -> None:
    none: tuple[Waiver, ...] = ()
    assert waivers_at(file(tmp_path, b"")) == none
