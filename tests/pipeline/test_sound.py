"""What may be kept or sealed: a whole reading, proved where the file carries data."""

from dataclasses import replace

import pytest

from house.tree import ROOT
from taikei.model.errors import Misuse
from taikei.model.reading import Doubt
from taikei.model.source import Source
from taikei.model.words import Words
from taikei.pipeline import audit, read_file
from taikei.pipeline.editions.freeze import report_to_freeze
from taikei.pipeline.sound import check_sound
from taikei.service.loadable import loadable

WHOLE = read_file(str(ROOT / "examples" / "sample.txt"))
PART = replace(WHOLE, doubts=(Doubt(Source(), Words("表が途中で切れています", "a table is cut off"), incomplete=True),))


def test_a_whole_reading_is_sound() -> None:
    check_sound(WHOLE)
    assert report_to_freeze(audit(WHOLE)) == WHOLE.report


def test_a_part_is_refused_in_one_sentence_in_both_languages() -> None:
    with pytest.raises(Misuse) as refused:
        check_sound(PART)
    assert refused.value.said("ja") == (
        "sample.txt：一部しか読めない報告書です（求めるもの：全体のある報告書）。"
        "taikei audit で欠けている所を確かめてください。"
    )
    assert refused.value.said("en") == (
        "sample.txt: a part of this report is missing; expected a whole report. See with taikei audit what is missing."
    )


def test_neither_the_seal_nor_the_ledger_takes_a_part() -> None:
    with pytest.raises(Misuse, match="a part of this report is missing"):
        report_to_freeze(audit(PART))
    with pytest.raises(Misuse, match="a part of this report is missing"):
        loadable(PART, "")
