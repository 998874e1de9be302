"""Runs before the app where it is frozen: sounddevice finds the PortAudio that lies beside it.

It asks `ctypes.util.find_library`, which on Linux only knows what the system has installed.
"""

import ctypes.util
import sys
from pathlib import Path

_find = ctypes.util.find_library


def _bundled_first(name: str) -> str | None:
    if name == "portaudio":
        for file in Path(sys._MEIPASS).glob("libportaudio.so*"):  # type: ignore[attr-defined]
            return str(file)
    return _find(name)


ctypes.util.find_library = _bundled_first
