"""Pictures by matplotlib, which is imported where one is drawn."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory


@contextmanager
def quiet_matplotlib() -> Iterator[None]:
    """Matplotlib keeps a list of fonts in the user's home; here it is told to keep it where it is thrown away."""
    if "MPLCONFIGDIR" in os.environ:
        yield
        return
    with TemporaryDirectory() as folder:
        os.environ["MPLCONFIGDIR"] = folder
        try:
            yield
        finally:
            del os.environ["MPLCONFIGDIR"]
