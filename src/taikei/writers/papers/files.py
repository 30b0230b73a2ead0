"""A paper in every format, by the ending of the file's name."""

from taikei.writers.papers.html import write_html
from taikei.writers.papers.paper import Paper, Table
from taikei.writers.papers.pdf import write_paper_pdf
from taikei.writers.papers.sheets import write_paper_csv, write_paper_workbook
from taikei.writers.papers.word import write_paper_word


def paper_files(paper: Paper, name: str) -> dict[str, bytes]:
    """name.html, name.docx, name.pdf, name.xlsx, name.csv; without a table, the first three."""
    files = {
        f"{name}.html": write_html(paper),
        f"{name}.docx": write_paper_word(paper),
        f"{name}.pdf": write_paper_pdf(paper).data,
    }
    if any(isinstance(block, Table) for block in paper.blocks):
        files |= {f"{name}.xlsx": write_paper_workbook(paper), f"{name}.csv": write_paper_csv(paper)}
    return files
