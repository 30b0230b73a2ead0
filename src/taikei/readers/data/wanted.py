"""What the readers of data files want, and how much of it."""

from taikei.model.words import Words
from taikei.readers.office.wanted import Wanted

WANTED = Wanted(
    Words(
        "データファイル（CSV、TSV、JSON、NDJSON。ZIP又はgzipに入れたものも可）",
        "a data file (CSV, TSV, JSON or NDJSON, also in a ZIP or compressed with gzip)",
    ),
    Words(
        "表計算ソフトかデータの提供元から、CSV（UTF-8又はShift_JIS）かJSONで保存し直したファイルを指定してください。",
        "Save it again as CSV (UTF-8 or Shift_JIS) or JSON, from a spreadsheet or its publisher, and name that file.",
    ),
)

MOST_CELLS = 8_000_000
"""Cells of a file: five times the budget of a nation (37,981 rows of 44).

Measured on Linux x86-64: so many in a CSV of 64 MB take 900 MiB and 6 s, in JSON of the same size up to 1,220 MiB and
15 s, of the 1,536 MiB that a reading may take.
"""
MOST_COLUMNS = 16_384
"""As many as a spreadsheet has. Objects whose keys are data (one for each programme) come to more."""
MOST_DEPTH = 64
"""Objects and lists within one another in JSON; a budget's 款 to 説明 are some twenty."""


def check_size(name: str, cells: int, columns: int) -> None:
    """Raises UnusableFile where tables with so many cells, the widest with so many columns, are too large."""
    if columns > MOST_COLUMNS:
        raise WANTED.refusal(
            name,
            f"列が{columns:,}あり、扱える{MOST_COLUMNS:,}列を超えています",
            f"it has {columns:,} columns, more than the {MOST_COLUMNS:,} that can be handled",
        )
    if cells > MOST_CELLS:
        raise WANTED.refusal(name, f"{MOST_CELLS:,}を超える欄があります", f"it has more than {MOST_CELLS:,} cells")
