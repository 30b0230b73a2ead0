"""A survey loses no file, whatever the others do."""

from concurrent.futures import Future, ProcessPoolExecutor, wait
from pathlib import Path
from typing import Any

import pytest

from bulk.workers import killed_by_its_name
from readers.samples import FIRST
from taikei.bulk.survey import Surveyed, survey, surveyed
from taikei.model.finding import Severity
from taikei.pipeline import audit, read_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = FIRST.read_bytes()
    (tmp_path / "whole.txt").write_bytes(text)
    (tmp_path / "cut.txt").write_bytes(text[: len(text) * 3 // 4])
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "empty.txt").touch()
    return tmp_path


def by_name(found: list[Surveyed]) -> dict[str, Surveyed]:
    assert len({each.path for each in found}) == len(found)
    return {each.path.name: each for each in found}


def test_every_file_has_its_line_and_what_is_unusable_says_why(folder: Path) -> None:
    found = by_name(list(survey([*sorted(folder.iterdir()), folder / "missing.txt"], workers=2)))
    assert found.keys() == {"whole.txt", "cut.txt", "picture.png", "empty.txt", "missing.txt"}
    assert (found["whole.txt"].entries, found["whole.txt"].unread) == (12, 0)
    assert 0 < found["cut.txt"].entries < 12
    assert found["cut.txt"].doubts > found["whole.txt"].doubts
    refused = {name: each.refusal.found.en for name, each in found.items() if each.refusal is not None}
    assert refused == {
        "picture.png": "this is not text but PNG",
        "empty.txt": "the file is empty",
        "missing.txt": "there is no such file",
    }


@pytest.mark.parametrize("workers", [1, 3])
def test_a_file_that_kills_its_process_is_named_and_the_others_are_not_lost(folder: Path, workers: int) -> None:
    (folder / "a-killer.txt").write_bytes(FIRST.read_bytes())
    (folder / "z-killer.txt").write_bytes(FIRST.read_bytes())
    found = by_name(list(survey(sorted(folder.iterdir()), workers, killed_by_its_name)))
    assert len(found) == 6
    for name in ("a-killer.txt", "z-killer.txt"):
        refusal = found[name].refusal
        assert refusal is not None
        assert refusal.said("ja") == (
            f"{folder / name}：読み取りの途中で処理が止められました（求めるもの：この計算機で処理できるファイル）。"
            "空きメモリーを増やすか、ファイルを分けてください。"
        )
    assert found["whole.txt"].entries == 12


class SlowHands(ProcessPoolExecutor):
    """Hands out a file only after the one before is done, as with more files than hands."""

    def submit(self, *job: Any) -> Future[Any]:
        future: Future[Any] = super().submit(*job)
        wait([future])
        return future


def test_a_pool_that_breaks_while_files_are_still_handed_out_loses_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("taikei.bulk.survey.ProcessPoolExecutor", SlowHands)
    (folder / "killer.txt").write_bytes(FIRST.read_bytes())
    found = by_name(list(survey(sorted(folder.iterdir()), 1, killed_by_its_name)))
    assert len(found) == 5
    assert found["whole.txt"].entries == 12


def test_a_file_that_is_named_twice_is_surveyed_once(folder: Path) -> None:
    assert len(list(survey([folder / "whole.txt", folder / "whole.txt"], workers=1))) == 1


def test_a_finding_that_the_report_explains_is_not_counted() -> None:
    sample = Path(__file__).resolve().parents[2] / "examples" / "sample.txt"
    # Advice may be left as it is: the line counts errors and warnings.
    found = [each for each in audit(read_file(str(sample))).findings if each.severity != Severity.ADVICE]
    explained = [finding for finding in found if finding.accepted is not None]
    assert explained
    counted = surveyed(sample)
    assert counted.errors + counted.warnings == len(found) - len(explained)
