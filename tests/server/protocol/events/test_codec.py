"""Every event goes over the wire and back whole, and is what `openai.types.realtime` says it is."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.protocol import events as e
from server.protocol.texts import Text
from tests.servers.vendors.openai_types import THEIRS, unknown_fields

Event = e.ClientEvent | e.ServerEvent

FORMAT = e.AudioFormat(rate=24_000)
AUDIO = e.Audio(
    input=e.AudioInput(
        format=FORMAT,
        transcription=e.Transcription(model="m", language="en", prompt="names", languages=["de"], keywords=["k"]),
        noise_reduction=e.NoiseReduction(type="far_field", strength=0.5),
        turn_detection=e.TurnDetection(
            type="server_vad",
            threshold=0.5,
            prefix_padding_ms=300,
            silence_duration_ms=500,
            idle_timeout_ms=6000,
            create_response=True,
            interrupt_response=True,
        ),
    ),
    output=e.AudioOutput(format=FORMAT, voice="marin", speed=1.0),
)
SESSION = e.Session(
    model="gpt-realtime",
    instructions="Be brief.",
    output_modalities=["audio"],
    max_output_tokens="inf",
    audio=AUDIO,
    tools=[e.Tool(name="look", description="Look.", parameters={"type": "object"})],
    tool_choice=e.ToolChoice(type="function", name="look"),
    parallel_tool_calls=True,
    prompt=e.Prompt(id="p", version="1"),
    reasoning=e.Reasoning(effort="low"),
    tracing=e.Tracing(workflow_name="w", group_id="g", metadata={"a": 1}),
    truncation=e.Truncation(
        type="retention_ratio", retention_ratio=0.5, token_limits=e.TokenLimits(post_instructions=9)
    ),
)
TRANSCRIBING = e.Session(
    type="transcription",
    audio=e.Audio(
        input=e.AudioInput(turn_detection=e.TurnDetection(type="semantic_vad", eagerness="low", create_response=False))
    ),
)
DESCRIBED = msgspec.structs.replace(
    SESSION,
    object="realtime.session",
    id="sess_1",
    conversation_id="c1",
    sb_engines={"hear": e.EngineStatus(name="scripted", state="ready")},
)
ASKED = e.Item(id="item_1", role="user", status="completed", content=[e.Content(type="input_text", text="Hi")])
SPOKEN = e.Item(
    id="item_2", role="assistant", status="incomplete", content=[e.Content(type="output_audio", transcript="Hello")]
)
CALL = e.Item(type="function_call", id="item_3", status="completed", call_id="call_1", name="f", arguments="{}")
SHOWN = e.Item(role="user", content=[e.Content(type="input_image", image_url="data:", detail="low")])
FAULT = e.Fault(type="server_error", code="broken", message=Text("It broke."), param="audio", event_id="ev_1")
RESPONSE = e.Response(
    id="resp_1",
    status="failed",
    conversation_id="c1",
    output=[SPOKEN],
    output_modalities=["audio"],
    status_details=e.StatusDetails(type="failed", error=e.Fault(type="server_error", code="c", message=Text("m"))),
    metadata={"key": "value"},
    usage=e.Usage(total_tokens=3, input_tokens=1, output_tokens=2),
)
IN_REPLY: dict[str, Any] = {"response_id": "resp_1", "item_id": "item_2"}

EXAMPLES: list[Event] = [
    e.SessionUpdate(session=SESSION, event_id="ev"),
    e.AudioAppend(audio=b"\x01\x02"),
    e.AudioCommit(),
    e.AudioClear(),
    e.ItemCreate(item=ASKED, previous_item_id="root"),
    e.ItemRetrieve(item_id="item_1"),
    e.ItemDelete(item_id="item_1"),
    e.ItemTruncate(item_id="item_2", audio_end_ms=1500),
    e.ResponseCreate(
        response=e.ResponseParams(
            instructions="Short.",
            output_modalities=["text"],
            max_output_tokens=5,
            metadata={"key": "value"},
            conversation="none",
            input=[ASKED],
            audio=e.Audio(output=e.AudioOutput(format=FORMAT, voice="marin")),
        )
    ),
    e.ResponseCancel(response_id="resp_1"),
    e.ResponseFallBack(response_id="resp_1"),
    e.OutputAudioClear(),
    e.PlaybackProgress(item_id="item_2", audio_end_ms=20),
    e.ToolApprovalAnswer(approval_id="appr_1", approve=True),
    e.Warm(),
    e.SessionCreated(session=DESCRIBED),
    e.SessionUpdated(session=DESCRIBED),
    e.ConversationCreated(conversation=e.CreatedConversation(id="c1")),
    e.AudioCommitted(item_id="item_1", previous_item_id="item_0"),
    e.AudioCleared(),
    e.SpeechStarted(item_id="item_1", audio_start_ms=5),
    e.SpeechStopped(item_id="item_1", audio_end_ms=500),
    e.TimeoutTriggered(item_id="item_1", audio_start_ms=5, audio_end_ms=6005),
    e.ItemAdded(item=ASKED),
    e.ItemDone(item=SPOKEN, previous_item_id="item_1"),
    e.ItemRetrieved(item=ASKED),
    e.ItemDeleted(item_id="item_1"),
    e.ItemTruncated(item_id="item_2", audio_end_ms=1500),
    e.TranscriptionDelta(item_id="item_1", delta="Hi"),
    e.TranscriptionCompleted(item_id="item_1", transcript="Hi", usage=e.DurationUsage(seconds=1.5)),
    e.TranscriptionFailed(item_id="item_1", error=e.Fault(type="server_error", code="c", message=Text("m"))),
    e.ResponseCreated(response=e.Response(id="resp_1", status="in_progress")),
    e.ResponseDone(response=RESPONSE),
    e.OutputItemAdded(response_id="resp_1", item=SPOKEN),
    e.OutputItemDone(response_id="resp_1", item=SPOKEN),
    e.ContentPartAdded(**IN_REPLY, part=e.Part(type="audio", transcript="")),
    e.ContentPartDone(**IN_REPLY, part=e.Part(type="text", text="Hello")),
    e.OutputAudioDelta(**IN_REPLY, delta=b"\x00\xff"),
    e.OutputAudioDone(**IN_REPLY),
    e.OutputTranscriptDelta(**IN_REPLY, delta="Hel"),
    e.OutputTranscriptDone(**IN_REPLY, transcript="Hello"),
    e.OutputTextDelta(**IN_REPLY, delta="Hel"),
    e.OutputTextDone(**IN_REPLY, text="Hello"),
    e.FunctionArgumentsDelta(**IN_REPLY, call_id="call_1", delta="{"),
    e.FunctionArgumentsDone(**IN_REPLY, call_id="call_1", name="f", arguments="{}"),
    e.RateLimitsUpdated(rate_limits=[e.RateLimit(name="tokens", limit=9, remaining=8, reset_seconds=1.0)]),
    e.Error(error=FAULT),
    e.InterimTranscript(transcript="Hel"),
    e.SpeechMayHaveStarted(audio_start_ms=5),
    e.SpeechWithdrawn(audio_end_ms=400, reason="backchannel"),
    e.TurnTimings(response_id="resp_1", hear_ms=1, think_ms=2, speak_ms=3, first_audio_ms=6, total_ms=9),
    e.TurnReceipt(
        response_id="resp_1",
        handed=[e.ReceiptEntry(stage="think", engine="openai", host="api.openai.com", got=["text"])],
        nothing_left=False,
    ),
    e.TurnCosts(
        response_id="resp_1",
        input_tokens=200,
        output_tokens=100,
        cached_tokens=20,
        input_audio_tokens=150,
        output_audio_tokens=70,
        heard_seconds=1.0,
        spoken_seconds=2.5,
        money=0.0102,
        currency="EUR",
        priced_on="2026-11-28",
        conversation=e.ConversationCosts(
            turns=1, input_tokens=200, output_tokens=100, heard_seconds=1.0, spoken_seconds=2.5, money=0.0102
        ),
    ),
    e.ThoughtDelta(response_id="resp_1", item_id="item_1", delta="Hm.", thinking_ms=3),
    e.AlignmentDelta(response_id="resp_1", item_id="item_1", kept=1, ends=[(8, 1000), (20, 2000)]),
    e.Citations(
        **IN_REPLY, citations=[e.Citation(document_id="d", file="birds.pdf", path="/home/ann/birds.pdf", page=3)]
    ),
    e.EnginesUpdated(engines={"hear": e.EngineStatus(name="scripted", state="failed", message=Text("No."))}),
    e.NoticeGiven(code="loading", message=Text("Wait.")),
    e.QuotaUpdated(
        allowances=[
            e.Allowance(name="sessions", limit=2, used=1, remaining=1),
            e.Allowance(name="voice_minutes_day", limit=30, used=1.5, remaining=28.5, renews_at="2026-12-01T00:00:00Z"),
        ]
    ),
    e.LinePlace(place=3, length=4, wait_seconds=90.0),
    e.ToolCallUpdated(
        response_id="resp_1", call_id="call_1", name="time", arguments="{}", status="done", result="Noon", took_ms=3
    ),
    e.ToolSecretsWanted(
        wanted=[
            e.ToolSecretWanted(server="shop", name="TOKEN", place="https://shop.test", given=True, state="ready"),
            e.ToolSecretWanted(
                server="shop", name="TOKEN", place="https://shop.test", given=False, state="failed", problem=Text("No.")
            ),
        ]
    ),
    e.TimerDue(
        timer_id="3f2a", text="tea", due_at="2030-05-01T12:00:00Z", item_id="item_1", transcript="Reminder: tea."
    ),
    e.McpListToolsInProgress(item_id="mcpl_1"),
    e.McpListToolsCompleted(item_id="mcpl_1"),
    e.McpListToolsFailed(item_id="mcpl_1"),
    e.McpCallArgumentsDelta(response_id="resp_1", output_index=1, item_id="mcp_1", delta="{}"),
    e.McpCallArgumentsDone(response_id="resp_1", output_index=1, item_id="mcp_1", arguments="{}"),
    e.McpCallInProgress(item_id="mcp_1", output_index=1),
    e.McpCallCompleted(item_id="mcp_1", output_index=1),
    e.McpCallFailed(item_id="mcp_1", output_index=1),
]

OURS_ALONE = {
    "sb_audio",
    "session.sb_engines",
    "session.conversation_id",
    "session.object",
    "session.id",
}
"""Fields that are not in their model of an event."""


SHARED = [event for event in EXAMPLES if not e.type_of(event).startswith("sb.")]


def decode(event: Event, text: bytes | str) -> Event:
    return e.decode_client(text) if isinstance(event, e.ClientEvent) else e.decode_server(text)


def name(event: Event) -> str:
    return e.type_of(event)


def test_no_event_lacks_an_example() -> None:
    assert [type(event) for event in EXAMPLES] == [*e.CLIENT_EVENTS, *e.SERVER_EVENTS]


def test_no_two_events_share_a_name() -> None:
    names = [name(event) for event in EXAMPLES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("event", EXAMPLES, ids=name)
def test_an_event_comes_back_whole(event: Event) -> None:
    assert decode(event, e.encode(event)) == event


@pytest.mark.parametrize("event", SHARED, ids=name)
def test_an_event_is_what_the_reference_says(event: Event) -> None:
    theirs = THEIRS[e.type_of(event)].model_validate_json(e.encode(event))
    assert unknown_fields(theirs) <= OURS_ALONE


@pytest.mark.parametrize("event", SHARED, ids=name)
def test_an_event_from_the_reference_is_read_without_loss(event: Event) -> None:
    theirs = THEIRS[e.type_of(event)].model_validate_json(e.encode(event))
    assert decode(event, theirs.model_dump_json(exclude_unset=True)) == event


@pytest.mark.parametrize("event", SHARED, ids=name)
def test_fields_that_the_reference_writes_as_null_are_no_mistake(event: Event) -> None:
    """Other clients and servers write out what they leave open."""
    theirs = THEIRS[e.type_of(event)].model_validate_json(e.encode(event))
    assert type(decode(event, theirs.model_dump_json())) is type(event)


def test_sound_is_base64_on_the_wire() -> None:
    assert json.loads(e.encode(e.AudioAppend(audio=b"\x01\x02"))) == {
        "type": "input_audio_buffer.append",
        "audio": "AQI=",
    }


def test_what_no_event_has_is_read_over() -> None:
    session = {"type": "realtime", "voice": "marin", "audio": {"input": {"loudness": 11}}}
    event = e.decode_client(json.dumps({"type": "session.update", "session": session, "more": 1}))
    assert event == e.SessionUpdate(session=e.Session(audio=e.Audio(input=e.AudioInput())))


def test_ids_are_never_given_twice() -> None:
    assert len({e.new_id("item") for _ in range(1000)}) == 1000


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
FIELDS = ["event_id", "session", "item", "item_id", "audio", "audio_end_ms", "response", "delta", "error", "part"]
ALMOST_EVENTS = st.builds(
    lambda kind, fields: json.dumps({"type": kind, **fields}),
    st.sampled_from(sorted(THEIRS)) | st.text(),
    st.dictionaries(st.sampled_from(FIELDS), ANY_JSON),
)


@given(st.text() | st.binary() | ANY_JSON.map(json.dumps) | ALMOST_EVENTS)
def test_whatever_comes_is_read_or_refused(frame: str | bytes) -> None:
    for read in (e.decode_client, e.decode_server):
        with suppress(msgspec.DecodeError, UnicodeError):
            assert isinstance(read(frame), (e.ClientEvent, e.ServerEvent))
