"""The reasons of errata, as a person fills them in: a TOML file, or the workbook of the errata itself."""

from collections.abc import Iterator

import msgspec
import tomli_w

from taikei.analysis.errata.classes import ErratumClass
from taikei.analysis.errata.errata import Errata, Reason
from taikei.decoding.text import utf8_text
from taikei.decoding.toml import decode_toml
from taikei.language.widths import squeeze
from taikei.model.errors import UnusableFile
from taikei.model.slip import Slip
from taikei.model.words import Language, Words
from taikei.pipeline.files import file_bytes
from taikei.pipeline.filled_in import filled_rows
from taikei.readers.guard import guarded
from taikei.readers.kind import kind_of_file
from taikei.readers.lines import Content
from taikei.writers.papers.errata import CLASS, CLASSES, KEY, REASON
from taikei.writers.papers.values import spot_text

_FINALISED = {squeeze(CLASSES[ErratumClass.FINALISED].said(language)) for language in ("ja", "en")}


_ADVICE = Words(
    "taikei errata --out が書き出したファイルに記入してください。", "Fill in a file that taikei errata --out wrote."
)


class _Answer(msgspec.Struct, forbid_unknown_fields=True):
    key: str
    reason: str = ""
    finalised: bool = False
    place: str = ""


class _Answers(msgspec.Struct, forbid_unknown_fields=True):
    erratum: list[_Answer] = []


def read_errata_reasons(path: str) -> dict[str, Reason]:
    """The reasons by their keys; what is not answered is not there. Raises UnusableFile where the file is neither."""
    data, name = file_bytes(path)
    if kind_of_file(data) == "workbook":
        return dict(_of_workbook(guarded("workbook", data, name), name))
    try:
        answers: _Answers = decode_toml(utf8_text(data), _Answers)
    except Slip as slip:
        raise slip.refusal(UnusableFile, name, _ADVICE) from slip
    return {
        answer.key: Reason(answer.reason.strip(), answer.finalised)
        for answer in answers.erratum
        if answer.reason.strip() or answer.finalised
    }


def errata_reasons_toml(errata: Errata, language: Language) -> str:
    """One entry a correction, with its place for the person who fills in the reason."""
    answers = [
        {
            "key": item.key,
            "place": spot_text(item.wrong or item.right, language),
            "reason": item.reason,
            "finalised": item.of == ErratumClass.FINALISED,
        }
        for item in errata.items
    ]
    return tomli_w.dumps({"erratum": answers})


def _of_workbook(content: Content, name: str) -> Iterator[tuple[str, Reason]]:
    for row in filled_rows(content, name, (REASON, CLASS, KEY), _ADVICE):
        key, reason = row.cells.get(KEY.ja, ""), row.cells.get(REASON.ja, "")
        finalised = squeeze(row.cells.get(CLASS.ja, "")) in _FINALISED
        if not reason and not finalised:
            continue
        if not key:
            raise UnusableFile(
                name,
                Words(
                    f"照合番号が消えている行があります（{row.place.ja}）", f"a row has lost its key ({row.place.en})"
                ),
                Words("もとの正誤表の照合番号", "the key that the errata gave it"),
                _ADVICE,
            )
        yield key, Reason(reason, finalised)
