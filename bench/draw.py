"""Draws the texts of a round that nobody has read: `python bench/draw.py 7` prints their sources and places.

Drawn are, of each source, the first in the order of the SHA-256 of "round 7" and the text: as many as SHARES says of
those with a numeral before a word that may count (the amount behind 重要政策推進枠 aside), then as many of the rest
that have a numeral. Texts that a hand-made key holds are out, and so are those that are like one, or like each other,
but for their digits. The keys of this round and of later ones are not looked at, so that a round can be drawn again.
"""

import hashlib
import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from language.quantities.rounds import Place, texts
from language.quantities.sources import FACTS, sha256

SHARES = {
    "rs2024": (60, 4),
    "judgit 成果目標": (28, 2),
    "judgit 成果指標": (8, 0),
    "judgit 事業目的": (8, 0),
    "judgit 事業概要": (8, 0),
    "judgit 業務概要": (8, 0),
    "kosai": (8, 0),
    "shimotsuma": (26, 0),
    "ofunato": (8, 0),
    "mof-jikou": (8, 1),
}
LONGEST = 600
# Written down without a look at the program's own list.
_COUNTERS = (
    "件|社|者|人|名|回|校|台|団体|商品|品目|銘柄|[かカヵヶケ箇]所|[かカヵヶケ箇]国|施設|戸|世帯|地区|地域|課題|事業|業務|億円|百万円|"
    "千円|万円|円|億ドル|ドル|日間|拠点|機関|市町村|都道府県|自治体|隻|基|冊|枚|種類|項目|分野|ha|km|m|㎡|トン|t|kl|kW|組|"
    "会場|講座|コース|教室|園|棟|室|床|頭|羽|匹|株|両|系統|路線|つ|通|票|筆|区画|法人|企業|店舗|作品|テーマ|チーム|大学|病院|農家"
)
_ONLY_AFTER_DIGITS = "機|本|部|点|種|面|倍"
_COUNTED = re.compile(rf"[0-9][0-9,.万億]*(?:{_COUNTERS}|{_ONLY_AFTER_DIGITS})|[一二三四五六七八九十](?:{_COUNTERS})")

# One formula of the national review (重要政策推進枠：35百万円) would otherwise be half of its texts.
_FORMULA = re.compile(r"枠[^\d。]{0,12}[\d,.]+(?:百万円|千円|億円|万円|円)?")


def drawn(number: int) -> Iterator[tuple[Place, str]]:
    everything = [(place, text) for place, text in texts() if re.search(r"[\d一二三四五六七八九十]", text)]
    keyed = _keyed(number)
    used = {_without_digits(text) for _, text in everything if sha256(text) in keyed}
    everything.sort(key=lambda one: hashlib.sha256(f"round {number}{one[1]}".encode()).hexdigest())
    for source, (counted, rest) in SHARES.items():
        left = {True: counted, False: rest}
        for place, text in everything:
            shape = _without_digits(text)
            counts = _COUNTED.search(_FORMULA.sub("", unicodedata.normalize("NFKC", text))) is not None
            if place[0] == source and left[counts] and len(text) <= LONGEST and shape not in used:
                used.add(shape)
                left[counts] -= 1
                yield place, text


def _keyed(number: int) -> set[str]:
    later = re.compile(r"round-(\d+)")
    files = [file for file in FACTS.glob("*.json") if not (at := later.match(file.stem)) or int(at[1]) < number]
    return {row["sha256"] for file in files for row in json.loads(file.read_text("utf-8"))}


def _without_digits(text: str) -> str:
    return re.sub(r"\d+|\s+", "", unicodedata.normalize("NFKC", text))


def main() -> None:
    for place, text in drawn(int(sys.argv[1])):
        print(json.dumps({"place": place, "sha256": sha256(text)}, ensure_ascii=False))


if __name__ == "__main__":
    main()
