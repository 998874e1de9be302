"""The task that opens the database and writes behind the talk, whatever state the database is in."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.conversations.store.faults import fault_of
from server.conversations.store.pending_writes import PendingWrites
from server.protocol.texts import NOTHING, Text
from server.tasks import pause

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from server.conversations.store.database_file import DatabaseFile
    from server.conversations.store.faults import DatabaseFault
    from server.conversations.store.pending_writes import Change, Key
    from server.conversations.store.sql.database import SqlDatabase

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.2
"""Pause before each write. A reply changes with every word; this makes one write of many. And a question is written
when it has been passed on, not while somebody waits for that."""

RETRY_SECONDS = 1.0

START_PATIENCE_SECONDS = 10.0
"""How long a start waits for the database; then the server works without, and the database may come later.

A new file needs a second of computing, and models are being loaded beside it. And whoever came to a server for many
meanwhile would find nothing of what was said at another one.
"""

WRITE_PATIENCE_SECONDS = 15.0

LAST_PATIENCE_SECONDS = 5.0
LAST_PATIENCE_IN_TROUBLE_SECONDS = 1.5

MOST_SET_ASIDE = 3
"""Files in one run. Where the new ones are damaged as well, the disk is."""


@dataclass(frozen=True, slots=True)
class News:
    """Something about the database that all who talk should know; `message` is for a person.

    Codes: `not_saved` (conversations are kept in memory only), `saved_again` (all of them are written now), `set_aside`
    (a damaged file was renamed, or somebody moved it, and a new one begun), `not_kept` (memory is full, too, or the
    database refuses one message).
    """

    code: str
    message: Text
    conversation_id: str | None = None
    """The conversation that it concerns, where it is one."""


class WriteBehind:
    """Changes are noted at once and written soon, all that has come together in one transaction.

    A change that fails is kept and tried again; so is the opening of a database that is full, locked, damaged, made
    by a newer version or not there. `trouble` says what is the matter, and `told` hears of it.

    `make` gives the database, takes its time, and is called in a thread.
    """

    def __init__(self, make: Callable[[], SqlDatabase]) -> None:
        self.database: SqlDatabase | None = None
        """None until it is made."""
        self.trouble = NOTHING
        self.opened = False
        """Whether the database has the tables of this version."""
        self.told: Callable[[News], None] = _ignore
        self.unsaved = PendingWrites()
        self.unclaimed: set[str] = set()
        """Conversations that could not be claimed yet."""
        self._owners: dict[str, str] = {}
        """Whose the conversations are that people talk in, until what they said is written."""
        self._left: set[str] = set()
        """Those in which nobody talks any more."""
        self._make = make
        self._changed = asyncio.Event()
        self._wanted = asyncio.Event()
        self._made = asyncio.Event()
        self._tried = asyncio.Event()
        self._progress = asyncio.Condition()
        self._damage: Exception | None = None
        self._works_since: int | None = None
        """How many changes had been noted when the first write after the last failure went well."""
        self._may_set_aside = MOST_SET_ASIDE
        self._refused: set[Key] = set()
        self._task: asyncio.Task[None] | None = None
        self._settling: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to work."""
        self._task = asyncio.create_task(self._work())
        self._settling = asyncio.create_task(self._wait_for_opening())

    async def settled(self) -> None:
        """Return when the database is open, or in `trouble`."""
        if self._settling is not None:
            await asyncio.shield(self._settling)

    async def _wait_for_opening(self) -> None:
        """A database that does not answer for long is a trouble."""
        await self._made.wait()
        try:
            async with asyncio.timeout(START_PATIENCE_SECONDS):
                await self._tried.wait()
        except TimeoutError:
            if not self._tried.is_set():  # it may have answered just now
                self._in_trouble(Text("the database does not answer yet"))

    async def stop(self) -> None:
        """Write what is left, and close the database."""
        if self._task is None or self._settling is None:
            return
        await self.settled()  # only then it is known whether there is trouble
        await self.flush(LAST_PATIENCE_IN_TROUBLE_SECONDS if self.trouble else LAST_PATIENCE_SECONDS)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        if self.database is not None:
            await self.database.close()
        if self.unsaved:
            log.error("%d changes of conversations could not be saved and are lost", len(self.unsaved))

    def belongs(self, conversation_id: str, owner_id: str) -> None:
        """Should it be a new conversation, then it is that person's."""
        self._left.discard(conversation_id)
        self._owners[conversation_id] = owner_id

    def left(self, conversation_id: str) -> None:
        """Nobody talks in it any more: whose it is stands in the table as soon as all is written."""
        self._left.add(conversation_id)

    def note(self, key: Key, change: Change, owner_id: str = "") -> None:
        if owner_id and key[0] not in self._owners:  # it was left, and all was written before this
            self._owners[key[0]] = owner_id
            self._left.add(key[0])
        lost = self.unsaved.lost
        self.unsaved.put(key, change)
        self._changed.set()
        if self.unsaved.lost and not lost:
            self._tell("not_kept", Text("Too much is waiting to be saved; the oldest messages are being dropped."))

    def note_later(self, conversation_id: str, noting: Callable[[], None]) -> None:
        """Have `noting` note changes of the conversation before they are written, or anybody looks at them."""
        self.unsaved.put_later(conversation_id, noting)
        self._changed.set()

    def claim_later(self, conversation_id: str) -> None:
        """Claim the conversation as soon as the database can be written."""
        self.unclaimed.add(conversation_id)
        self._changed.set()

    def suspect(self, error: Exception) -> None:
        """Reading failed: a damaged file is not written to any more."""
        if self._fault(error).kind == "corrupt":
            self._damage = error
            self._changed.set()

    async def flush(self, patience: float, conversation_id: str | None = None) -> None:
        """Wait until what was noted so far, in that conversation or in all, is written; at most `patience` seconds.

        While the database is still being opened, that long more.
        """
        if self._task is None:
            return
        await self.settled()
        self.unsaved.settle(conversation_id)
        noted = self.unsaved.noted
        self._wanted.set()
        try:
            async with asyncio.timeout(patience), self._progress:
                await self._progress.wait_for(lambda: self.unsaved.written_up_to(noted, conversation_id))
        except TimeoutError:
            log.warning("%d changes are not written yet", len(self.unsaved))

    async def _work(self) -> None:
        more = False
        while True:
            try:
                database = self.database or await self._make_database()
                if not self.opened:
                    await self._open(database)
                await self._changed.wait()
                if not more:
                    await self._pause(GATHER_SECONDS)
                more = await self._write(database)
            except Exception as error:  # whatever it is, the next changes must find a writer
                await self._stumbled(error)

    async def _make_database(self) -> SqlDatabase:
        self.database = await asyncio.to_thread(self._make)
        self._made.set()
        return self.database

    async def _open(self, database: SqlDatabase) -> None:
        if database.file is not None:
            database.file.look()
        await database.open()
        self.opened = True
        self._tried.set()
        if database.file is not None:
            self._settle(database.file)
        if not self.unsaved:
            self._well()

    def _settle(self, file: DatabaseFile) -> None:
        """The file works; see to it that it is the one we know, and that others cannot read it."""
        if file.close_to_others():
            log.warning("every user of this computer could read the file of conversations; they no longer can")
        if file.settle():
            self._tell("set_aside", Text("The conversations file was moved or deleted; a new one has been started."))

    async def _write(self, database: SqlDatabase) -> bool:
        """Write the next changes. Whether there are more."""
        self._changed.clear()
        if self._damage is not None:
            damage, self._damage = self._damage, None
            raise damage
        if database.file is not None and database.file.exchanged:
            await self._let_go_of(database)
            await self._open(database)
        changes = self.unsaved.begin()
        rest = len(self.unsaved) > len(changes)
        claimed = set(self.unclaimed)
        await self._put(database, changes, claimed)
        self.unsaved.done()
        self.unclaimed -= claimed
        more = rest or self._owes()
        if more:
            self._changed.set()
        else:
            self._well()
        self._forget_owners()
        async with self._progress:
            self._progress.notify_all()
        return more

    def _forget_owners(self) -> None:
        """Of those that were left and are written: what was noted during a write is written by the next one alone."""
        written = {each for each in self._left if each not in self.unclaimed and not self.unsaved.waits_for(each)}
        for conversation_id in written:
            self._owners.pop(conversation_id, None)
        self._left -= written

    def _owes(self) -> bool:
        """Whether a trouble is not over yet: what was noted before the database worked again waits to be written."""
        if not self.trouble:
            return False
        self.unsaved.settle()
        if self._works_since is None:
            self._works_since = self.unsaved.noted
        return not self.unsaved.written_up_to(self._works_since)

    async def _put(self, database: SqlDatabase, changes: Mapping[Key, Change], claimed: set[str]) -> None:
        """Write the changes at once; where the database refuses one for what it holds, all but that one."""
        try:
            async with asyncio.timeout(WRITE_PATIENCE_SECONDS):
                await database.write(changes, claimed, self._owners)
            return
        except Exception as error:
            if not changes or database.fault(error).kind != "refused":
                raise
        if len(changes) == 1:
            self._leave_out(next(iter(changes)))
            return
        keys = list(changes)
        for half in keys[: len(keys) // 2], keys[len(keys) // 2 :]:
            await self._put(database, {key: changes[key] for key in half}, claimed)

    def _leave_out(self, key: Key) -> None:
        """Whatever is wrong with it, it must not keep the others from being written. A reply changes many times."""
        if key not in self._refused:
            self._refused.add(key)
            self._tell("not_kept", Text("One message of this conversation cannot be saved; all others are."), key[0])

    async def _pause(self, seconds: float) -> None:
        """Let changes come together, unless somebody waits for them to be written."""
        await pause(self._wanted, seconds)
        self._wanted.clear()

    async def _stumbled(self, error: Exception) -> None:
        self.unsaved.failed()
        self._works_since = None
        self._changed.set()
        fault = self._fault(error)
        if fault.kind == "corrupt" and await self._set_aside():
            return
        self._in_trouble(fault.reason)
        self._made.set()
        self._tried.set()
        await self._pause(RETRY_SECONDS)

    async def _set_aside(self) -> bool:
        """Put a damaged file away, so that a new one can be begun. Whether that worked."""
        database = self.database
        if database is None or database.file is None or not self._may_set_aside:
            return False
        await self._let_go_of(database)
        if database.file.exchanged:  # another server was faster
            return True
        try:
            name = database.file.set_aside()
        except OSError as error:
            log.warning("the damaged database cannot be set aside: %s", type(error).__name__)
            return False
        self._may_set_aside -= 1
        self._tell(
            "set_aside",
            Text(
                "The conversations file was damaged. It is kept as {name}, and a new one has been started.", name=name
            ),
        )
        return True

    async def _let_go_of(self, database: SqlDatabase) -> None:
        self.opened = False
        await database.close()

    def _fault(self, error: Exception) -> DatabaseFault:
        """What an error means, also one that came before there was a database."""
        return fault_of(error, "sqlite") if self.database is None else self.database.fault(error)

    def _in_trouble(self, reason: Text) -> None:
        new = not self.trouble
        self.trouble = Text(
            "Conversations cannot be saved right now and are kept in memory only: {reason}.", reason=reason
        )
        if new:
            self._tell("not_saved", self.trouble)

    def _well(self) -> None:
        if self.trouble:
            self.trouble = NOTHING
            self.unsaved.lost = 0
            self._tell("saved_again", Text("Conversations are being saved again."))

    def _tell(self, code: str, message: Text, conversation_id: str | None = None) -> None:
        log.warning("%s", message)
        self.told(News(code, message, conversation_id))


def _ignore(_: News) -> None:
    pass
