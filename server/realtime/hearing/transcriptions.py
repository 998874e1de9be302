"""The words of what was said: known some time after it was, and told then."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from server.conversations.item_notes import written
from server.errors import StageFailed, SttFailed
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.hearing.questions import Questions
from server.realtime.notices import fallback_notice

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from server.conversations.conversation_item import ConversationItem
    from server.engines.receipt import Receipt
    from server.pipeline.utterance import Utterance
    from server.realtime.conversation.items import Items

NOTHING_HEARD = "nothing_heard"

FAREWELL_SECONDS = 3.0
"""How long questions are still understood when the client is gone."""


class Transcriptions:
    """`emit` is awaited with what is to be told."""

    def __init__(self, items: Items, emit: Callable[[e.ServerEvent], Awaitable[None]]) -> None:
        self._items = items
        self._emit = emit
        self._under_way: dict[str, asyncio.Task[StageFailed | None]] = {}
        """By the message; failed ones until it is another one that counts."""
        self.tells_words = True
        """Whether the client is told what was understood."""
        self.questions = Questions()
        self._receipt_of: tuple[str | None, Receipt | None] = None, None

    def begin(self, entry: ConversationItem, utterance: Utterance, *, detected: bool) -> None:
        """Find out what was said in a message that is in the conversation.

        Where nothing was, in a turn that was `detected`, the message is none and goes: nobody said that it was one.
        """
        self._under_way = {item_id: task for item_id, task in self._under_way.items() if not task.done()}
        self.questions.begin(entry.id, utterance)
        self._receipt_of = entry.id, utterance.receipt
        self._under_way[entry.id] = asyncio.create_task(self._transcribe(entry, utterance, detected=detected))

    def heard_by(self, item_id: str | None) -> Receipt | None:
        """Who got the sound of that message, where it is the last that was spoken."""
        return self._receipt_of[1] if self._receipt_of[0] == item_id else None

    async def understood_before(self, item_id: str | None) -> None:
        """Wait for the words of all that was said but that message; what failed the client knows."""
        earlier = [task for each, task in self._under_way.items() if each != item_id]
        if earlier:
            await asyncio.wait(earlier)

    async def understood(self) -> None:
        """Wait for the words of all that was said. Giving up waiting does not stop the transcription.

        Raises `StageFailed` where the last question could not be transcribed, and `SttFailed` where it has no words; of
        an earlier one the client knows.
        """
        for item_id, transcription in list(self._under_way.items()):
            failure = await asyncio.shield(transcription)
            self._under_way.pop(item_id, None)
            if failure is not None and item_id == self._items.history.last_id:
                raise failure
        last = self._items.history.last
        if last is not None and last.role == "user" and not last.text.strip() and not last.pictures:
            raise SttFailed(NOTHING_HEARD, Text("I did not hear anything."))

    async def close(self) -> None:
        """The client is gone: a question that was asked shall have its words, whoever comes back for them."""
        self.questions.give_up()
        pending = list(self._under_way.values())
        if pending:
            await asyncio.wait(pending, timeout=FAREWELL_SECONDS)
        for transcription in pending:
            transcription.cancel()
        await asyncio.gather(*pending, return_exceptions=True)

    async def tell(self, entry: ConversationItem) -> None:
        """The words of a message, where the client wants them."""
        if not self.tells_words:
            return
        await self._emit(e.TranscriptionDelta(item_id=entry.id, delta=entry.text))
        usage = e.DurationUsage(seconds=entry.audio_ms / 1000)
        await self._emit(e.TranscriptionCompleted(item_id=entry.id, transcript=entry.text, usage=usage))

    async def _transcribe(self, entry: ConversationItem, utterance: Utterance, *, detected: bool) -> StageFailed | None:
        try:
            text = await utterance.text()
        except StageFailed as failure:
            if detected:
                self._keep(entry, utterance)
            fault = e.Fault(type="transcription_error", code=failure.code, message=failure.message)
            if self.tells_words:
                await self._emit(e.TranscriptionFailed(item_id=entry.id, error=fault))
            return failure
        finally:
            await utterance.cancel()
        notes = written([fallback_notice(each) for each in utterance.fell_back])
        understood = replace(entry, text=text, full=text, notes=notes)
        if detected and not text.strip():
            await self.tell(understood)
            await self._let_go(entry.id)
            return None
        self._keep(understood, utterance if detected else None)
        await self.tell(understood)
        return None

    def _keep(self, entry: ConversationItem, utterance: Utterance | None) -> None:
        """The message as it is known now, and its sound where that was not kept yet."""
        if entry.id not in self._items.history:
            return
        self._items.keep(entry)
        if utterance is not None:
            self._items.keep_sound_of(entry.id, utterance.rate, utterance.sound)

    async def _let_go(self, item_id: str) -> None:
        if item_id in self._items.history:
            self._items.remove(item_id)
            await self._emit(e.ItemDeleted(item_id=item_id))
