"""The public page of each form that comes with Taikei, made from the form itself."""

from pathlib import Path

from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.data_page import data_page
from taikei.readers.forms.known import Form, known_forms
from taikei.readers.forms.page import Page, points, table
from taikei.readers.forms.report_page import budget_page, report_page

INDEX = "README.md"


def page_of(form: Form) -> str:
    """The page in Markdown, Japanese first."""
    page = _page(form)
    read = "\n\n".join(f"### {what.ja} / {what.en}\n\n{table(found)}" for what, found in page.read.items())
    return (
        f"# {form.id}：{form.title.ja}\n\n"
        f"{form.title.en}\n\n"
        f"- 読むファイル / Reads: {page.files.ja} / {page.files.en}\n"
        f"- 様式ファイル / Form file: `taikei forms show {form.id}`\n\n"
        f"## 見分け方 / How it is recognised\n\n{points(page.recognised)}\n\n"
        f"## 読むもの / What it reads\n\n{read}\n\n"
        f"## 年度 / Fiscal year\n\n{points(page.year)}\n\n"
        f"## 金額の単位 / Unit of the amounts\n\n{points(page.unit)}\n\n"
        f"## 読まないもの / What it leaves out\n\n{points(page.left_out)}\n\n"
        f"## 照合 / Proofs\n\n{points(page.proofs)}\n"
    )


def index_of(forms: tuple[Form, ...]) -> str:
    """The list of the pages."""
    rows = "".join(f"| [{form.id}]({form.id}.md) | {form.title.ja} | {form.title.en} |\n" for form in forms)
    return (
        "# 様式の一覧 / Forms\n\n"
        "Taikeiに同梱の様式と、それぞれが読むもの、読まないものです。ほかの様式の文書は"
        "[様式の作り方](../howto-form.ja.md)をご覧ください。\n\n"
        "The forms that come with Taikei, each with what it reads and what it cannot. For a document of another layout "
        "see [how to make a form](../howto-form.md).\n\n"
        f"| 様式 / Form | 名称 | Title |\n|---|---|---|\n{rows}"
    )


def write_pages(folder: Path) -> tuple[Path, ...]:
    """Write the page of every known form and their list into a folder (docs/forms); says which files hold them."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {f"{form.id}.md": page_of(form) for form in known_forms()} | {INDEX: index_of(known_forms())}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return tuple(folder / name for name in texts)


def _page(form: Form) -> Page:
    if isinstance(form, DataForm):
        return data_page(form)
    return budget_page(form) if isinstance(form, BudgetForm) else report_page(form)
