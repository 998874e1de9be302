"""The Space bar of a terminal: one that tells of its release, or one that only repeats while it is held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio

    from desktop.hotkey.hold_or_tap import Held

REPEAT_BEGINS_SECONDS = 0.7
"""Auto-repeat begins within this time; what comes later was pressed by a person."""
REPEAT_ENDS_SECONDS = 0.3
"""Repeats follow one another faster than this, so the key is up when none came for so long."""


class Rule(Protocol):
    """The part of `HoldOrTap` that is used here."""

    @property
    def idle(self) -> bool: ...
    def press(self, what: Held) -> None: ...
    def release(self, what: Held) -> None: ...


class SpaceBar:
    """What can be held down. Has `rule` talk as by a key, whatever this terminal tells of one."""

    def __init__(self, rule: Rule, loop: asyncio.AbstractEventLoop, *, tells_release: bool = False) -> None:
        self.release_certain = tells_release
        self._rule = rule
        self._loop = loop
        self._last = float("-inf")
        self._held = False
        self._up: asyncio.TimerHandle | None = None

    def key_down(self) -> None:
        """No terminal can be asked."""

    def press(self) -> None:
        """It went down, or repeats."""
        if self.release_certain:
            self._rule.press(self)
            return
        now = self._loop.time()
        repeats = now - self._last < (REPEAT_ENDS_SECONDS if self._held else REPEAT_BEGINS_SECONDS)
        self._last = now
        if repeats:
            self._hold()
        else:
            self._tap()

    def release(self) -> None:
        """It came up; only terminals that tell so do."""
        self._rule.release(self)

    def close(self) -> None:
        """Wait for no release any more."""
        if self._up is not None:
            self._up.cancel()

    def _tap(self) -> None:
        self._rule.press(self)
        self._rule.release(self)

    def _hold(self) -> None:
        """It was no tap but is held: it listens, also where the tap was spent on silence, until no repeat comes."""
        if not self._held and self._rule.idle:
            self._tap()
        self._held = True
        self.close()
        self._up = self._loop.call_later(REPEAT_ENDS_SECONDS, self._let_go)

    def _let_go(self) -> None:
        self._held = False
        self._last = float("-inf")
        if not self._rule.idle:
            self._tap()
