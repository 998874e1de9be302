"""Deepgram as the voice, against a protocol-true server through the official SDK."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from server.engines import Manner
from server.engines.tts import deepgram_interruption, deepgram_speak
from server.engines.tts.deepgram import DeepgramSynthesizer
from server.errors import LlmFailed, TtsFailed
from server.protocol.texts import Text
from tests.patience import PATIENCE
from tests.servers.vendors.deepgram_api import (
    BYTES_A_CHARACTER,
    KEY,
    VENDOR_WORDS,
    DeepgramApi,
    Plan,
    deepgram_api,
    left_behind,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.engines import Speech

AURA, FLUX = "aura-2-thalia-en", "flux-alexis-en"
BOTH = pytest.mark.parametrize("voice", [AURA, FLUX])
REPLY = ["Par", "is", " is", " the", " capital", ".", " It", " lies", " on", " the", " Seine", "!"]
SAID = "Paris is the capital. It lies on the Seine!"


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Don't wait long for what never comes."""
    monkeypatch.setattr(deepgram_speak, "SILENCE_SECONDS", 1.0)
    monkeypatch.setattr(deepgram_speak, "STRAY_SECONDS", 0.2)
    monkeypatch.setattr(deepgram_interruption, "HUSH_SECONDS", 1.0)


@asynccontextmanager
async def voice_of(
    *plans: Plan, voice: str | None = None, model: str | None = None, key: str = KEY
) -> AsyncIterator[tuple[DeepgramSynthesizer, DeepgramApi]]:
    async with deepgram_api() as api:
        api.plans = list(plans)
        synthesizer = DeepgramSynthesizer(url=api.url, api_key=key, model=model, voice=voice)
        await synthesizer.load()
        try:
            yield synthesizer, api
        finally:
            await synthesizer.close()
        assert api.violations == []
        assert left_behind() == []


async def written(*pieces: str) -> AsyncIterator[str]:
    for piece in pieces:
        yield piece
        await asyncio.sleep(0)


async def spoken(synthesizer: DeepgramSynthesizer, *pieces: str, voice: str | None = None) -> list[Speech]:
    return [speech async for speech in synthesizer.speak(written(*(pieces or REPLY)), voice=voice)]


async def collect(synthesizer: DeepgramSynthesizer, speech: list[Speech]) -> None:
    async for piece in synthesizer.speak(written(*REPLY)):
        speech.append(piece)  # noqa: PERF401  # what came before it failed counts


def text(speech: list[Speech]) -> str:
    return "".join(piece.text for piece in speech)


def size(speech: list[Speech]) -> int:
    return sum(len(piece.pcm) for piece in speech)


@BOTH
async def test_speaks_the_text_as_it_is_written(voice: str) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):
        speech = await spoken(synthesizer)
    assert text(speech) == SAID
    assert size(speech) == len(SAID) * BYTES_A_CHARACTER
    assert api.text() == SAID
    assert api.kinds().count("Flush") == 1
    assert api.kinds()[-2:] == ["Flush", "Close"]
    assert api.opened[0] == {
        "path": "/v1/speak" if voice == AURA else "/v2/speak",
        "model": voice,
        "encoding": "linear16",
        "sample_rate": "24000",
    }


@BOTH
async def test_an_end_wrongly_foreseen_is_never_heard(voice: str) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):

        async def slow() -> AsyncIterator[str]:
            yield "Save it"
            yield " to notes."
            while not any("notes." in api.text(socket) for socket in range(len(api.opened))):
                await asyncio.sleep(0)
            yield "txt now!"

        speech = [piece async for piece in synthesizer.speak(slow(), voice=voice)]
    assert text(speech) == "Save it to notes.txt now!"
    assert api.text() == "Save it to notes dot txt now!"
    assert size(speech) == len(api.text()) * BYTES_A_CHARACTER


@BOTH
async def test_sound_comes_before_the_text_is_whole(voice: str) -> None:
    async with voice_of(voice=voice) as (synthesizer, _):
        heard = asyncio.Event()

        async def slow() -> AsyncIterator[str]:
            yield "Paris is the capital. I"
            await heard.wait()
            yield "t lies on the Seine!"

        async with aclosing(synthesizer.speak(slow())) as sound:  # type: ignore[type-var]
            first = await anext(sound)
            heard.set()
            rest = [speech async for speech in sound]
    assert first.pcm
    assert first.text == "Paris"
    assert text([first, *rest]) == SAID


async def test_lays_the_words_along_the_sound() -> None:
    async with voice_of() as (synthesizer, _):
        speech = await spoken(synthesizer)
    laid = sounded = 0
    for piece in speech:
        if piece.text.strip():
            assert sounded / BYTES_A_CHARACTER == pytest.approx(laid, abs=5)
        laid += len(piece.text)
        sounded += len(piece.pcm)


async def test_marks_are_not_spoken_but_kept() -> None:
    pieces = ["# A", " **bold", "**", " [word](", "https://x.org", "/y) 🙂", " See", " https", "://www.", "b.com/c."]
    async with voice_of() as (synthesizer, api):
        speech = await spoken(synthesizer, *pieces)
    assert text(speech) == "".join(pieces)
    assert " ".join(api.text().split()) == "A bold word See b dot com."


@pytest.mark.parametrize(
    ("made", "asked", "expected"),
    [
        ({}, None, AURA),
        ({"model": "aura-2-zeus-en"}, None, "aura-2-zeus-en"),
        ({"model": "aura-2-zeus-en", "voice": FLUX}, None, FLUX),
        ({"voice": "alloy"}, "marin", AURA),
        ({}, FLUX, FLUX),
    ],
)
async def test_which_voice_speaks(made: dict[str, str], asked: str | None, expected: str) -> None:
    async with voice_of(**made) as (synthesizer, api):
        await spoken(synthesizer, voice=asked)
    assert api.opened[0]["model"] == expected


@BOTH
async def test_uses_one_socket_for_several_replies(voice: str) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):
        for _ in range(3):
            speech = await spoken(synthesizer)
            assert (text(speech), size(speech)) == (SAID, len(SAID) * BYTES_A_CHARACTER)
    assert len(api.opened) == 1


async def test_never_flushes_one_socket_more_often_than_allowed() -> None:
    async with voice_of() as (synthesizer, api):
        for _ in range(45):
            assert size(await spoken(synthesizer, "Yes.")) == 4 * BYTES_A_CHARACTER
    assert len(api.opened) == 3


async def test_a_flush_that_was_refused_is_said_on_another_socket() -> None:
    refusal = {"type": "Warning", "code": "EXCEEDED_FLUSH_LIMIT", "description": "Too many flushes"}
    async with voice_of(Plan(error=refusal)) as (synthesizer, api):
        assert text(await spoken(synthesizer, "Yes")) == "Yes"
    assert len(api.opened) == 2


@BOTH
async def test_an_interrupted_reply_is_forgotten_and_its_socket_kept(voice: str) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):
        for _ in range(3):
            async with aclosing(synthesizer.speak(written(*REPLY, " And", " so", " on"))) as sound:  # type: ignore[type-var]
                assert (await anext(sound)).pcm
            async with asyncio.timeout(PATIENCE):
                while not synthesizer._sockets or not any(synthesizer._sockets._idle.values()):
                    await asyncio.sleep(0.01)
            speech = await spoken(synthesizer, "Yes.")
            assert (text(speech), size(speech)) == ("Yes.", 4 * BYTES_A_CHARACTER)
        assert len(api.opened) == 1
        assert api.kinds().count("Clear" if voice == AURA else "Interrupt") == 3


@BOTH
async def test_a_reply_that_follows_at_once_does_not_wait(voice: str) -> None:
    async with voice_of(voice=voice) as (synthesizer, _):
        async with aclosing(synthesizer.speak(written(*REPLY))) as sound:  # type: ignore[type-var]
            await anext(sound)
        speech = await spoken(synthesizer, "Yes.")
        assert (text(speech), size(speech)) == ("Yes.", 4 * BYTES_A_CHARACTER)


@BOTH
@pytest.mark.parametrize("pieces", [0, 1, 6, 12])
async def test_can_be_given_up_at_any_time(voice: str, pieces: int) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):

        async def endless() -> AsyncIterator[str]:
            for piece in REPLY[:pieces]:
                yield piece
                await asyncio.sleep(0)
            await asyncio.sleep(3600)

        async def speak() -> None:
            async for _ in synthesizer.speak(endless()):
                pass

        task = asyncio.create_task(speak())
        await asyncio.sleep(0.01 * pieces)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        speech = await spoken(synthesizer, "Yes.")
        assert (text(speech), size(speech)) == ("Yes.", 4 * BYTES_A_CHARACTER)
    assert api.open_sockets == 0


@BOTH
@pytest.mark.parametrize(
    "plan",
    [
        Plan(cut_after=2),
        Plan(cut_after=2, close_code=1011),
        Plan(cut_after=1, close_code=1000),
        Plan(error={"type": "Error", "code": "X", "description": VENDOR_WORDS}),
        Plan(status=503),
    ],
    ids=["cut", "1011", "1000", "error", "503"],
)
async def test_a_socket_that_dies_before_any_sound_is_replaced(voice: str, plan: Plan) -> None:
    async with voice_of(plan, voice=voice) as (synthesizer, api):
        speech = await spoken(synthesizer, "So", "it", "goes")
    assert text(speech) == "Soitgoes"
    assert size(speech) == len("Soitgoes") * BYTES_A_CHARACTER
    assert api.text() == "Soitgoes"


@BOTH
async def test_a_reply_that_breaks_off_is_not_said_twice(voice: str) -> None:
    async with voice_of(Plan(cut_after_sound=3200 * 8), voice=voice) as (synthesizer, api):
        speech: list[Speech] = []
        with pytest.raises(TtsFailed, match="cut_off"):
            await collect(synthesizer, speech)
        assert speech
        assert SAID.startswith(text(speech))
        assert len(api.opened) == 1
        assert text(await spoken(synthesizer)) == SAID


@BOTH
async def test_a_provider_that_falls_silent_is_an_error(voice: str) -> None:
    async with voice_of(Plan(hang=True), voice=voice) as (synthesizer, _):
        with pytest.raises(TtsFailed, match="timeout"):
            await spoken(synthesizer)
        assert text(await spoken(synthesizer)) == SAID


@BOTH
async def test_an_answer_without_sound_is_an_error(voice: str) -> None:
    async with voice_of(Plan(mute=True), voice=voice) as (synthesizer, _):
        with pytest.raises(TtsFailed, match="no_sound"):
            await spoken(synthesizer)
        assert text(await spoken(synthesizer)) == SAID


@BOTH
@pytest.mark.parametrize("pieces", [[], [""], [" "], ["..."], ["🙂", " ", "**"]])
async def test_what_cannot_be_said_is_passed_on_without_sound(voice: str, pieces: list[str]) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):
        speech = [speech async for speech in synthesizer.speak(written(*pieces))]
        assert (text(speech), size(speech)) == ("".join(pieces), 0)
        assert text(await spoken(synthesizer)) == SAID
    assert api.kinds().count("Flush") == 1
    assert len(api.opened) == 1


async def test_flux_says_that_it_cannot_say_it() -> None:
    warning = {"type": "Warning", "code": "NO_SYNTHESIZABLE_TEXT", "description": "x"}
    async with voice_of(Plan(error=warning), voice=FLUX) as (synthesizer, _):
        assert text(await spoken(synthesizer, "1")) == "1"


@BOTH
async def test_long_text_goes_out_in_portions(voice: str) -> None:
    long = "word " * 1500 + "end"
    async with voice_of(voice=voice) as (synthesizer, api):
        assert text(await spoken(synthesizer, long)) == long
    assert api.text() == long


@BOTH
async def test_strange_messages_are_passed_over(voice: str) -> None:
    strays = ["no JSON", "{}", "null", "3", '["Flushed"]', '{"type": "Surprise"}', '{"type": null}', "{"]
    strays += ['{"type": "Flushed"}', '{"type": "Cleared"}', '{"type": "SpeechMetadata"}', '{"type": "Warning"}']
    async with voice_of(Plan(strays=strays), voice=voice) as (synthesizer, _):
        speech = await spoken(synthesizer)
    assert (text(speech), size(speech)) == (SAID, len(SAID) * BYTES_A_CHARACTER)


@pytest.mark.parametrize(
    ("plan", "code"),
    [
        (Plan(status=400), "refused"),
        (Plan(status=402), "no_credit"),
        (Plan(status=403), "not_allowed"),
        (Plan(status=429, headers={"Retry-After": "7"}), "rate_limited"),
    ],
)
async def test_a_refusal_says_why_and_is_not_repeated(plan: Plan, code: str) -> None:
    async with voice_of(plan) as (synthesizer, _):
        with pytest.raises(TtsFailed) as caught:
            await spoken(synthesizer)
        assert text(await spoken(synthesizer)) == SAID
    assert caught.value.code == code
    assert VENDOR_WORDS not in str(caught.value)
    assert ("in 7 seconds" in caught.value.message) == (code == "rate_limited")


async def test_a_wrong_key_is_named() -> None:
    async with voice_of(key="wrong") as (synthesizer, _):
        with pytest.raises(TtsFailed, match="wrong_key"):
            await spoken(synthesizer)


async def test_load_says_that_the_key_is_missing() -> None:
    with pytest.raises(TtsFailed, match="no_key"):
        await DeepgramSynthesizer().load()


async def test_what_the_model_raises_comes_through() -> None:
    async def broken() -> AsyncIterator[str]:
        yield "Paris"
        raise LlmFailed("cut_off", Text("Broke off."))

    async with voice_of() as (synthesizer, _):
        with pytest.raises(LlmFailed):
            async for _ in synthesizer.speak(broken()):
                pass
        assert text(await spoken(synthesizer)) == SAID


async def test_nothing_said_and_no_key_in_any_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with voice_of(Plan(strays=["{"], cut_after=5)) as (synthesizer, _):
        await spoken(synthesizer)
    ours = [record for record in caplog.records if record.name != "websockets.server"]
    assert not [r for r in ours if KEY in r.getMessage() or "Seine" in r.getMessage()]


@pytest.mark.parametrize(
    ("voice", "speed", "asked"),
    [
        (AURA, 1.25, "1.25"),
        (AURA, 0.5, "0.7"),
        (AURA, 1.0, None),
        (FLUX, 1.13, "1.15"),
        ("aura-asteria-en", 1.25, None),
        ("aura-2-viktoria-de", 1.25, None),
    ],
)
async def test_the_speed_is_asked_of_voices_that_take_it(voice: str, speed: float, asked: str | None) -> None:
    async with voice_of(voice=voice) as (synthesizer, api):
        async for _ in synthesizer.speak(written(*REPLY), manner=Manner(speed=speed)):
            pass
    assert api.opened[0].get("speed") == asked
