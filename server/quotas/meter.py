"""What the people of a running server use: let begin, measured while it goes on, and written about once a second."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from server.conversations.store.errors import StoreError
from server.protocol.traces import trace_of
from server.quotas.turns import MeteredTurn, OverQuota
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from server.conversations.store.store import Store
    from server.engines.receipt import EngineUse
    from server.people.caller import Asker
    from server.quotas.allowances import Standing

    Told = Callable[[list[Standing]], Awaitable[None]]

log = logging.getLogger(__name__)

WRITE_SECONDS = 1.0
"""How often what goes on is written: so much of a turn is lost at most where a server is killed."""

VOUCH_SECONDS = 5.0

FORGET_SECONDS = 3600.0
"""How often what is too old to count is looked for."""

PATIENCE_SECONDS = 3.0
"""How long a turn waits to be let begin. A database that takes longer keeps nobody from talking; it is told later."""


class Meter:
    """Of one server. Nothing here fails because of the database: what cannot be written is written later."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turns: list[MeteredTurn] = []
        """Those that are not settled."""
        self._present: set[str] = set()
        self._accounts: set[PersonalAccount] = set()
        self._telling = BackgroundTasks()
        self._asking = BackgroundTasks(quiet=True)

    def account(self, caller: Asker, conversation_key: str) -> PersonalAccount | None:
        """What a person uses in a session; None for who has the token that all share."""
        return PersonalAccount(self, caller, conversation_key) if caller.is_person else None

    async def run(self) -> None:
        """Write what is used, and who is there, until cancelled."""
        clock = asyncio.get_running_loop().time
        vouched, forgot = clock(), -FORGET_SECONDS
        while True:
            await asyncio.sleep(WRITE_SECONDS)
            try:
                await self.write()
                if clock() - vouched >= VOUCH_SECONDS:
                    vouched = clock()
                    await self._vouch()
                if clock() - forgot >= FORGET_SECONDS:
                    forgot = clock()
                    await self.forget_old()
            except StoreError:
                continue  # the store tells of its trouble itself
            except Exception as error:  # one second that failed must not be the last one
                log.error("what is used cannot be written: %s", trace_of(error))

    async def close(self) -> None:
        """Write what is left."""
        await self._asking.settle(PATIENCE_SECONDS)
        await self._telling.cancel()
        with suppress(StoreError):
            await self.write()

    async def write(self, user_id: str | None = None) -> None:
        """Write what was used by now, of one person or of all. Raises `StoreError`."""
        turns = [turn for turn in self._turns if user_id in (None, turn.user_id)]
        for turn in turns:
            turn.look()
        unwritten = [turn for turn in turns if not turn.is_settled]
        if not unwritten:
            return
        states = [turn.state for turn in unwritten]
        async with self._store.changing(caught_up=False) as connection:
            from server.quotas import ledger

            await ledger.write(connection, unwritten)
            over = {turn: await ledger.over(connection, turn) for turn in unwritten if turn.is_long}
        for turn, state in zip(unwritten, states, strict=True):
            turn.written = state
        for turn, standing in over.items():
            turn.looked_at = turn.amount
            if standing is not None and turn.refuse is not None:
                turn.refuse(OverQuota(standing))
        ended = {turn.user_id for turn in unwritten if turn.is_settled}
        self._turns = [turn for turn in self._turns if not turn.is_settled]
        for account in [each for each in self._accounts if each.user_id in ended]:
            self._telling.spawn(account.tell())

    def begin(self, turn: MeteredTurn) -> asyncio.Task[list[Standing]]:
        """Measure it from now on, where it may begin; gives how the allowances stand. Raises `OverQuota`."""
        return self._asking.spawn(self._begin(turn))

    async def _begin(self, turn: MeteredTurn) -> list[Standing]:
        standings: list[Standing] = []
        try:
            await self.write(turn.user_id)  # what has ended is not under way any more
            turn.look()
            async with self._store.changing(caught_up=False) as connection:
                from server.quotas import ledger

                standings = await ledger.begin(connection, turn)
        except OverQuota:
            if turn.went_on:
                self._turns.append(turn)
            raise
        except StoreError:
            pass  # the store tells of its trouble itself
        except Exception as error:  # a mistake of ours must keep nobody from talking
            log.error("a turn could not be looked up: %s", trace_of(error))
        self._turns.append(turn)
        return standings

    def note(self, turn: MeteredTurn) -> None:
        """It is known better by now what it was: also where all that it took is written."""
        if turn.written is not None and turn not in self._turns:
            self._turns.append(turn)

    def add(self, turn: MeteredTurn) -> None:
        """It has taken what it took, whether it might or not."""
        self._turns.append(turn)

    async def standings(self, account: PersonalAccount) -> list[Standing]:
        """How a person's allowances stand. Raises `StoreError`."""
        async with self._store.reading(caught_up=False) as connection:
            from server.quotas import ledger

            return await ledger.standing_of(connection, account.user_id)

    async def enter(self, account: PersonalAccount) -> None:
        """The person has one more session. Raises `OverQuota`."""
        with suppress(StoreError):
            async with self._store.changing(caught_up=False) as connection:
                from server.quotas import presences

                await presences.enter(connection, account.user_id, account.conversation_key, self._store.id)
        self._present.add(account.conversation_key)
        self._accounts.add(account)

    async def leave(self, account: PersonalAccount) -> None:
        """The session is over."""
        self._accounts.discard(account)
        if account.conversation_key not in self._present:
            return
        self._present.discard(account.conversation_key)
        with suppress(StoreError):
            async with self._store.changing(caught_up=False) as connection:
                from server.quotas import presences

                await presences.leave(connection, account.conversation_key, self._store.id)

    async def forget_old(self) -> None:
        """Forget what is too old to count. Raises `StoreError`."""
        async with self._store.changing(caught_up=False) as connection:
            from server.quotas import ledger

            await ledger.forget_old(connection)

    async def _vouch(self) -> None:
        async with self._store.changing(caught_up=False) as connection:
            from server.quotas import presences

            await presences.vouch(connection, self._present, self._store.id)


class PersonalAccount:
    """What one person uses in one session. `told` is awaited with how their allowances stand, each time they change."""

    def __init__(self, meter: Meter, caller: Asker, conversation_key: str) -> None:
        self._meter = meter
        self.user_id = caller.user_id
        self.conversation_key = conversation_key
        self.told: Told = _ignore

    async def enter(self) -> None:
        """A session begins. Raises `OverQuota`."""
        await self._meter.enter(self)

    async def leave(self) -> None:
        """It is over."""
        await self._meter.leave(self)

    def voice(
        self,
        after: str | None,
        measure: Callable[[], tuple[int, bool]],
        took: Callable[[], Sequence[EngineUse]] = tuple,
    ) -> Begun:
        """The person begins to say something behind that item; `took` says what hearing it takes."""
        place = hashlib.sha256(f"{self.conversation_key} {after}".encode()).hexdigest()[:32]
        return Begun(self._meter, MeteredTurn(self.user_id, "voice", measure, took, place=place))

    def reply(self, measure: Callable[[], tuple[int, bool]], took: Callable[[], Sequence[EngineUse]]) -> Begun:
        """A reply to the person begins; `took` says what its engines take."""
        return Begun(self._meter, MeteredTurn(self.user_id, "reply", measure, took))

    async def tell(self) -> None:
        """How the allowances stand now."""
        with suppress(StoreError):
            await self.told(await self._meter.standings(self))


class Begun:
    """A turn that has begun, before it is known whether it may."""

    def __init__(self, meter: Meter, turn: MeteredTurn) -> None:
        self._meter = meter
        self._turn = turn
        self._asking = meter.begin(turn)

    async def allowed(self) -> list[Standing]:
        """How the allowances stand, where it may go on; nothing where that takes long to tell. Raises `OverQuota`."""
        done, _ = await asyncio.wait({self._asking}, timeout=PATIENCE_SECONDS)
        self._turn.went_on = not done
        return self._asking.result() if done else []

    def withdraw(self) -> None:
        """It counts for nothing."""
        self._turn.is_withdrawn, self._turn.place = True, ""
        self._meter.note(self._turn)

    def repeat(self, more: int) -> None:
        """It was counted when it was said first, but for `more` milliseconds."""
        self.withdraw()
        if more:
            self._meter.add(MeteredTurn(self._turn.user_id, "voice", lambda: (more, True)))

    def commit(self, *, again: bool) -> None:
        """It was said to its end; with `again` it may have been said in part before, which then counts no more."""
        turn = self._turn
        turn.makes_up_for, turn.place = (turn.place if again else ""), ""
        self._meter.note(turn)

    def when_refused(self, refuse: Callable[[OverQuota], None]) -> None:
        """Have that called where it may not, or has gone on for so long that it may no more."""
        self._turn.refuse = refuse

        def heed(asking: asyncio.Task[list[Standing]]) -> None:
            if not asking.cancelled() and isinstance(error := asking.exception(), OverQuota):
                refuse(error)

        self._asking.add_done_callback(heed)


async def _ignore(_: list[Standing]) -> None:
    pass
