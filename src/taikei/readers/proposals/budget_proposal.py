"""A form for a budget book: 款, 項 and 目 in tables on facing or on single pages."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from taikei.language.widths import squeeze
from taikei.model.words import Language, Words
from taikei.readers.forms.budget_form import Side
from taikei.readers.lines import Content
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.budget_patterns import (
    Shaped,
    heading_pattern,
    page_pattern,
    running_headings,
)
from taikei.readers.proposals.budget_rows import put_columns, put_rows, put_unit, unit_of
from taikei.readers.proposals.budget_tables import BookPage, book_pages, columns_of
from taikei.readers.proposals.budget_told import account_of, apart_of, cover_of, issuer_of, repeated_of, sides_of
from taikei.readers.proposals.page import Page

_PAGE = r"^-\s*(?P<page>[0-9０-９]+)\s*-$"
_HEADING = r"^(?P<number>[0-9０-９]+)\s*{}\s*(?P<name>\S.*)$"
_ACCOUNT = r"^(?P<year>(?:令和|平成)[0-9０-９元]+年度)\s*(?P<name>\S*会計)"


def propose_budget(content: Content, form_id: str, name: str, language: Language) -> str | None:
    """The TOML of a form for a budget book; None where no page has the headers of a 目, or none those of a 節."""
    pages = book_pages(content.lines)
    if not any(page.is_left for page in pages) or not any(page.is_right for page in pages):
        return None
    tables = [page for page in pages if page.headers]
    front = [line.text for page in pages[: pages.index(tables[0])] for line in page.lines]
    beside = [line.text for page in tables if page.is_left for line in page.outside]
    issuer, found = issuer_of(front), columns_of(tables)
    account = account_of([line.text for page in pages for line in page.outside], issuer)
    numbers = page_pattern([(page.number, [line.text for line in page.outside]) for page in tables])
    kan, kou = (heading_pattern(word, beside) for word in "款項")
    sides, unit = sides_of(pages), unit_of(tables, found)
    known = [each.pattern for each in (kan, kou, numbers) if each is not None]
    known += [*sides.values(), unit.stated, *([account.heading] if account.heading else [])]
    running = [] if kan is None or kou is None else running_headings(kan.pattern, kou.pattern, beside)
    page = Page(language)
    page.put("reads", toml_text.text("budget"))
    page.put("id", toml_text.text(form_id))
    page.put("title", f"{{ ja = {toml_text.text(f'{name}の様式')}, en = {toml_text.text(f'Form of {name}')} }}")
    page.put(
        "recognise",
        toml_text.patterns([account.heading or _ACCOUNT, *([] if kan is None else [kan.pattern])]),
        Words("会計と款の見出し", "the headings of an account and of a 款"),
    )
    page.put(
        "furniture",
        toml_text.patterns([*running, *repeated_of(tables, [*known, *running])]),
        Words("繰り返しの見出し", "running heads"),
    )
    page.say(_joined(tables))
    if not sides:
        page.put("sides", "[]")
    _shaped(page, "page", numbers, _PAGE)
    _shaped(page, "kan", kan, _HEADING.format("款"))
    _shaped(page, "kou", kou, _HEADING.format("項"))
    put_rows(page, tables, found)
    page.table("cover")
    for key, pattern in cover_of(front, issuer).items():
        page.put(key, toml_text.pattern(pattern))
    page.table("account")
    page.put("heading", toml_text.pattern(account.heading or _ACCOUNT), _said(account.said))
    if account.control and account.unit == unit.usual:
        page.put("control", toml_text.pattern(account.control))
    put_unit(page, unit)
    _sides(page, sides, tables)
    put_columns(page, found)
    for pattern, words in apart_of(pages):
        page.tables("apart")
        page.put("heading", toml_text.pattern(pattern))
        page.put("name", f"{{ ja = {toml_text.text(words.ja)}, en = {toml_text.text(words.en)} }}")
    return page.text()


def _joined(tables: Sequence[BookPage]) -> Words:
    """How the halves of the tables join."""
    single = sum(page.is_left and page.is_right for page in tables)
    facing = sum(
        one.is_left and not one.is_right and two.is_right and two.number == one.number + 1
        for one, two in pairwise(tables)
    )
    alone = len(tables) - single - 2 * facing
    return Words(
        f"表のページ{len(tables):,}：目から説明まで1ページ{single:,}、"
        f"見開き{facing:,}組（左に目、右に節と説明。行の高さで合わせる）、相手のないページ{alone:,}",
        f"{len(tables):,} pages of tables: {single:,} hold all columns, {facing:,} pairs face each other "
        f"(目 left, 節 and 説明 right, joined by the height of their rows), {alone:,} stand alone",
    )


def _shaped(page: Page, key: str, shaped: Shaped | None, usual: str) -> None:
    if shaped is None:
        page.put(key, toml_text.pattern(usual), Words("0.00 見つからない。書き直す", "0.00 not found: write it"))
    else:
        page.put(key, toml_text.pattern(shaped.pattern), shaped.said)


def _said(text: str) -> Words:
    if not text:
        return Words("0.00 見つからない。書き直す", "0.00 not found: write it")
    shown = toml_text.shown(text)
    return Words(f"0.90 「{shown}」", f"0.90 '{shown}'")


def _sides(page: Page, sides: Mapping[Side, str], tables: Sequence[BookPage]) -> None:
    """歳入 and 歳出. Without a heading of 歳入 all tables are read as 歳出: told, with what speaks against it."""
    if "revenue" not in sides:
        revenue = [each for each in tables if re.search("歳入", squeeze("".join(line.text for line in each.outside)))]
        page.say(
            Words(
                f"歳入の見出しがない。すべての表を歳出として読む（「歳入」と書かれた表のページ{len(revenue):,}）",
                f"no heading of 歳入: all tables are read as expenditure ({len(revenue):,} of their pages say 歳入)",
            )
        )
    for side, pattern in sides.items():
        page.tables("sides")
        page.put("heading", toml_text.pattern(pattern))
        page.put("side", toml_text.text(side))
