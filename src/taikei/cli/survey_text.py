"""One surveyed file as one line, columns parted by tabs."""

from taikei.bulk.survey import Surveyed
from taikei.model.words import Language, Words

HEADER = Words("ファイル\t行\t未読\t疑義\t誤り\t要確認", "file\trows\tunread\tdoubts\terrors\twarnings")


def survey_line(surveyed: Surveyed, language: Language) -> str:
    if surveyed.refusal is not None:
        return f"{surveyed.path}\t{surveyed.refusal.said(language)}"
    counts = (surveyed.entries, surveyed.unread, surveyed.doubts, surveyed.errors, surveyed.warnings)
    return "\t".join([str(surveyed.path), *map(str, counts)])
