"""Everybody's documents on one server: taken in, one after the other, and found again."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from uuid import uuid4
from weakref import WeakSet

from server.conversations.store.errors import StoreError
from server.documents.failures import FAILURES
from server.documents.index import deferred
from server.documents.index.embedding import NoMeaning
from server.documents.index.fusing import fused
from server.documents.parsing.page import Unreadable
from server.documents.passages import DocumentPassage, passages_of
from server.documents.reading import DocumentReader
from server.errors import UserFacingError
from server.protocol.texts import Text
from server.unicode_text import storable

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Row

    from server.conversations.owner import Person
    from server.conversations.store.store import Store
    from server.documents.index.meaning import Meaning, NearPassage

log = logging.getLogger(__name__)

AT_ONCE = 200
"""Passages in one transaction: others write, too."""
MOST_WAITING = 256 * 2**20
"""Bytes of files that wait to be read."""
SEARCH_SECONDS = 5.0
"""How long a search waits for the embedding model."""
FUSED = 50
"""Passages found by words that are put together with those found by meaning."""
GLANCE_SECONDS = 1.0
"""How long it counts that somebody had no document: another server may have taken one in."""
COLLECTION = "documents"
"""Where a document is put that nobody puts elsewhere."""


class NoSuchDocument(UserFacingError):
    """There is none of that id."""


class NoSuchCollection(UserFacingError):
    """There is no document in it."""


class TooManyWaiting(UserFacingError):
    """So many files wait already that no more are taken."""


@dataclass
class ReadingJob:
    """A document that is being read, or waits for it."""

    owner: Person
    id: str
    name: str
    data: bytes
    pages: int = 0
    of: int | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)


class CollectionFollower(Protocol):
    """Draws on collections of its `owner`, whatever they are called."""

    owner: Person

    def renamed(self, old: str, new: str) -> None:
        """What is in `old` is in `new` from now on."""


class FoundPassage(NamedTuple):
    row: Row[Any]
    """As `queries.by_words` has it."""
    score: float
    by_meaning: bool
    """Whether it has to do with the question by what it means, whatever its words are."""


class Library:
    """The documents in one store. Everything raises `StoreError` where the database cannot be used."""

    def __init__(self, store: Store, meaning: Meaning | None = None) -> None:
        self._store = store
        self.meaning = meaning
        """What tells what passages mean; None: they are found by their words."""
        self.jobs: dict[str, ReadingJob] = {}
        self.followers: WeakSet[CollectionFollower] = WeakSet()
        """Who draws on collections in sessions under way."""
        self._reader = DocumentReader()
        self._one_at_a_time = asyncio.Lock()
        self._without: set[Person] = set()
        self._additions = 0
        """How many files were taken in, so that a look that one of them overtook is not believed."""
        self._glanced: dict[Person, float] = {}
        self._wiping = asyncio.Lock()
        self._unwiped = True
        """Whether words of something deleted may be left, as where a program ended before it had wiped them."""

    async def close(self) -> None:
        """Read no further."""
        tasks = [job.task for job in self.jobs.values() if job.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._reader.close()
        if self.meaning is not None:
            await self.meaning.close()

    def has_none(self, owner: Person) -> bool:
        """Whether the owner had no document when somebody looked last, here or at another server."""
        return owner in self._without

    async def look(self, owner: Person) -> None:
        """Look whether the owner has any."""
        queries = await deferred.queries()
        before = self._additions
        async with self._store.reading(owner, caught_up=False) as connection:
            found: bool = await queries.any_of(connection, owner.id)
        if found:
            self._without.discard(owner)
        elif before == self._additions:
            self._without.add(owner)

    async def glance(self, owner: Person) -> None:
        """Look, unless somebody did so just now or still does: all sessions of a team may ask for the same at once."""
        now = asyncio.get_running_loop().time()
        if now - self._glanced.get(owner, -GLANCE_SECONDS) >= GLANCE_SECONDS:
            self._glanced[owner] = now
            await self.look(owner)

    async def add(self, owner: Person, name: str, data: bytes, *, path: str = "", collection: str | None = None) -> str:
        """Take a file in and begin to read it. Returns its id, which may be that of the same one from before.

        Without a collection it goes where something of its path is, else into `COLLECTION`. Raises `TooManyWaiting`.
        """
        if sum(len(job.data) for job in self.jobs.values()) + len(data) > MOST_WAITING:
            raise TooManyWaiting(Text("Many files are being read already; try again in a moment."))
        queries, grouping = await deferred.queries(), await deferred.grouping()
        digest = await asyncio.to_thread(lambda: hashlib.sha256(data).hexdigest())
        row: dict[str, Any] = {
            "id": str(uuid4()),
            "owner": owner.id,
            "collection": storable(collection or COLLECTION),
            "name": storable(name),
            "path": storable(path or name),
            "digest": digest,
            "bytes": len(data),
            "status": "reading",
        }
        job = ReadingJob(owner, row["id"], name, data)
        try:
            async with self._store.changing(owner) as connection:
                if collection is None and (there := await grouping.collection_of(connection, owner.id, row["path"])):
                    row["collection"] = there
                await queries.give_up(connection, row, self.jobs)
                known: str | None = await queries.same(connection, owner.id, row)
                if known is not None:
                    self._without.discard(owner)
                    return known
                await queries.begin(connection, row)
                self.jobs[job.id] = job  # before anybody sees the row: one without a job is given up
        except BaseException:
            self.jobs.pop(job.id, None)
            raise
        self._additions += 1
        self._without.discard(owner)
        job.task = asyncio.create_task(self._run(job))
        return job.id

    async def all_of(self, owner: Person, collection: str | None = None) -> Sequence[Row[Any]]:
        """All documents of the owner, or those of one collection."""
        queries = await deferred.queries()
        async with self._store.reading(owner) as connection:
            rows: Sequence[Row[Any]] = await queries.listed(connection, owner.id, collection=collection)
            return rows

    async def passages(self, owner: Person) -> int:
        """How many passages the owner's documents have."""
        queries = await deferred.queries()
        async with self._store.reading(owner, caught_up=False) as connection:
            number: int = await queries.passages(connection, owner.id)
            return number

    async def get(self, owner: Person, document_id: str) -> Row[Any]:
        """Raises `NoSuchDocument`."""
        queries = await deferred.queries()
        async with self._store.reading(owner) as connection:
            rows: Sequence[Row[Any]] = await queries.listed(connection, owner.id, document_id=document_id)
        if not rows:
            raise NoSuchDocument(Text("There is no document with this id."))
        return rows[0]

    async def move(self, owner: Person, document_id: str, **values: str) -> str:
        """It has another `name`, `path` or `collection`, and says the same. Returns the id of what is there then: that
        of another one where that stayed, being newer or the only one that was read. Raises `NoSuchDocument`.
        """
        queries = await deferred.queries()
        stored = {field: storable(value) for field, value in values.items()}
        async with self._store.changing(owner) as connection:
            there: str | None = await queries.move(connection, owner.id, document_id, stored)
            if there is None:
                raise NoSuchDocument(Text("There is no document with this id."))
        self._forget(owner)
        return there

    async def collections(self, owner: Person) -> Sequence[Row[Any]]:
        """Those that have documents, each with its `name` and the number of its `documents`."""
        grouping = await deferred.grouping()
        async with self._store.reading(owner) as connection:
            rows: Sequence[Row[Any]] = await grouping.counted(connection, owner.id)
            return rows

    async def rename_collection(self, owner: Person, old: str, new: str) -> None:
        """What is in `old` is in `new`, also for conversations that draw on it. Raises `NoSuchCollection`."""
        grouping = await deferred.grouping()
        async with self._store.changing(owner) as connection:
            if not await grouping.rename(connection, owner.id, storable(old), storable(new)):
                raise NoSuchCollection(Text("There is no collection with this name."))
        for follower in [each for each in self.followers if each.owner == owner]:
            follower.renamed(storable(old), storable(new))
        self._forget(owner)

    async def chosen(self, owner: Person, conversation_key: str) -> tuple[str, ...] | None:
        """The collections that a conversation draws on, as `choose` was told; None: all."""
        grouping = await deferred.grouping()
        async with self._store.reading(owner, caught_up=False) as connection:
            named: tuple[str, ...] | None = await grouping.chosen(connection, conversation_key)
            return named

    async def choose(self, owner: Person, conversation_key: str, collections: tuple[str, ...] | None) -> bool:
        """Note it. Whether there is such a conversation by now."""
        grouping = await deferred.grouping()
        async with self._store.changing(owner) as connection:
            noted: bool = await grouping.choose(connection, conversation_key, collections)
            return noted

    async def remove(self, owner: Person, document_id: str) -> None:
        """Delete it for good, also while it is being read. Raises `NoSuchDocument`."""
        job = self.jobs.get(document_id)
        if job is not None and job.owner == owner and job.task is not None:
            job.task.cancel()
            await asyncio.gather(job.task, return_exceptions=True)
        queries = await deferred.queries()
        if self._unwiped:  # also where this one is gone already, but its words were left
            await self._wipe(owner)
        try:
            async with self._store.changing(owner) as connection:
                if not await queries.remove(connection, owner.id, document_id):
                    raise NoSuchDocument(Text("There is no document with this id."))
        finally:
            self._unwiped = True  # whatever comes in between
        self._forget(owner)
        await self._wipe(owner)

    async def search(
        self,
        owner: Person,
        question: str,
        *,
        collections: Collection[str] | None = None,
        limit: int = 10,
        patience: float = SEARCH_SECONDS,
    ) -> list[FoundPassage]:
        """The passages that fit a question best, of all collections or of those.

        What the embedding model does not say within `patience` seconds does not count.
        """
        nearest = asyncio.create_task(self._nearest(owner, question, collections, patience))
        queries = await deferred.queries()
        try:
            most = limit if self.meaning is None else max(limit, FUSED)
            async with self._store.reading(owner, caught_up=False) as connection:
                rows = await queries.by_words(connection, owner.id, question, collections=collections, limit=most)
            near = await nearest
        finally:
            nearest.cancel()
        if not near:
            return [FoundPassage(row, row.score, by_meaning=False) for row in rows[:limit]]
        meant = {each.row.passage_id for each in near if each.stands_out}
        best = fused([rows, [each.row for each in near]])[:limit]
        return [FoundPassage(row, score, by_meaning=row.passage_id in meant) for row, score in best]

    def _forget(self, owner: Person) -> None:
        if self.meaning is not None:
            self.meaning.forget(owner)
            self.meaning.index(owner)

    async def _wipe(self, owner: Person) -> None:
        """Leave nothing of deleted words in index and journal; of many deletions at once one does so for all."""
        self._unwiped = True
        async with self._wiping:
            if not self._unwiped:
                return
            self._unwiped = False
            queries = await deferred.queries()
            try:
                async with self._store.changing(owner) as connection:
                    await queries.wipe(connection)
                await self._store.wipe()
            except BaseException:
                self._unwiped = True
                raise

    async def _nearest(
        self, owner: Person, question: str, collections: Collection[str] | None, patience: float
    ) -> list[NearPassage]:
        if self.meaning is None:
            return []
        self.meaning.index(owner)
        try:
            async with asyncio.timeout(patience):
                return await self.meaning.nearest(owner, question, collections)
        except (TimeoutError, NoMeaning):
            return []

    async def _run(self, job: ReadingJob) -> None:
        try:
            async with self._one_at_a_time:
                await self._read(job)
        except Unreadable as failure:
            await self._fail(job, failure.code)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # the others are read all the same
            log.error("a document could not be kept: %s", type(error).__name__)
            await self._fail(job, "interrupted")
        finally:
            del self.jobs[job.id]

    async def _read(self, job: ReadingJob) -> None:
        queries = await deferred.queries()
        waiting: list[DocumentPassage] = []
        written = 0
        async with aclosing(self._reader.read(job.name, job.data)) as pages:
            async for page in pages:
                job.pages, job.of = job.pages + 1, page.of
                waiting += await asyncio.to_thread(passages_of, page)
                if len(waiting) >= AT_ONCE:
                    written = await self._put(job, written, waiting)
                    waiting = []
        await self._put(job, written, waiting)
        async with self._store.changing(job.owner) as connection:
            await queries.finish(connection, job.owner.id, job.id, job.of)
        if self.meaning is not None:
            self.meaning.changed(job.owner)
            self.meaning.index(job.owner)
        if self._unwiped:
            with suppress(StoreError):  # then the next change does
                await self._wipe(job.owner)

    async def _put(self, job: ReadingJob, begin: int, passages: list[DocumentPassage]) -> int:
        """Returns how many there are with these."""
        queries = await deferred.queries()
        if passages:
            async with self._store.changing(job.owner) as connection:
                await queries.put(connection, job.owner.id, job.id, begin, passages)
        return begin + len(passages)

    async def _fail(self, job: ReadingJob, code: str) -> None:
        queries = await deferred.queries()
        async with self._store.changing(job.owner) as connection:
            await queries.fail(connection, job.owner.id, job.id, code if code in FAILURES else "damaged")
