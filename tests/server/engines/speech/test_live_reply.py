"""One answer of GPT-Live: which words sound with which piece."""

from __future__ import annotations

import base64
from typing import Any

from server.engines import ReplyNotes, Speech, SpeechTurn
from server.engines.speech.live_reply import MOST_SILENCE, RATE, LiveReply
from server.protocol.audio import size_of

LOUD, QUIET = b"\x00\x10", b"\x00\x00"


def sound(sample: bytes, seconds: float) -> dict[str, Any]:
    pcm = sample * (size_of(seconds, RATE) // 2)
    return {"type": "session.output_audio.delta", "delta": base64.b64encode(pcm).decode()}


def words(told: str, start_ms: int) -> dict[str, Any]:
    return {"type": "session.output_transcript.delta", "delta": told, "start_ms": start_ms, "end_ms": start_ms + 200}


async def test_words_stay_with_their_sound_after_a_pause_of_which_not_all_is_kept() -> None:
    reply = LiveReply(SpeechTurn([]), ReplyNotes(), can_delegate=False)

    def spoken(*events: dict[str, Any]) -> list[tuple[str, int]]:
        pieces = [piece for event in events for piece in reply.taken(event) if isinstance(piece, Speech)]
        return [(piece.text, len(piece.pcm)) for piece in pieces]

    part = size_of(0.2, RATE)
    assert spoken(words("One", 1000), sound(LOUD, 0.2)) == [("One", part)]
    ahead = words(" two", 6200), words(" three", 11_400)
    assert spoken(*ahead, *[sound(QUIET, 0.5)] * 10, sound(LOUD, 0.2)) == [(" two", MOST_SILENCE + part)]
    assert spoken(*[sound(QUIET, 0.5)] * 10, sound(LOUD, 0.2)) == [(" three", MOST_SILENCE + part)]
    assert not list(reply.rest)
