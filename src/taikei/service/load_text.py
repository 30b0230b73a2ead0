"""What `taikei load` says: what was loaded, that nothing changed, or the difference."""

from collections.abc import Iterator

from taikei.actions.difference import Difference, RecordedChange
from taikei.actions.load_report import Loaded, Result
from taikei.model.words import Language, Words

SHOWN = 40
_LONGEST = 60


def difference_lines(difference: Difference, language: Language) -> Iterator[str]:
    """Old → new, the first of them in full."""
    count = len(difference.changes)
    yield Words(f"登録済みの版との違い：{count}か所", f"differences from the stored edition: {count}").said(language)
    for change in difference.changes[:SHOWN]:
        yield f"  {' › '.join(change.place)}: {_step(change, language)}"
    if count > SHOWN:
        yield Words(f"  ほか{count - SHOWN}か所", f"  and {count - SHOWN} more").said(language)


def _step(change: RecordedChange, language: Language) -> str:
    none = Words("（なし）", "(none)").said(language)
    return " → ".join(none if text is None else f"「{_short(text)}」" for text in (change.old, change.new))


def _short(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def loaded_line(loaded: Loaded, rows: int, language: Language) -> str:
    """The outcome in one line."""
    title, version = loaded.edition.title, loaded.edition.version
    said = {
        Result.NEW: Words(f"登録しました：{title}（{rows}行）", f"loaded: {title} ({rows} rows)"),
        Result.UNCHANGED: Words(f"変更はありません：{title}", f"unchanged: {title}"),
        Result.CORRECTED: Words(
            f"訂正版（第{version}版）として登録しました：{title}（{rows}行）",
            f"loaded as a correction, version {version}: {title} ({rows} rows)",
        ),
        Result.REFUSED: Words(f"取り込まず、何も変えていません：{title}", f"not loaded, nothing was changed: {title}"),
    }
    return said[loaded.result].said(language)
