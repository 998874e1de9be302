"""Strangers talk to the real server over a real socket: with the official client, and with none at all."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from openai.resources.realtime.realtime import AsyncRealtimeConnection
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from server.engines import PromptMessage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from tests.patience import PATIENCE
from tests.servers.realtime_server import (
    SECOND,
    RecordingChatModel,
    ask_aloud,
    ask_in_writing,
    b64,
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

# --- with the official client ----------------------------------------------------------------------------


async def spoken_turn(connection: AsyncRealtimeConnection) -> list[Any]:
    """One turn; all events up to the end of the reply."""
    for _ in range(10):
        await connection.input_audio_buffer.append(audio=b64(SECOND[:4800]))
    await connection.input_audio_buffer.commit()
    await connection.response.create()
    return await until_done(connection)


async def until_done(connection: AsyncRealtimeConnection, last: str = "response.done") -> list[Any]:
    events: list[Any] = []
    async with asyncio.timeout(PATIENCE):
        while not events or events[-1].type != last:
            events.append(await connection.recv())
    return events


async def test_three_turns_by_the_official_client(tmp_path: Path) -> None:
    async with (
        serving(tmp_path) as address,
        address.openai() as client,
        client.realtime.connect(model="any") as connection,
    ):
        assert (await connection.recv()).type == "session.created"
        for _ in range(3):
            events = await spoken_turn(connection)
            deltas = [event.delta for event in events if event.type == "response.output_audio_transcript.delta"]
            (transcript,) = [event for event in events if event.type == "response.output_audio_transcript.done"]
            sound = b"".join(
                base64.b64decode(event.delta) for event in events if event.type == "response.output_audio.delta"
            )
            response = events[-1].response
            assert "".join(deltas) == transcript.transcript == "You said: I heard 1.0 seconds of sound."
            assert response.output[0].content[0].transcript == transcript.transcript
            assert response.status == "completed"
            assert abs(len(sound) / 48_000 - 0.06 * len(transcript.transcript.replace("1.0", "one point zero"))) < 0.1


async def test_an_interrupted_reply_is_remembered_as_far_as_it_was_heard(tmp_path: Path) -> None:
    story = "Once upon a time there was a server that talked and talked until somebody stopped it."
    model = RecordingChatModel(reply=lambda _: story, token_delay=0.01)
    async with (
        serving(tmp_path, lineup(llm=model)) as address,
        address.openai() as client,
        client.realtime.connect(model="any") as connection,
    ):
        await spoken_turn(connection)
        await connection.input_audio_buffer.append(audio=b64(SECOND))
        await connection.input_audio_buffer.commit()
        await connection.response.create()
        events = await until_done(connection, "response.output_audio.delta")
        await connection.response.cancel()
        await connection.conversation.item.truncate(item_id=events[-1].item_id, content_index=0, audio_end_ms=150)
        events += await until_done(connection, "conversation.item.truncated")
        await connection.conversation.item.retrieve(item_id=events[-1].item_id)
        retrieved: Any = (await until_done(connection, "conversation.item.retrieved"))[-1]
        await spoken_turn(connection)

    (ended,) = [event for event in events if event.type == "response.done"]
    assert ended.response.status == "cancelled"
    heard = retrieved.item.content[0].transcript
    assert story.startswith(heard)
    assert heard != story
    replies = [message for message in model.prompts[-1] if message.role == "assistant"]
    assert replies == [PromptMessage("assistant", story), PromptMessage("assistant", heard, interrupted=True)]


# --- what a client can ask for ---------------------------------------------------------------------------


async def test_the_events_of_a_spoken_turn_come_in_order(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await ask_aloud(socket)
        events = await hear_all(socket)
    order = list(dict.fromkeys(types_of(events)))
    # What was said may be understood before it is known that a reply is wanted, or after.
    created = order.index("response.created")
    assert order.index("conversation.item.done") < created < order.index("response.output_item.added")
    del order[created]
    assert order == [
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
        "conversation.item.input_audio_transcription.delta",
        "conversation.item.input_audio_transcription.completed",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    ]


async def test_a_reply_in_text_has_no_sound(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hi", output_modalities=["text"], metadata={"mine": "1"})
        events = await hear_all(socket)
    assert (
        "".join(event["delta"] for event in events if event["type"] == "response.output_text.delta") == "You said: Hi"
    )
    assert not any("audio" in event["type"] for event in events)
    assert events[-1]["response"]["metadata"] == {"mine": "1"}


async def test_a_reply_beside_the_conversation_leaves_no_trace_in_it(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Remember me")
        await hear_all(socket)
        await tell(socket, "response.create", response={"conversation": "none", "input": [typed("Aside")]})
        aside = await hear_all(socket)
        await ask_in_writing(socket, "Go on")
        await hear_all(socket)
    assert aside[-1]["response"]["conversation_id"] is None
    assert not any(kind.startswith("conversation.item") for kind in types_of(aside))
    assert [message.text for message in model.prompts[1]] == ["Be brief.", "Aside"]
    assert "Aside" not in str(model.prompts[2])


async def test_a_reply_may_refer_to_items_it_answers(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "First")
        item_id = (await hear(socket, "conversation.item.added"))["item"]["id"]
        await hear_all(socket)
        await ask_in_writing(socket, "Second", input=[{"type": "item_reference", "id": item_id}])
        await hear_all(socket)
    assert [message.text for message in model.prompts[1]] == ["Be brief.", "First"]


async def test_items_are_put_where_the_client_says_and_deleted(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:

        async def put(name: str, after: str | None, role: str = "user") -> str | None:
            item = typed(name, id=name, role=role)
            await tell(socket, "conversation.item.create", item=item, previous_item_id=after)
            previous: str | None = (await hear(socket, "conversation.item.done"))["previous_item_id"]
            return previous

        assert await put("b", None) is None
        assert await put("d", None) == "b"
        assert await put("a", "root", role="system") is None
        assert await put("c", "b") == "b"
        await tell(socket, "conversation.item.delete", item_id="b")
        await hear(socket, "conversation.item.deleted")
        await tell(socket, "response.create", response={"output_modalities": ["text"]})
        await hear_all(socket)
    assert [message.text for message in model.prompts[0]] == ["Be brief.", "a", "c", "d"]


async def test_a_message_recorded_by_the_client_is_transcribed(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        item = {"type": "message", "role": "user", "content": [{"type": "input_audio", "audio": b64(SECOND)}]}
        await tell(socket, "conversation.item.create", item=item)
        heard = await hear(socket, "conversation.item.input_audio_transcription.completed")
    assert heard["transcript"] == "I heard 1.0 seconds of sound."
    assert heard["usage"] == {"type": "duration", "seconds": 1.0}


async def test_our_own_events_come_only_to_those_who_asked(tmp_path: Path) -> None:
    engines = lineup(ScriptedTranscriber(interim_every=0.2))
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        await ask_aloud(socket)
        assert not any(kind.startswith("sb.") for kind in types_of(await hear_all(socket)))
        include = ["sb.transcript.interim", "sb.turn.timings"]
        await tell(socket, "session.update", session={"type": "realtime", "include": include})
        await ask_aloud(socket)
        assert {kind for kind in types_of(await hear_all(socket)) if kind.startswith("sb.")} == set(include)


async def test_texts_come_in_parts_only_to_those_who_asked(tmp_path: Path) -> None:
    """All others are told the same, word for word."""
    async with serving(tmp_path) as address, talking(address) as strict, talking(address) as asking:
        await tell(asking, "session.update", session={"type": "realtime", "include": ["sb.texts"]})
        assert (await hear(asking, "session.updated"))["session"]["include"] == ["sb.texts"]
        told = []
        for socket in (strict, asking):
            await push_to_talk(socket)
            await ask_aloud(socket, bytes(4800))
            failed = (await hear_all(socket))[-1]["response"]["status_details"]["error"]
            await tell(socket, "session.update", session={"audio": {"input": {"format": {"rate": 5}}}})
            told.append((failed["message"], (await hear(socket, "error"))["error"]["message"]))
    assert told[0] == ("I did not hear anything.", "The rate must be 16000 or 24000 Hz.")
    assert told[1] == (
        {"source": "I did not hear anything.", "values": {}},
        {"source": "The rate must be {rates} Hz.", "values": {"rates": "16000 or 24000"}},
    )


async def test_sound_goes_both_ways_at_16_khz_for_who_asks(tmp_path: Path) -> None:
    audio = {side: {"format": {"type": "audio/pcm", "rate": 16_000}} for side in ("input", "output")}
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "session.update", session={"type": "realtime", "audio": audio})
        assert (await hear(socket, "session.updated"))["session"]["audio"]["output"]["format"]["rate"] == 16_000
        await ask_aloud(socket)
        events = await hear_all(socket)
    sound = sum(
        len(base64.b64decode(event["delta"])) for event in events if event["type"] == "response.output_audio.delta"
    )
    assert "You said: I heard 1.5 seconds of sound." in str(events)
    assert abs(sound / 32_000 - 0.06 * len("You said: I heard one point five seconds of sound.")) < 0.1


async def test_silence_is_answered_in_words(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        await ask_aloud(socket, bytes(48_000))
        response = (await hear_all(socket))[-1]["response"]
        assert response["status"] == "failed"
        assert response["status_details"]["error"]["code"] == "nothing_heard"
        assert response["status_details"]["error"]["message"] == "I did not hear anything."
        await ask_aloud(socket)
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_how_far_playback_came_is_what_was_heard(tmp_path: Path) -> None:
    model = RecordingChatModel(reply=lambda _: "One two three four")
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Count")
        done = (await hear_all(socket))[-1]
        await tell(socket, "sb.playback.progress", item_id=done["response"]["output"][0]["id"], audio_end_ms=500)
        await ask_in_writing(socket, "Go on")
        await hear_all(socket)
    assert model.prompts[1][2].text == "One two"


async def test_a_reply_that_is_deleted_while_it_is_said_stays_deleted(tmp_path: Path) -> None:
    model = RecordingChatModel(token_delay=0.02)
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "a b c d e f g h")
        item_id = (await hear(socket, "response.output_audio.delta"))["item_id"]
        await tell(socket, "conversation.item.delete", item_id=item_id)
        events = await hear_all(socket, "conversation.item.deleted")
        await ask_in_writing(socket, "Next")
        await hear_all(socket)
    assert events[-2]["response"]["status"] == "cancelled"
    assert [message.role for message in model.prompts[1]] == ["system", "user", "user"]


# --- failing engines -------------------------------------------------------------------------------------


MARK = "MARKED"


class Broken:
    """An engine with a mistake in it: what it raises quotes what somebody said."""

    sample_rate = 24_000
    prompt_tokens = 1000

    async def load(self) -> None: ...

    async def warm(self) -> None: ...

    async def close(self) -> None: ...

    async def stream(self, messages: Any, **asked: Any) -> AsyncIterator[str]:
        yield "Well,"
        raise RuntimeError(MARK)

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        async for _ in audio:
            raise RuntimeError(MARK)
        yield ""


async def test_an_engines_own_mistake_fails_the_reply_and_not_the_session(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(tmp_path, lineup(llm=Broken())) as address, talking(address) as socket:
        for _ in range(2):
            await ask_in_writing(socket, "Hi")
            response = (await hear_all(socket))[-1]["response"]
            assert (response["status"], response["status_details"]["error"]["code"]) == ("failed", "internal_error")
    assert "RuntimeError" in caplog.text
    assert MARK not in caplog.text


async def test_a_question_that_could_not_be_transcribed_fails_its_reply_only(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(Broken())) as address, talking(address) as socket:
        await ask_aloud(socket)
        events = await hear_all(socket)
        assert "conversation.item.input_audio_transcription.failed" in types_of(events)
        assert events[-1]["response"]["status"] == "failed"
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
        await tell(socket, "input_audio_buffer.commit")
        await ask_in_writing(socket, "Then in writing")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_half_a_surrogate_pair_from_a_model_does_not_end_the_talk(tmp_path: Path) -> None:
    model = ScriptedChatModel(reply=lambda _: "Smile \ud83d now")
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hi", output_modalities=["text"])
        assert (await hear_all(socket))[-1]["response"]["output"][0]["content"][0]["text"] == "Smile ? now"


# --- coming back -----------------------------------------------------------------------------------------


async def test_a_conversation_goes_on_after_the_connection_is_lost(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address:
        async with address.connect() as socket:
            talk = (await hear(socket))["session"]["conversation_id"]
            await ask_in_writing(socket, "First")
            await hear_all(socket)
        async with talking(address, f"?conversation_id={talk}") as socket:
            await ask_in_writing(socket, "Second")
            await hear_all(socket)
    async with (
        serving(tmp_path, lineup(llm=model)) as address,
        talking(address, f"?conversation_id={talk.upper()}") as socket,
    ):
        await ask_in_writing(socket, "Third")
        await hear_all(socket)
    assert [message.text for message in model.prompts[-1]][1:] == [
        "First",
        "You said: First",
        "Second",
        "You said: Second",
        "Third",
    ]


async def test_who_comes_back_takes_the_conversation_over(tmp_path: Path) -> None:
    model = RecordingChatModel(token_delay=0.05)
    async with serving(tmp_path, lineup(llm=model)) as address, address.connect() as old:
        talk = (await hear(old))["session"]["conversation_id"]
        await ask_in_writing(old, "one two three four five six seven eight nine ten")
        await hear(old, "response.output_audio.delta")
        async with talking(address, f"?conversation_id={talk}") as new:
            with pytest.raises(ConnectionClosed) as closed:
                await hear_all(old)
            await ask_in_writing(new, "I am back")
            await hear_all(new)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4409
    said = [message.text for message in model.prompts[-1]][1:]
    assert said[0].startswith("one two")
    assert "You said: one two three four five six seven eight nine ten".startswith(said[1])
    assert said[2:] == ["I am back"]


async def test_a_deleted_item_does_not_disturb_the_order_of_later_ones(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address:
        async with address.connect() as socket:
            talk = (await hear(socket))["session"]["conversation_id"]
            for name in "abcdef":
                item = {
                    "id": name,
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_text", "text": name}],
                }
                await tell(socket, "conversation.item.create", item=item)
                await hear(socket, "conversation.item.done")
            for name in "abc":
                await tell(socket, "conversation.item.delete", item_id=name)
                await hear(socket, "conversation.item.deleted")
            await ask_in_writing(socket, "g", output_modalities=["text"])
            await hear_all(socket)
        async with talking(address, f"?conversation_id={talk}") as socket:
            await ask_in_writing(socket, "h", output_modalities=["text"])
            await hear_all(socket)
    assert [message.text for message in model.prompts[-1]][1:] == ["d", "e", "f", "g", "You said: g", "h"]


@pytest.mark.parametrize("wish", ["", "nonsense", "../../etc", "1", "%00", "%F0%9F%98%80"])
async def test_an_id_that_is_none_is_refused(tmp_path: Path, wish: str) -> None:
    async with serving(tmp_path) as address, address.connect(f"?conversation_id={wish}") as socket:
        error = (await hear(socket, "error"))["error"]
        with pytest.raises(ConnectionClosed) as closed:
            await hear(socket)
    assert error["code"] == "invalid_conversation_id"
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4400


# --- cancelling anywhere ---------------------------------------------------------------------------------


@pytest.mark.parametrize("modality", ["audio", "text"])
async def test_wherever_a_reply_is_cancelled_it_ends_once_and_the_next_one_is_whole(
    tmp_path: Path, modality: str
) -> None:
    """Cancel after the first event of a turn, after the second, and so on, until the turn is over before."""
    model = ScriptedChatModel(first_token_delay=0.002, token_delay=0.002)
    voice = ScriptedSynthesizer(delay=0.002, seconds_per_character=0.01)
    engines = lineup(ScriptedTranscriber(delay=0.002), model, voice)
    async with serving(tmp_path, engines) as address, talking(address) as socket:
        await tell(socket, "session.update", session={"type": "realtime", "output_modalities": [modality]})
        await hear(socket, "session.updated")
        endings = []
        for count in range(1, 60):
            await ask_aloud(socket, SECOND[:9600])
            events = [await hear(socket) for _ in range(count)]
            await tell(socket, "response.cancel", event_id="stop")
            events += await hear_rest(socket, events)
            endings.append(check_reply(events))
            if "response.done" in types_of(events[:count]):
                break
        else:
            raise AssertionError("the turn had no end")
        assert "cancelled" in endings


async def hear_rest(socket: ClientConnection, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All that comes before the answer to a request that the server takes up only after the cancel."""
    await tell(socket, "input_audio_buffer.clear")
    rest = await hear_all(socket, "input_audio_buffer.cleared")
    heard = types_of(events + rest)
    while heard.count("conversation.item.input_audio_transcription.completed") < 1:
        rest.append(await hear(socket))
        heard = types_of(events + rest)
    return rest


def check_reply(events: list[dict[str, Any]]) -> str:
    """How it ended."""
    heard = types_of(events)
    assert heard.count("response.created") == heard.count("response.done") == 1
    assert heard.index("response.created") < heard.index("response.done")
    assert heard.count("response.output_item.added") == heard.count("response.output_item.done") <= 1
    after = heard[heard.index("response.done") + 1 :]
    assert not any(kind.startswith("response.") for kind in after)
    (done,) = [event["response"] for event in events if event["type"] == "response.done"]
    errors = [(place, event["error"]) for place, event in enumerate(events) if event["type"] == "error"]
    if done["status"] == "cancelled":
        assert errors == []
    else:  # the cancel came too late, maybe while the end of the reply waited for the disk: that is said, once
        ((place, error),) = errors
        assert (done["status"], error["code"], error["event_id"]) == ("completed", "response_cancel_not_active", "stop")
        assert place > heard.index("response.done")
    return str(done["status"])
