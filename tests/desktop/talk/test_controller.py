"""The controller: what it tells the microphone, the speaker, the server and the window, and in which order."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec import UNSET
from PySide6.QtCore import QCoreApplication

from desktop.audio.devices.catalog import AudioUnavailable
from desktop.audio.devices.reasons import muted
from desktop.audio.microphone import MicrophoneState
from desktop.audio.speaker import Heard
from desktop.backend.connection import LinkState, LinkStatus
from desktop.model.notice import Notice, NoticeKind
from desktop.talk.controller import Controller
from desktop.talk.outbox import SHORTEST_TALK_SECONDS
from desktop.talk.status.patience import PATIENCE_MS
from server.protocol import events as e
from server.protocol.texts import Text
from server.protocol.turn import Phase
from tests.desktop.hotkey.watching import until

SOUND = b"\x01\x00" * 480


class Parts:
    """Microphone, speaker and wire in one: notes what it is told, in order."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.error: AudioUnavailable | None = None
        self.heard = Heard(None, 0)
        self.tail = asyncio.Event()
        self.tail.set()

    def open(self) -> None:
        self.told.append("open")

    async def finish(self) -> None:
        await self.tail.wait()
        self.told.append("finish")

    def cancel(self) -> None:
        self.told.append("cancel")

    def play(self, item_id: str, pcm: bytes) -> None:
        self.told.append(("play", item_id))

    def end(self, item_id: str) -> None:
        self.told.append(("end", item_id))

    def silence(self) -> Heard:
        self.told.append("silence")
        return self.heard

    def duck(self, soft: bool) -> None:
        self.told.append(("duck", soft))

    def played_ms(self, item_id: str) -> int:
        return 700

    def send(self, event: e.ClientEvent) -> bool:
        self.told.append(event)
        return True

    def hurry(self) -> None:
        self.told.append("hurry")

    @property
    def names(self) -> list[str]:
        """What it was told, events by name."""
        return [e.type_of(each) if isinstance(each, e.ClientEvent) else str(each) for each in self.told]


class Talk:
    """A controller that is connected, and everything it said in signals."""

    def __init__(self) -> None:
        self.parts = Parts()
        self.controller = Controller(self.parts, self.parts)
        self.controller.use(self.parts)
        self.said: list[tuple[Any, ...]] = []
        for name in (
            "question_added",
            "question_changed",
            "reply_added",
            "reply_grew",
            "reply_thought",
            "reply_finished",
        ):
            self._note(name)
        for name in (
            "reply_interrupted",
            "reply_replaced",
            "timings_known",
            "noticed",
            "message_returned",
            "phase_changed",
            "status_changed",
            "microphone_opening",
            "microphone_missing",
        ):
            self._note(name)
        self.controller.link_changed(LinkStatus(LinkState.UP))

    def phase(self) -> Phase:
        return self.controller.phase

    def _note(self, name: str) -> None:
        getattr(self.controller, name).connect(lambda *values: self.said.append((name, *values)))

    def all(self, name: str) -> list[tuple[Any, ...]]:
        return [said[1:] for said in self.said if said[0] == name]

    @property
    def status(self) -> tuple[str, str, str]:
        """What the status line said last: its kind, what is, and what to do."""
        told: Notice = self.all("status_changed")[-1][0]
        return told.kind, told.text, told.hint

    async def say(self, seconds: float = SHORTEST_TALK_SECONDS) -> None:
        """Press, speak and release, as if so long had passed."""
        self.controller.press()
        self.controller._pressed_at -= seconds
        self.controller.frame(SOUND)
        self.controller.release()
        await self.handed_in()

    async def handed_in(self) -> None:
        """Return once what was said is asked or dropped, or waits for its last words."""
        while self.controller._finishing is not None and self.parts.tail.is_set():
            await asyncio.sleep(0)

    @property
    def question(self) -> str:
        """The id of the question that was committed last."""
        commits = [each for each in self.parts.told if isinstance(each, e.AudioCommit)]
        assert isinstance(commits[-1].sb_item_id, str)
        return commits[-1].sb_item_id

    def answer(self, *, sound: bool = True) -> None:
        """The server begins to reply."""
        take = self.controller.received
        take(e.AudioCommitted(item_id=self.question))
        take(e.ResponseCreated(response=e.Response(id="r", status="in_progress")))
        take(e.TranscriptionCompleted(item_id=self.question, transcript="Hello?", usage=e.DurationUsage(1.0)))
        take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
        take(e.OutputTranscriptDelta(response_id="r", item_id="a", delta="Hello, my friend."))
        if sound:
            take(e.OutputAudioDelta(response_id="r", item_id="a", delta=SOUND))

    def end(self, status: Any = "completed", fault: e.Fault | None = None) -> None:
        details = e.StatusDetails(type="failed", error=fault) if fault else None
        self.controller.received(e.OutputAudioDone(response_id="r", item_id="a"))
        self.controller.received(e.ResponseDone(response=e.Response(id="r", status=status, status_details=details)))


@pytest.fixture
def talk(qapp: QCoreApplication, qasync_loop: asyncio.AbstractEventLoop) -> Talk:
    return Talk()


async def test_one_turn_by_voice(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    assert talk.parts.names == [
        "silence", "open", "input_audio_buffer.append", "finish", "input_audio_buffer.commit", "response.create",
    ]  # fmt: skip
    assert talk.phase() is Phase.THINKING
    talk.answer()
    assert talk.phase() is Phase.SPEAKING
    talk.end()
    assert talk.phase() is Phase.SPEAKING, "what was sent is still being played"
    talk.controller.drained("a")
    assert talk.phase() is Phase.IDLE
    question = talk.all("question_added")[0][0]
    assert talk.all("question_changed")[-1] == (question, "Hello?", True)
    assert talk.all("reply_grew") == [("a", "Hello, my friend.")]
    assert talk.all("reply_finished") == [("a", "completed")]
    assert [phase for (phase,) in talk.all("phase_changed")] == [
        Phase.LISTENING, Phase.THINKING, Phase.SPEAKING, Phase.IDLE,
    ]  # fmt: skip


async def test_pressing_silences_before_anything_else(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    talk.parts.told.clear()
    talk.parts.heard = Heard("a", 740)
    talk.controller.press()
    assert talk.parts.names == [
        "silence", "response.cancel", "conversation.item.truncate", "conversation.item.retrieve", "open",
    ]  # fmt: skip
    cancel, truncate = talk.parts.told[1:3]
    assert cancel.response_id == "r"
    assert (truncate.item_id, truncate.audio_end_ms) == ("a", 740)
    talk.controller.received(e.OutputAudioDelta(response_id="r", item_id="a", delta=SOUND))
    assert ("play", "a") not in talk.parts.told, "what was on its way is stale"


async def test_the_window_shows_how_much_was_heard(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    talk.parts.heard = Heard("a", 740)
    talk.controller.stop()
    heard = e.Content(type="output_audio", transcript="Hello,")
    talk.controller.received(e.ItemRetrieved(item=e.Item(id="a", content=[heard])))
    assert talk.all("reply_interrupted") == [("a", len("Hello,"))]


async def test_a_reply_that_was_heard_whole_is_not_marked(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    talk.parts.heard = Heard("a", 740)
    talk.controller.stop()
    heard = e.Content(type="output_audio", transcript="Hello, my friend.")
    talk.controller.received(e.ItemRetrieved(item=e.Item(id="a", content=[heard])))
    assert talk.all("reply_interrupted") == []


async def test_interrupting_before_the_first_sound(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer(sound=False)
    talk.controller.press()
    assert "conversation.item.truncate" not in talk.parts.names
    assert talk.all("reply_interrupted") == [("a", 0)]


async def test_interrupting_before_the_server_named_the_reply(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    await talk.say()
    assert talk.parts.names.count("response.cancel") == 1
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r1", status="in_progress")))
    talk.controller.received(e.ResponseDone(response=e.Response(id="r1", status="cancelled")))
    assert talk.phase() is Phase.THINKING, "the second reply is still awaited"
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r2", status="in_progress")))
    talk.controller.received(e.OutputAudioDelta(response_id="r2", item_id="a2", delta=SOUND))
    assert talk.phase() is Phase.SPEAKING


async def test_a_slip_of_the_finger_asks_nothing(talk: Talk, qasync_loop: object) -> None:
    await talk.say(0)
    assert talk.parts.names[-1] == "input_audio_buffer.clear"
    assert talk.all("question_added") == []
    assert talk.status[1] == "Nothing was said."
    assert "short" not in " ".join(talk.status)


async def test_a_press_that_only_silences_leaves_nothing_behind(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    questions = len(talk.all("question_added"))
    talk.controller.press()
    talk.controller.frame(SOUND)
    talk.controller.hush()
    assert talk.parts.names[-1] == "input_audio_buffer.clear"
    assert talk.parts.names.count("input_audio_buffer.commit") == 1
    assert len(talk.all("question_added")) == questions
    assert talk.controller.phase is Phase.IDLE
    assert talk.status[1] == "Ready."


async def test_a_long_wait_names_whom_one_waits_for(talk: Talk, qasync_loop: object) -> None:
    assert talk.controller._patience.interval() == PATIENCE_MS == 5000
    talk.controller._patience.setInterval(20)
    talk.controller.waits_for("api.openai.com")
    await talk.say()
    await until(lambda: talk.status[1] == "Still waiting for api.openai.com · Esc stops")
    talk.answer()
    assert talk.status[1] == "Speaking."
    talk.end()
    talk.controller.drained("a")
    talk.controller._patience.setInterval(60_000)
    await talk.say()
    assert talk.status[1] == "Thinking…"


async def test_after_a_longer_wait_this_computer_may_answer(talk: Talk, qasync_loop: object) -> None:
    def thinks(fallback: str) -> None:
        engine = e.EngineStatus(name="openai", state="ready", fallback=fallback)
        talk.controller.received(e.EnginesUpdated(engines={"think": engine}))

    talk.controller._patience.setInterval(20)
    talk.controller.waits_for("api.openai.com", elsewhere=True)
    thinks("llama")
    await talk.say()
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r", status="in_progress", conversation_id="c")))
    await until(lambda: talk.all("status_changed")[-1][0].cure == "here")
    assert talk.status[1] == "Still waiting for api.openai.com · Esc stops"
    talk.controller.answer_here()
    assert talk.parts.told[-1] == e.ResponseFallBack(response_id="r")
    assert talk.all("status_changed")[-1][0] == Notice("busy", "Thinking…")
    told = e.NoticeGiven(code="fallback", message=Text("Using the local language model instead."), cause="given_up")
    talk.controller.received(told)
    assert talk.all("noticed")[-1][0].cure == ""
    assert talk.phase() is Phase.THINKING


@pytest.mark.parametrize(
    ("own", "elsewhere", "fallback"), [(False, True, "llama"), (True, False, "llama"), (True, True, "deepgram")]
)
async def test_where_it_cannot_answer_that_is_not_offered(
    talk: Talk, qasync_loop: object, own: bool, elsewhere: bool, fallback: str
) -> None:
    talk.controller._patience.setInterval(10)
    talk.controller.waits_for("somewhere", own_engines=own, elsewhere=elsewhere)
    engine = e.EngineStatus(name="openai", state="ready", fallback=fallback)
    talk.controller.received(e.EnginesUpdated(engines={"think": engine}))
    await talk.say()
    await until(lambda: talk.controller._standing.waits_long)
    assert talk.all("status_changed")[-1][0].cure == ""


async def test_the_status_knows_how_one_listens(talk: Talk, qasync_loop: object) -> None:
    talk.controller.press()
    assert talk.status[1:] == ("Listening.", "Let go to send.")
    talk.controller.hands_free(True)
    assert talk.status[1:] == ("Listening.", "Tap to send, Esc to drop.")


async def test_what_is_dropped_is_never_asked(talk: Talk, qasync_loop: object) -> None:
    talk.controller.press()
    talk.controller.frame(SOUND)
    talk.controller.received(e.InterimTranscript(transcript="Hel"))
    talk.controller.drop()
    assert talk.parts.names[-1] == "input_audio_buffer.clear"
    assert talk.all("question_changed")[-1][1:] == ("(discarded)", True)
    assert talk.controller.phase is Phase.IDLE
    talk.controller.release()
    await talk.handed_in()
    assert "input_audio_buffer.commit" not in talk.parts.names


async def test_dropping_while_nothing_is_said_silences_the_answer(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    talk.controller.drop()
    assert "silence" in talk.parts.told[-4:]
    assert "response.cancel" in talk.parts.names


async def test_pressing_again_within_the_tail_goes_on_with_the_question(talk: Talk, qasync_loop: object) -> None:
    talk.parts.tail.clear()
    await talk.say()
    talk.controller.press()
    talk.controller.frame(SOUND)
    talk.parts.tail.set()
    talk.controller.release()
    await talk.handed_in()
    assert talk.parts.names.count("input_audio_buffer.append") == 2
    assert talk.parts.names.count("input_audio_buffer.commit") <= 1


async def test_nothing_heard_is_said_kindly(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.controller.received(e.AudioCommitted(item_id=talk.question))
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r", status="in_progress")))
    words = e.TranscriptionCompleted(item_id=talk.question, transcript="", usage=e.DurationUsage(1.0))
    talk.controller.received(words)
    talk.end("failed", e.Fault("server_error", Text("I did not hear anything."), code="nothing_heard"))
    assert talk.status[:2] == ("info", "I did not hear anything.")
    assert talk.all("question_changed")[-1][1] == "(nothing heard)"


async def test_a_failed_reply_is_told_in_the_conversation(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    talk.end("failed", e.Fault("server_error", Text("The language model stopped."), code="chat_cut"))
    assert (Notice("error", "The language model stopped.", cure="again"),) in talk.all("noticed")


async def test_typing_works_without_a_microphone(talk: Talk, qasync_loop: object) -> None:
    talk.parts.error = AudioUnavailable("There is no microphone.", "Plug one in.")
    talk.controller.microphone_changed(MicrophoneState.FAILED)
    assert talk.status[1] == "There is no microphone."
    assert "Typing still works." in talk.status[2]
    talk.controller.submit("What time is it?")
    assert talk.parts.names[-2:] == ["conversation.item.create", "response.create"]
    assert talk.all("question_added")[-1][1] == "What time is it?"


async def test_while_the_microphone_is_gone_nobody_is_told_that_it_listens(talk: Talk, qasync_loop: object) -> None:
    talk.controller.microphone_changed(MicrophoneState.LIVE)
    talk.controller.press()
    talk.parts.error = AudioUnavailable("The microphone was disconnected.", "Plug it in.")
    talk.controller.microphone_changed(MicrophoneState.FAILED)
    assert talk.all("microphone_missing") == [(True,)]
    assert talk.status[1] == "The microphone was disconnected."
    talk.parts.error = None
    talk.controller.microphone_changed(MicrophoneState.LIVE)
    assert talk.all("microphone_missing") == [(True,), (False,)]
    assert talk.status[1] == "Listening."


async def test_a_microphone_that_was_missing_before_is_told_when_one_talks(talk: Talk, qasync_loop: object) -> None:
    talk.controller.microphone_changed(MicrophoneState.FAILED)
    assert talk.all("microphone_missing") == []
    talk.controller.press()
    assert talk.all("microphone_missing") == [(True,)]
    talk.controller.microphone_changed(MicrophoneState.OPENING)
    assert talk.all("microphone_missing")[-1] == (False,)
    assert talk.all("microphone_opening")[-1] == (True,)


async def test_silence_is_told_while_it_lasts(talk: Talk, qasync_loop: object) -> None:
    talk.controller.press()
    talk.controller.microphone_silent(True)
    kind, text, hint = talk.status
    assert (kind, text) == ("warning", "Listening.")
    assert hint.startswith("The microphone delivers only silence.")
    talk.controller.microphone_silent(False)
    assert talk.status[1] == "Listening."


async def test_a_lost_connection_is_told_and_survived(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.answer()
    talk.controller.link_changed(LinkStatus(LinkState.WAITING, "The connection was lost; connecting again."))
    assert ("end", "a") in talk.parts.told, "what was received plays to its end"
    assert talk.all("reply_finished") == [("a", "incomplete")]
    assert talk.all("noticed")
    talk.controller.drained("a")
    talk.controller.link_changed(LinkStatus(LinkState.UP))
    assert talk.phase() is Phase.IDLE
    await talk.say()
    assert talk.phase() is Phase.THINKING


async def test_a_message_that_no_server_will_take_is_given_back(talk: Talk, qasync_loop: object) -> None:
    talk.controller.link_changed(LinkStatus(LinkState.REFUSED, "The server does not accept this token."))
    talk.controller.submit("Hello?")
    assert (Notice("warning", "Your message was not sent."),) in talk.all("noticed")
    assert talk.all("message_returned") == [("Hello?", ())]
    assert talk.parts.names[-1] == "silence"


async def test_a_fallback_is_told_in_the_conversation(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    told = "Deepgram cannot be reached. Using the local speech recognition instead."
    talk.controller.received(e.NoticeGiven(code="fallback", message=Text(told)))
    assert (Notice("warning", told),) in talk.all("noticed")


async def test_what_went_wrong_with_other_engines_or_another_key_is_not_told_any_more(
    talk: Talk, qasync_loop: object
) -> None:
    told = Notice("warning", "OpenAI did not accept the API key.", cure="keys")
    talk.controller.received(e.NoticeGiven(code="fallback", message=Text(told.text), cause="wrong_key"))
    assert talk.all("status_changed")[-1] == (told,)
    talk.controller.forget_trouble()
    assert talk.all("status_changed")[-1] != (told,)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("not_saved", "warning"),
        ("set_aside", "warning"),
        ("earlier_unreadable", "warning"),
        ("saved_again", "info"),
        ("trimmed", "info"),
        ("unspoken", "info"),
    ],
)
async def test_what_the_server_has_to_say_is_told_in_the_conversation(
    talk: Talk, qasync_loop: object, code: str, kind: NoticeKind
) -> None:
    talk.controller.received(e.NoticeGiven(code=code, message=Text("Something is the matter.")))
    assert talk.all("noticed") == [(Notice(kind, "Something is the matter."),)]


async def test_a_noise_that_was_not_played_is_told(talk: Talk, qasync_loop: object) -> None:
    talk.controller.noise_refused()
    assert [notice.kind for (notice,) in talk.all("noticed")] == ["warning"]


async def test_a_speaker_that_is_back_is_no_trouble_any_more(talk: Talk, qasync_loop: object) -> None:
    talk.controller.speaker_failed(AudioUnavailable("There is no speaker.", "Plug one in."))
    await talk.say()
    talk.answer()
    talk.end()
    talk.controller.drained("a")
    assert talk.status[1] == "Ready."


async def test_an_engine_that_failed_is_told(talk: Talk, qasync_loop: object) -> None:
    failed = e.EngineStatus(name="piper", state="failed", message=Text("piper-tts is not installed."))
    talk.controller.received(e.EnginesUpdated(engines={"speak": failed}))
    assert talk.status[:2] == ("error", "piper-tts is not installed.")


async def test_a_server_that_breaks_the_grammar_does_no_harm(talk: Talk, qasync_loop: object) -> None:
    talk.controller.received(e.ResponseCreated(response=e.Response(id="uninvited", status="in_progress")))
    assert talk.phase() is Phase.IDLE
    await talk.say()
    assert talk.phase() is Phase.THINKING


async def test_an_answer_can_be_had_anew(talk: Talk, qasync_loop: object) -> None:
    talk.controller.answer_anew()
    assert talk.parts.names[-1] == "response.create"
    assert talk.phase() is Phase.THINKING


async def test_whatever_is_heard_again_ends_when_the_microphone_opens(talk: Talk, qasync_loop: object) -> None:
    silenced: list[bool] = []
    talk.controller.silenced.connect(lambda: silenced.append(True))
    talk.controller.press()
    assert silenced == [True]
    assert talk.parts.names[0] == "silence"


def thought(item_id: str, text: str) -> e.ThoughtDelta:
    return e.ThoughtDelta(response_id="resp", item_id=item_id, delta=text, thinking_ms=3000)


async def test_a_thought_is_shown_with_the_reply_that_follows(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.controller.received(e.ResponseCreated(response=e.Response(id="resp", status="in_progress")))
    talk.controller.received(thought("item", "Hm."))
    talk.controller.received(e.OutputItemAdded(response_id="resp", item=e.Item(id="item")))
    talk.controller.received(e.OutputTranscriptDelta(response_id="resp", item_id="item", delta="Paris."))
    assert talk.all("reply_added") == [("item",)]
    assert talk.all("reply_thought") == [("item", "Hm.", 3000)]
    assert talk.all("reply_grew") == [("item", "Paris.")]


async def test_a_reply_that_was_a_thought_falls_silent_and_gives_way(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.controller.received(e.ResponseCreated(response=e.Response(id="resp", status="in_progress")))
    talk.controller.received(e.OutputItemAdded(response_id="resp", item=e.Item(id="item")))
    talk.controller.received(e.OutputAudioDelta(response_id="resp", item_id="item", delta=SOUND))
    talk.parts.told.clear()
    talk.controller.received(e.ItemDeleted(item_id="item"))
    assert talk.parts.told == ["silence"]
    talk.controller.received(thought("new", "Hm."))
    talk.controller.received(e.OutputItemAdded(response_id="resp", item=e.Item(id="new")))
    assert talk.all("reply_replaced") == [("item", "item"), ("item", "new")]
    talk.controller.received(e.ResponseDone(response=e.Response(id="resp", status="completed")))
    assert talk.all("reply_finished") == [("new", "completed")]


async def test_a_model_that_is_loaded_is_waited_for_in_so_many_words(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    talk.controller.received(e.ResponseCreated(response=e.Response(id="resp", status="in_progress")))
    talk.controller.received(e.NoticeGiven(code="waiting", message=Text("It is being loaded.")))
    assert talk.all("status_changed")[-1] == (Notice("busy", "It is being loaded.", "Esc stops."),)
    talk.controller.received(e.OutputItemAdded(response_id="resp", item=e.Item(id="item")))
    assert talk.all("status_changed")[-1][0].text == "Thinking…"


@pytest.mark.parametrize(
    ("code", "own", "cure"),
    [
        ("wrong_key", True, "keys"),
        ("wrong_key", False, ""),
        ("unknown_model", True, "voice"),
        ("timeout", False, "again"),
    ],
)
async def test_a_failure_brings_its_cure(talk: Talk, qasync_loop: object, code: str, own: bool, cure: str) -> None:
    talk.controller.waits_for("somewhere", own_engines=own)
    talk.controller.submit("Hello?")
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r", status="in_progress")))
    talk.end("failed", e.Fault(type="server_error", code=code, message=Text("It went wrong.")))
    assert talk.all("status_changed")[-1][0].cure == talk.all("noticed")[-1][0].cure == cure


async def test_what_failed_is_asked_again(talk: Talk, qasync_loop: object) -> None:
    talk.controller.submit("Hello?")
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r", status="in_progress")))
    talk.end("failed", e.Fault(type="server_error", code="timeout", message=Text("It took too long.")))
    talk.controller.try_again()
    assert talk.parts.names[-1] == "response.create"
    talk.controller.link_changed(LinkStatus(LinkState.WAITING))
    talk.controller.try_again()
    assert talk.parts.names[-1] == "hurry"


async def test_what_was_not_understood_is_to_be_said_again(talk: Talk, qasync_loop: object) -> None:
    await talk.say()
    fault = e.Fault(type="transcription_error", code="timeout", message=Text("It took too long."))
    talk.controller.received(e.AudioCommitted(item_id=talk.question))
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r", status="in_progress")))
    talk.controller.received(e.TranscriptionFailed(item_id=talk.question, error=fault))
    talk.end("failed", fault)
    shown: Notice = talk.all("status_changed")[-1][0]
    assert (shown.hint, shown.cure) == ("Please say it again.", "")


async def test_a_muted_microphone_can_be_switched_on(talk: Talk, qasync_loop: object) -> None:
    talk.parts.error = AudioUnavailable(*muted())
    talk.controller.microphone_muted(True)
    talk.controller.microphone_changed(MicrophoneState.FAILED)
    assert talk.all("status_changed")[-1][0].cure == "unmute"


def written(talk: Talk) -> None:
    """The server begins to reply in text alone."""
    talk.controller.received(e.ResponseCreated(response=e.Response(id="r", status="in_progress")))
    talk.controller.received(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
    talk.controller.received(e.OutputTextDelta(response_id="r", item_id="a", delta="Hello, my friend."))


def modalities(talk: Talk) -> Any:
    return next(each for each in reversed(talk.parts.told) if isinstance(each, e.ResponseCreate)).response


async def test_a_typed_question_is_answered_silently_on_wish(talk: Talk, qasync_loop: object) -> None:
    talk.controller.speaks_typed = False
    talk.controller.submit("Hello?")
    assert modalities(talk).output_modalities == ["text"]
    written(talk)
    assert talk.status[1:] == ("Writing…", "Tap to stop, hold to talk.")
    talk.controller.received(e.ResponseDone(response=e.Response(id="r", status="completed")))
    assert talk.phase() is Phase.IDLE
    talk.controller.try_again()
    assert modalities(talk).output_modalities == ["text"]
    await talk.say()
    assert modalities(talk).output_modalities is UNSET


async def test_a_silent_reply_that_is_stopped_was_read_so_far(talk: Talk, qasync_loop: object) -> None:
    talk.controller.speaks_typed = False
    talk.controller.submit("Hello?")
    written(talk)
    talk.controller.stop()
    assert talk.all("reply_interrupted") == [("a", len("Hello, my friend."))]


async def test_what_the_engines_can_is_passed_on(talk: Talk, qasync_loop: object) -> None:
    told: list[Any] = []
    talk.controller.engines_told.connect(told.append)
    able, silent = e.EngineStatus("piper", "ready", abilities=["paces"]), e.EngineStatus("moonshine", "ready")
    talk.controller.received(e.EnginesUpdated(engines={"speak": able, "hear": silent}))
    assert told == [{"speak": able, "hear": silent}]
