"""The app started on a desktop of its own, and what can be seen of it from outside."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from tests.desktop_session import DesktopSession, Recording
from tests.desktop_session.sound import RATE
from tests.patience import PATIENCE
from tests.servers.storage.databases import make_ready

APP = [sys.executable, "-P", "-m", "desktop"]
SCRIPTED = {f"SB_VOICE_{stage}": "scripted" for stage in ("STT", "LLM", "TTS")}

CUE_SECONDS = 1.0
"""After the key is let go: what is heard so soon is the sound of the microphone closing, not yet a reply."""

LOUD = 0.003
"""Of full scale: what is louder at the speaker is a reply."""


@dataclass(frozen=True)
class Stored:
    """A row of the conversation as the server keeps it."""

    conversation: str
    role: str
    spoken: str
    full: str
    interrupted: bool


class RunningApp:
    """Starts the app with the engines that `env` names and waits until it can be talked to.

    With scripted ones it finds a database that has its tables, as at every start but the first.
    `command` is how it is started; it must log what it does from `info` on.
    """

    def __init__(
        self,
        desktop: DesktopSession,
        env: dict[str, str] | None = None,
        log_level: str = "info",
        *,
        hidden: bool = False,
        command: Sequence[str] | None = None,
    ) -> None:
        self.desktop = desktop
        self._command = [*(command or [*APP, "--log-level", log_level]), *(["--hidden"] if hidden else [])]
        self._hidden = hidden
        self._env = {**desktop.env, **(env or {})}
        self._log = desktop.folder / "app.log"

    def __enter__(self) -> Self:
        if self._env.items() >= SCRIPTED.items() and not self._database.exists():
            make_ready(self._database)
        with self._log.open("wb") as log:
            self.process = self.desktop.start(self._command, env=self._env, stdout=log, stderr=subprocess.STDOUT)
        if not self._hidden:
            self.activate()
        self.wait_connected(1)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(PATIENCE)
        if error is not None:
            print(self.log)

    def ended_within(self, seconds: float) -> bool:
        """Whether it has ended, or does so soon."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    @property
    def _database(self) -> Path:
        return Path(self._env["XDG_DATA_HOME"]) / "sb-voice" / "conversations.sqlite3"

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace")

    @property
    def server_pid(self) -> int | None:
        """The process of the bundled server."""
        found = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        children = " ".join(path.read_text() for path in found).split()
        return int(children[0]) if children else None

    def activate(self) -> None:
        """Wait for the window and bring it to the front."""
        self.window = self.desktop.window("--onlyvisible", "--name", "^SB Voice$")
        self.desktop.xdotool("windowactivate", "--sync", self.window)

    def wait_connected(self, times: int) -> None:
        """Return once the app has connected so many times."""
        wait_until(lambda: self.connected(times))

    def connected(self, times: int) -> bool:
        """Whether the app has connected so many times."""
        return self.log.count("desktop.backend.connection: connected") >= times

    def connected_within(self, seconds: float, *, times: int) -> bool:
        """Whether the app has connected so many times, or does so soon."""
        deadline = time.monotonic() + seconds
        while not (connected := self.connected(times)) and time.monotonic() < deadline:
            time.sleep(0.02)
        return connected

    def type(self, text: str) -> None:
        """Write into the text field and send it; the talk button has the focus again in the end."""
        self.desktop.xdotool("key", "ctrl+l")
        self.desktop.xdotool("type", "--delay", "2", text)
        self.desktop.xdotool("key", "Return")
        self.desktop.xdotool("key", "shift+Tab")

    def hold(self) -> None:
        self.desktop.xdotool("keydown", "space")

    def wait_listening(self) -> None:
        """Return once the microphone is open: what is said before that nobody hears."""
        wait_until(self.desktop.sound.heard)

    def let_go(self) -> None:
        self.desktop.xdotool("keyup", "space")

    def tap(self) -> None:
        self.desktop.xdotool("key", "space")

    def ask_aloud(self, wav: Path, recording: Recording, patience: float = PATIENCE) -> tuple[Stored, Stored]:
        """Say a question and listen to the answer until it is quiet again; both as they were stored."""
        self.hold()
        self.wait_listening()
        self.desktop.say(wav)
        self.let_go()
        reply_from = int((recording.seconds + CUE_SECONDS) * RATE)
        wait_until(lambda: any(reply.full and not reply.interrupted for reply in self.replies()), patience)
        wait_until(lambda: loud(recording.samples[reply_from:]))
        wait_until(lambda: not loud(recording.samples[-RATE:]))
        asked, reply = self.stored()[:2]
        return asked, reply

    def stored(self) -> list[Stored]:
        """The conversation so far, oldest first."""
        path = self._database
        if not path.exists():
            return []
        query = "SELECT conversation_id, role, spoken, full, interrupted FROM items ORDER BY created_at, position"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            # One can talk before the server has made its tables.
            if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'items'").fetchone():
                return []
            return [
                Stored(conversation, role, spoken, full, bool(interrupted))
                for conversation, role, spoken, full, interrupted in database.execute(query)
            ]

    def replies(self) -> list[Stored]:
        return [row for row in self.stored() if row.role == "assistant"]


def wait_until(true: Callable[[], object], patience: float = PATIENCE) -> None:
    """Return once it is; fail after `patience` seconds."""
    deadline = time.monotonic() + patience
    while not true():
        assert time.monotonic() < deadline, "what was waited for did not happen"
        time.sleep(0.02)


def loud(samples: np.ndarray) -> bool:
    """Whether there is more than silence in it; samples between -1 and 1."""
    return bool(samples.size) and float(np.abs(samples).max()) > LOUD
