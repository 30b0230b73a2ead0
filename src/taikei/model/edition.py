"""A sealed edition (版): what the seal is the hash of, and the names by which a file carries its data inside."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

REPORT_FILE = "report.json"
EDITION_FILE = "edition.json"

CARRIED = "urn:taikei:carried:1"
"""The XML namespace, and the HTML id's meaning, of the data that a file carries beside its print."""

PACKAGE = "urn:taikei:package:1"
"""By this the descriptor of a data package says that its tables are the whole of a report."""

Carried = Mapping[str, str]
"""The files that a printed file carries inside, by name: the report, and what its seal is of."""

_SEAL = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Edition:
    """``data`` is the SHA-256 of the canonical report; ``corrects`` the seal of the edition that this one corrects.

    ``number`` counts the editions of one report from 1: the first, then each correction. The seal of an edition is the
    SHA-256 of its own canonical form, so it stands for the data and for the whole chain before it.
    """

    data: str
    number: int = 1
    corrects: str | None = None

    def __post_init__(self) -> None:
        for name, value in (("data", self.data), ("corrects", self.corrects)):
            if value is not None and not _SEAL.fullmatch(value):
                raise ValueError(f"{name} is a SHA-256 of 64 hexadecimal digits, found {value!r}")
        if self.number < 1 or (self.number == 1) != (self.corrects is None):
            raise ValueError(f"edition {self.number}: the first corrects none, every later one the one before it")
