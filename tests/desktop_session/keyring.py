"""The desktop's message bus and its keyring: unlocked, locked, or none."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any, Literal

from tests.desktop_session.programs import Programs

Keyring = Literal["unlocked", "locked", "none"]
PASSWORD = "open sesame"

# No service folders: the bus starts nothing by itself, or any early call would start a second, locked keyring.
BUS_CONFIG = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def start_bus(programs: Programs, folder: Path) -> None:
    """Start a session bus that knows no services."""
    socket, config = folder / "bus", folder / "bus.conf"
    config.write_text(BUS_CONFIG.format(socket=socket))
    programs.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
    daemon = programs.start(["dbus-daemon", "--nofork", "--nopidfile", f"--config-file={config}"])
    programs.wait(daemon, lambda: socket.exists() and _bus_call(programs, "GetId"), "dbus-daemon")


def start_keyring(programs: Programs, keyring: Keyring) -> None:
    """Start a keyring with one collection, whose password is `PASSWORD`."""
    if keyring == "none":
        return
    daemon = _start_daemon(programs, "--unlock")
    if keyring == "locked":
        # The collection now exists; a daemon that is not given the password finds it locked.
        programs.end(daemon)
        _start_daemon(programs)


def _start_daemon(programs: Programs, *options: str) -> subprocess.Popen[Any]:
    argv = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *options]
    daemon = programs.start(argv, stdin=subprocess.PIPE)
    assert daemon.stdin is not None
    daemon.stdin.write(PASSWORD.encode() if options else b"")
    daemon.stdin.close()
    owned = "string:org.freedesktop.secrets"
    programs.wait(daemon, lambda: _bus_call(programs, "NameHasOwner", owned, printing="true"), argv[0])
    return daemon


def _bus_call(programs: Programs, method: str, *arguments: str, printing: str = "") -> bool:
    """Ask the bus itself something: a call to the keyring would wait for it, or start another."""
    target = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", f"org.freedesktop.DBus.{method}"]
    return programs.succeeds("dbus-send", *target, *arguments, printing=printing)
