"""Files into a folder, all or nothing: a folder never holds half of what was to be written."""

import os
import tempfile
from collections.abc import Mapping
from errno import EISDIR
from pathlib import Path, PurePosixPath

from taikei.model.errors import Misuse
from taikei.model.os_errors import why
from taikei.model.words import Words


def put_files(files: Mapping[str, bytes], folder: Path) -> None:
    """All the files, by names relative to ``folder`` (charts/flow.svg), which is made if need be.

    They are complete in a folder beside the old ones before the first is replaced; what else lies in the folder stays.
    Raises Misuse where the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".taikei-", dir=folder, ignore_cleanup_errors=True) as stage:
            for name, content in files.items():
                Path(stage, name).parent.mkdir(parents=True, exist_ok=True)
                Path(stage, name).write_bytes(content)
                if (folder / name).is_dir():
                    raise IsADirectoryError(EISDIR, os.strerror(EISDIR), name)
            for parent in {PurePosixPath(name).parent for name in files}:
                (folder / parent).mkdir(parents=True, exist_ok=True)
            for name in files:
                Path(stage, name).replace(folder / name)
    except OSError as error:
        raise unwritable(folder, error) from error


def unwritable(folder: Path, error: OSError) -> Misuse:
    """What is said of a folder that cannot be written."""
    return Misuse(
        str(folder),
        Words(f"このフォルダーには書き出せません（{why(error).ja}）", f"cannot be written to ({why(error).en})"),
        Words("書き込めるフォルダー", "a folder that you may write to"),
        Words("--out に別のフォルダーを指定してください。", "Name another folder with --out."),
    )
