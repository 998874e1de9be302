"""Talking over a reply: what interrupts it, what only turns it down, and how soon.

The detector is the server's own and hears the sets of `overlap_set` as a session would; the words are those that
Moonshine understands, at the times of `ears`. Nothing is measured by a clock, so a busy machine changes nothing. The
way over the wire is not in it, and the microphone hears no echo here: what a canceller leaves is measured where the
canceller is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from benchmarks.turns.ears import TimedEars, Words
from benchmarks.turns.overlap_set import HELD_OUT, SEEN, Overlap, WordsOver, overlaps
from benchmarks.turns.speech import RATE, SentenceMaker, as_pcm, in_a_room, silence
from server.turn_detection.speech_detector import SpeechBegan
from server.turn_detection.turn_detector import TurnDetector
from server.turn_detection.voice_over_reply import MayBegin, WasNone

BEFORE_MS, AFTER_MS = 480, 1600
PADDING_MS = 300
"""So much of what was before a voice is given to the ears, as in a session."""
PIECE_MS = 20
PIECE = RATE * 2 * PIECE_MS // 1000


@dataclass
class Told:
    """Milliseconds from the first sample of a sound until each thing was found; what was found last counts."""

    overlap: Overlap
    at: dict[type, float] = field(default_factory=dict)
    words: Words = field(default_factory=list)

    @property
    def interrupted(self) -> bool:
        return SpeechBegan in self.at

    @property
    def swelled_ms(self) -> float:
        """From its end until the reply was let be."""
        return self.at[WasNone] - len(self.overlap.sound) / 16


def run(plan: Plan) -> list[Row]:
    share = 1 if plan.repeats > 3 else 6
    seen, held_out = (asyncio.run(_measured(words, share)) for words in (SEEN, HELD_OUT))
    return [*_rows(held_out), *(replace(row, what=f"{row.what} (the set in view)") for row in _rows(seen))]


async def _measured(words: WordsOver, share: int) -> list[Told]:
    speaker, ears = SentenceMaker(), TimedEars()
    await speaker.load()
    ears.load()
    made = await overlaps(speaker, words, share)
    await speaker.close()
    told = [over_a_reply(overlap, number, ears) for number, overlap in enumerate(made)]
    ears.close()
    return told


def over_a_reply(overlap: Overlap, seed: int, ears: TimedEars) -> Told:
    """What becomes of that sound while a reply plays."""
    pcm = as_pcm(in_a_room(np.concatenate((silence(BEFORE_MS), overlap.sound, silence(AFTER_MS))), seed))
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=500)
    told, words = Told(overlap), Words()
    for begin in range(0, len(pcm), PIECE):
        now_ms = (begin + PIECE) / PIECE * PIECE_MS
        while words and words[0][0] <= now_ms:
            told.words.append(words[0])
            detector.hear_words(words.pop(0)[1], "en", "")
        detector.patience = "normal"
        for found in detector.feed(pcm[begin : begin + PIECE]):
            if isinstance(found, WasNone) or type(found) not in told.at:
                told.at[type(found)] = now_ms - BEFORE_MS
            if isinstance(found, SpeechBegan):
                return told
            words = _words(pcm, found.at_ms, now_ms, ears) if isinstance(found, MayBegin) else Words()
    return told


def _words(pcm: bytes, voice_ms: int, now_ms: float, ears: TimedEars) -> Words:
    """When which words are known of an utterance that is listened to from now on."""
    begin_ms = max(0, voice_ms - PADDING_MS)
    found = ears.words(pcm[begin_ms * RATE * 2 // 1000 :], round(now_ms) - begin_ms)
    return [(begin_ms + known_ms, text) for known_ms, text in found]


def _rows(told: Sequence[Told]) -> Iterator[Row]:
    meant, listening, noises = ([each for each in told if each.overlap.kind == kind] for kind in KINDS)
    cut = [each for each in told if each.interrupted]
    right = [each for each in meant if each.interrupted]
    yield Row("interruptions: those missed", 100 - _percent(right, meant), "%", target=2)
    yield Row("interruptions: false ones of all that cut", 100 - _percent(right, cut), "%", target=10)
    yield Row(
        "backchannels that cost a reply",
        _percent([each for each in listening if each.interrupted], listening),
        "%",
        target=5,
    )
    yield Row(
        "coughs, doors, claps and keys that cost a reply",
        _percent([each for each in noises if each.interrupted], noises),
        "%",
    )
    down = [each.at[MayBegin] for each in told if MayBegin in each.at and each.overlap.kind != "noise"]
    yield Row("told of a voice, p50", p50(down), "ms", target=200)
    yield Row("told of a voice, p95", p95(down), "ms", target=300)
    stop = [each.at[SpeechBegan] for each in right]
    yield Row("told of an interruption, p50", p50(stop), "ms", target=450)
    yield Row("told of an interruption, p95", p95(stop), "ms", target=700)
    swelled = [each.swelled_ms for each in told if WasNone in each.at and not each.interrupted]
    yield Row("told that it was none, after its end, p50", p50(swelled), "ms", target=250)
    yield Row("told that it was none, after its end, p95", p95(swelled), "ms")


KINDS = ("interruption", "backchannel", "noise")


def _percent(some: Sequence[Told], all_: Sequence[Told]) -> float:
    return 100 * len(some) / len(all_) if all_ else float("nan")
