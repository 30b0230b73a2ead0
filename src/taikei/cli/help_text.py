"""The help on a terminal: a Japanese text has no spaces to break at, and is folded, not cut off."""

from typing import Any


def fold_long_texts() -> None:
    """Rich ends a word that is wider than its column in …, and Typer has no setting for it."""
    from rich.text import Text
    from typer import rich_utils

    made_by_typer = rich_utils._make_rich_text  # noqa: SLF001

    def folded(**given: Any) -> Any:
        made = made_by_typer(**given)
        if isinstance(made, Text):
            made.overflow = "fold"
        return made

    rich_utils._make_rich_text = folded  # noqa: SLF001
