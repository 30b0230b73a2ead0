"""The help on a terminal, in both languages throughout. A Japanese text has no spaces to break at, and is folded."""

from typing import Any

_OF_TYPER = {"Show this message and exit.": "この説明を表示する。 / Show this help."}


def help_in_both_languages() -> None:
    """Typer's own words are English; Rich ends a word wider than its column in …. Neither has a setting."""
    from rich.text import Text
    from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = "対象 / Arguments"
    rich_utils.OPTIONS_PANEL_TITLE = "指定 / Options"
    rich_utils.COMMANDS_PANEL_TITLE = "コマンド / Commands"
    rich_utils.DEFAULT_STRING = "[既定 / default: {}]"
    rich_utils.REQUIRED_LONG_STRING = "[必須 / required]"
    made_by_typer = rich_utils._make_rich_text  # noqa: SLF001

    def folded(*, text: str, **given: Any) -> Any:
        made = made_by_typer(text=_OF_TYPER.get(text, text), **given)
        if isinstance(made, Text):
            made.overflow = "fold"
        return made

    rich_utils._make_rich_text = folded  # noqa: SLF001
