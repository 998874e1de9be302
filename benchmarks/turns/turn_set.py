"""Turns with pauses, fillers, digits and corrections, said by the voices of `speech`; and two recordings of people.

A sentence is synthesized as a whole and cut where its speaker pauses, so that the voice does not fall there. How long
somebody pauses is drawn with a seed: about two thirds of a second, 0.25 to 2.5.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.turns.speech import HELD_OUT_VOICES, VOICES, SentenceMaker, SomeVoice, Sound, in_a_room, silence

LOUD = 0.02
"""A sample of a voice, and none of the room."""
LEAD_MS, TAIL_MS = 500, 4500
SHORTEST_MS, MIDDLE_MS, LONGEST_MS, SPREAD = 250, 650, 2500, 0.6

SENTENCES = (
    "What's the capital of France?",
    "Turn off the lights in the kitchen.",
    "How far is it | from Berlin to Vienna?",
    "I'd like to, um, | book a table for four.",
    "Remind me tomorrow at | half past seven to call the dentist.",
    "My phone number is four two three, | nine one seven, | five five eight.",
    "Set a timer for ten minutes. | No, wait, make it fifteen.",
    "Can you tell me | what the weather will be like on Saturday?",
    "I was wondering if | you could explain how a heat pump works.",
    "Play some music by | that band we listened to last week.",
    "So the thing is, | I have a meeting on Tuesday, but | I would rather go swimming.",
    "Thank you, that was very helpful.",
    "Why is the sky blue?",
    "Send a message to Anna and | tell her that I'm late.",
    "The code is seven, | three, | zero, | nine.",
    "I think we should, uh, | take the train because | the roads are full.",
    "Please add milk, | eggs and | bread to the shopping list.",
    "What does it mean when | a cat looks at you and slowly blinks?",
    "I don't know.",
    "Who wrote the book about | the old man and the sea?",
    "Let me think. | Yes, the second one.",
    "Book a flight to | London on the | third of March.",
    "How do you say good evening | in Portuguese?",
    "If I leave at six, | will I be there by | half past eight?",
    "Stop the music.",
    "It's about my, um, | my bicycle, it was stolen.",
    "Translate this into German: | the train leaves from platform nine.",
    "Could you read me the first paragraph again, | but slower this time?",
    "My address is | twenty two | Park Lane.",
    "Is there anything on my calendar | for tomorrow afternoon?",
    "Well, | actually, | I changed my mind, cancel it.",
    "I want to cook something with | potatoes and | spinach.",
    "Tell me a joke.",
    "What's twelve times | one hundred and | forty three?",
)

HELD_OUT_SENTENCES = (
    "Who invented the telephone?",
    "Close the curtains in the bedroom.",
    "What's the fastest way | from the station to the harbour?",
    "I need, uh, | a hotel room for two nights.",
    "Wake me up at | a quarter to six tomorrow morning.",
    "The number is six one nine, | two two zero, | eight four one.",
    "Write down that I paid. | Sorry, that I paid twice.",
    "Do you know | whether the museum is open on Monday?",
    "I wanted to ask if | there is a train after midnight.",
    "Read me something about | the history of bicycles.",
    "We had planned a picnic, | but it is raining, so | we are staying at home.",
    "That's all for today, thanks.",
    "When does the sun set?",
    "Call my sister and | ask her about the key.",
    "It's gate four, | row | eleven.",
    "Maybe we could, um, | take the bus because | parking is expensive.",
    "I have apples, | cheese and | a bit of bread.",
    "What happens if | the battery runs out on the way?",
    "No idea.",
    "Which painter made | the picture with the melting clocks?",
    "Hold on. | Make it the blue one.",
    "Find me a table at | an Italian place near the | river.",
    "How would you spell necessary | in British English?",
    "When the rain stops, | can we walk to | the lake?",
    "Turn it down.",
    "There is something with, uh, | with the printer, it blinks.",
    "Add this to my notes: | the meeting begins at nine.",
    "Can you explain that once more, | maybe with an example?",
    "I live in | seventeen | Mill Road.",
    "Are there any messages | from my brother?",
    "Okay, | so, | forget what I said before.",
    "Give me a recipe with | lentils and | carrots.",
    "Sing something.",
    "How much is | eighty divided by | five?",
)


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is said in turns, in which voices, and the seed of the pauses."""

    texts: tuple[str, ...]
    voices: tuple[SomeVoice, ...]
    seed: int


SEEN = Sentences(SENTENCES, VOICES, 17)
HELD_OUT = Sentences(HELD_OUT_SENTENCES, HELD_OUT_VOICES, 71)
"""With it nothing is chosen."""


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """At 16 kHz, between silences: where its speech ends, and where each pause begins and ends, in milliseconds."""

    name: str
    sound: Sound
    end_ms: float
    pauses: tuple[tuple[float, float], ...]


async def turns(speaker: SentenceMaker, said: Sentences, most: int | None = None) -> list[SpokenTurn]:
    """All of them, or the first `most`."""
    dice = np.random.default_rng(said.seed)
    made: list[SpokenTurn] = []
    for number, sentence in enumerate(said.texts * len(said.voices)):
        voice = said.voices[number // len(said.texts)]
        if most is not None and number >= most:
            break
        parts = [part.strip() for part in sentence.split("|")]
        spoken = await speaker.say(" ".join(parts), voice)
        ends = np.cumsum([len(part) + 1 for part in parts])[:-1]
        cuts = [spoken.place_of(int(end)) for end in ends]
        lasting = np.clip(MIDDLE_MS * np.exp(SPREAD * dice.standard_normal(len(cuts))), SHORTEST_MS, LONGEST_MS)
        made.append(_turn(f"{voice.name}: {sentence}", spoken.sound, cuts, [float(ms) for ms in lasting], number))
    return made


def _turn(name: str, sound: Sound, cuts: list[int], lasting: list[float], seed: int) -> SpokenTurn:
    parts, pauses = [silence(LEAD_MS)], []
    begin, now_ms = 0, float(LEAD_MS)
    for cut, milliseconds in zip(cuts, lasting, strict=True):
        parts += [sound[begin:cut], silence(milliseconds)]
        now_ms += (cut - begin) / 16
        pauses.append((now_ms - _quiet(sound[begin:cut]), now_ms + milliseconds))
        now_ms += milliseconds
        begin = cut
    parts += [sound[begin:], silence(TAIL_MS)]
    end_ms = now_ms + (len(sound) - begin) / 16
    return SpokenTurn(name, in_a_room(np.concatenate(parts), seed), end_ms, tuple(pauses))


def _quiet(sound: Sound) -> float:
    """How many milliseconds of its end are silence: the voice itself pauses at a comma."""
    loud = np.flatnonzero(np.abs(sound) > LOUD)
    return float(len(sound) - 1 - loud[-1]) / 16 if len(loud) else 0.0
