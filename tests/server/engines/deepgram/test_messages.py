"""What Deepgram says, read by the names of its fields."""

from __future__ import annotations

import pytest

from server.engines.deepgram.messages import told_in


def test_fields_are_known_by_their_names_also_within_others() -> None:
    told = told_in('{"type":"Results","channel":{"alternatives":[{"transcript":"Hello"}]},"is_final":true}')
    assert told.type == "Results"
    assert told.channel.alternatives[0].transcript == "Hello"
    assert told.is_final is True


def test_what_it_does_not_say_it_does_not_have() -> None:
    assert getattr(told_in('{"type":"Results"}'), "from_finalize", None) is None


@pytest.mark.parametrize("frame", ["", "no JSON", '{"type":', "[" * 100_000, '"a text"', "[1, 2]", "null"])
def test_what_is_no_message_has_no_type(frame: str) -> None:
    assert getattr(told_in(frame), "type", None) is None
