"""Where a rule applies, by the settings of the house: certain sections, certain divisions."""

from taikei.checks.house import RuleSetting
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit
from taikei.model.finding import Place


def within(setting: RuleSetting, hits: tuple[Hit, ...], subject: Subject) -> tuple[Hit, ...]:
    """The hits within the scope. A hit on no row is out of the scope of a division, one on no section of a section."""
    if not hits or not (setting.sections or setting.divisions):
        return hits
    return tuple(hit for hit in hits if _in_section(setting, hit.place) and _in_division(setting, hit.place, subject))


def _in_section(setting: RuleSetting, place: Place) -> bool:
    return not setting.sections or place.section in setting.sections


def _in_division(setting: RuleSetting, place: Place, subject: Subject) -> bool:
    if not setting.divisions:
        return True
    entry = subject.entry_at(place)
    charge = None if entry is None else entry.charge
    return charge is not None and not {charge.department, *charge.divisions}.isdisjoint(setting.divisions)
