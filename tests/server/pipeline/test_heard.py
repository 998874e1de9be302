"""Nothing heard is nothing said; and what was said stays."""

from __future__ import annotations

import numpy as np
import pytest

from server.pipeline.heard import Loudness, said_in

RATE = 16_000
RANDOM = np.random.default_rng(2)


def pcm(samples: object) -> bytes:
    return bytes(np.asarray(samples).clip(-32768, 32767).astype("<i2").tobytes())


def speech(level: float) -> bytes:
    """Syllables with pauses."""
    time = np.arange(2 * RATE) / RATE
    return pcm(
        level * np.sin(2 * np.pi * 150 * time) * (np.sin(2 * np.pi * 2 * time) > 0) + RANDOM.normal(0, 20, 2 * RATE)
    )


@pytest.mark.parametrize(
    "text",
    [
        "[BLANK_AUDIO]",
        " [BLANK_AUDIO] [BLANK_AUDIO]",
        "(silence)",
        "(Stille)",
        "[Musik]",
        "\u266a",
        "\u266a\u266a\u266a",
        "*coughs*",
        "[ Silence ]",
        "(wind blowing)",
        "[inaudible]",
        "<|nospeech|>",
        ".",
        "...",
        "\u2026",
        " - ",
        "",
        "\u3010\u97f3\u697d\u3011",
        "[MUSIC PLAYING]",
        "*(door closes)*",
        "\u266a (music) \u266a",
    ],
)
def test_names_of_noises_are_nothing(text: str) -> None:
    assert said_in(text, silence=False) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Subtitles by the Amara.org community",
        "Untertitel der Amara.org-Community",
        "Untertitelung des ZDF, 2020",
        "Untertitel im Auftrag des ZDF f\u00fcr funk, 2017",
        "Sous-titrage Soci\u00e9t\u00e9 Radio-Canada",
        "Copyright WDR 2021",
    ],
)
def test_nobody_says_who_wrote_the_subtitles(text: str) -> None:
    assert said_in(text, silence=False) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for watching.",
        "Thanks for watching!",
        "Thank you.",
        "you",
        "Bye. Bye.",
        "Thank you so much for watching.",
        "Vielen Dank f\u00fcrs Zuschauen.",
        "Vielen Dank.",
        "Tsch\u00fcss. Bis zum n\u00e4chsten Mal!",
        "Please subscribe to my channel.",
        "Merci d'avoir regard\u00e9 cette vid\u00e9o !",
        "\u3054\u8996\u8074\u3042\u308a\u304c\u3068\u3046\u3054\u3056\u3044\u307e\u3057\u305f",
        "Thank you for watching. See you next time.",
        "Music",
        "Gracias por ver el video.",
        "\u266a Happy birthday to you \u266a",
    ],
)
def test_on_silence_farewells_are_nothing(text: str) -> None:
    assert said_in(text, silence=True) == ""
    assert said_in(text, silence=False) == text


@pytest.mark.parametrize(
    "text",
    [
        "What is the capital of France?",
        "Thank you, what time is it?",
        "Wie sp\u00e4t ist es?",
        "Play some music.",
        "f(x) [a] is one",
        "Who wrote the subtitles by hand?",
        "Was ist ein Untertitel?",
        "No. 7",
        "\u4f60\u597d",
        "Is it silent?",
    ],
)
@pytest.mark.parametrize("silence", [True, False])
def test_a_question_stays_as_it_is(text: str, silence: bool) -> None:
    assert said_in(text, silence=silence) == text


def test_a_noise_beside_a_question_is_left_out() -> None:
    assert said_in("[BLANK_AUDIO] What time is it? (silence)", silence=False) == "What time is it?"


@pytest.mark.parametrize(
    ("sound", "silent"),
    [
        (bytes(2 * RATE), True),
        (pcm(RANDOM.normal(0, 60, RATE)), True),
        (pcm(RANDOM.normal(0, 300, RATE)), True),
        (b"", True),
        (speech(500), False),
        (speech(8_000), False),
        (bytes(20 * RATE) + speech(8_000)[:RATE] + bytes(20 * RATE), False),
        (bytes(20 * RATE) + pcm(RANDOM.normal(0, 8_000, RATE // 20)) + bytes(20 * RATE), True),
        (pcm(RANDOM.normal(0, 3_000, RATE)), False),
    ],
)
@pytest.mark.parametrize("chunk", [2, 640, 100_000])
def test_silence_is_told_from_speech(sound: bytes, silent: bool, chunk: int) -> None:
    loudness = Loudness(RATE)
    for begin in range(0, len(sound), chunk):
        loudness.add(sound[begin : begin + chunk])
    assert loudness.is_silence is silent
