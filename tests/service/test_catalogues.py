"""Every text of the pages has its Japanese, and what is compiled is what is written."""

import ast
import gettext
import re
from pathlib import Path

import pytest

import taikei

ROOT = Path(taikei.__file__).parent
CATALOGUES = sorted(ROOT.glob("*/locale/ja/LC_MESSAGES/django.po"))
# In templates and in code: what is marked for translation.
_TEMPLATE = re.compile(r"""{%\s*translate\s+(?:"([^"]+)"|'([^']+)')""")
_BLOCK = re.compile(r"{%\s*blocktranslate[^%]*%}(.*?){%\s*endblocktranslate\s*%}", re.S)
_PLURAL = re.compile(r"{%\s*plural\s*%}")
_CODE = re.compile(r"""\b(?:_|gettext_lazy)\("([^"]+)"\)""")


def _entries(po: Path) -> dict[str, str]:
    """msgid → msgstr; of plurals the first form, as Japanese has one."""
    found: dict[str, str] = {}
    key, msgid = "", ""
    for line in po.read_text(encoding="utf-8").splitlines():
        match = re.match(r'(msgid_plural|msgid|msgstr(?:\[0\])?)? ?(".*")$', line)
        if match is None:
            continue
        key = match[1] or key
        text = ast.literal_eval(match[2])
        if key == "msgid":
            msgid = text if match[1] else msgid + text
        elif key.startswith("msgstr"):
            found[msgid] = found.get(msgid, "") + text
    return found


def _marked(app: Path) -> set[str]:
    texts: set[str] = set()
    for file in app.rglob("*.html"):
        source = file.read_text(encoding="utf-8")
        texts |= {double or single for double, single in _TEMPLATE.findall(source)}
        for block in _BLOCK.findall(source):
            texts.add(re.sub(r"{{\s*(\w+)\s*}}", r"%(\1)s", _PLURAL.split(block)[0]))
    for file in app.rglob("*.py"):
        texts |= set(_CODE.findall(file.read_text(encoding="utf-8")))
    # gettext doubles the percent sign that stands in a template.
    return {re.sub(r"%(?!\()", "%%", text) for text in texts}


def test_there_are_catalogues() -> None:
    assert [po.parts[-5] for po in CATALOGUES] == ["desk", "portal", "service"] == sorted(
        {file.parts[-4] if file.parent.name != "templates" else file.parts[-3] for file in ROOT.rglob("*.html")
         if "writers" not in file.parts}
    )  # fmt: skip


@pytest.mark.parametrize("po", CATALOGUES, ids=lambda po: po.parts[-5])
def test_every_text_has_its_japanese(po: Path) -> None:
    entries = _entries(po)
    texts = {msgid for msgid in entries if msgid}
    assert {msgid for msgid in texts if not entries[msgid]} == set()
    marked = _marked(po.parents[3])
    single = {text.replace("%%", "%") for text in marked}
    assert {text.replace("%%", "%") for text in texts} == single


@pytest.mark.parametrize("po", CATALOGUES, ids=lambda po: po.parts[-5])
def test_the_compiled_catalogue_is_current(po: Path) -> None:
    with po.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert "fuzzy" not in po.read_text(encoding="utf-8")
    for msgid, msgstr in _entries(po).items():
        if msgid:
            said = compiled.ngettext(msgid, "", 1) if compiled.gettext(msgid) == msgid else compiled.gettext(msgid)
            assert said == msgstr, f"{msgid}: run msgfmt on {po}"
