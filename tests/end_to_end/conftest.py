"""What most of these tests start from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer
from tests.recorded_speech import recorded_speech


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], sound_server: SoundServer | None) -> Iterator[DesktopSession]:
    """A desktop of the test's own."""
    with own_desktop(sound_server=sound_server) as desktop:
        yield desktop


@pytest.fixture
def speech() -> Path:
    """A person speaking."""
    return recorded_speech()
