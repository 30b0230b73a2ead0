"""Decisions brought to two chapters: which of their programmes are meant, and whether the decisions agree."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from taikei.analysis.lineage.rulings import Rulings
from taikei.analysis.lineage.standing import Standing
from taikei.language.names import programme_key
from taikei.language.widths import fold
from taikei.model.decision import Decision, Ruling
from taikei.model.errors import Misuse
from taikei.model.fiscal_year import FiscalYear
from taikei.model.report import Chapter
from taikei.model.words import Words


def rulings_on(
    decisions: Iterable[Decision],
    earlier: tuple[FiscalYear, Sequence[Standing]],
    later: tuple[FiscalYear, Sequence[Standing]],
) -> Rulings:
    """What the decisions say of these lists. One on 2022 and 2023 holds between 2022 and 2024 too, for names that last.

    A name that these lists do not have says nothing here: ``check_names`` asks whether the years know it at all.
    """
    (first, olds), (last, news) = earlier, later
    drawn, barred, ended, begun = set[tuple[int, int]](), set[tuple[int, int]](), set[int](), set[int]()
    for decision in decisions:
        if not (first.start <= decision.from_year and decision.to_year <= last.start):
            continue
        lefts = list(_named(olds, decision.from_name, decision.from_code))
        rights = list(_named(news, decision.to_name, decision.to_code))
        pairs = {(left, right) for left in lefts for right in rights}
        if decision.to_name == "":
            ended |= set(lefts) if decision.ruling != Ruling.REJECTED else set()
        elif decision.from_name == "":
            begun |= set(rights) if decision.ruling != Ruling.REJECTED else set()
        elif decision.ruling == Ruling.REJECTED:
            barred |= pairs
        else:
            drawn |= pairs
    return Rulings(frozenset(drawn), frozenset(barred), frozenset(ended), frozenset(begun))


def _named(standings: Sequence[Standing], name: str, code: str) -> Iterator[int]:
    key = programme_key(name)
    for position, standing in enumerate(standings):
        if key != "" and standing.key == key and code in ("", standing.entry.code):
            yield position


def check_names(decisions: Iterable[Decision], chapters: Iterable[Chapter], where: str) -> None:
    """Raises Misuse where a decision names a programme that no chapter of its year has, with the nearest one.

    Years without a chapter are not asked: the file may hold decisions on other reports of the office.
    """
    known: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    printed: dict[str, str] = {}
    for chapter in chapters:
        for section in chapter.sections:
            for placement in section.placements:
                key = programme_key(placement.entry.programme)
                known[chapter.fiscal_year.start][key].add(fold(placement.entry.code))
                printed.setdefault(key, placement.entry.programme)
    for decision in decisions:
        for year, name, code in (
            (decision.from_year, decision.from_name, decision.from_code),
            (decision.to_year, decision.to_name, decision.to_code),
        ):
            if name == "" or year not in known:
                continue
            key = programme_key(name)
            if key not in known[year]:
                raise _unknown(where, year, name, [printed[one] for one in known[year]])
            codes = known[year][key]
            if code == "" and len(codes) > 1:
                raise _several(where, year, name, sorted(codes))
            if code != "" and fold(code) not in codes:
                raise _unknown(where, year, f"{name}（{code}）", [f"{name}（{one}）" for one in sorted(codes)])


def check_agreement(decisions: Iterable[Decision], where: str) -> None:
    """Raises Misuse where two decisions cannot both hold."""
    pairs: dict[tuple[object, ...], Decision] = {}
    heirs: dict[tuple[int, int, str, str], list[Decision]] = defaultdict(list)
    parents: dict[tuple[int, int, str, str], list[Decision]] = defaultdict(list)
    for decision in decisions:
        left, right = _sides(decision)
        other = pairs.setdefault((*left, *right), decision)
        if (other.ruling == Ruling.REJECTED) != (decision.ruling == Ruling.REJECTED):
            raise _conflict(where, other, decision)
        if decision.ruling != Ruling.REJECTED and other is decision:
            heirs[left].append(decision)
            parents[right].append(decision)
    for left, group in heirs.items():
        for decision in group if left[2] != "" else ():
            others = parents[_sides(decision)[1]] if decision.to_name else [decision]
            if len(group) > 1 and decision.to_name == "":
                raise _conflict(where, next(one for one in group if one is not decision), decision)
            if len(others) > 1 and any(one.from_name == "" for one in others):
                raise _conflict(where, decision, next(one for one in others if one.from_name == ""))
            if len(others) > 1 and len(group) > 1:
                other = next(one for one in others if one is not decision)
                raise _conflict(where, next(one for one in group if one is not decision), other)


def _sides(decision: Decision) -> tuple[tuple[int, int, str, str], tuple[int, int, str, str]]:
    years = decision.from_year, decision.to_year
    return (
        (*years, programme_key(decision.from_name), decision.from_code),
        (*years, programme_key(decision.to_name), decision.to_code),
    )


def _unknown(where: str, year: int, name: str, names: Sequence[str]) -> Misuse:
    nearest = next(iter(get_close_matches(name, names, n=1, cutoff=0)), "")
    return Misuse(
        where,
        Words(f"{year}年度に「{name}」という事業はありません", f"there is no programme “{name}” in fiscal year {year}"),
        Words(f"{year}年度の報告書にある事業名", f"a name that a report of {year} has"),
        Words(f"「{nearest}」のことではありませんか。", f"Did you mean “{nearest}”?"),
    )


def _several(where: str, year: int, name: str, codes: Sequence[str]) -> Misuse:
    listed = "、".join(codes)
    return Misuse(
        where,
        Words(
            f"{year}年度には「{name}」という事業が複数あります", f"fiscal year {year} has several programmes “{name}”"
        ),
        Words(f"事業番号（{listed}）のどれか", f"one of the codes {listed}"),
        Words("from_code か to_code に番号を書いてください。", "Give its code in from_code or to_code."),
    )


def _conflict(where: str, one: Decision, other: Decision) -> Misuse:
    return Misuse(
        where,
        Words(
            f"{_told(one).ja}と{_told(other).ja}は両立しません",
            f"{_told(one).en} and {_told(other).en} cannot both hold",
        ),
        Words("互いに食い違わない決定", "decisions that agree"),
        Words("どちらかを消すか、直してください。", "Take one of them out, or correct it."),
    )


def _told(decision: Decision) -> Words:
    from_name, to_name = decision.from_name or "（なし）", decision.to_name or "（なし）"
    ruling = {
        Ruling.CONFIRMED: Words("確認", "confirmed"),
        Ruling.REJECTED: Words("却下", "rejected"),
        Ruling.DRAWN: Words("追加", "drawn"),
    }[decision.ruling]
    way = f"{decision.from_year}年度「{from_name}」→{decision.to_year}年度「{to_name}」"
    english = f"“{from_name}” of {decision.from_year} → “{to_name}” of {decision.to_year}"
    return Words(f"{way}（{ruling.ja}）", f"{english} ({ruling.en})")
