"""Where the voice is, from the sound that is really played to the mark in the text, and back by a click."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.backend.connection import LinkState
from desktop.presenters.voice_place import VoicePlace
from desktop.widgets.transcript.messages import ShownMessage, Side
from server.conversations.conversation_item import ConversationItem
from server.engines.scripted import ScriptedChatModel
from server.protocol.turn import Phase
from tests.desktop.conversations.desk import Desk, desk, stored, until
from tests.servers.realtime_server import RecordingChatModel, lineup, serving

SENTENCES = [f"This is sentence number {name} of it." for name in ("one", "two", "three", "four", "five", "six")]
TEXT = " ".join(SENTENCES)


class Watch:
    """A desk on which the voice is followed."""

    def __init__(self, at: Desk) -> None:
        self.at = at
        self.view = at.window.conversation
        self.voice = VoicePlace(self.view, at.controller, at.conversations.again, at.sound.speaker)
        self.voice.follow(at.window, at.controller, at.sound, at.conversations.replay_changed)
        self.marked: list[tuple[str, int, int]] = []
        marks = self.view.overlays.mark_spoken
        self.view.overlays.mark_spoken = self._mark  # type: ignore[method-assign]
        self._marks = marks

    def _mark(self, item_id: str, begin: int, end: int) -> None:
        self.marked.append((item_id, begin, end))
        self._marks(item_id, begin, end)

    @property
    def reply(self) -> ShownMessage:
        """The last; the next question may stand behind it already."""
        return next(each for each in reversed(self.view.messages) if each.side is Side.REPLY)

    @property
    def sentence(self) -> str:
        """What is marked now."""
        _, begin, end = self.marked[-1] if self.marked else ("", 0, 0)
        return self.reply.text[begin:end].strip() if end > begin else ""

    @property
    def begun(self) -> list[int]:
        """Where each sentence begins that was marked; what grew while it was marked is one."""
        return [begin for begin, _ in groupby(begin for _, begin, end in self.marked if end > begin)]

    @property
    def position(self) -> int:
        place = self.at.controller.replies.place() or self.at.conversations.again.place()
        return place.character if place is not None else -1

    async def ask(self) -> None:
        await until(lambda: self.at.stands is LinkState.UP)
        self.at.window.message_submitted.emit("Tell me")

    def click(self, word: str) -> None:
        self.view.actions_of_messages.speak_requested.emit(self.reply.id, self.reply.text.index(word))


@asynccontextmanager
async def watched(folder: Path, text: str = TEXT) -> AsyncIterator[Watch]:
    model = ScriptedChatModel(reply=lambda _: text)
    async with serving(folder, lineup(llm=model)) as server, desk(folder, server) as at:
        watch = Watch(at)
        yield watch


async def test_the_mark_goes_from_sentence_to_sentence_with_the_sound(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with watched(tmp_path) as at:
        await at.ask()
        await until(lambda: at.sentence == SENTENCES[2])
        assert at.begun == [TEXT.index(sentence) for sentence in SENTENCES[:3]], "one after the other, each once"
        assert at.at.controller.phase is Phase.SPEAKING
        at.at.controller.stop()
        assert at.marked[-1] == ("", 0, 0)


async def test_where_the_voice_will_begin_is_known_before_the_first_word_is_shown(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with watched(tmp_path) as at:
        known: list[bool] = []
        at.at.controller.reply_grew.connect(lambda *_: known.append(bool(at.marked)))
        await at.ask()
        await until(lambda: at.sentence)
        assert all(known)
        at.at.controller.stop()


async def test_a_click_has_the_voice_jump_there_and_back(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    # Longer than a busy machine may hold up what follows a click: what was heard to its end is not cut.
    text = TEXT + " And so it goes on for a while." * 10
    async with watched(tmp_path, text) as at:
        await at.ask()
        await until(lambda: at.sentence and len(at.reply.text) == len(text))
        at.click("five")
        await until(lambda: at.sentence == SENTENCES[4])
        at.click("two")
        await until(lambda: at.sentence == SENTENCES[1])
        assert at.at.controller.phase is Phase.SPEAKING
        at.at.controller.press()
        await until(lambda: at.reply.heard)
        assert at.reply.text[: at.reply.heard].startswith(TEXT[: TEXT.index(" of it. This is sentence number five")])
        assert "six" not in at.reply.text[: at.reply.heard]
        at.at.controller.drop()


async def test_pressing_while_paused_cuts_where_it_was_paused(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with watched(tmp_path) as at:
        await at.ask()
        await until(lambda: at.sentence == SENTENCES[1])
        at.voice.toggle()
        assert at.view.actions_of_messages.paused
        speaker = at.at.sound.speaker
        before = -1
        while before != (before := speaker.played_ms(at.reply.id)):
            await until(lambda: True)
        place = at.position
        at.at.controller.press()
        assert at.at.controller.phase is Phase.LISTENING
        assert not at.view.actions_of_messages.paused
        await until(lambda: at.reply.heard)
        assert at.reply.heard is not None
        assert place - 15 < at.reply.heard <= place + 5
        at.at.controller.drop()


async def test_after_a_pause_it_goes_on_in_the_same_sentence(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with watched(tmp_path) as at:
        await at.ask()
        await until(lambda: at.sentence == SENTENCES[1])
        at.voice.toggle()
        at.voice.toggle()
        await until(lambda: at.sentence == SENTENCES[2])
        assert at.begun == [TEXT.index(sentence) for sentence in SENTENCES[:3]]
        at.at.controller.stop()


async def test_what_was_cut_off_is_gone_on_with_and_counts_as_heard_then(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with watched(tmp_path) as at:
        await at.ask()
        await until(lambda: at.sentence in SENTENCES[3:5] and at.reply.finished)
        at.at.controller.stop()
        await until(lambda: at.reply.heard and at.reply.has_audio and at.reply.ends)
        heard = at.reply.heard
        at.marked.clear()
        at.voice.toggle()
        await until(lambda: at.marked and at.sentence)
        assert at.reply.text.index(at.sentence) >= TEXT.index(SENTENCES[3]) >= (heard or 0) - len(SENTENCES[3])
        await until(lambda: at.reply.heard is None)
        assert at.sentence == ""


async def test_where_no_sound_is_kept_the_server_says_it_again(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    entries = [
        ConversationItem("q", "user", "Tell me", "Tell me"),
        ConversationItem("a", "assistant", TEXT, TEXT, 12_000, "completed"),
    ]
    (owner,) = await stored(tmp_path, entries)
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as server, desk(tmp_path, server) as desk_:
        at = Watch(desk_)
        desk_.conversations.opened.open(owner)
        await until(lambda: TEXT in desk_.text and desk_.stands is LinkState.UP)
        at.click("four")
        await until(lambda: at.sentence == SENTENCES[3])
        await until(lambda: at.sentence == SENTENCES[4])
        at.click("two")
        await until(lambda: at.sentence == SENTENCES[1])
        assert [message.text for message in at.view.messages] == ["Tell me", TEXT], "it is no reply of its own"
        assert not model.prompts
        desk_.controller.press()
        assert at.marked[-1] == ("", 0, 0)
        desk_.controller.drop()


async def test_a_reply_that_was_cut_off_while_it_was_written_is_continued_as_far_as_it_was(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    """Its kept sound ends before its text does; the voice says the rest anew."""
    model = ScriptedChatModel(reply=lambda _: TEXT, token_delay=0.1)
    async with serving(tmp_path, lineup(llm=model)) as server, desk(tmp_path, server) as desk_:
        at = Watch(desk_)
        await at.ask()
        await until(lambda: at.sentence and at.reply.text.count(" ") > 8)
        desk_.controller.stop()
        await until(lambda: at.reply.heard is not None and at.reply.has_audio and at.reply.ends)
        assert at.reply.ends[-1][0] < len(at.reply.said) < len(TEXT)
        at.marked.clear()
        at.voice.toggle()
        await until(lambda: at.marked and at.marked[-1][2] >= len(at.reply.said))
        await until(lambda: at.marked[-1] == ("", 0, 0))
        assert [message.side for message in at.view.messages].count(at.reply.side) == 1
