"""Values from what a file says, or the slip that is in the way: where it is, what stands there, and what may."""

import re
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from taikei.decoding.kinds import choices_of, key_kinds, keys_of, kinds_at, names_of
from taikei.decoding.place import Step, Untold, found_steps, place_words, spaced, told_steps, value_at
from taikei.decoding.wanted import UNFIT, choice_words, kind_words, value_text, wanted_words
from taikei.model.nearest import ALIKE, did_you_mean
from taikei.model.slip import CORRECT, Slip
from taikei.model.words import Words

Made = TypeVar("Made")
Hook = Callable[[type, Any], Any]

_TOLD = re.compile(r"(?P<what>.*?)(?: - at (?P<key>`key` in )?`(?P<path>\$.*)`)?", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
_MISSING = re.compile(r"Object missing required field `(.*)`")


def converted(said: Any, kind: Any, dec_hook: Hook | None = None) -> Any:
    """What a file says, as a value of a kind. Raises Slip where it cannot be one."""
    convert = partial(msgspec.convert, type=kind, dec_hook=dec_hook, str_keys=True)
    try:
        return convert(said)
    except msgspec.ValidationError as error:
        raise _slip(error, said, kind, convert) from error


def check_keys(said: Any, kind: type, *place: Step) -> None:
    """Refuses a key that a dataclass has not, in its table or in one of a list of them: msgspec would pass it over."""
    if isinstance(said, list):
        for at, each in enumerate(said):
            check_keys(each, kind, *place, at)
    elif isinstance(said, dict):
        known = keys_of(kinds_at(kind, (), said))
        for key in said:
            if key not in known:
                raise _unknown((*place, key), known)


def _slip(error: msgspec.ValidationError, said: Any, kind: Any, convert: Callable[[Any], Any]) -> Slip:
    told = _TOLD.fullmatch(str(error))
    assert told is not None  # all of it may be missing
    what, untold = told["what"], [] if told["key"] is None else [Untold.KEY]
    path = [*told_steps(told["path"] or ""), *untold]
    steps = found_steps(path, said, partial(_fails_so, str(error), convert))
    cause = error.__cause__
    if isinstance(cause, Slip):
        return _at(steps, cause)
    if cause is not None or len(steps) < len(path):
        return _unfit(steps, str(cause or what))
    if untold:
        return _wrong_key(steps, key_kinds(kinds_at(kind, steps[:-1], said)), what)
    kinds = kinds_at(kind, steps, said)
    if unknown := _UNKNOWN.fullmatch(what):
        return _unknown((*steps, unknown[1]), keys_of(kinds))
    if missing := _MISSING.fullmatch(what):
        return _missing((*steps, missing[1]), kinds_at(kind, (*steps, missing[1]), said))
    return _wrong_value(steps, value_at(said, steps), choices_of(kinds), what)


def _fails_so(words: str, convert: Callable[[Any], Any], part: Any) -> bool:
    try:
        convert(part)
    except msgspec.ValidationError as error:
        return str(error) == words
    return False


def _wrong_value(steps: Sequence[Step], value: Any, choices: Sequence[Any], what: str) -> Slip:
    place, found = place_words(steps), value_text(value)
    return Slip(Words(f"{spaced(place.ja)}が {found} です", f"{place.en} is {found}"), *_wanted(value, choices, what))


def _wrong_key(steps: Sequence[Step], kinds: Sequence[inspect.Type], what: str) -> Slip:
    table, key = place_words(steps[:-1]), str(steps[-1])
    return Slip(
        Words(f"{spaced(table.ja)}に「{key}」というキーがあります", f"{table.en} has the key '{key}'"),
        *_wanted(key, choices_of(kinds), what),
    )


def _wanted(found: Any, choices: Sequence[Any], what: str) -> tuple[Words, Words]:
    """What may stand there, and what to do: where it is a choice, the choices and the nearest of them."""
    if not choices:
        return wanted_words(what) or UNFIT, CORRECT
    meant = did_you_mean(found.lower(), list(map(str, choices)), ALIKE) if isinstance(found, str) else None
    return choice_words(choices), meant or CORRECT


def _unknown(steps: Sequence[Step], known: Collection[str]) -> Slip:
    place = place_words(steps)
    return Slip(
        Words(f"{spaced(place.ja)}という項目はありません", f"there is no setting {place.en}"),
        Words("、".join(known) or "ほかの項目", ", ".join(known) or "another"),
        did_you_mean(str(steps[-1]), known) or CORRECT,
    )


def _missing(steps: Sequence[Step], kinds: Sequence[inspect.Type]) -> Slip:
    place, choices = place_words(steps), choices_of(kinds)
    return Slip(
        Words(f"{spaced(place.ja)}がありません", f"{place.en} is missing"),
        choice_words(choices) if choices else kind_words(names_of(kinds)) or UNFIT,
        Words("その項目を書き加えてください。", "Add it."),
    )


def _at(steps: Sequence[Step], slip: Slip) -> Slip:
    """What the check of a value itself said, with the place of the value in the file."""
    if not steps:
        return slip
    place = place_words(steps)
    return Slip(Words(f"{place.ja}：{slip.found.ja}", f"{place.en}: {slip.found.en}"), slip.expected, slip.advice)


def _unfit(steps: Sequence[Step], said: str) -> Slip:
    """A check without words in Japanese, or words that no table has: the place is told at least."""
    place = place_words(steps)
    return Slip(Words(f"{spaced(place.ja)}の値が成り立ちません", f"{place.en} cannot stand ({said})"), UNFIT)
