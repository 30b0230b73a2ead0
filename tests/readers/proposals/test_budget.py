"""A form proposed for a budget book, which then reads it as it is: facing pages, single pages, other words."""

import pytest

from readers.budget import made, test_fuji
from readers.proposals import single_pages
from taikei.model.amount import Component
from taikei.model.entry import Entry
from taikei.model.reading import Reading
from taikei.readers.budget.report import read_budget
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.known import parse_form
from taikei.readers.lines import Content
from taikei.readers.pdf.content import pdf_content
from taikei.readers.proposals.proposal import form_for_content


def proposed(content: Content) -> tuple[str, Reading]:
    toml = form_for_content(content, "new", "book.pdf", "ja")
    form = parse_form(toml)
    assert isinstance(form, BudgetForm)
    read = read_budget(content, "book.pdf", "0" * 64, [form])
    assert read is not None
    return toml, read


def entries(reading: Reading) -> list[tuple[str, Entry]]:
    return [(section.title, placement.entry) for _, section, placement in reading.report.rows()]


def parts(entry: Entry) -> list[tuple[int, str, str, str]]:
    return [(item.level, item.code, item.name, item.amount.printed if item.amount else "") for item in entry.items]


def test_the_proposal_for_a_book_of_single_pages_reads_every_row() -> None:
    """The texts stand in the middle of their rows, so a 目 begins below its first 節."""
    _, reading = proposed(single_pages.content())
    report = reading.report
    assert (report.title, report.issuer) == ("令和８年度歳出 事項別明細書", "緑岡町")
    assert [(chapter.fiscal_year.start, chapter.unit.value) for chapter in report.chapters] == [(2026, "千円")]
    council, general, lamps, property_ = entries(reading)
    assert [council[0], general[0], lamps[0]] == [
        "1款 議会費 1項 議会費".replace("1", "１"),
        *["２款 総務費 １項 総務管理費"] * 2,
    ]
    assert [amount.printed for amount in council[1].amounts] == ["98,500", "100,000", "99,000", "0", "0", "1,000"]
    assert parts(council[1]) == [
        (1, "１", "報酬", "60,000"),
        (1, "３", "職員手当等", "30,000"),
        (1, "８", "旅費", "10,000"),
        (1, "001", "議会の運営", "90,000"),
        (2, "", "議員報酬", "60,000"),
        (2, "", "職員手当等", "30,000"),
        (1, "002", "視察", "10,000"),
    ]
    assert parts(general[1])[:2] == [(1, "２", "給料", "300,000"), (1, "３", "職員手当等", "110,000")]
    assert lamps[1].programme == "防犯灯及び交通安全施設管理費"
    assert parts(lamps[1])[:2] == [(1, "10", "需用費", "25,000"), (1, "14", "工事請負費", "15,000")]
    assert property_[1].programme == "財産管理費"
    assert [proof for proof in reading.proofs if not proof.proved] == []


def test_a_header_that_no_word_knows_is_named_and_its_cells_are_unread() -> None:
    toml, reading = proposed(single_pages.content())
    assert [line for line in toml.splitlines() if "整理欄" in line] == ['# "整理欄" = ""  # 候補なし、例 A7']
    assert len(reading.coverage.unread) == 1


@pytest.mark.parametrize("headers", ["[国庫 \\ 支出金], [県 \\ 支出金]", "[国], [県]", "[国費], [都道府県 \\ 支出金]"])
def test_funds_of_nation_and_prefecture_in_two_columns_are_added_up(headers: str) -> None:
    setup = single_pages.SETUP.replace("[国(県)\\ 支出金], [町債]", headers)
    assert setup != single_pages.SETUP
    toml, reading = proposed(single_pages.content(setup))
    assert 'holds = "prefectural_funds"' in toml
    funds = [
        [(amount.number, amount.printed) for amount in entry.amounts if amount.component is Component.NATIONAL_FUNDS]
        for _, entry in entries(reading)
    ]
    assert funds == [[(0, "0＋0")], [(180_000, "100,000＋80,000")], [(0, "0＋0")], [(0, "0＋0")]]
    assert [proof for proof in reading.proofs if not proof.proved] == []
    assert any("prefectural funds" in proof.of.en for proof in reading.proofs)
    general = entries(reading)[1][1]
    assert len(general.sources["national_funds"].boxes) == 2


def test_the_proposal_says_how_the_halves_of_the_tables_join() -> None:
    facing, _ = proposed(made.content(made.whole()))
    assert "# 表のページ8：目から説明まで1ページ0、見開き4組" in facing
    single, _ = proposed(single_pages.content())
    assert "# 表のページ3：目から説明まで1ページ3、見開き0組" in single


def test_the_proposal_for_a_book_in_other_words_reads_what_its_form_reads() -> None:
    stated = made.whole().replace("#sheet(1)[◎収入", "#sheet(1)[（単位：円） \\ ◎収入")
    content = made.content(stated)
    known = read_budget(content, "book.pdf", "0" * 64, [made.form()])
    assert known is not None
    toml, reading = proposed(content)
    assert reading.report.chapters == known.report.chapters
    assert reading.proofs == known.proofs
    assert 'holds = "other_funds"  # 0.55' in toml


def test_a_unit_that_no_page_states_is_proposed_with_the_evidence_and_read_with_a_doubt() -> None:
    toml, reading = proposed(made.content(made.whole()))
    usual = next(line for line in toml.splitlines() if line.startswith("usual"))
    assert "0.30" in usual
    assert "円（" in usual
    assert any("金額の単位が書かれていない" in doubt.message.ja for doubt in reading.doubts)


def test_a_book_without_a_heading_of_revenue_is_told_to_be_read_as_expenditure() -> None:
    toml, _ = proposed(single_pages.content())
    assert "# 歳入の見出しがない。すべての表を歳出として読む（「歳入」と書かれた表のページ0）" in toml


@pytest.mark.parametrize(
    ("now", "before"), [("令和８年度", "令和７年度"), ("令和８年度当初予算額", "令和７年度当初予算額")]
)
def test_two_years_in_the_headers_are_told_apart(now: str, before: str) -> None:
    setup = single_pages.SETUP.replace("前年度 \\ 予算額", before).replace("本年度 \\ 予算額", now)
    assert now in setup
    toml, reading = proposed(single_pages.content(setup))
    assert [amount.printed for amount in entries(reading)[0][1].amounts][:2] == ["98,500", "100,000"]
    assert [amount.component.value for amount in entries(reading)[0][1].amounts][:2] == [
        "previous_budget",
        "initial_budget",
    ]
    assert f"'^{now}$'" in toml


@test_fuji.pytestmark
def test_the_proposal_for_a_true_book_reads_what_its_form_reads() -> None:
    content = pdf_content((test_fuji.FOLDER / "r6-budget.pdf").read_bytes(), "r6-budget.pdf")
    _, reading = proposed(content)
    known = test_fuji.reading()
    assert reading.report.chapters == known.report.chapters
    assert reading.proofs == known.proofs
