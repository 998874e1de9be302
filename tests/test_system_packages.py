"""setup/system-packages on machines that are told by stand-ins for dpkg, apt and sudo."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "setup" / "system-packages"
TOOLS = ("sh", "uname", "grep", "env")


class Machine:
    """A folder of commands: real ones that do no harm, and stand-ins that note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.commands = folder / "bin"
        self.log = folder / "log"
        self.commands.mkdir()
        self.log.touch()
        for tool in TOOLS:
            found = next(place for place in ("/bin", "/usr/bin") if (Path(place) / tool).exists())
            (self.commands / tool).symlink_to(Path(found) / tool)
        self.folder = folder

    def command(self, name: str, script: str = "") -> None:
        path = self.commands / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.log}"\n{script}\n')
        path.chmod(0o755)

    def debian(self, *, lacks: str = "", user: int = 0) -> None:
        """Everything is installed but what `lacks` names; apt-get works."""
        there = f'case " {lacks} " in *" $name "*) ;; *) echo "installed $name" ;; esac'
        self.command("dpkg-query", f'for name in "$@"; do {there}; done')
        self.command("apt-get")
        self.command("apt-cache", '[ "$2" = libglib2.0-0t64 ]')
        self.command("id", f"echo {user}")
        self.command("python3")

    def run(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        command = [str(SCRIPT), *arguments]
        environment = {"PATH": str(self.commands), **env}
        null = subprocess.DEVNULL
        return subprocess.run(
            command, env=environment, cwd=self.folder, stdin=null, capture_output=True, text=True, check=False
        )

    @property
    def calls(self) -> list[str]:
        return [line for line in self.log.read_text().splitlines() if line.startswith(("apt-get", "sudo"))]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_nothing_is_done_where_nothing_is_missing(machine: Machine) -> None:
    machine.debian()
    done = machine.run("test")
    assert (done.returncode, done.stderr, machine.calls) == (0, "", [])


def test_what_is_missing_is_installed_and_nothing_removed(machine: Machine) -> None:
    machine.debian(lacks="xvfb xvfbt64 openbox openboxt64")
    assert machine.run("test").returncode == 0
    update, install = machine.calls
    assert update.startswith("apt-get update")
    assert install.endswith("--no-install-recommends --no-remove xvfb openbox")


def test_either_name_of_a_renamed_package_will_do(machine: Machine) -> None:
    machine.debian(lacks="libglib2.0-0")
    assert machine.run("test").returncode == 0
    assert machine.calls == []


def test_the_name_that_this_release_knows_is_installed(machine: Machine) -> None:
    machine.debian(lacks="libglib2.0-0 libglib2.0-0t64")
    assert machine.run("test").returncode == 0
    assert machine.calls[-1].endswith(" libglib2.0-0t64")


def test_without_a_display_no_window_libraries_are_wanted(machine: Machine) -> None:
    machine.debian(lacks="libgl1 libgl1t64 xvfb xvfbt64")
    assert machine.run("run").returncode == 0
    assert machine.calls == []
    assert machine.run("run", DISPLAY=":0").returncode == 0
    assert machine.calls[-1].endswith(" libgl1")


def test_another_sound_server_is_not_brought_to_where_it_would_be_started(machine: Machine) -> None:
    machine.debian(lacks="wireplumber wireplumbert64")
    assert machine.run("test").returncode == 0
    assert bool(machine.calls) is not Path("/run/systemd/system").is_dir()


def test_what_the_test_of_the_package_needs_comes_with_what_every_test_needs(machine: Machine) -> None:
    machine.debian(lacks="debootstrap debootstrapt64 xvfb xvfbt64")
    assert machine.run("test").returncode == 0
    assert machine.calls[-1].endswith(" xvfb")
    assert machine.run("machine").returncode == 0
    assert machine.calls[-1].endswith(" xvfb debootstrap")


def test_the_tier_of_real_clients_wants_a_browser_and_no_desktop(machine: Machine) -> None:
    machine.debian(lacks="chromium chromiumt64 xvfb xvfbt64")
    assert machine.run("clients").returncode == 0
    assert machine.calls[-1].endswith(" chromium")


def test_a_user_with_sudo_is_asked_nothing(machine: Machine) -> None:
    machine.debian(lacks="xvfb xvfbt64", user=1000)
    machine.command("sudo", '[ "$1" = -n ] && shift; exec "$@"')
    machine.command("true")
    assert machine.run("test").returncode == 0
    assert machine.calls[-1].endswith(" xvfb")


def test_without_root_the_missing_packages_are_named(machine: Machine) -> None:
    machine.debian(lacks="xvfb xvfbt64 openbox openboxt64", user=1000)
    done = machine.run("test")
    assert done.returncode == 1
    assert "  xvfb openbox\n" in done.stderr
    machine.command("sudo", "exit 1")
    done = machine.run("test")
    assert done.returncode == 1
    assert "password" in done.stderr
    assert "  xvfb openbox\n" in done.stderr


def test_packages_that_cannot_be_installed_are_named(machine: Machine) -> None:
    machine.debian(lacks="xvfb xvfbt64")
    machine.command("apt-get", "exit 100")
    done = machine.run("test")
    assert done.returncode == 1
    assert done.stderr.endswith("  xvfb\n")


def test_another_distribution_is_told_once(machine: Machine) -> None:
    done = machine.run("test")
    assert done.returncode == 1
    assert "libportaudio2" in done.stderr
    python = machine.folder / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.touch(mode=0o755)
    again = machine.run("test")
    assert (again.returncode, again.stderr) == (1, "")
