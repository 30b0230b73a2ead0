"""Papers to test with."""

from datetime import date

from hypothesis import strategies as st

from reports import one_line
from taikei.writers.papers.paper import Column, Heading, Ink, Paper, Paragraph, Run, Table, plain

runs = st.builds(Run, st.text(max_size=5) | one_line, st.sampled_from(Ink))
texts = st.lists(runs, max_size=3).map(tuple)


def small_paper() -> Paper:
    """A heading, a paragraph, a table with every ink and a column for sheets alone."""
    columns = (
        Column("番号", 10, figures=True),
        Column("項目", 40),
        Column("誤", 40),
        Column("照合番号", 10, for_sheets=True),
    )
    changed = (
        Run("延べ"),
        Run("1,200人", Ink.STRUCK),
        Run("1,210人", Ink.INSERTED),
        Run("が参加"),
        Run("した", Ink.UNDERLINED),
    )
    rows = (
        (plain("1"), plain("=植林"), changed, plain("k1")),
        (plain("2"), plain("木材\n利用"), (), plain("k2")),
    )
    blocks = (
        Heading(plain("見出し")),
        Paragraph(plain("理由が未記入です。")),
        Table("表", columns, rows, head=1),
        Table("空の表", columns, ()),
    )
    return Paper("正誤表", blocks, subtitle="架空県", dated=date(2026, 6, 10))


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """Papers of the nastiest texts."""
    columns = tuple(Column(label, 10) for label in draw(st.lists(one_line, min_size=1, max_size=3)))
    rows = draw(st.lists(st.tuples(*[texts] * len(columns)), max_size=2))
    blocks = (
        Heading(draw(texts)),
        Heading(draw(texts), 2),
        Paragraph(draw(texts)),
        Table(draw(one_line), columns, tuple(rows)),
    )
    title, subtitle = f"題：{draw(one_line)}", draw(st.just("") | one_line)
    return Paper(title, blocks, draw(st.sampled_from(("ja", "en"))), subtitle)
