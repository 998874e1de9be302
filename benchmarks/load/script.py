"""What the stand-in engines do and what is said: one script for the server, for the floor and for the callers."""

from __future__ import annotations

from server.engines.scripted import PIECE_SECONDS

HEAR_SECONDS = 0.020
FIRST_TOKEN_SECONDS = 0.100
TOKEN_SECONDS = 0.020
FIRST_SOUND_SECONDS = 0.050
ENGINES_SECONDS = HEAR_SECONDS + FIRST_TOKEN_SECONDS + FIRST_SOUND_SECONDS
"""From the end of speech to the first sound where nothing but the engines takes time."""

QUESTION = "What is the tide doing tonight?"
ANSWER = (
    "The tide is going out until eight this evening, so you have two good hours left for the walk over to the island."
)
SECONDS_PER_CHARACTER = 0.025

RATE = 24_000
"""Hz. The cloud engines that are stood in for take and give the wire's own rate."""


def words() -> list[str]:
    """The answer as the model writes it."""
    first, *rest = ANSWER.split(" ")
    return [first, *(f" {word}" for word in rest)]


def sounds(word: str) -> list[int]:
    """The sizes of the pieces of PCM16 in which one word comes, in bytes."""
    longest = round(PIECE_SECONDS * RATE)
    samples = round(len(word) * SECONDS_PER_CHARACTER * RATE)
    return [2 * min(longest, samples - begin) for begin in range(0, samples, longest)]
