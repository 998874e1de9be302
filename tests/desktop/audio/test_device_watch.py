"""Devices of a real sound server come and go while they are watched."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Iterator

import pytest

from desktop.audio.device_watch import DeviceWatch
from desktop.audio.devices.catalog import Devices, list_devices
from desktop.audio.devices.sound_server import Device, query
from tests.both_sound_servers import on_both_servers
from tests.desktop.audio.listening import until
from tests.desktop_session import Sound
from tests.desktop_session.sound import RATE, SPEAKER


@pytest.fixture
def seen() -> Iterator[list[Devices]]:
    devices: list[Devices] = []
    watches.clear()
    yield devices
    for watch in watches:
        watch.close()


watches: list[DeviceWatch] = []


def watching(seen: list[Devices]) -> DeviceWatch:
    watch = DeviceWatch(asyncio.get_running_loop(), seen.append)
    watches.append(watch)
    return watch


def outputs(seen: list[Devices]) -> list[str]:
    return [device.target for device in seen[-1].outputs] if seen else []


@on_both_servers
async def test_what_is_plugged_in_and_out_is_told(sound: Sound, seen: list[Devices]) -> None:
    watching(seen).start()
    await until(lambda: outputs(seen) == ["speaker", "mouth"])
    await asyncio.to_thread(sound.add_speaker, "headset")
    await until(lambda: "headset" in outputs(seen))
    await asyncio.to_thread(sound.unplug, "headset")
    await until(lambda: outputs(seen) == ["speaker", "mouth"])


@on_both_servers
async def test_another_default_is_told(sound: Sound, seen: list[Devices]) -> None:
    watching(seen).start()
    await until(lambda: seen)
    await asyncio.to_thread(sound.pactl, "set-default-sink", "mouth")
    await until(lambda: [device.target for device in seen[-1].outputs if device.default] == ["mouth"])


async def test_a_volume_that_changes_is_nothing_new(sound: Sound, seen: list[Devices]) -> None:
    watching(seen).start()
    await until(lambda: seen)
    await asyncio.to_thread(sound.pactl, "set-sink-volume", SPEAKER, "50%")
    await asyncio.to_thread(sound.add_speaker, "headset")
    await until(lambda: "headset" in outputs(seen))
    names = [tuple(device.name for device in each.outputs) for each in seen]
    assert len(names) == len(set(names))


@on_both_servers
async def test_a_server_that_ends_and_comes_back_is_watched_again(sound: Sound, seen: list[Devices]) -> None:
    watching(seen).start()
    await until(lambda: outputs(seen))
    await asyncio.to_thread(sound.stop)
    await until(lambda: seen[-1] == Devices())
    await asyncio.to_thread(sound.start)
    await until(lambda: outputs(seen))


async def test_a_look_tells_also_what_is_nothing_new(sound: Sound, seen: list[Devices]) -> None:
    watch = watching(seen)
    watch.start()
    await until(lambda: seen)
    watch.look()
    await until(lambda: len(seen) == 2)
    assert seen[0] == seen[1]


def test_speakers_that_only_can_be_overheard_are_no_microphones(sound: Sound) -> None:
    assert [device.target for device in list_devices().inputs] == ["microphone"]


def test_a_server_that_hangs_holds_up_nobody_for_long(sound: Sound) -> None:
    sound.server.send_signal(signal.SIGSTOP)
    try:
        assert query() is None
    finally:
        sound.server.send_signal(signal.SIGCONT)


def test_elsewhere_there_is_no_sound_server(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert query() is None


@pytest.mark.parametrize("name", ["Headset (usb-1)", "Headset", "usb-1"])
def test_a_twin_that_comes_or_goes_does_not_change_who_is_meant(name: str) -> None:
    assert Device("Headset (usb-1)", False, RATE, "usb-1").answers_to(name)
    assert not Device("Headset (usb-2)", False, RATE, "usb-2").answers_to("Headset (usb-1)")
    assert not Device("Headset", False, RATE).answers_to("")
