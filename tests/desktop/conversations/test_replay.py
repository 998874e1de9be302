"""A kept message is heard again, until it is over or something else is heard."""

from __future__ import annotations

import asyncio
import io

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QCoreApplication

from desktop.conversations.replay import NotPlayable, Replay, pcm_of
from server.protocol.audio import WIRE_RATE


class Player:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, ...]] = []
        self.played = 0

    def play(self, item_id: str, pcm: bytes) -> None:
        self.told.append(("play", item_id))

    def end(self, item_id: str) -> None:
        self.told.append(("end", item_id))

    def duck(self, soft: bool) -> None: ...

    def played_ms(self, item_id: str) -> int:
        return self.played


def wav(rate: int, seconds: float = 0.5, channels: int = 1) -> bytes:
    file = io.BytesIO()
    tone = 0.5 * np.sin(np.arange(int(rate * seconds)) * 0.05)
    soundfile.write(file, np.column_stack([tone] * channels), rate, format="WAV")
    return file.getvalue()


@pytest.mark.parametrize(("rate", "channels"), [(WIRE_RATE, 1), (16_000, 1), (48_000, 2)])
def test_any_sound_file_becomes_what_the_speaker_takes(rate: int, channels: int) -> None:
    samples = np.frombuffer(pcm_of(wav(rate, channels=channels)), "<i2")
    assert len(samples) == WIRE_RATE // 2
    assert 15_000 < np.abs(samples).max() < 18_000


def test_what_is_no_sound_is_refused() -> None:
    with pytest.raises(NotPlayable):
        pcm_of(b"<html>")


async def test_one_at_a_time(qapp: QCoreApplication, qasync_loop: object) -> None:
    player = Player()
    heard: list[str] = []
    replay = Replay(player, lambda: None)
    replay.changed.connect(heard.append)
    slow: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def late() -> bytes:
        return await slow

    async def now() -> bytes:
        return wav(WIRE_RATE)

    first = asyncio.ensure_future(replay.play("one", late))
    await asyncio.sleep(0)
    await replay.play("two", now)
    slow.set_result(wav(WIRE_RATE))
    await first
    assert player.told == [("play", "replay-2"), ("end", "replay-2")], "the first one came too late"
    replay.drained("replay-1")
    assert heard == ["one", "two"]
    replay.drained("replay-2")
    assert heard == ["one", "two", ""]


async def test_a_sound_that_cannot_be_had_is_not_being_heard(qapp: QCoreApplication, qasync_loop: object) -> None:
    heard: list[str] = []
    replay = Replay(Player(), lambda: None)
    replay.changed.connect(heard.append)

    async def broken() -> bytes:
        return b"no sound"

    with pytest.raises(NotPlayable):
        await replay.play("one", broken)
    assert heard == ["one", ""]
