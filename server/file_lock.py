"""A file that one program at a time has: the system lets go of it with the file, also when the program is killed."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> None:
        """Have the open file to oneself. Raises `OSError` where another program has it."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def lock(handle: int) -> None:
        """Have the open file to oneself. Raises `OSError` where another program has it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
