"""Plays a client's scenes against our server, as a process of its own each, and tells what came of them."""

from __future__ import annotations

import asyncio
import json
import os
import queue
import subprocess
import time
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, ClassVar

import numpy as np
import soundfile
import soxr

from tests.clients.catalog import CLIENTS, Client
from tests.clients.page import PageServer, opened, page_server
from tests.recorded_speech import recorded_speech
from tests.servers.networks.certificates import self_signed
from tests.servers.networks.proxies import Proxy
from tests.servers.realtime_server import REPOSITORY, TOKEN, ChildServer

HERE = Path(__file__).parent
PYTHON = REPOSITORY / ".venv-clients/bin/python"
NODE = REPOSITORY / ".venv-clients/bin/node"
RATE = 24_000
SPOKEN_SECONDS = (0.2, 3.0)
"""That part of the recording, in which nobody pauses."""
PATIENCE = 240.0
"""Seconds after which a client that has not played all its scenes is killed."""

Facts = dict[str, Any]


class Server(ChildServer):
    """`tests.clients.server` in place of the bare server."""

    module: ClassVar[str] = "tests.clients.server"


@dataclass
class Played:
    """What came of a client's scenes, by their names; `said` is all else that the client wrote, for the report."""

    facts: dict[str, Facts] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    server: str = ""

    def of(self, scene: str) -> Facts:
        """The facts of that scene. Raises `AssertionError` with what the client said where it has none."""
        facts = self.facts.get(scene, {"broke": "it was not played to its end"})
        assert "broke" not in facts, "\n".join([facts["broke"], *self.said[-40:]])
        return facts


@cache
def played(name: str) -> Played:
    """All scenes of that client, played once."""
    client = CLIENTS[name]
    scenes = list(dict.fromkeys(map(client.scene, client.trials)))
    played = Played()
    with TemporaryDirectory() as folder:
        speech = Path(folder, "speech.pcm")
        speech.write_bytes(_speech())
        if client.runs == "browser":
            _play_in_browser(client, scenes, speech, Path(folder), played)
        else:
            _play_as_process(client, scenes, speech, Path(folder), played)
    return played


def _speech() -> bytes:
    """Somebody speaking without a pause: PCM16, mono, at `RATE`."""
    samples, rate = soundfile.read(recorded_speech(), dtype="int16")
    begin, end = (round(second * rate) for second in SPOKEN_SECONDS)
    resampled: np.ndarray[Any, Any] = soxr.resample(samples[begin:end], rate, RATE)
    return resampled.astype("<i2").tobytes()


def _play_as_process(client: Client, scenes: Sequence[str], speech: Path, folder: Path, played: Played) -> None:
    with Server(folder) as server:
        url = server.address().url
        with _behind_tls(url, folder, client.tls) as (reached, trusted):
            environment = {
                **{name: value for name, value in os.environ.items() if not name.startswith(("SB_VOICE_", "OPENAI_"))},
                "OPENAI_API_KEY": TOKEN,
                "OPENAI_BASE_URL": f"{reached}/v1",
                "SPEECH": str(speech),
                "NODE_EXTRA_CA_CERTS": str(trusted),
            }
            _run(_command(client, scenes), environment, played)
        played.server = server.text


def _command(client: Client, scenes: Sequence[str]) -> list[str]:
    if client.runs == "node":
        return [str(NODE), str(HERE / f"drivers/{client.driver}.mjs"), *scenes]
    return [str(PYTHON), "-m", f"tests.clients.drivers.{client.driver}", *scenes]


def _run(command: Sequence[str], environment: dict[str, str], played: Played) -> None:
    """Let it play; kill it when it does not end."""
    process = subprocess.Popen(
        command, cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None
    reading = Thread(target=_read, args=(process.stdout, played), daemon=True)
    reading.start()
    reading.join(PATIENCE)
    if process.poll() is None:
        played.said.append("It did not end and was killed.")
        process.kill()
    process.wait()
    reading.join()
    process.stdout.close()


def _read(lines: Iterable[str], played: Played) -> None:
    for line in lines:
        if line.startswith('{"scene":'):
            facts = json.loads(line)
            played.facts[facts.pop("scene")] = facts
        else:
            played.said.append(line.rstrip())


@contextmanager
def _behind_tls(url: str, folder: Path, wanted: bool) -> Iterator[tuple[str, Path]]:
    """Where the server is reached, and whose certificate is to be trusted there."""
    trusted = folder / "trusted.pem"
    trusted.touch()
    if not wanted:
        yield url, trusted
        return
    context = self_signed(told=trusted)
    loop = asyncio.new_event_loop()
    front = _Front(url)
    listening = loop.run_until_complete(asyncio.start_server(front.serve, "127.0.0.1", 0, ssl=context))
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}", trusted
    finally:
        asyncio.run_coroutine_threadsafe(_end(listening, front), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


class _Front(Proxy):
    """What stands in front of a team's server: it takes TLS off and passes all on."""

    async def greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        return True


async def _end(listening: asyncio.Server, front: Proxy) -> None:
    listening.close()
    for task in list(front.tasks):
        task.cancel()
    await asyncio.gather(*front.tasks, return_exceptions=True)


def _play_in_browser(client: Client, scenes: Sequence[str], speech: Path, folder: Path, played: Played) -> None:
    with (
        page_server(client.driver) as page,
        Server(folder, environment={"SB_VOICE_ALLOWED_ORIGINS": page.origin}) as server,
    ):
        url = server.address().url
        key = _client_secret(url) if client.secret else TOKEN
        page.given = {"key": key, "realtimeUrl": f"{url.replace('http', 'ws', 1)}/v1/realtime", "scenes": scenes}
        page.speech = speech.read_bytes()
        with opened(page.origin):
            _hear(page, played)
        played.server = server.text


def _hear(page: PageServer, played: Played) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            facts = page.told.get(timeout=max(deadline - time.monotonic(), 0.01))
        except queue.Empty:
            played.said.append("The page did not end.")
            return
        if "over" in facts:
            return
        if "scene" in facts:
            played.facts[facts.pop("scene")] = facts
        else:
            played.said.append(facts["broke"])


def _client_secret(url: str) -> str:
    """What somebody with the token gets for a page."""
    asked = urllib.request.Request(
        f"{url}/v1/realtime/client_secrets",
        json.dumps({"session": {"type": "realtime"}}).encode(),
        {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"},
    )
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(asked) as answer:
        value: str = json.load(answer)["value"]
    return value
