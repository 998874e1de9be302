"""The sound of what was said, over HTTP, on both databases."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import pytest
import soundfile
from websockets.asyncio.client import ClientConnection

from tests.servers.realtime_server import ask_aloud, ask_in_writing, b64, hear, hear_all, talking, tell
from tests.servers.storage.conversations import PATH, Served, problem, served
from tests.servers.storage.databases import Database, SqliteFile

RATE = 24_000
QUESTION = (np.sin(np.arange(2 * RATE) * 2 * np.pi * 300 / RATE) * 9000).astype("<i2").tobytes()


async def asked(at: Served, socket: ClientConnection, pcm: bytes = QUESTION) -> tuple[str, list[dict[str, Any]]]:
    """The conversation and its items after a question and its answer."""
    await ask_aloud(socket, pcm)
    await hear_all(socket)
    (conversation,) = (await at.get())["data"]
    return f"/{conversation['id']}", (await at.get(f"/{conversation['id']}/items"))["data"]


async def test_both_sides_are_kept_and_can_be_heard(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        path, items = await asked(at, socket)
        assert [item["has_audio"] for item in items] == [True, True]
        for item in items:
            kept = await at.client.get(f"{PATH}{path}/items/{item['id']}/audio")
            assert (kept.status_code, kept.headers["content-type"]) == (200, "audio/ogg")
            info = soundfile.info(io.BytesIO(kept.content))
            assert (info.subtype, info.samplerate, info.channels) == ("VORBIS", RATE, 1)
            assert abs(info.duration * 1000 - item["audio_ms"]) <= 1
        exported = (await at.get(f"{path}/export", format="json"))["items"]
        assert [item["has_audio"] for item in exported] == [True, True]


async def test_a_client_that_wants_wav_gets_it(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        path, items = await asked(at, socket)
        url = f"{PATH}{path}/items/{items[0]['id']}/audio"
        tags = set()
        for accept, kind in {
            "audio/wav": "audio/wav",
            "audio/wav, */*;q=0.5": "audio/wav",
            "audio/ogg, audio/wav;q=0.5": "audio/ogg",
            "audio/*": "audio/ogg",
            "text/html;q=x": "audio/ogg",
        }.items():
            sound = await at.client.get(url, headers={"Accept": accept})
            assert sound.headers["content-type"] == kind
            again = await at.client.get(url, headers={"Accept": accept, "If-None-Match": sound.headers["etag"]})
            assert (again.status_code, again.content) == (304, b"")
            tags.add(sound.headers["etag"])
        assert len(tags) == 2
        wav = await at.client.get(url, headers={"Accept": "audio/wav"})
        samples, rate = soundfile.read(io.BytesIO(wav.content), dtype="int16")
        assert (rate, len(samples)) == (RATE, len(QUESTION) // 2)
        assert np.argmax(np.abs(np.fft.rfft(samples[:RATE]))) == 300


async def test_an_interrupted_reply_is_kept_as_far_as_it_was_sent(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        await ask_in_writing(socket, "Tell me a long story")
        await hear(socket, "response.output_audio.delta")
        await tell(socket, "response.cancel")
        await hear_all(socket)
        (conversation,) = (await at.get())["data"]
        typed, reply = (await at.get(f"/{conversation['id']}/items"))["data"]
        assert (typed["has_audio"], reply["has_audio"], reply["interrupted"]) == (False, True, True)


async def test_sound_that_a_client_recorded_itself_is_kept(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        content = [{"type": "input_audio", "audio": b64(QUESTION)}]
        item = {"type": "message", "id": "odd/id", "role": "user", "content": content}
        await tell(socket, "conversation.item.create", item=item)
        await hear(socket, "conversation.item.input_audio_transcription.completed")
        (conversation,) = (await at.get())["data"]
        sound = await at.client.get(f"{PATH}/{conversation['id']}/items/odd%2Fid/audio")
        assert soundfile.info(io.BytesIO(sound.content)).duration == 2


async def test_sound_is_deleted_and_the_words_stay(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        path, items = await asked(at, socket)
        url = f"{PATH}{path}/items/{items[0]['id']}/audio"
        assert [(await at.client.delete(url)).status_code for _ in range(2)] == [204, 204]
        assert problem(await at.client.get(url)) == (404, "No sound is kept for this item.")
        assert [item["has_audio"] for item in (await at.get(f"{path}/items"))["data"]] == [False, True]
        assert (await at.client.delete(f"{PATH}{path}/audio")).status_code == 204
        after = (await at.get(f"{path}/items"))["data"]
        assert after == [{**item, "has_audio": False} for item in items]


async def test_sound_goes_with_its_item_and_with_the_conversation(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        path, items = await asked(at, socket)
        await tell(socket, "conversation.item.delete", item_id=items[0]["id"])
        await hear(socket, "conversation.item.deleted")
        assert len((await at.get(f"{path}/items"))["data"]) == 1
        assert database.rows("select item_id from item_audio") == [(items[1]["id"],)]
        assert (await at.client.delete(PATH + path)).status_code == 204
        assert database.rows("select count(*) from item_audio") == [(0,)]
        assert problem(await at.client.get(f"{PATH}{path}/items/{items[1]['id']}/audio"))[0] == 410


async def test_a_deletion_leaves_no_sound_in_the_file(tmp_path: Path, file: Path) -> None:
    noise = np.random.default_rng(1).integers(-8000, 8000, RATE, dtype="<i2").tobytes()
    async with served(tmp_path, SqliteFile(file)) as at, talking(at.address) as socket:
        path, items = await asked(at, socket, noise)
        sound = (await at.client.get(f"{PATH}{path}/items/{items[0]['id']}/audio")).content
        part = sound[-300:-200]  # one page holds it, and no other sound has it

        def written() -> bytes:
            return b"".join(each.read_bytes() for each in file.parent.iterdir())

        assert part in written()
        assert (await at.client.delete(f"{PATH}{path}/audio")).status_code == 204
        assert part not in written()


async def test_a_session_may_ask_that_nothing_is_kept(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        await tell(socket, "session.update", session={"type": "realtime", "sb_keep_audio": False})
        assert (await hear(socket, "session.updated"))["session"]["sb_keep_audio"] is False
        path, items = await asked(at, socket)
        assert [item["has_audio"] for item in items] == [False, False]
        await tell(socket, "session.update", session={"type": "realtime", "sb_keep_audio": True})
        await ask_aloud(socket, QUESTION)
        await hear_all(socket)
        items = (await at.get(f"{path}/items"))["data"]
        assert [item["has_audio"] for item in items] == [False, False, True, True]


@pytest.mark.parametrize("kind", ["transcription", "realtime"])
async def test_a_session_may_leave_no_trace(tmp_path: Path, database: Database, kind: str) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        await tell(socket, "session.update", session={"type": kind, "sb_keep": False, "sb_keep_audio": True})
        session = (await hear(socket, "session.updated"))["session"]
        assert (session["sb_keep"], session["sb_keep_audio"]) == (False, False)
        await tell(socket, "input_audio_buffer.append", audio=b64(QUESTION))
        await tell(socket, "input_audio_buffer.commit")
        await hear(socket, "conversation.item.input_audio_transcription.completed")
        if kind == "realtime":
            await tell(socket, "response.create")
            await hear_all(socket)
        await tell(socket, "session.update", session={"type": "realtime", "sb_keep": True})
        await hear(socket, "session.updated")
        await ask_aloud(socket, QUESTION)
        await hear_all(socket)
        (conversation,) = (await at.get())["data"]
        items = (await at.get(f"/{conversation['id']}/items"))["data"]
        assert [item["has_audio"] for item in items] == [True, True], "what came after it, and nothing else"
        assert database.rows("select count(*) from item_audio") == [(2,)]


async def test_turned_off_in_the_middle_of_a_reply_nothing_of_it_is_kept(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at, talking(at.address) as socket:
        await ask_in_writing(socket, "Tell me a long story")
        await hear(socket, "response.output_audio.delta")
        await tell(socket, "session.update", session={"type": "realtime", "sb_keep_audio": False})
        await hear_all(socket)
        (conversation,) = (await at.get())["data"]
        items = (await at.get(f"/{conversation['id']}/items"))["data"]
        assert [item["has_audio"] for item in items] == [False, False]


async def test_a_server_may_keep_no_sound_whatever_its_clients_wish(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database, keep_audio=False) as at, talking(at.address) as socket:
        await tell(socket, "session.update", session={"type": "realtime", "sb_keep_audio": True})
        assert (await hear(socket, "session.updated"))["session"]["sb_keep_audio"] is False
        _, items = await asked(at, socket)
        assert [item["has_audio"] for item in items] == [False, False]


async def test_what_is_not_there_is_told_as_a_problem(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        owner = await at.talked("Hello")
        for method, path, status in [
            ("GET", f"/{uuid4()}/items/q0/audio", 404),
            ("GET", f"/{owner}/items/nothing/audio", 404),
            ("GET", f"/{owner}/items/q0/audio", 404),
            ("GET", "/no-uuid/items/q0/audio", 422),
            ("DELETE", f"/{uuid4()}/items/q0/audio", 404),
            ("DELETE", f"/{uuid4()}/audio", 404),
        ]:
            assert problem(await at.client.request(method, PATH + path))[0] == status, path


async def test_many_who_talk_at_once_all_are_kept(tmp_path: Path, database: Database) -> None:
    async def talk(at: Served) -> None:
        async with talking(at.address) as socket:
            await ask_aloud(socket, QUESTION)
            await hear_all(socket)

    async with served(tmp_path, database) as at:
        await asyncio.gather(*(talk(at) for _ in range(10)))
        for conversation in (await at.get())["data"]:
            items = (await at.get(f"/{conversation['id']}/items"))["data"]
            assert [item["has_audio"] for item in items] == [True, True]
