"""Measures how fast the rules judge: `python bench/checks_speed.py [FILE ...] [--million [--entries N]]`.

For each report (by default the sample, and the reference report where it is at hand): all rules in one process, the
best of some runs, and the five rules that take longest. With `--million` also 1,000,000 entries: made in the shape of
the first report (its rows drawn again and again, every digit of the prose and every amount drawn anew, the names
numbered), in editions of 5,000 entries, judged one after the other in two processes. The making of them is not
counted; what counts is the longer of the two processes' judging, in seconds of computing, so that other work on the
machine is no part of it. Peak memory is that of the larger process, after a few editions and at the end. Every process
looks for cycles among its values as seldom as the commands do.
"""

import argparse
import gc
import random
import re
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

from taikei.checks.catalogue import all_rules, judge
from taikei.checks.subject import Subject
from taikei.model.collecting import COLLECT_AFTER
from taikei.model.entry import Entry, Placement
from taikei.model.report import Chapter, Report
from taikei.pipeline import read_file
from taikei.pipeline.house_file import national_house

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "examples" / "sample.txt"
REFERENCE = ROOT.parent / "shared" / "data" / "miyagi-2023" / "report.txt"
RUNS, SLOWEST = 7, 5
MILLION, EDITION, EARLY, PROCESSES = 1_000_000, 5_000, 3, 2

_DIGIT = re.compile(r"[1-9]")


def by_rule(report: Report) -> None:
    house = national_house(all_rules())
    whole, single = float("inf"), dict.fromkeys((rule.id for rule in all_rules()), float("inf"))
    for _ in range(RUNS):
        start = time.process_time()
        judge(Subject(report, house))
        whole = min(whole, time.process_time() - start)
        subject = Subject(report, house)
        judge(subject)  # what several rules share is made once, and is no single rule's
        for rule in all_rules():
            if not rule.needs_earlier:
                start = time.process_time()
                rule.check(subject)
                single[rule.id] = min(single[rule.id], time.process_time() - start)
    rows = sum(1 for _ in report.rows())
    print(f"  {len(all_rules())} rules, {rows:,} rows: {whole * 1000:.1f} ms, {whole / rows * 1e6:.0f} µs a row")
    slowest = sorted((rule for rule in single if single[rule] < float("inf")), key=lambda rule: -single[rule])
    print("  slowest: " + ", ".join(f"{rule} {single[rule] * 1000:.1f} ms" for rule in slowest[:SLOWEST]))


def edition(shape: Report, seed: int) -> Report:
    """A report of EDITION entries in the shape of another."""
    draw = random.Random(seed)
    rows = max(1, sum(1 for _ in shape.rows()))
    times = max(1, EDITION // rows)
    return replace(shape, chapters=tuple(_grown(chapter, times, draw) for chapter in shape.chapters))


def _grown(chapter: Chapter, times: int, draw: random.Random) -> Chapter:
    again = partial(_drawn, draw=draw)
    sections = []
    for section in chapter.sections:
        rows = [again(row, number) for number in range(times) for row in section.placements]
        numbered = tuple(replace(row, order=order) for order, row in enumerate(rows, start=1))
        sections.append(replace(section, placements=numbered))
    return replace(chapter, sections=tuple(sections))


def _drawn(row: Placement, number: int, draw: random.Random) -> Placement:
    entry: Entry = row.entry
    amounts = tuple(
        amount
        if amount.number is None
        else replace(amount, number=amount.number * draw.randint(50, 150) // Decimal(100))
        for amount in entry.amounts
    )
    narrative = _DIGIT.sub(lambda digit: str(draw.randint(1, 9)), entry.narrative)
    name = entry.programme if number == 0 else f"{entry.programme}その{number}"
    return replace(row, entry=replace(entry, programme=name, amounts=amounts, narrative=narrative))


def judged(shape: Report, seeds: range) -> tuple[int, int, float, int, int]:
    """Entries, findings, seconds of judging, and the peaks of memory in kB, of editions one after the other.

    The first peak is that after a few editions, the other that at the end: memory is flat where they are alike.
    """
    house, entries, findings, seconds, early = national_house(all_rules()), 0, 0, 0.0, 0
    for seed in seeds:
        report = edition(shape, seed)
        start = time.process_time()
        findings += sum(len(outcome.findings) for outcome in judge(Subject(report, house)))
        seconds += time.process_time() - start
        entries += sum(1 for _ in report.rows())
        if seed in seeds[:EARLY]:
            early = _peak()
    return entries, findings, seconds, early, _peak()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def million(shape: Report, entries_in_all: int) -> None:
    editions = -(-entries_in_all // sum(1 for _ in edition(shape, 0).rows()))
    shares = [range(first, editions, PROCESSES) for first in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES, initializer=gc.set_threshold, initargs=(COLLECT_AFTER,)) as pool:
        done = list(pool.map(judged, [shape] * PROCESSES, shares))
    entries, findings, seconds, early, memory = (list(part) for part in zip(*done, strict=True))
    print(
        f"  {sum(entries):,} entries in {editions} editions, {PROCESSES} processes: {max(seconds):.1f} s, "
        f"{sum(findings):,} findings, peak {max(memory) / 1024:.0f} MB a process "
        f"({max(early) / 1024:.0f} MB after {EARLY} editions)"
    )


def main() -> None:
    gc.set_threshold(COLLECT_AFTER)
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--million", action="store_true")
    options.add_argument("--entries", type=int, default=MILLION, help="of the long run, in place of a million")
    asked = options.parse_args()
    for number, path in enumerate(asked.files or [path for path in (SAMPLE, REFERENCE) if path.exists()]):
        report = read_file(str(path)).report
        print(path.name)
        by_rule(report)
        if asked.million and number == 0:
            million(report, asked.entries)


if __name__ == "__main__":
    main()
