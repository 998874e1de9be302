"""What a receipt says is what the sockets of a whole conversation did."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from server.engines.prices import Prices
from tests.server.realtime.replies.test_speech_reply import CONVERSATION, pushed, receipt, stored, with_speech
from tests.servers.realtime_server import ask_aloud, ask_in_writing, change, hear_all, lineup, serving
from tests.servers.vendors.gemini_vendor import gemini_vendor
from tests.servers.vendors.realtime_vendor import realtime_vendor

_watching: list[set[str]] = []
_installed: list[Any] = []


def _hook(event: str, given: tuple[Any, ...]) -> None:
    if event == "socket.connect" and _watching and isinstance(given[1], tuple):
        _watching[-1].add(f"{given[1][0]}:{given[1][1]}")


@contextmanager
def connected_to() -> Iterator[set[str]]:
    """Whom this process connects to meanwhile, as host and port."""
    if _hook not in _installed:
        sys.addaudithook(_hook)
        _installed.append(_hook)
    _watching.append(set())
    try:
        yield _watching[-1]
    finally:
        _watching.pop()


def hosts(events: list[dict[str, Any]]) -> set[str]:
    return {each["host"] for each in receipt(events)["handed"] if each["host"]}


def costs(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [event for event in events if event["type"] == "sb.turn.costs"]


async def test_the_sockets_of_a_conversation_lead_where_its_receipts_say(tmp_path: Path) -> None:
    async with realtime_vendor() as vendor, gemini_vendor() as other:
        engines = lineup()
        speech = with_speech(vendor, engines).speech
        assert speech is not None
        speech.prices = Prices(text_in=4, sound_in=32, text_out=24, sound_out=64, currency="EUR", day="2026-11-28")
        async with serving(tmp_path, engines) as address, pushed(address, f"?conversation_id={CONVERSATION}") as socket:
            await change(socket, include=["sb.turn.receipt", "sb.turn.costs"])
            with connected_to() as reached:
                await ask_aloud(socket)
                here = await hear_all(socket)
                assert reached == hosts(here) == set()
                assert receipt(here)["nothing_left"]
            engines.exchange("speech", speech)
            with connected_to() as reached:
                await ask_aloud(socket)
                there = await hear_all(socket)
                await ask_in_writing(socket, "And now?")
                typed = await hear_all(socket)
                assert reached == hosts(there) | hosts(typed) == {vendor.url.split("/")[2]}
                assert other.url.split("/")[2] not in reached
            items = await stored(address, CONVERSATION)
    (first,), (second,), (third,) = (costs(events) for events in (here, there, typed))
    assert (first["money"], first["heard_seconds"]) == (None, 1.0)
    assert (second["input_tokens"], second["output_audio_tokens"], second["currency"]) == (200, 70, "EUR")
    assert second["money"] == round((50 * 4 + 150 * 32 + 30 * 24 + 70 * 64) / 1e6, 6)
    assert third["conversation"]["turns"] == 3
    kept = [item["notes"]["costs"]["money"] for item in items if item["role"] == "assistant"]
    assert kept == [each["money"] for each in (first, second, third)]
    of_all = [item["notes"]["costs"]["conversation"] for item in items if item["role"] == "assistant"]
    assert of_all == [each["conversation"] for each in (first, second, third)]
    assert third["conversation"]["money"] == round(2 * second["money"], 6)
