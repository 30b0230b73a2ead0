"""What cannot be written to the standard output: a full disk is told in one sentence, a reader who left in none."""

import errno
import os
import sys
from collections.abc import Callable

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words


def to_the_end(work: Callable[[], int | None]) -> int | None:
    """The exit code of ``work``, all that it has printed being written. Raises Misuse where no space is left for it."""
    try:
        code = work()
        sys.stdout.flush()
    except OSError as error:
        # What stands in the buffer would be tried, and fail, once more when the interpreter ends.
        if error.filename is not None or error.errno not in (errno.ENOSPC, errno.EPIPE):
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno == errno.EPIPE:
            return 1
        reason = why(error)
        raise Misuse(
            "stdout",
            Words(f"結果を書き終えられません（{reason.ja}）", f"the output cannot be written whole ({reason.en})"),
            Words("結果が入るだけの空き容量", "space for all of it"),
            Words("空きを作ってから、もう一度実行してください。", "Make space, then run it again."),
        ) from error
    return code
