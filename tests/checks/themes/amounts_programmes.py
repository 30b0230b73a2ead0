"""Theme amounts, what counts as money of a programme: cases, the words of the first hit, and the reference report."""

from checks.builders import plan, report, results, row
from checks.case import Case
from checks.money import coded

DRIVEN = "送り迎えをした。"

CASES = (
    Case(
        "A-18",
        "most of the money is a loan; the plan knows it by the results",
        report(
            results([row("小口資金事業", 8000, 7000, "金融機関に原資を預託した。"), row("送迎事業", 2000, 1900)]),
            plan([row("小口資金事業", 8000), row("送迎事業", 2000)]),
        ),
        ("R", "P"),
    ),
    Case(
        "A-18",
        "a note sets loans apart: reported, and accepted",
        report(
            results(
                [row("小口資金貸付金", 8000, 7000), row("送迎事業", 2000, 1900)],
                notes=("合計は、貸付金を除いた額である。",),
            )
        ),
        ("R",),
    ),
    Case(
        "A-18",
        "half of the money; the re-listing does not count",
        report(
            results(
                [row("小口資金貸付金", 2000, 1900), row("送迎事業", 2000, 1900)],
                [row("小口資金貸付金", 2000, 1900, relisted=True)],
            )
        ),
        (),
    ),
    Case("A-18", "one programme is no total", report(results([row("小口資金貸付金", 8000, 7000)])), None),
    Case(
        "A-20",
        "a petty sum among large ones; an expense by its name; the re-listing is not reported again",
        report(
            results(
                [
                    row("送迎事業", 20000, 19000, DRIVEN),
                    row("防災無線事業", 999, 500),
                    row("無線検査手数料", 1500, 1500),
                ],
                [row("防災無線事業", 999, 500, relisted=True)],
            )
        ),
        ("R1-2", "R1-3"),
    ),
    Case(
        "A-20",
        "just a million; zero; a blank; a name that only ends alike",
        report(
            results(
                [
                    row("送迎事業", 1000, 900, DRIVEN),
                    row("基金事業", 0, 0),
                    row("花火事業", "", 5000),
                    row("議会費", 9000, 8000),
                ]
            )
        ),
        (),
    ),
    Case(
        "A-20",
        "one in twenty is no such document",
        report(results([row(f"事業{at}", 30 if at < 1 else 20000, 30, DRIVEN) for at in range(20)])),
        ("R1-1",),
    ),
    Case(
        "A-20",
        "a document that lists everything is not judged",
        report(results([row(f"事業{at}", 30 if at < 2 else 20000, 30, DRIVEN) for at in range(20)])),
        None,
    ),
    Case(
        "A-20",
        "of few programmes two are no oversight either",
        report(results([row("送迎事業", 20000, 19000, DRIVEN), row("花火事業", 300, 300), row("無線事業", 999, 500)])),
        None,
    ),
    Case("A-20", "no amounts", report(results([row("送迎事業", narrative=DRIVEN)])), None),
    Case(
        "A-20",
        "a list without narratives is a budget",
        report(results([row("送迎事業", 20000, 19000), row("防災無線事業", 999, 500)])),
        None,
    ),
    Case(
        "A-20",
        "a register numbers every programme",
        report(results([coded(row("送迎事業", 20000, 19000, DRIVEN), "1"), row("防災無線事業", 999, 500)])),
        None,
    ),
)

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "A-18": (
        "事業費の合計の大半が貸付金・預託金です。",
        "当初予算額の合計10,000千円のうち貸付金・預託金8,000千円（80.0％）",
        "貸付金・預託金を分けた合計と図",
        "Most of the money is loans and deposits.",
        "8,000 thousand yen of loans and deposits (80.0 %) in a total of 10,000 thousand yen, initial budget",
        "totals and charts that set loans and deposits apart",
    ),
    "A-20": (
        "少額の経費が、一つの事業として載っています。",
        "「防災無線事業」当初予算額999千円",
        "関係する事業にまとめた記載、または載せる理由",
        "A petty expense stands as a programme of its own.",
        "“防災無線事業”, initial budget 999 thousand yen",
        "a row of the programme that it belongs to, or a reason",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "A-18": "R P",
    "A-20": "R3-10 R7-5 P3-11 P7-4",
}
