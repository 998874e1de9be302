"""Conversations that Gemini Live answers, through a real server, with a vendor that keeps to its protocol."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from server.engines import SpeechModel
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedTranscriber
from server.engines.speech.gemini_live import GeminiLive
from tests.server.realtime.replies.test_speech_reply import ask_and_break_off, pushed, receipt, said, transcripts
from tests.servers.realtime_server import (
    ask_aloud,
    ask_in_writing,
    hear_all,
    lineup,
    serving,
    types_of,
)
from tests.servers.vendors.gemini_vendor import GeminiFault, GeminiVendor, gemini_vendor

HEARD = "You said: The vendor heard 1.0 seconds."


def with_gemini(vendor: GeminiVendor, engines: Lineup | None = None) -> Lineup:
    engines = engines or lineup()
    host = vendor.url.removeprefix("http://")
    model = GeminiLive(url=vendor.url, api_key=vendor.key, model="gemini-of-tests")
    speech: Stage[SpeechModel] = Stage("gemini", model, host=host)
    return Lineup(engines.stt, engines.llm, engines.tts, speech)


async def test_turns_in_sound_and_in_writing_are_answered_from_what_was_said_before(tmp_path: Path) -> None:
    async with gemini_vendor() as vendor:
        vendor.key = "a-key"
        async with serving(tmp_path, with_gemini(vendor)) as address, pushed(address) as socket:
            await ask_aloud(socket)
            spoken = await hear_all(socket)
            await ask_in_writing(socket, "Good morning")
            typed = await hear_all(socket)
    assert said(spoken) == HEARD
    assert transcripts(spoken) == ["The vendor heard 1.0 seconds."]
    assert types_of(spoken).count("response.output_audio.delta") == len(HEARD.split())
    assert spoken[-1]["response"]["usage"]["input_token_details"]["audio_tokens"] == 150
    assert receipt(spoken)["handed"][0]["got"] == ["sound", "text"]
    assert said(typed) == "You said: Good morning"
    assert vendor.asked[1].told.startswith(f"The vendor heard 1.0 seconds. | {HEARD} | Good morning")
    assert vendor.asked[1].setup["systemInstruction"]["parts"][0]["text"].startswith("Be brief.")
    assert vendor.violations == []


async def test_an_answer_in_writing_has_the_words_and_no_sound(tmp_path: Path) -> None:
    async with (
        gemini_vendor() as vendor,
        serving(tmp_path, with_gemini(vendor)) as address,
        pushed(address, output_modalities=["text"]) as socket,
    ):
        await ask_in_writing(socket, "Good morning")
        events = await hear_all(socket)
    assert said(events) == "You said: Good morning"
    assert "response.output_audio.delta" not in types_of(events)


async def test_an_interruption_ends_the_session_and_what_was_not_heard_never_comes_back(tmp_path: Path) -> None:
    async with gemini_vendor() as vendor, serving(tmp_path, with_gemini(vendor)) as address, pushed(address) as socket:
        vendor.answer = lambda _: "Apples and pears and MARKED words and more"
        vendor.faults = [GeminiFault(hang_after_words=6)]
        await ask_and_break_off(socket)
        await asyncio.wait_for(vendor.asked[0].closed.wait(), 10)
        await ask_aloud(socket)
        await hear_all(socket)
    assert "Apples and" in vendor.asked[1].told
    assert "MARKED" not in vendor.asked[1].told


@pytest.mark.parametrize(
    "fault",
    [GeminiFault(goes_away=True), GeminiFault(aborts=True)],
    ids=["goodbye while it answers", "goodbye before it answers"],
)
async def test_a_goodbye_costs_no_turn(tmp_path: Path, fault: GeminiFault) -> None:
    async with gemini_vendor() as vendor, serving(tmp_path, with_gemini(vendor)) as address, pushed(address) as socket:
        vendor.faults = [fault]
        await ask_aloud(socket)
        events = await hear_all(socket)
        await ask_in_writing(socket, "Still there?")
        later = await hear_all(socket)
    assert said(events) == HEARD
    assert "sb.notice" not in types_of(events), "the vendor answered itself"
    assert said(later) == "You said: Still there?"


async def test_what_it_says_that_nobody_knows_changes_nothing(tmp_path: Path) -> None:
    async with gemini_vendor() as vendor, serving(tmp_path, with_gemini(vendor)) as address, pushed(address) as socket:
        vendor.faults = [GeminiFault(strays=True)]
        await ask_aloud(socket)
        events = await hear_all(socket)
    assert said(events) == HEARD


@pytest.mark.parametrize(
    "fault", [GeminiFault(hang_up_after_words=2), GeminiFault(rate=16_000)], ids=["hangs up", "has another rate"]
)
async def test_where_it_falls_the_three_stages_answer_the_same_turn(tmp_path: Path, fault: GeminiFault) -> None:
    engines = lineup(stt=ScriptedTranscriber(lambda _: "Where are you?"))
    async with (
        gemini_vendor() as vendor,
        serving(tmp_path, with_gemini(vendor, engines)) as address,
        pushed(address) as socket,
    ):
        vendor.faults = [fault]
        vendor.heard = lambda _: "Where are you?"
        await ask_aloud(socket)
        events = await hear_all(socket)
    assert said(events) == "You said: Where are you?"
    assert [each["stage"] for each in receipt(events)["handed"]] == ["speech", "think", "speak"]


async def test_its_calls_are_run_here_once_and_their_results_told(tmp_path: Path) -> None:
    call = {"id": "x" * 64, "name": "calculator", "args": {"expression": "17 * 23"}}
    async with (
        gemini_vendor() as vendor,
        serving(tmp_path, with_gemini(vendor), tools="calculator") as address,
        pushed(address) as socket,
    ):
        vendor.calls = [call, call]
        await ask_aloud(socket)
        events = await hear_all(socket)
    done = [each for each in events if each["type"] == "sb.tool_call.updated" and each["status"] == "done"]
    assert [each["result"] for each in done] == ["391"]
    assert "391" in said(events)
    declared = vendor.asked[0].setup["tools"][0]["functionDeclarations"]
    assert [each["name"] for each in declared] == ["calculator"]
    assert vendor.violations == []


async def test_what_it_says_beside_a_call_is_kept_and_what_it_says_after_it_is_not(tmp_path: Path) -> None:
    async with (
        gemini_vendor() as vendor,
        serving(tmp_path, with_gemini(vendor), tools="calculator") as address,
        pushed(address) as socket,
    ):
        vendor.faults = [GeminiFault(speaks_and_calls=True)]
        vendor.calls = [{"id": "1", "name": "calculator", "args": {"expression": "17 * 23"}}]
        await ask_aloud(socket)
        events = await hear_all(socket)
    words = "".join(each["delta"] for each in events if each["type"] == "response.output_audio_transcript.delta")
    assert words.startswith("Well,")
    assert "391" in words
    assert "late" not in words
