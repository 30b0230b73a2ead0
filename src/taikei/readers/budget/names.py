"""What messages call the parts of a budget book."""

from taikei.model.words import Words
from taikei.readers.budget.book import Account, Heading, Kou, Moku
from taikei.readers.forms.budget_form import Holds, Side

COLUMN_NAMES: dict[Holds, Words] = {
    "moku": Words("目", "目"),
    "initial_budget": Words("本年度予算額", "this year"),
    "previous_budget": Words("前年度予算額", "last year"),
    "difference": Words("比較", "difference"),
    "national_funds": Words("国県支出金", "national and prefectural funds"),
    "prefectural_funds": Words("県支出金", "prefectural funds"),
    "bonds": Words("地方債", "bonds"),
    "other_funds": Words("その他", "other funds"),
    "general_funds": Words("一般財源", "general funds"),
    "setsu": Words("節", "節"),
    "setsu_amount": Words("節の金額", "amount of the 節"),
    "purpose": Words("説明", "説明"),
}

SIDE_NAMES: dict[Side, Words] = {
    "revenue": Words("歳入", "revenue"),
    "expenditure": Words("歳出", "expenditure"),
}


def account_words(account: Account) -> Words:
    """The account's name; a book that names none has one account only."""
    return Words(account.name, account.name) if account.name else Words("この会計", "this account")


def kan_words(kan: Heading) -> Words:
    return Words(f"{kan.number}款 {kan.name}", f"款 {kan.number} {kan.name}")


def kou_words(kou: Kou) -> Words:
    """款 and 項, for the number of a 項 begins again in each 款."""
    of, heading = kan_words(kou.kan), kou.heading
    return Words(f"{of.ja} {heading.number}項 {heading.name}", f"{of.en}, 項 {heading.number} {heading.name}")


def moku_words(kou: Kou, moku: Moku) -> Words:
    of = kou_words(kou)
    return Words(f"{of.ja} {moku.code}目 {moku.name}", f"{of.en}, 目 {moku.code} {moku.name}")
