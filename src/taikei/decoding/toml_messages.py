"""What tomllib says of a text that is no TOML, in both languages, and what should stand there instead."""

from dataclasses import dataclass

from taikei.model.slip import CORRECT
from taikei.model.words import Words

_LINE = Words("一行に一つの キー = 値、又は [見出し]", "one key = value a line, or a [heading]")
_ONCE = Words("一つの所にまとめた書き方", "all of it in one place")
_BACKSLASH = Words(r"\\ 、又は ' ' で囲んだ文字列", r"\\, or a text in ' '")
_KEY = Words(
    '半角の英数字のキー、又は " " で囲んだキー', 'a key of half-width letters and digits, or one in quotes " "'
)
_PUT_TOGETHER = Words("どちらか一方にしてください。", "Keep one of them.")
_RAW = Words(r"\ を \\ と書くか、文字列を ' ' で囲んでください。", r"Write \ as \\, or put the text in ' '.")


@dataclass(frozen=True)
class Known:
    """A message by its pattern. ``{seen}`` is what stands at the spot, ``{line}`` its line, ``{key}`` what it names."""

    pattern: str
    ja: str
    en: str
    expected: Words
    advice: Words = CORRECT


KNOWN = (
    Known(
        r"Expected '=' after a key in a key/value pair",
        "キーの次が{seen}です",
        "{seen} follows a key",
        Words("キーと値の間に半角の =", "= between key and value"),
    ),
    Known(
        r"Invalid statement",
        "行が{seen}で始まっています",
        "a line begins with {seen}",
        _LINE,
        Words(
            '漢字やかなのキーは " " で囲んでください。', 'Put a key that is not of half-width letters in quotes " ".'
        ),
    ),
    Known(
        r"Invalid initial character for a key part",
        "キーがあるはずの所が{seen}です",
        "{seen} stands where a key should",
        _KEY,
    ),
    Known(
        r"Expected newline or end of document after a statement",
        "値や見出しの後に{seen}があります",
        "{seen} follows a value or a heading",
        Words("行の終わり", "the end of the line"),
        Words('余分な字を消すか、値を " " で囲んでください。', 'Remove it, or put the value in quotes " ".'),
    ),
    Known(
        r"Cannot declare (?P<key>\(.+\)) twice",
        "[{key}] という見出しが二度あります",
        "the heading [{key}] stands twice",
        _ONCE,
        _PUT_TOGETHER,
    ),
    Known(
        r"Cannot overwrite a value|Duplicate inline table key '(?P<inline>.+)'",
        "すでに書かれたキーがもう一度あります（{line}）",
        "a key that has a value stands once more ({line})",
        Words("一つのキーに一つの値", "one value a key"),
        _PUT_TOGETHER,
    ),
    Known(
        r"Cannot (?:mutate immutable|redefine) namespace (?P<key>\(.+\))",
        "すでに書かれた「{key}」に書き足しています",
        "something is added to '{key}', which is complete",
        _ONCE,
        Words("一つの所にまとめてください。", "Put it together."),
    ),
    Known(
        r"Expected ']' at the end of a table declaration",
        "見出しの次が{seen}です",
        "{seen} follows a heading",
        Words("見出しを閉じる ]", "the ] that closes the heading"),
    ),
    Known(
        r"Expected ']]' at the end of an array declaration",
        "見出しの次が{seen}です",
        "{seen} follows a heading",
        Words("見出しを閉じる ]]", "the ]] that closes the heading"),
    ),
    Known(
        r"Unclosed array",
        "[ ] の中の値の次が{seen}です",
        "{seen} follows a value in [ ]",
        Words("値を区切る半角の , か、並びを閉じる ]", "a comma between values, or the ] that closes the list"),
    ),
    Known(
        r"Unclosed inline table",
        "{{ }} の中の値の次が{seen}です",
        "{seen} follows a value in {{ }}",
        Words("値を区切る半角の , か、表を閉じる }", "a comma between values, or the } that closes the table"),
    ),
    Known(
        r"Unterminated string|Expected \"?'+\"?|(?:Illegal character|Found invalid character) '\\n'",
        "文字列が閉じられていません（{line}）",
        "a text is not closed ({line})",
        Words("始まりと同じ引用符での終わり", "at its end the quote that it begins with"),
        Words("閉じる引用符を書き加えてください。", "Add the closing quote."),
    ),
    Known(
        r"Unescaped '\\' in a string|Invalid hex value|Escaped character is not a Unicode scalar value",
        r"文字列の \ の後が、決められた記号ではありません",
        r"what follows \ in a text is no symbol",
        _BACKSLASH,
        _RAW,
    ),
    Known(
        r"Invalid date or datetime",
        "{seen}は暦にない日付や時刻です",
        "{seen} is no date or time of the calendar",
        Words("2026-04-01 の形の、暦にある日付", "a date of the calendar such as 2026-04-01"),
    ),
    Known(
        r"Invalid value",
        "値があるはずの所が{seen}です",
        "{seen} stands where a value should",
        Words(
            '" " で囲んだ文字列、数、true か false、2026-04-01 の形の日付、[ ] で囲んだ並び',
            'a text in quotes " ", a number, true or false, a date such as 2026-04-01, a list in [ ]',
        ),
        Words('文字列であれば " " で囲んでください。', 'If it is a text, put it in quotes " ".'),
    ),
)
"""Of CPython 3.11 to 3.15, which say the same."""
