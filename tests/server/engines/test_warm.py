"""Connections that are open before they are needed, and close when nobody needs them."""

from __future__ import annotations

import asyncio
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from server.engines import PromptMessage
from server.engines.deepgram import sockets as deepgram_sockets
from server.engines.lineup import Lineup, Stage
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.scripted import ScriptedTranscriber
from server.engines.stt.deepgram import DeepgramTranscriber
from server.engines.stt.openai_transcription import OpenAITranscription
from server.engines.tts.deepgram import DeepgramSynthesizer
from server.engines.tts.openai_speech import OpenAISpeech
from server.network.routes import route_to
from tests.patience import PATIENCE
from tests.servers.realtime_server import SECOND, b64, push_to_talk, serving, talking, tell
from tests.servers.vendors import openai_api as openai_server
from tests.servers.vendors.deepgram_api import KEY, DeepgramApi, deepgram_api, left_behind
from tests.servers.vendors.openai_api import openai_api

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():
            await asyncio.sleep(0.01)


async def hello() -> AsyncIterator[str]:
    yield "Hello."


async def sound() -> AsyncIterator[bytes]:
    yield b"\1\2" * 8000


async def test_deepgrams_sockets_are_opened_ahead_and_once() -> None:
    async with deepgram_api() as api:
        ears, voice = DeepgramTranscriber(url=api.url, api_key=KEY), DeepgramSynthesizer(url=api.url, api_key=KEY)
        for engine in (ears, voice):
            await engine.load()
            await asyncio.gather(engine.warm(), engine.warm())
            await engine.warm()
        assert [query["path"] for query in api.opened] == ["/v2/listen", "/v1/speak"]
        assert [text async for text in ears.transcribe(sound())][-1]
        assert [speech async for speech in voice.speak(hello())]
        assert len(api.opened) == 2
        await ears.close()
        await voice.close()
        assert api.violations == []
    assert left_behind() == []


async def test_a_socket_that_nobody_needs_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_sockets, "WARM_SECONDS", 0.2)
    async with deepgram_api() as api:
        voice = DeepgramSynthesizer(url=api.url, api_key=KEY)
        await voice.load()
        await voice.warm()
        assert api.open_sockets == 1
        await until(lambda: api.open_sockets == 0)
        await voice.close()
    assert left_behind() == []


async def test_an_http_connection_is_opened_ahead_and_used() -> None:
    async with openai_api() as api:
        chat = OpenAIChat(url=api.url, api_key=openai_server.KEY, model="m")
        await chat.load()
        await chat.warm()
        await chat.warm()
        assert (api.connections, api.requests) == (1, [])
        assert [piece async for piece in chat.stream([PromptMessage("user", "Hi")])]
        assert api.connections == 1
        await chat.close()


@pytest.mark.parametrize(
    "kind", [OpenAIChat, OpenAISpeech, OpenAITranscription, DeepgramTranscriber, DeepgramSynthesizer]
)
async def test_what_cannot_be_reached_is_left_to_the_turn(kind: Callable[..., OpenAIChat]) -> None:
    stage = Stage("gone", kind(url="http://127.0.0.1:9", api_key="key"))
    await stage.warm()  # not loaded: nothing to do
    await stage.start()
    await stage.warm()
    assert stage.state == "ready"
    await stage.close()


async def test_engines_are_warmed_when_a_session_starts_and_when_the_key_goes_down(tmp_path: Path) -> None:
    async with deepgram_api() as deepgram, openai_api() as openai:
        engines = Lineup(
            Stage("hear", DeepgramTranscriber(url=deepgram.url, api_key=KEY)),
            Stage("think", OpenAIChat(url=openai.url, api_key=openai_server.KEY, model="m")),
            Stage("speak", DeepgramSynthesizer(url=deepgram.url, api_key=KEY)),
        )
        await asyncio.gather(*(stage.start() for stage in engines.stages.values()))
        async with serving(tmp_path, engines) as address, talking(address) as socket:
            await until(lambda: (len(deepgram.opened), openai.connections) == (2, 1))
            (voice,) = [query for query in deepgram.opened if query["path"].endswith("speak")]
            await _hang_up(engines, deepgram)
            await push_to_talk(socket)
            await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
            await until(lambda: deepgram.opened.count(voice) == 2)
    assert left_behind() == []


async def _hang_up(engines: Lineup, deepgram: DeepgramApi) -> None:
    """As when the time of idle sockets is over."""
    voice = await engines.tts.ready()
    assert isinstance(voice, DeepgramSynthesizer)
    sockets = voice._sockets
    assert sockets is not None
    await until(lambda: any(sockets._idle.values()))
    (idle,) = sockets._idle.values()
    await idle[0][0].close()
    await until(lambda: deepgram.open_sockets == 1)
    await until(lambda: not idle)


async def test_local_engines_have_nothing_to_open() -> None:
    await ScriptedTranscriber().warm()


async def test_all_sockets_share_one_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = DeepgramSynthesizer(url="https://voice.example", api_key=KEY)
    await voice.load()
    made = []
    monkeypatch.setattr(ssl, "SSLContext", lambda *_: made.append(1))
    used = []
    monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", lambda *_, **how: used.append(how["ssl"]))
    module: Any = sys.modules["deepgram.speak.v1.client"]
    for _ in range(2):
        with pytest.raises(TypeError):  # nothing came of it
            await module.websockets_client_connect("wss://voice.example/v1/speak", extra_headers={})
    assert used == [route_to("wss://voice.example").tls] * 2
    assert made == []
    await voice.close()
