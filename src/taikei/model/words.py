"""A sentence that is said in Japanese and in English: findings, doubts and errors carry their own wording."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ja", "en"]


@dataclass(frozen=True)
class Words:
    """The same sentence twice. Neither may be empty: a text that cannot be said in both languages is not finished."""

    ja: str
    en: str

    def __init__(self, ja: str, en: str) -> None:
        # Findings are told by the ten thousand: what a frozen class sets one by one takes twice the time.
        if not ja or not en:
            raise ValueError(f"a sentence is missing in one language: {ja=}, {en=}")
        fields = self.__dict__
        fields["ja"], fields["en"] = ja, en

    def said(self, language: Language) -> str:
        return self.en if language == "en" else self.ja
