"""Theme relisting: the sections in which a programme stands, from chapter to chapter."""

from dataclasses import replace

from checks.builders import Row, plan, report, results, row
from checks.case import Case
from checks.money import of_year
from taikei.model.report import Chapter

_HERE = [row("見守り事業", 1200, 1100)], [row("道路事業", 5, 5)]
_AGAIN = row("見守り事業", 1200, 1100, relisted=True)


def _last_year(*sections: list[Row]) -> Chapter:
    return of_year(results(*sections), 2021)


def _titled(chapter: Chapter, *titles: str) -> Chapter:
    sections = tuple(replace(section, title=title) for section, title in zip(chapter.sections, titles, strict=True))
    return replace(chapter, sections=sections)


CASES = (
    Case(
        "B-04",
        "the re-listing of last year is missing",
        report(results(*_HERE)),
        ("R1-1",),
        earlier=report(_last_year(_HERE[0], [*_HERE[1], _AGAIN])),
    ),
    Case(
        "B-04",
        "the sections changed their numbers, not their titles",
        report(_titled(results(*_HERE), "くらし", "みち")),
        (),
        earlier=report(_titled(_last_year(_HERE[1], _HERE[0]), "みち", "くらし")),
    ),
    Case(
        "B-04",
        "the sections were given other titles",
        report(_titled(results(*_HERE), "くらし", "みち")),
        (),
        earlier=report(_titled(_last_year(*_HERE), "くらしの安心", "道と橋")),
    ),
    Case(
        "B-04",
        "one section",
        report(results([*_HERE[0], *_HERE[1]])),
        None,
        earlier=report(_last_year(*_HERE)),
    ),
    Case(
        "B-04",
        "last year's edition is of another year",
        report(results(*_HERE)),
        None,
        earlier=report(of_year(results(*_HERE), 2020)),
    ),
    Case(
        "B-05",
        "moved, and re-listed where it was; under another name",
        report(
            results([row("道路事業", 5, 5)], [row("水車修繕補助事業", 900, 900)]),
            plan(
                [row("道路事業", 5), row("水車保存補助事業", 900)],
                [row("水車保存補助事業", 900, relisted=True), row("花壇事業", 1, new=True)],
            ),
        ),
        ("P1-2",),
    ),
    Case("B-05", "the same sections", report(results(*_HERE), plan(*_HERE)), ()),
    Case("B-05", "no plan", report(results(*_HERE)), None),
)

SAID = {
    "B-04": (
        "載せた節が前年度の報告書と違います。",
        "実績の（1）、前年度は（1）、（2）",
        "同じ節、または移した理由",
        "The sections differ from those of last year's edition.",
        "results (1), last year (1), (2)",
        "the same sections, or the reason of the change",
    ),
    "B-05": (
        "載せた節が実績と計画とで違います。",
        "計画の（1）、（2）、実績の（2）",
        "同じ節、または移した理由",
        "The sections differ between results and plan.",
        "plan (1), (2), results (2)",
        "the same sections, or the reason of the change",
    ),
}

# None: the rule does not apply to the reference report.
REFERENCE: dict[str, str | None] = {"B-04": None, "B-05": "P1-3"}
