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
def caddy(folder: Path, replicas: Sequence[str], *, scheme: str = "http") -> Iterator[str]:
    """A proxy before those servers, each `host:port`; its URL. Skips the test where there is no Caddy."""
    if reason := missing():
        pytest.skip(reason)
    folder.mkdir(exist_ok=True)
    url = f"{scheme}://localhost:{_free_port()}"
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
        _wait_for(process, int(url.rpartition(":")[2]), folder / "caddy.log")
        yield url
    finally:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


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
