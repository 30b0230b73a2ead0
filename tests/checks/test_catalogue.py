import types

import pytest

from checks.builders import plan, report, results, row
from taikei.checks.catalogue import PARTS, all_rules, judge, rule_of
from taikei.checks.relisting import b_01_relisted_amounts
from taikei.checks.subject import Subject

BOTH_CHAPTERS = Subject(report(results([row("見守り事業", 10, 9)]), plan([row("見守り事業", 10, new=True)])))


def test_the_rules_are_sorted_and_each_stands_once() -> None:
    ids = [rule.id for rule in all_rules()]
    assert ids == sorted(set(ids))


def test_every_rule_is_judged_once() -> None:
    assert [outcome.rule for outcome in judge(BOTH_CHAPTERS)] == [rule.id for rule in all_rules()]


def test_an_incomplete_reading_is_not_judged_by_rules_that_compare_chapters() -> None:
    whole = {outcome.rule for outcome in judge(BOTH_CHAPTERS) if outcome.not_applicable is None}
    part = {outcome.rule: outcome for outcome in judge(BOTH_CHAPTERS, complete=False)}
    comparing = {rule.id for rule in all_rules() if rule.needs_whole_report} & whole
    assert {"C-02", "C-03", "C-04", "C-07"} <= comparing
    assert {rule for rule in whole if part[rule].not_applicable is not None} == comparing
    reason = part["C-02"].not_applicable
    assert reason is not None
    assert reason.ja == "文書の一部が読み取れていないため、章どうしを比べる点検は行いません。"
    assert reason.en == "A part of the document was not read, so rules that compare chapters are not applied."


def test_a_rule_that_judged_a_report_leaves_it_as_it_was() -> None:
    assert judge(BOTH_CHAPTERS) == judge(BOTH_CHAPTERS)


def _copy(**changes: object) -> types.ModuleType:
    module = types.ModuleType(str(changes.pop("name", b_01_relisted_amounts.__name__)), b_01_relisted_amounts.__doc__)
    vars(module).update({**vars(b_01_relisted_amounts), "__name__": module.__name__, **changes})
    return module


@pytest.mark.parametrize("name", ["ID", "SEVERITY", "TITLE", "VERSION", "BASIS", "NOTHING", "check"])
def test_a_rule_that_lacks_something_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=f"b_01_relisted_amounts lacks .*{name}"):
        rule_of(_copy(**{name: None}))


def test_a_rule_whose_file_has_another_id_is_refused() -> None:
    with pytest.raises(ValueError, match="has the id B-02, which its file name does not say"):
        rule_of(_copy(ID="B-02"))


@pytest.mark.parametrize("part", PARTS)
def test_a_rule_whose_page_lacks_a_part_is_refused(part: str) -> None:
    page = str(b_01_relisted_amounts.__doc__).replace(f"{part}\n", "\n", 1)
    with pytest.raises(ValueError, match="its page has the parts"):
        rule_of(_copy(__doc__=page))
