"""Starts the program of the bundled server. Imports little: it comes before all else, while the app still loads."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from platformdirs import user_log_path

log = logging.getLogger(__name__)

Child = subprocess.Popen[str]

MAX_LOG_BYTES = 1_000_000


def launch() -> Child:
    """Start the program; it waits for its settings. Done early, it reads its imports while the app reads its own."""
    with _open_log() as errors:
        return subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},  # the terminal's is for people
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def log_file() -> Path:
    """Where the server's log goes; neither speech nor keys are written to it."""
    return user_log_path("sb-voice", appauthor=False) / "server.log"


def _open_log() -> IO[str]:
    """The log, begun anew when it has grown long. Where none can be written there is none."""
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        long = path.exists() and path.stat().st_size > MAX_LOG_BYTES
        opened = path.open("w" if long else "a", encoding="utf-8")
    except OSError as error:
        log.warning("no log can be written: %s", error.strerror)
        return Path(os.devnull).open("w", encoding="utf-8")
    _close_to_others(path)
    return opened


def _close_to_others(path: Path) -> None:
    """For a file that an older version made, readable for everybody."""
    if sys.platform != "win32":
        with suppress(OSError):
            path.chmod(0o600)


def _command() -> list[str]:
    """`-P` keeps a folder called `server` in the working directory from being run in our place.

    A packaged app has no Python to run modules with: there the same executable is the server when it is told so.
    """
    level = logging.getLevelName(log.getEffectiveLevel()).lower()
    program = [sys.executable, "server"] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "server"]
    return [*program, "serve", "--bundled", "--log-level", level]
