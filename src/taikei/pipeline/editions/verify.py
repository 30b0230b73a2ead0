"""Whether an edition is as it was sealed: a folder or a single file of it, by its own bytes alone."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from taikei.decoding.json import decode_json
from taikei.model.edition import EDITION_FILE, REPORT_FILE, Carried, Edition
from taikei.model.errors import Misuse, TaikeiError, UnusableFile
from taikei.model.report import Report
from taikei.model.slip import Slip
from taikei.model.words import Words
from taikei.pipeline.carried.reading import read_carried
from taikei.pipeline.editions.differences import data_differences
from taikei.pipeline.editions.manifest import MANIFEST, Manifest, read_manifest
from taikei.pipeline.files import file_bytes
from taikei.readers.guard import guarded
from taikei.readers.kind import kind_of_file
from taikei.writers.canonical import canonical_edition, canonical_text, seal_of, sha256
from taikei.writers.open_data.package import csv_files

_CARRIERS = ("report.pdf", "report.docx", "report.xlsx", "report.html")
_SEALED_IN_PRINT = ("pdf", "html")
"""Word and Excel carry the seal inside alone."""
_MOST = 50
"""Values that are named one by one."""


@dataclass(frozen=True)
class Fault:
    """What is not as it was sealed. ``where`` is a path in the edition, or the file that was looked at."""

    where: str
    words: Words


@dataclass(frozen=True)
class Verified:
    """``edition`` is None where not even the seal can be made out."""

    name: str
    edition: Edition | None
    faults: tuple[Fault, ...]

    @property
    def intact(self) -> bool:
        return self.edition is not None and not self.faults


def verify(path: str) -> Verified:
    """Raises UnusableFile where there is nothing that an edition has: no manifest in a folder, no data in a file."""
    folder = Path(path)
    if folder.is_dir():
        return _folder(folder)
    if folder.name == MANIFEST:
        return _folder(folder.parent)
    data, name = file_bytes(path)
    return _file(data, name)


def corrected(folder: Path) -> Manifest:
    """The manifest of an edition that is to be corrected. Raises Misuse where it is not as it was sealed."""
    if not _folder(folder).intact:
        raise Misuse(
            str(folder),
            Words(
                "訂正前の版が、封印したときのままではありません", "the edition to be corrected is not as it was sealed"
            ),
            Words("封印したときのままの版", "an edition as it was sealed"),
            Words("taikei verify で異なる所を確かめてください。", "See with taikei verify what was changed."),
        )
    return read_manifest(file_bytes(str(folder / MANIFEST)).data, MANIFEST)


def _folder(folder: Path) -> Verified:
    manifest = read_manifest(file_bytes(str(folder / MANIFEST)).data, f"{folder.name}/{MANIFEST}")
    there = {
        file.relative_to(folder).as_posix(): file
        for file in sorted(folder.rglob("*"))
        if file.is_file() or file.is_symlink()
    }
    del there[MANIFEST]
    missing = [name for name in manifest.files if name not in there]
    added = [name for name in there if name not in manifest.files]
    changed = [
        name
        for name, digest in manifest.files.items()
        if name in there and sha256(file_bytes(str(there[name])).data) != digest
    ]
    faults = [
        *(Fault(name, Words("ファイルがありません", "the file is missing")) for name in missing),
        *(Fault(name, Words("封印の後に加えられたファイルです", "the file was added after sealing")) for name in added),
        *(Fault(name, Words("封印の後に変えられています", "the file was changed after sealing")) for name in changed),
    ]
    intact = {name: there[name] for name in manifest.files if name in there and name not in changed}
    faults.extend(_claims(manifest.edition, manifest.files))
    faults.extend(_seal_stated(folder / MANIFEST, manifest.seal))
    sealed = _sealed_report(manifest.edition, intact)
    for name in changed:
        faults.extend(_values(name, file_bytes(str(there[name])).data, sealed))
    return Verified(folder.name, manifest.edition, tuple(faults))


def _claims(edition: Edition, files: Mapping[str, str]) -> Iterator[Fault]:
    """Whether the manifest's own parts say the same: the data, and what the seal is of."""
    if files.get(REPORT_FILE) != edition.data:
        yield Fault(MANIFEST, Words("データのハッシュが目録の中で食い違います", "its hashes of the data disagree"))
    if files.get(EDITION_FILE) != sha256(canonical_edition(edition)):
        yield Fault(MANIFEST, Words("版のハッシュが目録の中で食い違います", "its hashes of the edition disagree"))


def _seal_stated(manifest: Path, seal: str) -> Iterator[Fault]:
    if json.loads(file_bytes(str(manifest)).data).get("seal") != seal:
        yield Fault(MANIFEST, Words("書かれた封印が中身と合いません", "it states another seal than its edition has"))


def _sealed_report(edition: Edition, intact: Mapping[str, Path]) -> Report | None:
    """The data as it was sealed, from any file that still has it."""
    for name in (REPORT_FILE, *_CARRIERS):
        if name in intact:
            data = file_bytes(str(intact[name])).data
            text = data.decode() if name == REPORT_FILE else _carried(data, name).get(REPORT_FILE, "")
            if text and sha256(canonical_text(text)) == edition.data:
                return msgspec.json.decode(text, type=Report)
    return None


def _carried(data: bytes, name: str) -> Carried:
    return guarded(kind_of_file(data), data, name).carried


def _values(name: str, data: bytes, sealed: Report | None) -> Iterator[Fault]:
    """Which values of a changed file are others than those that were sealed, as far as it can still be read."""
    try:
        if name == REPORT_FILE:
            found = decode_json(data, Report)
            yield from _named(name, [] if sealed is None else data_differences(sealed, found))
        elif name in _CARRIERS:
            yield from (Fault(name, fault.words) for fault in _file(data, name, sealed).faults)
        elif name.startswith("data/") and name.endswith(".csv") and sealed is not None:
            yield from _named(name, _lines(data, csv_files(sealed)[PurePosixPath(name).name]))
    except TaikeiError as error:
        yield _unread(name, Words(error.said("ja"), error.said("en")))
    except Slip as slip:
        yield _unread(name, slip.found)
    except (ValueError, KeyError) as error:
        yield _unread(name, Words("封印したときの形ではありません", f"it is not as it was sealed: {error}"))


def _unread(name: str, reason: Words) -> Fault:
    return Fault(name, Words(f"値までは読めません（{reason.ja}）", f"its values cannot be read ({reason.en})"))


def _named(name: str, words: Sequence[Words]) -> Iterator[Fault]:
    yield from (Fault(name, each) for each in words[:_MOST])
    if len(words) > _MOST:
        more = len(words) - _MOST
        yield Fault(name, Words(f"ほか{more:,}か所", f"and {more:,} more"))


def _lines(found: bytes, sealed: bytes) -> list[Words]:
    """The records of a table that are others than those that were sealed."""
    old, new = (data.decode("utf-8-sig", "replace").split("\r\n") for data in (sealed, found))
    words = []
    for at in range(max(len(old), len(new))):
        one, other = (lines[at] if at < len(lines) else "" for lines in (old, new))
        if one != other:
            words.append(
                Words(
                    f"{at + 1}行目：封印時「{one[:120]}」→現在「{other[:120]}」",
                    f"line {at + 1}: sealed '{one[:120]}', found '{other[:120]}'",
                )
            )
    return words


def _file(data: bytes, name: str, sealed: Report | None = None) -> Verified:
    """A single file that carries its data: the seal, the data, and what the file prints."""
    kind = kind_of_file(data)
    content = guarded(kind, data, name) if kind in ("pdf", "word", "workbook", "html") else None
    carried = {} if content is None else content.carried
    text, sealed_by = carried.get(REPORT_FILE), carried.get(EDITION_FILE)
    if content is None or text is None or sealed_by is None:
        raise UnusableFile(
            name,
            Words("版の封印のないファイルです", "this file is of no sealed edition"),
            Words(
                "taikei freeze が作ったフォルダー、PDF、Word、Excel、HTML",
                "a folder or file that taikei freeze has made",
            ),
            Words(
                "版のフォルダーか、その中のファイルを指定してください。",
                "Name the folder of an edition, or a file of it.",
            ),
        )
    try:
        edition = msgspec.json.decode(sealed_by, type=Edition)
        report = msgspec.json.decode(text, type=Report)
    except (msgspec.DecodeError, ValueError, RecursionError):
        fault = Fault(name, Words("中のデータが壊れています", "the data inside is damaged"))
        return Verified(name, None, (fault,))
    faults: list[Fault] = []
    faults.extend(_named(name, [] if sealed is None else data_differences(sealed, report)))
    printed = "".join("".join(line.text.split()) for line in content.lines)
    if kind in _SEALED_IN_PRINT and seal_of(edition) not in printed:
        faults.append(Fault(name, Words("封印の印字がないか、異なります", "the seal is not printed, or is another")))
    reading = read_carried(kind, content, name, sha256(data))
    doubts = () if reading is None else [doubt for doubt in reading.doubts if doubt not in content.doubts]
    faults.extend(Fault(name, doubt.message) for doubt in doubts)
    return Verified(name, edition, tuple(faults))
