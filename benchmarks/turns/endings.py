"""The end of a turn: how often somebody who only pauses is cut off, and how long somebody who has finished waits.

The detector is the server's own, with its Silero model, and hears the sets of `turn_set` as a microphone would. The
words are those that Moonshine understands of what was said up to a pause, as soon as it has paused for long enough.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from benchmarks.turns.speech import RATE, SentenceMaker, as_pcm
from benchmarks.turns.turn_set import HELD_OUT, LOUD, SEEN, Sentences, SpokenTurn, turns
from server.engines.stt.moonshine import MoonshineTranscriber
from server.turn_detection.ending import smart_turn
from server.turn_detection.ending.end_of_turn import BySoundAndWords, EndOfTurn, Pause
from server.turn_detection.pause_looks import STEPS, PauseLooks, PauseStep
from server.turn_detection.speech_detector import SpeechEnded
from server.turn_detection.turn_detector import TurnDetector

MEASURED = 20
"""Turns."""
WORDS_MS = 150
"""So long after a pause began its words are known: Moonshine looks after 120 ms."""
REPLY_MS = 400
"""From the end of a turn until the local engines' reply sounds; who goes on within that hears nothing of it."""
PIECE = RATE // 50 * 2
LONGEST_MS = 2000
"""Silence that ends a turn in any case."""
AT_300, AT_600 = STEPS["high"], (PauseStep(608, 0.5), PauseStep(1024, 0.25))
SHORTER_AT_300, SHORTER_AT_600 = 0.4, 0.5
"""What share of the false cut-offs of silence alone is wanted."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What ends a turn: silence, or looks at its pauses before."""

    name: str
    silence_ms: int
    steps: tuple[PauseStep, ...] = ()
    end_of_turn: EndOfTurn | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of one turn: where it was cut falsely in milliseconds, with the pause's end; else the delay."""

    cut: tuple[float, float] | None
    delay_ms: float


class AtOnce(Executor):
    """Looks where it is asked; what was seen before it does not look at again."""

    def __init__(self) -> None:
        self._seen: dict[tuple[object, ...], float] = {}

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        look: Future[Any] = Future()
        [pause] = args
        key = type(fn.__self__).__name__, pause.sound.tobytes(), pause.words  # type: ignore[attr-defined]
        if key not in self._seen:
            self._seen[key] = fn(pause)
        look.set_result(self._seen[key])
        return look


class BySoundAlone:
    def likelihood(self, pause: Pause) -> float:
        return BySoundAndWords().likelihood(replace(pause, words=""))


class ByWordsAlone:
    def likelihood(self, pause: Pause) -> float:
        return BySoundAndWords().likelihood(replace(pause, said_over=0.5))


def run(plan: Plan) -> list[Row]:
    most = None if plan.repeats > 3 else 12
    seen = [replace(row, what=f"{row.what} (the set in view)") for row in asyncio.run(_run(SEEN, most))]
    return [*asyncio.run(_run(HELD_OUT, most)), *seen]


async def _run(said: Sentences, most: int | None) -> list[Row]:
    speaker, hearer = SentenceMaker(), MoonshineTranscriber()
    await asyncio.gather(speaker.load(), hearer.load())
    made = await turns(speaker, said, most)
    words = [await _words(turn, hearer) for turn in made]
    await asyncio.gather(speaker.close(), hearer.close())
    at_once = AtOnce()
    heard = list(zip(made, words, strict=True))
    rows = list(_rows(lambda policy: [_ended(turn, said, policy, at_once) for turn, said in heard]))
    looking = Row("CPU of detecting turns, a minute of such talk", _cpu(made[:MEASURED], STEPS["medium"]), "s")
    without = Row("  without looks at its pauses", _cpu(made[:MEASURED], ()), "s", target=1.0)
    return [*rows, looking, without]


def _rows(ended: Callable[[Policy], Sequence[Ended]]) -> Iterator[Row]:
    silent = {ms: _share(ended(Policy("", ms))) for ms in (300, 600)}
    yield Row("false cut-offs by silence alone, 300 ms", silent[300], "%")
    yield Row("false cut-offs by silence alone, 600 ms", silent[600], "%")
    both, sound, words = BySoundAndWords(), BySoundAlone(), ByWordsAlone()
    if smart_turn.is_installed():
        yield from _of(ended, Policy("sound and words, 300 ms", LONGEST_MS, AT_300, both), SHORTER_AT_300 * silent[300])
        yield from _of(ended, Policy("sound and words, 600 ms", LONGEST_MS, AT_600, both), SHORTER_AT_600 * silent[600])
        yield from _of(ended, Policy("sound alone, 300 ms", LONGEST_MS, AT_300, sound))
    yield from _of(ended, Policy("words alone, 300 ms", LONGEST_MS, AT_300, words))
    for eagerness, longest in (("medium", 4000), ("low", 8000)):
        yield from _of(ended, Policy(f"eagerness {eagerness}", longest, STEPS[eagerness], both))


def _of(ended: Callable[[Policy], Sequence[Ended]], policy: Policy, target: float | None = None) -> Iterator[Row]:
    found = ended(policy)
    delays = [each.delay_ms for each in found if each.cut is None]
    audible = sum(each.cut is not None and each.cut[1] - each.cut[0] > REPLY_MS for each in found)
    yield Row(f"false cut-offs, {policy.name}", _share(found), "%", target=target)
    yield Row(f"  of which are heard, {policy.name}", 100 * audible / len(found), "%", target=5.0)
    yield Row(f"  silence until the end of a turn, p50, {policy.name}", p50(delays), "ms")
    yield Row(f"  the same, p95, {policy.name}", p95(delays), "ms")
    yield Row(f"  until the reply sounds, p50, {policy.name}", p50(delays) + REPLY_MS, "ms", target=700)


def _cpu(made: Sequence[SpokenTurn], steps: tuple[PauseStep, ...]) -> float:
    """Processor seconds that a minute of these turns takes, with the silence between them."""
    begun = time.process_time()
    for turn in made:
        looks = PauseLooks(BySoundAndWords(), AtOnce(), steps) if steps else None
        detector = TurnDetector(RATE, threshold=0.5, silence_ms=LONGEST_MS, looks=looks)
        pcm = as_pcm(turn.sound)
        for begin in range(0, len(pcm), PIECE):
            list(detector.feed(pcm[begin : begin + PIECE]))
    return (time.process_time() - begun) / (sum(len(turn.sound) for turn in made) / RATE / 60)


def _share(found: Sequence[Ended]) -> float:
    return 100 * sum(each.cut is not None for each in found) / len(found)


def _ended(turn: SpokenTurn, words: Sequence[tuple[float, str]], policy: Policy, threads: Executor) -> Ended:
    looks = PauseLooks(policy.end_of_turn, threads, policy.steps) if policy.end_of_turn is not None else None
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=policy.silence_ms, looks=looks)
    pcm, said = as_pcm(turn.sound), list(words)
    for begin in range(0, len(pcm), PIECE):
        now_ms = (begin + PIECE) / (2 * RATE / 1000)
        while said and said[0][0] <= now_ms:
            detector.hear_words(said.pop(0)[1], "en", "")
        if any(isinstance(found, SpeechEnded) for found in detector.feed(pcm[begin : begin + PIECE])):
            if now_ms >= turn.end_ms:
                return Ended(None, now_ms - turn.end_ms)
            return Ended((now_ms, _goes_on(turn, now_ms)), 0)
    return Ended(None, len(turn.sound) / 16 - turn.end_ms)


def _goes_on(turn: SpokenTurn, now_ms: float) -> float:
    """When the voice is heard again."""
    loud = np.flatnonzero(np.abs(turn.sound[int(now_ms * 16) :]) > LOUD)
    return now_ms + (float(loud[0]) / 16 if len(loud) else 0.0)


async def _words(turn: SpokenTurn, hearer: MoonshineTranscriber) -> list[tuple[float, str]]:
    """What was understood up to each pause and to the end, and when that was known."""
    known = []
    for place in [*(begin for begin, _ in turn.pauses), turn.end_ms]:
        heard = hearer.transcribe(_sound(as_pcm(turn.sound[: int((place + WORDS_MS) * 16)])))
        known.append((place + WORDS_MS, [text async for text in heard][-1]))
    return known


async def _sound(pcm: bytes) -> AsyncIterator[bytes]:
    yield pcm
