"""Theme amounts, what the prose says of money: cases, the words of the first hit, and the reference report."""

from dataclasses import replace

from checks.builders import report, results, row
from checks.case import Case
from checks.money import C, money
from taikei.model.amount import Unit


def _spent(rule: str, name: str, settlement: int | None, narrative: str, hits: tuple[str, ...] | None) -> Case:
    """One row in 千円."""
    return Case(rule, name, report(results([row("移住支援事業", 20000, settlement, narrative)])), hits)


CASES = (
    _spent("A-10", "far less than the settlement", 11312, "126件、1,493,200円を助成した。", ("R1-1",)),
    _spent("A-10", "more than the settlement", 1000, "引越費用2,000千円を助成した。", ("R1-1",)),
    _spent("A-10", "the settlement to the thousand", 1493, "126件、1,493,200円を助成した。", ()),
    _spent("A-10", "loans of a bank are not spent", 1000, "融資の実績は2,000千円であった。", None),
    _spent("A-10", "no grant", 9000, "水車の修繕に2,000千円を使った。", None),
    _spent("A-10", "a grant by the loans of a bank", 9000, "融資額2,000千円への利子を助成した。", None),
    _spent("A-10", "under its own heading", 9000, "＜引越＞費用2,000千円を助成した。\n＜家賃＞支援した。", None),
    _spent("A-10", "several amounts", 9000, "引越に2,000千円、家賃に3,000千円を助成した。", None),
    _spent("A-10", "nothing was settled", None, "引越費用2,000千円を助成した。", None),
    _spent("A-11", "円 in a table of 千円", 11312, "126件、1,493,200円を助成した。", ("R1-1",)),
    _spent("A-11", "its unit, a rounded amount, a fee", 2000, "2,000千円を助成し、1人3,000円、3億円を貸した。", ()),
    Case(
        "A-11",
        "prose rounds what a table tells in yen",
        report(replace(results([money("移住支援事業", {C.SETTLEMENT: 3}, "3,500千円と2百万円。")]), unit=Unit.YEN)),
        None,
    ),
    _spent("A-11", "two scales round it too", 2000, "6兆1千億円の融資のうち、県の分は3億5千万円であった。", ()),
    _spent("A-11", "no money", 2000, "126件を助成した。", None),
)  # fmt: skip

# The first hit of the first case of each rule: message, found, expected; Japanese, then English.
SAID = {
    "A-10": (
        "文章の中の額が、決算額と合いません。",
        "「1,493,200円」、決算額11,312千円",
        "決算額に見合う額、または残りの使い道",
        "An amount of the prose does not fit the settlement.",
        "“1,493,200円”, settlement 11,312 thousand yen",
        "an amount that fits, or what the rest was for",
    ),
    "A-11": (
        "金額の単位が表の単位と違います。",
        "「1,493,200円」",
        "千円で書いた金額",
        "An amount is in another unit than the table.",
        "“1,493,200円”",
        "amounts in thousand yen",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {
    "A-10": "R5-16",
    "A-11": "R5-16",
}
