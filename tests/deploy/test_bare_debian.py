"""Three people talk over HTTPS to the server that deploy/try-bare has put on a bare Debian with one command.

`make server-test` makes that machine; without it this is skipped.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.servers.realtime_server import Address, ask_in_writing, hear_all

MACHINE = Path(__file__).parents[2] / "build" / "server-machine"
AUTHORITY = MACHINE / "root" / ".local/share/caddy/pki/authorities/local/root.crt"
SITE = "https://localhost"
PEOPLE = ("Ann", "Ben", "Cem")

INSTALLED = MACHINE / "usr/local/bin/sb-voice-server"

pytestmark = pytest.mark.skipif(not INSTALLED.exists(), reason="there is no bare Debian: make server-test makes one")


def inside(*command: str) -> list[str]:
    surroundings = ["HOME=/root", "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
    return ["chroot", str(MACHINE), "/usr/bin/env", "-i", *surroundings, *command]


def says(*command: str) -> dict[str, str]:
    done = subprocess.run(inside("sb-voice-server", *command, "--json"), capture_output=True, text=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture
def machine() -> Iterator[None]:
    """Its two services, as the installer says that they are started by hand."""
    proxy = "exec env $(cat /etc/sb-voice/caddy.env) caddy run --config /etc/caddy/Caddyfile"
    with ExitStack() as stack:
        for command in (("sb-voice-server", "serve"), ("sh", "-c", proxy)):
            process = stack.enter_context(subprocess.Popen(inside(*command), stdin=subprocess.DEVNULL))
            stack.callback(process.terminate)
        yield


async def trusted() -> ssl.SSLContext:
    """Believes the certificate that Caddy made, as soon as the server answers behind it."""
    async with asyncio.timeout(3 * PATIENCE):
        while True:
            try:
                context = ssl.create_default_context(cafile=str(AUTHORITY))
                with await asyncio.to_thread(urllib.request.urlopen, f"{SITE}/readyz", context=context) as answer:
                    assert answer.headers["Strict-Transport-Security"]
                return context
            except OSError:
                await asyncio.sleep(0.2)


@pytest.mark.timeout(600)
async def test_three_people_talk_over_https(machine: None) -> None:
    context = await trusted()
    for name in PEOPLE:
        says("users", "add", name)
    tokens = [says("tokens", "new", name)["token"] for name in PEOPLE]

    async def ask(token: str) -> str:
        async with Address(SITE, token).connect(ssl=context) as socket:
            await ask_in_writing(socket, "Say hello.")
            done: str = (await hear_all(socket))[-1]["response"]["status"]
            return done

    assert await asyncio.gather(*map(ask, tokens)) == ["completed"] * len(PEOPLE)
