"""Talking without a key, as the server and the person have it."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.audio.speaker import Heard
from desktop.backend.connection import LinkState, LinkStatus
from desktop.model.hands_free import Listening
from desktop.talk import hands_free as module
from server.protocol import events as e
from server.protocol.turn import Phase
from tests.desktop.talk.test_controller import SOUND, Talk

DETECTION = e.TurnDetection(type="semantic_vad", create_response=True, interrupt_response=True)
DETECTING = e.Session(audio=e.Audio(input=e.AudioInput(turn_detection=DETECTION)))


class OpenTalk(Talk):
    """A talk with an open microphone."""

    def __init__(self) -> None:
        super().__init__()
        self.listening: list[Listening] = []
        self.wanted: list[bool] = []
        self.controller.free.changed.connect(self.listening.append)
        self.controller.free.open_wanted.connect(self.wanted.append)
        self.controller.free.choose("hands_free", 5, DETECTION)
        self.controller.received(e.SessionUpdated(session=DETECTING))

    def hears(self, item_id: str = "v") -> None:
        self.controller.received(e.SpeechStarted(item_id=item_id, audio_start_ms=0))

    def understands(self, item_id: str = "v", words: str = "Hello?") -> None:
        take = self.controller.received
        take(e.SpeechStopped(item_id=item_id, audio_end_ms=900))
        take(e.AudioCommitted(item_id=item_id))
        take(e.ItemAdded(item=e.Item(id=item_id, role="user")))
        take(e.ResponseCreated(response=e.Response(id="r", status="in_progress", conversation_id="c")))
        take(e.TranscriptionCompleted(item_id=item_id, transcript=words, usage=e.DurationUsage(1.0)))

    def speaks(self) -> None:
        take = self.controller.received
        take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
        take(e.OutputTranscriptDelta(response_id="r", item_id="a", delta="Hello, my friend."))
        take(e.OutputAudioDelta(response_id="r", item_id="a", delta=SOUND))

    @property
    def detections(self) -> list[e.TurnDetection | None]:
        """What the server was told of how turns are found, in order."""
        updates = [each for each in self.parts.told if isinstance(each, e.SessionUpdate)]
        return [each.session.audio.input.turn_detection for each in updates]  # type: ignore[union-attr,misc]


@pytest.fixture
def talk(qapp: QCoreApplication, qasync_loop: asyncio.AbstractEventLoop) -> OpenTalk:
    return OpenTalk()


async def test_what_the_microphone_hears_is_sent_and_answered_without_a_key(
    talk: OpenTalk, qasync_loop: object
) -> None:
    assert talk.wanted == [True]
    talk.controller.frame(SOUND)
    assert talk.parts.names == ["input_audio_buffer.append"]
    assert talk.phase() is Phase.IDLE
    talk.hears()
    assert talk.phase() is Phase.LISTENING
    talk.controller.received(e.InterimTranscript(transcript="Hel"))
    talk.understands()
    assert talk.phase() is Phase.THINKING
    talk.speaks()
    assert talk.phase() is Phase.SPEAKING
    assert talk.all("question_added") == [("v", "Hel")]
    assert talk.all("question_changed")[-1] == ("v", "Hello?", True)
    assert "input_audio_buffer.commit" not in talk.parts.names
    assert "response.create" not in talk.parts.names


async def test_a_voice_interrupts_as_the_button_does(talk: OpenTalk, qasync_loop: object) -> None:
    talk.hears()
    talk.understands()
    talk.speaks()
    talk.parts.told.clear()
    talk.parts.heard = Heard("a", 420)
    talk.hears("w")
    assert talk.parts.names[:4] == [
        "silence", "response.cancel", "conversation.item.truncate", "conversation.item.retrieve",
    ]  # fmt: skip
    truncated = next(each for each in talk.parts.told if isinstance(each, e.ItemTruncate))
    assert truncated.audio_end_ms == 420
    assert talk.phase() is Phase.LISTENING


async def test_what_may_be_a_cough_only_makes_it_softer(talk: OpenTalk, qasync_loop: object) -> None:
    talk.hears()
    talk.understands()
    talk.speaks()
    talk.parts.told.clear()
    talk.controller.received(e.SpeechMayHaveStarted(audio_start_ms=1))
    talk.controller.received(e.SpeechWithdrawn(audio_end_ms=2, reason="too_short"))
    assert talk.parts.told == [("duck", True), ("duck", False)]
    assert talk.phase() is Phase.SPEAKING


async def test_a_cough_leaves_no_trace(talk: OpenTalk, qasync_loop: object) -> None:
    talk.hears()
    take = talk.controller.received
    take(e.SpeechStopped(item_id="v", audio_end_ms=300))
    take(e.AudioCommitted(item_id="v"))
    take(e.ItemDeleted(item_id="v"))
    assert not talk.all("question_added")
    assert not talk.controller._questions.kept.waiting


async def test_a_held_button_says_itself_what_belongs_to_the_question(talk: OpenTalk, qasync_loop: object) -> None:
    await talk.say()
    assert talk.detections == [None, DETECTION]
    names = talk.parts.names
    assert names.index("session.update") < names.index("input_audio_buffer.append")
    assert names.index("response.create") < len(names) - 1 - names[::-1].index("session.update")


async def test_a_button_pressed_in_the_middle_of_a_sentence_takes_it_over(talk: OpenTalk, qasync_loop: object) -> None:
    talk.hears()
    talk.controller.received(e.InterimTranscript(transcript="What I"))
    await talk.say()
    assert talk.question == "v"
    assert len(talk.all("question_added")) == 1


@pytest.mark.parametrize("how", ["mode", "mute"])
async def test_whoever_closes_the_microphone_in_the_middle_of_a_sentence_is_answered(
    talk: OpenTalk, qasync_loop: object, how: str
) -> None:
    talk.hears()
    if how == "mode":
        talk.controller.free.choose("hold", 5, None)
    else:
        talk.controller.microphone_muted(True)
    assert talk.wanted == [True, False]
    assert talk.question == "v"
    assert talk.parts.names[-1 if how == "mode" else -2] == "response.create"
    talk.parts.told.clear()
    talk.controller.frame(SOUND)
    assert not talk.parts.told


async def test_escape_drops_what_is_being_said(talk: OpenTalk, qasync_loop: object) -> None:
    talk.hears()
    talk.controller.drop()
    assert "input_audio_buffer.clear" in talk.parts.names
    talk.controller.received(e.AudioCleared())
    assert talk.phase() is Phase.IDLE


async def test_without_a_connection_it_says_that_it_hears_nobody(talk: OpenTalk, qasync_loop: object) -> None:
    talk.hears()
    talk.controller.link_changed(LinkStatus(LinkState.WAITING))
    assert talk.listening[-1] is Listening.DEAF
    assert talk.wanted == [True], "the microphone stays with us"
    assert "hears nobody" in talk.status[1]
    assert "say it again" in talk.all("noticed")[-1][0].text
    talk.parts.told.clear()
    talk.controller.frame(SOUND)
    assert not talk.parts.told
    talk.controller.link_changed(LinkStatus(LinkState.UP))
    assert talk.listening[-2:] == [Listening.DEAF, Listening.OPEN]
    talk.controller.frame(SOUND)
    assert "input_audio_buffer.append" in talk.parts.names


async def test_the_microphone_is_closed_while_the_server_lets_nobody_in(talk: OpenTalk, qasync_loop: object) -> None:
    talk.controller.link_changed(LinkStatus(LinkState.REFUSED, "This computer's token was revoked."))
    assert talk.wanted == [True, False]
    talk.controller.link_changed(LinkStatus(LinkState.CONNECTING))
    talk.controller.link_changed(LinkStatus(LinkState.UP))
    assert talk.wanted == [True, False, True], "another server was chosen"


async def test_what_was_said_before_the_connection_went_is_asked_again_in_words(
    talk: OpenTalk, qasync_loop: object
) -> None:
    talk.hears()
    talk.understands(words="How deep is the sea?")
    talk.controller.link_changed(LinkStatus(LinkState.WAITING))
    talk.parts.told.clear()
    talk.controller.link_changed(LinkStatus(LinkState.UP))
    asked = [each for each in talk.parts.told if isinstance(each, e.ItemCreate)]
    assert [each.item.id for each in asked] == ["v"]
    assert "response.create" in talk.parts.names
    assert talk.detections == [None, DETECTION], "what was kept tells itself where it ends"


async def test_after_long_quiet_the_microphone_is_closed_until_the_button_opens_it(
    talk: OpenTalk, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MINUTE_MS", 1)
    talk.controller.free.choose("until_quiet", 5, DETECTION)
    while talk.listening[-1] is not Listening.RESTING:
        await asyncio.sleep(0.01)
    assert talk.wanted[-1] is False
    assert "5 minutes" in talk.status[1]
    monkeypatch.setattr(module, "MINUTE_MS", 60_000)
    await talk.say()
    assert talk.listening[-2:] == [Listening.RESTING, Listening.OPEN]
    assert talk.wanted[-1] is True


async def test_a_connection_that_comes_back_opens_no_microphone_that_was_closed(
    talk: OpenTalk, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MINUTE_MS", 1)
    talk.controller.free.choose("until_quiet", 5, DETECTION)
    while talk.listening[-1] is not Listening.RESTING:
        await asyncio.sleep(0.01)
    talk.controller.link_changed(LinkStatus(LinkState.WAITING))
    talk.controller.link_changed(LinkStatus(LinkState.UP))
    assert talk.listening[-1] is Listening.RESTING
    assert talk.wanted == [True, False]


async def test_while_a_reply_is_heard_it_is_not_quiet(
    talk: OpenTalk, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MINUTE_MS", 1)
    talk.hears()
    talk.controller.free.choose("until_quiet", 5, DETECTION)
    talk.controller._refresh()
    assert not talk.controller.free._quiet.isActive()


async def test_what_is_dictated_is_nobody_elses(talk: OpenTalk, qasync_loop: object) -> None:
    talk.controller.free.lend(True)
    talk.controller.frame(SOUND)
    assert not talk.parts.told


async def test_a_voice_that_comes_back_is_said_where_one_looks(talk: OpenTalk, qasync_loop: object) -> None:
    talk.controller.voice_comes_back(True)
    talk.hears()
    talk.understands()
    talk.speaks()
    kind, _, hint = talk.status
    assert kind == "warning"
    assert "headphones" in hint
