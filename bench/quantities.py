"""Measures how well, and how fast, the counted outcomes of narratives are found: `python bench/quantities.py`.

Printed for each source at hand are recall and precision of (value, unit, place), the shares of the right finds whose
place is exactly the written one and whose basis and period are right, the share of labels of which at least four
fifths of the tokens were found, and how much of the found labels stands in the written ones. With `--each` every miss
and false find is named. docs/quantities.md tells how the counts were written down, and what was used for development.

Then the speed: of the narratives of the reference, of as many as 20,000 rows have, and of hostile lines, whose time for
four times the length should be four times as long.
"""

import statistics
import sys
import time
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from language.quantities.rounds import ROUNDS, read_round
from language.quantities.scoring import Score, score, total
from language.quantities.sources import DATA, SOURCES, Narrative, keyed, read_by_hand
from taikei.language.quantities import quantities
from taikei.model.report import ChapterKind
from taikei.pipeline import read_file

MANY = 20_000
HOSTILE = (
    "（３社",
    "「3社を",
    "3件のうち",
    "上限3万円",
    "1→",
    "9",
    "を図り、（3社）",
    "R4の9円のうち、3円、",
    "「R4の」が3件、",
)


def show(name: str, narratives: Iterable[Narrative], *, each: bool) -> None:
    scores: list[Score] = []
    for place, text, facts in narratives:
        result, differences = score(text, facts)
        scores.append(result)
        for difference in differences if each else ():
            fact, found = difference.fact, difference.quantity
            what = f"missed {fact.value} {fact.unit}" if fact else f"false {found.quote if found else ''}"
            print(f"    {place}: {what}")
    sum_of = total(scores)
    told = [found for _, found in sum_of.labels]
    labels = f"{sum_of.labelled:>8.1%}{statistics.mean(told):>8.1%}" if told else f"{'–':>8}{'–':>8}"
    recall, precision = (f"{share:.1%}" if sum_of.expected else "–" for share in (sum_of.recall, sum_of.precision))
    print(
        f"{name:<22}{len(scores):>6}{sum_of.expected:>8}{sum_of.found:>7}{recall:>9}{precision:>11}"
        f"{sum_of.share(sum_of.exact):>8.1%}{sum_of.share(sum_of.bases):>8.1%}{sum_of.share(sum_of.periods):>8.1%}{labels}"
    )


def speed(texts: list[str], runs: int = 15) -> None:
    seconds = [seconds_for(texts) for _ in range(runs)]
    median = statistics.median(seconds)
    found = sum(len(quantities(text)) for text in texts)
    print(
        f"\n{len(texts)} narratives, {found} quantities: {median * 1000:.1f} ms, "
        f"{median / len(texts) * 1_000_000:.0f} µs a narrative (median of {runs})"
    )
    many = [texts[at % len(texts)] for at in range(MANY)]
    print(f"{MANY:,} narratives: {seconds_for(many):.1f} s on one core")
    ratios = [(line, seconds_for([line * 4_000]) / seconds_for([line * 1_000])) for line in HOSTILE]
    print("four times the length: " + ", ".join(f"{line} {ratio:.1f} times" for line, ratio in ratios))


def seconds_for(texts: Iterable[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        quantities(text)
    return time.perf_counter() - start


def main() -> None:
    if not DATA.is_dir():
        print("the reference data is not at hand: nothing to measure")
        return
    each = "--each" in sys.argv[1:]
    print(f"{'source':<22}{'texts':>6}{'counts':>8}{'found':>7}{'recall':>9}{'precision':>11}", end="")
    print(f"{'place':>8}{'basis':>8}{'period':>8}{'label':>8}{'of ours':>8}")
    for section in (2, 3, 4):
        show(f"miyagi-2023 section {section}", keyed((section,)), each=each)
    for source in SOURCES:
        show(source, read_by_hand(source), each=each)
    for name in ROUNDS:
        show(name, read_round(name), each=each)
    report = read_file(str(DATA / "miyagi-2023" / "report.txt")).report
    speed([row.entry.narrative for chapter, _, row in report.rows() if chapter.kind is ChapterKind.RESULTS])


if __name__ == "__main__":
    main()
