"""A Wayland desktop that draws into memory: sway, its windows, a keyboard and screenshots."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.desktop_session.programs import Programs, missing_programs
from tests.desktop_session.virtual_keyboard import VirtualKeyboard
from tests.desktop_session.wayland_client import WaylandClient, number, read_text

PROGRAMS = ("grim", "sway", "swaymsg")
CONFIG = """
output HEADLESS-1 resolution 1280x900
xwayland disable
focus_follows_mouse no
for_window [app_id=".*"] floating enable
"""
# sway does not run as root. To itself it then is somebody else, who still owns the files.
NOT_ROOT = ("unshare", "--user", "--map-user=1000", "--map-group=1000", "--", "setpriv", "--pdeathsig", "TERM", "--")


@dataclass(frozen=True)
class Window:
    title: str
    app_id: str
    focused: bool
    urgent: bool
    """Whether it asked for attention and did not get the focus."""


def why_not() -> str | None:
    """What keeps it from being started here, in one sentence; None where nothing does."""
    if reason := missing_programs(*PROGRAMS):
        return reason
    if os.geteuid() == 0 and subprocess.run([*NOT_ROOT, "true"], capture_output=True, check=False).returncode:
        return "sway does not run as root, and there are no user namespaces here"
    return None


def start_sway(programs: Programs, folder: Path) -> Sway:
    """Start it and put WAYLAND_DISPLAY and what Qt needs into the desktop's environment."""
    config, runtime = folder / "sway.conf", Path(programs.env["XDG_RUNTIME_DIR"])
    config.write_text(CONFIG)
    headless = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
    argv = ["sway", "--config", str(config)]
    as_whom = NOT_ROOT if os.geteuid() == 0 else ()
    sway = programs.start([*as_whom, *argv], env={**programs.env, **headless})
    programs.wait(sway, lambda: any(runtime.glob("sway-ipc.*")) and bool(_displays(runtime)), "sway")
    programs.env |= {
        "SWAYSOCK": str(next(runtime.glob("sway-ipc.*"))),
        "WAYLAND_DISPLAY": _displays(runtime)[0].name,
        "QT_QPA_PLATFORM": "wayland",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "XDG_SESSION_TYPE": "wayland",
    }
    programs.wait(sway, lambda: programs.succeeds("swaymsg", "-t", "get_outputs", printing="HEADLESS-1"), "sway")
    return Sway(programs, _displays(runtime)[0])


def _displays(runtime: Path) -> list[Path]:
    return [path for path in runtime.glob("wayland-*") if path.suffix != ".lock"]


class Sway:
    """What one sees and does on that desktop."""

    def __init__(self, programs: Programs, display: Path) -> None:
        self._programs = programs
        self._client = WaylandClient(display)
        self.keyboard = VirtualKeyboard(self._client)

    def windows(self) -> list[Window]:
        return list(_windows(json.loads(self._programs.run("swaymsg", "-t", "get_tree"))))

    def command(self, command: str) -> None:
        """For instance `[title="^SB Voice$"] focus`."""
        self._programs.run("swaymsg", command)

    def activation_token(self) -> str:
        """What a desktop gives a program that a person has started, so that its window may come to the front."""
        maker, token = self._client.bind("xdg_activation_v1"), self._client.new()
        self._client.request(maker, 1, number(token))
        self._client.request(token, 3)
        return next(read_text(event.body) for event in self._client.settle() if event.sender == token)

    def close(self) -> None:
        self._client.close()

    def screenshot(self, path: Path) -> Path:
        self._programs.run("grim", str(path))
        return path


def _windows(node: dict[str, Any]) -> Iterator[Window]:
    if node.get("pid"):
        yield Window(node["name"] or "", node["app_id"] or "", node["focused"], node["urgent"])
    for inner in [*node["nodes"], *node["floating_nodes"]]:
        yield from _windows(inner)
