"""The devices of PulseAudio or PipeWire, which PortAudio cannot tell apart: it knows ALSA's names only."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

Direction = Literal["input", "output"]

GATEWAYS = ("pulse", "pipewire", "default")
"""ALSA devices that lead to the sound server, the surest first."""
VARIABLES: dict[Direction, str] = {"input": "PULSE_SOURCE", "output": "PULSE_SINK"}
PIPEWIRE = "PIPEWIRE_NODE"
PATIENCE = 1.0
"""Seconds to wait for a sound server that hangs before the devices are taken as ALSA has them."""
NO_MONITOR = 0xFFFFFFFF
CLIENT = "SB Voice"


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone or a speaker; `name` is what settings keep and a person reads, `sample_rate` is its own, in Hz.

    `target` is what the sound server calls it, empty for a device of PortAudio's own, and `number` under which number
    it has it: another one each time it is plugged in.
    """

    name: str
    default: bool
    sample_rate: int
    target: str = ""
    number: int = 0

    def answers_to(self, name: str) -> bool:
        """Whether a name in the settings means this device, also where a twin was plugged in or out since."""
        return bool(name) and name in (self.name, self.target, self.name.removesuffix(f" ({self.target})"))


@dataclass(frozen=True, slots=True)
class Devices:
    """All there are at one moment."""

    inputs: tuple[Device, ...] = ()
    outputs: tuple[Device, ...] = ()

    def of(self, direction: Direction) -> tuple[Device, ...]:
        return self.inputs if direction == "input" else self.outputs

    def used(self, direction: Direction, chosen: str) -> Device | None:
        """The one that sound goes through: the chosen one where it is plugged in, else the system's default."""
        there = self.of(direction)
        plugged = next((device for device in there if device.answers_to(chosen)), None)
        return plugged or next((device for device in there if device.default), None)


def query() -> Devices | None:
    """What the sound server has; None where there is none, or where it does not answer in time."""
    if not sys.platform.startswith("linux"):
        return None
    answer: list[Devices] = []

    def ask() -> None:
        with contextlib.suppress(SoundServerGone), connected() as server:
            answer.append(listed(server))

    # A thread of its own: one that is stuck in a server that hangs must not hold up the caller.
    asking = threading.Thread(target=ask, name="sound server", daemon=True)
    asking.start()
    asking.join(PATIENCE)
    return answer[0] if answer else None


class SoundServerGone(Exception):
    """There is no sound server, or it ended."""


@contextmanager
def connected() -> Iterator[Any]:
    """A connection as pulsectl has it. Raises `SoundServerGone`, also for what goes wrong inside the block."""
    try:
        # Also an OSError: libpulse is not part of the package.
        from pulsectl import Pulse, PulseDisconnected, PulseError
    except (ImportError, OSError) as error:
        raise SoundServerGone from error
    try:
        with Pulse(CLIENT, connect=False) as server:
            server.connect(autospawn=False)
            yield server
    except (PulseError, PulseDisconnected) as error:
        raise SoundServerGone from error


def listed(server: Any) -> Devices:
    """The devices at the other end of a connection, without those that only listen to a speaker."""
    info = server.server_info()
    sources = [source for source in server.source_list() if source.monitor_of_sink == NO_MONITOR]
    return Devices(_named(sources, info.default_source_name), _named(server.sink_list(), info.default_sink_name))


def watch(changed: Callable[[Devices], bool]) -> None:
    """Tell the devices now and after each change, until `changed` says False. Raises `SoundServerGone`; blocks."""
    happened = threading.Event()

    with connected() as server:
        from pulsectl import PulseLoopStop

        def stop(_: Any) -> None:
            happened.set()
            raise PulseLoopStop

        server.event_mask_set("sink", "source", "server")
        server.event_callback_set(stop)
        while True:
            happened.clear()
            if not changed(listed(server)):
                return
            # What happened while the devices were listed may not be in the list.
            if not happened.is_set():
                server.event_listen()


@contextmanager
def routed(direction: Direction, target: str) -> Iterator[None]:
    """What is opened within leads to this device of the sound server; call it with PORTAUDIO held."""
    wanted = {VARIABLES[direction]: target, PIPEWIRE: target} if target else {}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _named(found: list[Any], default: str) -> tuple[Device, ...]:
    """By description; those that share one carry the sound server's name as well."""
    descriptions = [one.description or one.name for one in found]
    return tuple(
        Device(
            description if descriptions.count(description) == 1 else f"{description} ({one.name})",
            one.name == default,
            int(one.sample_spec.rate),
            one.name,
            one.index,
        )
        for one, description in zip(found, descriptions, strict=True)
    )
