"""The keys of a terminal, read on a thread of their own: no system lets all of them be waited for beside sound."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable

    from blessed import Terminal
    from blessed.keyboard import Keystroke

ESCAPE = "KEY_ESCAPE"
SIGNALS = {
    key: number
    for key, name in (("KEY_CTRL_C", "SIGINT"), ("KEY_CTRL_Z", "SIGTSTP"), ("KEY_CTRL_BACKSLASH", "SIGQUIT"))
    if (number := getattr(signal, name, None)) is not None
}
"""What a terminal makes of these keys, unless it tells of all keys: then nobody else does."""
LOOK_SECONDS = 0.1
"""How long the thread may not notice that it shall end."""
ANSWER_SECONDS = 0.3
"""A terminal that knows the protocol for key releases says so within this time."""


class Keyboard:
    """A context: within it each key goes to `pressed` or `released`, on the loop: as its letter, or as `ESCAPE`."""

    def __init__(self, terminal: Terminal, pressed: Callable[[str], None], released: Callable[[str], None]) -> None:
        self._terminal = terminal
        self._pressed = pressed
        self._released = released
        self._loop = asyncio.get_running_loop()
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None
        self._modes = ExitStack()
        self.tells_release = False
        """Whether this terminal tells of releases; known inside the context."""

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(self, *_: object) -> None:
        self.let_go()

    def take(self) -> None:
        """Have the terminal tell of each key."""
        self._modes.enter_context(self._terminal.cbreak())
        # One that cannot move its cursor would show the question.
        if self._terminal.does_styling and self._terminal.get_kitty_keyboard_state(timeout=ANSWER_SECONDS) is not None:
            self.tells_release = True
            self._modes.enter_context(self._terminal.enable_kitty_keyboard(report_events=True, report_all_keys=True))
        self._ending.clear()
        self._thread = threading.Thread(target=self._read, name="keyboard", daemon=True)
        self._thread.start()

    def let_go(self) -> None:
        """Leave the terminal as it was found, at the end or for a while."""
        self._ending.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._modes.close()

    def _read(self) -> None:
        while not self._ending.is_set():
            key = self._terminal.inkey(timeout=LOOK_SECONDS)
            if key:
                self._loop.call_soon_threadsafe(self._tell, key)

    def _tell(self, key: Keystroke) -> None:
        number = SIGNALS.get(key.key_name or "")
        if number is not None:
            if not key.released:
                os.kill(0, number)  # to all of the job, as the terminal does
            return
        name = key.key_name if key.key_name == ESCAPE else key.key_value
        (self._released if key.released else self._pressed)(name)
