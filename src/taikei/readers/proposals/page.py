"""The lines of a proposal: keys with what was chosen and why, and as comments what was not chosen."""

from taikei.model.words import Language, Words
from taikei.readers.proposals import toml_text
from taikei.readers.proposals.candidates import Candidate, Choice

_FIRST = Words(
    "taikei forms new が作った様式の案です。数字は確かさ（0～1）です。確かめて、直して使ってください。",
    "A form as proposed by taikei forms new. The figures are confidences from 0 to 1. Check and correct it.",
)


class Page:
    """Writes TOML line by line; comments are in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._lines = [toml_text.comment(_FIRST.said(language)), ""]

    def table(self, name: str) -> None:
        self._lines += ["", f"[{name}]"]

    def tables(self, name: str) -> None:
        self._lines += ["", f"[[{name}]]"]

    def put(self, key: str, value: str, why: Words | None = None) -> None:
        """A key with its value, which is TOML already."""
        said = "" if why is None else f"  {toml_text.comment(why.said(self._language))}"
        self._lines.append(f"{toml_text.key(key)} = {value}{said}")

    def say(self, words: Words) -> None:
        self._lines.append(toml_text.comment(words.said(self._language)))

    def named(self, choice: Choice) -> None:
        """A column that is not chosen: named, with its candidates, and never dropped."""
        column = choice.column
        best = column.candidates[0] if column.candidates else None
        key = toml_text.key(column.header or f"（{column.position + 1}列目）")
        parts = [choice.why_not.said(self._language)] if choice.why_not is not None else []
        parts += [f"{each.holds} {each.confidence:.2f}" for each in column.candidates[:3]]
        example = next(iter(column.cells), "")
        if example:
            parts.append(f"{Words('例', 'as').said(self._language)} {toml_text.shown(example)}")
        self._lines.append(
            toml_text.comment(f"{key} = {toml_text.text(best.holds if best else '')}  # {'、'.join(parts)}")
        )

    def text(self) -> str:
        return "\n".join([*self._lines, ""])


def reason(candidate: Candidate) -> Words:
    """The confidence and what it rests on."""
    return Words(
        f"{candidate.confidence:.2f} {candidate.reason.ja}",
        f"{candidate.confidence:.2f} {candidate.reason.en}",
    )
