"""Recall on the published questions, retrieval among 20,000 passages, and a PDF of a hundred pages."""

from __future__ import annotations

import asyncio
import io
import random
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.documents.question_set import PublishedQuestion, questions, texts
from benchmarks.figures import p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from server.conversations.owner import NOBODY
from server.conversations.store.store import Store
from server.documents.index.embedding import PACKAGE, PackagedEmbedder
from server.documents.index.meaning import Meaning
from server.documents.library import Library
from server.documents.passages import DocumentPassage

PASSAGES = 20_000
WORDS_EACH = 120
FIRST = 5
PAGES = 100
LINES = 45


def run(plan: Plan) -> list[Row]:
    """The rows of this part."""
    return asyncio.run(_measured(plan))


async def _measured(plan: Plan) -> list[Row]:
    asked = questions()
    rows = []
    async with _library(meaning=False) as library:
        await _read_all(library)
        rows.append(_missed("by words", await _found(library, asked), asked))
        rows += await _pdf(library)
    if find_spec(PACKAGE) is None:
        rows.append(Row("questions missed, words and meaning", why_not="the extra `meaning` is not installed"))
    else:
        async with _library(meaning=True) as library:
            await _read_all(library)
            found = await _found(library, asked)
            rows.append(_missed("words and meaning", found, asked))
            rows += [
                _missed(f"words and meaning, {name}", found, asked, language)
                for language, name in (("en", "English"), ("de", "German"))
            ]
    for meaning in (False, True) if find_spec(PACKAGE) is not None else (False,):
        async with _library(meaning=meaning) as library:
            await _fill(library)
            rows.append(await _retrieval(library, asked, plan))
            if meaning:  # as once a question was looked for while it was spoken
                rows.append(await _retrieval(library, asked, plan, before=", asked before"))
    return rows


@asynccontextmanager
async def _library(*, meaning: bool) -> AsyncIterator[Library]:
    with TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'documents.sqlite3'}")
        await store.open()
        library = Library(store, Meaning(store, PackagedEmbedder()) if meaning else None)
        try:
            yield library
        finally:
            await library.close()
            await store.close()


async def _read_all(library: Library) -> None:
    for file in texts():
        await library.add(NOBODY, file.name, file.read_bytes())
    await _settled(library)


async def _settled(library: Library) -> None:
    """Until all is read, and seen by the model."""
    while library.jobs:
        await asyncio.sleep(0.02)
    if library.meaning is not None:
        library.meaning.index(NOBODY)
        while len(set(await library.meaning.progress(NOBODY))) > 1:
            await asyncio.sleep(0.2)


async def _found(library: Library, asked: Sequence[PublishedQuestion]) -> list[bool]:
    """Whether the passage with the answer is among the first five."""
    found = []
    for question in asked:
        hits = await library.search(NOBODY, question.text, limit=FIRST)
        found.append(any(hit.row.file == question.file and question.phrase in hit.row.text for hit in hits))
        if not found[-1]:
            print(f"\n  not found: {question.text}", file=sys.stderr, end="")
    return found


def _missed(how: str, found: Sequence[bool], asked: Sequence[PublishedQuestion], language: str = "") -> Row:
    counted = [there for there, each in zip(found, asked, strict=True) if language in ("", each.language)]
    what = f"answers not among the first {FIRST}, {how} ({len(counted)} questions)"
    return Row(what, 1 - sum(counted) / len(counted), target=0.25 if how == "by words" else 0.1)


async def _fill(library: Library) -> None:
    """Passages of made-up words among those that the questions use, with vectors that point anywhere."""
    from server.documents.index import queries, vectors

    chance = random.Random(1)
    usual = " ".join(file.read_text(encoding="utf-8") for file in texts()).split()
    rare = ["".join(chance.choices("aeioulnrstkmb", k=chance.randint(4, 10))) for _ in range(20_000)]
    document = {"id": "d", "owner": "", "collection": "documents", "name": "a.txt", "path": "a.txt", "digest": "d"}
    store = library._store  # 20,000 passages by way of files would take minutes
    async with store.changing(NOBODY) as connection:
        await queries.begin(connection, {**document, "bytes": 1, "status": "reading"})
        for begin in range(0, PASSAGES, 1000):
            part = [
                DocumentPassage(" ".join(chance.choices(usual, k=60) + chance.choices(rare, k=WORDS_EACH - 60)), 1, "")
                for _ in range(1000)
            ]
            await queries.put(connection, "", "d", begin, part)
        await queries.finish(connection, "", "d", 1)
        if library.meaning is not None:
            unseen = await vectors.missing(connection, "", library.meaning.model, PASSAGES)
            anywhere = np.random.default_rng(1).standard_normal((len(unseen), 384)).astype(np.float32)
            anywhere /= np.linalg.norm(anywhere, axis=1, keepdims=True)
            seen = [(*each, vector) for each, vector in zip(unseen, anywhere, strict=True)]
            for begin in range(0, len(seen), 500):
                await vectors.put(connection, "", library.meaning.model, seen[begin : begin + 500])


async def _retrieval(library: Library, asked: Sequence[PublishedQuestion], plan: Plan, before: str = "") -> Row:
    how = "by words" if library.meaning is None else "by words and meaning"
    for question in asked if before else asked[:1]:
        await library.search(NOBODY, question.text)
    took = []
    for number in range(plan.rounds):
        for question in asked:
            # What a model has seen it is not asked again.
            words = question.text if before else f"{question.text} {number}"
            begun = time.perf_counter()
            await library.search(NOBODY, words, limit=FIRST)
            took.append((time.perf_counter() - begun) * 1000)
    return Row(f"retrieval among {PASSAGES:,} passages {how}{before}, p95", p95(took), "ms", target=25)


async def _pdf(library: Library) -> list[Row]:
    data = _hundred_pages()
    begun = time.monotonic()
    await library.add(NOBODY, "long.pdf", data)
    await _settled(library)
    rows = [Row(f"a PDF of {PAGES} pages read", time.monotonic() - begun, "s", target=15)]
    if sys.platform != "win32":
        import resource

        await library._reader.close()  # what has not ended is not counted
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        rows.append(Row("memory of the process that read it", peak, "MB", target=512))
    return rows


def _hundred_pages() -> bytes:
    """Lines of the texts, as a program that writes letters sets them."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    font = DictionaryObject({NameObject(f"/{name}"): NameObject(f"/{value}") for name, value in FONT.items()})
    words = " ".join(file.read_text(encoding="utf-8") for file in texts()).encode("latin-1", "ignore").decode("latin-1")
    told = words.replace("\\", "").replace("(", "").replace(")", "").split()
    chance = random.Random(2)
    for _ in range(PAGES):
        page = writer.add_blank_page(600, 800)
        stream = DecodedStreamObject()
        lines = " ".join(f"({' '.join(chance.choices(told, k=12))}) Tj T*" for _ in range(LINES))
        stream.set_data(f"BT /F1 10 Tf 14 TL 50 750 Td {lines} ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


FONT = {"Type": "Font", "Subtype": "Type1", "BaseFont": "Helvetica"}
