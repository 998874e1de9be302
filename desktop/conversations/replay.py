"""Lets a kept message be heard again."""

from __future__ import annotations

import asyncio
import io
import itertools
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.audio.mono import mono
from desktop.i18n import translate
from server.protocol.audio import WIRE_RATE

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


class Replay(QObject):
    """One message at a time. `quiet` is called before anything is heard: no reply goes on beside it."""

    changed = Signal(str, arguments=["message_id"])
    """Which message is being heard, empty where none is."""

    def __init__(self, speaker: Player, quiet: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._quiet = quiet
        self._names = itertools.count(1)
        self._message = ""
        self._name = ""
        """What the speaker knows it by."""

    async def play(self, item_id: str, fetch: Callable[[], Awaitable[bytes]]) -> None:
        """Play what `fetch` brings. Raises what that raises, and `NotPlayable`."""
        self._quiet()
        name = f"replay-{next(self._names)}"
        self._set(item_id, name)
        try:
            pcm = await asyncio.to_thread(pcm_of, await fetch())
        except BaseException:
            self._over(name)
            raise
        if self._name == name:
            self._speaker.play(name, pcm)
            self._speaker.end(name)

    def silenced(self) -> None:
        """The speaker fell silent: the microphone was opened, or somebody asked for it."""
        self._set("", "")

    def drained(self, name: str) -> None:
        """The speaker played something to its end."""
        self._over(name)

    def _over(self, name: str) -> None:
        if name == self._name:
            self._set("", "")

    def _set(self, message: str, name: str) -> None:
        self._name = name
        if message != self._message:
            self._message = message
            self.changed.emit(message)


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
