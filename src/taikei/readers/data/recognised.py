"""Whether a file is data, by its bytes: JSON, or records of fields."""

import re

from taikei.model.errors import UnusableFile
from taikei.readers.data.separated import delimiter_of
from taikei.readers.encoding import decode

_JSON = re.compile(r'\s*(?:\{\s*["}]|\[\s*[\[{\]])')
_HEAD = 64 * 1024
"""Bytes that are looked at."""


def is_data(data: bytes) -> bool:
    """Whether the file is text in the shape of a table or of JSON. What is packed is not."""
    try:
        head = decode(data[:_HEAD], "", longest_line=None).text
    except UnusableFile:
        return False
    return is_json(head) or delimiter_of(head) is not None


def is_json(text: str) -> bool:
    """Whether the text begins as an object does, or a list of objects or lists; 「[1] 概要」 is no list."""
    return _JSON.match(text) is not None
