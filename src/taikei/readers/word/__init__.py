"""Word files (.docx) as lines in reading order."""

from taikei.readers.word.content import word_content

__all__ = ["word_content"]
