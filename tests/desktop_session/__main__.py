"""`python -m tests.desktop_session -- COMMAND...`: run a command on a throw-away desktop, pass its exit code on."""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys

from tests.desktop_session import DesktopSession, missing_programs


def main() -> int:
    options = arguments().parse_args()
    if reason := missing_programs():
        print(f"no throw-away desktop: {reason}", file=sys.stderr)
        return 1
    # An exception, so that the desktop is taken down.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    parts = {"sound": options.sound, "sound_server": options.sound_server, "microphone": options.microphone}
    with DesktopSession(keyring=options.keyring, **parts) as desktop:
        streams = {"stdin": None, "stdout": None, "stderr": None, "start_new_session": False}
        return shell_code(desktop.start(options.command, **streams))


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.desktop_session", description=__doc__)
    parser.add_argument("--keyring", choices=["unlocked", "locked", "none"], default="unlocked")
    parser.add_argument("--no-sound", dest="sound", action="store_false", help="no sound server")
    parser.add_argument("--sound-server", choices=["pulseaudio", "pipewire"])
    parser.add_argument("--no-microphone", dest="microphone", action="store_false", help="only a speaker")
    parser.add_argument("command", nargs="+")
    return parser


def shell_code(process: subprocess.Popen[bytes]) -> int:
    """The exit code as a shell would give it: 128 and the number of the signal that ended the process."""
    code = process.wait()
    return 128 - code if code < 0 else code


if __name__ == "__main__":
    sys.exit(main())
