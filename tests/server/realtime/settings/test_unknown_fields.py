"""What no event has is named, and costs nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.realtime.settings.unknown_fields import BETA, MOST_TOLD
from tests.servers.realtime_server import hear, serving, talking, tell, typed

BETA_SESSION = {
    "modalities": ["text"],
    "voice": "alloy",
    "input_audio_format": "g711_ulaw",
    "turn_detection": {"type": "server_vad"},
    "instructions": "Rhyme.",
}
"""As clients of the beta write it."""


async def test_the_beta_is_told_field_by_field_where_it_is_now(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, "session.update", event_id="mine", session=BETA_SESSION)
        session = (await hear(socket, "session.updated"))["session"]
        assert (session["instructions"], session["output_modalities"]) == ("Rhyme.", ["audio"])
        for name in ("modalities", "voice", "input_audio_format", "turn_detection"):
            error = (await hear(socket))["error"]
            assert (error["code"], error["param"]) == ("unknown_parameter", f"session.{name}")
            assert BETA[f"session.{name}"] in error["message"]
            assert error["event_id"] == "mine"


@pytest.mark.parametrize(
    ("type_", "fields", "answer", "param"),
    [
        ("session.update", {"session": {"type": "realtime", "sound": 1}}, "session.updated", "session.sound"),
        ("response.create", {"response": {"sound": 1}}, "response.created", "response.sound"),
        ("conversation.item.create", {"item": typed("Hi", sound=1)}, "conversation.item.done", "item.sound"),
        ("input_audio_buffer.clear", {"sound": 1}, "input_audio_buffer.cleared", "sound"),
    ],
)
async def test_an_unknown_field_is_named_and_the_event_done(
    tmp_path: Path, type_: str, fields: dict[str, Any], answer: str, param: str
) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await tell(socket, type_, **fields)
        await hear(socket, answer)
        error = (await hear(socket, "error"))["error"]
    assert (error["code"], error["param"]) == ("unknown_parameter", param)


async def test_a_flood_of_unknown_fields_is_not_answered_with_one(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        fields = {f"field \n{number}" + "x" * 10_000: 1 for number in range(200)}
        await tell(socket, "session.update", session={"type": "realtime", **fields})
        await hear(socket, "session.updated")
        await tell(socket, "input_audio_buffer.clear")
        errors = []
        while (event := await hear(socket))["type"] == "error":
            errors.append(event["error"])
    assert len(errors) == MOST_TOLD
    assert all(len(error["param"]) < 200 and error["param"].isprintable() for error in errors)
