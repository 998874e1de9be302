"""The dialects of a streamed transcription."""

from __future__ import annotations

import pytest

from server.engines.stt.transcript import TranscriptEvents

DELTA = {"type": "transcript.text.delta", "delta": "Par"}
DONE = {"type": "transcript.text.done", "text": "Paris."}
CHUNK = {"object": "transcription.chunk", "choices": [{"delta": {"content": "Par"}}]}
LAST = {"choices": [{"delta": {"content": "is."}, "finish_reason": "stop"}]}


@pytest.mark.parametrize(
    ("events", "text", "complete"),
    [
        ([DELTA], "Par", False),
        ([DELTA, DELTA], "ParPar", False),
        ([DELTA, DONE], "Paris.", True),
        ([{"type": "transcript.text.done", "text": ""}], "", True),
        ([CHUNK], "Par", False),
        ([CHUNK, LAST], "Paris.", True),
        ([CHUNK, {"choices": [{"delta": None, "finish_reason": "stop"}]}], "Par", True),
        ([{"text": " In Paris. "}, {"text": "Yes."}], "In Paris. Yes.", True),
    ],
)
def test_understands(events: list[object], text: str, complete: bool) -> None:
    transcript = TranscriptEvents()
    for event in events:
        transcript.add(event)
    assert (transcript.text, transcript.complete, transcript.understood) == (text, complete, True)


@pytest.mark.parametrize(
    "event",
    [
        None,
        17,
        "text",
        [],
        {},
        {"type": "ping"},
        {"type": "transcript.text.segment", "text": "Paris."},
        {"type": "transcript.text.delta", "delta": None},
        {"type": "transcript.text.done"},
        {"choices": []},
        {"choices": None},
        {"choices": ["a"]},
        {"text": 5},
    ],
)
def test_passes_over_what_it_does_not_know(event: object) -> None:
    transcript = TranscriptEvents()
    transcript.add(event)
    assert (transcript.text, transcript.understood) == ("", False)
