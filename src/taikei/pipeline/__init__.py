"""Read, check, write: the three joined. Files in, values, files out; no database."""

from taikei.pipeline.audit import Audit, audit
from taikei.pipeline.files import file_bytes
from taikei.pipeline.pictures import Album, empty_album
from taikei.pipeline.read import read_bytes, read_file, read_files
from taikei.pipeline.write import FORMATS, Written, write_audit, write_report

__all__ = [
    "FORMATS",
    "Album",
    "Audit",
    "Written",
    "audit",
    "empty_album",
    "file_bytes",
    "read_bytes",
    "read_file",
    "read_files",
    "write_audit",
    "write_report",
]
