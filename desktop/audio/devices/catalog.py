"""Which microphones and speakers there are, and what is wrong where one cannot be used, in words for a person."""

from __future__ import annotations

import atexit
import contextlib
import sys
import threading
from functools import cache
from typing import Any, NamedTuple, Protocol

from desktop.audio.devices import reasons, sound_server
from desktop.audio.devices.sound_server import Device, Devices, Direction
from desktop.i18n import translate

__all__ = ["Device", "Devices", "Direction"]


class Closable(Protocol):
    """An open device."""

    def close(self) -> None: ...


PORTAUDIO = threading.RLock()
"""Held around every call that opens, closes or lists: PortAudio is one global thing and not safe for threads."""

PATIENCE = 4.0
"""Seconds to wait for PORTAUDIO; whoever holds it longer is stuck in a sound server that hangs."""

_open_streams: set[Closable] = set()


class AudioUnavailable(Exception):
    """A sound device cannot be used: `message` says what is wrong, `hint` what to do, a sentence each."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint


class DeviceRoute(NamedTuple):
    """How to reach a device: what PortAudio knows of it, or of the way to the sound server that has `target`."""

    info: dict[str, Any]
    target: str = ""


def list_inputs() -> list[Device]:
    """The microphones. Raises `AudioUnavailable` where sound does not work at all; may block for some 100 ms."""
    return list(list_devices().inputs)


def list_outputs() -> list[Device]:
    """The speakers. Raises `AudioUnavailable` where sound does not work at all; may block for some 100 ms."""
    return list(list_devices().outputs)


def list_devices() -> Devices:
    """Both. PortAudio's own list is left out where a sound server has the devices: they are the same ones, or busy."""
    with Exclusive():
        found = sound_server.query()
        known: dict[Direction, list[Device]] = {"input": _list("input"), "output": _list("output")}
    if found is None:
        return Devices(tuple(known["input"]), tuple(known["output"]))
    return found


def refresh() -> bool:
    """Look for devices that came or went; False where a device is open, for that would kill it."""
    with Exclusive():
        if _open_streams:
            return False
        sounddevice = library()
        sounddevice._terminate()
        sounddevice._initialize()
        return True


def library() -> Any:
    """The sounddevice module, imported on first use. Raises `AudioUnavailable` without PortAudio."""
    import soxr  # noqa: F401 (what a device brings needs it, and numpy; here, in a thread, nobody waits for that)

    try:
        import sounddevice
    except (ImportError, OSError) as error:
        hint = (
            translate("devices", "Install the package libportaudio2, then start SB Voice again.")
            if sys.platform == "linux"
            else translate("devices", "Install SB Voice again.")
        )
        raise AudioUnavailable(
            translate("devices", "Sound does not work: the PortAudio library is missing."), hint
        ) from error
    _shut_at_exit()
    return sounddevice


@cache
def _shut_at_exit() -> None:
    """sounddevice shuts PortAudio down at the end of the program; what happens just then must be over before."""
    # The newest comes first, and sounddevice registered its own when it was imported.
    atexit.register(_shut)


# For a program that ends while sounddevice is still being imported.
@atexit.register
def _shut() -> None:
    with contextlib.suppress(AudioUnavailable):
        # Waits for a device that is being opened or closed, and lets nothing begin any more: it is never released.
        Exclusive().__enter__()
    for stream in list(_open_streams):
        stream.close()


def find(device: str | None, direction: Direction) -> DeviceRoute:
    """How to reach the device with this name, or the system's default for None; call it with PORTAUDIO held.

    Raises `AudioUnavailable` where it is not there.
    """
    known = _known(direction)
    server = sound_server.query()
    gateway = _gateway(known) if server is not None and server.of(direction) else None
    if device is None:
        return DeviceRoute(gateway) if gateway else DeviceRoute(_default(direction))
    if gateway and server:
        for one in server.of(direction):
            if one.answers_to(device):
                return DeviceRoute(gateway, one.target)
    for own in known:
        if own["name"] == device:
            return DeviceRoute(own)
    raise AudioUnavailable(reasons.not_there(direction, device), reasons.choose())


def explain(error: Exception, direction: Direction) -> AudioUnavailable:
    """What PortAudio said, as words for a person."""
    if isinstance(error, AudioUnavailable):
        return error
    code = error.args[1] if len(error.args) > 1 else -1 if "querying device" in str(error) else -9999
    return AudioUnavailable(*reasons.of_code(code, direction))


def register(stream: Closable) -> None:
    """Note that a device is open; `refresh` then keeps away."""
    _open_streams.add(stream)


def unregister(stream: Closable) -> None:
    _open_streams.discard(stream)


class Exclusive:
    """PORTAUDIO for a `with` block; raises `AudioUnavailable` instead of waiting for ever."""

    def __enter__(self) -> None:
        if not PORTAUDIO.acquire(timeout=PATIENCE):
            raise AudioUnavailable(reasons.no_answer(), reasons.reconnect())

    def __exit__(self, *_: object) -> None:
        PORTAUDIO.release()


def _list(direction: Direction) -> list[Device]:
    try:
        default = _default(direction)["index"]
    except AudioUnavailable:
        library()  # no default device is an empty list, no PortAudio is an error
        default = None
    known = _known(direction)
    return [Device(one["name"], one["index"] == default, int(one["default_samplerate"])) for one in known]


def _default(direction: Direction) -> dict[str, Any]:
    """Raises `AudioUnavailable` where there is none."""
    try:
        found: dict[str, Any] = library().query_devices(kind=direction)
    except Exception as error:
        raise explain(error, direction) from error
    return found


def _known(direction: Direction) -> list[dict[str, Any]]:
    devices: list[dict[str, Any]] = library().query_devices()
    return [one for one in devices if one[f"max_{direction}_channels"] > 0]


def _gateway(known: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The way to the sound server among PortAudio's devices."""
    by_name = {one["name"]: one for one in known}
    return next((by_name[name] for name in sound_server.GATEWAYS if name in by_name), None)
