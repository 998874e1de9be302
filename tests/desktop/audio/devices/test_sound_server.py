"""Which of the sound server's devices is used."""

from __future__ import annotations

from desktop.audio.devices.sound_server import Device, Devices

HEADSET = Device("Headset", default=False, sample_rate=48_000, target="alsa_output.usb")
BUILT_IN = Device("Built-in", default=True, sample_rate=48_000, target="alsa_output.pci")


def test_the_chosen_device_is_used_where_it_is_there() -> None:
    devices = Devices(outputs=(BUILT_IN, HEADSET))
    assert devices.used("output", "Headset") is HEADSET
    assert devices.used("output", HEADSET.target) is HEADSET


def test_otherwise_the_default_is() -> None:
    assert Devices(outputs=(BUILT_IN,)).used("output", "Headset") is BUILT_IN
    assert Devices(outputs=(HEADSET, BUILT_IN)).used("output", "") is BUILT_IN
    assert Devices().used("output", "Headset") is None
