"""None of the reviewer's checks is missing: each is a rule, or the page says where it lives."""

from pathlib import Path

import pytest

from taikei.checks.catalogue import all_rules
from taikei.checks.reviewer import ELSEWHERE, OTHERWISE, checks, reviewer_page, write_reviewer
from taikei.model.words import Language

DOCS = Path(__file__).resolve().parents[2] / "docs"
RULES = {rule.id: rule for rule in all_rules()}

# To renew the pages: python -c "from pathlib import Path; from taikei.checks.reviewer import write_reviewer; \
#                               write_reviewer(Path('docs'))"


def test_there_are_123_checks_each_once() -> None:
    assert len(list(checks())) == len(set(checks())) == 123


def test_each_is_a_rule_or_lives_elsewhere_and_never_both() -> None:
    assert [check for check in checks() if (check in RULES) == (check in ELSEWHERE)] == []
    assert set(OTHERWISE) <= set(checks()) & set(RULES)


def test_a_check_without_a_rule_would_be_noticed() -> None:
    with pytest.raises(KeyError, match="E-09"):
        reviewer_page({id_: rule for id_, rule in RULES.items() if id_ != "E-09"}, "en")


@pytest.mark.parametrize(("language", "page"), [("ja", "reviewer.ja.md"), ("en", "reviewer.md")])
def test_the_pages_are_current(language: Language, page: str) -> None:
    assert (DOCS / page).read_text("utf-8") == reviewer_page(RULES, language)


def test_both_pages_are_written(tmp_path: Path) -> None:
    assert [path.name for path in write_reviewer(tmp_path)] == ["reviewer.ja.md", "reviewer.md"]
    assert (tmp_path / "reviewer.md").read_text("utf-8") == reviewer_page(RULES, "en")
