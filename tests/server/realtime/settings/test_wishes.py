"""What a client may change of its session, what is refused, and what costs only its own field."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET

from server.engines import ABILITIES, Ability
from server.protocol import events as e
from server.protocol.audio import SoundFormat
from server.realtime.settings.session_settings import (
    NoiseReductionSettings,
    Refused,
    SessionSettings,
    TruncationSettings,
    TurnDetectionSettings,
)
from server.realtime.settings.wishes import Able, Offers, for_response, turn_detection, updated

LOOK = e.Tool(name="look", parameters={"type": "object"})
BEFORE = SessionSettings(instructions="Be brief.", voice="joe", language="en", max_tokens=100)


def without(*abilities: Ability) -> Able:
    """Engines that cannot do that, whichever are chosen."""
    return lambda _: ABILITIES - {*abilities}


def formatted(side: str, **format_: Any) -> dict[str, Any]:
    wish = e.AudioFormat(**format_)
    audio = e.Audio(input=e.AudioInput(format=wish)) if side == "input" else e.Audio(output=e.AudioOutput(format=wish))
    return {"audio": audio}


def heard(**fields: Any) -> dict[str, Any]:
    return {"audio": e.Audio(input=e.AudioInput(**fields))}


@pytest.mark.parametrize(
    ("wish", "changes"),
    [
        ({}, {}),
        ({"instructions": None, "output_modalities": None, "audio": None, "include": None}, {}),
        ({"instructions": ""}, {"instructions": ""}),
        ({"instructions": "Be long."}, {"instructions": "Be long."}),
        ({"output_modalities": ["text"]}, {"modalities": ("text",)}),
        ({"output_modalities": []}, {}),
        ({"max_output_tokens": 5}, {"max_tokens": 5}),
        ({"max_output_tokens": "inf"}, {"max_tokens": None}),
        ({"model": "gpt"}, {"model": "gpt"}),
        ({"include": ["sb.notice", "sb.unknown"]}, {"include": frozenset({"sb.notice", "sb.unknown"})}),
        ({"type": "transcription"}, {"kind": "transcription"}),
        ({"tools": []}, {}),
        ({"tools": [LOOK], "tool_choice": "required"}, {"tools": (LOOK,), "tool_choice": "required"}),
        ({"parallel_tool_calls": False}, {"parallel_tool_calls": False}),
        ({"reasoning": e.Reasoning(effort="low")}, {"effort": "low"}),
        ({"tracing": "auto"}, {"tracing": "auto"}),
        ({"tracing": None, "truncation": None, "prompt": None, "reasoning": None}, {}),
        ({"truncation": "disabled"}, {"truncation": TruncationSettings(disabled=True)}),
        (
            {"truncation": e.Truncation(type="retention_ratio", retention_ratio=0.5)},
            {"truncation": TruncationSettings(0.5)},
        ),
        (formatted("input", rate=16_000), {"input_format": SoundFormat(16_000)}),
        (formatted("output", rate=16_000), {"output_format": SoundFormat(16_000)}),
        (formatted("output"), {}),
        (formatted("input", type="audio/pcmu"), {"input_format": SoundFormat(8_000, "audio/pcmu")}),
        (formatted("output", type="audio/pcma", rate=8_000), {"output_format": SoundFormat(8_000, "audio/pcma")}),
        (heard(noise_reduction=None), {}),
        (
            heard(noise_reduction=e.NoiseReduction(type="far_field", strength=0.5)),
            {"noise_reduction": NoiseReductionSettings("far_field", 0.5)},
        ),
        (heard(turn_detection=None), {"turn_detection": None}),
        (
            heard(turn_detection=e.TurnDetection(type="semantic_vad", eagerness="low")),
            {"turn_detection": TurnDetectionSettings("semantic_vad", eagerness="low")},
        ),
        (
            heard(turn_detection=e.TurnDetection(type="server_vad", create_response=False)),
            {"turn_detection": TurnDetectionSettings(create_response=False)},
        ),
        (heard(transcription=None), {"tells_words": False}),
        (heard(transcription=e.Transcription(language="de")), {"language": "de"}),
        (heard(transcription=e.Transcription(language="")), {"language": None}),
        (heard(transcription=e.Transcription(model="whisper-1")), {"transcription_model": "whisper-1"}),
        ({"audio": e.Audio(output=e.AudioOutput(voice="amy", speed=1.0))}, {"voice": "amy"}),
        ({"audio": e.Audio(output=e.AudioOutput(voice={"id": "amy"}))}, {"voice": "amy"}),
    ],
)
def test_only_what_is_set_changes(wish: dict[str, Any], changes: dict[str, Any]) -> None:
    after, undone = updated(BEFORE, e.Session(**wish))
    assert undone == []
    assert {
        name: value for name in BEFORE.__slots__ if (value := getattr(after, name)) != getattr(BEFORE, name)
    } == changes


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"type": "SECRET"}, "unsupported_session"),
    ({"max_output_tokens": 0}, "invalid_max_output_tokens"),
    ({"tools": [e.Tool(name="SECRET!")]}, "invalid_tool"),
    ({"tools": [e.Tool()]}, "invalid_tool"),
    ({"tool_choice": "SECRET"}, "invalid_tool_choice"),
    ({"tool_choice": e.ToolChoice(type="function", name="SECRET")}, "invalid_tool_choice"),
    ({"truncation": e.Truncation(type="retention_ratio", retention_ratio=31337)}, "invalid_value"),
    (formatted("input", rate=31337), "unsupported_rate"),
    (formatted("input", type="audio/pcmu", rate=24_000), "unsupported_rate"),
    (formatted("output", type="SECRET"), "unsupported_format"),
    (heard(turn_detection=e.TurnDetection(type="server_vad", threshold=31337)), "invalid_value"),
    (heard(turn_detection=e.TurnDetection(type="server_vad", idle_timeout_ms=1)), "invalid_value"),
]


@pytest.mark.parametrize(("wish", "code"), REFUSED)
def test_what_nobody_could_do_is_refused_as_a_whole_and_not_quoted(wish: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        updated(BEFORE, e.Session(instructions="Changed.", **wish))
    assert refused.value.code == code
    assert "SECRET" not in refused.value.message
    assert "31337" not in refused.value.message


MCP = e.Tool(type="mcp")


@pytest.mark.parametrize(
    ("wish", "places"),
    [
        (heard(transcription=e.Transcription(prompt="p")), ["session.audio.input.transcription.prompt"]),
        (heard(transcription=e.Transcription(keywords=["k"])), ["session.audio.input.transcription.keywords"]),
        (heard(transcription=e.Transcription(languages=["l"])), ["session.audio.input.transcription.languages"]),
        (heard(transcription=e.Transcription(delay="low")), ["session.audio.input.transcription.delay"]),
        ({"tools": [LOOK, MCP, MCP]}, ["session.tools[1]", "session.tools[2]"]),
        ({"tool_choice": e.ToolChoice(type="mcp", server_label="s")}, ["session.tool_choice"]),
        ({"prompt": e.Prompt(id="p")}, ["session.prompt"]),
        ({"tracing": e.Tracing(group_id="g", metadata={"a": 1})}, ["session.tracing.metadata"]),
        ({"include": ["sb.notice", "item.input_audio_transcription.logprobs"]}, ["session.include[1]"]),
    ],
)
def test_what_is_not_done_here_costs_its_own_field_alone(wish: dict[str, Any], places: list[str]) -> None:
    after, undone = updated(BEFORE, e.Session(instructions="Changed.", max_output_tokens=7, **wish))
    assert (after.instructions, after.max_tokens, after.voice) == ("Changed.", 7, "joe")
    assert [refused.param for refused in undone] == places


def test_a_model_that_cannot_call_functions_is_offered_none() -> None:
    wish = e.Session(instructions="Changed.", tools=[LOOK])
    after, (refused,) = updated(BEFORE, wish, without("calls_functions"))
    assert (after.tools, after.instructions) == ((), "Changed.")
    assert (refused.code, refused.param) == ("unsupported_tools", "session.tools")


def test_tools_effort_and_speed_are_for_the_engines_that_the_same_wish_names() -> None:
    def able(settings: SessionSettings) -> set[str]:
        thinks = {"calls_functions", "reasons"} if settings.model == "Able" else set()
        return thinks | ({"paces"} if settings.voice == "Anna" else set())

    offers: Offers = {"llm": ["Plain", "Able"], "tts": ["Joe", "Anna"]}
    output = e.AudioOutput(voice="anna", speed=1.25)
    more: dict[str, Any] = {"tools": [LOOK], "reasoning": e.Reasoning(effort="high"), "audio": e.Audio(output=output)}
    after, undone = updated(BEFORE, e.Session(model="able", **more), able, offers)
    assert (after.model, after.voice, after.tools, after.effort, undone) == ("Able", "Anna", (LOOK,), "high", [])
    _, undone = updated(after, e.Session(model="Plain", **more), able, offers)
    assert {refused.code for refused in undone} == {"unsupported_tools", "unsupported_reasoning"}
    _, undone = for_response(after, e.ResponseParams(audio=e.Audio(output=e.AudioOutput(voice="Joe", speed=1.5))), able)
    assert [refused.code for refused in undone] == ["unsupported_speed"]


def test_a_model_that_cannot_be_told_how_much_to_think_is_not_told() -> None:
    wish = e.Session(instructions="Changed.", reasoning=e.Reasoning(effort="high"))
    after, (refused,) = updated(BEFORE, wish, without("reasons"))
    assert (after.effort, after.instructions) == (None, "Changed.")
    assert (refused.code, refused.param) == ("unsupported_reasoning", "session.reasoning")


def test_an_effort_is_taken_back_with_null() -> None:
    after, _ = updated(BEFORE, e.Session(reasoning=e.Reasoning(effort="high")))
    once, _ = for_response(after, e.ResponseParams(reasoning=e.Reasoning(effort="low")))
    assert (after.effort, once.effort) == ("high", "low")
    assert updated(after, e.Session(reasoning=None))[0].effort is None


def test_a_turn_detection_of_the_same_type_changes_only_what_is_set() -> None:
    present = TurnDetectionSettings(threshold=0.7, silence_duration_ms=900)
    changed = turn_detection(present, e.TurnDetection(type="server_vad", prefix_padding_ms=100))
    assert changed == TurnDetectionSettings(threshold=0.7, silence_duration_ms=900, prefix_padding_ms=100)
    assert turn_detection(present, e.TurnDetection(type="semantic_vad")) == TurnDetectionSettings("semantic_vad")


def test_how_a_reply_is_interrupted_stays_as_it_was_said_until_it_is_taken_back() -> None:
    polite, undone = updated(BEFORE, e.Session(sb_interruption=e.Interrupting()))
    assert (BEFORE.patience, polite.patience, undone) == (None, "normal", [])
    quick, _ = updated(polite, e.Session(sb_interruption=e.Interrupting(patience="quick")))
    assert quick.described()["sb_interruption"] == e.Interrupting(patience="quick")
    assert updated(quick, e.Session(instructions="Changed."))[0].patience == "quick"
    assert updated(quick, e.Session(sb_interruption=e.Interrupting()))[0].patience == "quick"
    taken_back, _ = updated(quick, e.Session(sb_interruption=None))
    assert (taken_back.patience, taken_back.described()["sb_interruption"]) == (None, UNSET)


def test_one_reply_may_differ() -> None:
    audio = e.Audio(output=e.AudioOutput(voice="amy"))
    params = e.ResponseParams(
        instructions="Rhyme.", output_modalities=["text"], max_output_tokens="inf", audio=audio, tools=[LOOK]
    )
    once, undone = for_response(BEFORE, params)
    assert (once.instructions, once.aloud, once.max_tokens, once.voice) == ("Rhyme.", False, None, "amy")
    assert (once.tools, undone) == ((LOOK,), [])


@pytest.mark.parametrize("paces", [True, False])
def test_a_speed_is_taken_and_a_voice_that_cannot_says_so(paces: bool) -> None:
    wish = e.Session(instructions="Changed.", audio=e.Audio(output=e.AudioOutput(speed=1.25)))
    after, undone = updated(BEFORE, wish, without() if paces else without("paces"))
    assert (after.manner.speed, after.described_output().speed, after.instructions) == (1.25, 1.25, "Changed.")
    told = [] if paces else [("unsupported_speed", "session.audio.output.speed")]
    assert [(refused.code, refused.param) for refused in undone] == told
    assert updated(after, e.Session(sb_code="read"))[0].manner.speed == 1.25
    usual = e.Session(audio=e.Audio(output=e.AudioOutput(speed=1.0)))
    assert updated(after, usual, without("paces")) == (updated(after, usual)[0], [])


@pytest.mark.parametrize("speed", [0.2, 1.6])
def test_a_speed_that_no_voice_may_have_is_refused(speed: float) -> None:
    with pytest.raises(Refused) as refused:
        updated(BEFORE, e.Session(audio=e.Audio(output=e.AudioOutput(speed=speed))))
    assert refused.value.param == "session.audio.output.speed"
