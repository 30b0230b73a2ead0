"""Word and Excel lock a file in the same container: the advice fits either."""

import pytest

from readers.word.test_hostile import ole
from taikei.model.errors import UnusableFile
from taikei.pipeline import read_bytes
from taikei.readers.word import word_content
from taikei.readers.workbook.content import workbook_content

LOCKED = ole("EncryptedPackage")


@pytest.mark.parametrize("reader", [word_content, workbook_content, read_bytes])
@pytest.mark.parametrize("name", ["港.docx", "港.xlsx"])
def test_a_locked_file_of_either_kind(reader: object, name: str) -> None:
    with pytest.raises(UnusableFile) as refused:
        reader(LOCKED, name)  # type: ignore[operator]
    assert refused.value.said("ja") == (
        f"{name}：パスワードで暗号化されています（求めるもの：パスワードのないWord文書（.docx）又はブック（.xlsx））。"
        "WordかExcelで開き、パスワードを付けずに保存し直したファイルを指定してください。"
    )
    assert refused.value.said("en") == (
        f"{name}: it is encrypted with a password; expected a Word document (.docx) or a workbook (.xlsx) without a "
        "password. Open it in Word or Excel, save it without the password, and name that file."
    )
