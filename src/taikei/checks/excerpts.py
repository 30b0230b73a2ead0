"""Short quotations around the point that matters."""

CONTEXT = 12  # characters on each side: enough to find the place in print, short enough for one line


def around(text: str, first: int, last: int) -> str:
    """``text[first:last]`` with its context; … where something is left out. Line breaks become spaces."""
    start, end = max(0, first - CONTEXT), min(len(text), last + CONTEXT)
    quoted = text[start:end].replace("\n", " ")
    return ("…" if start > 0 else "") + quoted + ("…" if end < len(text) else "")
