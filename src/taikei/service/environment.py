"""Settings from the environment: a wrong value is refused at start, with the values that are allowed."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words


def secret(name: str, environ: Mapping[str, str] = os.environ) -> str:
    """The secret in the variable, or in the file that the variable with _FILE names. There is no default."""
    if environ.get(name, ""):
        return environ[name]
    path = environ.get(f"{name}_FILE", "")
    if path:
        try:
            value = Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise Misuse(
                f"{name}_FILE",
                Words(f"読めないファイル {path}（{why(error).ja}）", f"an unreadable file, {path} ({why(error).en})"),
                Words("読み取れるファイル", "a readable file"),
                Words("場所と権限を確かめてください。", "Check its place and its permissions."),
            ) from error
        if value:
            return value
    raise Misuse(
        name,
        Words("値がない", "no value"),
        Words("50文字以上の乱数", "50 random characters or more"),
        Words(
            f"{name} 又は {name}_FILE を設定してください。試用は taikei serve --demo で足ります。",
            f"Set {name} or {name}_FILE; to try it out, taikei serve --demo is enough.",
        ),
    )


def choice(name: str, allowed: Sequence[str], default: str, environ: Mapping[str, str] = os.environ) -> str:
    """One of the allowed values."""
    value = environ.get(name, default)
    if value not in allowed:
        raise refused(name, value, "、".join(allowed), " or ".join(allowed))
    return value


def listed(name: str, default: Sequence[str], environ: Mapping[str, str] = os.environ) -> list[str]:
    """Values divided by commas."""
    if name not in environ:
        return list(default)
    values = [value.strip() for value in environ[name].split(",") if value.strip()]
    if not values:
        raise refused(name, environ[name], "名前（コンマ区切り）", "names divided by commas")
    return values


def number(name: str, default: int, environ: Mapping[str, str] = os.environ) -> int:
    """A whole number from 1 on."""
    value = environ.get(name, str(default))
    if not (value.isascii() and value.isdigit() and int(value) > 0):
        raise refused(name, value, "1以上の整数", "a whole number from 1 on")
    return int(value)


def refused(name: str, value: str, expected_ja: str, expected_en: str) -> Misuse:
    """What to say of a value that is not allowed."""
    return Misuse(
        name,
        Words(f"値「{value}」", f"the value {value!r}"),
        Words(expected_ja, expected_en),
        Words(f"環境変数 {name} を直してください。", f"Correct the environment variable {name}."),
    )
