"""How long passages are looked for among very many, and how much later the first sound comes for it."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.documents.question_set import PublishedQuestion, texts
from benchmarks.figures import p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from server.conversations.owner import NOBODY
from server.conversations.store.store import Store
from server.documents.finder import Finder
from server.documents.index.embedding import PackagedEmbedder
from server.documents.index.meaning import Meaning
from server.documents.library import Library
from server.documents.passages import DocumentPassage
from tests.servers.storage import postgresql

PASSAGES = 20_000
WORDS_EACH = 120
FIRST = 5
ALOUD = 8
"""Questions that are spoken, word by word."""
WORD_SECONDS = 0.4
"""Between the words as they are understood: as people speak."""


@asynccontextmanager
async def library(*, meaning: bool, url: str = "") -> AsyncIterator[Library]:
    """One of its own, in SQLite unless `url` names another database."""
    with TemporaryDirectory() as folder:
        store = Store(url or f"sqlite:///{Path(folder) / 'documents.sqlite3'}")
        await store.open()
        made = Library(store, Meaning(store, PackagedEmbedder()) if meaning else None)
        try:
            yield made
        finally:
            await made.close()
            await store.close()


async def by_words(asked: Sequence[PublishedQuestion], plan: Plan, url: str = "") -> list[Row]:
    """What a search takes in one database, beside the least that anything there does."""
    where = "PostgreSQL" if url else "SQLite"
    async with library(meaning=False, url=url) as found:
        await _fill(found)
        took, floor = await _searched(found, asked, plan), await _least(found, len(asked))
        return [Row(f"retrieval among {PASSAGES:,} by words, {where}, p95", took, "ms", floor, 25)]


async def in_postgresql(asked: Sequence[PublishedQuestion], plan: Plan) -> list[Row]:
    """The same in PostgreSQL, where there is one."""
    if reason := postgresql.missing():
        return [Row(f"retrieval among {PASSAGES:,} by words, PostgreSQL, p95", why_not=reason)]
    with postgresql.running() as server:
        return await by_words(asked, plan, server.database())


async def by_meaning(asked: Sequence[PublishedQuestion], plan: Plan) -> list[Row]:
    """With a packaged model, beside what that takes alone; and what an answer waits for it."""
    async with library(meaning=True) as found:
        await _fill(found)
        model = await _model_alone(asked)
        new = await _searched(found, asked, plan)
        known = await _searched(found, asked, plan, new=False)
        typed, spoken = await _typed(found, asked), await _spoken(found, asked[:ALOUD])
    begin = f"retrieval among {PASSAGES:,} by words and meaning"
    return [
        Row(f"{begin}, a new question, p95", new, "ms", model, 25),
        Row(f"{begin}, asked before, p95", known, "ms", target=25),
        Row("what passages add to the first sound, typed, p95", typed, "ms", target=150),
        Row("the same, spoken, p95", spoken, "ms", target=1),
    ]


async def _searched(found: Library, asked: Sequence[PublishedQuestion], plan: Plan, *, new: bool = True) -> float:
    """The 95th percentile in milliseconds."""
    for question in asked[:1] if new else asked:
        await found.search(NOBODY, question.text)
    took = []
    for number in range(plan.rounds):
        for question in asked:
            # What a model has seen it is not asked again.
            words = f"{question.text} {number}" if new else question.text
            begun = time.perf_counter()
            await found.search(NOBODY, words, limit=FIRST)
            took.append((time.perf_counter() - begun) * 1000)
    return p95(took)


async def _least(found: Library, times: int) -> float:
    """What it takes to ask the database whether there is any document."""
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        await found.look(NOBODY)
        took.append((time.perf_counter() - begun) * 1000)
    return p95(took)


async def _model_alone(asked: Sequence[PublishedQuestion]) -> float:
    model = PackagedEmbedder()
    took = []
    for question in asked:
        begun = time.perf_counter()
        await model.embed([f"{question.text} alone"], questions=True)
        took.append((time.perf_counter() - begun) * 1000)
    return p95(took)


async def _typed(found: Library, asked: Sequence[PublishedQuestion]) -> float:
    """How long an answer waits for what was typed just now."""
    finder, took = Finder(found, NOBODY), []
    for question in asked:
        took.append(await _waited(finder, f"{question.text} typed"))
        finder.forget()
    await finder.close()
    return p95(took)


async def _spoken(found: Library, asked: Sequence[PublishedQuestion]) -> float:
    """The same for what was heard word by word, and once more as a whole when the key was released."""
    finder, took = Finder(found, NOBODY), []
    for question in asked:
        words = f"{question.text} spoken".split()
        for number in range(1, len(words) + 1):
            finder.prefetch(" ".join(words[:number]), None)
            await asyncio.sleep(WORD_SECONDS)
        took.append(await _waited(finder, " ".join(words)))
        finder.forget()
    await finder.close()
    return p95(took)


async def _waited(finder: Finder, question: str) -> float:
    begun = time.perf_counter()
    await finder.quotes(question, None)
    return (time.perf_counter() - begun) * 1000


async def _fill(found: Library) -> None:
    """Passages of made-up words among those that the questions use, with vectors that point anywhere."""
    from server.documents.index import queries, vectors

    chance = random.Random(1)
    usual = " ".join(file.read_text(encoding="utf-8") for file in texts()).split()
    rare = ["".join(chance.choices("aeioulnrstkmb", k=chance.randint(4, 10))) for _ in range(20_000)]
    document = {"id": "d", "owner": "", "collection": "documents", "name": "a.txt", "path": "a.txt", "digest": "d"}
    store = found._store  # 20,000 passages by way of files would take minutes
    async with store.changing(NOBODY) as connection:
        await queries.begin(connection, {**document, "bytes": 1, "status": "reading"})
        for begin in range(0, PASSAGES, 1000):
            part = [
                DocumentPassage(" ".join(chance.choices(usual, k=60) + chance.choices(rare, k=WORDS_EACH - 60)), 1, "")
                for _ in range(1000)
            ]
            await queries.put(connection, "", "d", begin, part)
        await queries.finish(connection, "", "d", 1)
        if found.meaning is not None:
            unseen = await vectors.missing(connection, "", found.meaning.model, PASSAGES)
            anywhere = np.random.default_rng(1).standard_normal((len(unseen), 384)).astype(np.float32)
            anywhere /= np.linalg.norm(anywhere, axis=1, keepdims=True)
            seen = [(*each, vector) for each, vector in zip(unseen, anywhere, strict=True)]
            for begin in range(0, len(seen), 500):
                await vectors.put(connection, "", found.meaning.model, seen[begin : begin + 500])
