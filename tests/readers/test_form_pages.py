"""The page of every form is current, and says what the form reads."""

from pathlib import Path

import pytest

from house.tree import ROOT
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.known import Form, known_forms
from taikei.readers.forms.page import HELD
from taikei.readers.forms.pages import INDEX, index_of, page_of, write_pages
from taikei.readers.forms.table_form import HOLDS

PAGES = ROOT / "docs" / "forms"
OF_DATA = [form for form in known_forms() if isinstance(form, DataForm)]

# To renew them: python -c "from pathlib import Path; from taikei.readers.forms.pages import write_pages; \
#                           write_pages(Path('docs/forms'))"


@pytest.mark.parametrize("form", known_forms(), ids=lambda form: form.id)
def test_the_page_in_the_repository_is_current(form: Form) -> None:
    assert (PAGES / f"{form.id}.md").read_text("utf-8") == page_of(form)


def test_the_list_is_current_and_no_page_is_left_over() -> None:
    assert (PAGES / INDEX).read_text("utf-8") == index_of(known_forms())
    assert {path.name for path in PAGES.iterdir()} == {INDEX, *(f"{form.id}.md" for form in known_forms())}


@pytest.mark.parametrize("form", OF_DATA, ids=lambda form: form.id)
def test_a_page_names_every_column_of_a_data_form_and_its_reasons(form: DataForm) -> None:
    page = page_of(form)
    assert page.startswith(f"# {form.id}：{form.title.ja}\n\n{form.title.en}\n")
    for table in form.tables:
        assert all(f"`{column}`" in page for column in (*table.needs, *table.columns))
        assert all(left.reason.ja in page and left.reason.en in page for left in table.left_out)


def test_everything_that_a_report_can_hold_has_a_name() -> None:
    assert HELD.keys() >= HOLDS


def test_pages_are_written_into_a_folder(tmp_path: Path) -> None:
    written = write_pages(tmp_path / "forms")
    assert [path.name for path in written] == [*(f"{form.id}.md" for form in known_forms()), INDEX]
    assert written[0].read_text("utf-8") == page_of(known_forms()[0])
