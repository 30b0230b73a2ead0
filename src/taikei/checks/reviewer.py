"""The checks that an experienced reviewer of such reports applies, and which rule each of them is."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from taikei.checks.catalogue import all_rules
from taikei.checks.rule import Rule
from taikei.model.words import Language, Words

GROUPS = {"A": 20, "B": 8, "C": 20, "D": 20, "E": 14, "F": 23, "G": 18}
"""How many checks the list has in each group. A check and the rule that it became have the same id."""

ELSEWHERE: Mapping[str, Words] = {
    "G-10": Words(
        "担当課の有無は[C-09](rules/C-09.md)が見る。連絡先と承認者は報告書に印刷されないため、規則では見られない。"
        "誰が承認できるかは"
        "[台帳](ledger.ja.md)の役割が決める。",
        "Whether a row names its division is judged by [C-09](rules/C-09.md). Contact and approver are printed in no "
        "report; who may approve is settled by the roles of the [ledger](ledger.md).",
    ),
    "G-11": Words(
        "ほかの規則の結果についての決まりなので、規則にならない。"
        "[`taikei audit`](audit.ja.md)は、理由のない「誤り」がある間は終了コード1で"
        "終わる。`taikei freeze`は、それを残したままでは版を作らない。",
        "It is about what the other rules find, so it is no rule. [`taikei audit`](audit.md) ends with exit code 1 as "
        "long as an error has no reason, and [`taikei freeze`](editions.md) makes no edition of it.",
    ),
    "G-12": Words(
        "一つの報告書からは分からない。封をした版を[`taikei verify`](editions.ja.md)が確かめる。",
        "One report cannot show it. [`taikei verify`](editions.md) proves a sealed edition.",
    ),
}
"""The checks that no rule can be, and where they live."""

OTHERWISE: Mapping[str, Words] = {
    "A-02": Words(
        "合計を事業と数えないことを見る。印刷された合計は、読み取りが行と突き合わせる（証明）。",
        "That no total is a programme; printed totals are held against the rows by the reading (proofs).",
    ),
    "A-06": Words(
        "半分（しきい値）に満たないもの。30％未満と30～50％を分けない。", "Below half (threshold); not parted at 30 %."
    ),
    "A-07": Words(
        "予算現額が分かるときの執行率。当初予算比はA-06が見る。",
        "The execution rate, where the current budget is known; the ratio to the initial budget is A-06.",
    ),
    "B-06": Words("庁内の設定にある節の語による。", "By the words of a section in the settings of the house."),
    "C-02": Words(
        "後継が推定できるもの、系譜の決定にあるものを除く。", "Likely successors and decisions on lineage are left out."
    ),
    "C-12": Words("助言とした。", "As advice."),
    "C-16": Words("新規の事業だけを見る。助言とした。", "New programmes alone, as advice."),
    "E-02": Words(
        "内訳が全体を超えるもの。計と書かれた和はE-16が見る。",
        "Parts above the whole; sums that are called so are E-16.",
    ),
    "E-08": Words("助言とした。", "As advice."),
    "E-11": Words("助言とした。", "As advice."),
    "E-12": Words("庁内の設定にある記録の数による。", "By the counts of the office's records in its settings."),
    "F-03": Words("要確認とした。", "As a warning."),
    "F-14": Words("辞書にある略語を見る。", "The abbreviations of the dictionary."),
    "G-03": Words("助言とした。", "As advice."),
    "G-06": Words(
        "注の印と注。表の単位がないことは、読み取りが疑義として示す。",
        "Marks and notes; a table without its unit is told by the reading as a doubt.",
    ),
    "G-09": Words("助言とした。", "As advice."),
    "G-13": Words(
        "`--beside`で渡した文書と比べる。`taikei agree`も同じ。",
        "Against the document given with `--beside`; so does `taikei agree`.",
    ),
    "G-15": Words(
        "読んだPDFのタグ、題名、言語。色や代替の文は見ない。Taikeiが書き出すものはテストが確かめる。",
        "Tags, title and language of the PDF that is read, not contrast or alternative texts; what Taikei writes is "
        "held by tests.",
    ),
}
"""Where the rule is narrower than the check, or weighs otherwise."""

_TITLE = Words("熟練した点検者の123の観点と規則", "The 123 checks of an experienced reviewer, and the rules")
_LEAD = Words(
    "熟練した点検者がこの種の報告書に当てはめる123の観点が、どの規則になったかの一覧です。"
    "観点と規則の番号は同じです。ほかの規則は、"
    "これに加えて作ったものです。",
    "An experienced reviewer applies 123 checks to such a report. This table says which rule each is; a check and its "
    "rule have one id. All other rules come on top.",
)
_HEADS = Words("| 観点 | 規則 | 違うところ |", "| check | rule | what is otherwise |")
_OTHER = {"ja": "[English](reviewer.md)", "en": "[日本語](reviewer.ja.md)"}


def checks() -> Iterator[str]:
    """The ids of all checks, in their order."""
    for group, count in GROUPS.items():
        yield from (f"{group}-{number:02}" for number in range(1, count + 1))


def reviewer_page(rules: Mapping[str, Rule], language: Language) -> str:
    """The table as a page. Raises KeyError for a check that is neither a rule nor told to live elsewhere."""
    lines = [f"# {_TITLE.said(language)}", "", _OTHER[language], "", _LEAD.said(language), ""]
    lines += [_HEADS.said(language), "|---|---|---|"]
    for check in checks():
        if check in ELSEWHERE:
            lines.append(f"| {check} | – | {ELSEWHERE[check].said(language)} |")
        else:
            otherwise = OTHERWISE[check].said(language) if check in OTHERWISE else ""
            title = rules[check].title.said(language)
            lines.append(f"| {check} | [{title}](rules/{check}.md) | {otherwise} |".replace("|  |", "| |"))
    return "\n".join(lines) + "\n"


def write_reviewer(folder: Path) -> tuple[Path, ...]:
    """Write the page in both languages into a folder (docs)."""
    rules = {rule.id: rule for rule in all_rules()}
    pages: dict[Path, Language] = {folder / "reviewer.ja.md": "ja", folder / "reviewer.md": "en"}
    for path, language in pages.items():
        path.write_text(reviewer_page(rules, language), encoding="utf-8", newline="\n")
    return tuple(pages)
