"""What is told of a server to whoever watches it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from server.engines import ChatModel, PromptMessage, Written
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.errors import LlmFailed
from server.protocol.texts import Text
from tests.patience import PATIENCE
from tests.servers.networks.raw_requests import ask
from tests.servers.realtime_server import (
    Address,
    ask_aloud,
    ask_in_writing,
    change,
    hear,
    hear_all,
    lineup,
    push_to_talk,
    serving,
    talking,
    tell,
)
from tests.servers.watched import SHOW, Scrape, scraped

WATCHER = "aTokenForWhoeverWatches_7Qm2-Zp0sX4"


class Failing(ScriptedChatModel):
    """Fails before its first word, or after it."""

    def __init__(self, after: Sequence[str] = ()) -> None:
        super().__init__()
        self._after = after

    async def stream(self, messages: Sequence[PromptMessage], **asked: Any) -> AsyncIterator[Written]:
        for piece in self._after:
            yield piece
        raise LlmFailed("rate_limited", Text("Too much was asked."))


async def until(address: Address, name: str, value: float, **labels: str) -> Scrape:
    """The figures as soon as that one has the value."""
    async with asyncio.timeout(PATIENCE):
        while (found := await scraped(address)).value(name, **labels) != value:
            await asyncio.sleep(0.01)
    return found


async def test_a_turn_is_counted_with_each_of_its_stages(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        await ask_aloud(socket)
        await hear_all(socket)
        found = await scraped(address)
    assert found.value("turns_total", status="completed") == 1
    for stage in ("hear", "think", "speak"):
        assert found.value("stage_seconds_count", stage=stage) == 1
        assert found.value("stage_seconds_bucket", stage=stage, le="+Inf") == 1
    assert found.value("first_sound_seconds_count") == found.value("turn_seconds_count") == 1
    assert found.value("first_sound_seconds_sum") <= found.value("turn_seconds_sum")
    assert found.value("sessions") == found.value("sessions_total") == 1
    assert found.value("tokens_total", kind="read") > 0
    assert found.value("tokens_total", kind="written") > 0
    assert found.value("voice_seconds_total", direction="heard") == pytest.approx(1)
    assert found.value("voice_seconds_total", direction="spoken") > 0


async def test_a_reply_in_writing_has_no_voice(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hello", output_modalities=["text"])
        await hear_all(socket)
        found = await scraped(address)
    assert found.value("stage_seconds_count", stage="think") == 1
    assert found.value("stage_seconds_count", stage="speak") == found.value("first_sound_seconds_count") == 0
    assert found.value("voice_seconds_total", direction="spoken") == 0


@pytest.mark.parametrize(("kind", "bytes_a_second"), [("audio/pcmu", 8_000), ("audio/pcm", 48_000)])
async def test_voice_counts_by_time_whatever_its_format(tmp_path: Path, kind: str, bytes_a_second: int) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        rate = {"rate": 24_000} if kind == "audio/pcm" else {}
        await change(socket, audio={"input": {"format": {"type": kind, **rate}, "turn_detection": None}})
        await ask_aloud(socket, b"\x55" * (2 * bytes_a_second))
        await hear_all(socket)
        found = await scraped(address)
    assert found.value("voice_seconds_total", direction="heard") == pytest.approx(2)


async def test_who_talks_and_who_is_only_there_are_told_apart(tmp_path: Path) -> None:
    slow = lineup(llm=ScriptedChatModel(first_token_delay=60))
    async with serving(tmp_path, slow) as address, talking(address), talking(address) as socket:
        assert (await scraped(address)).value("sessions_talking") == 0
        await ask_in_writing(socket, "Hello")
        await hear(socket, "response.created")
        found = await until(address, "engine_turns", 1, stage="think", engine="scripted")
        assert found.value("sessions") == 2
        assert found.value("sessions_talking") == 1
        await tell(socket, "response.cancel")
        await hear_all(socket)
        found = await until(address, "sessions_talking", 0)
        assert found.value("turns_total", status="cancelled") == 1


async def test_a_reply_whose_client_leaves_is_counted_too(tmp_path: Path) -> None:
    slow = lineup(llm=ScriptedChatModel(first_token_delay=60))
    async with serving(tmp_path, slow) as address:
        async with talking(address) as socket:
            await ask_in_writing(socket, "Hello")
            await ask_in_writing(socket, "Beside it", conversation="none")
            await hear(socket, "response.created")
            await hear(socket, "response.created")
        found = await until(address, "sessions", 0)
        assert found.value("turns_total", status="abandoned") == 2


@pytest.mark.parametrize("after", [(), ("One ",)], ids=["before the first word", "behind it"])
async def test_what_engines_fail_with_is_counted_by_kind(tmp_path: Path, after: Sequence[str]) -> None:
    async with serving(tmp_path, lineup(llm=Failing(after))) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hello", output_modalities=["text"])
        assert (await hear_all(socket))[-1]["response"]["status"] == "failed"
        found = await scraped(address)
    assert found.value("provider_errors_total", stage="think", engine="scripted", kind="rate_limited") == 1
    assert found.value("turns_total", status="failed") == 1


async def test_a_failure_counts_also_where_a_fallback_answers(tmp_path: Path) -> None:
    thinking = Stage[ChatModel]("elsewhere", Failing(), Stage("here", ScriptedChatModel()))
    engines = Lineup(Stage("scripted", ScriptedTranscriber()), thinking, Stage("scripted", ScriptedSynthesizer()))
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hello", output_modalities=["text"])
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        found = await scraped(address)
        assert found.value("provider_errors_total", stage="think", engine="elsewhere", kind="rate_limited") == 1
        assert found.labels("engine_turns") >= {(("engine", "here"), ("stage", "think"))}
        assert (("engine", "here"), ("stage", "think")) not in found.labels("engine_ready")
        engines.exchange("llm", Stage("another", Failing()))
        await ask_in_writing(socket, "Hello", output_modalities=["text"])
        assert (await hear_all(socket))[-1]["response"]["status"] == "failed"
        found = await scraped(address)
    assert found.value("provider_errors_total", stage="think", engine="another", kind="rate_limited") == 1
    assert found.value("provider_errors_total", stage="think", engine="elsewhere", kind="rate_limited") == 1


async def test_every_name_is_ours_and_nothing_tells_who_talked_or_what_was_said(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, address.connect() as socket:
        talk = (await hear(socket, "conversation.created"))["conversation"]["id"]
        await ask_in_writing(socket, "Xylophone")
        reply = (await hear_all(socket))[-1]["response"]
        found = await scraped(address)
    assert all(name.startswith("sb_voice_") for name in found.names)
    for told in (talk, reply["id"], "ylophone", "127.0.0.1", address.token):
        assert told not in found.text
    assert found.value("queue_depth", queue="database") >= 0
    assert found.labels("queue_depth") == {(("queue", "database"),), (("queue", "recordings"),)}
    assert found.value("process_resident_memory_bytes") > 0
    assert found.value("connections", state="let_in") >= 1


async def test_two_servers_in_one_process_count_for_themselves(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    async with serving(tmp_path) as one, serving(tmp_path / "other") as other, talking(one):
        assert (await scraped(one)).value("sessions_total") == 1
        assert (await scraped(other)).value("sessions_total") == 0


async def test_the_loop_s_lag_is_watched_from_the_start(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, asyncio.timeout(PATIENCE):
        while not (await scraped(address)).value("event_loop_lag_seconds_count"):
            await asyncio.sleep(0.05)


async def test_it_is_told_to_nobody_without_the_token_and_who_is_refused_is_counted(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        assert (await ask(address, b"GET /metrics", [])).status == 401
        assert (await ask(address, b"GET /metrics", [SHOW + b"wrong"])).status == 401
        assert (await ask(address, b"GET /metrics", [SHOW + address.token.encode()], host=b"evil")).status == 421
        found = await scraped(address)
    assert found.value("refused_total", status="401") == 2
    assert found.value("refused_total", status="421") == 1


async def test_a_token_of_its_own_opens_it_and_nothing_else(tmp_path: Path) -> None:
    async with serving(tmp_path, metrics_token=WATCHER) as address:
        assert (await scraped(address, WATCHER)).value("sessions") == 0
        for line, token in ((b"GET /metrics", address.token), (b"GET /v1/conversations", WATCHER)):
            assert (await ask(address, line, [SHOW + token.encode()])).status == 401
        page = (SHOW + WATCHER.encode(), b"Origin: https://evil.example")
        assert (await ask(address, b"GET /metrics", page)).status == 403
        assert (await ask(address, b"GET /metrics", page[:1], host=b"evil.example")).status == 421
        assert (await ask(address, b"GET /v1/conversations", [SHOW + address.token.encode()])).status == 200
