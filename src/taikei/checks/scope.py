"""Where a rule applies, by the settings of the house: certain sections, certain divisions."""

from collections.abc import Iterable, Iterator

from taikei.checks.house import RuleSetting
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit
from taikei.model.organisation import Charge


def within(setting: RuleSetting, hits: Iterable[Hit], subject: Subject) -> Iterator[Hit]:
    """The hits within the scope. A hit on no row is out of the scope of a division, one on no section of a section."""
    charges: dict[tuple[object, ...], Charge] = {
        (chapter.kind, chapter.fiscal_year, section.number, placement.order): placement.entry.charge
        for chapter, section, placement in (subject.rows if setting.divisions else ())
    }
    for hit in hits:
        place = hit.place
        if setting.sections and place.section not in setting.sections:
            continue
        if setting.divisions:
            charge = charges.get((place.chapter, place.fiscal_year, place.section, place.order))
            if charge is None or not {charge.department, *charge.divisions} & set(setting.divisions):
                continue
        yield hit
