"""One session that detects turns, driven event by event, with a detector that hears by the first byte.

Whatever a client says meanwhile, no side breaks the grammar, and both agree in the end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.protocol import events as e
from server.protocol.turn import Phase
from server.realtime.hearing.open_microphone import OpenMicrophone
from server.realtime.settings.session_settings import TurnDetectionSettings
from server.turn_detection.speech_detector import SpeechBegan, SpeechEnded
from server.turn_detection.voice_over_reply import MayBegin, WasNone
from tests.server.realtime.talk import Talk, run

VOICE, COUGH, QUIET = b"\x01\x02" * 480, b"\x03\x02" * 480, bytes(960)
"""20 ms each."""


class PlainDetector:
    """Somebody speaks from the first piece with voice to the first without; over a reply a cough may begin it."""

    def __init__(self, begin_ms: int, *, speaking: bool) -> None:
        self.now_ms = begin_ms
        self.speaking = speaking
        self.maybe_speaking = False
        self.due = None
        self.patience: e.Patience | None = None
        self.echo = 0.0

    def feed(self, pcm: bytes) -> Iterator[MayBegin | WasNone | SpeechBegan | SpeechEnded]:
        begin, self.now_ms = self.now_ms, self.now_ms + 20
        voice = pcm[:2] != b"\0\0"
        if not self.speaking and not self.maybe_speaking and pcm[:1] == COUGH[:1] and self.patience is not None:
            self.maybe_speaking = True
            yield MayBegin(begin)
        elif self.maybe_speaking and not voice:
            self.maybe_speaking = False
            yield WasNone(begin, "too_short")
        elif voice and not self.speaking and not (self.maybe_speaking and pcm[:1] == COUGH[:1]):
            self.speaking, self.maybe_speaking = True, False
            yield SpeechBegan(begin)
        elif self.speaking and not voice:
            self.speaking = False
            yield SpeechEnded(begin)

    def change(self, **_: object) -> None: ...

    def hear_words(self, *_: object) -> None: ...

    def reset(self) -> None:
        self.speaking = self.maybe_speaking = False


@pytest.fixture(autouse=True)
def plainly_detected(monkeypatch: pytest.MonkeyPatch) -> None:
    async def opened(rate: int, detection: TurnDetectionSettings, begin_ms: int, *, speaking: bool) -> OpenMicrophone:
        return OpenMicrophone(PlainDetector(begin_ms, speaking=speaking), rate, detection)  # type: ignore[arg-type]

    monkeypatch.setattr(OpenMicrophone, "opened", opened)


def switched(detection: e.TurnDetection | None) -> e.SessionUpdate:
    return e.SessionUpdate(session=e.Session(audio=e.Audio(input=e.AudioInput(turn_detection=detection))))


POLITE = e.Session(
    include=["sb.speech.maybe_started", "sb.speech.withdrawn"], sb_interruption=e.Interrupting(patience="quick")
)
SAYINGS: dict[str, list[e.ClientEvent]] = {
    "speaks": [e.AudioAppend(audio=VOICE * 6)],
    "goes on": [e.AudioAppend(audio=VOICE)],
    "pauses": [e.AudioAppend(audio=QUIET)],
    "says a sentence": [e.AudioAppend(audio=VOICE * 6 + QUIET)],
    "coughs": [e.AudioAppend(audio=COUGH)],
    "coughs and is quiet": [e.AudioAppend(audio=COUGH * 2 + QUIET)],
    "is polite": [e.SessionUpdate(session=POLITE)],
    "is no longer polite": [e.SessionUpdate(session=e.Session(sb_interruption=None))],
    "is told no more": [e.SessionUpdate(session=e.Session(include=[]))],
    "commits": [e.AudioCommit()],
    "clears": [e.AudioClear()],
    "asks": [e.ResponseCreate()],
    "cancels": [e.ResponseCancel()],
    "switches off": [switched(None)],
    "switches on": [switched(e.TurnDetection(type="server_vad", create_response=True, interrupt_response=True))],
    "will not be interrupted": [switched(e.TurnDetection(type="server_vad", interrupt_response=False))],
    "will not be answered": [switched(e.TurnDetection(type="semantic_vad", create_response=False))],
    "changes the rate": [
        e.SessionUpdate(
            session=e.Session(audio=e.Audio(input=e.AudioInput(format=e.AudioFormat(type="audio/pcm", rate=16_000))))
        )
    ],
}


def said_by(talk: Talk, name: str) -> list[e.ClientEvent]:
    """What the client sends: a correct one asks only where nothing is under way, and cuts what it heard."""
    heard = [event for event in talk.client.heard if isinstance(event, e.OutputAudioDelta)]
    match name:
        case "truncates":
            return [e.ItemTruncate(item_id=heard[-1].item_id, audio_end_ms=10)] if heard else []
        case "asks" if talk.client.turn.reply_phase is not Phase.IDLE:
            return []
        case "asks":
            return [e.ResponseCreate(event_id=e.new_id("ask"))]
        case "cancels" if talk.client.turn.reply_phase is Phase.IDLE:
            return []
    return SAYINGS[name]


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    acts=st.lists(st.tuples(st.sampled_from([*SAYINGS, "truncates"]), st.integers(0, 60)), max_size=14),
    steps=st.integers(0, 3),
)
def test_whatever_a_client_says_both_ends_agree_and_each_reply_ends_once(
    acts: list[tuple[str, int]], steps: int
) -> None:
    async def test() -> None:
        talk = Talk(steps, detection=TurnDetectionSettings())
        await talk.load()
        await talk.session._emit(e.SessionCreated(session=talk.session._described()))
        for name, ticks in acts:
            await talk.say(*said_by(talk, name))
            for _ in range(ticks):
                await asyncio.sleep(0)
        client, server = talk.client.turn, talk.session._turn
        await talk.client.until(lambda: client.reply_phase is server.reply_phase is Phase.IDLE)
        await talk.client.until(lambda: talk.client.count(e.ResponseCreated) == talk.client.count(e.ResponseDone))
        talk.check()
        assert (client.phase, client.speech) == (server.phase, server.speech)
        assert client.maybe_speech is server.maybe_speech
        announced = [event.item_id for event in talk.client.heard if isinstance(event, e.SpeechStarted)]
        stopped = [event.item_id for event in talk.client.heard if isinstance(event, e.SpeechStopped)]
        committed = [event.item_id for event in talk.client.heard if isinstance(event, e.AudioCommitted)]
        assert set(stopped) <= set(announced)
        assert set(stopped) <= set(committed)
        assert len(set(committed)) == len(committed)
        await talk.session.close()
        await talk.engines.close()  # which are made warm for who begins to talk

    assert run(test) == []


async def test_a_turn_that_was_given_up_does_not_end_when_detection_comes_back() -> None:
    talk = Talk(detection=TurnDetectionSettings())
    await talk.load()
    await talk.say(e.AudioAppend(audio=VOICE * 6), switched(None))
    await talk.say(switched(e.TurnDetection(type="server_vad")), e.AudioAppend(audio=QUIET))
    assert [type(each) for each in talk.client.heard if "speech" in e.type_of(each)] == [e.SpeechStarted]
    await talk.say(e.AudioAppend(audio=VOICE + QUIET))
    await talk.client.until(lambda: talk.client.count(e.TranscriptionCompleted) == 1)
    await talk.session.close()


class Polite(Talk):
    """A session in which the assistant says a long reply, and a cough does not end it."""

    async def begin(self) -> None:
        await self.load()
        await self.say(e.SessionUpdate(session=POLITE), e.ResponseCreate(event_id="ask"))
        await self.client.until(lambda: self.client.count(e.OutputAudioDelta) > 0)

    def heard(self) -> list[str]:
        return [e.type_of(each) for each in self.client.heard if "speech" in e.type_of(each)]

    @property
    def status(self) -> str | None:
        done = [each.response.status for each in self.client.heard if isinstance(each, e.ResponseDone)]
        return done[-1] if done else None


async def test_a_cough_over_a_reply_ends_nothing_and_is_forgotten() -> None:
    talk = Polite(detection=TurnDetectionSettings())
    await talk.begin()
    await talk.say(e.AudioAppend(audio=COUGH * 3))
    assert talk.client.turn.maybe_speech
    assert talk.client.turn.phase is not Phase.LISTENING
    await talk.say(e.AudioAppend(audio=QUIET))
    await talk.client.until(lambda: talk.status is not None)
    assert talk.heard() == ["sb.speech.maybe_started", "sb.speech.withdrawn"]
    assert talk.status == "completed"
    assert not talk.client.turn.maybe_speech
    assert talk.session._user_input._utterance is None
    await talk.say(e.AudioAppend(audio=VOICE * 6 + QUIET))
    await talk.client.until(lambda: talk.client.count(e.ResponseDone) == 2)
    assert talk.client.count(e.AudioCommitted) == 1
    await talk.session.close()


async def test_speech_over_a_reply_interrupts_it_and_is_heard_from_its_first_sound_on() -> None:
    talk = Polite(reply="One two three " * 200, detection=TurnDetectionSettings(prefix_padding_ms=0))
    await talk.begin()
    await talk.say(e.AudioAppend(audio=QUIET * 5 + COUGH * 3), e.AudioAppend(audio=VOICE * 6 + QUIET))
    await talk.client.until(lambda: talk.client.count(e.ResponseDone) > 0)
    assert talk.status == "cancelled"
    assert talk.heard()[:2] == ["sb.speech.maybe_started", "input_audio_buffer.speech_started"]
    await talk.client.until(lambda: talk.client.count(e.TranscriptionCompleted) == 1)
    [spoken] = [each for each in talk.client.heard if isinstance(each, e.TranscriptionCompleted)]
    assert spoken.usage.seconds >= 9 * 0.02
    await talk.session.close()


async def test_a_reply_that_still_plays_at_the_client_is_one_and_a_cut_one_is_none() -> None:
    talk = Polite(detection=TurnDetectionSettings())
    await talk.begin()
    await talk.client.until(lambda: talk.status is not None)
    await talk.say(e.AudioAppend(audio=COUGH), e.AudioAppend(audio=QUIET))
    assert talk.heard() == ["sb.speech.maybe_started", "sb.speech.withdrawn"]
    item = next(each.item_id for each in talk.client.heard if isinstance(each, e.OutputAudioDelta))
    await talk.say(e.ItemTruncate(item_id=item, audio_end_ms=10), e.AudioAppend(audio=COUGH))
    assert talk.heard()[2:] == ["input_audio_buffer.speech_started"]
    await talk.session.close()


async def test_who_does_not_ask_for_it_is_interrupted_by_any_voice() -> None:
    talk = Polite(reply="One two three " * 200, detection=TurnDetectionSettings())
    await talk.begin()
    await talk.say(e.SessionUpdate(session=e.Session(sb_interruption=None)), e.AudioAppend(audio=COUGH))
    assert talk.heard() == ["input_audio_buffer.speech_started"]
    await talk.client.until(lambda: talk.status == "cancelled")
    await talk.session.close()


async def test_words_of_turns_that_nobody_answers_are_not_collected() -> None:
    talk = Talk(detection=TurnDetectionSettings(create_response=False))
    await talk.load()
    for number in range(50):
        await talk.say(e.AudioAppend(audio=VOICE * 6 + QUIET))
        await talk.client.until(lambda number=number: talk.client.count(e.TranscriptionCompleted) > number)  # type: ignore[misc]
    assert len(talk.session._user_input.transcriptions._under_way) <= 1
    await talk.session.close()
