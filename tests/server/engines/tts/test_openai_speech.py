"""Speech through an OpenAI-compatible API, against a protocol-true server through the official SDK."""

from __future__ import annotations

import asyncio
import struct
import subprocess
import sys
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from server.engines import Manner
from server.engines.openai import api as asking
from server.engines.tts.openai_speech import DEFAULT_VOICE, OpenAISpeech
from server.errors import TtsFailed
from tests.servers.vendors.openai_api import (
    KEY,
    MODEL,
    VENDOR_WORDS,
    Answer,
    OpenAIApi,
    failure,
    openai_api,
    text_in,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager

    from server.engines import Speech

FIRST = "As far as anybody can tell, "
SECOND = "**the largest ocean** is the Pacific. "
THIRD = "It is really very deep."
ANSWER = FIRST + SECOND + THIRD
SAID = "As far as anybody can tell,the largest ocean is the Pacific.It is really very deep."


@asynccontextmanager
async def voice(*answers: Answer, key: str = KEY) -> AsyncIterator[tuple[OpenAISpeech, OpenAIApi]]:
    async with openai_api() as api:
        api.answers = list(answers)
        synthesizer = OpenAISpeech(url=api.url, api_key=key, model=MODEL)
        await synthesizer.load()
        try:
            yield synthesizer, api
        finally:
            await synthesizer.close()


async def written(text: str) -> AsyncIterator[str]:
    for begin in range(0, len(text), 3):
        yield text[begin : begin + 3]
        await asyncio.sleep(0)


async def spoken(synthesizer: OpenAISpeech, text: str = ANSWER, voice: str | None = None) -> list[Speech]:
    return [speech async for speech in synthesizer.speak(written(text), voice=voice)]


def spoken_bit_by_bit(
    synthesizer: OpenAISpeech, text: AsyncIterator[str] | None = None
) -> AbstractAsyncContextManager[AsyncIterator[Speech]]:
    return aclosing(synthesizer.speak(text or written(ANSWER)))  # type: ignore[type-var]


def runs_in_an_engine(task: asyncio.Task[Any]) -> bool:
    return any("/server/engines/" in frame.f_code.co_filename.replace("/tests/", "") for frame in task.get_stack())


async def asked_for(api: OpenAIApi, count: int) -> None:
    while len(api.requests) < count:
        await asyncio.sleep(0.01)


def words(speeches: list[Speech]) -> str:
    return text_in(b"".join(speech.pcm for speech in speeches))


async def failed(*answers: Answer) -> tuple[TtsFailed, list[Speech], OpenAIApi]:
    speeches = []
    async with voice(*answers) as (synthesizer, api):
        try:
            async for speech in synthesizer.speak(written(ANSWER)):
                speeches.append(speech)  # noqa: PERF401
        except TtsFailed as failure:
            return failure, speeches, api
    raise AssertionError("nothing failed")


async def test_says_every_piece_in_its_order_and_gives_back_the_text_as_it_was_written() -> None:
    async with voice() as (synthesizer, api):
        speeches = await spoken(synthesizer)
    assert words(speeches) == SAID
    assert "".join(speech.text for speech in speeches) == ANSWER
    assert [speech.text for speech in speeches if speech.text] == [FIRST, SECOND, THIRD]
    assert api.requests[0] == {
        "model": MODEL,
        "voice": DEFAULT_VOICE,
        "input": "As far as anybody can tell,",
        "response_format": "pcm",
    }


async def test_what_cannot_be_said_is_not_asked_for() -> None:
    async with voice() as (synthesizer, api):
        speeches = await spoken(synthesizer, "😀😀😀")
    assert ([(speech.pcm, speech.text) for speech in speeches], api.requests) == ([(b"", "😀😀😀")], [])


async def test_one_piece_is_asked_for_ahead_and_no_more() -> None:
    async with voice() as (synthesizer, api), spoken_bit_by_bit(synthesizer) as speeches:
        async for _ in speeches:
            await asked_for(api, 2)
            await asyncio.sleep(0.05)
            break
        assert [request["input"] for request in api.requests] == [FIRST.strip(), "the largest ocean is the Pacific."]


async def test_nothing_is_asked_for_ahead_before_the_first_piece_sounds() -> None:
    async with voice(Answer(mute=True)) as (synthesizer, api):
        waiting = asyncio.create_task(spoken(synthesizer))
        await asked_for(api, 1)
        await asyncio.sleep(0.05)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    assert len(api.requests) == 1


async def test_the_first_piece_sounds_before_the_rest_is_written() -> None:
    async def never_ending() -> AsyncIterator[str]:
        yield FIRST + "t"
        await asyncio.Event().wait()

    async with voice() as (synthesizer, _), spoken_bit_by_bit(synthesizer, never_ending()) as speeches:
        assert (await anext(aiter(speeches))).text == FIRST


async def test_closing_early_closes_the_streams_and_leaves_no_task() -> None:
    endless, mute = Answer(endless=True, sound=[b"\1\0" * 100]), Answer(mute=True)
    async with voice(endless, mute) as (synthesizer, api):
        async with spoken_bit_by_bit(synthesizer) as speeches:
            async for _ in speeches:
                await asked_for(api, 2)
                assert any(runs_in_an_engine(task) for task in asyncio.all_tasks())
                break
        assert not any(runs_in_an_engine(task) for task in asyncio.all_tasks())
        await api.left.wait()
        assert words(await spoken(synthesizer, THIRD)) == THIRD


async def test_a_voice_that_is_not_known_there_is_replaced_by_the_own_one() -> None:
    async with voice(failure(400, None)) as (synthesizer, api):
        assert words(await spoken(synthesizer, THIRD, voice="marin")) == THIRD
        assert words(await spoken(synthesizer, THIRD, voice="marin")) == THIRD
        assert words(await spoken(synthesizer, THIRD, voice="coral")) == THIRD
    assert [request["voice"] for request in api.requests] == ["marin", DEFAULT_VOICE, DEFAULT_VOICE, "coral"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (failure(401, "invalid_api_key"), "wrong_key"),
        (failure(402, None), "no_credit"),
        (failure(403, None), "not_allowed"),
        (failure(404, "model_not_found"), "unknown_model"),
        (failure(429, "rate_limit_exceeded"), "rate_limited"),
        (failure(400, None), "refused"),
        (whole(b"<html>Log in</html>", "text/html"), "bad_answer"),
        (whole({"audio": None}), "bad_answer"),
        (whole(b"ID3\x04mp3", "audio/mpeg"), "bad_answer"),
        (Answer(sound=[]), "empty_reply"),
        (Answer(sound=[b"\0"]), "empty_reply"),
        (Answer(cut=True), "cut_off"),
    ],
)
async def test_says_what_is_wrong_in_its_own_words(answer: Answer, code: str) -> None:
    error, _, _ = await failed(answer)
    assert error.code == code
    assert VENDOR_WORDS not in str(error)
    assert KEY not in str(error)
    assert "voice service" in error.message


async def test_what_came_before_a_failure_is_spoken() -> None:
    error, speeches, _ = await failed(Answer(), failure(402, None))
    assert (error.code, words(speeches)) == ("no_credit", FIRST.strip())


@pytest.mark.parametrize("stumble", [failure(500, None), Answer(hang_up=True), Answer(sound=[], cut=True)])
async def test_a_piece_is_asked_for_once_more_before_it_sounds(stumble: Answer) -> None:
    async with voice(stumble) as (synthesizer, _):
        assert words(await spoken(synthesizer)) == SAID


async def test_a_piece_that_breaks_off_is_not_said_twice() -> None:
    error, speeches, api = await failed(Answer(cut=True))
    assert (error.code, words(speeches)) == ("cut_off", FIRST.strip())
    assert [request["input"] for request in api.requests].count(FIRST.strip()) == 1


@pytest.mark.parametrize("silence", [Answer(mute=True), Answer(stall=True)])
async def test_a_server_that_goes_silent_is_given_up(silence: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "SILENCE_SECONDS", 0.1)
    error, _, _ = await failed(silence)
    assert error.code == "timeout"


async def test_a_text_that_breaks_off_breaks_off_the_speech() -> None:
    async def broken() -> AsyncIterator[str]:
        yield FIRST + "t"
        raise RuntimeError("the text ended badly")

    async with voice() as (synthesizer, _), spoken_bit_by_bit(synthesizer, broken()) as speeches:
        assert (await anext(aiter(speeches))).text == FIRST
        with pytest.raises(RuntimeError, match="badly"):
            [speech async for speech in speeches]


def test_the_sdk_is_not_imported_before_it_is_needed() -> None:
    module = "server.engines.tts.openai_speech"
    code = f"import sys, {module} as m; m.OpenAISpeech(); sys.exit('openai' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


async def test_a_wav_file_that_ends_too_early_is_spoken_as_far_as_it_goes_and_said() -> None:
    size = 48_000
    header = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 1, 24_000, 48_000, 2, 16,
                         b"data", size)  # fmt: skip
    failure, speeches, _ = await failed(whole(header + bytes(9600), "audio/wav"))
    assert failure.code == "cut_off"
    assert sum(len(speech.pcm) for speech in speeches) == 9600


@pytest.mark.parametrize(("model", "asked"), [("tts-1", 1.25), ("kokoro", 1.25), ("gpt-4o-mini-tts", None)])
async def test_the_speed_is_asked_of_models_that_take_it(model: str, asked: float | None) -> None:
    async with openai_api() as api:
        synthesizer = OpenAISpeech(url=api.url, api_key=KEY, model=model)
        await synthesizer.load()
        async for _ in synthesizer.speak(written(ANSWER), manner=Manner(speed=1.25)):
            pass
        await synthesizer.close()
    assert synthesizer.paces is (asked is not None)
    assert {request.get("speed") for request in api.requests} == {asked}
