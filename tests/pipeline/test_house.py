"""The settings of a house: what they change, what they inherit, what is refused and in which words."""

from decimal import Decimal

import pytest

from checks.builders import report, results, row
from taikei.checks.catalogue import all_rules, judge
from taikei.checks.house import House
from taikei.checks.subject import Subject
from taikei.model.errors import Misuse
from taikei.model.finding import Outcome, Severity
from taikei.model.fiscal_year import FiscalYear
from taikei.pipeline.house_file import national_house, read_house

WELL = row("井戸修繕事業", 100, 40, "直した。", divisions=("水道課",))
BELOW_HALF = report(results([WELL, row("道普請事業", 100, 20, "直した。")], [row("橋普請事業", 100, 20, "直した。")]))


def house(toml: str) -> House:
    return read_house(f'base = "japan"\n{toml}', "みほん町.toml", all_rules())


def a_06(toml: str) -> Outcome:
    return next(outcome for outcome in judge(Subject(BELOW_HALF, house(toml))) if outcome.rule == "A-06")


def test_a_rule_that_is_off_says_so() -> None:
    outcome = a_06('[rules."A-06"]\non = false')
    assert outcome.not_applicable is not None
    assert outcome.not_applicable.ja == "庁内の設定で使わないことになっています。"
    assert outcome.findings == ()


def test_a_severity_is_changed_for_one_rule_only() -> None:
    outcomes = judge(Subject(BELOW_HALF, house('[rules."A-06"]\nseverity = "advice"')))
    found = {finding.rule: finding.severity for outcome in outcomes for finding in outcome.findings}
    assert found["A-06"] == Severity.ADVICE
    declared = {rule.id: rule.severity for rule in all_rules()}
    assert declared["A-06"] == Severity.WARNING
    assert {rule: severity for rule, severity in found.items() if rule != "A-06"} == {
        rule: declared[rule] for rule in found if rule != "A-06"
    }


def test_a_threshold_is_exact() -> None:
    programmes = [finding.place.programme for finding in a_06('[rules."A-06".thresholds]\nratio = 0.4').findings]
    assert programmes == ["道普請事業", "橋普請事業"]
    assert house('[rules."A-06".thresholds]\nratio = 0.1').threshold("A-06", "ratio", Decimal(1)) == Decimal("0.1")


@pytest.mark.parametrize(
    ("scope", "programmes"),
    [("sections = [2]", ["橋普請事業"]), ('divisions = ["水道課"]', ["井戸修繕事業"]), ('divisions = ["農政課"]', [])],
)
def test_a_scope_leaves_out_what_is_elsewhere_but_the_rule_was_applied(scope: str, programmes: list[str]) -> None:
    outcome = a_06(f'[rules."A-06"]\n{scope}')
    assert [finding.place.programme for finding in outcome.findings] == programmes
    assert outcome.applied == 3


def test_the_national_settings_are_inherited_and_overruled_key_by_key() -> None:
    national = national_house(all_rules())
    own = house('[style]\ncomma = "，"')
    assert own.style.comma == "，"
    assert own.style.digits == national.style.digits


REFUSED = {
    '[rules."A06"]\non = false': ("「A06」という規則はありません", "there is no rule 'A06'", "Did you mean A-06?"),
    '[rules."f-9"]\non = false': ("「f-9」という規則はありません", "there is no rule 'f-9'", "Did you mean F-09?"),
    '[rules."F-90"]\non = false': ("「F-90」という規則はありません", "there is no rule 'F-90'", "Did you mean F-"),
    '[dictionaries."F-01"]\n"" = "乙"': ("規則F-01の辞書に空の語", "dictionary of F-01 has an empty word", "Remove"),
    '[rules."A-06".thresholds]\nration = 0.4': ("「ration」というA-06の", "threshold of A-06 'ration'", "ratio"),
    '[dictionaries."A-06"]\n"甲" = "乙"': ("規則A-06は辞書を使いません", "the rule A-06 uses no dictionary", ""),
    '[rules."A-06"]\nof = false': (
        "rules.A-06.of という項目はありません",
        "there is no setting rules.A-06.of",
        "Did you mean on?",
    ),
    '[rules."A-06"]\nseverity = "fatal"': (
        'rules.A-06.severity が "fatal" です（求めるもの："error"、"warning"、"advice" のどれか）',
        "fatal",
        "Correct it",
    ),
    '[divisions]\n"昔" = ["課"]': (
        "divisions に「昔」というキーがあります（求めるもの：2023 のような",
        "has the key '昔'",
        "Correct it",
    ),
    '[plans]\n"町の計画" = [2020, 2011]': (
        "plans.町の計画の終わりの年度 2011 が始まりの年度 2020 より前です",
        "ends in 2011, before it begins",
        "",
    ),
    '[register.2025."見守り事業"]\n"相談" = 94': (
        "register.2025.見守り事業.相談が 94 です",
        "expected a text in quotes",
        "docs/house.md",
    ),
    '[initiatives]\n"第一" = "港"': ("initiatives に「第一」というキーがあります", "expected a number such as 1", ""),
    '[plans]\n"町の計画" = [20, 2011]': ("plans.町の計画に 20 があります", "plans.町の計画 has 20", ""),
    '[style]\ncoma = "，"': (
        "style.coma という項目はありません",
        "there is no setting style.coma",
        "Did you mean comma?",
    ),
    '[style]\ndigits = "zenkaku"': (
        'style.digits が "zenkaku" です',
        'one of "full", "half", "single-full"',
        "Correct",
    ),
    '[dictionaries."F-01"]\n"為" = { rigt = "ため" }': ("dictionaries.F-01.為.rigt という項目は", "為.rigt", "right?"),
    '[rules."A-06"]\nseverity ＝ "advice"': (
        "3行目の10字目に全角の ＝ があります（求めるもの：半角の =）",
        "＝",
        "half width",
    ),
    "[rules": ("2行目の7字目で、見出しの次がファイルの終わりです", "the ] that closes", "docs/house.md"),
}


@pytest.mark.parametrize("toml", REFUSED)
def test_what_no_settings_say_is_refused_with_the_nearest(toml: str) -> None:
    ja, en, nearest = REFUSED[toml]
    with pytest.raises(Misuse) as refusal:
        house(toml)
    assert ja in refusal.value.said("ja")
    assert en in refusal.value.said("en")
    assert nearest in refusal.value.advice.en
    assert refusal.value.where == "みほん町.toml"


MASTERS = """
[divisions]
2023 = ["総務課", "観光課"]
[reorganised.2023]
"産業課" = ["観光課"]
[sections]
5 = ["人材育成"]
[ordinance]
8 = ["町は、進める。", "町は、整える。"]
[initiatives]
1 = "見守る町"
[plans]
"復興計画" = [2011, 2020]
[register.2022."見守り事業"]
"相談件数" = "94件"
"""


def test_what_the_body_alone_knows() -> None:
    known = house(MASTERS)
    assert known.divisions == {FiscalYear(2023): ("総務課", "観光課")}
    assert known.reorganised == {FiscalYear(2023): {"産業課": ("観光課",)}}
    assert known.sections == {5: ("人材育成",)}
    assert known.ordinance == {8: ("町は、進める。", "町は、整える。")}
    assert known.initiatives == {1: "見守る町"}
    assert known.plans == {"復興計画": (FiscalYear(2011), FiscalYear(2020))}
    assert known.register == {FiscalYear(2022): {"見守り事業": {"相談件数": "94件"}}}


def test_an_unknown_base_is_refused_with_the_known_one() -> None:
    with pytest.raises(Misuse, match="Did you mean japan"):
        read_house('base = "japn"', "みほん町.toml", all_rules())
