"""Theme relisting: first rows, marks, names and divisions of re-listed rows."""

from dataclasses import replace

from checks.builders import plan, report, results, row
from checks.case import Case
from checks.money import coded, marked
from taikei.checks.house import House
from taikei.model.report import Report

_FIRST = row("見守り事業", 1200, 1100)
_AGAIN = row("見守り事業", 1200, 1100, relisted=True)
_OTHER = [row("買い物事業", 10, 9)], [row("買い物事業", 10, 9, relisted=True)]
_TEXT = "相談員が高齢者の家を訪ね、買い物や通院の困りごとを聞き、町の窓口と社会福祉協議会に取り次いだ。"


def _printed(*marks: str) -> Report:
    """One re-listed row for each mark as printed."""
    chapter = results([row(f"買い物{number}号事業", 10, 9, relisted=True) for number in range(len(marks))])
    (section,) = chapter.sections
    placements = tuple(replace(placement, mark=mark) for placement, mark in zip(section.placements, marks, strict=True))
    return report(replace(chapter, sections=(replace(section, placements=placements),)))


CASES = (
    Case("B-02", "two rows without the mark", report(results([_FIRST, *_OTHER[0]], [_FIRST, *_OTHER[1]])), ("R2-1",)),
    Case("B-02", "every row has the mark", report(results([_AGAIN, *_OTHER[0]], [_AGAIN, *_OTHER[1]])), ("R1-1",)),
    Case(
        "B-02",
        "one first row; the re-listing may come before it",
        report(results([_FIRST, row("買い物事業", 10, 9, relisted=True)], [_AGAIN, row("買い物事業", 10, 9)])),
        (),
    ),
    Case(
        "B-02",
        "one name, two programmes: by their codes, by their divisions",
        report(
            results(
                [coded(_FIRST, "1"), row("花壇事業", 5, divisions=("緑課",)), *_OTHER[0]],
                [coded(_FIRST, "2"), row("花壇事業", 7, divisions=("学校課",)), *_OTHER[1]],
            )
        ),
        (),
    ),
    Case("B-02", "a layout without the mark", report(results([_FIRST], [_FIRST])), None),
    Case(
        "B-06",
        "a programme of the section's word stands elsewhere",
        report(plan([row("介護人材育成事業", 10), row("道路事業", 5)], [row("町の人材育成事業", 7)])),
        ("P1-1",),
        House(sections={2: ("人材育成",)}),
    ),
    Case(
        "B-06",
        "re-listed there; the section is not there",
        report(plan([row("介護ＩＴ事業", 10)], [row("介護ＩＴ事業", 10, relisted=True)])),
        (),
        House(sections={2: ("IT",), 9: ("介護",)}),
    ),
    Case("B-06", "no settings", report(plan([row("介護人材育成事業", 10)], [row("道路事業", 5)])), None),
    Case(
        "B-07",
        "three of four",
        report(
            plan(
                [row(f"事業{number}", 1) for number in "甲乙丙"],
                [row("道路事業", 5), *(row(f"事業{number}", 1, relisted=True) for number in "甲乙丙")],
            )
        ),
        ("P2",),
    ),
    Case(
        "B-07",
        "half of them",
        report(
            plan(
                [row(f"事業{number}", 1) for number in "甲乙"],
                [
                    row("道路事業", 5),
                    row("公園事業", 5),
                    *(row(f"事業{number}", 1, relisted=True) for number in "甲乙"),
                ],
            )
        ),
        (),
    ),
    Case("B-07", "a short section", report(plan([row("見守り事業", 1)], [row("見守り事業", 1, relisted=True)])), None),
    Case("B-08", "a space before one mark", _printed("［再掲］", " ［再掲］", "\n［再掲］", "［再掲］"), ("R1-2",)),
    Case(
        "B-08",
        "other brackets, at the start of a line too",
        _printed("［再掲］", "【再掲】", "\n(再掲)", "［再掲］"),
        ("R1-2", "R1-3"),
    ),
    Case("B-08", "alike", _printed(" ［再掲］", " ［再掲］", "\n［再掲］", ""), ()),
    Case("B-08", "every mark begins a line", _printed("\n［再掲］", "\n［再掲］"), ()),
    Case("B-08", "no mark was read in print", report(results([_AGAIN])), None),
    Case(
        "B-09",
        "the re-listing names the division of before",
        report(
            plan(
                [row("見守り事業", 1, divisions=("中小企業課",))],
                [row("見守り事業", 1, divisions=("商工課",), relisted=True)],
            )
        ),
        ("P2-1",),
    ),
    Case(
        "B-09",
        "another department",
        report(
            plan(
                [row("見守り事業", 1, department="町長室")], [row("見守り事業", 1, department="産業部", relisted=True)]
            )
        ),
        ("P2-1",),
    ),
    Case(
        "B-09",
        "width, order, and a department that one row leaves out",
        report(
            plan(
                [row("見守り事業", 1, divisions=("ＩＴ課", "緑課"), department="町長室")],
                [row("見守り事業", 1, divisions=("緑課", "IT課"), relisted=True)],
            )
        ),
        (),
    ),
    Case(
        "B-09",
        "the re-listing names none",
        report(plan([row("見守り事業", 1)], [row("見守り事業", 1, divisions=(), relisted=True)])),
        None,
    ),
    Case(
        "B-10",
        "the re-listing alone is new",
        report(plan([row("見守り事業", 1)], [row("見守り事業", 1, new=True, relisted=True)])),
        ("P2-1",),
    ),
    Case(
        "B-10",
        "the first row alone is new, though re-listings may be",
        report(
            plan(
                [row("見守り事業", 1, new=True), row("花壇事業", 1, new=True)],
                [row("見守り事業", 1, relisted=True), row("花壇事業", 1, new=True, relisted=True)],
            )
        ),
        ("P2-1",),
    ),
    Case(
        "B-10",
        "re-listings are never marked; both are ended",
        report(
            plan([row("見守り事業", 1, new=True)], [row("見守り事業", 1, relisted=True)]),
            results([marked(row("花壇事業", 1), ended=True)], [marked(row("花壇事業", 1, relisted=True), ended=True)]),
        ),
        (),
    ),
    Case("B-10", "no marks", report(plan([row("見守り事業", 1)], [row("見守り事業", 1, relisted=True)])), None),
    Case(
        "B-11",
        "another width",
        report(plan([row("ＩＴ事業（試行）", 1)], [row("IT事業(試行)", 1, relisted=True)])),
        ("P2-1",),
    ),
    Case("B-11", "white space", report(plan([row("IT 事業", 1)], [row("IT事業", 1, relisted=True)])), ()),
    Case("B-11", "nothing is re-listed", report(plan([row("IT事業", 1)])), None),
    Case(
        "B-12",
        "the same amounts and the same narrative",
        report(results([row("見守り事業", 1200, 1100, _TEXT), row("高齢者訪問事業", 1200, 1100, _TEXT)])),
        ("R1-2",),
    ),
    Case(
        "B-12",
        "nearly the same name",
        report(plan([row("子ども見守り推進事業", 1200)], [row("こども見守り推進事業", 1200)])),
        ("P2-1",),
    ),
    Case(
        "B-12",
        "another text; members of a family; other codes; the same short narrative",
        report(
            results([row("見守り事業", 1200, 1100, _TEXT), row("花壇事業", 1200, 1100, "花を植えた。")]),
            plan(
                [row("図書館整備事業（１期）", 80), row("図書館整備事業（２期）", 80)],
                [coded(row("子ども見守り推進事業", 7), "1"), coded(row("こども見守り推進事業", 7), "2")],
                [row("街路灯事業", 9, narrative="交付した。"), row("防犯灯事業", 9, narrative="交付した。")],
            ),
        ),
        (),
    ),
    Case("B-12", "other amounts", report(plan([row("見守り事業", 1200)], [row("見守り支援事業", 1300)])), None),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "B-02": (
        "同じ事業が再掲の印のない行で二度載っています。",
        "実績（1）の1番目にもある事業、印なし",
        "後の行に再掲の印",
        "The programme stands twice without the mark 再掲.",
        "also results (1) row 1, without the mark",
        "the mark 再掲 in the later row",
    ),
    "B-06": (
        "事業名にある語の節に、この事業が載っていません。",
        "「人材育成」を含む事業、計画（2）になし",
        "計画（2）での再掲",
        "The programme does not stand in the section of a word in its name.",
        "“人材育成” in the name, nothing in plan (2)",
        "a re-listing in plan (2)",
    ),
    "B-07": (
        "節の行の多くが再掲です。",
        "4行のうち再掲3行",
        "再掲は短い一覧",
        "Most rows of the section are re-listings.",
        "3 of 4 rows re-listed",
        "a short list of the re-listed ones",
    ),
    "B-08": (
        "再掲の印の書き方が、多くの行と違います。",
        "「 ［再掲］」",
        "実績（1）の3番目と同じ「［再掲］」",
        "The mark of a re-listing is printed otherwise.",
        "“ ［再掲］”",
        "“［再掲］”, as at results (1) row 3",
    ),
    "B-09": (
        "再掲の担当課・室が最初の行と違います。",
        "「商工課」",
        "計画（1）の1番目と同じ「中小企業課」",
        "The divisions differ from those of the first row.",
        "“商工課”",
        "“中小企業課”, as at plan (1) row 1",
    ),
    "B-10": (
        "再掲の印が最初の行と違います。",
        "新規の印",
        "計画（1）の1番目と同じ印なし",
        "The marks differ from those of the first row.",
        "new",
        "no mark, as at plan (1) row 1",
    ),
    "B-11": (
        "再掲の事業名の表記が最初の行と違います。",
        "「IT事業(試行)」",
        "計画（1）の1番目と同じ「ＩＴ事業（試行）」",
        "The name is written otherwise in the first row.",
        "“IT事業(試行)”",
        "“ＩＴ事業（試行）”, as at plan (1) row 1",
    ),
    "B-12": (
        "金額も内容も同じ事業が、別の名で載っています。",
        "「高齢者訪問事業」",
        "実績（1）の1番目の「見守り事業」とは別の事業",
        "The same amounts and contents stand under another name.",
        "“高齢者訪問事業”",
        "another programme than “見守り事業”, results (1) row 1",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "B-02": "",
    "B-06": None,
    "B-07": "R2 R3 P2 P3",
    "B-08": "P5-2",
    "B-09": "",
    "B-10": None,
    "B-11": "",
    "B-12": "",
}
