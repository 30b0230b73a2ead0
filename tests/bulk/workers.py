"""What a survey's processes are made to do. A module of its own, for another process imports it by name."""

import os
import signal
from pathlib import Path

from taikei.bulk.survey import Surveyed, surveyed


def killed_by_its_name(path: Path) -> Surveyed:
    """The kernel kills the process in the middle of a file whose name says so, as when memory runs out."""
    if "killer" in path.name:
        os.kill(os.getpid(), signal.SIGKILL)
    return surveyed(path)
