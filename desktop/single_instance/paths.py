"""Where the running app is found: a socket in a folder that only this user can enter, a named pipe on Windows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = "sb-voice"
MAX_PATH_BYTES = 100
"""What fits into a socket's address everywhere."""


class NoPlace(Exception):
    """There can be no socket here; the text says why, to a person."""


def socket_path() -> Path:
    """The socket of this user's app. Its folder is made where it is missing. Raises `NoPlace`."""
    runtime = _runtime_folder()
    # Looked at first: in a folder of somebody else's, even root shall make nothing that then is in their way.
    _make_own(runtime, forbidden=0o022, links=True)
    folder = runtime / FOLDER
    # In a shared folder such as /tmp somebody else may have made it first.
    _make_own(folder, forbidden=0o077, links=False)
    path = folder / "app.sock"
    if len(os.fsencode(path)) > MAX_PATH_BYTES:
        raise NoPlace(f"{path} is too long for a socket's address.")
    return path


def pipe_name() -> str:
    """The name of this user's pipe, as `QLocalServer` and `open` take it."""
    return rf"\\.\pipe\sb-voice-{os.environ.get('USERDOMAIN', '')}-{os.environ.get('USERNAME', '')}"


def _make_own(folder: Path, *, forbidden: int, links: bool) -> None:
    """Make the folder where it is missing. Raises `NoPlace` unless it is this user's, without the forbidden modes."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.stat(follow_symlinks=links)
    except OSError as error:
        raise NoPlace(f"{folder} cannot be used: {error.strerror}.") from error
    if state.st_uid != os.getuid() or state.st_mode & forbidden:
        raise NoPlace(f"{folder} must belong to you, and to you alone.")


def _runtime_folder() -> Path:
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform != "darwin" and Path(given).is_absolute():
        return Path(given)
    # Imported only here: `sb-voice ptt` must be quick.
    import warnings

    from platformdirs import user_runtime_path

    try:
        with warnings.catch_warnings(action="ignore"):  # that it is another folder than the usual one is no news
            return user_runtime_path(appauthor=False)
    except OSError as error:  # also where somebody else has made that folder, or there is none for what is temporary
        raise NoPlace(f"There is no folder of your own for what is running: {error.strerror or error}.") from error
