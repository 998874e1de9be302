"""Takes back Python's own import from PySide6, which reads the source of each module that is imported after it.

It looks there for a syntax that is ours to choose (`from __feature__ import snake_case`) and that we don't. Some 300
files are read for that, and all of them are kept in memory: a tenth of the start of the app.
"""

from __future__ import annotations

import builtins


def take_import_back() -> None:
    """From now on modules are imported as if PySide6 were not there; for a process that runs the app alone."""
    import PySide6.QtCore  # noqa: F401 (it is what takes it)

    # Where PySide6 has kept Python's own; without it, there is nothing to take back.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
