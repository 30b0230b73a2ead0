"""The forms that are known, and a form from its file."""

from functools import cache
from importlib.resources import files

from taikei.decoding.toml import decode_toml
from taikei.model.errors import Misuse
from taikei.model.nearest import did_you_mean
from taikei.model.slip import CORRECT
from taikei.model.words import Words
from taikei.readers.forms.budget_form import BudgetForm
from taikei.readers.forms.data_form import DataForm
from taikei.readers.forms.part import pattern_of
from taikei.readers.forms.report_form import ReportForm

Form = ReportForm | DataForm | BudgetForm
"""A form of any kind; in its file, ``reads`` says of which."""


def parse_form(toml: str) -> Form:
    """A form from its TOML text. Raises Slip where it says what no form can say."""
    form: Form = decode_toml(toml, Form, pattern_of)
    return form


@cache
def known_forms() -> tuple[Form, ...]:
    """The forms that come with Taikei, by id."""
    return tuple(sorted((parse_form(text) for text in _known_texts()), key=lambda form: form.id))


def form_text(form_id: str) -> str:
    """The TOML text of a known form. Raises Misuse where there is none of that id, with the nearest one."""
    texts = dict(sorted((parse_form(text).id, text) for text in _known_texts()))
    if form_id not in texts:
        raise Misuse(
            form_id,
            Words("この名の様式はありません", "there is no form of this id"),
            Words("、".join(texts), ", ".join(texts)),
            did_you_mean(form_id, texts) or CORRECT,
        )
    return texts[form_id]


def _known_texts() -> list[str]:
    return [item.read_text("utf-8") for item in files("taikei.readers.forms").iterdir() if item.name.endswith(".toml")]
