"""One key that works whatever window is in front: which one it is, and what is heard of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from desktop.hotkey.backends.backend import HotkeyBackend
    from desktop.hotkey.backends.catalog import HotkeyWay
    from desktop.hotkey.hold_or_tap import HoldOrTap, Talking

log = logging.getLogger(__name__)

LIGHT_MS = 4000
"""How long the test stays lit where no release comes."""


class KeyRing(Protocol):
    """Who watches this key and the others."""

    @property
    def backend(self) -> HotkeyBackend | None: ...
    @property
    def ways(self) -> tuple[HotkeyWay, ...]: ...
    @property
    def paused(self) -> bool: ...
    def watch(self) -> None:
        """Watch what is chosen now."""

    def pause(self, paused: bool) -> None:
        """Watch nothing for a while."""

    def survey(self) -> None:
        """Find out which ways of watching keys there are."""


class TalkKey(QObject):
    """One of the `GlobalKeys`; to the rule it is what a person holds."""

    changed = Signal()
    """`watched`, `problem` or `ways` is another."""
    lit = Signal(bool, arguments=["down"])
    """The key is down, or up again."""

    def __init__(self, name: str, ring: KeyRing, rule: HoldOrTap, talk: Talking) -> None:
        super().__init__()
        self.name = name
        """What it is for, as the system is told."""
        self.chosen = ""
        """In portable text; empty for none."""
        self.watched = ""
        """What the system calls the key that is watched; empty while none is."""
        self.problem = ""
        """Why the key that was chosen is not watched."""
        self._ring = ring
        self._rule = rule
        self._talk = talk
        self._testing = False
        self._light = QTimer(self, interval=LIGHT_MS, singleShot=True)
        self._light.timeout.connect(lambda: self.lit.emit(False))

    @property
    def ways(self) -> tuple[HotkeyWay, ...]:
        """Empty until it is known which there are."""
        return self._ring.ways

    @property
    def paused(self) -> bool:
        """Whether all keys are let go, because one is being chosen."""
        return self._ring.paused

    # --- choosing

    def choose(self, text: str) -> None:
        """Watch this key, or none. `changed` tells what came of it, which may take as long as a person does."""
        self.chosen = text
        self._ring.watch()

    def pause(self, paused: bool) -> None:
        """Let all keys go while another is being chosen, so that every key reaches the window."""
        self._ring.pause(paused)

    def test(self, testing: bool) -> None:
        """While it is tested the key only lights up."""
        self._testing = testing

    def survey(self) -> None:
        """Find out which ways of watching a key there are; `changed` tells."""
        self._ring.survey()

    # --- what is heard of it, as `GlobalKeys` passes it on

    def show(self, watched: str, problem: str) -> None:
        self.watched, self.problem = watched, problem
        if problem:
            log.info("the %s key is not watched: %s", self.name, problem)
        elif watched:
            log.info("the %s key is watched", self.name)
        self.changed.emit()

    def pressed(self) -> None:
        self.lit.emit(True)
        if self._ring.backend is None:
            return
        if not self.release_certain:
            self._light.start()
        if not self._testing or not self._rule.idle:
            self._rule.press(self, self._talk)

    def released(self, seconds: float | None = None) -> None:
        self._light.stop()
        self.lit.emit(False)
        self._rule.release(self, seconds)

    def failed(self, reason: str) -> None:
        if reason:
            self.lit.emit(False)
            self._rule.lose(self)
        self.show("" if reason else self.chosen, reason)

    # --- what the rule asks

    @property
    def release_certain(self) -> bool:
        backend = self._ring.backend
        return backend is None or backend.release_certain

    def key_down(self) -> bool | None:
        """Whether it is really down; None where nobody can tell."""
        backend = self._ring.backend
        return None if backend is None else backend.key_down(self.name)
