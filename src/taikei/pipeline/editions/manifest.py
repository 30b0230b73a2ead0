"""The manifest of an edition: what its seal is of, and the SHA-256 of every file beside it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from taikei.model.edition import Edition
from taikei.model.errors import UnusableFile
from taikei.model.words import Words
from taikei.writers.canonical import seal_of, sha256
from taikei.writers.open_data.package import json_bytes

MANIFEST = "manifest.json"
FORMAT = "urn:taikei:manifest:1"
_PATH = re.compile(r"(?!.*(?:^|/)\.\.?(?:/|$))[^/\\:\0][^\\:\0]*")


@dataclass(frozen=True)
class Manifest:
    """``files`` are the SHA-256 of the edition's files by their paths in its folder, its own aside."""

    title: str
    issuer: str
    edition: Edition
    files: Mapping[str, str]
    made_by: str

    @property
    def seal(self) -> str:
        return seal_of(self.edition)


def manifest_of(title: str, issuer: str, edition: Edition, files: Mapping[str, bytes], made_by: str) -> Manifest:
    return Manifest(title, issuer, edition, {path: sha256(files[path]) for path in sorted(files)}, made_by)


def manifest_bytes(manifest: Manifest) -> bytes:
    return json_bytes({"format": FORMAT, "seal": manifest.seal, **msgspec.to_builtins(manifest)})


def read_manifest(data: bytes, name: str) -> Manifest:
    """Raises UnusableFile where it is no manifest."""
    try:
        document = json.loads(data)
        if document.pop("format") != FORMAT:
            raise ValueError("format")
        document.pop("seal")
        manifest = msgspec.convert(document, Manifest)
        if not all(_PATH.fullmatch(path) for path in manifest.files):
            raise ValueError("files")
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError, msgspec.ValidationError) as error:
        raise UnusableFile(
            name,
            Words("版の目録（manifest.json）として読めません", "this is no manifest of an edition"),
            Words("taikei freeze が作った目録", "a manifest that taikei freeze has made"),
            Words("元の版を入手し直してください。", "Get the edition anew from where it was published."),
        ) from error
    return manifest
