"""Whether a reading may be kept or sealed: whole, and where the file carries data, proved by its print."""

from taikei.model.errors import Misuse
from taikei.model.reading import Reading
from taikei.model.words import Words


def check_sound(reading: Reading) -> None:
    """Raises Misuse where a part of the report is missing, or its print and the data inside the file differ."""
    if not reading.complete:
        raise Misuse(
            reading.document,
            Words("一部しか読めない報告書です", "a part of this report is missing"),
            Words("全体のある報告書", "a whole report"),
            Words("taikei audit で欠けている所を確かめてください。", "See with taikei audit what is missing."),
        )
    if reading.agreement is not None and not reading.agreement.proved:
        raise Misuse(
            reading.document,
            Words("中のデータを印字で確かめられません", "the data inside the file is not proved by its print"),
            Words("データと印字の一致したファイル", "a file whose data and print agree"),
            Words(
                "taikei audit で異なる所を確かめ、元の報告書から作り直してください。",
                "See with taikei audit where they differ, and make the file again from the original report.",
            ),
        )
