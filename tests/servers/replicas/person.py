"""Somebody who talks by the app's own connection and outbox, whatever becomes of the servers meanwhile."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from desktop.address import Address
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus
from desktop.talk.outbox import Outbox, Question
from server.engines.scripted import seconds_of_sound
from server.protocol import events as e
from tests.patience import PATIENCE
from tests.servers.realtime_server import SECOND
from tests.servers.realtime_server import Address as Server

BY_BUTTON = e.SessionUpdate(session=e.Session(audio=e.Audio(input=e.AudioInput(turn_detection=None))))

HARMLESS = {"item_create_duplicate_item_id", "nothing_to_wait_for"}
"""Errors that only say that what is said again had arrived before."""


@dataclass(frozen=True)
class Turn:
    """What was asked and answered; `tries` is how many connections it took, `seconds` how long, and `ended` when that
    was, by the loop's clock."""

    question: str
    reply: str
    tries: int
    seconds: float
    ended: float


class Person:
    """Talks in one conversation, every third time aloud.

    `turns` are those that were answered, `gaps` the seconds that each loss of the connection lasted, `errors` what the
    servers refused and the app would show.
    """

    def __init__(self, server: Server, name: str) -> None:
        self.name = name
        self.turns: list[Turn] = []
        self.gaps: list[float] = []
        self.errors: list[str] = []
        self._outbox = Outbox()
        self._tries = 0
        self._lost_at: float | None = None
        self._answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._up = asyncio.Event()
        self._wire = BackendConnection(
            Address(server.url, server.token),
            received=self._received,
            changed=self._link_changed,
            greeting=BY_BUTTON,
        )

    @property
    def talk(self) -> str:
        """The conversation's id, once there was a connection."""
        return self._wire.conversation_id or ""

    async def begin(self) -> None:
        """Connect."""
        self._wire.start()
        async with asyncio.timeout(PATIENCE):
            await self._up.wait()

    async def talk_until(self, over: asyncio.Event, pause: float = 0.0) -> None:
        """Ask one thing after the other, `pause` seconds apart, and hang up in the end."""
        await self.begin()
        while not over.is_set():
            await self.ask()
            await asyncio.sleep(pause)
        await self._wire.close()

    async def ask(self) -> None:
        """One question, and its answer."""
        loop = asyncio.get_running_loop()
        begun, self._tries, self._answer = loop.time(), int(self._wire.up), loop.create_future()
        aloud = len(self.turns) % 3 == 2
        question = self._say() if aloud else self._outbox.write(f"{self.name} asks {len(self.turns)}")
        for event in [*question.events(), self._outbox.ask()]:
            self._wire.send(event)
        async with asyncio.timeout(PATIENCE):
            reply = await self._answer
        said = seconds_of_sound(len(SECOND) / 48_000) if aloud else question.words
        ended = loop.time()
        self.turns.append(Turn(said, reply, self._tries, ended - begun, ended))

    def _say(self) -> Question:
        question = self._outbox.begin()
        self._outbox.hear(question, SECOND, gap=False)
        question.complete = True
        return question

    def _link_changed(self, status: LinkStatus) -> None:
        now = asyncio.get_running_loop().time()
        if status.link is LinkState.UP:
            if self._lost_at is not None:
                self.gaps.append(now - self._lost_at)
                self._lost_at = None
            self._tries += 1
            for event in self._outbox.again():
                self._wire.send(event)
            self._up.set()
        elif status.link is LinkState.WAITING and self._lost_at is None:
            self._lost_at = now
        elif status.link is LinkState.REFUSED:
            self._answer.set_exception(AssertionError(f"{self.name} was refused: {status.message}"))

    def _received(self, event: e.ServerEvent) -> None:
        match event:
            case e.ItemAdded(item=e.Item(id=str() as item_id)) | e.AudioCommitted(item_id=item_id):
                self._outbox.note_known(item_id)
            case e.TranscriptionCompleted(item_id=item_id, transcript=text):
                self._outbox.note_words(item_id, text)
            case e.Error(error=fault) if fault.code in HARMLESS:
                self._outbox.note_known(fault.event_id if isinstance(fault.event_id, str) else "")
            case e.Error(error=fault):
                self.errors.append(f"{fault.code}: {fault.message}")
            case e.ResponseDone(response=response):
                self._outbox.settle()
                if not self._answer.done():
                    self._answer.set_result(_spoken(response))


def _spoken(response: e.Response) -> str:
    """What was said, or how it ended where it is not complete."""
    if response.status != "completed":
        return f"({response.status})"
    contents = (content for item in response.output if isinstance(item.content, list) for content in item.content)
    return "".join(text for content in contents if isinstance(text := content.transcript, str))
