"""A text file as lines."""

from taikei.model.reading import Doubt
from taikei.model.words import Words
from taikei.readers.encoding import UNREADABLE, decode
from taikei.readers.lines import Content, Line, lines_of, source_of


def text_content(data: bytes, name: str) -> Content:
    """The lines of a text file, whatever its encoding. Raises UnusableFile where the bytes are no text."""
    decoded = decode(data, name)
    lines = lines_of(decoded.text)
    doubts = [_unreadable(line) for line in lines if UNREADABLE in line.text]
    if decoded.cut:
        doubts.append(_cut(lines[-1]))
    whole = decoded.cut or decoded.text.endswith(("\n", "\r", "\f"))
    return Content(tuple(lines), "lines", decoded.encoding, tuple(doubts), open_ended=not whole)


def _unreadable(line: Line) -> Doubt:
    message = Words(
        f"読めない文字があります：{line.text}",
        f"A character in this line cannot be read: {line.text}",
    )
    return Doubt(source_of([line]), message)


def _cut(last: Line) -> Doubt:
    message = Words(
        "ファイルが文字の途中で切れています。最後の行は読み取れていません。",
        "The file ends in the middle of a character; its last line is not whole.",
    )
    return Doubt(source_of([last]), message, incomplete=True)
