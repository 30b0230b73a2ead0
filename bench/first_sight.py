"""What was judged at first sight: the shares of bench/keys/first-sight.toml, which tells how its hits were drawn.

The keys of bench/keys/trust flatter, for who judged also mended the rules by what was read. These hits were judged by a
second reader before any rule was mended by them; the record stays as it is, whatever the rules do since.
"""

import tomllib
from collections import defaultdict
from pathlib import Path

KEY = Path(__file__).parent / "keys" / "first-sight.toml"


def show(severities: dict[str, str]) -> None:
    """The hits, the right ones and their share, by severity; `fresh` in no key before, `again` judged anew."""
    print(f"\njudged at first sight\n  {'part':<8}{'severity':<10}{'rules':>6}{'hits':>6}{'right':>7}{'share':>9}")
    for part, rules in tomllib.loads(KEY.read_text("utf-8")).items():
        counts: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for rule, judged in rules.items():
            right, wrong = len(judged["right"]), len(judged.get("wrong", {}))
            counts[severities[rule]].append((right + wrong, right))
        for severity, each in counts.items():
            hits, right = (sum(column) for column in zip(*each, strict=True))
            print(f"  {part:<8}{severity:<10}{len(each):>6}{hits:>6}{right:>7}{right / hits:>9.1%}")
