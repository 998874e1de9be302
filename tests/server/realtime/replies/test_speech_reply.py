"""Conversations that a speech model answers, through a real server, with a vendor that keeps to the protocol."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from websockets.asyncio.client import ClientConnection

from server.engines import SpeechModel
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedTranscriber
from server.engines.speech.openai_realtime import OpenAIRealtime
from server.people.shared import blocked
from tests.servers.people import changing
from tests.servers.realtime_server import (
    DATABASE,
    Address,
    RecordingChatModel,
    ask_aloud,
    ask_in_writing,
    change,
    hear,
    hear_all,
    lineup,
    push_to_talk,
    serving,
    talking,
    tell,
    types_of,
)
from tests.servers.storage.databases import make_ready
from tests.servers.vendors.realtime_vendor import VENDOR_WORDS, RealtimeVendor, VendorFault, realtime_vendor

TOLD = ["sb.notice", "sb.turn.receipt", "sb.turn.timings", "sb.tool_call.updated", "sb.response.citations"]


def with_speech(vendor: RealtimeVendor | Address, engines: Lineup | None = None) -> Lineup:
    engines = engines or lineup()
    key = vendor.token if isinstance(vendor, Address) else None
    host = vendor.url.removeprefix("http://").partition("/")[0]
    speech: Stage[SpeechModel] = Stage("openai", OpenAIRealtime(url=vendor.url, api_key=key), host=host)
    return Lineup(engines.stt, engines.llm, engines.tts, speech)


@asynccontextmanager
async def pushed(address: Address, query: str = "", **session: Any) -> AsyncIterator[ClientConnection]:
    async with talking(address, query) as socket:
        await push_to_talk(socket)
        await change(socket, include=TOLD, **session)
        yield socket


def said(events: list[dict[str, Any]]) -> str:
    (item,) = events[-1]["response"]["output"]
    (part,) = item["content"]
    return str(part.get("transcript", part.get("text")))


def transcripts(events: list[dict[str, Any]]) -> list[str]:
    kind = "conversation.item.input_audio_transcription.completed"
    return [event["transcript"] for event in events if event["type"] == kind]


def receipt(events: list[dict[str, Any]]) -> dict[str, Any]:
    (found,) = [event for event in events if event["type"] == "sb.turn.receipt"]
    return found


async def stored(address: Address, conversation: str) -> list[dict[str, Any]]:
    shown = {"Authorization": f"Bearer {address.token}"}
    async with aiohttp.ClientSession(headers=shown) as client:
        found = await client.get(f"{address.url}/v1/conversations/{conversation}/export?format=json")
        assert found.status == 200, await found.text()
        items: list[dict[str, Any]] = (await found.json(content_type=None))["items"]
        return items


CONVERSATION = "0a8f2f3e-6e43-4c38-9a1c-0f6b3d6b8f11"


async def test_a_spoken_turn_is_heard_answered_and_stored_as_ever(tmp_path: Path) -> None:
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor)) as address:
        async with pushed(address, f"?conversation_id={CONVERSATION}") as socket:
            await ask_aloud(socket)
            events = await hear_all(socket)
        assert said(events) == "You said: The vendor heard 1.0 seconds."
        assert transcripts(events) == ["The vendor heard 1.0 seconds."]
        assert "response.output_audio.delta" in types_of(events)
        usage = events[-1]["response"]["usage"]
        assert (usage["input_token_details"]["audio_tokens"], usage["output_token_details"]["audio_tokens"]) == (
            150,
            70,
        )
        told = receipt(events)
        ((handed),) = told["handed"]
        assert (handed["stage"], handed["got"]) == ("speech", ["sound", "text"])
        assert told["nothing_left"], "it is on this computer"
        question, answer = await stored(address, CONVERSATION)
    assert (question["spoken"], question["has_audio"]) == ("The vendor heard 1.0 seconds.", True)
    assert (answer["spoken"], answer["has_audio"]) == ("You said: The vendor heard 1.0 seconds.", True)
    assert answer["notes"]["receipt"] == {"handed": told["handed"], "nothing_left": True}
    assert vendor.violations == []


async def test_while_words_are_blocked_the_three_stages_answer_and_the_question_is_heard(tmp_path: Path) -> None:
    make_ready(tmp_path / DATABASE)
    async with changing(f"sqlite:///{tmp_path / DATABASE}") as connection:
        await blocked.block(connection, "falcon")
    stages = lineup(stt=ScriptedTranscriber(text=lambda _: "What is the falcon?"))
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor, stages)) as address,
        pushed(address) as socket,
    ):
        await ask_aloud(socket)
        events = await hear_all(socket)
    assert said(events).startswith("I may not talk about that here")
    assert transcripts(events) == ["What is the falcon?"]
    assert "speech" not in [each["stage"] for each in receipt(events)["handed"]]


@pytest.mark.parametrize("modality", ["audio", "text"])
async def test_a_typed_turn_is_answered_too(tmp_path: Path, modality: str) -> None:
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor)) as address,
        pushed(address, output_modalities=[modality]) as socket,
    ):
        await ask_in_writing(socket, "Good morning")
        events = await hear_all(socket)
    assert said(events) == "You said: Good morning"
    assert vendor.asked[0].session["instructions"] == "Be brief."


async def ask_and_break_off(socket: ClientConnection) -> None:
    """Ask, and interrupt the answer when half a second of it was heard."""
    await ask_aloud(socket)
    item = (await hear(socket, "response.output_audio.delta"))["item_id"]
    for _ in range(5):
        await hear(socket, "response.output_audio.delta")
    await tell(socket, "response.cancel")
    await tell(socket, "conversation.item.truncate", item_id=item, content_index=0, audio_end_ms=500)
    await hear(socket, "conversation.item.truncated")


async def test_what_was_not_heard_of_an_answer_never_comes_back(tmp_path: Path) -> None:
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor)) as address:
        vendor.answer = lambda _: "Apples and pears and MARKED words and more"
        vendor.faults = [VendorFault(hang_after_words=6)]
        async with pushed(address) as socket:
            await ask_and_break_off(socket)
            await asyncio.wait_for(vendor.asked[0].closed.wait(), 10)
            await ask_aloud(socket)
            await hear_all(socket)
    assert "Apples and" in vendor.asked[1].told
    assert "MARKED" not in vendor.asked[1].told


async def test_one_stored_conversation_changes_engines_between_turns(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with realtime_vendor() as vendor:
        vendor.heard = lambda _: "What was my number?"
        engines = lineup(llm=model)
        speech = with_speech(vendor).speech
        async with serving(tmp_path, engines) as address, pushed(address) as socket:
            await ask_in_writing(socket, "My number is 4711.")
            await hear_all(socket)
            engines.exchange("speech", speech)
            await ask_aloud(socket)
            await hear_all(socket)
            engines.exchange("speech", None)
            await ask_in_writing(socket, "And once more?")
            await hear_all(socket)
    assert "My number is 4711." in vendor.asked[0].told
    texts = [message.text for message in model.prompts[-1]]
    assert "What was my number?" in texts
    assert texts[-1] == "And once more?"


@pytest.mark.parametrize(
    "fault",
    [
        VendorFault(refuse=True),
        VendorFault(close_after_words=2),
        VendorFault(rate=16_000),
    ],
    ids=["refuses", "hangs up while it answers", "has another rate"],
)
async def test_where_the_vendor_falls_the_three_stages_answer_the_same_turn(tmp_path: Path, fault: VendorFault) -> None:
    engines = lineup(stt=ScriptedTranscriber(lambda _: "Where are you?"))
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor, engines)) as address:
        vendor.faults = [fault]
        fault.untranscribed = True
        async with pushed(address) as socket:
            await ask_aloud(socket)
            events = await hear_all(socket)
    assert events[-1]["response"]["status"] == "completed"
    assert said(events) == "You said: Where are you?"
    assert any(event["type"] == "sb.notice" and event["code"] == "fallback" for event in events)
    assert VENDOR_WORDS not in str(events)
    assert [each["stage"] for each in receipt(events)["handed"]] == ["hear", "speech", "think", "speak"]


async def test_a_vendor_that_greets_nobody_is_asked_all_the_same(tmp_path: Path) -> None:
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor)) as address,
        pushed(address) as socket,
    ):
        vendor.greets = False
        await ask_aloud(socket)
        events = await hear_all(socket)
    assert said(events) == "You said: The vendor heard 1.0 seconds."


@pytest.mark.parametrize(
    "fault",
    [VendorFault(close_at_once=True), VendorFault(expires=True), VendorFault(floods=True)],
    ids=["is hung up", "is told to be an hour old", "floods"],
)
async def test_a_session_that_ends_before_it_answers_costs_nothing(tmp_path: Path, fault: VendorFault) -> None:
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor)) as address:
        vendor.faults = [fault]
        async with pushed(address) as socket:
            await ask_aloud(socket)
            events = await hear_all(socket)
    assert said(events) == "You said: The vendor heard 1.0 seconds."


async def test_late_sound_and_what_comes_twice_or_is_unknown_changes_nothing(tmp_path: Path) -> None:
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor)) as address:
        vendor.faults = [VendorFault(strays=True)]
        async with pushed(address) as socket:
            await ask_aloud(socket)
            events = await hear_all(socket)
    assert types_of(events).count("response.output_audio.delta") == len(said(events).split())


async def test_a_question_that_the_vendor_does_not_repeat_is_heard_here(tmp_path: Path) -> None:
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor)) as address,
        pushed(address) as socket,
    ):
        vendor.faults = [VendorFault(hang_after_words=1, untranscribed=True)]
        await ask_aloud(socket)
        await hear(socket, "response.output_audio.delta")
        await tell(socket, "response.cancel")
        heard = await hear(socket, "conversation.item.input_audio_transcription.completed")
    assert heard["transcript"] == "I heard 1.0 seconds of sound."


async def test_functions_are_called_once_and_what_they_gave_is_told(tmp_path: Path) -> None:
    call = {"call_id": "call_1", "name": "look", "arguments": '{"where": "out"}'}
    tool = {"type": "function", "name": "look", "parameters": {"type": "object", "properties": {}}}
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor)) as address:
        vendor.calls = [call, call]
        async with pushed(address, tools=[tool]) as socket:
            await ask_in_writing(socket, "What is the weather?")
            (made,) = (await hear_all(socket))[-1]["response"]["output"]
            result = {"type": "function_call_output", "call_id": made["call_id"], "output": "rain"}
            await tell(socket, "conversation.item.create", item=result)
            await tell(socket, "response.create")
            await hear_all(socket)
    assert (made["name"], made["arguments"]) == ("look", '{"where": "out"}')
    assert [item["type"] for item in vendor.asked[1].items] == ["message", "function_call", "function_call_output"]


async def test_another_server_of_ours_is_a_vendor(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "near").mkdir()
    far = lineup(stt=ScriptedTranscriber(lambda _: "Who is there?"))
    async with (
        serving(tmp_path / "far", far) as vendor,
        serving(tmp_path / "near", with_speech(vendor)) as address,
        pushed(address) as socket,
    ):
        await ask_aloud(socket)
        events = await hear_all(socket)
    assert said(events) == "You said: Who is there?"
    assert transcripts(events) == ["Who is there?"]


async def test_the_official_client_talks_through_it(tmp_path: Path) -> None:
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor)) as address,
        address.openai() as client,
        client.realtime.connect(model="any") as talk,
    ):
        await talk.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
        )
        await talk.response.create()
        async for event in talk:
            if event.type == "response.done":
                break
    assert event.type == "response.done"
    assert event.response.status == "completed"
    assert event.response.usage is not None
    assert event.response.usage.total_tokens == 300
