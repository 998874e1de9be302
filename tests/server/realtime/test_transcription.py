"""Sessions that only transcribe, as the speech-to-text parts of other frameworks open them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.servers.realtime_server import (
    SECOND,
    ask_aloud,
    b64,
    change,
    hear,
    hear_all,
    serving,
    talking,
    tell,
    types_of,
)

SESSION: dict[str, Any] = {
    "type": "transcription",
    "audio": {
        "input": {
            "format": {"type": "audio/pcm", "rate": 24_000},
            "transcription": {"model": "gpt-4o-transcribe", "language": "en"},
            "turn_detection": None,
        }
    },
}
DONE = "conversation.item.input_audio_transcription.completed"


@pytest.mark.parametrize("query", ["?intent=transcription", "?model=gpt-realtime", ""])
async def test_what_is_committed_is_transcribed_and_nothing_is_answered(tmp_path: Path, query: str) -> None:
    async with serving(tmp_path) as address, talking(address, query) as socket:
        await tell(socket, "session.update", session=SESSION)
        session = (await hear(socket, "session.updated"))["session"]
        assert session["type"] == "transcription"
        assert session["audio"]["input"]["transcription"] == {"model": "gpt-4o-transcribe", "language": "en"}
        assert {"instructions", "tools", "output_modalities", "model"}.isdisjoint(session)
        for _ in range(2):
            await tell(socket, "input_audio_buffer.append", audio=b64(SECOND))
            await tell(socket, "input_audio_buffer.commit")
            events = await hear_all(socket, DONE)
            assert events[-1]["transcript"] == "I heard 1.0 seconds of sound."
            assert not any(kind.startswith("response") for kind in types_of(events))
        await tell(socket, "response.create", event_id="mine")
        error = (await hear(socket, "error"))["error"]
        assert (error["code"], error["event_id"]) == ("unsupported_in_transcription", "mine")


async def test_the_address_alone_says_that_it_transcribes(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, address.connect("?intent=transcription") as socket:
        assert (await hear(socket, "session.created"))["session"]["type"] == "transcription"


async def test_who_wants_no_transcripts_is_told_none_and_answered(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        session = await change(socket, audio={"input": {"transcription": None}})
        assert session["audio"]["input"]["transcription"] is None
        await ask_aloud(socket)
        events = await hear_all(socket)
        assert not any("transcription" in kind for kind in types_of(events))
        assert "I heard 1.0 seconds" in str(events[-1])
        await change(socket, audio={"input": {"transcription": {"model": "whisper-1"}}})
        await ask_aloud(socket)
        assert DONE in types_of(await hear_all(socket))
