"""A server that sends our clients elsewhere: nothing arrives there, whoever asks and however it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.address import Address
from desktop.backend.connection import try_out
from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.commands.ask import ask as ask_aloud
from desktop.commands.recording import AskFailed
from desktop.conversations.client import ConversationsClient
from server.engines import PromptMessage
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.stt.deepgram import DeepgramTranscriber
from server.engines.stt.openai_transcription import OpenAITranscription
from server.engines.tts.deepgram import DeepgramSynthesizer
from server.engines.tts.openai_speech import OpenAISpeech
from server.errors import StageFailed
from server.providers.checks import check_key
from server.providers.models import list_models
from tests.servers.networks.raw import Asked, RawServer, raw_server, whole

STATUSES = [301, 302, 303, 307, 308]
SECRET = "secret-of-the-person"
SPOKEN = b"\x00\x40" * 16_000


@asynccontextmanager
async def astray(status: int, only: str = "") -> AsyncIterator[tuple[str, RawServer]]:
    """A server that redirects, and the one to which it does. Where `only` one method is, others list a model."""

    async def steal(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(200, b'{"data": [{"id": "stolen"}]}', Content_Type="application/json")

    async def redirect(asked: Asked) -> AsyncIterator[bytes]:
        if only and asked.method != only:
            yield whole(200, b'{"data": [{"id": "a"}]}', Content_Type="application/json")
        else:
            elsewhere = thief.url.replace("http", "ws") if "upgrade" in asked.headers else thief.url
            yield whole(status, Location=elsewhere + asked.target)

    async with raw_server(steal) as thief, raw_server(redirect) as server:
        yield server.url, thief


async def one(value: Any) -> AsyncIterator[Any]:
    yield value


async def used(engine: Any, stream: Callable[[Any], AsyncIterator[object]]) -> None:
    """Load it, have it work, close it. Raises `StageFailed`."""
    await engine.load()
    try:
        async for _ in stream(engine):
            pass
    finally:
        await engine.close()


def thinking(engine: OpenAIChat) -> AsyncIterator[Any]:
    return engine.stream([PromptMessage("user", "a confession")])


def hearing(engine: Any) -> AsyncIterator[str]:
    texts: AsyncIterator[str] = engine.transcribe(one(SPOKEN))
    return texts


def speaking(engine: Any) -> AsyncIterator[object]:
    sound: AsyncIterator[object] = engine.speak(one("A confession."))
    return sound


ENGINES: dict[str, Callable[[str], Awaitable[object]]] = {
    "list of models": lambda url: list_models(url, SECRET),
    "chat": lambda url: used(OpenAIChat(url=url, api_key=SECRET, model="m"), thinking),
    "chat that looks for a model": lambda url: used(OpenAIChat(url=url, api_key=SECRET), thinking),
    "transcription": lambda url: used(OpenAITranscription(url=url, api_key=SECRET), hearing),
    "speech": lambda url: used(OpenAISpeech(url=url, api_key=SECRET), speaking),
    "Nova": lambda url: used(DeepgramTranscriber(url=url, api_key=SECRET, model="nova-3"), hearing),
    "Flux": lambda url: used(DeepgramTranscriber(url=url, api_key=SECRET, model="flux-general-en"), hearing),
    "Aura": lambda url: used(DeepgramSynthesizer(url=url, api_key=SECRET, voice="aura-2-thalia-en"), speaking),
    "Flux voice": lambda url: used(DeepgramSynthesizer(url=url, api_key=SECRET, voice="flux-x-en"), speaking),
}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("engine", ENGINES)
async def test_no_engine_is_sent_elsewhere(engine: str, status: int) -> None:
    async with astray(status) as (url, thief):
        with pytest.raises(StageFailed) as caught:
            await ENGINES[engine](url)
    assert thief.heard == []
    assert caught.value.code == "redirected"
    assert "a redirect" in caught.value.message
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("status", STATUSES)
async def test_what_is_only_asked_to_be_ready_is_not_sent_elsewhere(status: int) -> None:
    chat = OpenAIChat(api_key=SECRET, model="m")
    async with astray(status) as (url, thief):
        chat = OpenAIChat(url=url, api_key=SECRET, model="m")
        await chat.load()
        with pytest.raises(StageFailed, match="redirect"):
            await chat.warm()
        await chat.close()
    assert thief.heard == []


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("only", ["GET", "POST"])
async def test_a_key_that_is_sent_elsewhere_does_not_work(only: str, status: int) -> None:
    async with astray(status, only) as (url, thief):
        openai = await check_key("openai", url, SECRET)
        chosen = await check_key("openai", url, SECRET, model="m")
    for check in (openai, chosen):
        assert check.outcome == "error"
        assert "a redirect" in check.message
    assert thief.heard == []


@pytest.mark.parametrize("status", STATUSES)
async def test_a_deepgram_key_that_is_sent_elsewhere_does_not_work(status: int) -> None:
    async with astray(status) as (url, thief):
        check = await check_key("deepgram", url, SECRET)
    assert (check.outcome, "a redirect" in check.message) == ("error", True)
    assert thief.heard == []


ID = "0" * 8
OURS: dict[str, Callable[[Address], Awaitable[object]]] = {
    "GET": lambda at: ConversationsClient(at).page("lentils"),
    "PATCH": lambda at: ConversationsClient(at).change(ID, "title", "a confession"),
    "DELETE": lambda at: ConversationsClient(at).delete(ID),
    "POST": lambda at: ConversationsClient(at).branch(ID, "item"),
    "sound": lambda at: ConversationsClient(at).sound(ID, "item"),
    "key": lambda at: ProviderClient(at).check_key("openai", None, SECRET),
}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("request_", OURS)
async def test_the_token_is_not_sent_elsewhere(request_: str, status: int) -> None:
    async with astray(status) as (url, thief):
        with pytest.raises(NoAnswer, match="a redirect") as caught:
            await OURS[request_](Address(url, SECRET))
    assert caught.value.status == status
    assert thief.heard == []


@pytest.mark.parametrize("status", STATUSES)
async def test_no_file_is_written_of_what_is_elsewhere(status: int, tmp_path: Path) -> None:
    file = tmp_path / "talk.md"
    file.write_text("what was there")
    async with astray(status) as (url, thief):
        with pytest.raises(NoAnswer, match="a redirect"):
            await ConversationsClient(Address(url, SECRET)).export(ID, "markdown", file)
    assert file.read_text() == "what was there"
    assert thief.heard == []


@pytest.mark.parametrize("status", STATUSES)
async def test_the_talk_is_not_sent_elsewhere(status: int) -> None:
    async with astray(status) as (url, thief):
        assert await try_out(Address(url, SECRET))
        with pytest.raises(AskFailed):
            await ask_aloud(SPOKEN, Address(url, SECRET))
    assert thief.heard == []


@pytest.mark.parametrize("status", STATUSES)
async def test_a_redirect_without_an_end_is_one_question(status: int) -> None:
    async def in_a_circle(asked: Asked) -> AsyncIterator[bytes]:
        yield whole(status, Location=asked.target)

    async with raw_server(in_a_circle) as server:
        with pytest.raises(NoAnswer, match="a redirect"):
            await ConversationsClient(Address(server.url, SECRET)).page()
        with pytest.raises(StageFailed):
            await list_models(server.url, SECRET)
        await asyncio.sleep(0)
    assert sum(heard.count(b"HTTP/1.1\r\n") for heard in server.heard) == 2
