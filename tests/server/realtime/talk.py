"""One session driven event by event, and its client."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.conversations.recording.recordings import Recordings
from server.conversations.store.pending_writes import Change
from server.conversations.store.store import Store
from server.engines.scripted import ScriptedChatModel
from server.protocol import events as e
from server.protocol.turn import Turn
from server.realtime.session import RealtimeSession
from server.realtime.settings.session_settings import SessionSettings, TurnDetectionSettings
from tests.patience import PATIENCE
from tests.servers.realtime_server import lineup

CONVERSATION = "7a1c0f6e-2f55-4a0e-9d0e-3f0e5a6b7c8d"


class Client:
    """The other end: follows the grammar as the desktop does, and takes each event after `steps` of waiting."""

    def __init__(self, steps: int = 0) -> None:
        self.heard: list[e.ServerEvent] = []
        self.turn = Turn()
        self.steps = steps

    async def take(self, event: e.ServerEvent) -> None:
        for _ in range(self.steps):
            await asyncio.sleep(0)
        self.heard.append(event)
        self.turn.follow(event)

    def count(self, kind: type[e.ServerEvent]) -> int:
        return sum(type(event) is kind for event in self.heard)

    async def until(self, happened: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not happened():
                await asyncio.sleep(0)


class Talk:
    """A session with scripted engines, a database in memory that is never opened, and its client."""

    def __init__(
        self,
        steps: int = 0,
        entries: list[ConversationItem] | None = None,
        reply: str = "One two three",
        detection: TurnDetectionSettings | None = None,
    ) -> None:
        self.client = Client(steps)
        self.engines = lineup(llm=ScriptedChatModel(reply=lambda _: reply))
        self.store = Store("sqlite://")
        self.session = RealtimeSession(
            CONVERSATION,
            History(entries),
            lineup=self.engines,
            store=self.store,
            recordings=Recordings(self.store, on=False),
            settings=SessionSettings(instructions="Be brief.", turn_detection=detection),
            send=self.client.take,
        )

    async def say(self, *events: e.ClientEvent) -> None:
        for event in events:
            self.client.turn.follow(event)
            await self.session.receive(event)

    def unsaved(self) -> dict[str, Change]:
        """What is noted for the database, by item."""
        return self.store._writer.unsaved.of(CONVERSATION)

    async def load(self) -> None:
        for stage in self.engines.stages.values():
            await stage.start()

    def check(self) -> None:
        """Each reply was created, then done, once."""
        created = [event.response.id for event in self.client.heard if isinstance(event, e.ResponseCreated)]
        done = [event.response.id for event in self.client.heard if isinstance(event, e.ResponseDone)]
        assert created == done
        assert len(set(done)) == len(done)


def run(test: Callable[[], Awaitable[None]]) -> list[dict[str, Any]]:
    """Run it and return what asyncio complained of."""
    complaints: list[dict[str, Any]] = []

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        await test()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    return complaints
