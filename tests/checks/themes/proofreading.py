"""Rules of proof-reading among those of notation and sentences: cases, words, and hits on the reference report."""

from checks.builders import report, results, row
from checks.case import Case
from checks.prose import prose, told

COPIED = "町内の事業者を対象に専門家を派遣し、経営の改善に向けた助言と資金の計画づくりを支援した"
NO_PROSE = report(results([row("見守り事業")]))

CASES = (
    told("D-21", "beyond the last", ("平成32年度までに直す。", "昭和６５年の橋。", "令和０年に始めた。"), (1, 2, 3)),
    told("D-21", "the last and the first", ("平成31年と令和元年、昭和64年。令和50年を目指す。",), ()),
    Case("D-21", "no prose", NO_PROSE, None),
    told("D-22", "side by side and apart", ("令和４（2021）年度に直した。", "2022年（令和３年）の橋。"), (1, 2)),
    told(
        "D-22",
        "the same year",
        ("令和４年度（2022年度）と2019（令和元）年。平成30（2018）年。", "令和４年の橋（2019年建設）。"),
        (),
    ),
    Case("D-22", "no prose", NO_PROSE, None),
    told(
        "D-23",
        "no such day, another weekday",
        ("２月30日に開いた。", "令和４年６月１日（木）に開いた。", "2023年2月29日の会。"),
        (1, 2, 3),
    ),
    told(
        "D-23",
        "of the calendar",
        ("２月29日と12月31日。令和４年６月１日（水曜日）。2024年２月29日（木）。13月99日",),
        (),
    ),
    Case("D-23", "no prose", NO_PROSE, None),
    told(
        "D-24",
        "nothing, a space, a unit alone",
        ("講座（）を開いた。", "相談を受けた（　件）。", "「」を配った。"),
        (1, 2, 3),
    ),
    told("D-24", "something", ("講座（３回）と［　］を、（人数は別表）。",), ()),
    Case("D-24", "no prose", NO_PROSE, None),
    told(
        "F-24",
        "circles, remarks, words",
        ("○○町と組んだ。", "３回（要確認）開いた。", "後日追記。", "相手はＸＸＸである。"),
        (1, 2, 3, 4),
    ),
    told("F-24", "one circle for a number", ("令和○年に開いた。", "町内の●社と、約〇人が参加した。"), (1, 2)),
    told(
        "F-24",
        "one circle that is no number to come",
        ("○人材を育てた。\n●回数を増やした。", "二〇年の節目に、評価を○とした。", "開館は平日○日曜×である。"),
        (),
    ),
    told("F-24", "items and names", ("○開いた。○訪ねた。仮設の窓口（仮庁舎）で、X線を撮った。",), ()),
    Case("F-24", "no prose", NO_PROSE, None),
    told("F-25", "the same but for the number", (f"{COPIED}（20件）。", f"３回開いた。{COPIED}（30件）。"), (2,)),
    told(
        "F-25",
        "a set phrase of three, a short one",
        (f"{COPIED}。", f"{COPIED}。", f"{COPIED}。", "開いた。", "開いた。"),
        (),
    ),
    Case(
        "F-25",
        "re-listed",
        report(
            results(
                [row("見守り事業", narrative=f"{COPIED}。"), row("見守り事業", narrative=f"{COPIED}。", relisted=True)]
            )
        ),
        (),
    ),
    told("F-25", "a description", ("制度である。",), None),
    told("F-26", "a comma at the end, を before 。", ("町内会に対し、", "見守りの活動を。続けて訪ねた。"), (1, 2)),
    told("F-26", "whole, with commas at the ends of lines", ("町内会、\n商店と組んだ。何をするか。",), ()),
    Case("F-26", "no prose", NO_PROSE, None),
    told("F-27", "twice", ("訪ねた。。町内、、町外、。",), (1,)),
    told("F-27", "once, and dots", ("訪ねた。町内、町外……。",), ()),
    Case("F-27", "no prose", NO_PROSE, None),
    told("F-28", "both", ("講座を開きました。参加者は20人であった。訪ねた。",), (1,)),
    told(
        "F-28",
        "one each, quotations, remarks",
        ("開きました。訪ねます。", "「助かります。」と言われた（好評でした。）。", "ますます栄えた。"),
        (),
    ),
    Case("F-28", "no prose", prose(), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "D-21": (
        "実際にはない元号の年です。", "「平成32年」", "実際にある年",
        "An era year that never was.", "“平成32年”", "a year that the era has",
    ),
    "D-22": (
        "西暦と元号の年が一致しません。", "「令和４（2021）」", "同じ年を表す西暦と元号",
        "Western and era years do not agree.", "“令和４（2021）”", "the same year both ways",
    ),
    "D-23": (
        "暦にない日付か、曜日の違う日付です。", "「２月30日」", "暦にある日付と曜日",
        "A date that is not in the calendar, or with another day of the week.", "“２月30日”",
        "a date and day of the calendar",
    ),
    "D-24": (
        "中身のない括弧があります。", "「（）」", "中身のある括弧",
        "There are empty brackets.", "“（）”", "brackets with something in them",
    ),
    "F-24": (
        "書きかけの印が残っています。", "「○○」", "書き終えた文章",
        "Marks of unfinished text are left.", "“○○”", "a finished text",
    ),
    "F-25": (
        "別の事業と同じ文があります。",
        "「事業甲」と同じ「町内の事業者を対象に専門家を派遣し、経営の改善に向けた助言と…」",
        "この事業で行ったことを述べた文",
        "Another programme has the same sentence.",
        "“町内の事業者を対象に専門家を派遣し、経営の改善に向けた助言と…”, as in “事業甲”",
        "a sentence on what this programme did",
    ),
    "F-26": (
        "文が途中で切れています。", "「、」", "述語まで書いた文",
        "A sentence breaks off.", "“、”", "a sentence with its predicate",
    ),
    "F-27": (
        "句読点が重なっています。", "「。。」、「、、」、「、。」", "「。」、「、」",
        "Two marks of punctuation stand together.", "“。。”, “、、”, “、。”", "“。”, “、”",
    ),
    "F-28": (
        "敬体と常体が混ざっています。", "「…講座を開きました。」", "敬体か常体のどちらか",
        "Polite and plain style are mixed.", "“…講座を開きました。”", "one style throughout",
    ),
}  # fmt: skip

REFERENCE: dict[str, str | None] = dict.fromkeys(SAID, "")
