"""Recall on the published questions, retrieval among 20,000 passages, and a PDF of a hundred pages."""

from __future__ import annotations

import asyncio
import io
import random
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec

from benchmarks.documents.question_set import PublishedQuestion, questions, texts
from benchmarks.documents.retrieval import FIRST, by_meaning, by_words, in_postgresql, library
from benchmarks.plan import Plan
from benchmarks.report import Row
from server.conversations.owner import NOBODY
from server.documents.index.embedding import PACKAGE
from server.documents.library import Library

PAGES = 100
LINES = 45


def run(plan: Plan) -> list[Row]:
    """The rows of this part."""
    return asyncio.run(_measured(plan))


async def _measured(plan: Plan) -> list[Row]:
    asked = questions()
    rows = []
    async with library(meaning=False) as filled:
        await _read_all(filled)
        rows.append(_missed("by words", await _found(filled, asked), asked))
        rows += await _pdf(filled)
    if find_spec(PACKAGE) is None:
        rows.append(Row("questions missed, words and meaning", why_not="the extra `meaning` is not installed"))
    else:
        async with library(meaning=True) as filled:
            await _read_all(filled)
            found = await _found(filled, asked)
            rows.append(_missed("words and meaning", found, asked))
            rows += [
                _missed(f"words and meaning, {name}", found, asked, language)
                for language, name in (("en", "English"), ("de", "German"))
            ]
    rows += await by_words(asked, plan)
    rows += await in_postgresql(asked, plan)
    if find_spec(PACKAGE) is not None:
        rows += await by_meaning(asked, plan)
    return rows


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
