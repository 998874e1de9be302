"""Makes this process the one app of its user, before anything of it is shown."""

from __future__ import annotations

import fcntl
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.single_instance import paths
from desktop.single_instance.claims import Taken

if TYPE_CHECKING:
    from desktop.single_instance.claims import Obey

BACKLOG = 8


class InstanceLock:
    """Held for as long as the app runs. Others may ask from now on; they are answered once it serves.

    A lock says whether another app lives, because a file that is left behind by a crash says nothing: the kernel lets
    go of a lock with its process. Raises `Taken` and `place.NoPlace`.
    """

    def __init__(self) -> None:
        path = paths.socket_path()
        try:
            self._lock = _locked(path.with_suffix(".lock"))
            path.unlink(missing_ok=True)
            self._listening = _bound(path)
        except BlockingIOError as error:
            raise Taken from error
        except OSError as error:
            raise paths.NoPlace(f"{path} cannot be used: {error.strerror}.") from error

    async def serve(self, obey: Obey) -> None:
        from desktop.single_instance.server import InstanceServer  # the lock comes before what takes time

        await InstanceServer(self._listening, obey).serve()

    def release(self) -> None:
        """Stop being the app. The socket's file goes first, then the lock, or it might be a successor's."""
        path = Path(self._listening.getsockname())
        path.unlink(missing_ok=True)
        self._listening.close()
        os.close(self._lock)


def _locked(path: Path) -> int:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    return handle


def _bound(path: Path) -> socket.socket:
    listening = socket.socket(socket.AF_UNIX)
    # The folder keeps others out already; this is for systems that look at the socket as well.
    before = os.umask(0o177)
    try:
        listening.bind(str(path))
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    finally:
        os.umask(before)
    listening.setblocking(False)
    return listening
