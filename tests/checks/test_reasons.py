import pytest

from checks.builders import row
from taikei.checks.amounts.reasons import stated_reason


@pytest.mark.parametrize(
    ("narrative", "reason"),
    [
        ("補助を募ったが、申請はなかった。", "申請はなかった"),
        ("活用する団体がな\nかったため、実績はなし。", "活用する団体がなかった"),
        ("応募がなく、実施しなかった。", "応募がなく、"),
        ("申込みがなかった。", "申込みがなかった"),
        ("大雨のため中止した。", "中止"),
        ("来年度に延期した。", "延期"),
        ("着工を見送った。", "見送"),
        ("開催を取りやめた。", "取りやめ"),
        ("希望が見込みを下回った。", "下回っ"),
        ("参加が見込みより少なかった。", "少なかった"),
        ("入札差金が生じた。", "入札差金"),
        ("工事を翌年度に繰り越した。", "翌年度に繰り越"),
        ("翌年度へ繰越した。", "翌年度へ繰越"),
        ("国の補助に不採択となった。", "不採択"),
        ("全額を繰越明許とした。", "繰越明許"),
        ("基準を満たさず、登録に至らなかった。", "至らなかった"),
        ("着手が遅れている。", "着手が遅れ"),
    ],
)
def test_a_reason(narrative: str, reason: str) -> None:
    entry, _ = row("水車修繕事業", narrative=narrative)
    assert stated_reason(entry) == reason


@pytest.mark.parametrize(
    "narrative",
    [
        "",
        "感染症の影響により落ち込んだ客足の回復を図った。",
        "出店の実績のない住民を支援した。",
        "利用者だけでなく、近所の人も招いた。",
        "利用者だけではなく、近所の人も招いた。",
        "保証料を減額した。",
        "前年度から繰り越した工事を終えた。",
        "申請を受け付けた。相談はなかった。",
        "若者が少ない地区を回った。",
        "採択された団体を訪ね、遅れていた地区にも至った。",
    ],
)
def test_no_reason(narrative: str) -> None:
    entry, _ = row("水車修繕事業", narrative=narrative)
    assert stated_reason(entry) == ""


def test_a_note_and_a_word_are_heard() -> None:
    assert stated_reason(row("基金", 0, 0, note="（過年度造成済）")[0]) == "過年度"
    assert stated_reason(row("基金", "過年度造成済", 0)[0]) == "過年度"
