"""Sound servers of their own for these tests, which hang, kill and unplug them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop.audio.devices import catalog
from tests.desktop_session import DesktopSession, Sound
from tests.desktop_session.sound_servers import SoundServer
from tests.patience import PATIENCE

MakeSound = Callable[..., Sound]


@pytest.fixture
def make_sound(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeSound]:
    """Makes a sound server for this process to use; takes what `DesktopSession` takes."""
    desktops: list[DesktopSession] = []

    def make(**parts: Any) -> Sound:
        desktop = own_desktop(display=False, keyring="none", **parts).open()
        desktops.append(desktop)
        for name in ("ALSA_CONFIG_PATH", "PULSE_CLIENTCONFIG", "PULSE_SERVER"):
            monkeypatch.setenv(name, desktop.env[name])
        look_again()
        return desktop.sound

    yield make
    # What a test that failed left open would fail the next ones too.
    for stream in list(catalog._open_streams):
        stream.close()
    look_again()
    for desktop in desktops:
        desktop.close()


@pytest.fixture
def sound(make_sound: MakeSound, sound_server: SoundServer | None) -> Sound:
    """A speaker and a microphone."""
    return make_sound(sound_server=sound_server)


def look_again() -> None:
    """Have PortAudio forget the devices of another test, once all of those are closed."""
    deadline = time.monotonic() + PATIENCE
    while not catalog.refresh():
        assert time.monotonic() < deadline, "a device was left open"
        time.sleep(0.01)
