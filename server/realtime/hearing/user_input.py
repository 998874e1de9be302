"""What a session's person says: sound while it comes, a message once it is complete, words when they are known."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from server.conversations.conversation_item import ConversationItem
from server.errors import StageFailed, SttFailed
from server.pipeline.g711 import as_pcm
from server.pipeline.steps import FellBack, Transcribed
from server.pipeline.utterance import MAX_UTTERANCE_MS, Utterance
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.conversation.items import id_for, id_of, sound_in, written
from server.realtime.conversation.pictures import pictures_in
from server.realtime.notices import fallback_notice
from server.realtime.settings.session_settings import Refused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from server.engines.lineup import Lineup
    from server.realtime.conversation.items import Items
    from server.realtime.settings.session_settings import SessionSettings

LEAST_MS = 100
"""Milliseconds of sound that are enough for a message."""

BEGINNING_DROPPED = Text("You have talked for more than {minutes} minutes: the beginning is no longer kept.")

FAREWELL_SECONDS = 3.0
"""How long questions are still understood when the client is gone."""


class UserInput:
    """`emit` is awaited with what is to be told."""

    def __init__(self, items: Items, lineup: Lineup, emit: Callable[[e.ServerEvent], Awaitable[None]]) -> None:
        self._items = items
        self._lineup = lineup
        self._emit = emit
        self._utterance: Utterance | None = None
        self._tells_words = True
        self._told_of_dropping = False
        self._transcriptions: dict[str, asyncio.Task[StageFailed | None]] = {}

    async def listen(self, sound: bytes, settings: SessionSettings) -> None:
        """Sound of the question that is being said, in the session's format. Raises `Refused`."""
        self._tells_words = settings.tells_words
        if self._utterance is None:
            self._utterance = self._new_utterance(settings)
            self._told_of_dropping = False
            self._lineup.warm("llm", "tts")  # the sound itself opens what hears
        try:
            self._utterance.feed(as_pcm(sound, settings.input_format.type))
        except SttFailed as failure:
            raise Refused(failure.code, failure.message, "audio") from failure
        if self._utterance.dropped and not self._told_of_dropping:
            self._told_of_dropping = True
            minutes = MAX_UTTERANCE_MS // 60_000
            await self._emit(e.NoticeGiven(code="beginning_dropped", message=BEGINNING_DROPPED.filled(minutes=minutes)))

    async def commit(self, name: e.Maybe[str]) -> None:
        """The question is complete: its words follow. One that is known by that name is not added again.

        Raises `Refused`.
        """
        utterance = self._utterance
        if utterance is None or not utterance.milliseconds:
            raise Refused("input_audio_buffer_commit_empty", Text("There is no sound to commit: append some first."))
        if utterance.milliseconds < LEAST_MS:
            message = Text(
                "There are only {number} ms of sound; a message has at least {least}.",
                number=utterance.milliseconds,
                least=LEAST_MS,
            )
            raise Refused("input_audio_buffer_commit_empty", message)
        known = self._items.committed_before(name)
        entry = known or ConversationItem(id_for(name), "user", text="", full="", audio_ms=utterance.milliseconds)
        previous = self._items.history.before(entry.id) if known else self._items.history.last_id
        await self._emit(e.AudioCommitted(item_id=entry.id, previous_item_id=previous))
        self._utterance = None
        if entry.text:
            await utterance.cancel()
            await self._tell_words(entry)
        else:
            await self._understand(entry, utterance, None)

    async def clear(self) -> None:
        """Forget the sound that was not committed."""
        utterance, self._utterance = self._utterance, None
        if utterance is not None:
            await utterance.cancel()
        await self._emit(e.AudioCleared())

    async def create(self, item: e.Item, after: str | None, settings: SessionSettings) -> None:
        """Add a message that the client wrote, or recorded itself, behind `after`. Raises `Refused`."""
        self._items.check_new(item, after)
        sees = self._lineup.llm.can("sees")
        if not (sound := sound_in(item)):
            entry = written(item, sees=sees)
            await self._tell_added(entry, self._items.insert(entry, after))
            return
        item_id, pictures = id_of(item), pictures_in(item, sees=sees)
        utterance = await self._heard_at_once(as_pcm(sound, settings.input_format.type), settings)
        entry = ConversationItem(item_id, "user", text="", full="", audio_ms=utterance.milliseconds, pictures=pictures)
        await self._understand(entry, utterance, after)

    async def understood(self) -> None:
        """Wait for the words of all that was said. Giving up waiting does not stop the transcription.

        Raises `StageFailed` where the last question could not be transcribed, and `SttFailed` where it has no words; of
        an earlier one the client knows.
        """
        for item_id, transcription in list(self._transcriptions.items()):
            failure = await asyncio.shield(transcription)
            self._transcriptions.pop(item_id, None)
            if failure is not None and item_id == self._items.history.last_id:
                raise failure
        last = self._items.history.last
        if last is not None and last.role == "user" and not last.text.strip() and not last.pictures:
            raise SttFailed("nothing_heard", Text("I did not hear anything."))

    async def close(self) -> None:
        """The client is gone: a question that was asked shall have its words, whoever comes back for them."""
        if self._utterance is not None:
            await self._utterance.cancel()
        pending = list(self._transcriptions.values())
        if pending:
            await asyncio.wait(pending, timeout=FAREWELL_SECONDS)
        for transcription in pending:
            transcription.cancel()
        await asyncio.gather(*pending, return_exceptions=True)

    def _new_utterance(self, settings: SessionSettings) -> Utterance:
        return Utterance(self._lineup.stt, settings.input_format.rate, language=settings.language, tell=self._tell_step)

    async def _heard_at_once(self, pcm: bytes, settings: SessionSettings) -> Utterance:
        utterance = self._new_utterance(settings)
        try:
            utterance.feed(pcm)
        except SttFailed as failure:
            await utterance.cancel()
            raise Refused(failure.code, failure.message, "item.content") from failure
        return utterance

    async def _understand(self, entry: ConversationItem, utterance: Utterance, after: str | None) -> None:
        """Add a spoken message whose words follow when they are known."""
        utterance.finish()
        previous = self._items.insert(entry, after)
        if (recording := self._items.record(entry.id, utterance.rate)) is not None:
            for pcm in utterance.sound:
                recording.feed(pcm)
            recording.keep()
        self._transcriptions[entry.id] = asyncio.create_task(self._transcribe(entry, utterance))
        await self._tell_added(entry, previous)

    async def _transcribe(self, entry: ConversationItem, utterance: Utterance) -> StageFailed | None:
        try:
            text = await utterance.text()
        except StageFailed as failure:
            fault = e.Fault(type="transcription_error", code=failure.code, message=failure.message)
            if self._tells_words:
                await self._emit(e.TranscriptionFailed(item_id=entry.id, error=fault))
            return failure
        finally:
            await utterance.cancel()
        if entry.id in self._items.history:
            self._items.keep(replace(entry, text=text, full=text))
        await self._tell_words(replace(entry, text=text))
        return None

    async def _tell_step(self, step: Transcribed | FellBack) -> None:
        match step:
            case Transcribed(text):
                await self._emit(e.InterimTranscript(transcript=text))
            case FellBack():
                await self._emit(fallback_notice(step))

    async def _tell_words(self, entry: ConversationItem) -> None:
        if not self._tells_words:
            return
        await self._emit(e.TranscriptionDelta(item_id=entry.id, delta=entry.text))
        usage = e.DurationUsage(seconds=entry.audio_ms / 1000)
        await self._emit(e.TranscriptionCompleted(item_id=entry.id, transcript=entry.text, usage=usage))

    async def _tell_added(self, entry: ConversationItem, previous: str | None) -> None:
        await self._emit(e.ItemAdded(item=entry.as_item(), previous_item_id=previous))
        await self._emit(e.ItemDone(item=entry.as_item(), previous_item_id=previous))
