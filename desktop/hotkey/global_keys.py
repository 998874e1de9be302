"""All keys that work whatever window is in front: one backend watches them, each says what it is for."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from desktop.hotkey.backends import catalog
from desktop.hotkey.backends.backend import NoBackend
from desktop.hotkey.shortcut import InvalidShortcut, Shortcut
from desktop.hotkey.talk_key import TalkKey
from desktop.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from desktop.hotkey.backends.backend import HotkeyBackend
    from desktop.hotkey.hold_or_tap import HoldOrTap, Talking

log = logging.getLogger(__name__)

START_PAUSES = (5.0, 15.0)
"""Seconds between the first looks for a way to watch keys: at login the desktop may not be ready before us."""
TWICE = QT_TRANSLATE_NOOP("hotkey", "{keys} is in use here already, for something else; choose other keys.")


class GlobalKeys:
    """Owns the backend; is its `Watcher`."""

    def __init__(self, rule: HoldOrTap) -> None:
        self.ways: tuple[catalog.HotkeyWay, ...] = ()
        """Empty until it is known which there are."""
        self.backend: HotkeyBackend | None = None
        self.paused = False
        self._rule = rule
        self._keys: dict[str, TalkKey] = {}
        self._binding: asyncio.Task[None] | None = None

    def add(self, name: str, talk: Talking) -> TalkKey:
        """A key of that name, which talks to `talk`."""
        self._keys[name] = TalkKey(name, self, self._rule, talk)
        return self._keys[name]

    # --- watching

    def begin(self, **chosen: str) -> None:
        """At the start: watch these keys. Without any nothing is looked up, for the window shall come first."""
        for name, text in chosen.items():
            self._keys[name].chosen = text
        if any(chosen.values()):
            self._binding = asyncio.ensure_future(self._bind(START_PAUSES))

    def watch(self) -> None:
        """Watch what is chosen now; each key's `changed` tells what came of it."""
        self._bind_soon()

    def pause(self, paused: bool) -> None:
        """Let all keys go for a while, where that asks nobody."""
        self.paused = paused and self.backend is not None
        if self.backend is not None and not self.backend.asks:
            self._bind_soon()

    def survey(self) -> None:
        """Find out which ways of watching keys there are; `changed` tells."""
        if not self._works:
            self._bind_soon()

    def close(self) -> None:
        """Leave nothing open: no microphone, no grab."""
        self._rule.close()
        if self._binding is not None:
            self._binding.cancel()
        if self.backend is not None:
            self.backend.close()
            self.backend = None

    @property
    def _works(self) -> bool:
        return any(not way.reason for way in self.ways)

    def _bind_soon(self) -> None:
        if self._binding is not None:
            self._binding.cancel()
        self._binding = asyncio.ensure_future(self._bind())

    async def _bind(self, pauses: tuple[float, ...] = ()) -> None:
        for key in self._keys.values():
            self._rule.lose(key)
        if self.backend is None or not self._works:
            self.backend = await self._find(pauses)
        await self.backend.unbind()
        paused = self.paused and not self.backend.asks
        wanted, problems = ({}, {}) if paused else self._wanted()
        outcomes = await self.backend.bind(wanted) if wanted else {}
        for name, key in self._keys.items():
            outcome = outcomes.get(name, "")
            if isinstance(outcome, str):
                key.show(outcome, problems.get(name, ""))
            else:
                key.show("", str(outcome))

    def _wanted(self) -> tuple[dict[str, Shortcut], dict[str, str]]:
        """The keys to watch by their names, and why others are not."""
        wanted: dict[str, Shortcut] = {}
        problems: dict[str, str] = {}
        for name, key in self._keys.items():
            try:
                shortcut = Shortcut.parse(key.chosen) if key.chosen else None
            except InvalidShortcut as invalid:
                problems[name] = str(invalid)
                continue
            if shortcut in wanted.values():
                problems[name] = translate("hotkey", TWICE).format(keys=shortcut)
            elif shortcut is not None:
                wanted[name] = shortcut
        return wanted, problems

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
            log.exception("keys cannot be watched")
            reason = translate("hotkey", "A global key does not work here ({error}).")
            return NoBackend(reason.format(error=type(error).__name__))

    # --- what the backend tells

    def pressed(self, name: str) -> None:
        self._keys[name].pressed()

    def released(self, name: str, seconds: float | None = None) -> None:
        self._keys[name].released(seconds)

    def failed(self, name: str, reason: str) -> None:
        self._keys[name].failed(reason)
