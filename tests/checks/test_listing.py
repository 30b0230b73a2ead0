"""Words in one line of a finding."""

from taikei.checks.listing import listed
from taikei.model.words import Words


def test_each_word_once_in_its_order() -> None:
    assert listed(["橋", "道", "橋"]) == Words("「橋」、「道」", "“橋”, “道”")


def test_eight_are_shown_and_the_others_counted() -> None:
    assert listed("一二三四五六七八").ja == "「一」、「二」、「三」、「四」、「五」、「六」、「七」、「八」"
    many = listed("一二三四五六七八九十")
    assert many.ja.endswith("「八」ほか2件")
    assert many.en.endswith("“八” and 2 more")
