"""Starts the programs that a desktop consists of, waits for them, ends them by their pid."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

from tests.patience import PATIENCE

PROGRAMS = (
    "Xvfb",
    "dbus-daemon",
    "dbus-send",
    "gnome-keyring-daemon",
    "openbox",
    "pactl",
    "paplay",
    "parec",
    "pulseaudio",
    "scrot",
    "setpriv",
    "trayer",
    "xdotool",
    "xprop",
)


class DesktopBroken(Exception):
    """A part of the desktop did not start; the text says which, and what it printed."""


def missing_programs(*further: str) -> str | None:
    """What keeps a desktop with these further programs from being started here, in one sentence; None: nothing."""
    if sys.platform != "linux":
        return f"the throw-away desktop needs Linux, this is {sys.platform}"
    missing = [name for name in (*PROGRAMS, *further) if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)} (setup/system-packages test)" if missing else None


class Programs:
    """The programs of one desktop, in the order they were started."""

    def __init__(self, folder: Path) -> None:
        self.env: dict[str, str] = {}
        self._folder = folder
        self._running: list[subprocess.Popen[Any]] = []

    def start(self, argv: Sequence[str], **popen: Any) -> subprocess.Popen[Any]:
        """Start a program in the desktop's environment. It ends with the desktop, or with this process.

        What it prints goes to a log that `broken` quotes. `popen` is passed on to `subprocess.Popen`; the thread that
        calls this must live as long as the program shall.
        """
        # The kernel tells the child when its parent is gone, even by SIGKILL. A session of its own keeps Ctrl-C away
        # from it, so that the desktop outlives what is cleaned up on Ctrl-C.
        command = ["setpriv", "--pdeathsig", "TERM", "--", *argv]
        with self._log(argv[0]).open("ab") as log:
            options: dict[str, Any] = {"env": self.env, "stdin": subprocess.DEVNULL, "stdout": log, "stderr": log}
            options |= {"start_new_session": True, **popen}
            process: subprocess.Popen[Any] = subprocess.Popen(command, **options)
        self._running.append(process)
        return process

    def run(self, *argv: str) -> str:
        """What a short command prints; raises `CalledProcessError` where it fails."""
        return subprocess.run(argv, env=self.env, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout

    def succeeds(self, *argv: str, printing: str = "") -> bool:
        """Whether a short command works, and prints this."""
        done = subprocess.run(argv, env=self.env, capture_output=True, text=True, timeout=PATIENCE, check=False)
        return done.returncode == 0 and printing in done.stdout

    def wait(self, process: subprocess.Popen[Any], ready: Callable[[], bool], name: str) -> None:
        """Return once `ready()`; raise `DesktopBroken` when the program ended or PATIENCE is over."""
        deadline = time.monotonic() + PATIENCE
        while not ready():
            if process.poll() is not None or time.monotonic() > deadline:
                raise self.broken(name)
            time.sleep(0.005)

    def broken(self, name: str) -> DesktopBroken:
        log = self._log(name)
        printed = log.read_text(errors="replace")[-2000:] if log.exists() else ""
        return DesktopBroken(f"{name} did not become ready. It printed:\n{printed}")

    def end(self, process: subprocess.Popen[Any]) -> None:
        """End one program and wait until it is gone."""
        if process in self._running:
            self._running.remove(process)
        stop(process)

    def end_all(self) -> None:
        """End every program, the newest first."""
        while self._running:
            self.end(self._running[-1])

    def _log(self, program: str) -> Path:
        return self._folder / f"{Path(program).name}.log"


def stop(process: subprocess.Popen[Any], patience: float = 3.0) -> None:
    """Ask a process to end, insist after `patience` seconds, close its pipes."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    pipes: list[IO[Any] | None] = [process.stdin, process.stdout, process.stderr]
    for pipe in pipes:
        if pipe is not None:
            pipe.close()
