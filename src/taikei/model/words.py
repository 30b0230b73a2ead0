"""A sentence that is said in Japanese and in English: findings, doubts and errors carry their own wording."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ja", "en"]


@dataclass(frozen=True)
class Words:
    """The same sentence twice. Neither may be empty: a text that cannot be said in both languages is not finished."""

    ja: str
    en: str

    def __post_init__(self) -> None:
        if not self.ja or not self.en:
            raise ValueError(f"a sentence is missing in one language: ja={self.ja!r}, en={self.en!r}")

    def said(self, language: Language) -> str:
        return self.en if language == "en" else self.ja
