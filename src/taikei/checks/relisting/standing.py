"""In which sections a programme stands."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from taikei.checks.programmes import Programmes
from taikei.checks.row import Row
from taikei.checks.verdict import Hit, Verdict, judged
from taikei.checks.years import Kept, Passage
from taikei.language.widths import fold
from taikei.model.section import Section
from taikei.model.words import Words

Sections = Mapping[int, Section]
"""By number, in the order of the chapter."""


def judged_standing(way: Passage | None, hit: Callable[[Kept, Sections, Sections], Hit]) -> Verdict:
    """Each programme that goes on alone, where both chapters have several sections: a hit where it stands in others.

    Sections are the same by their titles, and by their numbers where no title tells.
    """
    if way is None:
        return Verdict(0)
    same = _identity(way)

    def moved(each: tuple[Kept, Sections, Sections]) -> Hit | None:
        kept, before, after = each
        is_same = set(map(same, before.values())) == set(map(same, after.values()))
        return None if is_same else hit(kept, before, after)

    return judged(_going_on(way), moved)


def _going_on(way: Passage) -> Iterable[tuple[Kept, Sections, Sections]]:
    if min(len(way.earlier.sections), len(way.later.sections)) < 2:
        return
    for kept in way.kept:
        yield kept, _sections(way.before, kept.before), _sections(way.after, kept.after)


def _identity(way: Passage) -> Callable[[Section], str | int]:
    """What makes two sections the same: the title where each chapter has it once, else the number."""
    titles = [Counter(fold(section.title) for section in one.sections) for one in (way.earlier, way.later)]
    common = {title for title, times in titles[0].items() if times == titles[1][title] == 1}
    sections = (*way.earlier.sections, *way.later.sections)
    same = {id(each): title if (title := fold(each.title)) in common else each.number for each in sections}
    return lambda section: same[id(section)]


def listed_sections(sections: Sections) -> Words:
    """（1）、（5）."""
    numbers = [f"（{number}）" for number in sections]
    return Words("、".join(numbers), ", ".join(f"({number})" for number in sections))


def _sections(programmes: Programmes, row: Row) -> Sections:
    return {section.number: section for section, _ in programmes.by_key[programmes.key_of(row.placement.entry)]}
