"""People who talk while one server after the other is killed, and what must be in the database afterwards."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from tests.servers.databases import Database
from tests.servers.replicas.person import Person
from tests.servers.replicas.replicas import Replicas


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

    def check(self, database: Database) -> None:
        """Each turn that somebody had is kept once, whole, in its place, in that one conversation, and nothing else."""
        rows = database.rows('select conversation_id, role, "full", status from items order by 1, position')
        assert {talk for talk, *_ in rows} == {person.talk for person in self.people}
        for person in self.people:
            assert person.errors == []
            kept = [row[1:] for row in rows if row[0] == person.talk]
            said = [each for turn in person.turns for each in (("user", turn.question), ("assistant", turn.reply))]
            assert kept == [(*each, "completed") for each in said]
            assert all(turn.reply == f"You said: {turn.question}" for turn in person.turns)


async def killing(replicas: Replicas, people: int, *, kills: int, seconds: float) -> Life:
    """Have people talk while every `seconds` one server is killed amid a turn, and started again a moment later."""
    over = asyncio.Event()
    life = Life([Person(replicas.address, f"p{number}") for number in range(people)])
    talks = [asyncio.create_task(person.talk_until(over)) for person in life.people]
    for number in range(kills):
        place = number % len(replicas.running)
        await asyncio.sleep(seconds * random.uniform(0.3, 0.7))
        await asyncio.to_thread(replicas.kill, place)
        await asyncio.sleep(seconds * random.uniform(0.3, 0.7))
        await asyncio.to_thread(replicas.start, place)
    over.set()
    await asyncio.gather(*talks)
    return life
