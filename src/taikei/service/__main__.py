"""`taikei`, as the shell and `python -m taikei.service` start it."""

import atexit
import gc

from taikei.model.collecting import COLLECT_AFTER


def main() -> None:
    gc.set_threshold(COLLECT_AFTER)
    atexit.register(gc.freeze)  # nor need they be looked for once more when all is done
    from taikei.service.command import main as command

    command()


if __name__ == "__main__":
    main()
