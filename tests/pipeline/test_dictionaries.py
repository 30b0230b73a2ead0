"""The national dictionaries: that each entry corrects something, and corrects it for good."""

import re
from collections.abc import Iterator

import pytest

from checks.builders import report, results, row
from taikei.checks.catalogue import all_rules
from taikei.checks.house import House
from taikei.checks.subject import Subject
from taikei.checks.verdict import Hit
from taikei.language.joyo import JOYO
from taikei.pipeline.house_file import national_house

RULES = {rule.id: rule for rule in all_rules()}
NATIONAL = national_house(all_rules())
# The right word of an abbreviation is its meaning, those of variants stand beside each other.
CORRECTIONS = ("F-01", "F-05", "F-06", "F-08", "F-09", "F-10", "F-11", "F-12", "F-13", "F-23")
KANJI = re.compile(r"[一-鿿]")

# What an official text rightly says, and what a careless dictionary would take for an error.
RIGHT = (
    "平成31年令和元年度の事業所得と介護保険所得を、年度末実施の事業積立金とともに示した。",
    "先端未来技術の受講入門編を、国民健康保険所得割の公共給付として公開懇談会で示した。",
    "体操音楽の全搬送件数と駐輪送迎、東北大学大学院の一人一人、低温恒温恒湿槽、五輪出場者を数えた。",
    "学生からの相談、赤ちゃんとの交流、で頂点に立つ選手、仕事により休む者、下落した為替を見た。",
    "計画に従って、更に高め、課題に取り組み、料金を引き下げ、期限を切り替え、繰り返し訪ねた。",
    "強靱化と脆弱性の評価を、奄美群島、淀川、鷲津、霞ヶ浦、水俣病対策で行った。",
    "それ以外など、最新の注意報、電力需要費用、農業共済で開催した講座、対象的確化、効果を計る指標、返還と償還を見た。",
    "出来事、出来高、同様に、行為に、自衛隊父兄会、国外人材、工事により、アフターコロナの影響を見た。",
)


def pairs() -> Iterator[tuple[str, str, str]]:
    for rule in CORRECTIONS:
        for wrong, right in NATIONAL.dictionary(rule).items():
            yield rule, wrong, right


def hits(rule: str, narrative: str, house: House = NATIONAL) -> tuple[Hit, ...]:
    return RULES[rule].check(Subject(report(results([row("見守り事業", narrative=narrative)])), house)).hits


def found(rule: str, narrative: str, house: House = NATIONAL) -> list[str]:
    return [hit.found.ja for hit in hits(rule, narrative, house)]


@pytest.mark.parametrize(
    ("rule", "narrative", "words"),
    [
        ("F-09", "町会の取組みを集め、取組みの例を配った。", "「取組み」"),
        ("F-10", "改修は概ね終えた。子供と共に植えた。", "「概ね」、「と共に」"),
        ("F-10", "水質検査に基き、井戸を直した。", "「に基き」"),
        ("F-11", "条例にもとづき、声をふまえて定めた。のべ人数を数えた。", "「にもとづ」、「をふまえ」、「のべ人数」"),
    ],
)
def test_what_many_offices_write_beside_the_rule(rule: str, narrative: str, words: str) -> None:
    assert found(rule, narrative) == [words]


@pytest.mark.parametrize(
    ("rule", "narrative"),
    [
        ("F-09", "花植えに取組み、町会を訪ねた。「取組みの日」を開いた。"),
        ("F-10", "おおむね終え、共に植えた。町に基金を設け、「友と共に」を開いた。"),
        ("F-11", "条例に基づき、もとの道に戻した。案をのべ、声を踏まえた。"),
    ],
)
def test_what_they_write_by_the_rule(rule: str, narrative: str) -> None:
    assert found(rule, narrative) == []


def test_the_dictionary_of_errors_is_no_token() -> None:
    assert len(NATIONAL.dictionary("F-01")) >= 60


def test_each_error_is_told_with_its_reading_its_reason_and_an_example() -> None:
    words = NATIONAL.dictionary("F-01")
    for wrong, right in words.items():
        known = NATIONAL.correction("F-01", wrong)
        assert known is not None, wrong
        assert known.right == right != wrong
        assert re.fullmatch(r"[ぁ-んァ-ヶー・]+", known.reading), wrong
        assert 4 <= len(known.reason) <= 30, wrong
        assert right in known.example, wrong


def test_each_example_is_right_and_wrong_with_the_wrong_word() -> None:
    """All at once: one row an entry, first with the right phrases, then with the wrong ones."""
    known = [(wrong, NATIONAL.correction("F-01", wrong)) for wrong in NATIONAL.dictionary("F-01")]
    right = [(wrong, each.right, each.example) for wrong, each in known if each is not None]

    def rows(narratives: list[str]) -> list[str]:
        rule = RULES["F-01"].check(
            Subject(report(results([row(f"甲{n}号", narrative=t) for n, t in enumerate(narratives)])), NATIONAL)
        )
        return [hit.found.ja for hit in rule.hits]

    assert rows([example for _, _, example in right]) == []
    wrong = rows([example.replace(good, bad) for bad, good, example in right])
    assert [found for found, (bad, _, _) in zip(wrong, right, strict=True) if bad not in found] == []


def test_a_finding_tells_why() -> None:
    (hit,) = hits("F-01", "機会を儲けた。")
    assert hit.advice.ja == "正しい語に直してください。「機会を設け」：「儲ける」は利益を得ること。"
    assert hit.advice.en == "Write the right word. 機会を設け is read きかいをもうけ."


def test_every_rule_with_a_dictionary_has_one() -> None:
    assert {rule.id for rule in all_rules() if rule.dictionary} == set(NATIONAL.dictionaries)


def test_what_is_right_is_not_corrected_again() -> None:
    again = [(rule, right) for rule, _, right in pairs() if found(rule, f"{right}町を見た。")]
    assert again == []


def test_each_word_is_found_by_its_own_rule() -> None:
    for rule, wrong, right in pairs():
        # A compound noun is one before a particle.
        narrative = f"{wrong}を配った。" if rule == "F-09" else f"{wrong}町を見た。"
        assert [hit.expected.ja for hit in hits(rule, narrative)] == [f"「{right}」"], (rule, wrong)


def test_the_table_of_kanji_is_why_a_word_is_in_its_dictionary() -> None:
    for wrong, right in NATIONAL.dictionary("F-06").items():
        assert set(KANJI.findall(wrong)) - JOYO, wrong
        assert set(KANJI.findall(right)) <= JOYO, right


@pytest.mark.parametrize("text", RIGHT)
@pytest.mark.parametrize("rule", [*CORRECTIONS, "F-02"])
def test_what_officials_rightly_write(rule: str, text: str) -> None:
    assert found(rule, text) == []


def test_a_house_takes_a_word_out() -> None:
    words = {wrong: right for wrong, right in NATIONAL.dictionary("F-13").items() if wrong != "スマホ"}
    assert found("F-13", "スマホを配った。") == ["「スマホ」"]
    assert found("F-13", "スマホを配った。", House(dictionaries={"F-13": words})) == []
