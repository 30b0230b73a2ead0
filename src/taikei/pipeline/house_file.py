"""A house's settings from its TOML file, on top of those it inherits."""

import re
from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from taikei.checks.house import Correction, House, RuleSetting, Style
from taikei.checks.rule import Rule
from taikei.decoding.toml import toml_tables
from taikei.decoding.values import check_keys, converted
from taikei.model.errors import Misuse
from taikei.model.finding import Severity
from taikei.model.nearest import did_you_mean
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.pipeline.house_masters import Masters

_GUIDE = Words("設定ファイルの書き方は docs/house.ja.md にあります。", "docs/house.md tells how settings are written.")
# An id as people write it from memory: F-9, f09, F 9.
_RULE_ID = re.compile(r"([A-Za-z])\W?(\d{1,2})", re.ASCII)


class _Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    on: bool = True
    severity: Severity | None = None
    sections: tuple[int, ...] = ()
    divisions: tuple[str, ...] = ()
    thresholds: dict[str, Decimal] = msgspec.field(default_factory=dict)


class _Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    right: str
    reading: str = ""
    reason: str = ""
    example: str = ""


class _File(Masters, frozen=True, forbid_unknown_fields=True, kw_only=True):
    base: str | None = None
    rules: dict[str, _Rule] = msgspec.field(default_factory=dict)
    names: tuple[str, ...] = ()
    dictionaries: dict[str, dict[str, str | _Correction]] = msgspec.field(default_factory=dict)
    style: Style = Style()


def national_house(rules: Collection[Rule]) -> House:
    """The settings that come with Taikei and every house inherits."""
    return read_house(_shipped("japan"), "japan.toml", rules)


def read_house(toml: str, where: str, rules: Collection[Rule]) -> House:
    """The settings in a file's text, on top of its ``base``. ``where`` is what messages call the file.

    Tables are joined key by key, lists one after the other; an empty text takes a word out of a dictionary. Raises
    Misuse where the file says what no settings say, or names a rule, threshold, dictionary or base that is not there.
    """
    try:
        joined = _with_base(toml_tables(toml), where)
        check_keys(joined.get("style"), Style, "style")
        file: _File = converted(joined, _File)
        masters = file.known()
    except Slip as slip:
        raise slip.refusal(Misuse, where, _GUIDE) from slip
    by_id = {rule.id: rule for rule in rules}
    for id_ in (*file.rules, *file.dictionaries):
        _known(id_, by_id, where, Words("規則", "rule"))
    for id_, setting in file.rules.items():
        for name in setting.thresholds:
            _known(name, by_id[id_].thresholds, where, Words(f"{id_}のしきい値", f"threshold of {id_}"))
    for id_, words in file.dictionaries.items():
        if "" in words:
            raise _empty_word(id_, where)
        if not by_id[id_].dictionary:
            raise _no_dictionary(id_, where, [rule.id for rule in rules if rule.dictionary])
    return House(
        rules={id_: RuleSetting(**msgspec.structs.asdict(setting)) for id_, setting in file.rules.items()},
        names=tuple(dict.fromkeys(file.names)),
        dictionaries={
            id_: {word: right for word, each in words.items() if (right := _right(each))}
            for id_, words in file.dictionaries.items()
        },
        corrections={
            id_: {
                word: Correction(**msgspec.structs.asdict(each))
                for word, each in words.items()
                if isinstance(each, _Correction)
            }
            for id_, words in file.dictionaries.items()
        },
        style=file.style,
        **masters,
    )


def _right(each: str | _Correction) -> str:
    return each if isinstance(each, str) else each.right


def _with_base(said: dict[str, Any], where: str) -> dict[str, Any]:
    base = said.pop("base", None)
    if base is None:
        return said
    _known(str(base), _shipped_names(), where, Words("受け継ぐ設定", "base"))
    return _joined(_with_base(toml_tables(_shipped(base)), where), said)


def _joined(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    joined = dict(under)
    for key, value in over.items():
        below = joined.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            joined[key] = _joined(below, value)
        elif isinstance(below, list) and isinstance(value, list):
            joined[key] = [*below, *value]
        else:
            joined[key] = value
    return joined


@cache
def _shipped(name: str) -> str:
    return files("taikei.pipeline.houses").joinpath(f"{name}.toml").read_text("utf-8")


@cache
def _shipped_names() -> tuple[str, ...]:
    found = files("taikei.pipeline.houses").iterdir()
    return tuple(sorted(item.name.removesuffix(".toml") for item in found if item.name.endswith(".toml")))


def _known(name: str, known: Collection[str] | Mapping[str, Any], where: str, kind: Words) -> None:
    """Refuses a name that is not among the known ones, with the nearest."""
    if name in known:
        return
    same_id = _RULE_ID.sub(lambda id_: f"{id_[1].upper()}-{int(id_[2]):02}", name)
    advice = did_you_mean(same_id, [same_id] if same_id in known else known)
    raise Misuse(
        where,
        Words(f"「{name}」という{kind.ja}はありません", f"there is no {kind.en} '{name}'"),
        Words(f"知られている{kind.ja}", f"a {kind.en} that is known"),
        advice or Words("その設定を消してください。", "Remove this setting."),
    )


def _empty_word(rule: str, where: str) -> Misuse:
    return Misuse(
        where,
        Words(f"規則{rule}の辞書に空の語があります", f"the dictionary of {rule} has an empty word"),
        Words("一字以上の語", "a word of at least one character"),
        Words("その行を消すか、探す語を書いてください。", "Remove this line, or write the word to look for."),
    )


def _no_dictionary(rule: str, where: str, with_one: list[str]) -> Misuse:
    known = "、".join(with_one)
    return Misuse(
        where,
        Words(f"規則{rule}は辞書を使いません", f"the rule {rule} uses no dictionary"),
        Words(f"辞書を使う規則（{known}）", f"a rule that uses one ({known})"),
        Words(
            "その辞書を消すか、規則の番号を直してください。", "Remove this dictionary or correct the id of its rule."
        ),
    )
