"""The key that talks whatever window is in front: which one it is, and what is heard of it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.hotkey import catalog
from desktop.hotkey.backend import HotkeyRefused, NoBackend
from desktop.hotkey.shortcut import InvalidShortcut, Shortcut

if TYPE_CHECKING:
    from desktop.hotkey.backend import HotkeyBackend
    from desktop.hotkey.hold_or_tap import HoldOrTap

log = logging.getLogger(__name__)

LIGHT_MS = 4000
"""How long the test stays lit where no release comes."""
START_PAUSES = (5.0, 15.0)
"""Seconds between the first looks for a way to watch keys: at login the desktop may not be ready before us."""


class TalkKey(QObject):
    """Owns the backend; is its `Watcher`."""

    changed = Signal()
    """`name`, `problem` or `ways` is another."""
    lit = Signal(bool, arguments=["down"])
    """The key is down, or up again."""

    def __init__(self, rule: HoldOrTap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ways: tuple[catalog.HotkeyWay, ...] = ()
        """Empty until it is known which there are."""
        self.name = ""
        """What the system calls the key that is watched; empty while none is."""
        self.problem = ""
        """Why the key that was chosen is not watched."""
        self._rule = rule
        self._backend: HotkeyBackend | None = None
        self._chosen = ""
        self._binding: asyncio.Task[None] | None = None
        self._testing = False
        self._light = QTimer(self, interval=LIGHT_MS, singleShot=True)
        self._light.timeout.connect(lambda: self.lit.emit(False))

    # --- choosing

    def begin(self, text: str) -> None:
        """At the start: watch this key. Without one nothing is looked up, for the window shall come first."""
        self._chosen = text
        if text:
            self._binding = asyncio.ensure_future(self._bind(text, START_PAUSES))

    def choose(self, text: str) -> None:
        """Watch this key, or none. `changed` tells what came of it, which may take as long as a person does."""
        self._chosen = text
        if self._binding is not None:
            self._binding.cancel()
        self._binding = asyncio.ensure_future(self._bind(text))

    def pause(self, paused: bool) -> None:
        """Let the key go while another is being chosen, so that every key reaches the window."""
        if self._backend is None or self._backend.asks:
            return
        if self._binding is not None:
            self._binding.cancel()
        self._binding = asyncio.ensure_future(self._bind("" if paused else self._chosen))

    def test(self, testing: bool) -> None:
        """While it is tested the key only lights up."""
        self._testing = testing

    def survey(self) -> None:
        """Find out which ways of watching a key there are; `changed` tells."""
        if not self._works:
            self.choose(self._chosen)

    def close(self) -> None:
        """Leave nothing open: no microphone, no grab."""
        self._rule.close()
        if self._binding is not None:
            self._binding.cancel()
        if self._backend is not None:
            self._backend.close()
            self._backend = None

    @property
    def _works(self) -> bool:
        return any(not way.reason for way in self.ways)

    async def _bind(self, text: str, pauses: tuple[float, ...] = ()) -> None:
        if self._backend is not None:
            self._rule.lose(self._backend)
        if self._backend is None or not self._works:
            self._backend = await self._find(pauses)
        await self._backend.unbind()
        name = problem = ""
        try:
            if text:
                name = await self._backend.bind(Shortcut.parse(text))
        except (HotkeyRefused, InvalidShortcut) as refused:
            problem = str(refused)
        self._show(name, problem)

    async def _find(self, pauses: tuple[float, ...]) -> HotkeyBackend:
        for pause in (*pauses, 0.0):
            self.ways = await catalog.survey()
            if self._works:
                break
            await asyncio.sleep(pause)
        return self._make()

    def _make(self) -> HotkeyBackend:
        try:
            return catalog.make(self.ways, self)
        except Exception as error:  # a system we do not know well enough must not keep the app from starting
            log.exception("the key cannot be watched")
            return NoBackend(self.tr("A global key does not work here ({error}).").format(error=type(error).__name__))

    def _show(self, name: str, problem: str) -> None:
        self.name, self.problem = name, problem
        if problem:
            log.info("the talk key is not watched: %s", problem)
        elif name:
            log.info("the talk key is watched")
        self.changed.emit()

    # --- the key

    def pressed(self) -> None:
        self.lit.emit(True)
        if self._backend is None:
            return
        if not self._backend.release_certain:
            self._light.start()
        if not self._testing or not self._rule.idle:
            self._rule.press(self._backend)

    def released(self) -> None:
        self._light.stop()
        self.lit.emit(False)
        if self._backend is not None:
            self._rule.release(self._backend)

    def failed(self, reason: str) -> None:
        if reason:
            self.lit.emit(False)
            if self._backend is not None:
                self._rule.lose(self._backend)
        self._show("" if reason else self._chosen, reason)
