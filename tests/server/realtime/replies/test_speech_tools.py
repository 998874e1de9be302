"""Tools and documents under a speech model: the same runner, the same approvals, the same passages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.documents import finder
from server.engines.scripted import ScriptedTranscriber
from server.engines.speech import openai_realtime
from tests.patience import PATIENCE
from tests.server.documents import files
from tests.server.documents.test_routes import added, asking
from tests.server.realtime.replies.test_speech_reply import pushed, receipt, said, with_speech
from tests.servers.realtime_server import ask_aloud, ask_in_writing, hear_all, lineup, serving, types_of
from tests.servers.vendors.realtime_vendor import RealtimeVendor, VendorFault, VendorSession, realtime_vendor


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is found counts here, however busy this machine is."""
    for name in ("QUICK_SECONDS", "PATIENCE_SECONDS", "MODEL_SECONDS"):
        monkeypatch.setattr(finder, name, PATIENCE)
    monkeypatch.setattr(openai_realtime, "PASSAGES_SECONDS", PATIENCE)


def call(name: str, arguments: str, call_id: str = "call_1") -> dict[str, Any]:
    return {"call_id": call_id, "name": name, "arguments": arguments}


def outputs(session: VendorSession) -> list[str]:
    return [item["output"] for item in session.items if item["type"] == "function_call_output"]


def calls_told(events: list[dict[str, Any]], status: str) -> list[dict[str, Any]]:
    return [each for each in events if each["type"] == "sb.tool_call.updated" and each["status"] == status]


def answer_with_output(vendor: RealtimeVendor) -> None:
    vendor.answer = lambda session: " and ".join(outputs(session)) or "nothing"


async def test_a_spoken_question_is_answered_with_what_the_server_worked_out(tmp_path: Path) -> None:
    sums = call("calculator", '{"expression": "17 * 23"}')
    async with realtime_vendor() as vendor, serving(tmp_path, with_speech(vendor), tools="calculator") as address:
        vendor.heard = lambda _: "What is 17 times 23?"
        vendor.calls = [sums, sums, call("calculator", '{"expression": "' + "1+" * 300_000 + '1"}', "call_2")]
        answer_with_output(vendor)
        async with pushed(address) as socket:
            await ask_aloud(socket)
            events = await hear_all(socket)
    (done,) = calls_told(events, "done")
    (failed,) = calls_told(events, "failed")
    assert (done["result"], done["call_id"]) == ("391", "call_1")
    assert "do not fit" in failed["result"]
    assert len(failed["arguments"]) < 300_000
    assert "391" in said(events)
    assert "What is 17 times 23?" in vendor.asked[1].told, "its words are known by then"
    assert events[-1]["response"]["usage"]["input_token_details"]["audio_tokens"] == 300, "of both"
    assert [tool["name"] for tool in vendor.asked[0].session["tools"]] == ["calculator"]


async def test_what_is_called_while_sound_flows_is_run_and_all_sound_is_kept(tmp_path: Path) -> None:
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor), tools="calculator") as address,
        pushed(address) as socket,
    ):
        vendor.faults = [VendorFault(speaks_and_calls=True)]
        vendor.calls = [call("calculator", '{"expression": "17 * 23"}')]
        vendor.answer = lambda session: " and ".join(outputs(session)) or "Let me see."
        await ask_in_writing(socket, "What is 17 times 23?")
        events = await hear_all(socket)
    ends = [each for each in events if each["type"] == "response.output_audio_transcript.delta"]
    words = "".join(each["delta"] for each in ends)
    assert words.startswith("Let me see.")
    assert words.endswith("391")
    assert len(calls_told(events, "done")) == 1


async def test_what_writes_is_asked_about_aloud_and_run_when_the_person_says_yes(tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    engines = lineup(stt=ScriptedTranscriber(lambda _: "Yes."))
    async with (
        realtime_vendor() as vendor,
        serving(tmp_path, with_speech(vendor, engines), tools="note", notes_file=str(notes)) as address,
        pushed(address) as socket,
    ):
        vendor.heard = lambda _: "Note that milk is out."
        vendor.calls = [call("note", '{"text": "Milk"}')]
        await ask_aloud(socket)
        events = await hear_all(socket)
        assert len(calls_told(events, "waiting")) == 1
        assert said(events).endswith("Milk?")
        assert "response.output_audio.delta" in types_of(events)
        assert [each["stage"] for each in receipt(events)["handed"]] == ["speech", "speak"]
        assert not notes.exists()
        vendor.calls = []
        answer_with_output(vendor)
        await ask_aloud(socket)
        events = await hear_all(socket)
        assert len(calls_told(events, "done")) == 1
    assert "Milk" in notes.read_text()
    assert len(outputs(vendor.asked[-1])) == 2, "the model knows that it was done"


async def test_documents_are_shown_and_cited_as_with_the_three_stages(tmp_path: Path) -> None:
    question = "When did Zebedee hatch?"
    speech = None
    async with realtime_vendor() as vendor:
        engines = lineup(stt=ScriptedTranscriber(lambda _: question))
        speech = with_speech(vendor, engines).speech
        vendor.heard = lambda _: question
        async with serving(tmp_path, engines) as address, asking(address) as client, pushed(address) as socket:
            await added(client, "birds.pdf", files.pdf("Of seagulls.", "Zebedee the penguin hatched in 1923."))
            await ask_aloud(socket)
            expected = cited(await hear_all(socket))
            engines.exchange("speech", speech)
            await ask_aloud(socket)
            spoken = await hear_all(socket)
            await ask_in_writing(socket, question)
            typed = await hear_all(socket)
            vendor.heard = lambda _: "Tell me of the bird."
            vendor.calls = [call("search_documents", f'{{"question": "{question}"}}')]
            answer_with_output(vendor)
            await ask_aloud(socket)
            searched = await hear_all(socket)
    assert [place["page"] for place in expected] == [2]
    assert cited(spoken) == cited(typed) == cited(searched) == expected
    assert all("hatched in 1923" in session.told for session in vendor.asked[:2])
    assert "hatched in 1923" in said(searched)
    assert receipt(spoken)["handed"][0]["got"] == ["sound", "text", "functions", "passages"]


def cited(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    (found,) = [each for each in events if each["type"] == "sb.response.citations"]
    places: list[dict[str, Any]] = found["citations"]
    return places
