"""Allowances of people who talk: the turn under way ends, the next is refused plainly, and all is told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from httpx2 import AsyncClient
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from server.engines.prices import Prices
from server.quotas import limits, turns
from tests.patience import PATIENCE
from tests.servers.people import as_person, changing, person
from tests.servers.realtime_server import (
    SECOND,
    Address,
    ask_aloud,
    ask_in_writing,
    b64,
    change,
    hear,
    hear_all,
    lineup,
    push_to_talk,
    serving,
    talking,
    tell,
)
from tests.servers.storage.databases import Database

TOLD = ["sb.notice", "sb.quota.updated", "sb.texts"]


async def allow(database: Database, **most: int) -> None:
    async with changing(database.url) as connection:
        await limits.set_of_user(connection, "Ann", most)  # type: ignore[arg-type]


async def usage(address: Address, path: str = "/v1/usage") -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {address.token}"}
    async with AsyncClient(base_url=address.url, headers=headers, trust_env=False, timeout=PATIENCE) as client:
        answer = await client.get(path)
    told: dict[str, Any] = answer.json()
    return {**told, "status": answer.status_code}


async def ask(socket: ClientConnection, pcm: bytes = SECOND) -> dict[str, Any]:
    """Ask aloud; returns how the reply ended."""
    await ask_aloud(socket, pcm)
    response: dict[str, Any] = (await hear(socket, "response.done"))["response"]
    return response


async def told_by(socket: ClientConnection, pcm: bytes) -> dict[str, dict[str, Any]]:
    """Ask aloud; returns the last event of each type until the reply has ended and a notice was given."""
    await ask_aloud(socket, pcm)
    told: dict[str, dict[str, Any]] = {}
    while not {"response.done", "sb.notice"} <= told.keys():
        event = await hear(socket)
        told[event["type"]] = event
    return told


def of(told: Mapping[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in told["allowances"] if each["name"] == name)
    return found


async def test_who_is_over_quota_ends_the_sentence_and_is_refused_the_next(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    await allow(database, voice_minutes_day=2500)
    async with serving(tmp_path, database_url=database.url) as here:
        ann = as_person(here, token)
        async with talking(ann) as socket:
            await push_to_talk(socket)
            assert (await ask(socket, SECOND * 4))["status"] == "completed"
            refused = await ask(socket)
            error = refused["status_details"]["error"]
            assert (refused["status"], error["code"]) == ("failed", "quota_exceeded")
            assert "voice minutes for today are used up. New ones come on" in error["message"]
            await ask_in_writing(socket, "May I write?")
            assert (await hear(socket, "response.done"))["response"]["status"] == "completed"
        await database.comes_to_hold("select max(voice_ms), count(*) from usage_of_turns where kind='voice'", (4000, 1))
        told = of(await usage(ann), "voice_minutes_day")
        assert (told["limit"], told["used"], told["remaining"]) == (0.0417, 0.0667, 0)


async def test_who_never_ends_a_sentence_is_stopped_in_it(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "LONG_MS", 3000)
    token = await person(database.url, "Ann")
    await allow(database, voice_minutes_day=2500)
    async with serving(tmp_path, database_url=database.url) as here, talking(as_person(here, token)) as socket:
        await push_to_talk(socket)
        for _ in range(40):
            await tell(socket, "input_audio_buffer.append", audio=b64(SECOND[:4800]))
        await database.comes_to_hold("select max(voice_ms), count(*) from usage_of_turns where kind='voice'", (4000, 1))
        refused = await ask(socket)
        assert refused["status_details"]["error"]["code"] == "quota_exceeded"


async def test_who_comes_near_the_end_is_warned_once_and_in_a_sentence(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    await allow(database, voice_minutes_day=5000)
    async with serving(tmp_path, database_url=database.url) as here, talking(as_person(here, token)) as socket:
        await push_to_talk(socket)
        await change(socket, include=TOLD)
        told = (await told_by(socket, SECOND * 4))["sb.notice"]
        assert told["code"] == "quota_nearly_used_up"
        assert told["message"]["source"].startswith("{left} of your {number} voice minutes for today are left.")
        told = await told_by(socket, SECOND)
        assert told["sb.notice"]["code"] == "quota_used_up"
        assert of(told["sb.quota.updated"], "voice_minutes_day")["remaining"] == 0


async def test_the_rate_limits_are_told_as_openai_names_them(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    await allow(database, requests_minute=2, tokens_day=100_000)
    async with serving(tmp_path, database_url=database.url) as here, talking(as_person(here, token)) as socket:
        for remaining in (1, 0):
            await ask_in_writing(socket, "Hello")
            told = {each["name"]: each for each in (await hear(socket, "rate_limits.updated"))["rate_limits"]}
            assert (told["requests"]["limit"], told["requests"]["remaining"]) == (2, remaining)
            assert 0 < told["requests"]["reset_seconds"] <= 60
            assert told["tokens"]["limit"] == 100_000
            assert (await hear(socket, "response.done"))["response"]["status"] == "completed"
        await ask_in_writing(socket, "Hello")
        refused = (await hear(socket, "response.done"))["response"]
        assert refused["status_details"]["error"]["message"].startswith("You may ask 2 times a minute, not more.")


async def test_who_has_spent_their_money_is_refused_and_told_what_it_was(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    await allow(database, money_month=1_000_000)
    engines = lineup()
    engines.llm.prices = Prices(text_out=1_000_000.0, currency="EUR", day="2026-11-28")  # one for each token
    async with serving(tmp_path, engines, database_url=database.url) as here, talking(as_person(here, token)) as socket:
        await ask_in_writing(socket, "Hello")
        ended = await hear_all(socket)
        written = ended[-1]["response"]["usage"]["output_tokens"]
        assert written > 1
        await ask_in_writing(socket, "And more?")
        refused = (await hear(socket, "response.done"))["response"]
        assert refused["status_details"]["error"]["code"] == "quota_exceeded"
        assert refused["status_details"]["error"]["message"].startswith("You may spend 1 a month")
        told = of(await usage(as_person(here, token)), "money_month")
        assert (told["limit"], told["used"], told["remaining"]) == (1, written, 0)


async def test_who_has_no_limits_is_told_of_none_and_counted_all_the_same(tmp_path: Path, database: Database) -> None:
    token, admin = await person(database.url, "Ann"), await person(database.url, "Bob", "admin")
    async with serving(tmp_path, database_url=database.url) as here:
        ann = as_person(here, token)
        async with talking(ann) as socket:
            await ask_in_writing(socket, "Hello")
            events = await hear_all(socket)
            assert "rate_limits.updated" not in json.dumps(events)
            tokens = events[-1]["response"]["usage"]["total_tokens"]
        await database.comes_to_hold("select sum(tokens) from usage_of_turns where open_until is null", (tokens,))
        told = await usage(ann)
        assert (told["user"], of(told, "tokens_day")["used"], of(told, "tokens_day")["limit"]) == ("Ann", tokens, None)
        assert (await usage(ann, "/v1/admin/usage"))["status"] == 403
        everybody = (await usage(as_person(here, admin), "/v1/admin/usage"))["users"]
        assert [(each["user"], of(each, "tokens_day")["used"]) for each in everybody] == [("Ann", tokens), ("Bob", 0)]
        assert (await usage(here))["allowances"] == []


async def test_one_session_too_many_is_refused_with_the_reason(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    await allow(database, sessions=1)
    async with serving(tmp_path, database_url=database.url) as here:
        ann = as_person(here, token)
        async with talking(ann), ann.connect() as second:
            assert (await hear(second, "error"))["error"]["code"] == "quota_exceeded"
            with pytest.raises(ConnectionClosed) as closed:
                await second.recv()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 4429
        await database.comes_to_hold("select count(*) from presences", (0,))
        async with talking(ann):
            pass


async def test_what_was_sent_again_after_a_break_counts_once(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    conversation = "?conversation_id=6f2c8f0e-95a5-4d5c-9a2b-0d3a4cb0c6aa"
    async with serving(tmp_path, database_url=database.url) as here:
        ann = as_person(here, token)
        for sends, commits in ((2, False), (3, True), (3, True)):
            async with talking(ann, conversation) as socket:
                await push_to_talk(socket)
                await socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": "AQIB" * 16_000 * sends}))
                if commits:
                    commit = {"type": "input_audio_buffer.commit", "sb_item_id": "question"}
                    await socket.send(json.dumps(commit))
                    await hear(socket, "input_audio_buffer.committed")
            kept = "select sum(voice_ms), max(open_until) is null from usage_of_turns where kind = 'voice'"
            await database.comes_to_hold(kept, (sends * 1000, True))
        await database.comes_to_hold("select count(*) from usage_of_turns where kind = 'void'", (2,))
        assert database.rows("select sum(voice_ms) from usage_of_turns where kind = 'voice'") == [(3000,)]
        await _sent_once_more_with_more(ann, conversation)
        await database.comes_to_hold(
            "select sum(voice_ms) from usage_of_turns where kind = 'voice'", (3000 + 2000 + 5000,)
        )


async def _sent_once_more_with_more(ann: Address, conversation: str) -> None:
    """Five seconds under the name of a message of three: two are new; and a second time in one session all of it is."""
    async with talking(ann, conversation) as socket:
        await push_to_talk(socket)
        for _ in range(2):
            await socket.send(json.dumps({"type": "input_audio_buffer.append", "audio": "AQIB" * 16_000 * 5}))
            await socket.send(json.dumps({"type": "input_audio_buffer.commit", "sb_item_id": "question"}))
            await hear(socket, "input_audio_buffer.committed")
