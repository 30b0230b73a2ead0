"""A slip of the pen in a file that people write: what cannot stand there, said in both languages."""

from typing import TypeVar

from taikei.model.errors import TaikeiError
from taikei.model.words import Words

Refusal = TypeVar("Refusal", bound=TaikeiError)

CORRECT = Words("その箇所を直してください。", "Correct it there.")


class Slip(ValueError):
    """``found`` cannot stand, ``expected`` could. A value's own check raises it and knows no file; who reads adds that.

    It is a ValueError, as what is raised while a value is made has to be for the libraries that make it.
    """

    def __init__(self, found: Words, expected: Words, advice: Words = CORRECT) -> None:
        self.found = found
        self.expected = expected
        self.advice = advice
        super().__init__(f"{found.en}; expected {expected.en}")

    def refusal(self, kind: type[Refusal], where: str, guide: Words) -> Refusal:
        """The error that refuses the file. ``guide`` is the sentence that says where its writing is described."""
        advice = Words(f"{self.advice.ja}{guide.ja}", f"{self.advice.en} {guide.en}")
        return kind(where, self.found, self.expected, advice)
