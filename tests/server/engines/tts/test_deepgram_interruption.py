"""Which words of an interrupted reply were heard, as Flux tells when it learns how far the reply was played."""

from __future__ import annotations

import asyncio
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from server.engines import ReplyPlayback
from server.engines.scripted import ScriptedChatModel
from server.engines.tts import deepgram_interruption
from server.engines.tts.deepgram import DeepgramSynthesizer
from server.realtime.replies import response as replying
from tests.patience import PATIENCE
from tests.servers.realtime_server import ask_aloud, hear, hear_all, lineup, serving, talking, tell
from tests.servers.vendors.deepgram_api import KEY, DeepgramApi, Plan, deepgram_api, left_behind

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from websockets.asyncio.client import ClientConnection

FLUX = "flux-alexis-en"
SENTENCE = "Paris is the **capital** of France. "
SAID = "Paris is the capital of France. "
MS = 62.5
"""How long the test server speaks at a character."""


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deepgram_interruption, "GRACE_SECONDS", 0.2)
    monkeypatch.setattr(deepgram_interruption, "HUSH_SECONDS", 0.5)


@asynccontextmanager
async def flux(*plans: Plan) -> AsyncIterator[tuple[DeepgramSynthesizer, DeepgramApi]]:
    async with deepgram_api() as api:
        api.plans = list(plans)
        synthesizer = DeepgramSynthesizer(url=api.url, api_key=KEY, voice=FLUX)
        await synthesizer.load()
        try:
            yield synthesizer, api
        finally:
            await synthesizer.close()
        assert api.violations == []
        assert left_behind() == []


async def endless() -> AsyncIterator[str]:
    for word in SENTENCE.split(" "):
        yield f"{word} " if word else ""
    await asyncio.sleep(3600)


async def interrupted(synthesizer: DeepgramSynthesizer, played_ms: float) -> str | None:
    """Have a sentence spoken, interrupt what would follow, and ask what was heard."""
    playback = ReplyPlayback()
    async with aclosing(synthesizer.speak(endless(), playback=playback)) as sound:  # type: ignore[type-var]
        samples = 0
        async for speech in sound:
            samples += len(speech.pcm) // 2
            if samples >= len(SAID.rstrip()) * 1500:
                break
    answer = playback.take_answer()
    assert answer is not None
    return await answer(played_ms)


def offsets(api: DeepgramApi) -> list[Any]:
    """What the client said it had played, on its last socket."""
    told = [m for m in api.messages[-1] if isinstance(m, dict) and m["type"] == "Interrupt"]
    return [(m.get("playback_offset") or {}).get("value") for m in told]


async def test_flux_tells_the_words_that_were_played() -> None:
    async with flux() as (synthesizer, api):
        assert await interrupted(synthesizer, len("Paris is") * MS) == "Paris is"
    assert offsets(api) == [500]


async def test_the_words_come_back_as_they_were_written() -> None:
    async with flux() as (synthesizer, _):
        assert await interrupted(synthesizer, len("Paris is the capital of") * MS) == "Paris is the **capital** of"


async def test_each_interruption_lies_behind_the_one_before() -> None:
    async with flux() as (synthesizer, api):
        for played in (500, 0, 500):
            heard = await interrupted(synthesizer, played)
            assert heard == ("Paris is" if played else "")
            await asyncio.sleep(0.05)
    assert offsets(api) == [500, 501, 1001]


async def test_a_reply_that_was_played_to_its_end_moves_the_clock() -> None:
    async def short() -> AsyncIterator[str]:
        yield "Yes."

    async with flux() as (synthesizer, api):
        async for _ in synthesizer.speak(short()):
            pass
        assert await interrupted(synthesizer, 320) == "Paris"
    assert len(api.opened) == 1
    assert offsets(api) == [4 * MS + 320]


@pytest.mark.parametrize("hears_late", [True, False])
async def test_a_complete_reply_that_is_interrupted_while_it_plays(hears_late: bool) -> None:
    async def whole() -> AsyncIterator[str]:
        yield SENTENCE

    async with flux(Plan(hears_late=hears_late)) as (synthesizer, api):
        playback = ReplyPlayback()
        async for _ in synthesizer.speak(whole(), playback=playback):
            pass
        answer = playback.take_answer()
        assert answer is not None
        assert await answer(500) == ("Paris is" if hears_late else None)
        assert await interrupted(synthesizer, 510) == "Paris is"
    assert len(api.opened) == 1


async def test_where_nobody_knows_what_was_played_it_is_still_forgotten() -> None:
    async with flux() as (synthesizer, api):
        playback = ReplyPlayback()
        async with aclosing(synthesizer.speak(endless(), playback=playback)) as sound:  # type: ignore[type-var]
            await anext(sound)
        async with asyncio.timeout(PATIENCE):
            while not synthesizer._sockets or not any(synthesizer._sockets._idle.values()):
                await asyncio.sleep(0.01)
    assert offsets(api) == [None]


async def test_an_answer_that_never_comes_is_not_waited_for_without_end() -> None:
    async with flux(Plan(keeps_words=True)) as (synthesizer, _):
        assert await interrupted(synthesizer, 500) is None


# --- through the server ----------------------------------------------------------------------------------

HEARD = "Paris is the **capital** of"
STORY = SENTENCE + "It lies on the Seine. " * 40


@pytest.mark.parametrize("plan", [Plan(), Plan(keeps_words=True)], ids=["answers", "silent"])
@pytest.mark.parametrize("truncates", [True, False])
async def test_the_conversation_keeps_exactly_what_was_heard(
    tmp_path: Path, plan: Plan, truncates: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replying, "WORDS_SECONDS", 0.2)
    monkeypatch.setattr(deepgram_interruption, "GRACE_SECONDS", 2.0)
    played = round(len("Paris is the capital of") * MS)
    async with deepgram_api() as api:
        api.plans = [plan]
        engines = lineup(
            llm=ScriptedChatModel(reply=lambda _: STORY, token_delay=0.01),
            tts=DeepgramSynthesizer(url=api.url, api_key=KEY, voice=FLUX),
        )
        async with serving(tmp_path, engines) as address, talking(address) as socket:
            await ask_aloud(socket)
            sound = 0
            while sound < len(SENTENCE) * 3000 - 20_000:
                delta = await hear(socket, "response.output_audio.delta")
                sound += len(delta["delta"]) * 3 // 4
            item_id = delta["item_id"]
            await tell(socket, "sb.playback.progress", item_id=item_id, audio_end_ms=played)
            await tell(socket, "response.cancel")
            await hear_all(socket, "response.done")
            if truncates:
                await tell(socket, "conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=played)
                await hear(socket, "conversation.item.truncated")
            async with asyncio.timeout(PATIENCE):
                # Without a truncation nothing tells the client that the words have come.
                while (heard := await transcript(socket, item_id)) != HEARD and not (truncates or plan.keeps_words):
                    await asyncio.sleep(0.02)
        assert api.violations == []
    assert STORY.startswith(heard)
    if not plan.keeps_words:
        assert heard == HEARD


async def transcript(socket: ClientConnection, item_id: str) -> str:
    """What was heard of the reply, as far as the server knows."""
    await tell(socket, "conversation.item.retrieve", item_id=item_id)
    item = (await hear(socket, "conversation.item.retrieved"))["item"]
    return str(item["content"][0]["transcript"])
