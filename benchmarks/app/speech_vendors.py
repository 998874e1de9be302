"""Vendors of speech models on this machine, for an app that is measured while they answer."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from benchmarks.app.window import SCRIPTED
from server.engines.scripted import ScriptedChatModel
from tests.servers.realtime_server import lineup, serving
from tests.servers.vendors.gemini_vendor import gemini_vendor
from tests.servers.vendors.live_vendor import live_vendor
from tests.servers.vendors.realtime_vendor import realtime_vendor

KINDS: dict[str, tuple[str, Callable[[], AbstractAsyncContextManager[Any]]]] = {
    "OpenAI Realtime": ("openai", realtime_vendor),
    "GPT-Live": ("live", live_vendor),
    "Gemini Live": ("gemini", gemini_vendor),
}
OURS = "another SB Voice"
VENDORS = (*KINDS, OURS)
ANSWER = " ".join(["word"] * 60)
"""Long enough to be interrupted."""


@contextmanager
def answering(name: str, word: bytes) -> Iterator[dict[str, str]]:
    """A vendor whose words sound like this, PCM16 at 24 kHz, in a thread: the settings with which an app asks it."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    served = _vendor(name, word)
    try:
        yield {**SCRIPTED, **asyncio.run_coroutine_threadsafe(served.__aenter__(), loop).result(30)}
    finally:
        asyncio.run_coroutine_threadsafe(served.__aexit__(None, None, None), loop).result(30)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@asynccontextmanager
async def _vendor(name: str, word: bytes) -> AsyncIterator[dict[str, str]]:
    if name == OURS:
        with tempfile.TemporaryDirectory() as folder:
            far = lineup(llm=ScriptedChatModel(reply=lambda _: ANSWER))
            async with serving(Path(folder), far) as address:
                yield {**_settings("openai", address.url), "SB_VOICE_SPEECH_KEY": address.token}
        return
    engine, vendor_of = KINDS[name]
    async with vendor_of() as vendor:
        vendor.sound = word
        vendor.answer = lambda _: ANSWER
        yield _settings(engine, vendor.url)


def _settings(engine: str, url: str) -> dict[str, str]:
    return {"SB_VOICE_SPEECH": engine, "SB_VOICE_SPEECH_URL": url, "SB_VOICE_SPEECH_MODEL": "any"}
