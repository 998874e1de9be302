"""Devices by name, and what is wrong with them in words."""

from __future__ import annotations

import asyncio
import os
import sys

import pytest

from desktop.audio.devices import catalog
from desktop.audio.devices.catalog import AudioUnavailable, Device
from desktop.audio.streams.stream import open_output
from tests.both_sound_servers import on_both_servers
from tests.desktop.audio.conftest import MakeSound
from tests.desktop.audio.listening import until
from tests.desktop_session import Sound


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where PortAudio is all there is."""
    monkeypatch.setattr("desktop.audio.devices.sound_server.query", lambda: None)


@on_both_servers
def test_the_sound_server_names_its_devices(sound: Sound) -> None:
    described = "sink_properties=device.description=Headset"
    sound.pactl("load-module", "module-null-sink", "sink_name=usb", described)
    found = catalog.list_outputs()
    assert [device.target for device in found] == ["speaker", "mouth", "usb"]
    assert found[-1].name == "Headset"
    assert [device.default for device in found] == [True, False, False]
    assert [device.target for device in catalog.list_inputs()] == ["microphone"]
    assert all(isinstance(device, Device) and device.sample_rate > 0 for device in found)


@on_both_servers
async def test_a_device_of_the_sound_server_is_opened_by_its_name(sound: Sound) -> None:
    described = "sink_properties=device.description=Headset"
    await asyncio.to_thread(sound.pactl, "load-module", "module-null-sink", "sink_name=usb", described)
    before = dict(os.environ)
    stream = await asyncio.to_thread(open_output, "Headset", lambda: None, lambda *_: None)
    assert dict(os.environ) == before, "no child of ours is sent there too"
    sinks = await asyncio.to_thread(sound.pactl, "list", "short", "sinks")
    number = next(line.split("\t")[0] for line in sinks.splitlines() if "\tusb\t" in line)
    streams = await asyncio.to_thread(sound.pactl, "list", "short", "sink-inputs")
    assert streams.split("\t")[1] == number
    stream.close()


@pytest.mark.usefixtures("no_server")
def test_each_direction_lists_its_own(sound: Sound) -> None:
    assert [device.name for device in catalog.list_inputs()] == ["microphone", "default"]
    assert [device.name for device in catalog.list_outputs()] == ["speaker", "default"]
    assert [device.default for device in catalog.list_outputs()] == [False, True]


@pytest.mark.usefixtures("no_server")
async def test_a_device_of_portaudio_is_opened_by_its_name(sound: Sound) -> None:
    stream = await asyncio.to_thread(open_output, "speaker", lambda: None, lambda *_: None)
    stream.close()


def test_without_a_microphone_there_is_none_to_list(make_sound: MakeSound) -> None:
    make_sound(microphone=False)
    assert catalog.list_inputs() == []
    assert [device.target for device in catalog.list_outputs()] == ["speaker"]


def test_without_a_sound_server_nothing_is_listed(make_sound: MakeSound) -> None:
    make_sound(sound=False)
    assert catalog.list_inputs() == catalog.list_outputs() == []


async def test_a_refresh_leaves_open_devices_alone(sound: Sound) -> None:
    stream = await asyncio.to_thread(open_output, None, lambda: None, lambda *_: None)
    assert not catalog.refresh()
    stream.close()
    await until(catalog.refresh)


def test_a_name_that_is_gone_is_said(sound: Sound) -> None:
    with pytest.raises(AudioUnavailable) as caught:
        open_output("headset", lambda: None, lambda *_: None)
    assert caught.value.message == "The speaker “headset” is not connected."


def test_without_portaudio_the_package_to_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    for use in (catalog.list_inputs, catalog.list_outputs, catalog.refresh, catalog.library):
        with pytest.raises(AudioUnavailable) as caught:
            use()
        assert "PortAudio" in caught.value.message
        assert "libportaudio2" in caught.value.hint


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("Error querying device -1",), "There is no microphone."),
        (("Error opening InputStream: Device unavailable", -9985), "The microphone is in use by another program."),
        (("Illegal combination of I/O devices", -9993), "The microphone cannot be opened."),
        (("Unanticipated host error", -9999, (0, -5, "Input/output error")), "The microphone cannot be opened."),
        (("Invalid sample rate", -9997), "The microphone offers no format that SB Voice can use."),
        (("Something new", -1234), "The microphone cannot be opened."),
    ],
)
def test_what_portaudio_says_becomes_a_sentence(arguments: tuple[object, ...], said: str) -> None:
    error = catalog.explain(Exception(*arguments), "input")
    assert error.message == said
    assert error.hint.endswith(".")
    assert str(error) == f"{error.message} {error.hint}"
