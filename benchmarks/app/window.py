"""The app's window on a throw-away desktop: started, waited for, and its moments."""

from __future__ import annotations

import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.processes import PATIENCE, Broken, cpu_seconds, family, module, stop
from tests.desktop_session import DesktopSession

SCRIPTED = {"SB_VOICE_STT": "scripted", "SB_VOICE_LLM": "scripted", "SB_VOICE_TTS": "scripted"}
MAPPED, CONNECTED, LOADED = "mapped", "connected", "engines ready"
LOGGED = {
    CONNECTED: "desktop.backend.connection: connected",
    LOADED: "desktop.talk.server_word: engines: hear ready, think ready, speak ready",
}
"""What the app logs at these moments, where it logs from `info` on."""
COMPILING = "PYTHONDONTWRITEBYTECODE"
"""With this variable Python would compile all of ours at each start, which is not what a person waits for."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Since the start: seconds on the clock, and seconds of processor time that the app and its server have taken."""

    seconds: float
    cpu: float


class Window:
    """A running app, and when something happened to it first."""

    def __init__(self, process: subprocess.Popen[str], begun: float) -> None:
        self.pid = process.pid
        self._process = process
        self._begun = begun
        self._told: queue.Queue[tuple[str, Moment]] = queue.Queue()
        self._moments: dict[str, Moment] = {}

    def moment(self, what: str) -> Moment:
        """When this happened first; waits for it. Raises `Broken`."""
        deadline = time.monotonic() + PATIENCE
        while what not in self._moments:
            try:
                told, moment = self._told.get(timeout=max(0.0, min(1.0, deadline - time.monotonic())))
            except queue.Empty:
                self._check(what, deadline)
                continue
            self._moments.setdefault(told, moment)
        return self._moments[what]

    def usable(self) -> Moment:
        """When one could see the window and talk: it is there, and its server has greeted. Raises `Broken`."""
        return max(self.moment(MAPPED), self.moment(CONNECTED), key=lambda moment: moment.seconds)

    def happened(self, what: str) -> None:
        """Note that this happened just now; for any thread."""
        at = time.monotonic() - self._begun
        self._told.put((what, Moment(at, sum(cpu_seconds(pid) for pid in family(self.pid)))))

    def _check(self, what: str, deadline: float) -> None:
        if self._process.poll() is not None:
            raise Broken(f"the app ended with code {self._process.returncode}")
        if time.monotonic() > deadline:
            raise Broken(f"the app was not {what} within {PATIENCE:.0f} s")


@contextmanager
def window(
    desktop: DesktopSession, engines: Mapping[str, str] = SCRIPTED, program: Sequence[str] = module("desktop")
) -> Iterator[Window]:
    """The app with these settings as long as the block runs; `program` starts it in another way."""
    # The window manager lists a window once it is mapped.
    spy = desktop.start(["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], stdout=subprocess.PIPE, text=True)
    env = {name: value for name, value in {**desktop.env, **engines}.items() if name != COMPILING}
    begun = time.monotonic()
    process = desktop.start(
        [*program, "--log-level", "info"], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    app = Window(process, begun)
    _read(spy, lambda line: _seen(line, app))
    _read(process, lambda line: _heard(line, app))
    try:
        yield app
    finally:
        stop(process)
        stop(spy)


def _seen(line: str, app: Window) -> None:
    if "0x" in line:
        app.happened(MAPPED)


def _heard(line: str, app: Window) -> None:
    for what, logged in LOGGED.items():
        if logged in line:
            app.happened(what)


def _read(process: subprocess.Popen[Any], take: Callable[[str], None]) -> None:
    def read() -> None:
        try:
            for line in process.stdout or ():
                take(line)
        except (OSError, ValueError):
            return  # the program ended, and its pipe was closed

    threading.Thread(target=read, daemon=True).start()
