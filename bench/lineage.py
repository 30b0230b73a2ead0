"""Measures the lineage: `python bench/lineage.py [--missed]`: precision, recall, reliability, time and memory.

Four samples, none of which the project ships:

- *ministry*: METI's programmes in its review sheets of 2022 (money of fiscal year 2022) and of 2024 (of 2023), with a
  key made by hand for each whose name changed (bench/keys/lineage-meti.toml);
- *made*: the national review of 2024, ministry by ministry, fiscal years 2023 and 2024, its programmes renamed, merged,
  split, moved, ended and begun by bench/renamings.py, codes hidden: its own numbers are the key;
- *names*: the same lists as they are, codes hidden: of links of one name, how many join two numbers;
- *reference*: the reference report and its answer key.

The weights of taikei.analysis.lineage.confidence were fitted on the half of the programmes whose number has an even
hash; the figures of that half and of the other, which nothing was fitted on, stand side by side.
"""

import json
import resource
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from random import Random

from renamings import next_year

from taikei.analysis.lineage import chapter_lineage, lineage
from taikei.model.entry import Entry
from taikei.model.fiscal_year import FiscalYear
from taikei.model.lineage import Lineage, LinkKind
from taikei.model.report import Report
from taikei.pipeline import read_file, read_files

DATA = Path(__file__).parent.parent.parent / "shared" / "data"
KEY = Path(__file__).parent / "keys" / "lineage-meti.toml"
STEPS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
NAMES_KEPT = (LinkKind.SAME, LinkKind.VARIANT, LinkKind.MOVED)


@dataclass
class Tally:
    """Pairs said, right and true; the confidence of each that was said, and whether it was right."""

    said: int = 0
    right: int = 0
    true: int = 0
    trusted: list[tuple[float, bool]] = field(default_factory=list)
    ended: list[tuple[float, bool]] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def row(self, title: str) -> str:
        precision, recall = (self.right / whole if whole else 1 for whole in (self.said, self.true))
        return f"  {title:<26}{self.true:>7}{self.said:>7}{self.right:>7}{precision:>11.1%}{recall:>9.1%}"


def hashed(code: str) -> int:
    return sha256(code.encode()).digest()[0] % 2


def tally(found: Lineage, truth: Mapping[int, Iterable[Entry]], judged: Mapping[int, Entry]) -> Tally:
    """``truth`` is by the identity of the earlier entry; only those ``judged`` count, and names that changed."""
    counted = Tally()
    said: set[tuple[int, int]] = set()
    for link in found.links:
        pairs = [(old, new) for old in link.before for new in link.after if id(old) in judged]
        if link.kind in NAMES_KEPT and all(old.programme == new.programme for old, new in pairs):
            said |= {(id(old), id(new)) for old, new in pairs}
            continue
        for old, new in pairs:
            right = any(new is one for one in truth.get(id(old), ()))
            said.add((id(old), id(new)))
            counted.said += 1
            counted.right += right
            counted.trusted.append((float(link.confidence), right))
            if not right:
                counted.missed.append(f"false {link.confidence} {link.kind} {old.programme} -> {new.programme}")
    for link in found.endings:
        if id(link.before[0]) in judged:
            counted.ended.append((float(link.confidence), not truth.get(id(link.before[0]))))
    for left, heirs in truth.items():
        old = judged.get(left)
        for new in heirs if old is not None else ():
            if old.programme != new.programme:
                counted.true += 1
                if (left, id(new)) not in said:
                    counted.missed.append(f"missed {old.programme} -> {new.programme}")
    return counted


def together(tallies: Sequence[Tally]) -> Tally:
    return Tally(
        *(sum(getattr(each, name) for each in tallies) for name in ("said", "right", "true")),
        *([one for each in tallies for one in getattr(each, name)] for name in ("trusted", "ended", "missed")),
    )


def without_code(entry: Entry) -> Entry:
    return replace(entry, code="")


def entries(report: Report, year: int, sections: Sequence[str] = ()) -> list[Entry]:
    chapter = next(one for one in report.chapters if one.fiscal_year == FiscalYear(year))
    return [
        placement.entry
        for section in chapter.sections
        if not sections or section.title in sections
        for placement in section.placements
    ]


def ministry(old_review: Report, new_review: Report) -> list[Tally]:
    """The tallies of both halves."""
    key = tomllib.loads(KEY.read_text("utf-8"))
    olds = {entry.code: without_code(entry) for entry in entries(old_review, 2022)}
    news = {entry.code: without_code(entry) for entry in entries(new_review, 2023, ["経済産業省"])}
    news |= {
        entry.code: without_code(entry)
        for entry in entries(new_review, 2023)
        if entry.code in key["goes_on_as"].values()
    }
    found = lineage(list(olds.values()), list(news.values()))
    truth = {id(olds[old]): [news[new]] for old, new in key["goes_on_as"].items()}
    judged = [
        {
            id(olds[code]): olds[code]
            for code in (*key["goes_on_as"], *key["ends"]["programmes"])
            if hashed(code) == half
        }
        for half in (0, 1)
    ]
    return [tally(found, truth, of_half) for of_half in judged]


def made(new_review: Report) -> list[Tally]:
    halves: tuple[list[Tally], list[Tally]] = ([], [])
    chapter = next(one for one in new_review.chapters if one.fiscal_year == FiscalYear(2023))
    later = {entry.code: entry for entry in entries(new_review, 2024)}
    for seed, section in enumerate(chapter.sections):
        olds = [placement.entry for placement in section.placements if placement.entry.code in later]
        if len(olds) < 20:
            continue
        codes: dict[int, str] = {}
        pairs = []
        for old in olds:
            hidden = without_code(old)
            codes[id(hidden)] = old.code
            pairs.append((hidden, without_code(later[old.code])))
        year = next_year(pairs, seed)
        found = lineage(year.earlier, year.later)
        truth = {id(year.earlier[left]): [year.later[right] for right in rights] for left, rights in year.truth.items()}
        for half in (0, 1):
            judged = {id(old): old for old in year.earlier if hashed(codes[id(old)]) == half}
            halves[half].append(tally(found, truth, judged))
    return [together(half) for half in halves]


def kept_names(new_review: Report) -> tuple[int, int]:
    """Links of one name in the whole national review, and how many of them join two numbers."""
    olds, news = (
        {id(hidden): (hidden, entry.code) for entry in entries(new_review, year) for hidden in [without_code(entry)]}
        for year in (2023, 2024)
    )
    found = lineage([entry for entry, _ in olds.values()], [entry for entry, _ in news.values()])
    same = [link for link in found.links if link.kind in (LinkKind.SAME, LinkKind.MOVED)]
    wrong = [link for link in same if olds[id(link.before[0])][1] != news[id(link.after[0])][1]]
    return len(same), len(wrong)


def reliability(title: str, trusted: Sequence[tuple[float, bool]]) -> None:
    print(f"  {title}")
    for low, high in pairwise(STEPS):
        within = [(confidence, right) for confidence, right in trusted if low <= confidence < high]
        if within:
            mean, right = (sum(side) / len(within) for side in zip(*within, strict=True))
            links = f"{len(within):>7} links, mean confidence {mean:.3f}, right {right:.3f}"
            print(f"    {low:.2f} to {min(high, 1):.2f}{links}")


def reference() -> None:
    folder = DATA / "miyagi-2023"
    found = chapter_lineage(*read_file(str(folder / "report.txt")).report.chapters)
    key = json.loads((folder / "entries.json").read_text("utf-8"))["year_links"]
    true = {
        (old, link["plan"])
        for link in key if link["results"] and link["plan"]
        for old in ([link["results"]] if isinstance(link["results"], str) else link["results"])
    }  # fmt: skip
    said = {
        (old, new): link.confidence
        for link in found.links for old in link.earlier for new in link.later if old != new
    }  # fmt: skip
    alone = {link["results"] for link in key if link["plan"] is None} == set(found.ended)
    begun = {link["plan"] for link in key if link["results"] is None} == set(found.begun)
    print(f"reference: {len(true & said.keys())} of {len(true)} links, {len(said.keys() - true)} others, "
          f"ended as in the key: {alone}, begun as in the key: {begun}")  # fmt: skip
    for (old, new), confidence in sorted(said.items(), key=lambda each: -each[1]):
        print(f"  {confidence} {old} -> {new}")


def speed(new_review: Report) -> None:
    """5,000 by 5,000: the lists of two years with four names in ten changed, without their codes."""
    later = {entry.code: entry for entry in entries(new_review, 2024)}
    pairs = [
        (without_code(old), without_code(later[old.code])) for old in entries(new_review, 2023) if old.code in later
    ]
    year = next_year(pairs, 7)
    extra = [without_code(entry) for entry in entries(new_review, 2024)]
    earlier, after = [*year.earlier, *extra][:5000], [*year.later, *extra[::-1]][:5000]
    before = time.process_time()
    found = lineage(earlier, after)
    seconds = time.process_time() - before
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    kinds = dict(Counter(link.kind.value for link in found.all_links))
    print(
        f"speed: {len(earlier):,} x {len(after):,} in {seconds:.1f} s of CPU; {memory:.0f} MiB at most, reviews and all"
    )
    print(f"  {kinds}")


def alike() -> None:
    """200 by 200 names of few words, none of which goes on: what is linked is linked falsely."""
    areas, works = (
        ["里山", "海辺", "中町", "北町", "川沿い", "駅前", "港", "丘", "谷", "島"],
        ["歩道", "水路", "橋", "公園", "広場"],
    )
    doings = ["点検", "清掃", "改修", "見回り", "植栽", "照明", "案内", "調査"]
    names = [f"{area}{work}{doing}事業" for area in areas for work in works for doing in doings]
    Random(3).shuffle(names)
    found = lineage([Entry(name) for name in names[:200]], [Entry(name) for name in names[200:]])
    sure = Counter(link.confidence >= 0.8 for link in found.links)
    print(f"alike: 200 x 200 names of 23 words, none the same: {len(found.links)} linked, {sure[True]} at 0.8 or more")


def main() -> None:
    old_review = read_file(str(DATA / "real" / "judgit-meti" / "meti_2022.ndjson.zip")).report
    new_review = read_files([str(path) for path in sorted((DATA / "real" / "rs2024").glob("*.zip"))]).report
    samples = {"ministry": ministry(old_review, new_review), "made": made(new_review)}
    print(f"  {'names that changed':<26}{'true':>7}{'said':>7}{'right':>7}{'precision':>11}{'recall':>9}")
    for title, halves in samples.items():
        for half, name in zip(halves, ("fitted", "not fitted"), strict=True):
            print(half.row(f"{title}, {name}"))
    for title, halves in samples.items():
        reliability(f"{title}, not fitted: links by their confidence", halves[1].trusted)
        reliability(f"{title}, not fitted: ended, by their confidence", halves[1].ended)
    if "--missed" in sys.argv:
        for line in (line for halves in samples.values() for half in halves[:1] for line in half.missed):
            print(line)
    print("names: {:,} links of one name, {} join two numbers".format(*kept_names(new_review)))
    reference()
    alike()
    speed(new_review)


if __name__ == "__main__":
    main()
