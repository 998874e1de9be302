"""Child processes that are measured: started, asked for time and memory, ended by their pid. Linux."""

from __future__ import annotations

import os
import secrets
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 30.0
"""Seconds until a child that says nothing counts as broken."""

GREETING = "listening on "
ROOT = Path(__file__).parent.parent


class Broken(Exception):
    """What should be measured did not run; the text says why in one sentence."""


@contextmanager
def serving(argv: Sequence[str], env: Mapping[str, str], core: int | None = None) -> Iterator[tuple[str, int]]:
    """A server as long as the block runs: its address and its pid. `core` pins it to one core."""
    process = subprocess.Popen(argv, env={**os.environ, **env}, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        if core is not None:
            os.sched_setaffinity(process.pid, {core})
        yield greeting(process), process.pid
    finally:
        stop(process)


@contextmanager
def scripted_server(**more: str) -> Iterator[tuple[str, int, str]]:
    """Our server with scripted engines and a database of its own, on its core, and told `more` in its environment:
    address, pid and token.
    """
    token = secrets.token_urlsafe(16)
    core, _ = cores()
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        env = {"SB_VOICE_TOKEN": token, "SB_VOICE_DATABASE_URL": f"sqlite:///{folder}/conversations.sqlite3"}
        with serving(module("benchmarks.load.scripted_server"), env | more, core) as (url, pid):
            yield url, pid, token


def module(name: str, *arguments: str) -> list[str]:
    """The command that runs a module of ours with this Python."""
    return [sys.executable, "-m", name, *arguments]


def cores() -> tuple[int | None, int | None]:
    """One core for what is measured and another one for who measures; None where there is only one."""
    free = sorted(os.sched_getaffinity(0))
    return (free[-1], free[0]) if len(free) > 1 else (None, None)


def cpu_seconds(pid: int) -> float:
    """Processor time that the process has taken so far, all threads, to the nanosecond."""
    # The kernel's number for the processor clock of another process (see clock_getcpuclockid).
    return time.clock_gettime((~pid << 3) | 2)


def memory_mb(pid: int, kind: str = "Pss") -> float:
    """Megabytes the process holds; of pages that it shares, its share.

    `Anonymous` leaves out mapped files, whose share changes when another program starts or ends.
    """
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name, _, size = line.partition(":")
        if name == kind:
            return int(size.split()[0]) / 1024
    raise Broken(f"the kernel tells no {kind} of process {pid}")


def family(pid: int) -> list[int]:
    """The process and all its descendants."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(member for child in children for member in family(int(child)))]


def stop(process: subprocess.Popen[Any], patience: float = 8.0) -> None:
    """Ask the process to end, insist after `patience` seconds, close its pipes."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def greeting(process: subprocess.Popen[str]) -> str:
    """Where the server says that it listens. Raises `Broken`."""
    assert process.stdout is not None
    deadline = time.monotonic() + PATIENCE
    while select.select([process.stdout], [], [], max(0.0, deadline - time.monotonic()))[0]:
        line = process.stdout.readline()
        if not line:
            raise Broken(f"the server ended with code {process.wait()} before it listened")
        if line.startswith(GREETING):
            return line[len(GREETING) :].strip()
    raise Broken(f"the server did not listen within {PATIENCE:.0f} s")
