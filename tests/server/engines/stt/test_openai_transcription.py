"""Speech recognition behind an OpenAI-compatible API, against a protocol-true server through the official SDK."""

from __future__ import annotations

import asyncio
import io
import json
import socket
import subprocess
import sys
import wave
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from server.engines.openai import api as asking
from server.engines.stt.openai_transcription import DEFAULT_MODEL, OpenAITranscription
from server.errors import SttFailed
from tests.servers.networks.certificates import self_signed
from tests.servers.vendors.openai_api import KEY, MODEL, VENDOR_WORDS, Answer, OpenAIApi, failure, openai_api, whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SPEECH = np.random.default_rng(3).integers(-9000, 9000, 8000).astype("<i2").tobytes()
PARIS = ["Pa", "Paris", "Paris.", "Paris."]


@asynccontextmanager
async def hearing(
    *answers: Answer, key: str = KEY, language: str | None = None
) -> AsyncIterator[tuple[OpenAITranscription, OpenAIApi]]:
    async with openai_api() as api:
        api.answers = list(answers)
        transcriber = OpenAITranscription(url=api.url, api_key=key, model=MODEL, language=language)
        await transcriber.load()
        try:
            yield transcriber, api
        finally:
            await transcriber.close()


async def streamed(sound: bytes) -> AsyncIterator[bytes]:
    for begin in range(0, len(sound), 640):
        yield sound[begin : begin + 640]
        await asyncio.sleep(0)


async def heard(transcriber: OpenAITranscription, sound: bytes = SPEECH, language: str | None = None) -> list[str]:
    return [text async for text in transcriber.transcribe(streamed(sound), language=language)]


async def failed(*answers: Answer, key: str = KEY) -> tuple[SttFailed, OpenAIApi]:
    async with hearing(*answers, key=key) as (transcriber, api):
        with pytest.raises(SttFailed) as caught:
            await heard(transcriber)
        return caught.value, api


async def failed_at(url: str) -> str:
    transcriber = OpenAITranscription(url=url, api_key=KEY, model=MODEL)
    try:
        await transcriber.load()
        await heard(transcriber)
    except SttFailed as failure:
        return failure.code
    finally:
        await transcriber.close()
    return "works"


async def test_uploads_what_was_said_as_one_wav_file() -> None:
    async with hearing() as (transcriber, api):
        assert await heard(transcriber) == PARIS
    (upload,) = api.requests
    with wave.open(io.BytesIO(upload.pop("file"))) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 16_000)
        assert sound.readframes(sound.getnframes()) == SPEECH
    assert upload == {"model": MODEL, "response_format": "json", "stream": "true"}


@pytest.mark.parametrize(
    ("session", "own", "sent"),
    [("en-US", None, "en"), ("DE", "en", "de"), (None, "fr-CA", "fr"), ("multi", None, None), (None, None, None)],
)
async def test_names_the_language(session: str | None, own: str | None, sent: str | None) -> None:
    async with hearing(language=own) as (transcriber, api):
        await heard(transcriber, language=session)
    assert api.requests[0].get("language") == sent


@pytest.mark.parametrize("sound", [b"", bytes(32_000), b"\x01\x00\xff\xff" * 8000, SPEECH[:3000]])
async def test_silence_is_not_sent(sound: bytes) -> None:
    async with hearing() as (transcriber, api):
        assert await heard(transcriber, sound) == [""]
    assert api.requests == []


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (whole({"text": "Paris."}), "Paris."),
        (whole({"text": "", "usage": {}}), ""),
        (whole(b"Paris.\n", "text/plain; charset=utf-8"), "Paris."),
    ],
)
async def test_takes_an_answer_that_comes_whole(answer: Answer, text: str) -> None:
    async with hearing(answer) as (transcriber, _):
        assert await heard(transcriber) == [text]


async def test_a_server_that_cannot_stream_is_asked_for_all_at_once_from_then_on() -> None:
    async with hearing(failure(400, None)) as (transcriber, api):
        assert await heard(transcriber) == ["Paris."]
        assert await heard(transcriber) == ["Paris."]
    assert [request.get("stream") for request in api.requests] == ["true", None, None]


async def test_a_refusal_does_not_stop_streaming_for_good() -> None:
    async with hearing(failure(400, None), failure(400, None)) as (transcriber, _):
        with pytest.raises(SttFailed):
            await heard(transcriber)
        assert await heard(transcriber) == PARIS


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (failure(401, "invalid_api_key"), "wrong_key"),
        (failure(402, None), "no_credit"),
        (failure(429, "insufficient_quota"), "no_credit"),
        (failure(403, None), "not_allowed"),
        (failure(404, "model_not_found"), "unknown_model"),
        (failure(413, None), "too_long"),
        (failure(429, "rate_limit_exceeded"), "rate_limited"),
        (whole(b"<html>Log in</html>", "text/html"), "bad_answer"),
        (whole({"words": []}), "bad_answer"),
        (whole(b"[" * 100_000), "bad_answer"),
        (Answer(events=[]), "bad_answer"),
        (Answer(events=["{not json"]), "bad_answer"),
        (Answer(events=[json.dumps({"type": "ping"})]), "bad_answer"),
        (Answer(events=[json.dumps({"error": failure(429, "rate_limit_exceeded").error})]), "rate_limited"),
        (Answer(cut=True), "cut_off"),
        (Answer(events=[json.dumps({"type": "transcript.text.delta", "delta": "Par"})]), "cut_off"),
    ],
)
async def test_says_what_is_wrong_in_its_own_words(answer: Answer, code: str) -> None:
    error, api = await failed(answer)
    assert (error.code, len(api.requests)) == (code, 1)
    assert VENDOR_WORDS not in str(error)
    assert KEY not in str(error)
    assert "speech recognition" in error.message


async def test_says_when_to_come_back() -> None:
    error, _ = await failed(failure(429, None, retry_after="7"))
    assert error.message.endswith("Try again in 7 seconds.")


@pytest.mark.parametrize("stumble", [failure(500, None), failure(503, None), Answer(hang_up=True)])
async def test_tries_once_more_before_the_first_word(stumble: Answer) -> None:
    async with hearing(stumble) as (transcriber, api):
        assert await heard(transcriber) == PARIS
    assert api.requests[0] == api.requests[1]


async def test_a_stream_that_breaks_before_its_first_word_is_asked_for_again() -> None:
    async with hearing(Answer(words=[], cut=True)) as (transcriber, api):
        assert await heard(transcriber) == PARIS
    assert len(api.requests) == 2


@pytest.mark.parametrize("silence", [Answer(mute=True), Answer(stall=True), Answer(words=[], stall=True)])
async def test_a_server_that_goes_silent_is_given_up(silence: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "SILENCE_SECONDS", 0.1)
    error, api = await failed(silence)
    assert (error.code, len(api.requests)) == ("timeout", 1)


async def test_nobody_there_a_name_that_is_unknown_and_a_certificate_that_is_not_trusted() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        assert await failed_at(f"http://127.0.0.1:{reserved.getsockname()[1]}") == "unreachable"
    assert await failed_at("http://nowhere.invalid/v1") == "no_network"
    async with openai_api(self_signed()) as api:
        assert await failed_at(api.url) == "no_tls"


@pytest.mark.parametrize("url", ["nonsense", "ftp://127.0.0.1/v1", "http://", "http://[::1", "http://a:99999999/v1"])
async def test_an_address_that_is_none_is_told_at_once(url: str) -> None:
    assert await failed_at(url) == "bad_address"


@pytest.mark.parametrize("key", ["sk-•••", "sk\nx"])
async def test_a_key_that_cannot_be_sent_is_a_wrong_one(key: str) -> None:
    with pytest.raises(SttFailed) as caught:
        await OpenAITranscription(url="http://127.0.0.1:1", api_key=key).load()
    assert caught.value.code == "wrong_key"


async def test_goes_directly_to_this_machine_whatever_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with hearing() as (transcriber, _):
        assert await heard(transcriber) == PARIS


async def test_giving_up_leaves_nothing_behind() -> None:
    async with hearing(Answer(endless=True), Answer(mute=True)) as (transcriber, api):
        async with aclosing(transcriber.transcribe(streamed(SPEECH))) as texts:  # type: ignore[type-var]
            async for _ in texts:
                break
        await api.left.wait()
        api.left.clear()
        waiting = asyncio.create_task(heard(transcriber))
        while len(api.requests) < 2:
            await asyncio.sleep(0.01)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await api.left.wait()
        assert await heard(transcriber) == PARIS


async def test_openai_itself_needs_a_key_and_gets_its_own_model() -> None:
    with pytest.raises(SttFailed) as caught:
        await OpenAITranscription().load()
    assert caught.value.code == "no_key"
    assert OpenAITranscription()._model == DEFAULT_MODEL


def test_the_sdk_is_not_imported_before_it_is_needed() -> None:
    module = "server.engines.stt.openai_transcription"
    code = f"import sys, {module} as m; m.OpenAITranscription(); sys.exit('openai' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


async def test_a_server_that_fails_at_streams_is_asked_for_all_at_once() -> None:
    async with hearing(failure(500, None), failure(500, None)) as (transcriber, api):
        assert await heard(transcriber) == ["Paris."]
        assert await heard(transcriber) == ["Paris."]
    assert [request.get("stream") for request in api.requests] == ["true", "true", None, None]


@pytest.mark.parametrize(
    "lines",
    [
        [": keepalive", "data: : keepalive", "data:", 'data: {"type": "transcript.text.done", "text": "Paris."}'],
        ['data: {"type": "transcript.text.delta", "delta": "Par"}', "data: ", 'data: {"text": "Paris."}'],
        ['{"text": "Paris."}'],
    ],
)
async def test_an_odd_stream_is_a_transcript(lines: list[str]) -> None:
    async with hearing(Answer(raw=[f"{line}\n\n".encode() for line in lines])) as (transcriber, _):
        assert (await heard(transcriber))[-1].endswith("Paris.")


async def test_halves_of_a_sign_in_two_deltas_are_one() -> None:
    deltas = [{"type": "transcript.text.delta", "delta": half} for half in ("Hi \ud83d", "\ude00")]
    done = {"choices": [{"delta": {}, "finish_reason": "stop"}]}
    async with hearing(Answer(events=list(map(json.dumps, [*deltas, done])))) as (transcriber, _):
        assert (await heard(transcriber))[-1] == "Hi \U0001f600"


@pytest.mark.parametrize("event", [{"object": "error", "message": "No.", "code": 429}, {"error": "It broke."}])
async def test_an_error_amid_a_stream_is_one_sentence(event: object) -> None:
    error, _ = await failed(Answer(events=[json.dumps(event)]))
    assert error.code in ("rate_limited", "unavailable")
