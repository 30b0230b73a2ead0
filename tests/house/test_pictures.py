"""The documents show every template, from afar and close, with words for who does not see it."""

import re

import pytest

from house.tree import ROOT
from taikei.writers.printing.folder import known_templates

LARGEST = 130_000  # bytes of a picture


@pytest.mark.parametrize("name", [each.name for each in known_templates()])
@pytest.mark.parametrize("document", ["templates.md", "templates.ja.md"])
def test_every_template_is_shown_at_two_sizes(document: str, name: str) -> None:
    text = (ROOT / "docs" / document).read_text("utf-8")
    for picture in (f"print-{name}.png", f"print-{name}-close.png"):
        shown = re.findall(rf"!\[(.*)\]\(pictures/{re.escape(picture)}\)", text)
        assert len(shown) == 1
        assert len(shown[0]) > 5
        assert 0 < (ROOT / "docs" / "pictures" / picture).stat().st_size < LARGEST
