"""What most of these tests start from."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer
from tests.recorded_speech import recorded_speech

SECONDS = 2.5
"""Up to a place between two words."""


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], sound_server: SoundServer | None) -> Iterator[DesktopSession]:
    """A desktop of the test's own."""
    with own_desktop(sound_server=sound_server) as desktop:
        yield desktop


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """A person speaking for a few words, which are played in real time."""
    path = tmp_path / "speech.wav"
    with wave.open(str(recorded_speech())) as whole, wave.open(str(path), "wb") as begun:
        begun.setparams(whole.getparams())
        begun.writeframes(whole.readframes(int(SECONDS * whole.getframerate())))
    return path
