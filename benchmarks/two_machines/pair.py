"""Two network namespaces that see nothing but each other: what runs in them is on two machines, as far as it knows.

Linux, as root.
"""

from __future__ import annotations

import ctypes
import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import ROOT, module, stop
from benchmarks.two_machines.cable import TUN

CLONE_NEWNET = 0x40000000
HERE, THERE = "10.99.0.1", "10.99.0.2"


def missing() -> str:
    """Why there can be no two machines here; empty where there can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "two machines are network namespaces, which root alone makes"
    if shutil.which("ip") is None:
        return "no network namespaces: ip is missing (Debian: iproute2)"
    try:
        os.close(os.open(TUN, os.O_RDWR))
        _ip("netns", "list")
    except (OSError, subprocess.CalledProcessError):
        return f"this system has no {TUN} or no network namespaces"
    return ""


@dataclass(frozen=True, slots=True)
class MadeMachine:
    """A network namespace with one address."""

    name: str
    address: str

    def command(self, argv: Sequence[str]) -> list[str]:
        """What runs that there."""
        return ["ip", "netns", "exec", self.name, *argv]

    @contextmanager
    def entered(self) -> Iterator[None]:
        """This thread, and all that it starts, is there while the block runs."""
        with Path("/proc/thread-self/ns/net").open() as before, Path("/run/netns", self.name).open() as there:
            _enter(there.fileno())
            try:
                yield
            finally:
                _enter(before.fileno())


@dataclass(frozen=True, slots=True)
class CabledPair:
    """Two machines and what joins them."""

    here: MadeMachine
    there: MadeMachine
    cable: subprocess.Popen[str] | None

    def cut(self) -> None:
        """Let nothing through any more; neither side is told."""
        self._tell("cut")

    def mend(self) -> None:
        """Let everything through again."""
        self._tell("mend")

    def _tell(self, word: str) -> None:
        assert self.cable is not None
        assert self.cable.stdin is not None
        assert self.cable.stdout is not None
        self.cable.stdin.write(f"{word}\n")
        self.cable.stdin.flush()
        self.cable.stdout.readline()


@contextmanager
def two_machines(seconds: float, loss: float = 0.0) -> Iterator[CabledPair]:
    """Two, joined by a cable on which each packet takes `seconds`, and of which a share `loss` is lost.

    One that does neither is the kernel's own, and cannot be cut.
    """
    mark = secrets.token_hex(3)
    here, there = MadeMachine(f"sb-{mark}-here", HERE), MadeMachine(f"sb-{mark}-there", THERE)
    ends = f"sb{mark}a", f"sb{mark}b"
    with ExitStack() as stack:
        for machine in (here, there):
            _ip("netns", "add", machine.name)
            stack.callback(_ip, "netns", "del", machine.name)
        if seconds or loss:
            cable = stack.enter_context(_cable(*ends, str(seconds), str(loss)))
        else:
            cable = None
            _ip("link", "add", ends[0], "type", "veth", "peer", "name", ends[1])
        for machine, end in zip((here, there), ends, strict=True):
            _ip("link", "set", end, "netns", machine.name)
            _ip("-n", machine.name, "address", "add", f"{machine.address}/24", "dev", end)
            for device in ("lo", end):
                _ip("-n", machine.name, "link", "set", device, "up")
        yield CabledPair(here, there, cable)


@contextmanager
def _cable(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = module("benchmarks.two_machines.cable", *arguments)
    cable = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert cable.stdout is not None
        cable.stdout.readline()
        yield cable
    finally:
        stop(cable)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


def _enter(namespace: int) -> None:
    """`setns`, which Python has from 3.12 on."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(namespace, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")
