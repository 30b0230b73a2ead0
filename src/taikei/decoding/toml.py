"""A file in TOML that people write, as a value; or the slip that is in it."""

import tomllib
from decimal import Decimal
from typing import Any

from taikei.decoding.values import Hook, converted


def toml_tables(text: str) -> dict[str, Any]:
    """What a text says, number by number as it is written. Raises Slip where it is not written as TOML is."""
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (RecursionError, ValueError) as error:  # of numbers with thousands of digits too, which Python does not read
        from taikei.decoding.toml_syntax import toml_slip  # only a file with a slip waits for the words to load

        raise toml_slip(error, text) from error


def decode_toml(text: str, kind: Any, dec_hook: Hook | None = None) -> Any:
    """What a text says, as a value of a kind. Raises Slip where it is no TOML, or no such value."""
    return converted(toml_tables(text), kind, dec_hook)
