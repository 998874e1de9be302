"""The Debian package's own words, and the archive's way into the menu."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from bundle import linux_packages
from bundle.translations import FOLDER as TRANSLATIONS
from server.protocol.invitations import SCHEME

pytestmark = pytest.mark.skipif(shutil.which("dpkg") is None, reason="only where Debian's tools are")


def test_the_two_editions_replace_one_another() -> None:
    local = linux_packages.control("local", "1.2", "libc6 (>= 2.36)", 9)
    cloud = linux_packages.control("cloud", "1.2", "libc6 (>= 2.36)", 9)
    assert "Conflicts: sb-voice-cloud\n" in local
    assert "Conflicts: sb-voice\n" in cloud
    assert "Depends: libc6 (>= 2.36), libasound2-plugins\n" in cloud


def test_what_a_program_is_linked_to_becomes_a_dependency(tmp_path: Path) -> None:
    shutil.copy("/bin/ls", tmp_path / "program")
    assert "libc6" in linux_packages.depends(tmp_path)


def test_the_archive_puts_itself_into_the_menu_and_out_again(tmp_path: Path) -> None:
    folder = tmp_path / "a folder & more"
    folder.mkdir()
    linux_packages._share(folder / "share")
    shutil.copy2(linux_packages.FILES / "add-to-menu", folder)
    data = tmp_path / "data"
    run = [str(folder / "add-to-menu")]
    subprocess.run(run, env={"XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin"}, check=True, capture_output=True)
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(data / "applications" / "sb-voice.desktop")
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == [str(folder / "sb-voice"), "%u"]
    assert entry["Desktop Entry"]["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert (data / "icons/hicolor/48x48/apps/sb-voice.png").is_file()
    subprocess.run([*run, "remove"], env={"XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin"}, check=True)
    assert not list(data.rglob("sb-voice.*"))


@pytest.mark.parametrize("language", sorted(file.stem for file in TRANSLATIONS.glob("*.ts")))
def test_menus_and_software_centres_speak_what_the_app_speaks(language: str) -> None:
    entry = (linux_packages.FILES / "sb-voice.desktop").read_text(encoding="utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        assert f"\n{key}[{language}]=" in entry
    shown = (linux_packages.FILES / "sb-voice.metainfo.xml").read_text(encoding="utf-8")
    for tag in ("summary", "p"):
        assert shown.count(f'<{tag} xml:lang="{language}">') == shown.count(f"<{tag}>") > 0
