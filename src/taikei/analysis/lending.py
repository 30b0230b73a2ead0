"""Which programmes lend: 貸付金 and 預託金 come back, and are no spending (地方財政状況調査, 性質別歳出)."""

import re
from collections.abc import Iterable

from taikei.language.names import programme_key
from taikei.language.widths import squeeze
from taikei.model.entry import Entry

_NAMED = re.compile(r"貸付金|貸付事業|貸付基金|資金貸付|預託|制度融資")
_DEPOSITED = re.compile(r"預\s*託")


def lending_programmes(entries: Iterable[Entry]) -> frozenset[str]:
    """The names, as printed, of the programmes that lend by their name in any notation or by a narrative (預託)."""
    known = tuple(entries)
    names = {entry.programme for entry in known}
    named = {name for name in names if _NAMED.search(squeeze(name))}
    depositing = {entry.programme for entry in known if _DEPOSITED.search(entry.narrative)}
    keys = {programme_key(name) for name in named | depositing}
    return frozenset(name for name in names if keys and programme_key(name) in keys)
