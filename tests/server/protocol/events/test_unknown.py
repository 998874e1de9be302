"""What no event has is found where it stands, and nothing else is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.protocol import events as e
from server.protocol.events.unknown import unknown_fields


@pytest.mark.parametrize(
    ("event", "found"),
    [
        ({"type": "session.update", "session": {"type": "realtime", "audio": {"input": {}}}}, []),
        ({"type": "session.update", "session": {"voice": "x", "sb_new": 1}, "more": 1}, ["session.voice", "more"]),
        (
            {"type": "session.update", "session": {"audio": {"input": {"a": 1, "format": {"b": 1}}}}},
            ["session.audio.input.a", "session.audio.input.format.b"],
        ),
        (
            {"type": "conversation.item.create", "item": {"content": [{"type": "t"}, {"type": "t", "x": 1}]}},
            ["item.content[1].x"],
        ),
        ({"type": "session.update", "session": {"tools": [{"type": "mcp", "server_url": "u"}]}}, []),
        ({"type": "session.update", "session": {"tools": [{"name": "n", "strict": 1}]}}, ["session.tools[0].strict"]),
        ({"type": "session.update", "session": {"tools": [{"parameters": {"anything": 1}}]}}, []),
        ({"type": "response.create", "response": None}, []),
        ({"type": "input_audio_buffer.append", "audio": "", "more": 1}, []),
    ],
)
def test_what_no_event_has_is_found(event: dict[str, Any], found: list[str]) -> None:
    frame = json.dumps(event)
    assert list(unknown_fields(frame, e.decode_client(frame))) == found
