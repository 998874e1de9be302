"""The app's sound on a real sound server: meters, tests, cues, and devices that are looked for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.audio.device_watch import DeviceWatch
from desktop.audio.devices.catalog import Device, Devices
from desktop.audio.microphone import MicrophoneState
from desktop.backend.connection import LinkState, LinkStatus
from desktop.echo.canceller import webrtc_canceller
from desktop.echo.echo_guard import EchoGuard
from desktop.settings.stored import SettingsFile
from desktop.talk.audio_devices import AudioDevices
from desktop.talk.controller import Controller
from tests.desktop.audio.conftest import look_again
from tests.desktop.audio.listening import speech_file, until
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer


@pytest.fixture
def desktop(
    own_desktop: type[DesktopSession], sound_server: SoundServer | None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DesktopSession]:
    with own_desktop(display=False, keyring="none", sound_server=sound_server) as desktop:
        for name in ("ALSA_CONFIG_PATH", "PULSE_CLIENTCONFIG", "PULSE_SERVER"):
            monkeypatch.setenv(name, desktop.env[name])
        look_again()
        yield desktop
        look_again()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def told(signal: Any) -> list[Any]:
    """Everything a signal says from now on."""
    said: list[Any] = []
    signal.connect(lambda *values: said.append(values if len(values) > 1 else values[0]))
    return said


async def test_what_is_recorded_is_played_back(desktop: DesktopSession, settings: SettingsFile, qapp: object) -> None:
    sound = AudioDevices(settings, asyncio.get_running_loop())
    results = told(sound.check.microphone_tested)
    levels = told(sound.level)
    sound.meter(True)
    await until(lambda: sound.microphone.state is not MicrophoneState.OPENING)
    sound.check.test_microphone()
    desktop.say(speech_file(), wait=False)
    with desktop.sound.recording() as recording:
        await until(lambda: results and results[-1].kind == "ok")
    sound.meter(False)
    sound.close()
    assert max(levels) > 0.5
    assert np.abs(recording.samples).max() > 0.01
    assert [each.kind for each in results] == ["busy", "busy", "ok"]


async def test_a_microphone_that_was_opened_from_behind_is_closed_again(
    desktop: DesktopSession, settings: SettingsFile, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.talk.audio_devices.DISARM_SECONDS", 0.1)
    sound = AudioDevices(settings, asyncio.get_running_loop())
    controller = Controller(sound.microphone, sound.speaker)
    sound.serve(controller)
    controller.link_changed(LinkStatus(LinkState.UP))
    controller.press()
    await until(lambda: sound.microphone.state is MicrophoneState.LIVE)
    await asyncio.sleep(0.3)
    controller.release()
    await until(lambda: sound.microphone.state is MicrophoneState.CLOSED)
    sound.close()


async def test_elsewhere_the_devices_are_let_go_while_new_ones_are_looked_for(
    desktop: DesktopSession, settings: SettingsFile, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DeviceWatch, "follows", False)
    monkeypatch.setattr("desktop.audio.devices.sound_server.query", lambda: None)
    sound = AudioDevices(settings, asyncio.get_running_loop())
    seen: list[Devices] = told(sound.devices_changed)
    sound.begin()
    await until(lambda: seen)
    sound.activation_changed(True)
    await until(lambda: sound.microphone.state is MicrophoneState.ARMED)
    states = told(sound.problem_changed)
    sound.meter(True)
    await until(lambda: len(seen) == 2)
    assert [device.name for device in seen[-1].inputs] == ["microphone", "default"]
    await until(lambda: sound.microphone.state is MicrophoneState.LIVE)
    assert not any("disconnected" in str(problem) for problem in states)
    sound.close()


async def test_whether_replies_can_be_heard_is_told(
    own_desktop: type[DesktopSession],
    sound_server: SoundServer | None,
    settings: SettingsFile,
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with own_desktop(display=False, keyring="none", sound_server=sound_server, speaker=False) as desktop:
        for name in ("ALSA_CONFIG_PATH", "PULSE_CLIENTCONFIG", "PULSE_SERVER"):
            monkeypatch.setenv(name, desktop.env[name])
        look_again()
        settings.change(volume=0)
        sound = AudioDevices(settings, asyncio.get_running_loop())
        aloud, failed = told(sound.aloud_changed), []
        sound.speaker_failed.connect(lambda: failed.append(True))
        sound.begin()
        assert aloud == [False], "nobody hears a volume of 0"
        settings.change(volume=50)
        assert aloud[-1] is True
        sound.speaker.play("r", bytes(4800))
        sound.speaker.end("r")
        await until(lambda: failed)
        assert aloud[-1] is False
        sound.close()
        look_again()


async def test_the_canceller_begins_anew_only_where_sound_takes_another_way(
    settings: SettingsFile, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: list[bool] = []
    monkeypatch.setattr(EchoGuard, "moved", lambda _: moved.append(True))
    sound = AudioDevices(settings, asyncio.get_running_loop())
    sound._guard = EchoGuard(sound._played, webrtc_canceller, lambda _: None)
    room = Device("Room", default=True, sample_rate=48_000, target="room", number=1)
    desk = Device("Desk", default=False, sample_rate=48_000, target="desk", number=2)
    microphone = Device("Mouth", default=True, sample_rate=48_000, target="mouth", number=3)

    def take(*outputs: Device) -> int:
        moved.clear()
        sound._take_devices(Devices((microphone,), outputs))
        return len(moved)

    assert take(room, desk) == 0, "nothing was known before"
    assert take(replace(room, sample_rate=44_100), desk) == 0
    assert take(replace(room, name="Room (room)"), desk) == 0, "a twin was plugged in"
    assert take(replace(room, default=False), replace(desk, default=True)) == 1
    settings.change(speaker="Desk")
    assert take(room, desk) == 0, "it goes there already"
    settings.change(speaker="Room")
    assert take(room, desk) == 0, "the person chose it, and the stream began anew"
    assert take(replace(room, number=9), desk) == 1, "plugged in again"
    sound.close()
