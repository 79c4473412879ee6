"""A file is written whole or not at all."""

import os
import tempfile
from pathlib import Path


def save(file: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a temporary file beside the file and rename it. Raises OSError, and then the old file is as it was.

    ``mode`` is who may read a new file; one that was there keeps its own.
    """
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=file.suffix)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(name).chmod(file.stat().st_mode & 0o777 if file.exists() else mode)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
