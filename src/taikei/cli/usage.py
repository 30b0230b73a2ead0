"""A command line that says what the command does not know, told as every other misuse is: in the user's language."""

import re

from typer import BadParameter, TyperException
from typer._click.core import Context, Parameter
from typer._click.exceptions import BadOptionUsage, MissingParameter, NoSuchOption, UsageError
from typer.core import TyperGroup

from taikei.model.errors import Misuse
from taikei.model.nearest import ALIKE, did_you_mean
from taikei.model.words import Words

_QUOTED = re.compile(r"'(.*?)'")
_LISTED = Words("--help に示すもの", "one that --help lists")


def misuse_of(error: TyperException) -> Misuse:
    """What the library that reads the command line found, which it says in English alone."""
    context = error.ctx if isinstance(error, UsageError) else None
    command = "taikei" if context is None else context.command_path
    look = Words(f"使い方は {command} --help で確かめられます。", f"{command} --help tells how it is used.")
    match error:
        case NoSuchOption():
            found = Words(f"{error.option_name} という指定はありません", f"there is no option {error.option_name}")
            return Misuse(command, found, _LISTED, did_you_mean(error.option_name, _options(context), ALIKE) or look)
        case BadOptionUsage():
            return Misuse(command, *_of_value(error), look)
        case MissingParameter(param=Parameter() as wanted):
            name = _name(wanted)
            return Misuse(command, Words(f"{name} がありません", f"{name} is missing"), _purpose(wanted), look)
        case BadParameter(param=Parameter() as given):
            return Misuse(command, _refused(error, given), _accepted(given), look)
    return _of_words(error, command, context, look)


def _of_words(error: TyperException, command: str, context: Context | None, look: Words) -> Misuse:
    said = error.message
    name = _first(said)
    if said.startswith("No such command"):
        known = context.command.commands if context is not None and isinstance(context.command, TyperGroup) else ()
        found = Words(f"{name} というコマンドはありません", f"there is no command {name}")
        return Misuse(command, found, _LISTED, did_you_mean(name, known, ALIKE) or look)
    if said.startswith("Got unexpected extra"):
        more = said.partition("(")[2].partition("(")[2].rstrip(")")
        usage = "" if context is None else " ".join(context.command.collect_usage_pieces(context))
        line = f"{command} {usage}".strip()
        return Misuse(command, Words(f"余分な指定があります（{more}）", f"{more} is too much"), Words(line, line), look)
    return Misuse(command, Words(f"使い方が違います（{said}）", said), _LISTED, look)


def _of_value(error: BadOptionUsage) -> tuple[Words, Words]:
    name = error.option_name
    if "requires" in error.message:
        return (
            Words(f"{name} に値がありません", f"{name} has no value"),
            Words(f"{name} とその値", f"{name} and its value"),
        )
    return Words(f"{name} は値を取りません", f"{name} takes no value"), Words(f"{name} だけ", f"{name} alone")


def _refused(error: BadParameter, given: Parameter) -> Words:
    name, value = _name(given), _first(error.message)
    return Words(f"{name} に {value} は使えません", f"{name} cannot be {value}")


def _accepted(given: Parameter) -> Words:
    choices = getattr(given.type, "choices", None)
    if choices is not None:
        shown = [str(getattr(choice, "value", choice)) for choice in choices]
        return Words("、".join(shown), ", ".join(shown))
    low, high = (getattr(given.type, end, None) for end in ("min", "max"))
    if low is not None and high is not None:
        return Words(f"{low} から {high} までの整数", f"a whole number from {low} to {high}")
    return _purpose(given)


def _purpose(wanted: Parameter) -> Words:
    """The help of a parameter is written in both languages: 報告書。 / The report."""
    ja, _, en = (getattr(wanted, "help", None) or "").partition(" / ")
    name = _name(wanted)
    return Words(ja.rstrip("。") or name, en.rstrip(".") or name)


def _name(parameter: Parameter) -> str:
    return parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.human_readable_name


def _options(context: Context | None) -> list[str]:
    return [] if context is None else [name for each in context.command.get_params(context) for name in each.opts]


def _first(said: str) -> str:
    """What was typed stands in quotation marks, a number bare at the beginning."""
    found = _QUOTED.search(said)
    return said.partition(" ")[0] if found is None else found[1]
