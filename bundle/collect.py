"""Finds on this machine what `contents` says belongs into a bundle; runs inside PyInstaller."""

from __future__ import annotations

import ctypes.util
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

from bundle import contents

Source = tuple[str, str]
"""A file on this machine and the folder in the bundle it goes to."""

Entry = tuple[str, str, str]
"""As PyInstaller keeps files: path in the bundle, path on this machine, kind."""

SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def data(edition: contents.Edition) -> list[Source]:
    """Files that are read and not imported."""
    found = list(_files(contents.OUR_DATA))
    names = list(contents.METADATA)
    if edition == "local":
        found += _files(contents.LOCAL_DATA)
        names += contents.LOCAL_METADATA
    return found + [_metadata(name) for name in names]


def libraries(edition: contents.Edition) -> list[Source]:
    """Libraries that are loaded by name while the app runs."""
    found = list(_files(contents.LOCAL_LIBRARIES)) if edition == "local" else []
    if sys.platform == "linux":
        found.append((_system_library("portaudio"), "."))
    return found


def without_unneeded(entries: Iterable[Entry]) -> list[Entry]:
    """The files that are wanted, less the libraries that only an unwanted one needed."""
    kept = [entry for entry in entries if contents.wanted(entry[0])]
    if sys.platform != "linux":
        return kept
    linked = {place: source for place, source, kind in kept if kind in ("BINARY", "EXTENSION")}
    needs = {Path(place).name: _needed(source) for place, source in linked.items()}
    roots = [Path(place).name for place, source in linked.items() if not _for_others(place, source)]
    needed = contents.reached(roots, needs)
    return [entry for entry in kept if not _for_others(entry[0], entry[1]) or Path(entry[0]).name in needed]


def without_debug_information(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same files, less what only a debugger reads; half of libpython is that.

    Symbols stay. Files that carry none of it are not touched: numpy's libraries would not survive it.
    """
    if sys.platform != "linux":
        return list(entries)
    folder.mkdir(parents=True, exist_ok=True)
    return [_lighter(entry, folder) for entry in entries]


def _lighter(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    if kind not in ("BINARY", "EXTENSION") or place.startswith("numpy") or ".debug_info" not in _sections(source):
        return entry
    light = folder / place.replace("/", "_")
    subprocess.run(["objcopy", "--strip-debug", source, str(light)], check=True)
    return place, str(light), kind


def _for_others(place: str, source: str) -> bool:
    """Whether a library is there only because another file is linked to it."""
    qt = "/Qt/lib/" in place or Path(place).name.startswith("libQt6")
    return qt or (source.startswith(SYSTEM) and not place.startswith("libportaudio"))


def _files(wanted: Mapping[str, tuple[str, ...]]) -> Iterable[Source]:
    for package, patterns in wanted.items():
        if package == contents.MEANING and find_spec(package) is None:
            continue
        folder = _folder(package)
        for pattern in patterns:
            for file in sorted(folder.glob(pattern)):
                if file.is_file() and "__pycache__" not in file.parts:
                    yield str(file), str(file.parent.relative_to(folder.parent))


def _folder(package: str) -> Path:
    spec = find_spec(package)
    assert spec is not None, f"the package {package} is not installed"
    return Path((spec.submodule_search_locations or [])[0])


def _metadata(name: str) -> Source:
    """Name, version and licence of a distribution, but not where it was installed from."""
    file = next(file for file in distribution(name).files or () if file.name == "METADATA")
    path = Path(str(file.locate()))
    return str(path), path.parent.name


def _system_library(name: str) -> str:
    """The path of a library that the linker knows."""
    wanted = ctypes.util.find_library(name)
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"{re.escape(wanted or name)} .*=> (\S+)", listed)
    if found is None:
        raise SystemExit(f"The library {name} is not installed here, so it cannot be bundled.")
    return found[1]


def _needed(library: str) -> set[str]:
    """The libraries that this one is linked to, by name."""
    shown = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"NEEDED\s+(\S+)", shown))


def _sections(library: str) -> str:
    return subprocess.run(["objdump", "-h", library], capture_output=True, text=True, check=False).stdout
