"""`taikei`, as the shell and `python -m taikei.service` start it."""

import atexit
import gc
import sys

from taikei.model.collecting import COLLECT_AFTER

_STOPPED = 128 + 2  # as the shell tells a program that Ctrl+C has ended


def main() -> None:
    gc.set_threshold(COLLECT_AFTER)
    atexit.register(gc.freeze)  # nor need they be looked for once more when all is done
    try:
        from taikei.service.command import main as command

        command()
    except KeyboardInterrupt:  # while it loads; later the command line itself answers it
        sys.exit(_STOPPED)


if __name__ == "__main__":
    main()
