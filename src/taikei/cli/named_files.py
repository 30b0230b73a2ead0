"""Files that the options of a command name: read, or refused in one sentence.

Rules and what they rest on take long to load, and many commands name a form alone: each is loaded where it is asked.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from taikei.decoding.text import utf8_text
from taikei.model.decision import Decision
from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.slip import Slip
from taikei.model.waiver import Waiver
from taikei.model.words import Words
from taikei.readers.forms.known import Form, parse_form

_FORMS = Words("様式ファイルの書き方は docs/forms.ja.md にあります。", "docs/forms.md tells how forms are written.")

if TYPE_CHECKING:
    from taikei.checks.house import House
    from taikei.model.reading import Reading
    from taikei.pipeline import Audit


def text_of(path: Path, what: Words) -> str:
    """The text of a UTF-8 file; ``what`` is what it should be. Raises Misuse where it cannot be read."""
    try:
        return utf8_text(path.read_bytes())
    except OSError as error:
        reason = why(error)
        raise Misuse(
            str(path),
            Words(f"読めないファイルです（{reason.ja}）", f"this file cannot be read ({reason.en})"),
            what,
            Words("ファイルの名前と場所を確かめてください。", "Check its name and place."),
        ) from error
    except Slip as slip:
        raise Misuse(str(path), slip.found, slip.expected, slip.advice) from slip


def form_at(path: Path) -> Form:
    """The form in a file. Raises Misuse where it is not there or says what no form says."""
    try:
        return parse_form(text_of(path, Words("様式ファイル（TOML）", "a form file (TOML)")))
    except Slip as slip:
        raise slip.refusal(Misuse, str(path), _FORMS) from slip


def house_at(path: Path) -> "House":
    """The settings of an office in a file."""
    from taikei.checks.catalogue import all_rules
    from taikei.pipeline.house_file import read_house

    return read_house(text_of(path, Words("庁内の設定（TOML）", "settings (TOML)")), str(path), all_rules())


def waivers_at(path: Path) -> tuple[Waiver, ...]:
    """The recorded reasons in a file."""
    from taikei.pipeline.waiver_file import read_waivers

    return read_waivers(text_of(path, Words("理由の記録（TOML）", "recorded reasons (TOML)")), str(path))


def decisions_at(path: Path) -> tuple[Decision, ...]:
    """The decisions on lineage in a file."""
    from taikei.pipeline.decision_file import read_decisions

    return read_decisions(text_of(path, Words("系譜の決定（TOML）", "decisions on lineage (TOML)")), str(path))


def decided_at(path: Path | None, *readings: "Reading | None") -> tuple[Decision, ...]:
    """The decisions in a file, if one is named. Raises Misuse where one names a programme that its year has not."""
    from taikei.analysis.lineage.decided import check_names

    if path is None:
        return ()
    decisions = decisions_at(path)
    chapters = (chapter for reading in readings if reading is not None for chapter in reading.report.chapters)
    check_names(decisions, chapters, str(path))
    return decisions


def audited(
    file: str,
    form: Path | None,
    house: Path | None,
    reasons: Path | None,
    earlier: str | None,
    decisions: Path | None,
) -> "Audit":
    """The audit of a report by what the options name."""
    from taikei.pipeline import audit, read_file

    known = None if form is None else form_at(form)
    reading, before = read_file(file, known), None if earlier is None else read_file(earlier, known)
    return audit(
        reading,
        house=None if house is None else house_at(house),
        earlier=before,
        decisions=decided_at(decisions, reading, before),
        waivers=() if reasons is None else waivers_at(reasons),
    )
