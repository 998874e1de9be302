"""Sound written behind the talk, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from server.conversations.archive.audio import AudioArchive, NoSound
from server.conversations.conversation_item import ConversationItem
from server.conversations.recording import recordings as recordings_module
from server.conversations.recording.recordings import Recordings
from server.conversations.store.store import Store
from tests.patience import PATIENCE
from tests.servers.storage.databases import Database

TALK = "00000000-0000-4000-8000-000000000001"
RATE = 24_000
SECOND = b"\x00\x10" * RATE
KEPT = "select item_id, media_type from item_audio order by item_id"


@asynccontextmanager
async def recording(database: Database) -> AsyncIterator[tuple[Store, Recordings]]:
    async with database.opened() as store:
        recordings = Recordings(store)
        recordings.open()
        yield store, recordings
        await recordings.close()


def said(store: Store, *ids: str) -> None:
    for place, id_ in enumerate(ids):
        store.save(TALK, place, ConversationItem(id_, "user", id_, id_, 1000))


def record(recordings: Recordings, id_: str, pcm: bytes = SECOND) -> None:
    one = recordings.record(TALK, id_, RATE)
    assert one is not None
    one.feed(pcm)
    one.keep()


async def test_what_is_kept_is_there(database: Database) -> None:
    async with recording(database) as (store, recordings):
        said(store, "a", "b")
        record(recordings, "a")
        record(recordings, "b", SECOND * 5)
        sound = await AudioArchive(store, recordings).get(TALK, "b")
        assert len((await sound.as_wav()).data) == 44 + 5 * len(SECOND)
    assert database.rows(KEPT) == [("a", "audio/ogg"), ("b", "audio/ogg")]


async def test_an_item_that_is_encoded_while_it_comes_is_whole_and_in_order(database: Database) -> None:
    async with recording(database) as (store, recordings):
        said(store, "long")
        one = recordings.record(TALK, "long", RATE)
        assert one is not None
        sound = b"".join(level.to_bytes(2, "little") * RATE for level in range(0, 6000, 500))
        for begin in range(0, len(sound), 4_800):
            one.feed(sound[begin : begin + 4_800])
        one.keep()
        await recordings.flush(patience=PATIENCE)  # longer than one waits for sound where it is busy
        kept = await recordings.sound(TALK, "long")
        assert kept is not None
        pcm, rate = kept
        assert (len(pcm), rate) == (len(sound), RATE)
        middles = [int.from_bytes(pcm[at : at + 2], "little", signed=True) for at in range(RATE, len(pcm), 2 * RATE)]
        assert middles == sorted(middles)


async def test_closing_writes_what_is_left(database: Database) -> None:
    async with recording(database) as (store, recordings):
        said(store, "a")
        record(recordings, "a")
    assert database.rows(KEPT) == [("a", "audio/ogg")]


async def test_the_sound_of_what_was_deleted_meanwhile_is_not_kept(database: Database) -> None:
    async with recording(database) as (store, recordings):
        said(store, "a", "b")
        record(recordings, "a")
        record(recordings, "b")
        store.forget(TALK, "a")
        await recordings.flush()
        assert database.rows(KEPT) == [("b", "audio/ogg")]
        store.forget(TALK, "b")
        await store.flush()
        assert database.rows(KEPT) == []


async def test_nothing_is_kept_from_the_moment_it_is_turned_off(database: Database) -> None:
    async with recording(database) as (store, recordings):
        said(store, "a", "b", "c")
        half = recordings.record(TALK, "a", RATE)
        assert half is not None
        half.feed(SECOND * 3)
        recordings.on = False
        half.feed(SECOND * 3)
        half.keep()
        assert recordings.record(TALK, "b", RATE) is None
        recordings.on = True
        dropped = recordings.record(TALK, "c", RATE)
        assert dropped is not None
        dropped.feed(SECOND)
        dropped.drop()
        dropped.feed(SECOND)
        dropped.keep()
        await recordings.flush()
        with pytest.raises(NoSound):
            await AudioArchive(store, recordings).get(TALK, "a")
    assert database.rows(KEPT) == []


async def test_where_there_was_no_sound_none_is_kept(database: Database) -> None:
    async with recording(database) as (store, recordings):
        said(store, "a", "b")
        record(recordings, "a", b"")
        record(recordings, "b")
    assert database.rows(KEPT) == [("b", "audio/ogg")]


async def test_where_many_talk_the_further_ones_are_kept_as_flac(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordings_module, "MAX_VORBIS_SECONDS", 3.0)
    monkeypatch.setattr(recordings_module, "VORBIS_PER_SECOND", 0.0)
    async with recording(database) as (store, recordings):
        said(store, *"abcd")
        for name in "abcd":
            record(recordings, name, SECOND * 2)
    assert [kind for _, kind in database.rows(KEPT)] == ["audio/ogg", "audio/ogg", "audio/flac", "audio/flac"]


async def test_who_begins_at_once_does_not_find_the_same_seconds_left(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordings_module, "MAX_VORBIS_SECONDS", 10.0)
    monkeypatch.setattr(recordings_module, "VORBIS_PER_SECOND", 0.0)
    async with recording(database) as (store, recordings):
        said(store, *"abc")
        begun = [recordings.record(TALK, name, RATE) for name in "ab"]
        for one in begun:
            assert one is not None
            one.feed(SECOND)
            one.keep()
        record(recordings, "c")
    assert [kind for _, kind in database.rows(KEPT)] == ["audio/ogg", "audio/flac", "audio/ogg"]


async def test_memory_is_bounded(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings_module, "MAX_UNENCODED", 5 * len(SECOND))
    async with recording(database) as (store, recordings):
        said(store, "short", "long")
        record(recordings, "long", SECOND * 6)
        record(recordings, "short")
    assert database.rows(KEPT) == [("short", "audio/ogg")]


async def test_a_database_in_trouble_gets_the_sound_later(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings_module, "RETRY_SECONDS", 0.05)
    async with recording(database) as (store, recordings):
        said(store, "a", "b")
        await store.flush()
        await database.change("alter table item_audio rename to hidden")
        record(recordings, "a")
        await _given_up(recordings)
        await database.change("alter table hidden rename to item_audio")
        await recordings.flush()
        assert database.rows(KEPT) == [("a", "audio/ogg")]


async def _given_up(recordings: Recordings) -> None:
    """Return after a round of writing in which something was given up that was to be kept."""
    async with asyncio.timeout(PATIENCE), recordings._progress:
        await recordings._progress.wait_for(lambda: recordings.waiting < 3)


async def test_the_oldest_is_given_up_where_the_database_takes_nothing_for_long(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recordings_module, "RETRY_SECONDS", 0.05)
    monkeypatch.setattr(recordings_module, "MAX_UNWRITTEN", 6000)
    async with recording(database) as (store, recordings):
        said(store, "a", "b", "c")
        await store.flush()
        await database.change("alter table item_audio rename to hidden")
        for name in ("a", "b", "c"):
            record(recordings, name, SECOND * 2)
        await _given_up(recordings)
        await database.change("alter table hidden rename to item_audio")
        await recordings.flush()
    kept = [name for name, _ in database.rows(KEPT)]
    assert kept
    assert kept == ["a", "b", "c"][-len(kept) :]
    assert len(kept) < 3
