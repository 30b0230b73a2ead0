"""Who is in charge: 担当課・室."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Charge:
    """The divisions that answer for a programme, as one report prints them.

    ``department`` is empty where none is printed (a note may say that one department's name is left out).
    ``printed`` keeps the text with its brackets.
    """

    department: str = ""
    divisions: tuple[str, ...] = ()
    printed: str = ""
