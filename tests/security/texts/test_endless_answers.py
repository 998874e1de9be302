"""Servers that say more than they should, or never come to an end: our clients stop listening, with a reason."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from websockets.asyncio.server import ServerConnection, serve

from desktop.address import Address
from desktop.backend import careful_http, connection, http_client
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus
from desktop.backend.http_client import NoAnswer, ask, ask_json
from desktop.backend.provider_client import ProviderClient
from desktop.conversations.client import ConversationsClient
from desktop.conversations.replay import NotPlayable, pcm_of
from server.engines import PromptMessage
from server.engines.lineup import Stage
from server.engines.llm import patience
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.openai import careful_client
from server.engines.openai.careful_client import AnswerLimits
from server.engines.openai.event_stream import LONGEST_LINE
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer
from server.engines.tts import deepgram_speak
from server.engines.tts.deepgram import DeepgramSynthesizer
from server.errors import StageFailed
from server.pipeline import respond, segment, utterance
from server.pipeline.steps import Said
from server.protocol import events as e
from server.providers.checks import check_key
from server.providers.models import list_models
from tests.patience import PATIENCE
from tests.servers.networks.raw import Asked, raw_server, whole
from tests.servers.vendors.deepgram_api import KEY as DEEPGRAM_KEY

MEGABYTE = bytes(2**20)
CHUNK = b"100000\r\n" + MEGABYTE + b"\r\n"
CHUNKED = b"HTTP/1.1 %d Status\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
MOST_MEMORY = 16 * 2**20
"""Bytes that any of it may take, in memory."""


@cache
def small_file() -> bytes:
    """Of 64 MiB, once it is unpacked. Made piece by piece, for whoever asks first may be measuring memory."""
    file = io.BytesIO()
    with gzip.GzipFile(fileobj=file, mode="wb") as packed:
        for _ in range(64):
            packed.write(MEGABYTE)
    return file.getvalue()


def endless(status: int = 200, kind: str = "application/json") -> Callable[[Asked], AsyncIterator[bytes]]:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield CHUNKED % (status, kind.encode())
        while True:
            yield CHUNK

    return answer


def dripping(status: int = 200, kind: str = "application/json") -> Callable[[Asked], AsyncIterator[bytes]]:
    """A byte now and then, so that it is never silent for long."""

    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield CHUNKED % (status, kind.encode())
        while True:
            await asyncio.sleep(0.02)
            yield b"1\r\n \r\n"

    return answer


async def drip_the_head(asked: Asked) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        await asyncio.sleep(0.02)
        yield b"X"


async def bomb(asked: Asked) -> AsyncIterator[bytes]:
    yield whole(200, small_file(), Content_Type="application/json", Content_Encoding="gzip")


async def lie(asked: Asked) -> AsyncIterator[bytes]:
    """Promise more than comes."""
    yield whole(200, b'{"data": []}', Content_Length="1000", Connection="close")
    raise ConnectionError


async def nest(asked: Asked) -> AsyncIterator[bytes]:
    yield whole(200, b"[" * 200_000, Content_Type="application/json")


async def peak_of(work: Awaitable[object]) -> int:
    """How many bytes of memory it held at once."""
    tracemalloc.start()
    try:
        await work
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# --- our own server, or who stands in its place

ASKED: dict[str, Callable[[Address, Path], Awaitable[object]]] = {
    "page": lambda at, _: ConversationsClient(at).page(),
    "sound": lambda at, _: ConversationsClient(at).sound("0", "item"),
    "export": lambda at, folder: ConversationsClient(at).export("0", "json", folder / "talk.json"),
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("PAGE", "SOUND", "DOCUMENT"):
        monkeypatch.setattr(http_client, kind, http_client.Limits(4 * 2**20, 1.0))
    monkeypatch.setattr("desktop.conversations.client.SOUND", http_client.Limits(4 * 2**20, 1.0))


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("what", ["sound", "export"])
async def test_an_answer_without_end_is_not_read_to_it(what: str, tmp_path: Path) -> None:
    async def refused(at: Address) -> None:
        with pytest.raises(NoAnswer, match="too large"):
            await ASKED[what](at, tmp_path)

    async with raw_server(endless()) as server:
        assert await peak_of(refused(Address(server.url, "t"))) < MOST_MEMORY
    assert list(tmp_path.iterdir()) == []


async def test_a_page_without_end_is_not_read_to_it() -> None:
    async with raw_server(endless()) as server:
        with pytest.raises(NoAnswer, match="too large"):
            await ConversationsClient(Address(server.url, "t")).page()


async def test_a_refusal_without_end_is_a_refusal() -> None:
    async with raw_server(endless(500)) as server:
        with pytest.raises(NoAnswer, match=r"refused to answer \(500\)"):
            await ask(Address(server.url, "t"), "/v1/conversations")


@pytest.mark.parametrize("answer", [dripping(), drip_the_head], ids=["body", "head"])
async def test_a_server_that_drips_is_not_waited_for(answer: Callable[[Asked], AsyncIterator[bytes]]) -> None:
    async with raw_server(answer) as server:
        with pytest.raises(NoAnswer, match="does not answer"):
            await ask(Address(server.url, "t"), "/", limits=http_client.Limits(2**20, 0.5))


async def test_a_launched_server_that_drips_is_not_waited_for() -> None:
    async with raw_server(drip_the_head) as server:
        with pytest.raises(NoAnswer, match="does not answer"):
            await ask(Address(server.url, "t", launched=True), "/", limits=http_client.Limits(2**20, 0.5))


@pytest.mark.parametrize(("answer", "said"), [(lie, "does not answer"), (bomb, "understand"), (nest, "understand")])
async def test_what_is_no_whole_answer_is_none(answer: Callable[[Asked], AsyncIterator[bytes]], said: str) -> None:
    async with raw_server(answer) as server:
        with pytest.raises(NoAnswer, match=said):
            await ask_json(Address(server.url, "t"), "/v1/conversations", dict)


@pytest.mark.parametrize("told", ["[]", "0", '"x"', "null", "{}", '{"data": 1}', '{"data": [{}], "next": []}', "1e999"])
async def test_what_has_another_form_is_not_understood(told: str) -> None:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, told.encode(), Content_Type="application/json")

    async with raw_server(answer) as server:
        at = Address(server.url, "t")
        for question in (
            ConversationsClient(at).page(),
            ConversationsClient(at).get("0"),
            ConversationsClient(at).messages("0"),
            ConversationsClient(at).branches("0"),
            ConversationsClient(at).branch("0", "item"),
            ProviderClient(at).check_key("openai", None, "k"),
        ):
            with pytest.raises(NoAnswer, match="does not understand"):
                await question


async def test_a_document_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "talk.json"
    file.write_text("what was there")
    async with raw_server(lie) as server:
        with pytest.raises(NoAnswer):
            await ConversationsClient(Address(server.url, "t")).export("0", "json", file)
    assert file.read_text() == "what was there"


async def test_a_document_is_written_as_it_came(tmp_path: Path) -> None:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, MEGABYTE * 3)

    async with raw_server(answer) as server:
        await ConversationsClient(Address(server.url, "t")).export("0", "json", tmp_path / "talk.json")
    assert (tmp_path / "talk.json").read_bytes() == MEGABYTE * 3


async def test_a_talk_that_is_flooded_ends_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "MOST_UNASKED", 4 * 2**20)
    links: list[LinkStatus] = []
    events: list[e.ServerEvent] = []

    async def flood(socket: ServerConnection) -> None:
        await socket.send(e.encode(e.SessionCreated(session=e.Session(conversation_id="0"))), text=True)
        sound = e.encode(
            e.OutputAudioDelta(response_id="r", item_id="i", output_index=0, content_index=0, delta=MEGABYTE)
        )
        while True:
            await socket.send(sound, text=True)

    async with serve(flood, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"
        wire = BackendConnection(Address(url, "t"), received=events.append, changed=links.append)
        wire.start()
        async with asyncio.timeout(PATIENCE):
            while not links or links[-1].link is not LinkState.REFUSED:
                await asyncio.sleep(0.01)
        await wire.close()
    assert "would not stop sending" in links[-1].message
    assert len(events) < 6


async def test_a_small_file_with_sound_for_all_memory_is_not_played() -> None:
    file = io.BytesIO()
    soundfile.write(file, np.zeros((400_000, 8), "int16"), 400_000, format="FLAC")
    assert len(file.getvalue()) < 100_000
    with pytest.raises(NotPlayable):
        pcm_of(file.getvalue())


# --- providers

PROVIDERS: dict[str, Callable[[Asked], AsyncIterator[bytes]]] = {"endless": endless(), "gzip": bomb, "nested": nest}


@pytest.mark.parametrize("answer", PROVIDERS)
async def test_a_list_of_models_ends_somewhere(answer: str) -> None:
    async def refused(url: str) -> None:
        with pytest.raises(StageFailed) as caught:
            await list_models(url, "k")
        assert caught.value.code == "bad_answer"

    async with raw_server(PROVIDERS[answer]) as server:
        assert await peak_of(refused(server.url)) < MOST_MEMORY


@pytest.mark.parametrize(("status", "outcome"), [(401, "wrong_key"), (402, "no_credit"), (500, "error")])
async def test_a_refusal_of_any_length_is_that_refusal(status: int, outcome: str) -> None:
    async with raw_server(endless(status)) as server:
        assert (await check_key("openai", server.url, "k", model="m")).outcome == outcome
        assert (await check_key("deepgram", server.url, "k")).outcome == outcome


async def test_a_refusal_that_drips_is_that_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(careful_client, "REFUSAL", AnswerLimits(1000, 0.2))
    async with raw_server(dripping(401)) as server:
        with pytest.raises(StageFailed) as caught:
            await thought(server.url)
    assert caught.value.code == "wrong_key"


async def thought(url: str) -> str:
    chat = OpenAIChat(url=url, api_key="k", model="m")
    await chat.load()
    try:
        return "".join([str(piece) async for piece in chat.stream([PromptMessage("user", "Hi")])])
    finally:
        await chat.close()


@pytest.mark.parametrize("answer", [dripping(kind="text/event-stream"), drip_the_head], ids=["body", "head"])
async def test_an_answer_that_drips_is_not_waited_for(
    answer: Callable[[Asked], AsyncIterator[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(careful_client, "STREAMED", AnswerLimits(2**20, 0.3))
    monkeypatch.setattr(careful_client, "HEAD_SECONDS", 0.3)
    async with raw_server(answer) as server:
        with pytest.raises(StageFailed) as caught:
            await thought(server.url)
    assert caught.value.code == "timeout"


@pytest.mark.parametrize("slow", [False, True], ids=["at once", "after it was told that one waits"])
async def test_a_stream_of_remarks_ends_somewhere(slow: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(careful_client, "STREAMED", AnswerLimits(4 * 2**20, 30.0))
    monkeypatch.setattr(patience, "TELL_SECONDS", 0.0 if slow else 60.0)

    async def remark(asked: Asked) -> AsyncIterator[bytes]:
        yield CHUNKED % (200, b"text/event-stream")
        while True:
            yield b"10000\r\n" + b": thinking\n\n".ljust(0x10000, b"\n") + b"\r\n"

    async with raw_server(remark) as server:
        with pytest.raises(StageFailed) as caught:
            await thought(server.url)
    assert caught.value.code == "bad_answer"


async def test_one_event_without_end_is_none() -> None:
    event = b"data: " + json.dumps({"choices": [{"delta": {"content": "x" * LONGEST_LINE}}]}).encode() + b"\n\n"

    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, event, Content_Type="text/event-stream")

    async with raw_server(answer) as server:
        with pytest.raises(StageFailed) as caught:
            await thought(server.url)
    assert caught.value.code == "bad_answer"


# --- a socket to Deepgram


@pytest.mark.parametrize("remark", ['{"type": "Metadata", "request_id": "r"}', '{"type": "Later"}'])
async def test_a_voice_that_only_remarks_is_not_waited_for(remark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_speak, "SILENCE_SECONDS", 0.3)

    async def chat(socket: ServerConnection) -> None:
        while True:
            await asyncio.sleep(0.02)
            await socket.send(remark)

    async with serve(chat, "127.0.0.1", 0) as server:
        url = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"
        with pytest.raises(StageFailed) as caught:
            await spoken(DeepgramSynthesizer(url=url, api_key=DEEPGRAM_KEY, voice="aura-2-thalia-en"))
    assert caught.value.code == "timeout"


async def test_a_message_that_is_too_large_ends_the_socket() -> None:
    async def chat(socket: ServerConnection) -> None:
        await socket.recv()
        await socket.send(MEGABYTE * 2)
        await socket.wait_closed()

    async with serve(chat, "127.0.0.1", 0, max_size=None) as server:
        url = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"
        with pytest.raises(StageFailed) as caught:
            await spoken(DeepgramSynthesizer(url=url, api_key=DEEPGRAM_KEY, voice="aura-2-thalia-en"))
    assert caught.value.code == "cut_off"


async def spoken(voice: Any) -> None:
    async def words() -> AsyncIterator[str]:
        yield "Hello there."

    await voice.load()
    try:
        async for _ in voice.speak(words()):
            pass
    finally:
        await voice.close()


# --- whatever engine it is


async def test_a_voice_without_end_is_not_listened_to_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(respond, "MAX_REPLY_MS", 3_000)
    sounded = 0

    async def prompt(_: int) -> list[PromptMessage]:
        return [PromptMessage("user", "Hi")]

    think = Stage[Any]("scripted", ScriptedChatModel())
    speak = Stage[Any]("scripted", ScriptedSynthesizer(seconds_per_character=5.0))
    for stage in (think, speak):
        stage.start()
    async for step in respond.reply_aloud(prompt, think, speak, max_tokens=None, voice=None):
        if isinstance(step, Said):
            sounded += len(step.speech.pcm) // 2 * 1000 // step.rate
    for stage in (think, speak):
        await stage.close()
    assert 3_000 < sounded < 60_000


def test_the_limits_leave_room_for_what_there_is() -> None:
    assert http_client.SOUND.most_bytes > 600 * 48_000 * 2
    assert connection.MOST_UNASKED > respond.MAX_REPLY_CHARACTERS // 16 * 48_000 * 4 // 3
    assert segment.MAX_HEARD_CHARACTERS > utterance.SEGMENT_MS // 60_000 * 200 * 7
    assert http_client.PAGE.most_bytes > careful_http.PORTION
