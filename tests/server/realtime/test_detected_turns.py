"""Turns that the server detects, with the real model on recorded speech: what a client is told, and what follows."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import soundfile
from websockets.asyncio.client import ClientConnection

from server.engines.scripted import ScriptedChatModel, ScriptedTranscriber
from server.pipeline.sound.g711 import from_pcm
from server.pipeline.sound.resampling import Resampler
from server.turn_detection.ending.end_of_turn import BySoundAndWords
from tests.servers.realtime_server import (
    RecordingChatModel,
    ask_in_writing,
    b64,
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
from tests.servers.vendors.openai_types import OURS_ALONE, THEIRS, unknown_fields

QUESTION = Path(__file__).parents[3] / "resources/speech/question.wav"
TRANSCRIBED = "conversation.item.input_audio_transcription.completed"
STARTED, STOPPED = "input_audio_buffer.speech_started", "input_audio_buffer.speech_stopped"


@cache
def question(rate: int = 24_000) -> bytes:
    samples, source = soundfile.read(QUESTION, dtype="int16")
    resampler = Resampler(source, rate)
    pcm: bytes = resampler.feed(samples.tobytes()) + resampler.finish()
    return pcm


SPOKEN_MS = len(question()) / 48
"""How long it takes to say."""


def silence(seconds: float, rate: int = 24_000) -> bytes:
    return bytes(2 * int(seconds * rate))


async def send(socket: ClientConnection, *sounds: bytes) -> None:
    for sound in sounds:
        for begin in range(0, len(sound), 9600):
            await tell(socket, "input_audio_buffer.append", audio=b64(sound[begin : begin + 9600]))


async def detect(socket: ClientConnection, **fields: Any) -> dict[str, Any]:
    """Set the detection; returns it as it is then."""
    detection = {"type": "server_vad", **fields}
    session = await change(socket, audio={"input": {"turn_detection": detection}})
    set_: dict[str, Any] = session["audio"]["input"]["turn_detection"]
    return set_


async def settled(socket: ClientConnection) -> list[dict[str, Any]]:
    """All that was said until the server has taken in what was sent."""
    await tell(socket, "conversation.item.retrieve", item_id="none", event_id="settled")
    events: list[dict[str, Any]] = []
    while not events or events[-1].get("error", {}).get("event_id") != "settled":
        events.append(await hear(socket))
    return events[:-1]


class Talker(ScriptedChatModel):
    """Answers until it is interrupted."""

    def __init__(self) -> None:
        super().__init__(reply=lambda _: "One two three. " * 400, token_delay=0.01)


async def test_a_session_that_says_nothing_hears_somebody_speak_and_answers(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await send(socket, silence(1), question(), silence(1))
        events = await hear_all(socket)
    heard = [each for each in events if not each["type"].startswith(("response.output", "response.content"))]
    kinds = types_of(heard)
    assert kinds[:6] == [
        STARTED,
        STOPPED,
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
        "response.created",
    ]
    assert kinds.index(TRANSCRIBED) < kinds.index("response.done")
    names = {each.get("item_id") or each.get("item", {}).get("id") for each in heard[:5]}
    assert len(names) == 1
    assert 1000 - 300 - 100 <= heard[0]["audio_start_ms"] <= 1400 - 300
    assert 1000 + SPOKEN_MS * 0.6 + 500 <= heard[1]["audio_end_ms"] <= 1000 + SPOKEN_MS + 700
    assert events[-1]["response"]["status"] == "completed"


async def test_times_count_all_sound_of_the_session(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        await send(socket, silence(3))
        await tell(socket, "input_audio_buffer.clear")
        await detect(socket)
        await send(socket, silence(1), question(), silence(1))
        assert 3600 <= (await hear(socket, STARTED))["audio_start_ms"] <= 4100
        first = (await hear(socket, STOPPED))["audio_end_ms"]
        await send(socket, question(), silence(1))
        begin = (await hear(socket, STARTED))["audio_start_ms"]
        assert first <= begin <= 5000 + SPOKEN_MS
        assert (await hear(socket, STOPPED))["audio_end_ms"] > begin + SPOKEN_MS * 0.6


async def test_speech_ends_the_reply_under_way_and_is_answered(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=Talker())) as address, talking(address) as socket:
        await send(socket, silence(0.5), question(), silence(1))
        delta = await hear(socket, "response.output_audio.delta")
        await send(socket, question(), silence(1))
        events = await hear_all(socket, "response.created")
        kinds = [kind for kind in types_of(events) if "delta" not in kind]
        assert kinds.index(STARTED) < kinds.index("response.done") < kinds.index(STOPPED)
        (done,) = [each["response"] for each in events if each["type"] == "response.done"]
        assert (done["id"], done["status"]) == (delta["response_id"], "cancelled")
        assert done["status_details"] == {"type": "cancelled", "reason": "turn_detected"}
        await tell(socket, "conversation.item.truncate", item_id=delta["item_id"], content_index=0, audio_end_ms=40)
        await hear(socket, "conversation.item.truncated")


async def test_a_client_that_cancels_and_truncates_by_itself_when_somebody_speaks_hurts_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=Talker())) as address, talking(address) as socket:
        await send(socket, silence(0.5), question(), silence(1))
        delta = await hear(socket, "response.output_audio.delta")
        await send(socket, question()[:48_000])
        await hear(socket, STARTED)
        await tell(socket, "response.cancel")
        await tell(socket, "conversation.item.truncate", item_id=delta["item_id"], content_index=0, audio_end_ms=40)
        await send(socket, question()[48_000:], silence(1))
        events = await hear_all(socket, "response.created")
        assert [each["error"]["code"] for each in events if each["type"] == "error"] == ["response_cancel_not_active"]
        assert "conversation.item.truncated" in types_of(events)


async def test_speech_that_is_not_to_interrupt_does_not(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=Talker())) as address, talking(address) as socket:
        assert (await detect(socket, interrupt_response=False))["interrupt_response"] is False
        await send(socket, silence(0.5), question(), silence(1))
        delta = await hear(socket, "response.output_audio.delta")
        await send(socket, question(), silence(1))
        events = await hear_all(socket, TRANSCRIBED)
        assert {STARTED, STOPPED, "input_audio_buffer.committed"} <= set(types_of(events))
        assert not {"response.done", "response.created"} & set(types_of(events))
        assert (await hear(socket, "response.output_audio.delta"))["response_id"] == delta["response_id"]


async def test_turns_that_are_not_to_be_answered_are_committed_alone(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await detect(socket, create_response=False)
        await send(socket, silence(0.5), question(), silence(1))
        events = await hear_all(socket, TRANSCRIBED)
        assert not any(kind.startswith("response") for kind in types_of(events))
        await tell(socket, "response.create")
        assert "I heard" in str(await hear_all(socket))


async def test_without_detection_nothing_follows_from_speech(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        assert (await push_to_talk(socket))["audio"]["input"]["turn_detection"] is None
        await send(socket, silence(0.5), question(), silence(1))
        assert await settled(socket) == []


async def test_a_turn_that_is_committed_by_hand_is_the_one_that_was_announced(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await send(socket, silence(0.5), question())
        item_id = (await hear(socket, STARTED))["item_id"]
        await tell(socket, "input_audio_buffer.commit")
        assert (await hear(socket, "input_audio_buffer.committed"))["item_id"] == item_id
        await send(socket, silence(2))
        assert STOPPED not in types_of(await settled(socket))
        await tell(socket, "response.create")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


@pytest.mark.parametrize("before", [[], ["input_audio_buffer.clear"]])
async def test_a_commit_where_nobody_spoke_is_refused_and_hurts_nothing(tmp_path: Path, before: list[str]) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await send(socket, *([question()[:30_000]] if before else []), silence(0.2))
        for kind in before:
            await tell(socket, kind)
        await tell(socket, "input_audio_buffer.commit")
        assert (await hear(socket, "error"))["error"]["code"] == "input_audio_buffer_commit_empty"
        await send(socket, silence(1), question(), silence(1))
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


@pytest.mark.parametrize("heard", ["", "[BLANK_AUDIO]"])
async def test_a_turn_in_which_nothing_was_said_is_none(tmp_path: Path, heard: str) -> None:
    engines = lineup(stt=ScriptedTranscriber(lambda _: heard))
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        await send(socket, silence(0.5), question(), silence(1))
        events = await hear_all(socket)
        (item_id,) = [each["item_id"] for each in events if each["type"] == "conversation.item.deleted"]
        assert item_id == events[0]["item_id"]
        assert events[-1]["response"]["status"] == "cancelled"
        assert events[-1]["response"]["status_details"]["reason"] == "turn_detected"
        assert events[-1]["response"]["output"] == []
        await tell(socket, "conversation.item.retrieve", item_id=item_id)
        assert (await hear(socket, "error"))["error"]["code"] == "item_retrieve_invalid_item_id"
        await ask_in_writing(socket, "Hi")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_what_was_interrupted_by_nothing_is_answered(tmp_path: Path) -> None:
    """A cough ends the reply before it was begun; then the question counts that is not answered yet."""
    words = iter(["Is it late?", ""])
    engines = lineup(stt=ScriptedTranscriber(lambda _: next(words)), llm=RecordingChatModel(first_token_delay=0.5))
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        await send(socket, silence(0.5), question(), silence(1))
        await hear(socket, TRANSCRIBED)
        await send(socket, question(), silence(1))
        assert (await hear_all(socket))[-1]["response"]["status"] == "cancelled"
        assert "You said: Is it late?" in str((await hear_all(socket))[-1])


@pytest.mark.parametrize(("eagerness", "longest_ms"), [("high", 2000), ("auto", 4000), ("low", 8000)])
async def test_how_eager_a_semantic_detection_is_says_how_long_it_waits_for_who_sounds_unfinished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, eagerness: str, longest_ms: int
) -> None:
    monkeypatch.setattr(BySoundAndWords, "likelihood", lambda _self, _pause: 0.0)
    async with serving(tmp_path) as address, talking(address) as socket:
        session = await change(
            socket, audio={"input": {"turn_detection": {"type": "semantic_vad", "eagerness": eagerness}}}
        )
        assert session["audio"]["input"]["turn_detection"] == {
            "type": "semantic_vad",
            "eagerness": eagerness,
            "create_response": True,
            "interrupt_response": True,
        }
        await send(socket, silence(0.5), question(), silence(longest_ms / 1000 - 0.7))
        assert types_of(await settled(socket)) == [STARTED]
        await send(socket, silence(1))
        assert (await hear(socket, STOPPED))["audio_end_ms"] > SPOKEN_MS * 0.6 + longest_ms


async def test_over_a_reply_a_client_that_asks_for_it_is_told_of_a_voice_before_it_interrupts(tmp_path: Path) -> None:
    maybe, withdrawn = "sb.speech.maybe_started", "sb.speech.withdrawn"
    async with serving(tmp_path, lineup(llm=Talker())) as address, talking(address) as socket:
        session = await change(
            socket, include=[maybe, withdrawn], sb_interruption={"patience": "quick"}, output_modalities=["audio"]
        )
        assert session["sb_interruption"] == {"patience": "quick"}
        await send(socket, silence(1))
        await ask_in_writing(socket, "Hi")
        await hear(socket, "response.output_audio.delta")
        await send(socket, question(), silence(1))
        began = await hear(socket, maybe)
        assert 1000 <= began["audio_start_ms"] <= 1500
        assert (await hear(socket, STARTED))["audio_start_ms"] <= began["audio_start_ms"]
        assert (await hear(socket, "response.done"))["response"]["status_details"]["reason"] == "turn_detected"


async def test_who_sounds_finished_is_answered_after_a_moment_of_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However fast the sound is sent: all of it at once."""
    monkeypatch.setattr(BySoundAndWords, "likelihood", lambda _self, _pause: 0.9)
    async with serving(tmp_path) as address, talking(address) as socket:
        await change(socket, audio={"input": {"turn_detection": {"type": "semantic_vad", "eagerness": "high"}}})
        await send(socket, silence(0.5) + question() + silence(4))
        assert (await hear(socket, STOPPED))["audio_end_ms"] < 500 + SPOKEN_MS + 500


async def test_where_nobody_speaks_after_a_reply_the_model_speaks_again(tmp_path: Path) -> None:
    model = RecordingChatModel(reply=lambda _: "Yes.")
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await detect(socket, idle_timeout_ms=5000)
        await send(socket, silence(20))
        assert await settled(socket) == []
        await ask_in_writing(socket, "Hi")
        await hear_all(socket)
        await send(socket, silence(4.9))
        assert await settled(socket) == []
        await send(socket, silence(1))
        timeout = await hear(socket, "input_audio_buffer.timeout_triggered")
        assert timeout["audio_start_ms"] >= 20_000
        assert 5000 <= timeout["audio_end_ms"] - timeout["audio_start_ms"] <= 5040
        events = await hear_all(socket)
        assert types_of(events)[:5] == [
            "input_audio_buffer.committed",
            "conversation.item.added",
            "conversation.item.done",
            "conversation.item.deleted",
            "response.created",
        ]
        assert {each.get("item_id") or each["item"]["id"] for each in events[:4]} == {timeout["item_id"]}
        assert events[-1]["response"]["status"] == "completed"
        assert model.prompts[-1][-1].role == "user"
        await detect(socket, idle_timeout_ms=None)
        await send(socket, silence(20))
        assert await settled(socket) == []


async def test_who_takes_over_amid_a_sentence_commits_it_by_hand(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await send(socket, silence(0.5), question()[:48_000])
        item_id = (await hear(socket, STARTED))["item_id"]
        await push_to_talk(socket)
        await send(socket, question()[48_000:], silence(1))
        assert await settled(socket) == []
        await tell(socket, "input_audio_buffer.commit")
        assert (await hear(socket, "input_audio_buffer.committed"))["item_id"] == item_id
        assert (await hear(socket, TRANSCRIBED))["usage"]["seconds"] > SPOKEN_MS / 1000


async def test_who_lets_the_server_listen_amid_a_sentence_loses_none_of_it(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        await send(socket, silence(0.5), question()[:48_000])
        await detect(socket)
        await send(socket, question()[48_000:], silence(1))
        events = await hear_all(socket)
        assert {STARTED, STOPPED} <= set(types_of(events))
        (heard,) = [each for each in events if each["type"] == TRANSCRIBED]
        assert heard["usage"]["seconds"] > SPOKEN_MS / 1000


async def test_a_format_that_changes_amid_a_sentence_loses_none_of_it(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await send(socket, silence(0.5), question()[:48_000])
        item_id = (await hear(socket, STARTED))["item_id"]
        await change(socket, audio={"input": {"format": {"type": "audio/pcm", "rate": 16_000}}})
        await send(socket, question(16_000)[32_000:], silence(1, 16_000))
        assert (await hear(socket, "input_audio_buffer.committed"))["item_id"] == item_id
        assert SPOKEN_MS * 0.6 <= 1000 * (await hear(socket, TRANSCRIBED))["usage"]["seconds"] <= SPOKEN_MS + 1200


@pytest.mark.parametrize("kind", ["audio/pcmu", "audio/pcma"])
async def test_telephones_are_heard_too(tmp_path: Path, kind: Any) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await change(socket, audio={"input": {"format": {"type": kind}}})
        sound = from_pcm(silence(1, 8000) + question(8000) + silence(1, 8000), kind)
        await send(socket, sound)
        events = await hear_all(socket)
        (began,) = [each["audio_start_ms"] for each in events if each["type"] == STARTED]
        assert 600 <= began <= 1100
        assert events[-1]["response"]["status"] == "completed"


@pytest.mark.parametrize("kind", ["server_vad", "semantic_vad"])
async def test_a_session_that_transcribes_cuts_turns_and_answers_none(tmp_path: Path, kind: str) -> None:
    session = {"type": "transcription", "audio": {"input": {"turn_detection": {"type": kind}}}}
    async with serving(tmp_path) as address, talking(address, "?intent=transcription") as socket:
        await tell(socket, "session.update", session=session)
        await hear(socket, "session.updated")
        for _ in range(2):
            await send(socket, silence(0.5), question(), silence(4.5))
            events = await hear_all(socket, TRANSCRIBED)
            assert {STARTED, STOPPED, "input_audio_buffer.committed"} <= set(types_of(events))
        await send(socket, silence(1))
        assert not any(kind.startswith("response") for kind in types_of(await settled(socket)))


async def test_all_that_is_said_of_turns_is_what_the_official_package_declares(tmp_path: Path) -> None:
    heard: list[dict[str, Any]] = []
    async with serving(tmp_path, lineup(llm=Talker())) as address, address.connect() as socket:
        await tell(socket, "session.update", session={"type": "realtime"})
        for detection in (
            {"type": "semantic_vad", "eagerness": "high"},
            {"type": "server_vad", "idle_timeout_ms": 5000},
        ):
            audio = {"input": {"turn_detection": detection}}
            await tell(socket, "session.update", session={"type": "realtime", "audio": audio})
        await send(socket, silence(0.5), question(), silence(1))
        heard += await hear_all(socket, "response.output_audio.delta")
        await send(socket, question())
        heard += await hear_all(socket)
        await tell(
            socket,
            "conversation.item.truncate",
            item_id=heard[-1]["response"]["output"][0]["id"],
            content_index=0,
            audio_end_ms=20,
        )
        await tell(socket, "input_audio_buffer.clear")
        await change(socket, max_output_tokens=1)
        await ask_in_writing(socket, "Hi")
        heard += await hear_all(socket)
        await send(socket, silence(9))
        heard += await hear_all(socket, "input_audio_buffer.timeout_triggered")
        heard += await hear_all(socket)
    for event in heard:
        theirs = THEIRS[event["type"]].model_validate_json(json.dumps(event), strict=True)
        assert unknown_fields(theirs) <= OURS_ALONE, event
    assert {STARTED, STOPPED, "input_audio_buffer.timeout_triggered", "session.updated"} <= set(types_of(heard))


class Counting(ScriptedTranscriber):
    """Remembers how many seconds it was given, by the utterance."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        self.seconds.append(0.0)
        place = len(self.seconds) - 1

        async def counted() -> AsyncIterator[bytes]:
            async for pcm in audio:
                self.seconds[place] += len(pcm) / 32_000
                yield pcm

        async for text in super().transcribe(counted(), language=language):
            yield text


async def test_engines_are_given_speech_alone(tmp_path: Path) -> None:
    counting = Counting()
    async with serving(tmp_path, lineup(stt=counting)) as address, talking(address) as socket:
        await send(socket, silence(60))
        assert await settled(socket) == []
        assert counting.seconds == []
        await send(socket, question(), silence(60), question(), silence(60))
        await hear_all(socket)
        await hear_all(socket)
    assert len(counting.seconds) == 2
    assert all(seconds < SPOKEN_MS / 1000 + 1.2 for seconds in counting.seconds)
