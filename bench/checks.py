"""Measures how far the rules can be trusted: `python bench/checks.py [--each]`.

Every document with a key in bench/keys is judged with the national settings and with what its key gives besides (what
the body alone knows, such as the years of its plans). Printed are, rule by rule, the hits, those
that the key confirms, the false ones, and what the key lists and the rule missed; then the precision of each severity.
A hit in a row that the key names counts once, however much the row has of it. With `--each` the false and the missed
are named. Below stand documents of other bodies that no one has read for every rule: of them, only rules of sums can
be told false, since these documents were made by a system that adds up.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from checks.positions import position, positions
from taikei.checks.catalogue import all_rules
from taikei.model.finding import Outcome, Severity
from taikei.model.reading import Reading
from taikei.pipeline import audit, read_file, read_files
from taikei.pipeline.house_file import read_house

KEYS = Path(__file__).parent / "keys"
DATA = Path(__file__).parent.parent.parent / "shared" / "data"
SUMS = ("A-02", "A-12", "A-13", "A-14")
ADDED_UP = ("rs2024/*.zip", "mof-jikou/*.gz", "judgit-meti/*.zip", "ofunato-xlsx/*.xlsx", "fuji-r6-budget/*.pdf")


class Trust(NamedTuple):
    """Rows: how many a rule hit, how many of them the key confirms, and those that it does not or that it misses.

    A listed row is not missed where a finding on another row names it as the second of two that disagree.
    """

    hits: int
    confirmed: int
    false: tuple[str, ...]
    missed: tuple[str, ...]


def trust(outcome: Outcome, listed: str, judged: str) -> Trust:
    hit = tuple(dict.fromkeys(positions(outcome.findings)))
    right = {*listed.split(), *judged.split()}
    false = tuple(row for row in hit if row not in right)
    second = [position(finding.other) for finding in outcome.findings if finding.other is not None]
    missed = tuple(row for row in listed.split() if row not in hit and row not in second)
    return Trust(len(hit), len(hit) - len(false), false, missed)


def show(document: Path, key: Mapping[str, Any], *, each: bool) -> None:
    house = read_house('base = "japan"\n' + key.get("settings", ""), "key", all_rules())
    outcomes = audit(read_file(str(document)), house=house).outcomes
    listed, judged = key["listed"], key["judged"]
    severities = {rule.id: rule.severity for rule in all_rules()}
    hits, confirmed = Counter[Severity](), Counter[Severity]()
    print(
        f"{document.name}: {len(outcomes)} rules, {sum(outcome.not_applicable is None for outcome in outcomes)} applied"
    )
    print(f"  {'rule':<8}{'severity':<10}{'hits':>6}{'confirmed':>11}{'false':>7}{'missed':>8}")
    for outcome in outcomes:
        severity = severities[outcome.rule]
        found = trust(outcome, listed.get(outcome.rule, ""), judged.get(outcome.rule, ""))
        hits[severity] += found.hits
        confirmed[severity] += found.confirmed
        if found.hits or found.missed:
            counts = f"{found.hits:>6}{found.confirmed:>11}{len(found.false):>7}{len(found.missed):>8}"
            print(f"  {outcome.rule:<8}{severity:<10}{counts}")
        if each and (found.false or found.missed):
            print(f"           false: {' '.join(found.false) or '–'}; missed: {' '.join(found.missed) or '–'}")
    if unknown := sorted({*listed, *judged} - severities.keys()):
        print(f"  in the key, and no rule looks for it: {', '.join(unknown)}")
    for severity in Severity:
        share = f"{confirmed[severity] / hits[severity]:.1%}" if hits[severity] else "–"
        print(f"  precision of {severity}: {confirmed[severity]} of {hits[severity]} = {share}")


def alarms(name: str, reading: Reading) -> None:
    outcomes = audit(reading).outcomes
    sums = [outcome for outcome in outcomes if outcome.rule in SUMS]
    rows = sum(outcome.applied for outcome in sums)
    print(f"{name}: {rows:,} sums judged, {sum(len(outcome.findings) for outcome in sums)} alarms")


def main() -> None:
    each = "--each" in sys.argv[1:]
    for file in sorted(KEYS.glob("*.toml")):
        key = tomllib.loads(file.read_text("utf-8"))
        if "listed" not in key:
            continue  # the key of another bench
        document = DATA / key["document"]
        if document.exists():
            show(document, key, each=each)
        else:
            print(f"{key['document']} of the reference data is not at hand: not measured")
    for pattern in ADDED_UP:
        if files := sorted((DATA / "real").glob(pattern)):
            alarms(pattern, read_files([str(file) for file in files]))


if __name__ == "__main__":
    main()
