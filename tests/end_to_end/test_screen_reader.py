"""The running app as a screen reader meets it: over AT-SPI, on the desktop's accessibility bus."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.end_to_end.running_app import SCRIPTED, RunningApp, wait_until
from tests.end_to_end.screen_reader import BUTTON, Reader, screen_reader

MURMUR_SECONDS = 100


@pytest.fixture
def reader(desktop: DesktopSession) -> Iterator[Reader]:
    """Of a desktop on which a screen reader is in use."""
    with screen_reader(desktop) as reader:
        yield reader


@pytest.fixture
def somebody_talks(desktop: DesktopSession, tmp_path: Path) -> None:
    """At a microphone that delivers only zeros the status says so, half a second after it said "Listening"."""
    path = tmp_path / "murmur.wav"
    murmur = np.random.default_rng(1).normal(0, 500, RATE * MURMUR_SECONDS).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(murmur.tobytes())
    desktop.say(path, wait=False)


@pytest.mark.usefixtures("somebody_talks")
def test_the_talk_button_is_found_by_its_name_and_pressed(desktop: DesktopSession, reader: Reader) -> None:
    """A press over AT-SPI cannot be held: one begins, the next one sends."""
    with RunningApp(desktop, SCRIPTED) as app:
        wait_until(lambda: reader.find("Talk", BUTTON) is not None)
        talk, status = reader.find("Talk", BUTTON), reader.find("Status", "panel")
        assert talk is not None
        assert status is not None
        assert reader.act(talk, "Press")
        wait_until(lambda: reader.description(status).startswith("Listening"))
        time.sleep(1)
        assert reader.act(talk, "Press")
        wait_until(lambda: any(reply.role == "assistant" and reply.full for reply in app.stored()))
