"""Lets a kept message be heard again."""

from __future__ import annotations

import asyncio
import io
import itertools
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.audio.streams.mono import mono
from desktop.i18n import translate
from server.protocol.audio import SAMPLE_WIDTH, WIRE_RATE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

MAX_SECONDS = 600
MOST_CHANNELS = 2
HIGHEST_RATE = 48_000
"""In Hz. A small file can say that it holds more, and take all memory."""


class NotPlayable(Exception):
    """What the server gave is no sound that can be played; the text is one sentence for a person."""


class Player(Protocol):
    """The part of the speaker that a replay uses."""

    def play(self, item_id: str, pcm: bytes) -> None: ...
    def end(self, item_id: str) -> None: ...
    def played_ms(self, item_id: str) -> int: ...


class Replay(QObject):
    """One message at a time. `quiet` is called before anything is heard: no reply goes on beside it."""

    changed = Signal(str, arguments=["message_id"])
    """Which message is being heard, empty where none is."""
    left = Signal(str, int, bool, arguments=["message_id", "milliseconds", "to_the_end"])
    """It is not heard any more: how far the voice came in it."""

    def __init__(self, speaker: Player, quiet: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._quiet = quiet
        self._names = itertools.count(1)
        self.message_id = ""
        """Which one is being heard, empty where none is."""
        self._name = ""
        """What the speaker knows it by."""
        self._begin_ms = 0
        self._known = ("", b"")
        """The sound of a message, for as long as that one is heard from one place or another."""

    @property
    def position_ms(self) -> int:
        """Where in the sound of the message the voice is."""
        return self._begin_ms + self._speaker.played_ms(self._name)

    async def play(self, item_id: str, fetch: Callable[[], Awaitable[bytes]]) -> None:
        """Play what `fetch` brings. Raises what that raises, and `NotPlayable`."""
        await self.fill(self.begin(item_id), fetch)

    def begin(self, item_id: str, begin_ms: int = 0) -> str:
        """Have quiet for a message that is heard from there on, by `fill` or `feed`. Returns its name for `fill`."""
        self._quiet()
        name = f"replay-{next(self._names)}"
        self._begin_ms = begin_ms
        self._set(item_id, name)
        return name

    async def fill(self, name: str, fetch: Callable[[], Awaitable[bytes]]) -> None:
        """Play what `fetch` brings, from where it was begun. Raises what that raises, and `NotPlayable`."""
        message, begin = self.message_id, self._begin_ms * WIRE_RATE // 1000 * SAMPLE_WIDTH
        try:
            pcm = self._known[1] if self._known[0] == message else await asyncio.to_thread(pcm_of, await fetch())
        except BaseException:
            self._over(name)
            raise
        if self._name == name:
            self._known = message, pcm
            self.feed(pcm[begin:])
            self.finish()

    def feed(self, pcm: bytes) -> None:
        """Play more of it, PCM16 mono at the wire's rate."""
        if self._name:
            self._speaker.play(self._name, pcm)

    def finish(self) -> None:
        """No more of it comes."""
        if self._name:
            self._speaker.end(self._name)

    def silenced(self) -> None:
        """The speaker fell silent: the microphone was opened, or somebody asked for it."""
        self._set("", "")

    def drained(self, name: str) -> None:
        """The speaker played something to its end."""
        self._over(name, to_the_end=True)

    def _over(self, name: str, *, to_the_end: bool = False) -> None:
        if name == self._name:
            self._known = "", b""
            self._set("", "", to_the_end=to_the_end)

    def _set(self, message: str, name: str, *, to_the_end: bool = False) -> None:
        before, position = self.message_id, self.position_ms if self._name else 0
        self._name = name
        self.message_id = message
        if before and not message:
            self.left.emit(before, position, to_the_end)
        if self.message_id != before:
            self.changed.emit(self.message_id)


def pcm_of(wav: bytes) -> bytes:
    """A sound file as PCM16 mono at `WIRE_RATE`. Raises `NotPlayable`."""
    # Libraries that the app can start without.
    import numpy as np
    import soundfile
    import soxr

    try:
        with soundfile.SoundFile(io.BytesIO(wav)) as file:
            if file.channels > MOST_CHANNELS or file.samplerate > HIGHEST_RATE:
                raise NotPlayable(_unplayable())
            samples = mono(file.read(MAX_SECONDS * file.samplerate, dtype="float32", always_2d=True))
            rate = file.samplerate
    except (soundfile.SoundFileError, RuntimeError):
        raise NotPlayable(_unplayable()) from None
    heard = samples if rate == WIRE_RATE else soxr.resample(samples, rate, WIRE_RATE)
    pcm: bytes = (np.clip(heard, -1, 1) * 32767).astype("<i2").tobytes()
    return pcm


def _unplayable() -> str:
    return translate("replay", "The sound of this message cannot be played.")
