"""What one voice cannot read another one speaks, or nobody does and the person is told."""

from __future__ import annotations

import pytest

from server.engines.lineup import Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer
from server.pipeline.respond import reply_aloud
from server.pipeline.steps import FellBack, Said, Unspoken


async def said(text: str, *others: str | None, main: str | None = "en") -> tuple[list[tuple[int, str]], list[str]]:
    """Who said what, by the rate of the voice: 24000 for the main one, 1 less for each other; and what nobody can."""
    voices = [
        Stage(str(number), ScriptedSynthesizer(language=language, sample_rate=24_000 - number))
        for number, language in enumerate(others, 1)
    ]
    tts = Stage("main", ScriptedSynthesizer(language=main), None, voices)
    model = Stage("model", ScriptedChatModel(lambda _: text))
    spoken: list[tuple[int, str]] = []
    unspoken = []

    async def prompt(room: int) -> list[object]:
        return []

    async for step in reply_aloud(prompt, model, tts, max_tokens=None, voice=None):  # type: ignore[arg-type]
        match step:
            case Said(speech, rate) if speech.text:
                if spoken and spoken[-1][0] == rate:
                    spoken[-1] = (rate, spoken[-1][1] + speech.text)
                else:
                    spoken.append((rate, speech.text))
            case Unspoken(language):
                unspoken.append(str(language))
            case FellBack():
                raise AssertionError
    for stage in (tts, model):
        await stage.close()
    return spoken, unspoken


async def test_a_voice_of_the_language_speaks_what_the_main_one_cannot() -> None:
    spoken, unspoken = await said("The word 你好 means hello.", "zh-CN")
    assert spoken == [(24_000, "The word "), (23_999, "你好 "), (24_000, "means hello.")]
    assert unspoken == []


async def test_each_language_finds_its_voice() -> None:
    spoken, _ = await said("你好, привет and more", "ru", "zh")
    assert spoken == [(23_998, "你好, "), (23_999, "привет "), (24_000, "and more")]


@pytest.mark.parametrize("others", [(), ("ru",)])
async def test_where_no_voice_can_it_is_told_once_and_nothing_is_lost(others: tuple[str, ...]) -> None:
    text = "The word 你好 means hello, and 再见 means bye."
    spoken, unspoken = await said(text, *others)
    assert spoken == [(24_000, text)]
    assert unspoken == ["Chinese"]


async def test_a_voice_of_any_language_speaks_all() -> None:
    text = "你好 and привет"
    assert await said(text, "zh", main=None) == ([(24_000, text)], [])


async def test_two_languages_that_nobody_speaks_are_both_told() -> None:
    assert (await said("日本語です and 한국어."))[1] == ["Japanese", "Korean"]
