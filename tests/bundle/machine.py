"""The machine that `bundle/machine` made: a Debian without Python and the project, with the package installed."""

from __future__ import annotations

import configparser
import os
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.desktop_session import DesktopSession
from tests.desktop_session.session import HOME_FOLDERS

ROOT = Path(__file__).parent.parent.parent
MACHINE = ROOT / "build" / "machine"

PASSED_ON = (
    *HOME_FOLDERS,
    "ALSA_CONFIG_PATH",
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "PULSE_CLIENTCONFIG",
    "PULSE_SERVER",
)
"""What a program there is told of the desktop that it is shown on; nothing else of this machine's environment."""

# The mounts are seen by this program and its children alone, and go with them.
ENTER = """
machine=$1 desktop=$2; shift 2
mount -t proc proc "$machine/proc"
mount --rbind /dev "$machine/dev"
for folder in /tmp/.X11-unix "$desktop"; do
    mkdir -p "$machine$folder"
    mount --bind "$folder" "$machine$folder"
done
exec chroot "$machine" "$@"
"""


def why_not() -> str | None:
    """What keeps programs from being run there, in one sentence; None where nothing does."""
    if not (MACHINE / "usr" / "bin" / "sb-voice").is_symlink():
        return "no machine with the package: make package, then make package-test"
    return None if os.geteuid() == 0 else "entering the machine in build/machine needs root"


def inside(desktop: DesktopSession, *command: str, env: dict[str, str] | None = None) -> list[str]:
    """The command line that runs a command there, on this desktop; the process keeps its number."""
    told = {name: desktop.env[name] for name in PASSED_ON if name in desktop.env}
    told |= {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", **(env or {})}
    enter = ["unshare", "--mount", "--propagation=private", "--", "sh", "-eu", "-c", ENTER, "sh"]
    settings = [f"{name}={value}" for name, value in told.items()]
    return [*enter, str(MACHINE), str(desktop.folder), "env", "-i", *settings, *command]


def run(desktop: DesktopSession, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(inside(desktop, *command), capture_output=True, text=True, timeout=120, check=False)


def menu_command() -> Sequence[str]:
    """What a double-click on the entry in the applications menu starts."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(MACHINE / "usr" / "share" / "applications" / "sb-voice.desktop")
    return [word for word in shlex.split(entry["Desktop Entry"]["Exec"]) if word != "%u"]


def left_behind() -> list[str]:
    """The command lines of programs that run there."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "root").readlink() == MACHINE:
                found.append((process / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue  # it ended meanwhile
    return found
