"""What a receipt says is what the sockets of a whole conversation did."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from server.documents import finder
from server.engines.prices import Prices
from server.engines.receipt import AskedEngine, Handed
from server.realtime.replies.timings import receipt_of
from tests.patience import PATIENCE
from tests.server.documents.index.test_meaning import ABOUT
from tests.server.documents.test_routes import added, asking
from tests.server.realtime.replies.test_speech_reply import CONVERSATION, pushed, receipt, stored, with_speech
from tests.server.realtime.replies.tool_calls.test_named_servers import shop
from tests.servers.realtime_server import ask_aloud, ask_in_writing, change, hear, hear_all, lineup, serving
from tests.servers.vendors.embeddings import embedding_server
from tests.servers.vendors.gemini_vendor import gemini_vendor
from tests.servers.vendors.realtime_vendor import VendorFault, realtime_vendor

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


async def test_a_conversation_with_tools_documents_and_a_stand_in_names_all_whom_it_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QUICK_SECONDS", "PATIENCE_SECONDS", "MODEL_SECONDS"):
        monkeypatch.setattr(finder, name, PATIENCE)
    engines = lineup()
    tool = {"type": "mcp", "server_label": "shop", "require_approval": "never"}
    async with realtime_vendor() as vendor, shop() as tools, embedding_server(ABOUT) as (meaning, _):
        engines = with_speech(vendor, engines)
        known = f"{meaning}/v1"
        with connected_to() as reached:
            async with (
                serving(tmp_path, engines, mcp_addresses=tools, embed_url=known, embed_model="tiny") as address,
                asking(address) as client,
            ):
                await added(client, "birds.md", b"The penguin swims.")
                async with pushed(address, tools=[{**tool, "server_url": tools}]) as socket:
                    await hear(socket, "mcp_list_tools.completed")
                    vendor.calls = [{"call_id": "call_1", "name": "shop__price", "arguments": '{"fruit": "apple"}'}]
                    vendor.answer = lambda _: "Three euros"
                    await ask_aloud(socket)
                    called = await hear_all(socket)
                    vendor.calls = []
                    await ask_in_writing(socket, "Tell about flightless animals")
                    shown = await hear_all(socket)
                    vendor.faults = [VendorFault(refuse=True)]
                    await ask_in_writing(socket, "And now?")
                    stood_in = await hear_all(socket)
        reached.discard(address.url.removeprefix("http://"))
    at_tools, at_meaning = (url.split("/")[2] for url in (tools, meaning))
    assert {at_tools, vendor.url.split("/")[2]} <= hosts(called)
    (place,) = [each for each in receipt(called)["handed"] if each["stage"] == "tool"]
    assert (place["engine"], place["host"], place["got"]) == ("shop", at_tools, ["arguments"])
    assert at_meaning in hosts(shown)
    assert [each["stage"] for each in receipt(stood_in)["handed"] if each["stage"] in ("speech", "think")] == [
        "speech",
        "think",
    ]
    assert reached == hosts(called) | hosts(shown) | hosts(stood_in)


def test_a_turn_that_called_a_tool_elsewhere_did_not_stay_here() -> None:
    here, there = (
        Handed(AskedEngine("think", "llama", ""), ("text",)),
        Handed(AskedEngine("tool", "shop", "a.b"), ("arguments",)),
    )
    assert receipt_of("resp_1", [here]).nothing_left
    assert not receipt_of("resp_1", [here, there]).nothing_left
