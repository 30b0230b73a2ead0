"""Measures how far the rules can be trusted: `python bench/checks.py [--each]`.

The documents with a key are judged by every rule with the national settings (and with what a key gives besides, such as
the years of a body's plans). Printed are, document by document and rule by rule, the hits, how many of them were judged
by hand, the confirmed, the false, and what the key lists and the rule missed; then the precision of each severity. A
row counts once for a rule, however much it has of a fault. Of rules with more than twelve hits twelve were drawn and
judged; the share of a severity is then that of its judged hits, and beside it stands the share with each rule weighed
by its hits. `--each` names the false and the missed.

Two kinds of keys: that of the reference report lists what a reader found before any rule was run, and every hit was
read; those of bench/keys/trust judge hits (bench/trust.py). Beside them stands what another reader judged at first
sight (bench/first_sight.py). Then faults are planted in real documents
(bench/plants.py), and it is counted how many are found: the recall, rule by rule.
"""

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import first_sight
from planting import FRESH, KNOWN, planted
from trust import SAMPLE, SEED, Judged, judged

from checks.positions import position, positions
from taikei.checks.catalogue import all_rules
from taikei.checks.house import House
from taikei.model.finding import Outcome, Severity
from taikei.model.reading import Reading
from taikei.pipeline import audit, read_file, read_files
from taikei.pipeline.house_file import read_house

ROOT = Path(__file__).parent.parent
KEYS = ROOT / "bench" / "keys"
DATA = ROOT.parent / "shared" / "data"
SEVERITIES = {rule.id: rule.severity for rule in all_rules()}
SUMS = ("A-02", "A-12", "A-13", "A-14")


class Document(NamedTuple):
    name: str
    reading: Reading
    house: House
    outcomes: tuple[Outcome, ...]
    judged: Mapping[str, Judged]


def reference(file: Path) -> Document | None:
    """The reference report, all of whose hits were read: what its key does not name is false.

    A listed row is not missed where a finding on another row names it as the second of two that disagree.
    """
    key = tomllib.loads(file.read_text("utf-8"))
    path = DATA / key["document"]
    if not path.exists():
        return None
    reading, house = read_file(str(path)), _house(key)
    outcomes = audit(reading, house=house).outcomes
    if unknown := sorted({*key["listed"], *key["judged"]} - SEVERITIES.keys()):
        print(f"in the key of {path.parent.name}, and no rule looks for it: {', '.join(unknown)}")
    return Document(path.parent.name, reading, house, outcomes, {each.rule: _read(each, key) for each in outcomes})


def _read(outcome: Outcome, key: Mapping[str, Any]) -> Judged:
    listed, further = (key[part].get(outcome.rule, "").split() for part in ("listed", "judged"))
    hits = tuple(dict.fromkeys(positions(outcome.findings)))
    false = tuple(row for row in hits if row not in {*listed, *further})
    second = [position(finding.other) for finding in outcome.findings if finding.other is not None]
    missed = tuple(row for row in listed if row not in hits and row not in second)
    return Judged(len(hits), len(hits) - len(false), false, missed, ())


def other(file: Path) -> Document | None:
    """A document with a key of single hits."""
    key = tomllib.loads(file.read_text("utf-8"))
    base = ROOT if key.get("ours") else DATA
    files = sorted(str(path) for path in base.glob(key["document"]))
    if not files:
        return None
    reading, house = read_files(files), _house(key)
    outcomes = audit(reading, house=house).outcomes
    return Document(
        file.stem,
        reading,
        house,
        outcomes,
        {each.rule: judged(each.findings, key.get(each.rule, {})) for each in outcomes},
    )


def _house(key: Mapping[str, Any]) -> House:
    return read_house('base = "japan"\n' + key.get("settings", ""), "key", all_rules())


def show(document: Document, *, each: bool) -> None:
    applied = sum(outcome.not_applicable is None for outcome in document.outcomes)
    rows = sum(1 for _ in document.reading.report.rows())
    sums = sum(outcome.applied for outcome in document.outcomes if outcome.rule in SUMS)
    alarms = sum(len(outcome.findings) for outcome in document.outcomes if outcome.rule in SUMS)
    print(f"\n{document.name}: {rows:,} rows, {applied} of {len(document.outcomes)} rules applied")
    print(f"  {sums:,} sums judged, {alarms} of them wrong")
    print(f"  {'rule':<6}{'severity':<10}{'hits':>6}{'judged':>8}{'confirmed':>11}{'false':>7}{'missed':>8}")
    for rule, found in document.judged.items():
        if not (found.hits or found.missed):
            continue
        counts = f"{found.hits:>6}{found.judged:>8}{found.right:>11}{len(found.wrong):>7}{len(found.missed):>8}"
        print(f"  {rule:<6}{SEVERITIES[rule]:<10}{counts}{f'  to judge: {len(found.open)}' if found.open else ''}")
        if each and (found.wrong or found.missed or found.open):
            named = (("false", found.wrong), ("missed", found.missed), ("to judge", found.open))
            print("        " + "; ".join(f"{what}: {' '.join(names)}" for what, names in named if names))


def severities(documents: Sequence[Document]) -> None:
    """The table of all documents: hits, judged, confirmed, precision; weighed by hits, too."""
    print(f"\n{'document':<14}{'severity':<10}{'hits':>6}{'judged':>8}{'confirmed':>11}{'share':>9}{'weighed':>9}")
    totals: dict[Severity, list[Judged]] = defaultdict(list)
    for document in documents:
        by_severity: dict[Severity, list[Judged]] = defaultdict(list)
        for rule, found in document.judged.items():
            by_severity[SEVERITIES[rule]].append(found)
            if document is not documents[0]:
                totals[SEVERITIES[rule]].append(found)
        for severity in Severity:
            _line(document.name, severity, by_severity[severity])
    for severity in Severity:
        _line("all but first", severity, totals[severity])


def _line(name: str, severity: Severity, found: Sequence[Judged]) -> None:
    hits, seen, right = (sum(part) for part in zip(*((one.hits, one.judged, one.right) for one in found), strict=True))
    if not hits:
        return
    weighed = sum(one.hits * one.right / one.judged for one in found if one.judged)
    of = sum(one.hits for one in found if one.judged)
    shares = f"{right / seen:>9.1%}{weighed / of:>9.1%}" if seen else f"{'–':>9}{'–':>9}"
    print(f"{name:<14}{severity:<10}{hits:>6}{seen:>8}{right:>11}{shares}")


def recall(documents: Sequence[Document], seed: int, *, each: bool) -> None:
    """Planted faults found again, rule by rule over all documents."""
    found: dict[tuple[str, str], list[tuple[str, int, tuple[str, ...]]]] = defaultdict(list)
    for document in documents:
        for one in planted(document.reading.report, document.house, seed):
            found[one.rule, one.what].append((document.name, one.rows, one.missed))
    print(f"\nplanted faults, seed {seed}")
    print(f"  {'rule':<6}{'fault':<46}{'documents':>10}{'planted':>9}{'found':>7}{'recall':>8}")
    for (rule, what), of in sorted(found.items()):
        rows, missed = sum(rows for _, rows, _ in of), sum(len(names) for _, _, names in of)
        print(f"  {rule:<6}{what:<46}{len(of):>10}{rows:>9}{rows - missed:>7}{(rows - missed) / rows:>8.0%}")
        if each and missed:
            print("        missed: " + "; ".join(f"{name} {' '.join(names)}" for name, _, names in of if names))
    rows = sum(rows for of in found.values() for _, rows, _ in of)
    missed = sum(len(names) for of in found.values() for _, _, names in of)
    print(f"  {len({rule for rule, _ in found})} rules: {rows - missed} of {rows} = {(rows - missed) / rows:.1%}")


def _documents() -> Iterator[Document]:
    made = [reference(KEYS / "miyagi-2023.toml"), *map(other, sorted((KEYS / "trust").glob("*.toml")))]
    if None in made:
        print("a part of the reference data is not at hand: not measured")
    yield from (document for document in made if document is not None)


def main() -> None:
    each = "--each" in sys.argv[1:]
    documents = list(_documents())
    print(f"more than {SAMPLE} hits of a rule: {SAMPLE} drawn with seed {SEED}")
    for document in documents:
        show(document, each=each)
    severities(documents)
    first_sight.show(SEVERITIES)
    for seed in (KNOWN, FRESH):
        recall(documents, seed, each=each)


if __name__ == "__main__":
    main()
