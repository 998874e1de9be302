"""What passages mean: told to an embedding model in the background, and compared with questions."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, NamedTuple

from server.documents.index import deferred
from server.documents.index.embedding import NoMeaning
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from server.conversations.owner import Person
    from server.conversations.store.store import Store
    from server.documents.index.embedding import Embedder, Vectors

log = logging.getLogger(__name__)

AT_ONCE = 16
"""Passages that the model is shown at once."""
MOST_REFUSED = 1000
"""Passages of one owner that it may refuse before it is asked no further."""
NEAREST = 50
"""Passages that are looked at for one question."""
MOST_QUESTIONS = 256
"""Whose vectors are kept, 0.4 MB: one is looked for again when it is asked, and in other collections."""
MOST_OWNERS = 8
"""Owners whose vectors are held in memory."""
FRESH_SECONDS = 5.0
"""How long they count as they are; after that they are read again behind the question that found them old."""
SEEN_SECONDS = 60.0
"""How long all passages count as seen once they were: another server may have left some."""
STANDS_OUT = 3.0
"""Standard deviations by which a passage has to be nearer to a question than texts that have nothing to do with it."""
ELSEWHERE = (
    "Hello, how are you today? I am fine, thank you.",
    "The bakery on the corner opens at seven and closes at six.",
    "A loop repeats a block of code until its condition is false.",
    "The team won the match by two goals in the last minute.",
    "Rain is expected in the north, with sunshine along the coast.",
    "Add a pinch of salt and stir until the sauce is smooth.",
    "The parliament passed the budget after a long debate.",
    "She bought a red coat and a pair of warm gloves.",
    "Erzähl mir einen Witz. Wie spät ist es?",
    "Der Zug nach Hamburg fährt heute von Gleis sieben ab.",
    "Die Bank hebt die Zinsen zum ersten Januar an.",
    "Im Garten blühen Tulpen, und die Katze schläft auf der Mauer.",
    "Der Arzt rät, viel zu trinken und sich auszuruhen.",
    "Das Museum zeigt Gemälde aus dem siebzehnten Jahrhundert.",
    "Der Akku des Telefons hält etwa zwei Tage.",
    "Die Sängerin gibt im Herbst drei Konzerte in Wien.",
)
"""Texts about all and sundry, so that each model's own measure is known: for some, any two texts are near."""


class NearPassage(NamedTuple):
    row: Any
    stands_out: bool
    """Whether it has to do with the question, as far as the model can tell."""


class _Held(NamedTuple):
    state: tuple[int, int]
    ids: Sequence[int]
    collections: Sequence[str]
    vectors: Vectors

    def nearest(self, asked: Vectors, collections: Collection[str] | None) -> list[tuple[int, float]]:
        """The passages of those collections, by id, and how near each is; the nearest first."""
        import numpy as np

        near = self.vectors @ asked
        if collections is not None:
            among = np.fromiter((each in collections for each in self.collections), bool, len(self.ids))
            near = np.where(among, near, -np.inf)
        most = min(NEAREST, len(near))
        best = np.argpartition(-near, most - 1)[:most]
        best = best[np.argsort(-near[best], kind="stable")]
        return [(self.ids[each], float(near[each])) for each in best if near[each] != -np.inf]


class Meaning:
    """Everything raises `StoreError` where the database cannot be used."""

    def __init__(self, store: Store, embedder: Embedder) -> None:
        self._store = store
        self._embedder = embedder
        self._elsewhere: Vectors | None = None
        self._questions: dict[str, Vectors] = {}
        """What was asked last, in memory alone."""
        self._held: dict[Person, _Held] = {}
        self._looked: dict[Person, float] = {}
        """When those were compared with the database last."""
        self._seen: dict[Person, float] = {}
        """When the model had seen all of the owner's passages."""
        self._indexing: dict[Person, asyncio.Task[None]] = {}
        self._tasks = BackgroundTasks(quiet=True)

    @property
    def model(self) -> str:
        return self._embedder.name

    @property
    def host(self) -> str:
        """That questions go to, with its port; empty where that is this program."""
        return self._embedder.host

    async def close(self) -> None:
        await self._tasks.cancel()
        await self._embedder.close()

    def index(self, owner: Person) -> None:
        """Have the model see, soon, the owner's passages that it has not seen."""
        if self._seen.get(owner, -SEEN_SECONDS) + SEEN_SECONDS > asyncio.get_running_loop().time():
            return
        task = self._indexing.get(owner)
        if task is None or task.done():
            self._indexing[owner] = self._tasks.spawn(self._index(owner))

    def changed(self, owner: Person) -> None:
        """The owner has other passages now, under ids of their own: what is held serves until those are seen."""
        self._seen.pop(owner, None)
        self._looked.pop(owner, None)

    def forget(self, owner: Person) -> None:
        """The owner's passages are others now, though their number and the last id may be the same."""
        self.changed(owner)
        self._held.pop(owner, None)

    async def progress(self, owner: Person) -> tuple[int, int]:
        """How many of the owner's passages the model has seen, and how many there are."""
        queries, vectors = await deferred.queries_and_vectors()
        async with self._store.reading(owner, caught_up=False) as connection:
            seen, _ = await vectors.state(connection, owner.id, self.model)
            return seen, await queries.passages(connection, owner.id)

    async def nearest(
        self, owner: Person, question: str, collections: Collection[str] | None = None
    ) -> list[NearPassage]:
        """The passages that mean what the question does, the nearest first. Raises `NoMeaning`."""
        _, vectors = await deferred.queries_and_vectors()
        held = await self._of(owner)
        if not held.ids:
            return []
        asked = await self._asked(question)
        if held.vectors.shape[1] != len(asked):
            raise NoMeaning("other vectors than before")
        best = await asyncio.to_thread(held.nearest, asked, collections)
        async with self._store.reading(owner, caught_up=False) as connection:
            rows = await vectors.by_ids(connection, owner.id, [each for each, _ in best], collections)
        least = await self._least(asked)
        likeness = dict(best)
        return [NearPassage(row, likeness[row.passage_id] >= least) for row in rows]

    async def _asked(self, question: str) -> Vectors:
        """What the question means, as known from before if it is: the model takes most of the time of a search."""
        known = self._questions.pop(question, None)
        if known is None:
            known = (await self._embedder.embed([question], questions=True))[0]
        self._questions[question] = known
        while len(self._questions) > MOST_QUESTIONS:
            self._questions.pop(next(iter(self._questions)))
        return known

    async def _of(self, owner: Person) -> _Held:
        """The owner's vectors as they were at most a moment ago."""
        held = self._held.get(owner)
        if held is None or not held.ids:
            return await self._read(owner)
        if self._looked.get(owner, 0.0) + FRESH_SECONDS < asyncio.get_running_loop().time():
            self._looked[owner] = asyncio.get_running_loop().time()
            self._tasks.spawn(self._read(owner))
        return held

    async def _read(self, owner: Person) -> _Held:
        """The owner's vectors, read again where there are others than before."""
        _, vectors = await deferred.queries_and_vectors()
        self._looked[owner] = asyncio.get_running_loop().time()
        async with self._store.reading(owner, caught_up=False) as connection:
            now = await vectors.state(connection, owner.id, self.model)
            held = self._held.get(owner)
            if held is None or held.state != now:
                held = self._held[owner] = _Held(now, *(await vectors.matrix(connection, owner.id, self.model)))
                while len(self._held) > MOST_OWNERS:
                    self._held.pop(next(iter(self._held)))
        return held

    async def _least(self, asked: Vectors) -> float:
        """How near a passage has to be to a question."""
        near = await self._background() @ asked
        return float(near.mean() + STANDS_OUT * near.std())

    async def _background(self) -> Vectors:
        if self._elsewhere is None:
            self._elsewhere = await self._embedder.embed(ELSEWHERE)
        return self._elsewhere

    async def _index(self, owner: Person) -> None:
        _, vectors = await deferred.queries_and_vectors()
        refused: set[int] = set()
        try:
            await self._background()  # so that no question waits for it
            while len(refused) <= MOST_REFUSED:
                self._seen[owner] = asyncio.get_running_loop().time()  # unless something comes from here on
                try:
                    async with self._store.reading(owner) as connection:
                        unseen = await vectors.missing(connection, owner.id, self.model, AT_ONCE, but=refused)
                except BaseException:
                    self._seen.pop(owner, None)
                    raise
                if not unseen:
                    await self._read(owner)  # nor for this, which a question has no time for
                    return
                self._seen.pop(owner, None)
                embedded = await self._embedded([text for _, text in unseen])
                seen = [(*each, vector) for each, vector in zip(unseen, embedded, strict=True) if vector is not None]
                refused.update({each for each, _ in unseen} - {each[0] for each in seen})
                async with self._store.changing(owner) as connection:
                    await vectors.put(connection, owner.id, self.model, seen)
        except NoMeaning as failure:  # with the next document or question it is tried again
            log.warning("the embedding model cannot be asked: %s", failure)

    async def _embedded(self, texts: Sequence[str]) -> Sequence[Vectors | None]:
        """A vector for each, None where the model refuses that text. Raises `NoMeaning` where it cannot be asked."""
        try:
            return list(await self._embedder.embed(texts))
        except NoMeaning:
            await self._embedder.embed(ELSEWHERE[:1])
            return [await self._embedded_alone(text) for text in texts]

    async def _embedded_alone(self, text: str) -> Vectors | None:
        try:
            (vector,) = await self._embedder.embed([text])
        except NoMeaning:
            return None
        return vector  # type: ignore[no-any-return] # what numpy has in a row
