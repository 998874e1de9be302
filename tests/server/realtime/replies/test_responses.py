"""Replies as clients of OpenAI read them: cut, cancelled, cut short, side by side, and what they took."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest

from server.engines.scripted import ScriptedChatModel
from server.pipeline.sound.g711 import as_pcm, from_pcm
from server.protocol.audio import SoundType
from server.realtime.replies.responses import MOST_BESIDE
from tests.servers.realtime_server import (
    SECOND,
    RecordingChatModel,
    ask_aloud,
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
    typed,
    types_of,
)

STORY = "Once upon a time there was a server that talked and talked until somebody stopped it."
SPOKEN = "one point zero"
"""What a voice makes of 1.0."""


def slowly(**options: Any) -> ScriptedChatModel:
    return RecordingChatModel(reply=lambda _: STORY, token_delay=0.01, **options)


async def test_a_cut_leaves_the_reply_under_way_and_the_cancel_after_it_ends_it(tmp_path: Path) -> None:
    """As the Agents SDK interrupts."""
    async with serving(tmp_path, lineup(llm=slowly())) as address, talking(address) as socket:
        await ask_in_writing(socket, "Tell me")
        item_id = (await hear(socket, "response.output_audio.delta"))["item_id"]
        await tell(socket, "conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=300)
        before = await hear_all(socket, "conversation.item.truncated")
        await tell(socket, "response.cancel")
        after = await hear_all(socket)
        await tell(socket, "conversation.item.retrieve", item_id=item_id, sb_audio=False)
        kept = (await hear(socket, "conversation.item.retrieved"))["item"]
    assert "response.done" not in types_of(before)
    assert "error" not in types_of(before + after)
    assert after[-1]["response"]["status"] == "cancelled"
    assert after[-1]["response"]["status_details"] == {"type": "cancelled", "reason": "client_cancelled"}
    assert STORY.startswith(kept["content"][0]["transcript"])
    assert len(kept["content"][0]["transcript"]) < 20


async def test_a_reply_that_was_cut_and_went_on_to_its_end_stays_cut(tmp_path: Path) -> None:
    model = RecordingChatModel(reply=lambda _: STORY, token_delay=0.005)
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Tell me")
        item_id = (await hear(socket, "response.output_audio.delta"))["item_id"]
        await tell(socket, "conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=300)
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        await ask_in_writing(socket, "Go on")
        await hear_all(socket)
    told = model.prompts[1][2]
    assert told.interrupted
    assert len(told.text) < 20


async def test_a_cancel_without_a_reply_is_told_as_clients_know_it(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "response.cancel")
        error = (await hear(socket, "error"))["error"]
    assert error["code"] == "response_cancel_not_active"
    assert error["message"].startswith("Cancellation failed")


async def test_a_reply_at_its_limit_is_incomplete_and_says_why(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=slowly())) as address, talking(address) as socket:
        await ask_in_writing(socket, "Tell me", max_output_tokens=4)
        events = await hear_all(socket)
        response = events[-1]["response"]
        await ask_in_writing(socket, "Again", max_output_tokens="inf")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
    assert response["status"] == "incomplete"
    assert response["status_details"] == {"type": "incomplete", "reason": "max_output_tokens"}
    assert (response["output"][0]["status"], response["max_output_tokens"]) == ("incomplete", 4)
    assert response["output"][0]["content"][0]["transcript"] == "Once upon a time"


async def test_what_a_reply_took_is_counted(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=slowly())) as address, talking(address) as socket:
        await ask_in_writing(socket, "Tell me", output_modalities=["text"])
        whole = (await hear_all(socket))[-1]["response"]["usage"]
        await ask_in_writing(socket, "Tell me")
        await hear(socket, "response.output_audio.delta")
        await tell(socket, "response.cancel")
        part = (await hear_all(socket))[-1]["response"]["usage"]
    assert whole["output_tokens"] == len(STORY.split())
    for usage in (whole, part):
        assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
        assert usage["input_token_details"]["text_tokens"] == usage["input_tokens"] > 0
        assert usage["output_token_details"]["text_tokens"] == usage["output_tokens"] > 0


async def test_replies_outside_the_conversation_run_beside_the_one_in_it(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=slowly())) as address, talking(address) as socket:
        await ask_in_writing(socket, "Tell me", metadata={"which": "in"})
        for number in range(MOST_BESIDE):
            beside = {"conversation": "none", "input": [typed("Aside")], "metadata": {"which": str(number)}}
            await tell(socket, "response.create", response=beside)
        await tell(socket, "response.create", event_id="more", response={"conversation": "none"})
        begun: dict[str, str] = {}
        ended: dict[str, str] = {}
        errors = []
        while len(ended) <= MOST_BESIDE:
            event = await hear(socket)
            match event["type"]:
                case "response.created":
                    begun[event["response"]["metadata"]["which"]] = event["response"]["id"]
                case "response.done":
                    ended[event["response"]["metadata"]["which"]] = event["response"]["status"]
                case "error":
                    errors.append(event["error"])
            if event["type"] == "response.created" and len(begun) == MOST_BESIDE:
                await tell(socket, "response.cancel", response_id=begun["3"])
    assert [(error["code"], error["event_id"]) for error in errors] == [("too_many_responses", "more")]
    assert ended.pop("3") == "cancelled"
    assert set(ended.values()) == {"completed"}
    assert len(ended) == MOST_BESIDE


@pytest.mark.parametrize("kind", ["audio/pcmu", "audio/pcma"])
async def test_telephones_are_heard_and_spoken_to(tmp_path: Path, kind: SoundType) -> None:
    second = from_pcm((np.sin(np.arange(8_000) / 5) * 8_000).astype("<i2").tobytes(), kind)
    async with serving(tmp_path) as address, talking(address) as socket:
        audio = {side: {"format": {"type": kind}} for side in ("input", "output")}
        session = await change(socket, audio=audio)
        assert session["audio"]["output"]["format"] == {"type": kind}
        await tell(socket, "input_audio_buffer.append", audio=b64(second))
        await ask_aloud(socket, b"")
        events = await hear_all(socket)
    said = "You said: I heard 1.0 seconds of sound."
    assert events[-1]["response"]["output"][0]["content"][0]["transcript"] == said
    sound = b"".join(
        base64.b64decode(event["delta"]) for event in events if event["type"] == "response.output_audio.delta"
    )
    assert abs(len(sound) / 8_000 - 0.06 * len(said.replace("1.0", SPOKEN))) < 0.1
    assert np.abs(np.frombuffer(as_pcm(sound, kind), "<i2")).max() > 1_000


async def test_an_item_is_retrieved_with_its_sound(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await ask_aloud(socket)
        events = await hear_all(socket)
        question = next(event["item_id"] for event in events if event["type"] == "input_audio_buffer.committed")
        reply = events[-1]["response"]["output"][0]["id"]
        lengths = []
        for item_id in (question, reply):
            await tell(socket, "conversation.item.retrieve", item_id=item_id)
            (part,) = (await hear(socket, "conversation.item.retrieved"))["item"]["content"]
            assert part["transcript"]
            lengths.append(len(base64.b64decode(part["audio"])) / 48_000)
    assert abs(lengths[0] - 1.0) < 0.05
    assert abs(lengths[1] - 0.06 * len(f"You said: I heard {SPOKEN} seconds of sound.")) < 0.1


async def test_long_messages_are_taken_up_to_what_the_model_takes(tmp_path: Path) -> None:
    model = RecordingChatModel(reply=lambda _: "Yes.", prompt_tokens=400_000)
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "x" * 900_000)
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
    assert len(model.prompts[0][1].text) == 900_000


async def test_a_conversation_is_shown_as_its_truncation_says(tmp_path: Path) -> None:
    model = RecordingChatModel(reply=lambda _: "Yes.", prompt_tokens=10_000)
    limits = {"type": "retention_ratio", "retention_ratio": 0.5, "token_limits": {"post_instructions": 1_000}}
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        for _ in range(3):
            await ask_in_writing(socket, "x" * 900)
            await hear_all(socket)
        await change(socket, truncation=limits)
        await ask_in_writing(socket, "x" * 900)
        await hear_all(socket)
        assert [len(prompt) for prompt in model.prompts] == [2, 4, 6, 2]
        await change(socket, truncation="disabled")
        await ask_in_writing(socket, "y" * 30_000)
        response = (await hear_all(socket))[-1]["response"]
        assert response["status_details"]["error"]["code"] == "context_length_exceeded"


async def test_a_commit_of_next_to_nothing_is_refused_and_the_sound_stays(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND[:960]))
        await tell(socket, "input_audio_buffer.commit", event_id="mine")
        error = (await hear(socket, "error"))["error"]
        assert (error["code"], error["event_id"]) == ("input_audio_buffer_commit_empty", "mine")
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
        await ask_aloud(socket, b"")
        assert "I heard 1.0 seconds" in str(await hear_all(socket))


async def test_fifteen_mebibytes_are_appended_at_once(tmp_path: Path) -> None:
    words = (SECOND[:24_000] + bytes(24_000)) * 400
    async with serving(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        await tell(socket, "input_audio_buffer.append", audio=b64(words[: 15 * 1024 * 1024]))
        await ask_aloud(socket, b"")
        assert "I heard 327.7 seconds" in str(await hear_all(socket))


async def test_a_traced_session_leaves_a_line_for_each_reply_and_nothing_that_was_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "server.realtime")
    tracing = {"workflow_name": "Shop\nfloor", "group_id": "g"}
    async with serving(tmp_path) as address, talking(address) as socket:
        await ask_in_writing(socket, "MARKED")
        await hear_all(socket)
        assert (await change(socket, tracing=tracing))["tracing"] == tracing
        await ask_in_writing(socket, "MARKED")
        response = (await hear_all(socket))[-1]["response"]
    (line,) = [record.getMessage() for record in caplog.records if record.name.startswith("server.realtime")]
    assert line.startswith(f"trace 'Shop\\nfloor' 'g' {response['id']} completed: ")
    assert f"{response['usage']['total_tokens']} tokens" in line
    assert "MARKED" not in line


async def test_a_field_that_is_not_done_costs_a_reply_nothing(tmp_path: Path) -> None:
    """The refusal comes when the reply is named: before, it would be one of the whole reply."""
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "conversation.item.create", item=typed("Hi"))
        await tell(socket, "response.create", event_id="mine", response={"prompt": {"id": "stored"}})
        events = await hear_all(socket)
    kinds = types_of(events)
    assert kinds.index("response.created") < kinds.index("error")
    (error,) = [event["error"] for event in events if event["type"] == "error"]
    assert (error["param"], error["event_id"]) == ("response.prompt", "mine")
    assert events[-1]["response"]["status"] == "completed"


ALIGNMENT = "sb.response.alignment.delta"
TWO = "One sentence is here. Another one follows it."


def joined(events: list[dict[str, Any]]) -> list[list[int]]:
    """The alignment that these events tell."""
    ends: list[list[int]] = []
    for event in events:
        if event["type"] == ALIGNMENT:
            ends[event["kept"] :] = event["ends"]
    return ends


async def test_who_asks_is_told_which_text_belongs_to_which_sound_before_it_comes(tmp_path: Path) -> None:
    engines = lineup(llm=ScriptedChatModel(reply=lambda _: f"\n {TWO}"))
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        await ask_in_writing(socket, "Tell me")
        assert ALIGNMENT not in types_of(await hear_all(socket))
        await change(socket, include=[ALIGNMENT])
        await ask_in_writing(socket, "Tell me")
        events = await hear_all(socket)
    kinds = types_of(events)
    assert kinds.index(ALIGNMENT) < kinds.index("response.output_audio.delta")
    sound = b"".join(base64.b64decode(each["delta"]) for each in events if "output_audio.delta" in each["type"])
    ends = joined(events)
    assert ends[-1][0] == len(TWO)
    assert ends[-1][1] == pytest.approx(len(sound) / 48, abs=5)
    assert any(characters <= TWO.index("Another") for characters, _ in ends)


async def test_the_alignment_is_kept_with_the_reply(tmp_path: Path) -> None:
    engines = lineup(llm=ScriptedChatModel(reply=lambda _: TWO))
    async with (
        serving(tmp_path, engines) as address,
        talking(address) as socket,
        httpx.AsyncClient(base_url=address.url) as client,
    ):
        client.headers["Authorization"] = f"Bearer {address.token}"
        await change(socket, include=[ALIGNMENT])
        await ask_in_writing(socket, "Tell me")
        told = joined(await hear_all(socket))
        (conversation,) = (await client.get("/v1/conversations")).json()["data"]
        items = (await client.get(f"/v1/conversations/{conversation['id']}/items")).json()["data"]
    assert [item["alignment"] for item in items] == [[], told]


async def test_a_message_is_said_again_from_one_of_its_characters_on(tmp_path: Path) -> None:
    """No model is asked, and nothing of it becomes part of the conversation."""
    model = RecordingChatModel(reply=lambda _: TWO)
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await change(socket, include=[ALIGNMENT], output_modalities=["text"])
        await ask_in_writing(socket, "Tell me")
        item_id = (await hear(socket, "response.output_item.done"))["item"]["id"]
        await hear(socket, "response.done")
        reading = {"item_id": item_id, "begin": TWO.index("Another")}
        await tell(socket, "response.create", response={"conversation": "none", "sb_reads": reading})
        events = await hear_all(socket)
        await ask_in_writing(socket, "And now?")
        await hear_all(socket)
    said = "".join(each["delta"] for each in events if each["type"] == "response.output_audio_transcript.delta")
    assert said == "Another one follows it."
    assert joined(events)[-1][0] == len(said)
    assert "conversation.item.added" not in types_of(events)
    assert events[-1]["response"]["usage"]["total_tokens"] == 0
    assert [len(prompt) for prompt in model.prompts] == [2, 4]


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"conversation": "none", "sb_reads": {"item_id": "nobody"}}, "item_not_found"),
        ({"conversation": "none", "sb_reads": {"item_id": "mine", "begin": 99}}, "invalid_reading"),
        ({"sb_reads": {"item_id": "mine"}}, "invalid_reading"),
    ],
    ids=["unknown", "behind its end", "in the conversation"],
)
async def test_what_cannot_be_said_again_is_refused(tmp_path: Path, params: dict[str, Any], code: str) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "conversation.item.create", item=typed("Hi", id="mine"))
        await tell(socket, "response.create", response=params)
        assert (await hear(socket, "error"))["error"]["code"] == code
