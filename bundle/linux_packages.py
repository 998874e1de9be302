"""Turns the folder that PyInstaller made into a tar archive and a Debian package."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bundle.contents import EDITIONS, Edition
from bundle.icons import DRAWING, FOLDER, PNG_SIDES

FILES = Path(__file__).parent / "linux"
COMMANDS = ("sb-voice", "sb-voice-server")
"""What one types; the second is the same executable by another name."""

SUMMARY = "voice assistant: hold a button, talk, hear the answer"
DESCRIPTIONS: dict[Edition, str] = {
    "local": "Works offline on the first start: speech recognition, a small language model and a voice come along.",
    "cloud": "Without local models: it needs a key for Deepgram or OpenAI, or a server that speaks OpenAI's protocol.",
}
COMPRESSION: dict[Edition, tuple[str, ...]] = {"local": ("-Zzstd", "-z10"), "cloud": ("-Zxz", "-z6")}
"""Of the Debian package. xz is a sixth smaller; weights hardly shrink, and for them zstd is ready minutes earlier."""
NOT_LINKED = "libasound2-plugins"
"""ALSA loads it while the app runs; it is the way to PulseAudio and PipeWire."""


def package(folder: Path, edition: Edition, version: str, out: Path) -> list[Path]:
    """Make both from the bundle in `folder`; returns what was written into `out`."""
    for command in COMMANDS[1:]:
        (folder / command).unlink(missing_ok=True)
        (folder / command).symlink_to(COMMANDS[0])
    _share(folder / "share")
    shutil.copy2(FILES / "add-to-menu", folder / "add-to-menu")
    return [_archive(folder, edition, version, out), _debian(folder, edition, version, out)]


def package_name(edition: Edition) -> str:
    """The edition with models is the one that people get who don't ask."""
    return "sb-voice" if edition == "local" else f"sb-voice-{edition}"


def archive_name(edition: Edition, version: str) -> str:
    return f"{package_name(edition)}-{version}-linux-{platform.machine()}.tar.xz"


def _share(share: Path) -> None:
    """The entry for menus, the icons, and what software centres show."""
    shutil.rmtree(share, ignore_errors=True)
    pictures = {f"{side}x{side}": FOLDER / f"{side}.png" for side in PNG_SIDES} | {"scalable": DRAWING}
    for size, picture in pictures.items():
        _copy(picture, share / "icons" / "hicolor" / size / "apps" / f"sb-voice{picture.suffix}")
    _copy(FILES / "sb-voice.desktop", share / "applications" / "sb-voice.desktop")
    _copy(FILES / "sb-voice.metainfo.xml", share / "metainfo" / "sb-voice.metainfo.xml")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _archive(folder: Path, edition: Edition, version: str, out: Path) -> Path:
    archive = out / archive_name(edition, version)
    stem = archive.name.removesuffix(".tar.xz")
    owner = ["--owner=0", "--group=0", "--numeric-owner", "--sort=name"]
    renamed = f"--transform=s,^{folder.name},{stem},RSH"  # names alone, not where links lead
    command = ["tar", "--create", f"--file={archive}", "--xz", *owner, renamed, "-C", str(folder.parent), folder.name]
    subprocess.run(command, check=True, env={**os.environ, "XZ_OPT": "-T0 -6"})
    return archive


def _debian(folder: Path, edition: Edition, version: str, out: Path) -> Path:
    name = package_name(edition)
    with tempfile.TemporaryDirectory(dir=out) as made:
        root = Path(made) / "root"
        program = root / "usr" / "lib" / "sb-voice"
        shutil.copytree(folder, program, symlinks=True, ignore=shutil.ignore_patterns("add-to-menu", "share"))
        shutil.copytree(folder / "share", root / "usr" / "share")
        commands = root / "usr" / "bin"
        commands.mkdir()
        for called in COMMANDS:
            (commands / called).symlink_to(f"../lib/sb-voice/{called}")
        _copy(
            folder / "_internal" / "resources" / "licences" / "LICENCES.txt", root / f"usr/share/doc/{name}/copyright"
        )
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control(edition, version, depends(program), _kilobytes(root)))
        root.chmod(0o755)
        package = out / f"{name}_{version}_{_architecture()}.deb"
        command = ["dpkg-deb", "--build", "--root-owner-group", *COMPRESSION[edition], str(root), str(package)]
        subprocess.run(command, check=True)
    return package


def control(edition: Edition, version: str, needed: str, kilobytes: int) -> str:
    """What Debian is told about the package. The editions have the same files, so only one can be installed."""
    others = ", ".join(package_name(other) for other in EDITIONS if other != edition)
    return f"""Package: {package_name(edition)}
Version: {version}
Architecture: {_architecture()}
Maintainer: The SB Voice authors <nobody@localhost>
Installed-Size: {kilobytes}
Depends: {needed}, {NOT_LINKED}
Recommends: fonts-dejavu-core | fonts-noto-core, gnome-keyring | kwalletmanager
Conflicts: {others}
Replaces: {others}
Section: sound
Priority: optional
Description: {SUMMARY}
 {DESCRIPTIONS[edition]}
"""


def depends(program: Path) -> str:
    """The packages whose libraries the program is linked to and does not bring along; `dpkg-shlibdeps` knows."""
    files = [file for file in program.resolve().rglob("*") if file.is_file() and not file.is_symlink() and is_elf(file)]
    own = sorted({file.parent for file in files})
    with tempfile.TemporaryDirectory() as work:
        stub = Path(work) / "debian" / "control"
        stub.parent.mkdir()
        stub.write_text("Source: sb-voice\n\nPackage: sb-voice\nArchitecture: any\n")
        command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *(f"-l{place}" for place in own)]
        # It finds the system's copy of what we bring along too.
        command += [f"-x{name}" for name in sorted(_packages_with({file.name for file in files}))]
        shown = subprocess.run(
            [*command, *map(str, files)], cwd=work, check=True, capture_output=True, text=True
        ).stdout
    return shown.strip().removeprefix("shlibs:Depends=")


def _packages_with(libraries: Iterable[str]) -> set[str]:
    """The packages of this machine that libraries of these names are in."""
    patterns = [f"*/{name}" for name in libraries if name.startswith("lib")]
    command = ["dpkg-query", "--search", *patterns]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout if patterns else ""
    return {line.partition(":")[0] for line in found.splitlines()}


def is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _kilobytes(root: Path) -> int:
    return sum(sizes(root)) // 1024


def sizes(folder: Path) -> Iterable[int]:
    """Bytes of every file; what a link leads to counts once."""
    return (file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _architecture() -> str:
    shown = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    return shown.stdout.strip()
