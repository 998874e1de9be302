"""Caddy as `deploy/Caddyfile` has it, before servers of the tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import PATIENCE

CADDYFILE = Path(__file__).parents[3] / "deploy" / "Caddyfile"


def missing() -> str:
    """Why there can be no Caddy here; empty where there can."""
    return "" if shutil.which("caddy") else "no proxy: caddy is missing (Debian: caddy)"


@contextmanager
def caddy(folder: Path, replicas: Sequence[str]) -> Iterator[str]:
    """A proxy before those servers, each `host:port`; its URL. Skips the test where there is no Caddy."""
    if reason := missing():
        pytest.skip(reason)
    folder.mkdir(exist_ok=True)
    with _reserved_port() as port:
        url = f"http://localhost:{port}"
        with _running(folder, port, url, replicas):
            yield url


@contextmanager
def _running(folder: Path, port: int, url: str, replicas: Sequence[str]) -> Iterator[None]:
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "SB_VOICE_SITE": url,
        "SB_VOICE_REPLICAS": " ".join(replicas),
    }
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(CADDYFILE)]
    with (folder / "caddy.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        _wait_for(process, port, folder / "caddy.log")
        yield
    finally:
        process.kill()
        process.wait()


@contextmanager
def _reserved_port() -> Iterator[int]:
    """A port that nobody else is given meanwhile. Caddy, which shares its ports with successors, may listen at it."""
    both = socket.has_dualstack_ipv6()
    with socket.socket(socket.AF_INET6 if both else socket.AF_INET) as held:
        if both:
            held.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        held.bind(("", 0))
        yield held.getsockname()[1]


def _wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        try:
            socket.create_connection(("localhost", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("Caddy does not listen")
