"""Read, check, write: the three joined. Files in, values, files out; no database."""

from taikei.pipeline.audit import Audit, audit
from taikei.pipeline.read import read_bytes, read_file
from taikei.pipeline.write import FORMATS, Written, write_audit, write_report

__all__ = ["FORMATS", "Audit", "Written", "audit", "read_bytes", "read_file", "write_audit", "write_report"]
