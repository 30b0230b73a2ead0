"""Documents are kept byte for byte, once, whole or not at all, and nothing but a digest finds one."""

from hashlib import sha256
from pathlib import Path

import pytest

from taikei.model.errors import Misuse
from taikei.store.documents import has_pages, keep_document, kept_document

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 100


@pytest.fixture
def folder(settings: object, tmp_path: Path) -> Path:
    settings.DATA = tmp_path / "data"  # type: ignore[attr-defined]
    return tmp_path / "data" / "documents"


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def test_what_is_kept_comes_back_byte_for_byte_and_stands_once(folder: Path) -> None:
    for data in (PDF, b"", "号".encode("cp932"), PDF):
        keep_document(data, "報告書.pdf")
        assert kept_document(digest(data)) == data
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        digest(data) for data in (PDF, b"", "号".encode("cp932"))
    )


def test_only_the_owner_of_the_service_reads_them_on_disk(folder: Path) -> None:
    keep_document(PDF, "x")
    assert folder.stat().st_mode & 0o077 == 0


def test_what_is_not_kept_is_none(folder: Path) -> None:
    assert kept_document("0" * 64) is None
    assert not has_pages("0" * 64)


@pytest.mark.parametrize(
    "name", ["", "..", "../taikei.sqlite3", "0" * 63, "0" * 65, "A" * 64, "0" * 64 + "\n", "/etc/passwd"]
)
def test_what_is_no_digest_finds_no_file(folder: Path, name: str) -> None:
    keep_document(PDF, "x")
    (folder.parent / "taikei.sqlite3").write_bytes(b"secret")
    assert kept_document(name) is None
    assert not has_pages(name)


def test_a_pdf_has_pages_and_a_report_json_has_none(folder: Path) -> None:
    for data, pages in ((PDF, True), (b'{"title": "a"}', False), (b"PK\x03\x04", False)):
        keep_document(data, "x")
        assert has_pages(digest(data)) is pages


def test_a_document_beyond_the_limit_is_refused_with_the_limit(folder: Path, settings: object) -> None:
    settings.DOCUMENT_MIB = 1  # type: ignore[attr-defined]
    keep_document(bytes(1024 * 1024), "x")
    with pytest.raises(Misuse) as refusal:
        keep_document(bytes(1024 * 1024 * 3 // 2), "大きい.pdf")
    assert refusal.value.said("ja") == (
        "大きい.pdf：1.5 MiBの文書（求めるもの：1 MiB以内の文書）。"
        "台帳は原本を保存します。環境変数 TAIKEI_DOCUMENT_MIB を大きくしてください。"
    )
    assert len(list(folder.iterdir())) == 1


def test_where_writing_fails_no_part_is_left(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("taikei.store.documents.os.fsync", full)
    with pytest.raises(Misuse, match=r"documents: the original cannot be kept there \(no space is left\)"):
        keep_document(PDF, "x")
    assert list(folder.iterdir()) == []
