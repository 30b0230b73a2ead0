"""A group of commands that takes no option for the value of another: `--out --quiet` lacks the name of a folder."""

from itertools import pairwise
from typing import Any

from typer._click.core import Command, Context
from typer._click.exceptions import BadOptionUsage
from typer.core import TyperGroup, TyperOption


class Commands(TyperGroup):
    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        name, command, rest = super().resolve_command(ctx, args)
        options = {} if command is None else {opt: each for each in command.get_params(ctx) for opt in each.opts}
        for option, value in pairwise(rest):
            if _takes_value(options.get(option)) and value in options and value.startswith("-"):
                raise BadOptionUsage(option, f"Option {option!r} requires an argument.", ctx)
        return name, command, rest


def _takes_value(option: Any) -> bool:
    return isinstance(option, TyperOption) and not option.is_flag
