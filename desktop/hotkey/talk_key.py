"""The talk key at work: what is pressed goes through the machine and comes out as talking."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.hotkey import catalog
from desktop.hotkey.backend import HotkeyRefused, NoBackend
from desktop.hotkey.push_to_talk import Act, PushToTalk, State
from desktop.hotkey.shortcut import InvalidShortcut, Shortcut
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from desktop.hotkey.backend import HotkeyBackend

log = logging.getLogger(__name__)

CHECK_MS = 500
"""How often the key's real state is asked for while it matters."""
LIGHT_MS = 4000
"""How long the test stays lit where no release comes."""
START_PAUSES = (5.0, 15.0)
"""Seconds between the first looks for a way to watch keys: at login the desktop may not be ready before us."""
CANNOT_LISTEN = QT_TRANSLATE_NOOP("hotkey", "SB Voice cannot listen now; its window says why.")


class Talking(Protocol):
    """The part of the controller that the key uses."""

    @property
    def phase(self) -> Phase: ...
    def press(self) -> None: ...
    def release(self) -> None: ...
    def drop(self) -> None: ...


class TalkKey(QObject):
    """Owns the backend; is its `Watcher`."""

    changed = Signal()
    """`name`, `problem` or `ways` is another."""
    lit = Signal(bool, arguments=["down"])
    """The key is down, or up again."""

    def __init__(self, talk: Talking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ways: tuple[catalog.HotkeyWay, ...] = ()
        """Empty until it is known which there are."""
        self.name = ""
        """What the system calls the key that is watched; empty while none is."""
        self.problem = ""
        """Why the key that was chosen is not watched."""
        self._talk = talk
        self._machine = PushToTalk()
        self._backend: HotkeyBackend | None = None
        self._chosen = ""
        self._binding: asyncio.Task[None] | None = None
        self._testing = False
        self._check = QTimer(self, interval=CHECK_MS)
        self._check.timeout.connect(self._check_key)
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
        self._do(self._machine.cancel())
        self._check.stop()
        if self._binding is not None:
            self._binding.cancel()
        if self._backend is not None:
            self._backend.close()
            self._backend = None

    @property
    def _works(self) -> bool:
        return any(not way.reason for way in self.ways)

    async def _bind(self, text: str, pauses: tuple[float, ...] = ()) -> None:
        self._do(self._machine.lose())
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
        if self._testing and self._machine.state is State.IDLE:
            return
        self._do(self._machine.press(self._now(), release_certain=self._backend.release_certain))

    def released(self) -> None:
        self._light.stop()
        self.lit.emit(False)
        self._do(self._machine.release(self._now()))

    def failed(self, reason: str) -> None:
        if reason:
            self.lit.emit(False)
            self._do(self._machine.lose())
        self._show("" if reason else self._chosen, reason)

    # --- commands and the talk itself

    def obey(self, act: str) -> str:
        """Do what `sb-voice ptt ACT` asks; returns why not, in a sentence, or an empty text."""
        match act:
            case "start":
                self._do(self._machine.start(self._now()))
            case "stop":
                self._do(self._machine.stop())
                return ""
            case "toggle":
                done = self._machine.toggle(self._now())
                self._do(done)
                if done is Act.SEND:
                    return ""
            case _:
                self._machine.cancel()
                self._talk.drop()
                return ""
        return "" if self._talk.phase is Phase.LISTENING else translate("hotkey", CANNOT_LISTEN)

    def phase_changed(self, phase: Phase) -> None:
        """The turn is in another phase; it may have ended for another reason than the key."""
        if phase is not Phase.LISTENING:
            self._machine.ended()

    def _do(self, act: Act | None) -> None:
        match act:
            case Act.START:
                self._talk.press()
                if self._talk.phase is not Phase.LISTENING:
                    self._machine.ended()
            case Act.SEND:
                self._talk.release()
            case Act.DROP:
                self._talk.drop()
        idle = self._machine.state is State.IDLE
        if idle:
            self._check.stop()
        elif not self._check.isActive():
            self._check.start()

    def _check_key(self) -> None:
        down = self._backend.key_down() if self._backend is not None else None
        self._do(self._machine.check(self._now(), key_down=down))

    @staticmethod
    def _now() -> float:
        return time.monotonic()
