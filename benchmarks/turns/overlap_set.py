"""What is heard over a reply: interruptions, listening aloud, and noises of a room; all made here, with a seed.

The words are said by the voices of `speech`; coughs, doors, claps and keys are shaped noise. There are two sets:
thresholds and tables were chosen with the one in view; the other, of other words, voices and dice, nobody looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from benchmarks.turns.speech import HELD_OUT_VOICES, RATE, VOICES, SentenceMaker, SomeVoice, Sound

SEEN_INTERRUPTIONS = (
    "Stop.", "Wait.", "No.", "Hold on.", "Hang on a second.", "That's wrong.", "What about tomorrow?",
    "Can you say that again?", "Actually, make it two.", "Okay, but what about Berlin?", "Be quiet.", "Next one.",
    "Yes, and how much is it?", "No, I meant the other one.", "Thanks, that's enough.", "Skip this.",
    "Tell me something else.", "How do you know that?", "Louder please.", "Please speak slower.",
)  # fmt: skip
SEEN_LISTENING = (
    "Mm-hmm.", "Mhm.", "Uh-huh.", "Yeah.", "Yes.", "Right.", "Okay.", "I see.", "Sure.", "Yeah, right.", "Oh, wow.",
    "Hmm.",
)  # fmt: skip
HELD_OUT_INTERRUPTIONS = (
    "Pause.", "Stop it.", "No, no.", "Hey.", "One moment.", "Not that one.", "And in the evening?",
    "What did you say?", "Could you skip that part?", "Right, but who pays for it?", "Silence.", "Cancel that.",
    "Yeah, and where do I buy it?", "Wait, that was last year.", "Great, that will do.", "Start over.",
    "Let's talk about music.", "Why is that?", "Not so fast.", "I have another question.",
)  # fmt: skip
HELD_OUT_LISTENING = (
    "Mmm.", "Hm.", "Aha.", "Yep.", "Oh.", "Really?", "All right.", "Got it.", "Of course.", "Yes, yes.", "Oh, I see.",
    "Makes sense.",
)  # fmt: skip
HUMS = {
    "Mm-hmm.": "\u02c8m\u0329mh\u02c8m\u0329m.",
    "Mhm.": "mh\u02c8m\u02d0m.",
    "Hmm.": "h\u02c8m\u02d0.",
    "Mmm.": "\u02c8m\u02d0.",
    "Hm.": "h\u02c8m.",
    "Uh-huh.": "\u028ch\u02c8\u028c.",
    "Aha.": "\u0250h\u02c8\u0251\u02d0.",
}
"""Their sounds: a voice spells the letters of most of them. It hums as badly as one that never learnt it."""
NOISES = 9
"""Of each kind."""

Kind = Literal["interruption", "backchannel", "noise"]


@dataclass(frozen=True, slots=True)
class WordsOver:
    """What is said over a reply, in which voices, and the seed of the noises."""

    interruptions: tuple[str, ...]
    listening: tuple[str, ...]
    voices: tuple[SomeVoice, ...]
    seed: int


SEEN = WordsOver(SEEN_INTERRUPTIONS, SEEN_LISTENING, VOICES, 17)
HELD_OUT = WordsOver(HELD_OUT_INTERRUPTIONS, HELD_OUT_LISTENING, HELD_OUT_VOICES, 71)


@dataclass(frozen=True, slots=True)
class Overlap:
    """A sound over a reply, at 16 kHz, and what it is; it begins with its first sample."""

    kind: Kind
    name: str
    sound: Sound


async def overlaps(speaker: SentenceMaker, words: WordsOver, share: int = 1) -> list[Overlap]:
    """All of them, or one of so many."""
    made: list[Overlap] = []
    texts: tuple[tuple[Kind, tuple[str, ...]], ...] = (
        ("interruption", words.interruptions), ("backchannel", words.listening)
    )  # fmt: skip
    for voice in words.voices:
        for kind, sentences in texts:
            for text in sentences:
                said = speaker.hum(HUMS[text], voice) if text in HUMS else (await speaker.say(text, voice)).sound
                made.append(Overlap(kind, f"{voice.name}: {text}", said[int(np.argmax(np.abs(said) > 0.01)) :]))
    dice = np.random.default_rng(words.seed)
    made += [Overlap("noise", name, make(dice)) for name, make in SHAPES.items() for _ in range(NOISES)]
    return made[::share]


def _burst(dice: np.random.Generator, milliseconds: float, low: float, high: float, fall_ms: float) -> Sound:
    """Noise between two pitches in Hz that begins at once and dies away."""
    samples = int(milliseconds * RATE / 1000)
    spectrum = np.fft.rfft(dice.standard_normal(samples))
    pitches = np.fft.rfftfreq(samples, 1 / RATE)
    shaped = np.fft.irfft(np.where((pitches > low) & (pitches < high), spectrum, 0), samples)
    falling = shaped * np.exp(-np.arange(samples) / (fall_ms * RATE / 1000))
    burst: Sound = (falling / np.abs(falling).max() * dice.uniform(0.2, 0.7)).astype(np.float32)
    return burst


def _cough(dice: np.random.Generator) -> Sound:
    gap = np.zeros(int(dice.uniform(0.08, 0.2) * RATE), np.float32)
    coughs = [_burst(dice, dice.uniform(120, 260), 250, 3500, 60) for _ in range(dice.integers(1, 3))]
    return np.concatenate([part for cough in coughs for part in (cough, gap)])


def _door(dice: np.random.Generator) -> Sound:
    return _burst(dice, 450, 40, 600, 70)


def _clap(dice: np.random.Generator) -> Sound:
    return _burst(dice, 120, 800, 5000, 15)


def _keys(dice: np.random.Generator) -> Sound:
    strokes = [_burst(dice, dice.uniform(60, 160), 1500, 7000, 8) * np.float32(0.4) for _ in range(6)]
    return np.concatenate(strokes)


SHAPES: dict[str, Callable[[np.random.Generator], Sound]] = {
    "cough": _cough, "door": _door, "clap": _clap, "keys": _keys
}  # fmt: skip
