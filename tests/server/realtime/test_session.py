"""One session driven event by event, interrupted at every point where it waits."""

from __future__ import annotations

import asyncio
import re
import traceback
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.conversations.conversation_item import ConversationItem, Role
from server.engines import Manner, PromptMessage, ReplyPlayback, Speech, Thought, Waiting, Written
from server.engines.lineup import Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.engines.tokens import cost
from server.errors import LlmFailed
from server.protocol import events as e
from server.protocol.texts import Text
from tests.server.realtime.talk import Talk, run
from tests.servers.realtime_server import RecordingChatModel

ROLES: list[Role] = ["user", "assistant"]
STEPS = 3
"""How often a slow client's socket makes the session wait before it takes an event."""


SOUND = e.AudioAppend(audio=b"\x01\x02" * 2400)


def question() -> list[e.ClientEvent]:
    return [SOUND, e.AudioCommit(), e.ResponseCreate(event_id=e.new_id("ask"))]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    ticks=st.lists(st.integers(0, 400), min_size=1, max_size=3),
    steps=st.integers(0, STEPS),
    truncate=st.booleans(),
)
def test_interrupted_anywhere_a_reply_ends_once_and_the_next_is_whole(
    ticks: list[int], steps: int, truncate: bool
) -> None:
    async def test() -> None:
        talk = Talk(steps)
        await talk.load()
        for count in ticks:
            await talk.say(*question())
            for _ in range(count):
                await asyncio.sleep(0)
            spoken = [event.item_id for event in talk.client.heard if isinstance(event, e.OutputAudioDelta)]
            if talk.client.turn.reply_phase.value != "idle":
                await talk.say(e.ResponseCancel())
            if truncate and spoken:
                await talk.say(e.ItemTruncate(item_id=spoken[-1], audio_end_ms=10))
            talk.check()
        await talk.say(*question())
        await talk.client.until(lambda: talk.client.count(e.ResponseDone) == len(ticks) + 1)
        talk.check()
        last = talk.client.heard[-1]
        assert isinstance(last, e.ResponseDone)
        assert last.response.status == "completed"
        assert talk.client.turn.phase.value == "idle"
        await talk.session.close()

    assert run(test) == []


@settings(deadline=None, max_examples=40)
@given(count=st.integers(0, 300), steps=st.integers(0, STEPS))
def test_closed_anywhere_it_leaves_no_task_and_keeps_the_reply_as_far_as_it_got(count: int, steps: int) -> None:
    async def test() -> None:
        talk = Talk(steps)
        await talk.load()
        await talk.say(*question(), SOUND)
        for _ in range(count):
            await asyncio.sleep(0)
        await talk.session.close()
        replies = [entry for _, entry in filter(None, talk.unsaved().values()) if entry.role == "assistant"]
        assert all(entry.status in ("incomplete", "completed") for entry in replies)

    assert run(test) == []


@settings(deadline=None, max_examples=40)
@given(count=st.integers(0, 120), steps=st.integers(0, STEPS))
def test_a_receive_that_is_cancelled_leaves_nothing_running(count: int, steps: int) -> None:
    """As when the server shuts down, or hangs up on a client, while it carries out an event."""

    async def test() -> None:
        talk = Talk(steps)
        await talk.load()
        saying = asyncio.create_task(talk.say(*question(), e.ResponseCancel(), *question()))
        for _ in range(count):
            await asyncio.sleep(0)
        saying.cancel()
        await asyncio.gather(saying, return_exceptions=True)
        await talk.session.close()

    assert run(test) == []


async def test_engines_that_still_load_are_waited_for() -> None:
    loaded = asyncio.Event()

    class Slow(ScriptedChatModel):
        async def load(self) -> None:
            await loaded.wait()

    talk = Talk()
    talk.engines.stages["llm"] = Stage("slow", Slow())
    await talk.say(e.SessionUpdate(session=e.Session(include=["sb.notice"])), *question())
    await talk.client.until(lambda: talk.client.count(e.NoticeGiven) == 1)
    assert talk.client.count(e.ResponseDone) == 0
    loaded.set()
    await talk.client.until(lambda: talk.client.count(e.ResponseDone) == 1)
    await talk.session.close()


async def test_an_engine_that_cannot_load_fails_each_reply_and_holds_on_to_none() -> None:
    class Dead(ScriptedChatModel):
        async def load(self) -> None:
            raise LlmFailed("no_key", Text("There is no key."))

    talk = Talk()
    talk.engines.stages["llm"] = Stage("dead", Dead())
    await talk.load()
    for _ in range(3):
        await talk.say(*question())
        await talk.client.until(lambda: type(talk.client.heard[-1]) is e.ResponseDone)
        last = talk.client.heard[-1]
        assert isinstance(last, e.ResponseDone)
        assert last.response.status_details is not None
        assert last.response.status_details.error == e.Fault(
            type="server_error", code="no_key", message=Text("There is no key.")
        )
    failure = talk.engines.llm._failure
    assert failure is not None
    assert len(traceback.extract_tb(failure.__traceback__)) <= 2
    await talk.session.close()


async def test_the_recognition_is_told_of_the_end_before_the_client_is(monkeypatch: pytest.MonkeyPatch) -> None:
    talk = Talk()
    told: list[int] = []

    async def transcribe(
        _: ScriptedTranscriber, audio: AsyncIterator[bytes], *, language: str | None = None
    ) -> AsyncIterator[str]:
        async for _pcm in audio:
            pass
        told.append(talk.client.count(e.AudioCommitted))
        yield "Hello"

    monkeypatch.setattr(ScriptedTranscriber, "transcribe", transcribe)
    await talk.load()
    await talk.say(SOUND)
    for _step in range(20):  # it begins to listen
        await asyncio.sleep(0)
    await talk.say(e.AudioCommit())
    assert told == [0]
    await talk.session.close()


async def test_places_in_the_database_are_places_in_the_conversation() -> None:
    talk = Talk(entries=[ConversationItem(name, "user", name, name) for name in "abcd"])
    await talk.say(e.ItemDelete(item_id="b"))
    item = e.Item(id="new", role="user", content=[e.Content(type="input_text", text="x")])
    await talk.say(e.ItemCreate(item=item, previous_item_id="a"))
    changes = {item_id: change and change[0] for item_id, change in talk.unsaved().items()}
    assert changes == {"b": None, "new": 1, "c": 2, "d": 3}
    await talk.session.close()


async def test_what_was_committed_is_kept_before_its_words_are_known() -> None:
    talk = Talk()
    await talk.say(SOUND, e.AudioCommit())
    assert [change and change[1].audio_ms for change in talk.unsaved().values()] == [100]
    await talk.session.close()


@pytest.mark.parametrize("played", [0, 100, 10_000])
async def test_a_reply_that_is_cut_twice_keeps_the_last_cut(played: int) -> None:
    entry = ConversationItem("reply", "assistant", "One two", "One two", 1000)
    talk = Talk(entries=[entry])
    await talk.say(
        e.ItemTruncate(item_id="reply", audio_end_ms=500), e.ItemTruncate(item_id="reply", audio_end_ms=played)
    )
    await talk.say(e.ItemRetrieve(item_id="reply", sb_audio=False))
    retrieved = talk.client.heard[-1]
    assert isinstance(retrieved, e.ItemRetrieved)
    (content,) = retrieved.item.content or []
    assert content.transcript == ("One two" if played > 1000 else "")
    await talk.session.close()


async def test_a_long_conversation_is_answered_without_its_beginning_and_says_so_once() -> None:
    entries = [
        ConversationItem(f"{side}{turn}", side, f"{side} {turn}", f"{side} {turn}")
        for turn in range(5000)
        for side in ROLES
    ]
    model = RecordingChatModel(prompt_tokens=2000)
    talk = Talk(entries=entries)
    talk.engines.stages["llm"] = Stage("small", model)
    await talk.load()
    await talk.say(e.SessionUpdate(session=e.Session(include=["sb.notice"])))
    for number in range(3):
        await talk.say(*question())
        await talk.client.until(lambda number=number: talk.client.count(e.ResponseDone) == number + 1)  # type: ignore[misc]
    notices = [event.code for event in talk.client.heard if isinstance(event, e.NoticeGiven)]
    assert notices == ["trimmed"]
    assert all(sum(map(cost, prompt)) <= 2000 for prompt in model.prompts)
    assert all(prompt[0].role == "system" and prompt[-1].role == "user" for prompt in model.prompts)
    await talk.session.close()


async def test_a_reply_is_kept_as_it_was_heard_while_it_is_under_way() -> None:
    """From the first report on, for this reply and the next ones; what was sent counts for nobody who reports."""
    talk = Talk(reply="One two three")
    await talk.load()
    for _ in range(2):
        await talk.say(*question())
        await talk.client.until(lambda: type(talk.client.heard[-1]) is e.ResponseDone)
    first, second = [event.item.id for event in talk.client.heard if type(event) is e.OutputItemAdded]
    assert isinstance(first, str)
    assert isinstance(second, str)
    assert kept(talk, first) == ("One two three", False), "nothing is known of this client"
    await talk.say(e.PlaybackProgress(item_id=second, audio_end_ms=300))
    assert kept(talk, second) == ("One", True)
    await talk.say(*question())
    await talk.client.until(lambda: type(talk.client.heard[-1]) is e.ResponseDone)
    (third,) = [event.item.id for event in talk.client.heard if type(event) is e.OutputItemAdded][2:]
    assert isinstance(third, str)
    assert kept(talk, third) == ("", True)
    await talk.say(e.PlaybackProgress(item_id=third, audio_end_ms=10_000))
    assert kept(talk, third) == ("One two three", False)
    await talk.session.close()


def kept(talk: Talk, item_id: str) -> tuple[str, bool]:
    """What the database will have of it: the text heard, and whether it was interrupted."""
    change = talk.unsaved()[item_id]
    assert change is not None
    return change[1].text, change[1].interrupted


async def test_notices_wait_until_the_client_asks_for_them() -> None:
    talk = Talk()
    await talk.session.notice("not_saved", Text("The disk is full."))
    await talk.session.notice("set_aside", Text("The file was damaged."))
    assert talk.client.count(e.NoticeGiven) == 0
    talk.session.unheard("not_saved")
    await talk.say(e.SessionUpdate(session=e.Session(include=["sb.notice"])))
    assert [event.code for event in talk.client.heard if isinstance(event, e.NoticeGiven)] == ["set_aside"]
    await talk.session.close()


def named(name: str) -> tuple[e.ClientEvent, ...]:
    return e.AudioAppend(audio=b"\x01\x02" * 24_000), e.AudioCommit(sb_item_id=name)


async def test_a_question_that_is_committed_twice_is_one_question() -> None:
    talk = Talk()
    await talk.say(*named("mine"))
    await talk.client.until(lambda: talk.client.count(e.TranscriptionCompleted) == 1)
    await talk.say(*named("mine"))
    await talk.client.until(lambda: talk.client.count(e.TranscriptionCompleted) == 2)
    said = [event for event in talk.client.heard if isinstance(event, e.AudioCommitted | e.TranscriptionCompleted)]
    assert {event.item_id for event in said} == {"mine"}
    assert talk.client.count(e.ItemAdded) == 1
    assert list(talk.unsaved()) == ["mine"]
    await talk.session.close()


async def test_a_question_whose_words_were_lost_is_understood_anew() -> None:
    talk = Talk(entries=[ConversationItem("mine", "user", "", "", audio_ms=1000)])
    await talk.say(*named("mine"))
    await talk.client.until(lambda: talk.client.count(e.TranscriptionCompleted) == 1)
    assert [entry.text for entry in talk.session._items.history.entries] == ["I heard 1.0 seconds of sound."]
    await talk.session.close()


async def test_a_commit_cannot_take_the_name_of_a_reply() -> None:
    talk = Talk(entries=[ConversationItem("reply", "assistant", "Hi.", "Hi.")])
    await talk.say(*named("reply"))
    assert [event.error.code for event in talk.client.heard if isinstance(event, e.Error)] == [
        "item_create_duplicate_item_id"
    ]
    await talk.session.close()


@pytest.mark.parametrize("answers", ["question", ""])
async def test_an_unheard_reply_gives_way_to_the_next(answers: str) -> None:
    earlier = [ConversationItem("first", "user", "A?", "A?"), ConversationItem("heard", "assistant", "A.", "A.")]
    unheard = [
        ConversationItem("question", "user", "B?", "B?"),
        ConversationItem("unheard", "assistant", "B", "B. C.", interrupted=True),
    ]
    talk = Talk(entries=[*earlier, *unheard])
    await talk.say(e.ResponseCreate(response=e.ResponseParams(sb_answers=answers)))
    await talk.client.until(lambda: talk.client.count(e.ResponseDone) == 1)
    ids = [entry.id for entry in talk.session._items.history.entries]
    assert ids[:3] == ["first", "heard", "question"]
    assert "unheard" not in ids
    assert len(ids) == 4
    await talk.session.close()


async def test_an_answer_to_what_was_never_said_is_refused() -> None:
    talk = Talk()
    await talk.say(e.ResponseCreate(event_id="ask", response=e.ResponseParams(sb_answers="nothing")))
    assert [event.error.code for event in talk.client.heard if isinstance(event, e.Error)] == ["item_not_found"]
    assert talk.client.count(e.ResponseCreated) == 0
    await talk.session.close()


async def test_a_committed_question_gets_its_words_though_the_client_is_gone() -> None:
    talk = Talk()
    talk.engines.stages["stt"] = Stage("slow", ScriptedTranscriber(delay=0.2))
    await talk.say(*named("mine"))
    await talk.session.close()
    assert talk.session._items.history["mine"].text == "I heard 1.0 seconds of sound."


async def test_playback_that_goes_on_after_a_lost_connection_counts_to_the_millisecond() -> None:
    """The server kept what had been reported; the client, which has more, plays that to its end and comes back."""
    talk = Talk(reply="One two three four")
    talk.engines.stages["tts"] = Stage("endless", EndlessSynthesizer())
    await talk.load()
    await talk.say(*question())
    await talk.client.until(lambda: any("four" in change[1].text for change in talk.unsaved().values() if change))
    (reply,) = [event.item.id for event in talk.client.heard if type(event) is e.OutputItemAdded]
    assert isinstance(reply, str)
    await talk.say(e.PlaybackProgress(item_id=reply, audio_end_ms=300))
    await talk.session.close()
    change = talk.unsaved()[reply]
    assert change is not None
    assert (change[1].text, change[1].status) == ("One", "incomplete")

    back = Talk(entries=[change[1]])
    for played, heard in ((600, "One two"), (900, "One two three"), (450, "One"), (5000, "One two three four")):
        await back.say(e.PlaybackProgress(item_id=reply, audio_end_ms=played))
        assert kept(back, reply) == (heard, True)
        await back.say(e.ItemTruncate(item_id=reply, audio_end_ms=played))
        assert kept(back, reply) == (heard, True)
    await back.session.close()


class EndlessSynthesizer(ScriptedSynthesizer):
    """Each word lasts 300 ms; it never says that it has finished."""

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        whole = "".join([piece async for piece in text])
        for word in re.findall(r"\S+\s*", whole):
            yield Speech(bytes(2 * self.sample_rate * 3 // 10), word)
        await asyncio.Event().wait()


class Thinker(RecordingChatModel):
    """Writes these pieces."""

    def __init__(self, *pieces: Written) -> None:
        super().__init__()
        self.pieces = pieces

    async def stream(self, messages: Sequence[PromptMessage], **asked: Any) -> AsyncIterator[Written]:
        self.prompts.append(list(messages))
        for piece in self.pieces:
            yield piece
            await asyncio.sleep(0)


async def asked(thinker: Thinker, *include: str, times: int = 1) -> Talk:
    """Typed questions, and what came back."""
    talk = Talk()
    talk.engines.exchange("llm", Stage("thinker", thinker))
    await talk.say(e.SessionUpdate(session=e.Session(include=list(include))))
    for time in range(times):
        content = [e.Content(type="input_text", text="Hi")]
        await talk.say(e.ItemCreate(item=e.Item(role="user", content=content)), e.ResponseCreate())
        await talk.client.until(lambda time=time: talk.client.count(e.ResponseDone) > time)  # type: ignore[misc]
    await talk.session.close()
    await talk.engines.close()
    return talk


def said(talk: Talk) -> list[str]:
    """The replies as the client has them in the end."""
    texts: dict[str, str] = {}
    for event in talk.client.heard:
        match event:
            case e.OutputTranscriptDelta(item_id=item_id, delta=text):
                texts[item_id] = texts.get(item_id, "") + text
            case e.ItemDeleted(item_id=item_id):
                del texts[item_id]
    return list(texts.values())


async def test_thoughts_are_told_to_who_wants_them_and_kept_nowhere() -> None:
    thinker = Thinker(Thought("Hm, "), Thought("hm."), "Paris.")
    talk = await asked(thinker, "sb.response.thought.delta", times=2)
    assert [each.delta for each in talk.client.heard if isinstance(each, e.ThoughtDelta)] == ["Hm, ", "hm."] * 2
    assert said(talk) == ["Paris.", "Paris."]
    assert [message.text for message in thinker.prompts[1]] == ["Be brief.", "Hi", "Paris.", "Hi"]
    assert not any("hm" in str(change).lower() for change in talk.unsaved().values())
    assert (await asked(thinker)).client.count(e.ThoughtDelta) == 0


async def test_a_reply_that_was_a_thought_gives_way_to_the_real_one() -> None:
    thinker = Thinker("I think. ", Thought("Yes. ", takes_back=True), "Paris.")
    talk = await asked(thinker, "sb.response.thought.delta", times=2)
    assert [each.delta for each in talk.client.heard if isinstance(each, e.ThoughtDelta)] == ["I think. Yes. "] * 2
    assert said(talk) == ["Paris.", "Paris."]
    assert [message.text for message in thinker.prompts[1]] == ["Be brief.", "Hi", "Paris.", "Hi"]
    done = next(each for each in talk.client.heard if isinstance(each, e.ResponseDone))
    assert [item.content[0].transcript for item in done.response.output if item.content] == ["Paris."]
    talk.check()


async def test_a_model_that_is_waited_for_is_a_notice() -> None:
    talk = await asked(Thinker(Waiting(Text("Wait.")), "Paris."), "sb.notice")
    notices = [(each.code, each.message) for each in talk.client.heard if isinstance(each, e.NoticeGiven)]
    assert ("waiting", "Wait.") in notices
