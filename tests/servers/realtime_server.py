"""Our real server for tests: as a child process, and inside the test with engines of its choice."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Self

from openai import AsyncOpenAI
from websockets.asyncio.client import ClientConnection, connect

from server.app import ServerApp
from server.conversations.store.store import Store
from server.engines import ChatModel, PromptMessage, Synthesizer, Transcriber, Written
from server.engines.joined.registry import WorkerRegistry
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.process.serving import PING_SECONDS, Server, address, listen
from server.realtime.endpoint import SLOW_SECONDS
from server.settings import ServerSettings, read_settings
from tests.patience import PATIENCE
from tests.servers.storage.databases import make_ready

REPOSITORY = Path(__file__).parents[2]
DATABASE = "conversations.sqlite3"
TOKEN = "aTokenForTests-OfRandomLetters_4WvK9zQx2"


@dataclass
class Address:
    """Where a server is, and how to get in."""

    url: str
    token: str = TOKEN

    @property
    def realtime(self) -> str:
        return self.url.replace("http", "ws", 1) + "/v1/realtime"

    def openai(self) -> AsyncOpenAI:
        """The official client, as a stranger would use it."""
        return AsyncOpenAI(api_key=self.token, base_url=f"{self.url}/v1", max_retries=0)

    def connect(self, query: str = "", **options: Any) -> connect:
        """A bare WebSocket; `options` go to `websockets.connect`."""
        shown = {"additional_headers": {"Authorization": f"Bearer {self.token}"}}
        usual = {"proxy": None, "max_size": None, "close_timeout": 1}
        return connect(self.realtime + query, **{**shown, **usual, **options})


async def tell(socket: ClientConnection, type_: str, **fields: Any) -> None:
    await socket.send(json.dumps({"type": type_, **fields}))


async def hear(socket: ClientConnection, *types: str) -> dict[str, Any]:
    """The next event of one of these types (any type where none is named); others are skipped."""
    async with asyncio.timeout(PATIENCE):
        while True:
            event: dict[str, Any] = json.loads(await socket.recv())
            if not types or event["type"] in types:
                return event


async def hear_all(socket: ClientConnection, last: str = "response.done") -> list[dict[str, Any]]:
    """All events up to and including the next one of type `last`."""
    events = [await hear(socket)]
    while events[-1]["type"] != last:
        events.append(await hear(socket))
    return events


def types_of(events: Sequence[dict[str, Any]]) -> list[str]:
    return [event["type"] for event in events]


SECOND = b"\x01\x02" * 24_000
"""One second of sound at 24 kHz."""


def typed(text: str, **fields: Any) -> dict[str, Any]:
    """A message as a client writes it."""
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}], **fields}


def b64(pcm: bytes) -> str:
    return base64.b64encode(pcm).decode()


async def ask_aloud(socket: ClientConnection, pcm: bytes = SECOND) -> None:
    """Hold the button, talk, let go."""
    for begin in range(0, len(pcm), 4800):
        await tell(socket, "input_audio_buffer.append", audio=b64(pcm[begin : begin + 4800]))
    await tell(socket, "input_audio_buffer.commit")
    await tell(socket, "response.create")


async def ask_in_writing(socket: ClientConnection, text: str, **response: Any) -> None:
    """Type a message and ask for a reply; `response` says how."""
    await tell(socket, "conversation.item.create", item=typed(text))
    await tell(socket, "response.create", response=response)


async def change(socket: ClientConnection, **session: Any) -> dict[str, Any]:
    """Set that of the session; returns the session as it is then."""
    await tell(socket, "session.update", session={"type": "realtime", **session})
    changed: dict[str, Any] = (await hear(socket, "session.updated"))["session"]
    return changed


async def push_to_talk(socket: ClientConnection) -> dict[str, Any]:
    """From now on the client says when somebody has finished; returns the session as it is then."""
    return await change(socket, audio={"input": {"turn_detection": None}})


@asynccontextmanager
async def talking(address: Address, query: str = "") -> AsyncIterator[ClientConnection]:
    """A socket on which the session has been greeted."""
    async with address.connect(query) as socket:
        await hear(socket, "conversation.created")
        yield socket


class RecordingChatModel(ScriptedChatModel):
    """Also remembers every prompt."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.prompts: list[list[PromptMessage]] = []

    async def stream(self, messages: Sequence[PromptMessage], **asked: Any) -> AsyncIterator[Written]:
        self.prompts.append(list(messages))
        async for piece in super().stream(messages, **asked):
            yield piece


def lineup(stt: Transcriber | None = None, llm: ChatModel | None = None, tts: Synthesizer | None = None) -> Lineup:
    """Scripted engines, with those given in their places."""
    return Lineup(
        Stage("scripted", stt or ScriptedTranscriber()),
        Stage("scripted", llm or ScriptedChatModel()),
        Stage("scripted", tts or ScriptedSynthesizer()),
    )


def settings(folder: Path, **given: object) -> ServerSettings:
    """Settings for a server whose database is in `folder`."""
    database = f"sqlite:///{folder / DATABASE}"
    usual = {"token": TOKEN, "database_url": database, "instructions": "Be brief.", "embed_model": "none"}
    return read_settings(**{**usual, **given})


@asynccontextmanager
async def serving(
    folder: Path,
    engines: Lineup | None = None,
    *,
    slow_seconds: float = SLOW_SECONDS,
    ping_seconds: float = PING_SECONDS,
    registry: WorkerRegistry | None = None,
    **given: object,
) -> AsyncIterator[Address]:
    """The server in this process, with its database in `folder`, ready, unless another is given."""
    chosen = settings(folder, **given)
    if "database_url" not in given and not (folder / DATABASE).exists():
        make_ready(folder / DATABASE)
    app = ServerApp(chosen, engines or lineup(), Store(chosen.database), registry=registry, slow_seconds=slow_seconds)
    listener = listen("127.0.0.1", 0)
    server = Server(app, ping_seconds=ping_seconds)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with asyncio.timeout(PATIENCE):
            await server.listening.wait()
        yield Address(address(listener))
    finally:
        server.should_exit = True
        await running


def _allow(descriptors: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))


@dataclass
class ChildServer:
    """The server as a process of its own, with scripted engines; `environment` goes above that.

    Everything it writes is in `output`. It is killed at the end of the `with`, if it still lives.
    """

    folder: Path
    arguments: Sequence[str] = ()
    environment: dict[str, str] = field(default_factory=dict)
    stdin: str | None = None
    """What is written to its stdin, which then stays open; None: it has none."""
    descriptors: int | None = None
    """How many it may have open at most; None: as many as we."""
    module: ClassVar[str] = "server"
    """What is run: the server, or a module that changes it."""
    ready: bool = True
    """Whether it finds its database with the tables made; it is always empty at the first start."""
    source: Path = REPOSITORY
    """The folder with its source: another one is another version."""

    def __post_init__(self) -> None:
        self.output: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._url = ""

    def __enter__(self) -> Self:
        database = self.folder / DATABASE
        if (
            self.ready
            and self.folder.is_dir()
            and "SB_VOICE_DATABASE_URL" not in self.environment
            and not database.exists()
        ):
            make_ready(database)
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", self.module, "serve", *self.arguments],
            cwd=self.source,
            env=self.environment_in_full(),
            stdin=subprocess.DEVNULL if self.stdin is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            preexec_fn=None if self.descriptors is None else partial(_allow, self.descriptors),
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        if self.stdin is not None:
            assert self.process.stdin is not None
            self.process.stdin.write(self.stdin)
            self.process.stdin.flush()
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()

    def address(self, token: str = TOKEN) -> Address:
        """Where it listens, as soon as it does."""
        if not self._url:
            self._url = self.line("listening on ").split()[-1]
        return Address(self._url, token)

    def line(self, begin: str) -> str:
        """The next line that begins so."""
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            if line.startswith(begin):
                return line
        raise AssertionError(f"no line {begin!r} in:\n{self.text}")

    def wait(self) -> int:
        """How it ended."""
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code

    @property
    def text(self) -> str:
        return "".join(self.output)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.output.append(line)
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def environment_in_full(self) -> dict[str, str]:
        """What surrounds it: nothing of ours but what the test says; an empty variable is left out."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SB_VOICE_")}
        ours = {
            "SB_VOICE_STT": "scripted",
            "SB_VOICE_LLM": "scripted",
            "SB_VOICE_TTS": "scripted",
            "SB_VOICE_PORT": "0",
            "SB_VOICE_TOKEN": TOKEN,
            "SB_VOICE_DATABASE_URL": f"sqlite:///{self.folder / DATABASE}",
            "XDG_DATA_HOME": str(self.folder / "data"),
            "PYTHONPATH": str(self.source),
            "PYTHONASYNCIODEBUG": "",
        }
        return {name: value for name, value in {**inherited, **ours, **self.environment}.items() if value}
