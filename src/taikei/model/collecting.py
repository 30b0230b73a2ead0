"""Building many values without the collector of cycles in the way."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

COLLECT_AFTER = 100_000
"""How many more values than were let go a command makes before cycles are looked for among them.

A command makes values without cycles and ends: looking as often as Python does by itself is a tenth of its time, most
of it while modules are loaded.
"""


@contextmanager
def without_collecting() -> Iterator[None]:
    """Lines, entries and amounts are in no cycle, but the search for one among a million takes most of the time.

    What was made meanwhile is left out of the next search too: frozen and thawed, it counts as old, and of old values
    only a share that has grown much is searched. Else the search put off would be made at once, at the end.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
