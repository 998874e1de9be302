"""What a session tells of how it is set."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET

from server.engines import OwnWord
from server.protocol import events as e
from server.protocol.audio import SoundFormat
from server.realtime.settings.session_settings import (
    Refused,
    SessionSettings,
    TruncationSettings,
    TurnDetectionSettings,
)
from server.realtime.settings.wishes import updated

SET = SessionSettings(
    instructions="Be brief.",
    voice="joe",
    language="en",
    max_tokens=100,
    model="gpt-realtime",
    transcription_model="whisper-1",
    tools=(e.Tool(name="look", description="Look.", parameters={"type": "object"}),),
    tool_choice=e.ToolChoice(type="function", name="look"),
    parallel_tool_calls=True,
    effort="low",
    tracing=e.Tracing(group_id="g"),
    truncation=TruncationSettings(0.8, 5000),
    input_format=SoundFormat(8000, "audio/pcmu"),
    output_format=SoundFormat(16_000),
)


@pytest.mark.parametrize("settings", [SessionSettings(), SET, SessionSettings(kind="transcription", language="de")])
def test_what_is_described_changes_nothing_when_it_is_sent_back(settings: SessionSettings) -> None:
    described: Any = settings.described()
    assert updated(settings, e.Session(**described)) == (settings, [])


def test_a_turn_detection_is_told_with_all_that_counts_for_it() -> None:
    assert TurnDetectionSettings().described() == e.TurnDetection(
        type="server_vad",
        threshold=0.5,
        prefix_padding_ms=300,
        silence_duration_ms=500,
        idle_timeout_ms=None,
        create_response=True,
        interrupt_response=True,
    )
    assert TurnDetectionSettings("semantic_vad").described() == e.TurnDetection(
        type="semantic_vad", eagerness="auto", create_response=True, interrupt_response=True
    )


def test_a_session_that_transcribes_tells_nothing_of_replies() -> None:
    described = SessionSettings(kind="transcription").described()
    assert set(described) == {"type", "include", "audio"}
    audio: Any = described["audio"]
    assert not isinstance(audio.output, e.AudioOutput)


def test_what_is_said_of_pictures_and_code_is_the_clients_wish() -> None:
    asked, _ = updated(SessionSettings(), e.Session(type="realtime", sb_emoji="named"))
    assert (asked.manner.emoji, asked.manner.code) == ("named", "mention")
    asked, _ = updated(asked, e.Session(type="realtime", sb_code="read"))
    assert (asked.described()["sb_emoji"], asked.described()["sb_code"]) == ("named", "read")


def test_how_words_are_said_is_the_clients_wish_until_it_has_another() -> None:
    first = e.Pronunciation("Nguyen", "win", "en")
    asked, _ = updated(SessionSettings(), e.Session(type="realtime", sb_pronunciations=[first]))
    asked, _ = updated(asked, e.Session(type="realtime", sb_code="read"))
    assert asked.manner.pronunciations == (OwnWord("Nguyen", "win", "en"),)
    assert asked.described()["sb_pronunciations"] == [first]
    for wrong in (e.Pronunciation(" ", "win"), e.Pronunciation("Nguyen", "!")):
        with pytest.raises(Refused, match="letter or a digit"):
            updated(asked, e.Session(type="realtime", sb_pronunciations=[wrong]))
    asked, _ = updated(asked, e.Session(type="realtime", sb_pronunciations=[]))
    assert asked.described()["sb_pronunciations"] is UNSET
