"""Conversations that GPT-Live answers, through a real server, with a vendor that keeps to its protocol."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from server.engines import SpeechModel
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedTranscriber
from server.engines.speech import gpt_live, live_reply
from server.engines.speech.gpt_live import GptLive, address_of
from tests.patience import PATIENCE
from tests.server.realtime.replies.test_speech_reply import ask_and_break_off, pushed, receipt, said, transcripts
from tests.servers.realtime_server import ask_aloud, ask_in_writing, hear_all, lineup, serving, types_of
from tests.servers.vendors.live_vendor import VENDOR_WORDS, LiveFault, LiveVendor, live_vendor

HEARD = "You said: The vendor heard 1.0 seconds."
QUESTION = b"\x01\x02" * 6_000
"""A quarter of a second, for a question is told as fast as it was said."""


def ours() -> Lineup:
    return lineup(stt=ScriptedTranscriber(lambda _: "Where are you?"))


@pytest.fixture(autouse=True)
def _soon_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_reply, "QUIET_SECONDS", 0.4)


def with_live(vendor: LiveVendor, engines: Lineup | None = None, thinks: str | None = None) -> Lineup:
    engines = engines or lineup()
    model = GptLive(url=vendor.url, api_key=vendor.key, model="live-of-tests", thinks=thinks)
    host = vendor.url.removeprefix("http://").partition("/")[0]
    speech: Stage[SpeechModel] = Stage("live", model, host=host)
    return Lineup(engines.stt, engines.llm, engines.tts, speech)


@pytest.mark.parametrize(
    ("told", "address"),
    [
        (None, "wss://api.openai.com/v1/live/sessions"),
        ("http://here:1/v1", "ws://here:1/v1/live/sessions"),
        ("https://name.openai.azure.com/openai/v1", "wss://name.openai.azure.com/openai/v1/live/sessions"),
        ("wss://here/v1/live/sessions", "wss://here/v1/live/sessions"),
    ],
)
def test_a_base_address_leads_to_its_sessions(told: str | None, address: str) -> None:
    assert address_of(told) == address


async def test_turns_in_sound_and_in_writing_are_answered_from_what_was_said_before(tmp_path: Path) -> None:
    async with live_vendor() as vendor:
        vendor.key = "a-key"
        async with serving(tmp_path, with_live(vendor)) as address, pushed(address) as socket:
            await ask_aloud(socket)
            spoken = await hear_all(socket)
            await ask_in_writing(socket, "Good morning")
            typed = await hear_all(socket)
    assert vendor.violations == []
    assert said(spoken) == HEARD
    assert transcripts(spoken) == ["The vendor heard 1.0 seconds."]
    assert types_of(spoken).count("response.output_audio.delta") == len(HEARD.split())
    assert receipt(spoken)["handed"][0]["got"] == ["sound", "text"]
    assert said(typed) == "You said: Good morning"
    assert vendor.asked[1].told.startswith(f"The vendor heard 1.0 seconds. | {HEARD} | Good morning")
    assert vendor.asked[1].session["instructions"].startswith("Be brief.")
    assert vendor.asked[1].session["store"] is False


async def test_an_answer_in_writing_has_the_words_and_no_sound(tmp_path: Path) -> None:
    async with (
        live_vendor() as vendor,
        serving(tmp_path, with_live(vendor)) as address,
        pushed(address, output_modalities=["text"]) as socket,
    ):
        await ask_in_writing(socket, "Good morning")
        events = await hear_all(socket)
    assert said(events) == "You said: Good morning"
    assert "response.output_audio.delta" not in types_of(events)


@pytest.mark.parametrize("words_first", [False, True], ids=["words with their sound", "all words first"])
async def test_an_interruption_ends_the_session_and_what_was_not_heard_never_comes_back(
    tmp_path: Path, words_first: bool
) -> None:
    async with live_vendor() as vendor, serving(tmp_path, with_live(vendor)) as address, pushed(address) as socket:
        vendor.answer = lambda _: "Apples and pears and MARKED words and more"
        vendor.faults = [LiveFault(hang_after_words=6, words_first=words_first)]
        await ask_and_break_off(socket)
        await asyncio.wait_for(vendor.asked[0].closed.wait(), 10)
        await ask_aloud(socket, QUESTION)
        await hear_all(socket)
    assert "Apples and" in vendor.asked[1].told
    assert "MARKED" not in vendor.asked[1].told


async def test_what_is_murmured_while_the_question_comes_is_not_the_answer(tmp_path: Path) -> None:
    async with live_vendor() as vendor, serving(tmp_path, with_live(vendor)) as address, pushed(address) as socket:
        vendor.faults = [LiveFault(murmurs=True)]
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert said(events) == "Mm-hmm. You said: The vendor heard 0.3 seconds."


async def test_who_says_nothing_after_a_murmur_is_waited_for_from_the_end_of_the_question_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_reply, "ANSWER_SECONDS", 10 * PATIENCE)
    monkeypatch.setattr(live_reply, "MURMUR_SECONDS", 0.2)
    async with live_vendor() as vendor, serving(tmp_path, with_live(vendor)) as address, pushed(address) as socket:
        vendor.faults = [LiveFault(only_murmurs=True)]
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert said(events) == "Mm-hmm."


async def test_what_is_unknown_and_an_error_about_something_else_change_nothing(tmp_path: Path) -> None:
    async with live_vendor() as vendor, serving(tmp_path, with_live(vendor)) as address, pushed(address) as socket:
        vendor.faults = [LiveFault(strays=True)]
        vendor.heard = lambda _: "Really?"
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert said(events) == "You said: Really?"
    assert VENDOR_WORDS not in str(events)


@pytest.mark.parametrize(
    "fault",
    [LiveFault(hang_up_after_words=2), LiveFault(rate=16_000), LiveFault(never_starts=True)],
    ids=["hangs up while it answers", "has another rate", "never starts"],
)
async def test_where_it_falls_the_three_stages_answer_the_same_turn(
    tmp_path: Path, fault: LiveFault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gpt_live, "START_SECONDS", 1.0)
    async with (
        live_vendor() as vendor,
        serving(tmp_path, with_live(vendor, ours())) as address,
        pushed(address) as socket,
    ):
        vendor.faults = [fault]
        vendor.heard = lambda _: "Where are you?"
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert said(events) == "You said: Where are you?"
    assert {"speech", "think", "speak"} <= {each["stage"] for each in receipt(events)["handed"]}
    assert any(event["type"] == "sb.notice" and event["code"] == "fallback" for event in events)


async def test_a_session_that_is_too_old_and_a_voice_it_does_not_know_cost_no_turn(tmp_path: Path) -> None:
    async with (
        live_vendor() as vendor,
        serving(tmp_path, with_live(vendor)) as address,
        pushed(address, audio={"output": {"voice": "nobody"}}) as socket,
    ):
        await ask_in_writing(socket, "Hello?")
        first = await hear_all(socket)
        vendor.faults = [LiveFault(expires=True)]
        await ask_in_writing(socket, "Still there?")
        later = await hear_all(socket)
    assert said(first) == "You said: Hello?"
    assert said(later) == "You said: Still there?"
    assert "sb.notice" not in types_of([*first, *later]), "the vendor answered itself"


CALL = {"call_id": "x" * 64, "name": "calculator", "arguments": '{"expression": "17 * 23"}'}


async def test_its_calls_are_run_here_once_and_their_results_told(tmp_path: Path) -> None:
    async with (
        live_vendor() as vendor,
        serving(tmp_path, with_live(vendor, thinks="thinker-of-tests"), tools="calculator") as address,
        pushed(address) as socket,
    ):
        vendor.calls = [CALL, CALL]
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert vendor.violations == []
    done = [each for each in events if each["type"] == "sb.tool_call.updated" and each["status"] == "done"]
    assert [each["result"] for each in done] == ["391"]
    assert "391" in said(events)
    backend = vendor.asked[0].session["delegation"]["responses"]
    assert (backend["model"], [each["name"] for each in backend["tools"]]) == ("thinker-of-tests", ["calculator"])


async def test_what_it_cannot_do_without_another_model_the_three_stages_do(tmp_path: Path) -> None:
    async with (
        live_vendor() as vendor,
        serving(tmp_path, with_live(vendor, ours()), tools="calculator") as address,
        pushed(address) as socket,
    ):
        vendor.delegates = True
        vendor.heard = lambda _: "Where are you?"
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert said(events) == "You said: Where are you?"


async def test_where_nothing_is_offered_it_is_told_so_and_answers_itself(tmp_path: Path) -> None:
    async with live_vendor() as vendor, serving(tmp_path, with_live(vendor)) as address, pushed(address) as socket:
        vendor.delegates = True
        await ask_aloud(socket, QUESTION)
        events = await hear_all(socket)
    assert said(events).startswith("You said")
    (told,) = vendor.asked[0].appended
    assert (told["type"], told["delegation_id"]) == ("session.commentary.append", "item_d")
