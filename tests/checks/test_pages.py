import re
from pathlib import Path

import pytest

from taikei.checks.catalogue import all_rules
from taikei.checks.pages import page_of, write_pages
from taikei.checks.rule import Rule

PAGES = Path(__file__).resolve().parents[2] / "docs" / "rules"

# To renew them: python -c "from pathlib import Path; from taikei.checks.pages import write_pages; \
#                           write_pages(Path('docs/rules'))"


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_the_page_in_the_repository_is_current(rule: Rule) -> None:
    assert (PAGES / f"{rule.id}.md").read_text(encoding="utf-8") == page_of(rule)


def test_no_page_is_left_over() -> None:
    assert {path.name for path in PAGES.iterdir()} == {f"{rule.id}.md" for rule in all_rules()}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_page_opens_with_the_titles_and_says_something_in_each_part(rule: Rule) -> None:
    page = page_of(rule)
    assert page.startswith(f"# {rule.id} {rule.title.ja}\n\n{rule.title.en}\n")
    assert all(len(part.strip()) >= 5 for part in re.split(r"^## .*$", page, flags=re.MULTILINE)[1:])
    assert len(page.split("\n## ")) == 9


def test_pages_are_written_into_a_folder(tmp_path: Path) -> None:
    written = write_pages(tmp_path / "rules")
    assert [path.name for path in written] == [f"{rule.id}.md" for rule in all_rules()]
    assert written[0].read_text(encoding="utf-8") == page_of(all_rules()[0])
