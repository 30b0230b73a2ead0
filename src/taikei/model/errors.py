"""The one exception family. A wrong document is a finding; a bug is a bug; these are what lies between.

TaikeiError          exit code 2
├── UnusableFile     the file cannot be read, or is not a report that a form describes
└── Misuse           the command or the function was asked for something it does not do
"""

from taikei.model.words import Language, Words


class TaikeiError(Exception):
    """Says where, what was found, what was expected and what to do, in one sentence each way."""

    exit_code = 2

    def __init__(self, where: str, found: Words, expected: Words, advice: Words) -> None:
        self.where = where
        self.found = found
        self.expected = expected
        self.advice = advice
        super().__init__(self.said("en"))

    def __reduce__(self) -> tuple[type["TaikeiError"], tuple[str, Words, Words, Words]]:
        # Exceptions cross process borders in bulk runs; the default would replay only the message.
        return type(self), (self.where, self.found, self.expected, self.advice)

    def said(self, language: Language) -> str:
        found, expected, advice = (words.said(language) for words in (self.found, self.expected, self.advice))
        if language == "en":
            return f"{self.where}: {found}; expected {expected}. {advice}"
        return f"{self.where}：{found}（求めるもの：{expected}）。{advice}"


class UnusableFile(TaikeiError):
    """The file cannot be read, or no form describes it."""


class Misuse(TaikeiError):
    """Something was asked for that cannot be done."""
