"""Whatever a client gets wrong, it is told in words that do not repeat its own, and the session lives."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from server.engines.scripted import ScriptedChatModel
from server.pipeline import utterance as hearing_module
from tests.servers.realtime_server import (
    SECOND,
    ask_aloud,
    ask_in_writing,
    b64,
    change,
    hear,
    hear_all,
    lineup,
    serving,
    talking,
    tell,
    typed,
    types_of,
)

MARK = "MARKED"
"""Stands for what a client says and nobody should repeat."""


def frame(type_: str, **fields: Any) -> str:
    """An event with the id "mine"; where it says "REPLY" it means the reply in the conversation."""
    return json.dumps({"type": type_, "event_id": "mine", **fields})


def raw(type_: str, field: str) -> str:
    """The like, with a field that is no JSON."""
    return frame(type_)[:-1] + ", " + field + "}"


def add(item: object, **fields: Any) -> str:
    return frame("conversation.item.create", item=item, **fields)


DEEP = '{"type": "session.update", "session": ' + '{"a":' * 20_000 + "1" + "}" * 20_001

NAMED: dict[str, tuple[str, str]] = {
    "unknown type": (frame(MARK), "unknown_event"),
    "no type": ('{"event_id": "mine"}', "unknown_event"),
    "a server's event": (frame("session.created"), "unknown_event"),
    "type is a number": (frame(7), "unknown_event"),  # type: ignore[arg-type]
    "bad base64": (frame("input_audio_buffer.append", audio=MARK + "!"), "invalid_audio"),
    "half a sample": (frame("input_audio_buffer.append", audio="AAAA"), "invalid_audio"),
    "audio is null": (frame("input_audio_buffer.append", audio=None), "invalid_event"),
    "audio is left out": (frame("input_audio_buffer.append"), "invalid_event"),
    "empty commit": (frame("input_audio_buffer.commit"), "input_audio_buffer_commit_empty"),
    "cancel nothing": (frame("response.cancel"), "response_cancel_not_active"),
    "cut before the start": (frame("conversation.item.truncate", item_id="REPLY", audio_end_ms=-1), "invalid_moment"),
    "cut a question": (frame("conversation.item.truncate", item_id="question", audio_end_ms=1), "invalid_truncate"),
    "cut at a word": (frame("conversation.item.truncate", item_id="REPLY", audio_end_ms=MARK), "invalid_event"),
    "cut at NaN": (raw("conversation.item.truncate", '"item_id": "REPLY", "audio_end_ms": NaN'), "invalid_json"),
    "cut at 1e999": (raw("conversation.item.truncate", '"item_id": "REPLY", "audio_end_ms": 1e999'), "invalid_event"),
    "played before the start": (frame("sb.playback.progress", item_id="REPLY", audio_end_ms=-1), "invalid_moment"),
    "retrieve unknown": (frame("conversation.item.retrieve", item_id=MARK), "item_retrieve_invalid_item_id"),
    "delete unknown": (frame("conversation.item.delete", item_id=MARK), "item_delete_invalid_item_id"),
    "cut unknown": (
        frame("conversation.item.truncate", item_id=MARK, audio_end_ms=1),
        "item_truncate_invalid_item_id",
    ),
    "half a surrogate pair": (raw("conversation.item.delete", '"item_id": "\\ud800 MARKED"'), "invalid_json"),
    "huge text": (add(typed(MARK * 170_000)), "text_too_long"),
    "no text": (add(typed("") | {"content": None}), "empty_item"),
    "huge id": (add(typed("x", id=MARK * 100)), "invalid_id"),
    "unseen id": (add(typed("x", id="MARKED\x00\n")), "invalid_id"),
    "an id twice": (add(typed(MARK, id="question")), "item_create_duplicate_item_id"),
    "behind nothing": (add(typed(MARK), previous_item_id=MARK), "item_not_found"),
    "a function's output": (add({"type": MARK, "output": MARK}), "unsupported_item"),
    "a wrong role": (add(typed("x", role="it's MARKED - at `$.MARKED`")), "invalid_event"),
    "another wrong role": (add(typed("x", role='"MARKED" - at `$.MARKED`')), "invalid_event"),
    "item is null": (add(None), "invalid_event"),
    "session is null": (frame("session.update", session=None), "invalid_event"),
    "no reply to clear": (frame("output_audio_buffer.clear"), "unsupported_event"),
    "what no function gave": (
        add({"type": "function_call_output", "call_id": MARK, "output": MARK}),
        "invalid_tool_call_id",
    ),
    "a call of nothing": (add({"type": "function_call", "call_id": "c", "arguments": MARK}), "invalid_item"),
    "a picture that is none": (
        add({"type": "message", "role": "user", "content": [{"type": "input_image", "image_url": MARK}]}),
        "invalid_image",
    ),
    "a nameless function": (
        frame("session.update", session={"type": "realtime", "tools": [{"type": "function", "name": "MARKED!"}]}),
        "invalid_tool",
    ),
    "a choice that is none": (
        frame("session.update", session={"type": "realtime", "tool_choice": MARK}),
        "invalid_tool_choice",
    ),
    "no such session": (frame("session.update", session={"type": MARK}), "unsupported_session"),
    "a reply to nothing": (
        frame("response.create", response={"input": [{"type": "item_reference", "id": MARK}]}),
        "item_not_found",
    ),
    "a reply of no tokens": (frame("response.create", response={"max_output_tokens": 0}), "invalid_max_output_tokens"),
}
"""Wrong events that say which they are."""

NAMELESS: dict[str, tuple[str | bytes, str]] = {
    "not JSON": (MARK, "invalid_json"),
    "nothing": ("", "invalid_json"),
    "cut off": ('{"type": "input_audio_buffer.commit", "event_id": "mi', "invalid_json"),
    "an array": (f'["{MARK}"]', "invalid_event"),
    "a word": (f'"{MARK}"', "invalid_event"),
    "null": ("null", "invalid_event"),
    "binary": (MARK.encode(), "invalid_event"),
    "deep nesting": (DEEP, "invalid_json"),
    "24 MB": (frame("input_audio_buffer.append", audio="A" * 24_000_000), "event_too_large"),
    "event_id is a list": (frame("input_audio_buffer.clear", event_id=[MARK]), "invalid_event"),
    "event_id is huge": (frame(MARK, event_id=MARK * 10_000), "unknown_event"),
}

WRONG = {what: (text, code, "mine") for what, (text, code) in NAMED.items()} | {
    what: (text, code, None) for what, (text, code) in NAMELESS.items()
}


async def test_whatever_a_client_gets_wrong_it_is_told_and_the_session_lives(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "conversation.item.create", item=typed("Hi", id="question"))
        await tell(socket, "response.create")
        reply_id = (await hear_all(socket))[-1]["response"]["output"][0]["id"]
        for what, (text, code, event_id) in WRONG.items():
            await socket.send(text.replace("REPLY", reply_id) if isinstance(text, str) else text)
            event = await hear(socket)
            assert event["type"] == "error", what
            error = event["error"]
            assert (error["type"], error["code"]) == ("invalid_request_error", code), what
            assert error["event_id"] == event_id, what
            assert MARK not in json.dumps(event), what
            assert len(error["message"]) < 200, what
        await ask_aloud(socket)
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_an_id_that_cannot_be_written_is_written_as_far_as_it_can(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await socket.send('{"type": "nonsense", "event_id": "a\\ud800"}')
        assert (await hear(socket))["error"]["event_id"] == "a?"


async def test_null_where_a_field_may_be_left_out_is_no_mistake(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "session.update", event_id=None, session={"type": "realtime", "audio": None, "tools": None})
        await hear(socket, "session.updated")
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND), event_id=None)
        await tell(socket, "input_audio_buffer.commit")
        await tell(socket, "response.create", response=None)
        assert "error" not in types_of(await hear_all(socket))


async def test_a_frame_beyond_all_measure_closes_the_socket(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        async with talking(address) as socket:
            with suppress(ConnectionClosed):
                await socket.send("x" * 29 * 1024 * 1024)
            with pytest.raises(ConnectionClosed) as closed:
                await hear(socket)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1009
        async with talking(address) as socket:
            await ask_aloud(socket)
            await hear_all(socket)


async def test_a_second_reply_is_refused_while_one_is_under_way(tmp_path: Path) -> None:
    model = ScriptedChatModel(first_token_delay=0.05)
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hi")
        await tell(socket, "response.create", event_id="second")
        events = await hear_all(socket)
    (error,) = [event["error"] for event in events if event["type"] == "error"]
    assert (error["code"], error["event_id"]) == ("conversation_already_has_active_response", "second")
    assert events[-1]["response"]["status"] == "completed"


async def test_a_cancel_that_comes_too_late_is_dropped(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hi")
        response_id = (await hear_all(socket))[-1]["response"]["id"]
        await tell(socket, "response.cancel", response_id=response_id)
        await ask_in_writing(socket, "Again")
        events = await hear_all(socket)
    assert "error" not in types_of(events)
    assert events[-1]["response"]["status"] == "completed"


async def test_a_microphone_that_is_always_open_is_no_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asked for notices is told that the beginning is not kept any more, once."""
    monkeypatch.setattr(hearing_module, "MAX_UTTERANCE_MS", 2000)
    monkeypatch.setattr(hearing_module, "SEGMENT_MS", 1000)
    async with serving(tmp_path) as address, talking(address) as socket:
        await change(socket, include=["sb.notice"], audio={"input": {"turn_detection": None}})
        for _ in range(4):
            await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
        await ask_aloud(socket, b"")
        events = await hear_all(socket)
    assert "error" not in types_of(events)
    assert [event["code"] for event in events if event["type"] == "sb.notice"] == ["beginning_dropped"]
    assert "I heard 1.0 seconds of sound. I heard 1.0 seconds of sound." in str(events)


async def test_a_cleared_utterance_is_forgotten(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
        await tell(socket, "input_audio_buffer.clear")
        await hear(socket, "input_audio_buffer.cleared")
        await tell(socket, "input_audio_buffer.commit")
        assert (await hear(socket, "error"))["error"]["code"] == "input_audio_buffer_commit_empty"
