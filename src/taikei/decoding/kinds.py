"""What may stand at a place of a file, by the type that is made of it: kinds of values, choices, keys."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import inspect

from taikei.decoding.place import Step

_NAMES: dict[type[inspect.Type], str] = {
    inspect.StrType: "str",
    inspect.IntType: "int",
    inspect.FloatType: "float",
    inspect.DecimalType: "decimal",
    inspect.BoolType: "bool",
    inspect.DateType: "date",
    inspect.ListType: "array",
    inspect.VarTupleType: "array",
    inspect.TupleType: "array",
    inspect.DictType: "object",
    inspect.StructType: "object",
    inspect.DataclassType: "object",
    inspect.CustomType: "pattern",
    inspect.NoneType: "null",
}


def kinds_at(kind: Any, steps: Sequence[Step], said: Any) -> tuple[inspect.Type, ...]:
    """The kinds that a value may have at a place of the file that says ``said``; none where the place is not known."""
    kinds = tuple(_members(inspect.type_info(kind)))
    for step in steps:
        kinds = tuple(member for each in kinds for inner in _inner(each, step, said) for member in _members(inner))
        said = _below(said, step)
    return tuple(each for each in kinds if _tagged(each, said))


def choices_of(kinds: Sequence[inspect.Type]) -> list[Any]:
    """The values that may be chosen from, where it is a choice."""
    choices: list[Any] = []
    for kind in kinds:
        if isinstance(kind, inspect.EnumType):
            choices += [each.value for each in kind.cls]
        elif isinstance(kind, inspect.LiteralType):
            choices += kind.values
    return choices


def names_of(kinds: Sequence[inspect.Type]) -> str:
    """The kinds as msgspec names them: ``str | null``. A value that a hook makes is a pattern of a form."""
    return " | ".join(dict.fromkeys(_NAMES.get(type(kind), "") for kind in kinds))


def keys_of(kinds: Sequence[inspect.Type]) -> list[str]:
    """The keys that a table may have."""
    return list(dict.fromkeys(field.encode_name for kind in kinds for field in _fields(kind)))


def _fields(kind: inspect.Type) -> tuple[inspect.Field, ...]:
    return kind.fields if isinstance(kind, (inspect.StructType, inspect.DataclassType)) else ()


def _members(kind: inspect.Type) -> Iterator[inspect.Type]:
    if isinstance(kind, inspect.UnionType):
        yield from (member for each in kind.types for member in _members(each))
    elif isinstance(kind, inspect.Metadata):
        yield from _members(kind.type)
    else:
        yield kind


def _tagged(kind: inspect.Type, said: Any) -> bool:
    """Whether a table is of this kind by what its tag says (``reads = "data"``)."""
    if not isinstance(kind, inspect.StructType) or kind.tag_field is None:
        return True
    return bool(_below(said, kind.tag_field) == kind.tag)


def _inner(kind: inspect.Type, step: Step, said: Any) -> Iterator[inspect.Type]:
    match kind:
        case inspect.StructType(tag_field=tag_field, tag=tag) if tag_field is not None and tag_field == step:
            yield inspect.LiteralType((tag,))
        case inspect.StructType() | inspect.DataclassType() if _tagged(kind, said):
            yield from (field.type for field in kind.fields if field.encode_name == step)
        case inspect.DictType():
            yield kind.value_type
        case inspect.VarTupleType() | inspect.ListType():
            yield kind.item_type
        case inspect.TupleType():
            yield from kind.item_types[step : step + 1] if isinstance(step, int) else ()


def key_kinds(kinds: Sequence[inspect.Type]) -> tuple[inspect.Type, ...]:
    """The kinds of the keys of a mapping."""
    return tuple(member for each in kinds if isinstance(each, inspect.DictType) for member in _members(each.key_type))


def _below(said: Any, step: Step) -> Any:
    if isinstance(said, dict):
        return said.get(step)
    return said[step] if isinstance(said, list) and isinstance(step, int) and step < len(said) else None
