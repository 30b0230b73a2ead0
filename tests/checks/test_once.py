"""One text of one numbered programme is told of once, however many years print it."""

from checks.builders import Row, plan, report, results, row
from checks.money import coded, of_year
from checks.positions import positions
from taikei.checks.catalogue import judge
from taikei.checks.subject import Subject
from taikei.model.report import Report


def hits(document: Report, rule: str) -> tuple[str, ...]:
    outcome = next(outcome for outcome in judge(Subject(document)) if outcome.rule == rule)
    return tuple(
        f"{finding.place.fiscal_year} {position}"
        for finding, position in zip(outcome.findings, positions(outcome.findings), strict=True)
    )


def three_years(*lines: Row) -> Report:
    return report(of_year(results(list(lines)), 2021), of_year(results(list(lines)), 2022), plan(list(lines)))


def chapter_years(document: Report) -> list[str]:
    return [str(chapter.fiscal_year) for chapter in document.chapters]


def test_a_description_that_stands_in_three_years_is_told_of_in_the_first() -> None:
    document = three_years(coded(row("橋（仮事業", 9, 8, "橋（仮を直す。"), "7"))
    first = chapter_years(document)[0]
    assert hits(document, "D-12") == (f"{first} R1-1", f"{first} R1-1")  # the name and the description


def test_without_numbers_each_year_prints_a_text_of_its_own() -> None:
    document = three_years(row("橋事業", 9, 8, "橋（仮を直す。"))
    years = chapter_years(document)
    assert hits(document, "D-12") == (f"{years[0]} R1-1", f"{years[1]} R1-1", f"{years[2]} P1-1")


def test_another_fault_of_the_same_programme_and_one_of_another_programme_are_told() -> None:
    before = [coded(row("橋事業", 9, 8, "橋（仮を直す。"), "7"), coded(row("橋事業", 9, 8, "橋（仮を直す。"), "8")]
    after = [coded(row("橋事業", 9, 8, "道（仮を直す。"), "7")]
    document = report(of_year(results(before), 2021), of_year(results(after), 2022))
    years = chapter_years(document)
    assert hits(document, "D-12") == (f"{years[0]} R1-1", f"{years[0]} R1-2", f"{years[1]} R1-1")


def test_a_relisting_in_the_same_chapter_is_a_place_of_its_own() -> None:
    line = coded(row("橋事業", 9, 8, "橋（仮を直す。"), "7")
    document = report(results([line], [(line[0], True)]))
    assert len(hits(document, "D-12")) == 2


def test_amounts_are_facts_of_their_year() -> None:
    line = coded(row("橋事業", 9, 12, "橋を直した。"), "7")
    document = report(of_year(results([line]), 2021), of_year(results([line]), 2022))
    assert len(hits(document, "A-03")) == 2


def test_a_correction_is_told_for_each_cell_that_holds_the_words() -> None:
    def year(line: int) -> Row:
        return coded(row("SDGｓ事業", 9, 8, "講座を開いた。", line=line), "7")

    apart = report(of_year(results([year(3)]), 2021), of_year(results([year(4)]), 2022))
    together = report(of_year(results([year(3)]), 2021), of_year(results([year(3)]), 2022))
    assert len(hits(apart, "D-16")) == 2
    assert len(hits(together, "D-16")) == 1
