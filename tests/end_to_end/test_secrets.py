"""A whole conversation with keys from the keyring, and then a search for the keys everywhere they must not be."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import which
from urllib.parse import urlsplit

import pytest

from tests.desktop_session import DesktopSession
from tests.desktop_session.sound_servers import SoundServer
from tests.end_to_end.running_app import RunningApp, wait_until
from tests.recorded_speech import recorded_speech
from tests.servers.vendors.deepgram_api import KEY as DEEPGRAM_KEY
from tests.servers.vendors.deepgram_api import DeepgramApi, deepgram_api
from tests.servers.vendors.openai_api import KEY as OPENAI_KEY
from tests.servers.vendors.openai_api import openai_api

MARKS = (DEEPGRAM_KEY.encode(), OPENAI_KEY.encode())
KEEP = """
import asyncio, json, sys
from desktop.settings import keyring_store
async def keep():
    for name, secret in json.load(sys.stdin).items():
        await keyring_store.write(name, secret)
asyncio.run(keep())
"""


def fill_keyring(desktop: DesktopSession, keys: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", KEEP], env=desktop.env, input=json.dumps(keys), text=True, check=True)


def choose(desktop: DesktopSession, openai: str, hosts: list[str]) -> None:
    """Settings as a person would have made them in the window."""
    folder = Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice"
    folder.mkdir(parents=True)
    settings = {
        "stt": {"engine": "deepgram", "fallback": "none"},
        "llm": {"engine": "openai", "url": openai, "fallback": "none"},
        "tts": {"engine": "deepgram", "fallback": "none"},
        "keys": hosts,
        "welcomed": True,
    }
    (folder / "settings.json").write_text(json.dumps(settings))


def family(pid: int) -> list[int]:
    """The process and all that it started."""
    children = " ".join(path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children")).split()
    return [pid, *(each for child in children for each in family(int(child)))]


def seen_of_processes(app: RunningApp) -> bytes:
    """Arguments and environments of the app and its children, and what `ps` shows of everything."""
    told = [
        Path(f"/proc/{pid}/{what}").read_bytes() for pid in family(app.process.pid) for what in ("cmdline", "environ")
    ]
    everything = subprocess.run(["ps", "axeww"], capture_output=True, check=False) if which("ps") else None
    return b"".join([*told, everything.stdout if everything else b""])


def talk(desktop: DesktopSession, deepgram: DeepgramApi) -> bytes:
    """A spoken turn, a crash of the server, a typed turn; returns what could be seen of the processes."""
    with RunningApp(desktop, {**desktop.env, "SB_VOICE_DEEPGRAM_URL": deepgram.url}, "debug") as app:
        app.hold()
        app.wait_listening()
        desktop.say(recorded_speech())
        app.let_go()
        wait_until(lambda: any(reply.full for reply in app.replies()))
        seen = seen_of_processes(app)
        assert app.server_pid is not None
        os.kill(app.server_pid, 6)  # SIGABRT, as a crash in a library would be
        app.wait_connected(2)
        app.type("And in writing?")
        wait_until(lambda: len(app.replies()) == 2)
        assert app.stored()[0].full == " ".join(deepgram.heard)
        return seen + seen_of_processes(app)


@pytest.mark.timeout(200)
async def test_no_key_is_anywhere_but_in_the_keyring_and_on_the_wire(
    own_desktop: type[DesktopSession], sound_server: SoundServer | None
) -> None:
    async with openai_api() as openai, deepgram_api() as deepgram:
        with own_desktop(sound_server=sound_server) as desktop:
            hosts = {"openai": urlsplit(openai.url).netloc, "deepgram": urlsplit(deepgram.url).netloc}
            keys = {f"key:{hosts['openai']}": OPENAI_KEY, f"key:{hosts['deepgram']}": DEEPGRAM_KEY}
            await asyncio.to_thread(fill_keyring, desktop, keys)
            choose(desktop, openai.url, [f"{provider} {host}" for provider, host in hosts.items()])
            seen = await asyncio.to_thread(talk, desktop, deepgram)
            found = [path for path in desktop.folder.rglob("*") if path.is_file() and marked(path.read_bytes())]
        assert openai.requests
        assert deepgram.opened
    assert not marked(seen), "a key is in an argument or in an environment"
    assert found == [], "a key is in a file"


def marked(text: bytes) -> bool:
    return any(mark in text for mark in MARKS)
