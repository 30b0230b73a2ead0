"""A file written whole or not at all: neither a full disk nor Ctrl-C leaves half of it."""

import os
import tempfile
from pathlib import Path

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words


def put(path: Path, data: bytes, option: str = "--out") -> None:
    """The file. One of the same name is replaced at once: whoever reads it meanwhile reads the old or the new one.

    Raises Misuse, which names the ``option``, where it cannot be written.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".taikei-", dir=path.parent, ignore_cleanup_errors=True) as folder:
            stage = Path(folder, "whole")
            stage.write_bytes(data)
            stage.replace(path)
    except OSError as error:
        raise _unwritable(path, error, option) from error


def put_new(path: Path, data: bytes, option: str = "--out") -> None:
    """The file, which never takes the place of another. Raises Misuse where one is there or it cannot be written."""
    try:
        _fill(path, data)
    except FileExistsError as error:
        raise there_already(path, option) from error
    except OSError as error:
        raise _unwritable(path, error, option) from error


def _fill(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def there_already(path: Path, option: str = "--out") -> Misuse:
    return Misuse(
        str(path),
        Words("このファイルはすでにあります", "this file is there already"),
        Words("まだないファイルの名前", "the name of a file that is not there yet"),
        Words(f"ほかの名前を {option} で指定してください。", f"Name another with {option}."),
    )


def _unwritable(path: Path, error: OSError, option: str) -> Misuse:
    said = why(error)
    return Misuse(
        str(path),
        Words(f"書き込めません（{said.ja}）", f"it cannot be written ({said.en})"),
        Words("書き込めるフォルダーの中のファイル名", "the name of a file in a folder that may be written to"),
        Words(f"{option} を確かめてください。", f"Check {option}."),
    )
