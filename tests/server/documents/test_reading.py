"""Each document is read in a process of its own, quickly, and whatever becomes of one the next is read."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import pytest

from server.documents import reading
from server.documents.parsing import forking
from server.documents.parsing.page import Unreadable
from server.documents.reading import DocumentReader
from tests.patience import PATIENCE
from tests.server.documents import files

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks at processes as Linux shows them")


@asynccontextmanager
async def reading_one() -> AsyncIterator[DocumentReader]:
    made = DocumentReader()
    try:
        yield made
    finally:
        await made.close()


async def said(reader: DocumentReader, name: str, data: bytes) -> list[str]:
    return [page.text.strip() async for page in reader.read(name, data)]


def children_of(process: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def parent_of(reader: DocumentReader) -> int:
    assert reader._parent is not None
    return reader._parent.pid


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.01)


async def test_one_process_makes_those_of_all_documents_and_keeps_none() -> None:
    async with reading_one() as reader:
        assert await said(reader, "a.pdf", files.pdf("One.", "Two.")) == ["One.", "Two."]
        parent = parent_of(reader)
        assert await said(reader, "b.txt", b"Three.") == ["Three."]
        with pytest.raises(Unreadable):
            await said(reader, "c.pdf", b"None.")
        assert parent_of(reader) == parent
        await until(lambda: not children_of(parent))


async def test_who_is_dropped_before_it_began_leaves_no_file_open() -> None:
    async with reading_one() as reader:
        assert await said(reader, "a.txt", b"One.") == ["One."]
        before = files_of(os.getpid())
        for steps in range(20):
            dropped = asyncio.ensure_future(said(reader, "a.txt", b"One."))
            for _ in range(steps):
                await asyncio.sleep(0)
            dropped.cancel()
            await asyncio.gather(dropped, return_exceptions=True)
        await until(lambda: len(files_of(os.getpid())) <= len(before))


def test_files_with_high_numbers_are_waited_for_too() -> None:
    import fcntl
    import resource

    with ExitStack() as stack:
        most, least = resource.getrlimit(resource.RLIMIT_NOFILE)
        if least != resource.RLIM_INFINITY and least <= 1100:
            pytest.skip("this machine lets nobody have so many files")
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(most, 1100), least))
        stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (most, least))
        read, write = os.pipe()
        high = fcntl.fcntl(read, fcntl.F_DUPFD, 1050)
        for each in (read, high):
            stack.callback(os.close, each)
        os.close(write)
        assert forking._ready([high]) == {high}


def files_of(process: int) -> list[str]:
    return sorted(each.name for each in Path(f"/proc/{process}/fd").iterdir())


async def test_a_document_sees_neither_another_nor_the_way_to_the_process_that_made_it() -> None:
    async with reading_one() as reader:
        two = [await reader._forked("txt") for _ in range(2)]
        parent = parent_of(reader)
        await until(lambda: [files_of(each) for each in children_of(parent)] == [["0", "1", "2"]] * 2)
        await until(
            lambda: all(str(512 * 2**20) in Path(f"/proc/{each}/limits").read_text() for each in children_of(parent))
        )
        for child in two:
            await child.end()


async def test_who_stops_reading_ends_the_process_though_it_is_busy() -> None:
    async with reading_one() as reader:
        child = await reader._forked("txt")  # which waits for its document
        parent = parent_of(reader)
        await until(lambda: children_of(parent))
        await child.end()
        await until(lambda: not children_of(parent))


async def test_after_a_fault_the_next_document_is_read_by_another() -> None:
    async with reading_one() as reader:
        await said(reader, "a.txt", b"One.")
        first = parent_of(reader)
        os.kill(first, signal.SIGKILL)
        assert await said(reader, "a.txt", b"Two.") == ["Two."]
        assert parent_of(reader) != first
        child = await reader._forked("txt")
        await until(lambda: children_of(parent_of(reader)))
        os.kill(children_of(parent_of(reader))[0], signal.SIGKILL)  # as for what it took
        with pytest.raises(Unreadable):
            [page async for page in reading._pages(child.output)]
        await child.end()
        assert await said(reader, "a.txt", b"Three.") == ["Three."]


async def test_what_takes_too_long_is_given_up() -> None:
    async with reading_one() as reader:
        with pytest.raises(Unreadable) as failure:
            [page async for page in reader.read("a.txt", b"One.", 0.0)]
        assert failure.value.code == "too_slow"


async def test_when_nothing_is_read_for_a_while_nothing_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "IDLE_SECONDS", 0.0)
    async with reading_one() as reader:
        await said(reader, "a.txt", b"One.")
        await until(lambda: reader._parent is not None and reader._parent.returncode is not None)
        assert await said(reader, "a.txt", b"Two.") == ["Two."]


async def test_without_fork_each_is_started_anew() -> None:
    child = await reading._started("txt")
    await reading._feed(child.input, b"One.")
    assert [page.text async for page in reading._pages(child.output)] == ["One."]
    await child.end()
