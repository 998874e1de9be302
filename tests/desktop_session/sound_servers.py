"""The sound servers that a desktop can have: PulseAudio, or PipeWire, which speaks PulseAudio's protocol too."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

from tests.desktop_session.programs import Programs

SoundServer = Literal["pulseaudio", "pipewire"]
PROGRAMS: dict[SoundServer, tuple[str, ...]] = {
    "pulseaudio": ("pulseaudio",),
    "pipewire": ("pipewire", "pipewire-pulse", "wireplumber"),
}
VARIABLE = "SB_TESTS_SOUND_SERVER"
"""Chooses the server for every test that does not choose one itself."""


NO_HARDWARE = {
    "main.lua.d/51-no-hardware.lua": (
        "alsa_monitor.enabled = false",
        "v4l2_monitor.enabled = false",
        "libcamera_monitor.enabled = false",
        # Would look for a service on the session bus.
        'default_access.properties["enable-flatpak-portal"] = false',
    ),
    "bluetooth.lua.d/51-no-hardware.lua": ("bluez_monitor.enabled = false",),
}
"""What WirePlumber (0.4) is told besides its own configuration."""


class PulseAudio:
    """One process, which loads a script; `socket` is where clients find it."""

    def __init__(self, programs: Programs, folder: Path) -> None:
        self.socket = folder / "pulse.socket"
        self._programs = programs
        self._script = folder / "pulse.pa"
        self._running: list[subprocess.Popen[Any]] = []

    def start(self, modules: Sequence[str], defaults: Sequence[Sequence[str]]) -> None:
        """Return once it answers and has these modules and defaults, such as `set-default-sink NAME`."""
        self.socket.unlink(missing_ok=True)
        lines = [f"load-module {module}" for module in modules] + [" ".join(words) for words in defaults]
        # The socket comes last: who can connect finds the devices.
        lines.append(f"load-module module-native-protocol-unix auth-cookie-enabled=0 socket={self.socket}")
        self._script.write_text("\n".join([*lines, ""]))
        options = ["--exit-idle-time=-1", "--realtime=no", "--daemonize=no", "--use-pid-file=no"]
        server = self._programs.start(["pulseaudio", "-n", "-F", str(self._script), *options])
        self._running.append(server)
        self._programs.wait(server, lambda: answers(self._programs, self.socket), "pulseaudio")

    def stop(self) -> None:
        end(self._programs, self._running)

    @property
    def process(self) -> subprocess.Popen[Any]:
        """The one that clients talk to."""
        return self._running[-1]


class PipeWire:
    """PipeWire, WirePlumber and PipeWire's Pulse, as their packages configure them, but none looks for hardware."""

    def __init__(self, programs: Programs, folder: Path) -> None:
        runtime = Path(programs.env["XDG_RUNTIME_DIR"])
        self.socket = runtime / "pulse" / "native"
        self._core = runtime / "pipewire-0"
        self._programs = programs
        self._running: list[subprocess.Popen[Any]] = []
        for name, lines in NO_HARDWARE.items():
            path = Path(programs.env["XDG_CONFIG_HOME"]) / "wireplumber" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join([*lines, ""]))

    def start(self, modules: Sequence[str], defaults: Sequence[Sequence[str]]) -> None:
        for socket in (self._core, self.socket):
            socket.unlink(missing_ok=True)
        self._part("pipewire", self._core.exists)
        self._part("wireplumber", lambda: True)
        self._part("pipewire-pulse", lambda: answers(self._programs, self.socket))
        for module in modules:
            self._programs.run("pactl", "load-module", *module.split())
        for words in defaults:  # a module may be loaded a moment before what it makes is known
            self._programs.wait(self.process, partial(self._programs.succeeds, "pactl", *words), "pipewire-pulse")
        # WirePlumber takes a default on when it has seen the device.
        self._programs.wait(self.process, lambda: self._has(defaults), "pipewire-pulse")

    def stop(self) -> None:
        end(self._programs, self._running)

    @property
    def process(self) -> subprocess.Popen[Any]:
        return self._running[-1]

    def _part(self, name: str, ready: Callable[[], bool]) -> None:
        self._running.append(self._programs.start([name]))
        self._programs.wait(self._running[-1], ready, name)

    def _has(self, defaults: Sequence[Sequence[str]]) -> bool:
        return all(self._programs.run("pactl", f"get{command[3:]}").strip() == name for command, name in defaults)


SERVERS: dict[SoundServer, type[PulseAudio | PipeWire]] = {"pulseaudio": PulseAudio, "pipewire": PipeWire}


def usual() -> SoundServer:
    """The one that a desktop has if nobody asks for another."""
    return "pipewire" if os.environ.get(VARIABLE) == "pipewire" else "pulseaudio"


def answers(programs: Programs, socket: Path) -> bool:
    return socket.exists() and programs.succeeds("pactl", "info")


def end(programs: Programs, running: list[subprocess.Popen[Any]]) -> None:
    """As a crash would: clients are cut off."""
    while running:
        programs.end(running.pop())
