"""The people of a running server: who a token lets in, and whom it lets in no more."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from server.conversations.store.errors import StoreError
from server.people.errors import WRONG_TOKEN, NoInvitation, NotLetIn
from server.people.tokens import INVITATION, TOKEN
from server.pipeline.blocked import NOTHING_BLOCKED, BlockedList
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from server.conversations.store.store import Store
    from server.engines.offers import Offer
    from server.people.caller import Asker
    from server.protocol.roles import Role

MOST_CHARACTERS = 200
"""Of what may be a token: what is longer is not looked for."""

BLOCKED_SECONDS = 1.0
"""How old the blocked list may be that a turn goes by."""

NOTED_SECONDS = 60.0
"""How often it is written down at most that a token is used: a row need not change with every request."""


class People:
    """Of one database. What is awaited raises `StoreError` where that cannot be used: then nobody is let in by it."""

    def __init__(self, store: Store, now: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._now = now
        self._noted: dict[str, float] = {}
        """When it was last written down of a token that it is used."""
        self._noting = BackgroundTasks(quiet=True)
        self._blocked = NOTHING_BLOCKED
        self._blocked_at: float | None = None
        self._looking: asyncio.Future[None] | None = None

    async def caller(self, token: str) -> Asker:
        """Whose token that is. Raises `NotLetIn` and `StoreError`."""
        if not token.startswith(TOKEN) or len(token) > MOST_CHARACTERS:
            raise NotLetIn("wrong_token", WRONG_TOKEN)
        async with self._store.reading(caught_up=False) as connection:
            # With the connection all that this imports is there; no start waits for it (docs/decisions/0024).
            from server.people.register import caller_of

            caller = await caller_of(connection, token)
        if self._now() - self._noted.get(caller.token_id, -NOTED_SECONDS) >= NOTED_SECONDS:
            self._noted[caller.token_id] = self._now()
            self._noting.spawn(self._note_use(caller.token_id))
        return caller

    async def caller_by_id(self, token_id: str) -> Asker:
        """Whose token that is, by the token's id. Raises `NotLetIn` and `StoreError`."""
        async with self._store.reading(caught_up=False) as connection:
            from server.people.register import caller_by_id

            return await caller_by_id(connection, token_id)

    async def no_longer(self, callers: Collection[Asker]) -> dict[Asker, NotLetIn]:
        """Which of these are let in no more, and why. Raises `StoreError`."""
        if not callers:
            return {}
        async with self._store.reading(caught_up=False) as connection:
            from server.people.register import no_longer

            return await no_longer(connection, callers)

    async def check(self, caller: Asker) -> None:
        """Raises `NotLetIn` where the caller's token is good no more, and `StoreError`."""
        if caller.is_person and (why := (await self.no_longer({caller})).get(caller)) is not None:
            raise why

    async def join(self, code: str, device: str) -> tuple[str, Asker]:
        """Use an invitation up: the device's token, and whose it is. Raises `NoInvitation` and `StoreError`."""
        # Who only guesses is looked up, and never has the database wait for a change.
        async with self._store.reading(caught_up=False) as connection:
            from server.people import invitations, register

            if not code.startswith(INVITATION) or not await invitations.is_open(connection, code):
                raise NoInvitation(invitations.NO_INVITATION)
        async with self._store.changing(caught_up=False) as connection:
            token, _ = await invitations.redeem(connection, code, device)
            return token, await register.caller_of(connection, token)

    async def personas(self) -> list[tuple[str, str]]:
        """Name and text of each that is offered. Raises `StoreError`."""
        async with self._store.reading(caught_up=False) as connection:
            from server.people.shared.personas import personas

            return [(row.name, row.text) for row in await personas(connection)]

    async def offered(self) -> dict[Role, list[Offer]]:
        """The models that an admin offers beside those of the settings. Raises `StoreError`."""
        async with self._store.reading(caught_up=False) as connection:
            from server.people.shared.offered import offered

            return await offered(connection)

    async def blocked(self) -> BlockedList:
        """What nobody is to be told of, as it was within the last second; while the database is silent, as it was.

        All who ask at the same time are told by one look. Who asks when half of the second is over has the list looked
        at for those who ask next, and waits for nothing.
        """
        age = BLOCKED_SECONDS if self._blocked_at is None else self._now() - self._blocked_at
        if age >= BLOCKED_SECONDS / 2 and (self._looking is None or self._looking.done()):
            self._looking = self._noting.spawn(self._look_at_blocked())
        if age >= BLOCKED_SECONDS and self._looking is not None:
            await asyncio.shield(self._looking)
        return self._blocked

    async def _look_at_blocked(self) -> None:
        began = self._now()
        with suppress(StoreError):
            async with self._store.reading(caught_up=False) as connection:
                from server.people.shared.blocked import phrases

                found = await phrases(connection)
            if tuple(found) != self._blocked.phrases:
                self._blocked = BlockedList(found)
            self._blocked_at = began

    async def sign_out(self, caller: Asker) -> None:
        """Make the token void that the caller showed. Raises `StoreError`."""
        async with self._store.changing(caught_up=False) as connection:
            from server.people.register import revoke

            await revoke(connection, caller.prefix, token_id=caller.token_id, actor=caller.user_id)

    async def _note_use(self, token_id: str) -> None:
        async with self._store.changing(caught_up=False) as connection:
            from server.people.register import used

            await used(connection, token_id)

    async def close(self) -> None:
        """Let go of the database."""
        await self._noting.cancel()
