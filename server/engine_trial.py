"""Trying the engines one by one: a question to hear, a sentence to write, a sentence to speak."""

from __future__ import annotations

import base64
import io
import time
import wave
from contextlib import aclosing
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from server.engines import PromptMessage, ReplyNotes, Speech, SpeechTurn
from server.errors import SpeechFailed
from server.pipeline.sound.resampling import Resampler
from server.protocol.audio import WIRE_RATE
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.engines.lineup import Lineup
    from server.protocol.roles import Role

SENTENCE = "Hello! This is how I sound."
REQUEST = "Say hello in one short sentence."
TOKENS = 40
LONG_REQUEST = "Count from one to fifty in words."
PACE_SECONDS = 10.0
LEAST_PIECES = 10


@dataclass(frozen=True, slots=True)
class EngineTrial:
    """What came of it, in a sentence; of a voice also its sound, PCM16 mono at `WIRE_RATE` in base64."""

    message: Text
    pcm: str = ""


async def try_out(lineup: Lineup, role: Role) -> EngineTrial:
    """Have the engine in that role do what it would in a turn, without its fallback. Raises `StageFailed`."""
    return await {"stt": _try_stt, "llm": _try_llm, "tts": _try_tts, "speech": _try_speech}[role](lineup)


async def _try_stt(lineup: Lineup) -> EngineTrial:
    heard = ""
    async with lineup.stt.lent() as transcriber:
        texts = transcriber.transcribe(_question(transcriber.sample_rate))
        async with aclosing(texts):  # type: ignore[type-var]
            async for text in texts:
                heard = text
    if not heard:
        return EngineTrial(Text("Heard nothing in a recorded question."))
    return EngineTrial(Text("Heard a recorded question: “{words}”", words=heard))


async def _try_llm(lineup: Lineup) -> EngineTrial:
    written = ""
    async with lineup.llm.lent() as model:
        pieces = model.stream([PromptMessage("user", REQUEST)], max_tokens=TOKENS)
        async with aclosing(pieces):  # type: ignore[type-var]
            async for piece in pieces:
                written += piece if isinstance(piece, str) else ""
    return EngineTrial(_says(written.strip()))


async def _try_tts(lineup: Lineup) -> EngineTrial:
    async with lineup.tts.lent() as voice:
        resampler = Resampler(voice.sample_rate, WIRE_RATE)
        pcm = b""
        sound = voice.speak(_sentence())
        async with aclosing(sound):  # type: ignore[type-var]
            async for speech in sound:
                pcm += resampler.feed(speech.pcm)
        pcm += resampler.finish()
    return EngineTrial(_says(SENTENCE), base64.b64encode(pcm).decode())


async def _try_speech(lineup: Lineup) -> EngineTrial:
    if lineup.speech is None:
        raise SpeechFailed("no_engine", Text("No speech model is chosen."))
    words = ""
    async with lineup.speech.lent() as model:
        resampler = Resampler(model.spoken_rate, WIRE_RATE)
        pcm = b""
        turn = SpeechTurn([], b"".join([piece async for piece in _question(model.sample_rate)]))
        pieces = model.answer(turn, notes=ReplyNotes())
        async with aclosing(pieces):  # type: ignore[type-var]
            async for piece in pieces:
                if isinstance(piece, Speech):
                    words += piece.text
                    pcm += resampler.feed(piece.pcm)
        pcm += resampler.finish()
    return EngineTrial(_says(words.strip()), base64.b64encode(pcm).decode())


async def pace_of_thinking(lineup: Lineup) -> float:
    """How many pieces a second the language model writes, told by at most `PACE_SECONDS` of that; 0 where it wrote too
    little to tell. Raises `StageFailed`."""
    times: list[float] = []
    async with lineup.llm.lent() as model:
        pieces = model.stream([PromptMessage("user", LONG_REQUEST)])
        async with aclosing(pieces):  # type: ignore[type-var]
            async for piece in pieces:
                times += [time.monotonic()] if isinstance(piece, str) else []
                if times and times[-1] - times[0] > PACE_SECONDS:
                    break
    seconds = times[-1] - times[0] if len(times) >= LEAST_PIECES else 0.0
    return (len(times) - 1) / seconds if seconds else 0.0


def _says(words: str) -> Text:
    return Text("It says: “{words}”", words=words)


async def _sentence() -> AsyncIterator[str]:
    yield SENTENCE


async def _question(rate: int) -> AsyncIterator[bytes]:
    """The recorded question in tenths of a second, at `rate` Hz."""
    with wave.open(io.BytesIO(files("resources").joinpath("speech/question.wav").read_bytes())) as recording:
        resampler = Resampler(recording.getframerate(), rate)
        while pcm := recording.readframes(recording.getframerate() // 10):
            yield resampler.feed(pcm)
        yield resampler.finish()
