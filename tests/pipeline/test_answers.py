"""The divisions' answers: what people do to a workbook before they send it back."""

import io
from collections.abc import Callable
from datetime import date
from functools import cache

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from readers.samples import FIRST
from taikei.checks.waivers import answer
from taikei.model.errors import UnusableFile
from taikei.model.finding import Finding
from taikei.model.words import Language
from taikei.pipeline import Audit, audit, read_file
from taikei.pipeline.answers import Taken, taken
from taikei.pipeline.questions import asked, key_of
from taikei.readers.workbook.content import workbook_content
from taikei.writers.findings_workbook import write_findings_workbook

TODAY = date(2026, 6, 10)
REASON, BY, UNTIL, PUBLISHED, KEY = range(10, 15)
"""The columns in which a workbook is answered."""


@cache
def audited() -> Audit:
    return audit(read_file(str(FIRST)))


def questions() -> list[tuple[Finding, str]]:
    return [(finding, key_of(finding)) for finding in audited().findings[:4]]


def workbook(language: Language = "ja") -> tuple[Workbook, Worksheet]:
    book = openpyxl.load_workbook(io.BytesIO(write_findings_workbook(questions(), language)))
    return book, book.worksheets[0]


def put(sheet: Worksheet, row: int, reason: str = "工期が延びたため", by: str = "水道課", **more: object) -> None:
    cells = {
        REASON: reason,
        BY: by,
        **{{"until": UNTIL, "published": PUBLISHED}[name]: each for name, each in more.items()},
    }
    for column, text in cells.items():
        sheet.cell(row, column).value = text  # type: ignore[assignment]


def take(*books: Workbook, within: Audit | None = None) -> Taken:
    contents = []
    for number, book in enumerate(books, start=1):
        buffer = io.BytesIO()
        book.save(buffer)
        contents.append((f"課{number}.xlsx", workbook_content(buffer.getvalue(), f"課{number}.xlsx")))
    return taken(within or audited(), contents, TODAY)


def taken_from(change: Callable[[Workbook, Worksheet], object]) -> Taken:
    book, sheet = workbook()
    change(book, sheet)
    return take(book)


def told(found: Taken, language: Language = "ja") -> list[str]:
    return [f"{each.place.said(language)}  {each.message.said(language)}" for each in found.unusable]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_an_answer_finds_its_finding_whichever_language_the_workbook_speaks(language: Language) -> None:
    book, sheet = workbook(language)
    put(sheet, 3)
    (waiver,) = take(book).waivers
    finding = questions()[1][0]
    assert (waiver.rule, waiver.found, waiver.reason) == (finding.rule, finding.found.ja, "工期が延びたため")
    assert (waiver.by, waiver.since, waiver.until, waiver.published) == ("水道課", TODAY, None, False)


@pytest.mark.parametrize("mark", ["○", "〇", "はい", "公表する", "する", "TRUE", True, "Ｙｅｓ", "✓"])
def test_a_mark_that_says_to_publish(mark: object) -> None:
    (waiver,) = taken_from(lambda _, sheet: put(sheet, 2, published=mark)).waivers
    assert waiver.published


@pytest.mark.parametrize("mark", ["", "　", "×", "しない", "公表しない", "いいえ", "不要", "－", False, "no"])
def test_a_mark_that_says_not_to_publish(mark: object) -> None:
    (waiver,) = taken_from(lambda _, sheet: put(sheet, 2, published=mark)).waivers
    assert not waiver.published


def test_a_mark_that_says_neither_is_told_and_nothing_is_published() -> None:
    found = taken_from(lambda _, sheet: put(sheet, 2, published="課長に確認中"))
    assert found.waivers == ()
    (line,) = told(found)
    assert line == (
        "課1.xlsx 指摘 2行  公表の欄の「課長に確認中」が、公表してよいという意味か分かりません。"
        "公表する理由には○を付け、公表しない理由では空欄にしてください。"
    )
    (line,) = told(found, "en")
    assert line == (
        "課1.xlsx 指摘 row 2  Whether '課長に確認中' means to publish the reason cannot be told. "
        "Put ○ to publish it, or nothing."
    )


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("令和９年３月31日", date(2027, 3, 31)),
        (date(2027, 3, 31), date(2027, 3, 31)),
        ("令和８年度末", date(2027, 3, 31)),
        ("R8.6月末まで", date(2026, 6, 30)),
    ],
)
def test_a_deadline_as_people_write_it(until: object, last: date) -> None:
    (waiver,) = taken_from(lambda _, sheet: put(sheet, 2, until=until)).waivers
    assert waiver.until == last


def test_rows_sorted_or_deleted_and_columns_and_sheets_put_in() -> None:
    def changed(book: Workbook, sheet: Worksheet) -> None:
        put(sheet, 4)
        sheet.delete_rows(2, 2)
        sheet.insert_rows(1, 2)
        sheet.cell(1, 1).value = "水道課の回答"
        sheet.insert_cols(3)
        book.create_sheet("メモ", 0).cell(1, 1).value = "来週までに"

    (waiver,) = taken_from(changed).waivers
    assert waiver.found == questions()[2][0].found.ja


def test_the_sheets_of_two_divisions_in_one_workbook() -> None:
    def changed(book: Workbook, sheet: Worksheet) -> None:
        other = book.copy_worksheet(sheet)
        put(sheet, 2, by="水道課")
        put(other, 4, by="緑課", until="いつか")
        other.title = "緑課"

    found = taken_from(changed)
    assert [waiver.by for waiver in found.waivers] == ["水道課"]
    assert [line.split("  ")[0] for line in told(found)] == ["課1.xlsx 緑課 4行"]


def test_what_stands_on_a_sheet_behind_the_answers_is_no_answer() -> None:
    def changed(book: Workbook, sheet: Worksheet) -> None:
        put(sheet, 2)
        put(book.create_sheet("メモ"), 1, "来週までに課長に聞く")

    found = taken_from(changed)
    assert (len(found.waivers), told(found)) == (1, [])


def test_a_key_in_full_width_is_the_key() -> None:
    def changed(_: Workbook, sheet: Worksheet) -> None:
        put(sheet, 2)
        sheet.cell(2, KEY).value = questions()[0][1].translate({0x30 + n: 0xFF10 + n for n in range(10)})

    assert len(taken_from(changed).waivers) == 1


def test_a_key_that_is_gone_is_told() -> None:
    def changed(_: Workbook, sheet: Worksheet) -> None:
        put(sheet, 2)
        sheet.cell(2, KEY).value = None

    found = taken_from(changed)
    assert found.waivers == ()
    assert told(found) == ["課1.xlsx 指摘 2行  照合番号が消えています。もとのブックの同じ行から写してください。"]


def test_a_workbook_without_its_keys_is_refused() -> None:
    def changed(_: Workbook, sheet: Worksheet) -> None:
        put(sheet, 2)
        sheet.delete_cols(KEY)

    with pytest.raises(UnusableFile) as refused:
        taken_from(changed)
    assert refused.value.said("ja") == (
        "課1.xlsx 指摘：照合番号の列がありません（求めるもの：照会のときの見出しの行）。"
        "taikei reasons ask が書き出したブックの、見出しと照合番号を消さずに記入してください。"
    )


def test_another_workbook_is_refused() -> None:
    book = Workbook()
    book.worksheets[0].append(["事業", "理由"])
    book.worksheets[0].append(["井戸修繕", "工期が延びたため"])
    with pytest.raises(UnusableFile, match="it lacks these columns: reason, answered by, until, published, key"):
        take(book)


def test_of_two_answers_to_one_finding_the_first_counts_and_another_is_told() -> None:
    first, sheet = workbook()
    put(sheet, 2)
    second, sheet = workbook()
    put(sheet, 2, "資材が届かなかったため", "緑課")
    found = take(first, second)
    assert [waiver.by for waiver in found.waivers] == ["水道課"]
    (line,) = told(found)
    assert line == (
        "課2.xlsx 指摘 2行  この指摘には、すでに理由があります（工期が延びたため）。改めるときは、"
        "理由の記録を直してください。"
    )
    put(sheet, 2, by="緑課")
    found = take(first, second)
    assert ([waiver.by for waiver in found.waivers], told(found)) == (["水道課"], [])


def test_an_answer_other_than_the_recorded_one_is_told() -> None:
    first, sheet = workbook()
    put(sheet, 2)
    before = take(first)
    recorded = answer(audited().outcomes, before.waivers, TODAY)
    within = audit(audited().reading, waivers=before.waivers, today=TODAY)
    assert recorded.held == before.waivers
    assert take(first, within=within) == Taken((), ())
    put(sheet, 2, "予算を減らしたため")
    (line,) = told(take(first, within=within))
    assert line.startswith("課1.xlsx 指摘 2行  この指摘には、すでに理由があります（工期が延びたため")


def test_each_open_finding_is_asked_with_its_key() -> None:
    keys = [key for findings in asked(audited()).values() for _, key in findings]
    assert keys == [key_of(finding) for findings in asked(audited()).values() for finding, _ in findings]
    assert len(keys) == sum(finding.accepted is None for finding in audited().findings)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_excel_says_at_each_cell_what_to_write_and_offers_the_mark(language: Language) -> None:
    _, sheet = workbook(language)
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert sorted(rules) == ["J2:J5", "K2:K5", "L2:L5", "M2:M5"]
    assert all(rule.prompt for rule in rules.values())
    assert (rules["M2:M5"].type, rules["M2:M5"].formula1) == ("list", '"○"')
