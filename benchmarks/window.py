"""The app's window on a throw-away desktop: started, waited for, and its moments."""

from __future__ import annotations

import queue
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from benchmarks.processes import PATIENCE, Broken, module, stop
from benchmarks.watched_app import ENGINES, USABLE
from tests.desktop_session import DesktopSession

SCRIPTED = {"SB_VOICE_STT": "scripted", "SB_VOICE_LLM": "scripted", "SB_VOICE_TTS": "scripted"}
MAPPED = "mapped"
CONNECTED = "desktop.backend.connection: connected"
"""What the app logs once it is connected; all that can be heard of a packaged one."""


class Window:
    """A running app. Moments are seconds since it was started."""

    def __init__(self, process: subprocess.Popen[str], begun: float, told: queue.Queue[tuple[float, str]]) -> None:
        self.pid = process.pid
        self._process = process
        self._begun = begun
        self._told = told
        self._moments: dict[str, float] = {}

    def moment(self, what: str) -> float:
        """When this happened first; waits for it."""
        deadline = time.monotonic() + PATIENCE
        while what not in self._moments:
            try:
                at, told = self._told.get(timeout=max(0.0, min(1.0, deadline - time.monotonic())))
            except queue.Empty:
                self._check(what, deadline)
                continue
            self._moments.setdefault(told, at - self._begun)
        return self._moments[what]

    def usable(self) -> float:
        """When one could see the window and talk."""
        return max(self.moment(MAPPED), self.moment(USABLE))

    def _check(self, what: str, deadline: float) -> None:
        if self._process.poll() is not None:
            raise Broken(f"the app ended with code {self._process.returncode}")
        if time.monotonic() > deadline:
            raise Broken(f"the app was not {what} within {PATIENCE:.0f} s")


@contextmanager
def window(
    desktop: DesktopSession, engines: Mapping[str, str] = SCRIPTED, program: Sequence[str] | None = None
) -> Iterator[Window]:
    """The app with these settings as long as the block runs; `program` starts it in another way."""
    told: queue.Queue[tuple[float, str]] = queue.Queue()
    # The window manager lists a window once it is mapped.
    spy = desktop.start(["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], stdout=subprocess.PIPE, text=True)
    _read(spy, lambda line: _seen(line, told))
    begun = time.monotonic()
    env = {**desktop.env, **engines}
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "text": True}
    if program:
        process = desktop.start([*program, "--log-level", "info"], env=env, **pipes, stderr=subprocess.STDOUT)
        _read(process, lambda line: _logged(line, told))
    else:
        process = desktop.start(module("benchmarks.watched_app"), env=env, **pipes)
        _read(process, lambda line: _heard(line, told))
    try:
        yield Window(process, begun, told)
    finally:
        stop(process)
        stop(spy)


def _seen(line: str, told: queue.Queue[tuple[float, str]]) -> None:
    if "0x" in line:
        told.put((time.monotonic(), MAPPED))


def _logged(line: str, told: queue.Queue[tuple[float, str]]) -> None:
    if CONNECTED in line:
        told.put((time.monotonic(), USABLE))


def _heard(line: str, told: queue.Queue[tuple[float, str]]) -> None:
    at, what, *states = line.split()
    told.put((float(at), what if what != ENGINES else f"{ENGINES} {' '.join(sorted(set(states)))}"))


def _read(process: subprocess.Popen[Any], take: Any) -> None:
    def read() -> None:
        try:
            for line in process.stdout or ():
                take(line)
        except ValueError:
            return  # the pipe was closed while the program ended

    threading.Thread(target=read, daemon=True).start()
