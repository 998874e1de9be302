"""One stored conversation between the three stages and each kind of speech model, back and forth: how soon the next
engine answers, whether it knows what was said, and whether anything that nobody heard comes back."""

from __future__ import annotations

import asyncio
import re
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from websockets.asyncio.client import ClientConnection

from benchmarks.figures import p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from server.engines import PromptMessage, SpeechModel
from server.engines.lineup import Stage
from server.engines.speech.gemini_live import GeminiLive
from server.engines.speech.gpt_live import GptLive
from server.engines.speech.openai_realtime import OpenAIRealtime
from tests.servers.realtime_server import (
    RecordingChatModel,
    ask_in_writing,
    hear,
    hear_all,
    lineup,
    push_to_talk,
    serving,
    talking,
    tell,
)
from tests.servers.vendors.gemini_vendor import gemini_vendor
from tests.servers.vendors.live_vendor import live_vendor
from tests.servers.vendors.realtime_vendor import realtime_vendor

ROUNDS = 10
QUESTION = "What was my number?"
LONG = "Apples and pears and MARKED words and more words"
HEARD_MS = 500
"""Less than what comes before the marked word."""
SWITCH_MS = 1500.0
AFTER_SECONDS = 0.3
"""How long after an interruption it is listened for sound that comes all the same."""


@dataclass
class Measured:
    """Of one vendor; times in milliseconds."""

    switches: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    """From an interruption to the end of the reply; `usual_ends` where the three stages gave it."""
    usual_ends: list[float] = field(default_factory=list)
    right: int = 0
    leaked: int = 0
    late: int = 0
    """Pieces of sound that came after an interruption."""


def run(_: Plan) -> list[Row]:
    return asyncio.run(_measured())


async def _measured() -> list[Row]:
    rows = []
    for name in ("OpenAI Realtime, or who speaks it", "Gemini Live", "GPT-Live", "another SB Voice"):
        async with _speech(name) as speech:
            measured = await _conversation(speech)
        rows += [
            Row(f"switch to {name} or back, to the first sound, p95", p95(measured.switches), "ms", target=SWITCH_MS),
            Row(
                f"{name}: interruption to the reply's end, p95; floor: the three stages",
                p95(measured.ends),
                "ms",
                p95(measured.usual_ends),
            ),
            Row(f"{name}: sound that came after an interruption", measured.late, "pieces", target=0),
            Row(f"{name}: numbers not known across a switch", 2 * ROUNDS - measured.right, "of 20", target=0),
            Row(f"{name}: marked words, unheard, that came back", measured.leaked, "of 20", target=0),
        ]
    return rows


@asynccontextmanager
async def _speech(name: str) -> AsyncIterator[Stage[SpeechModel]]:
    """What speaks to a vendor of that kind on this machine, which remembers all that it is told."""
    if name == "Gemini Live":
        async with gemini_vendor() as gemini:
            gemini.answer = lambda session: _recalled(session.told)
            yield Stage("gemini", GeminiLive(url=gemini.url, model="any"))
    elif name == "GPT-Live":
        async with live_vendor() as live:
            live.answer = lambda session: _recalled(session.told)
            yield Stage("live", GptLive(url=live.url, model="any"))
    elif name == "another SB Voice":
        with tempfile.TemporaryDirectory() as folder:
            async with serving(Path(folder), lineup(llm=RecordingChatModel(reply=_by_the_prompt))) as far:
                yield Stage("openai", OpenAIRealtime(url=far.url, api_key=far.token))
    else:
        async with realtime_vendor() as realtime:
            realtime.answer = lambda session: _recalled(session.told)
            yield Stage("openai", OpenAIRealtime(url=realtime.url))


async def _conversation(speech: Stage[SpeechModel]) -> Measured:
    engines = lineup(llm=RecordingChatModel(reply=_by_the_prompt))
    measured = Measured()
    with tempfile.TemporaryDirectory() as folder:
        async with serving(Path(folder), engines) as address, talking(address) as socket:
            await push_to_talk(socket)
            for number in range(2 * ROUNDS):
                first, second = (None, speech) if number % 2 else (speech, None)
                engines.exchange("speech", first)
                ends = measured.usual_ends if first is None else measured.ends
                measured.late += await _interrupted(socket, str(4711 + number * 7), ends)
                began = time.perf_counter()
                engines.exchange("speech", second)
                await _asked(socket, began, str(4711 + number * 7), measured)
    return measured


async def _interrupted(socket: ClientConnection, digits: str, ends: list[float]) -> int:
    """Tell a number, and interrupt what is answered: how many pieces of sound came after that."""
    await ask_in_writing(socket, f"My number is {digits}.")
    item = (await hear(socket, "response.output_audio.delta"))["item_id"]
    began = time.perf_counter()
    await tell(socket, "response.cancel")
    await tell(socket, "conversation.item.truncate", item_id=item, content_index=0, audio_end_ms=HEARD_MS)
    await hear(socket, "response.done")
    ends.append(1000 * (time.perf_counter() - began))
    await hear(socket, "conversation.item.truncated")
    late = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(AFTER_SECONDS):
            while True:
                await hear(socket, "response.output_audio.delta")
                late += 1
    return late


async def _asked(socket: ClientConnection, began: float, digits: str, measured: Measured) -> None:
    await ask_in_writing(socket, QUESTION)
    await hear(socket, "response.output_audio.delta")
    measured.switches.append(1000 * (time.perf_counter() - began))
    (item,) = (await hear_all(socket))[-1]["response"]["output"]
    said = str(item["content"][0]["transcript"])
    measured.right += digits in said
    measured.leaked += "MARKED" in said


def _by_the_prompt(messages: Sequence[PromptMessage]) -> str:
    return _recalled(" | ".join(message.text for message in messages))


def _recalled(told: str) -> str:
    """What somebody says who remembers all that they were told: the last number, and what is marked."""
    if not told.rstrip().endswith(QUESTION):
        return LONG
    return f"It was {re.findall(r'[0-9]{4}', told)[-1]}.{' MARKED' * ('MARKED' in told)}"
