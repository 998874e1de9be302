"""People who talk while servers are killed or exchanged, and what must be in the database afterwards."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tests.servers.realtime_server import Address
from tests.servers.replicas.person import Person
from tests.servers.replicas.replicas import Replicas
from tests.servers.storage.databases import Database


@dataclass
class Life:
    """What the people had of it."""

    people: list[Person]

    @property
    def gaps(self) -> list[float]:
        """Seconds from each loss of a connection to the moment from which the same talk goes on."""
        return [gap for person in self.people for gap in person.gaps]

    @property
    def turns(self) -> int:
        return sum(len(person.turns) for person in self.people)

    @property
    def broken(self) -> int:
        """Turns that needed more than one connection."""
        return sum(turn.tries > 1 for person in self.people for turn in person.turns)

    def check(self, database: Database) -> int:
        """Each turn that somebody had is kept once, whole, in its place, in that one conversation.

        Returns how many replies that were cut off stand beside: a server that came back while the database did not
        answer did not know of them.
        """
        rows = database.rows('select conversation_id, role, "full", status from items order by 1, position')
        assert {talk for talk, *_ in rows} == {person.talk for person in self.people}
        for person in self.people:
            assert person.errors == []
            kept = [row[1:3] for row in rows if row[0] == person.talk and row[3] == "completed"]
            said = [each for turn in person.turns for each in (("user", turn.question), ("assistant", turn.reply))]
            assert kept == said, f"of {person.name}"
            assert all(turn.reply == f"You said: {turn.question}" for turn in person.turns)
        return sum(status != "completed" for *_, status in rows)


@asynccontextmanager
async def talking_on(address: Address, people: int, pause: float = 0.0) -> AsyncIterator[Life]:
    """So many people talk as long as the block runs, and think for `pause` seconds before they ask again.

    Once it is left they have had their last answer.
    """
    over = asyncio.Event()
    life = Life([Person(address, f"p{number}") for number in range(people)])
    async with asyncio.TaskGroup() as talks:
        for person in life.people:
            talks.create_task(person.talk_until(over, pause))
        try:
            yield life
        finally:
            over.set()


async def killing(replicas: Replicas, people: int, *, kills: int, seconds: float) -> Life:
    """Have people talk while every `seconds` one server is killed amid a turn, and started again a moment later."""
    async with talking_on(replicas.address, people) as life:
        for number in range(kills):
            place = number % len(replicas.running)
            await asyncio.sleep(seconds * random.uniform(0.3, 0.7))
            await asyncio.to_thread(replicas.kill, place)
            await asyncio.sleep(seconds * random.uniform(0.3, 0.7))
            await asyncio.to_thread(replicas.start, place)
    return life
