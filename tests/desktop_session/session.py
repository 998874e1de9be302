"""One throw-away desktop: a private home, and the parts that a test asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import MutableMapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.desktop_session.display import start_display, start_tray
from tests.desktop_session.keyring import Keyring, start_bus, start_keyring
from tests.desktop_session.programs import Programs
from tests.desktop_session.sound import Recording, Sound
from tests.desktop_session.sound_servers import SoundServer, usual
from tests.desktop_session.sway import Sway, start_sway
from tests.patience import PATIENCE

HOME_FOLDERS = {
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
    "HOME": "home",
}
FOREIGN = ("WAYLAND_DISPLAY", "XAUTHORITY", "DISPLAY", "DBUS_SESSION_", "PULSE_", "PIPEWIRE_", "GNOME_KEYRING_")
"""Variables, or how they begin, that would lead to the desktop of whoever runs the tests."""


class DesktopSession:
    """A desktop that lasts as long as the `with` block; two at once never meet.

    Every part can be left out. `env` is the environment of programs that shall run on it; `sound` is the sound
    server, also where it was not started. With `wayland` the display is sway's, and `sway` takes the place of
    everything here that speaks to X. Where windows are not `managed` nobody activates them but themselves.
    """

    def __init__(
        self,
        *,
        display: bool = True,
        managed: bool = True,
        wayland: bool = False,
        keyring: Keyring = "unlocked",
        tray: bool = False,
        sound: bool = True,
        sound_server: SoundServer | None = None,
        speaker: bool = True,
        microphone: bool = True,
    ) -> None:
        self._display = display and not wayland
        self._managed = managed
        self._wayland = wayland
        self._sway: Sway | None = None
        self._keyring = keyring
        self._tray = tray
        self._sound = sound
        self.folder = Path(tempfile.mkdtemp(prefix="sb-desktop-"))
        self._programs = Programs(self.folder)
        self._programs.env = self._home()
        self.sound = Sound(self._programs, self.folder, sound_server or usual(), speaker=speaker, microphone=microphone)

    @property
    def env(self) -> dict[str, str]:
        return self._programs.env

    @property
    def sway(self) -> Sway:
        assert self._sway is not None
        return self._sway

    def open(self) -> Self:
        """Start the parts; none stays behind where one of them fails."""
        try:
            if self._sound:
                self.sound.start()
            if self._display:
                start_display(self._programs, managed=self._managed)
            if self._wayland:
                self._sway = start_sway(self._programs, self.folder)
            if self._tray:
                start_tray(self._programs)
            start_bus(self._programs, self.folder)
            start_keyring(self._programs, self._keyring)
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        """End every program that was started here and remove the home."""
        if self._sway is not None:
            self._sway.close()
        self._programs.end_all()
        shutil.rmtree(self.folder, ignore_errors=True)

    def enter(self, environ: MutableMapping[str, str] = os.environ) -> None:
        """Move this process onto the desktop; before Qt or PortAudio is used, for they look once."""
        for name in set(environ) - set(self.env):
            del environ[name]
        environ.update(self.env)

    def start(self, argv: Sequence[str], **popen: Any) -> subprocess.Popen[Any]:
        """Start a program on the desktop; it ends with it."""
        return self._programs.start(argv, **popen)

    def say(self, wav: Path, *, wait: bool = True) -> subprocess.Popen[Any]:
        """Play a WAV file into the microphone, to its end unless told not to wait."""
        return self.sound.say(wav, wait=wait)

    def recording(self) -> AbstractContextManager[Recording]:
        """Record what the speaker plays while the block runs."""
        return self.sound.recording()

    def xdotool(self, *arguments: str) -> str:
        """Move the mouse, press keys, find windows; returns what xdotool prints."""
        return self._programs.run("xdotool", *arguments).strip()

    def window(self, *question: str) -> str:
        """The window that `xdotool search` finds first, waited for.

        Its own `--sync` gives up where a window goes away while it looks.
        """
        deadline = time.monotonic() + PATIENCE
        while not (found := self.find(*question)):
            assert time.monotonic() < deadline, f"there is no window: {question}"
            time.sleep(0.05)
        return found[0]

    def find(self, *question: str) -> list[str]:
        """The windows that `xdotool search` finds; there may be none."""
        return self._asked("search", *question).split()

    @property
    def window_in_front(self) -> str:
        """The active window; empty while the window manager is between two."""
        return self._asked("getactivewindow").strip()

    def screenshot(self, path: Path) -> Path:
        """Write the whole screen as PNG."""
        self._programs.run("scrot", "--overwrite", str(path))
        return path

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _asked(self, *question: str) -> str:
        """What xdotool prints, which is nothing where it fails."""
        command = ["xdotool", *question]
        return subprocess.run(command, env=self.env, capture_output=True, text=True, check=False).stdout

    def _home(self) -> dict[str, str]:
        """This process' environment, without its desktop and with a home that is empty."""
        env = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        for name, place in HOME_FOLDERS.items():
            folder = self.folder / place
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            env[name] = str(folder)
        return env
