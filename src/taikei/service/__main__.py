"""`taikei`, as the shell and `python -m taikei.service` start it."""

import atexit
import gc

# A command makes values without cycles and ends: looking for them as often as Python does is a tenth of its time, most
# of it while modules are loaded.
_COLLECT_AFTER = 100_000


def main() -> None:
    gc.set_threshold(_COLLECT_AFTER)
    atexit.register(gc.freeze)  # nor need they be looked for once more when all is done
    from taikei.service.command import main as command

    command()


if __name__ == "__main__":
    main()
