"""One connected client: events in, events out, one task for the reply that is under way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from server.conversations.history import Entry, History
from server.errors import StageFailed, TranscriptionFailed
from server.hearing import Hearing
from server.items import Items, id_for, id_of, sound_in, written
from server.protocol import events as e
from server.protocol.turn import GrammarError, Phase, Turn
from server.reply import Reply
from server.session_settings import Refused, SessionSettings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from server.conversations.recordings import Recording, Recordings
    from server.conversations.store import Store
    from server.engines import Message
    from server.engines.lineup import Lineup
    from server.pipeline import Prompt


TRUNCATE_SECONDS = 0.3
"""How long after a reply was cancelled its client may take to say how much it played; then its last word counts."""

TRIMMED = (
    "This conversation is longer than the language model can take in; from now on it no longer knows the beginning."
)

FAREWELL_SECONDS = 3.0
"""How long a session whose client is gone goes on understanding what was said."""


class Session:
    """Speaks the Realtime protocol with one client about one conversation.

    `send` is awaited with each event; it may wait for a slow client, and only this session waits with it.
    """

    def __init__(
        self,
        conversation_id: str,
        history: History,
        *,
        lineup: Lineup,
        store: Store,
        recordings: Recordings,
        settings: SessionSettings,
        send: Callable[[e.ServerEvent], Awaitable[None]],
        first_position: int = 0,
    ) -> None:
        self.id = e.new_id("sess")
        self.conversation_id = conversation_id
        self._items = Items(conversation_id, history, store, recordings, first_position)
        self._recordings = recordings
        self._lineup = lineup
        self._settings = settings
        self._send = send
        self._turn = Turn()
        self._hearing: Hearing | None = None
        self._transcriptions: dict[str, asyncio.Task[StageFailed | None]] = {}
        self._reply: Reply | None = None
        self._reply_task: asyncio.Task[None] | None = None
        self._told_of_trimming = False
        self._cutting: asyncio.Task[None] | None = None
        self._reports_playback = False
        self._untold: dict[str, e.Notice] = {}

    async def open(self) -> None:
        """Greet the client."""
        await self._emit(e.SessionCreated(session=self._described()))
        self._lineup.warm("hear", "think", "speak")

    async def close(self) -> None:
        """The client is gone: stop all work for it. What was said stays."""
        await self._stop_reply()
        if self._reply is not None:
            self._reply.abandon()
        if self._hearing is not None:
            await self._hearing.cancel()
        pending: list[asyncio.Task[Any]] = [*self._transcriptions.values()]
        if pending:  # a question that was asked shall have its words, whoever comes back for them
            await asyncio.wait(pending, timeout=FAREWELL_SECONDS)
        if self._cutting is not None:
            pending.append(self._cutting)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        self._items.leave()

    async def receive(self, event: e.ClientEvent) -> None:
        """Do what the client asks; a request that cannot be done is answered with an `error` event."""
        try:
            if not self._follow(event):
                return
            await self._dispatch(event)
        except Refused as refused:
            await self.refuse(refused, event.event_id)

    async def refuse(self, refused: Refused, event_id: e.Maybe[str] = UNSET) -> None:
        """Tell the client that one of its events was not carried out."""
        fault = e.Fault(
            type="invalid_request_error",
            code=refused.code,
            message=refused.message,
            param=refused.param,
            event_id=event_id if isinstance(event_id, str) else None,
        )
        await self._emit(e.Error(error=fault))

    async def engines_changed(self) -> None:
        """An engine finished loading or failed to."""
        await self._emit(e.EnginesUpdated(engines=_engines(self._lineup)))

    async def notice(self, code: str, message: str) -> None:
        """Tell the client something; where it has not asked for notices yet, as soon as it does."""
        self._untold[code] = e.Notice(code=code, message=message)
        await self._tell()

    def unheard(self, code: str) -> None:
        """What was to be told under that code is not true any more."""
        self._untold.pop(code, None)

    def keep_all(self) -> None:
        """Write the whole conversation again: the database that had it is gone."""
        self._items.keep_all()

    async def _tell(self) -> None:
        while self._untold and "sb.notice" in self._settings.include:
            await self._emit(self._untold.pop(next(iter(self._untold))))

    def _follow(self, event: e.ClientEvent) -> bool:
        match event:
            case e.ResponseCancel(response_id=str()):
                pass  # it may have ended while this was on its way: then it is stale
            case e.ResponseCancel() if self._turn.reply_phase is Phase.IDLE:
                raise Refused("response_cancel_not_active", "There is no reply to cancel.")
            case e.ResponseCreate(response=params):
                self._plan(params or e.ResponseParams())
        try:
            return self._turn.follow(event)
        except GrammarError as error:
            raise Refused(
                "conversation_already_has_active_response", "A reply is under way: cancel it or wait for its end."
            ) from error

    async def _dispatch(self, event: e.ClientEvent) -> None:
        match event:
            case e.AudioAppend(audio=pcm):
                self._listen(pcm)
            case e.AudioCommit(sb_item_id=name):
                await self._commit(name)
            case e.AudioClear():
                await self._clear()
            case e.ResponseCreate(response=params):
                await self._answer(params or e.ResponseParams())
            case e.ResponseCancel(response_id=response_id):
                too_late = self._reply is not None and self._reply.over
                await self._cancel_reply()
                self._cut_soon()
                if too_late and not isinstance(response_id, str):
                    raise Refused("response_cancel_not_active", "The reply has ended already.")
            case e.SessionUpdate(session=wish):
                self._settings = self._settings.updated(wish)
                if self._reply is not None and not self._settings.keep_audio:
                    self._reply.stop_recording()
                await self._emit(e.SessionUpdated(session=self._described()))
                await self._tell()
            case e.ItemCreate(item=item, previous_item_id=previous):
                await self._create_item(item, previous or None)
            case e.ItemRetrieve(item_id=item_id):
                await self._emit(e.ItemRetrieved(item=self._items.find(item_id).as_item()))
            case e.ItemDelete(item_id=item_id):
                await self._delete_item(item_id)
            case e.ItemTruncate(item_id=item_id, audio_end_ms=milliseconds):
                await self._truncate(item_id, milliseconds)
            case e.PlaybackProgress(item_id=item_id, audio_end_ms=milliseconds):
                self._played(item_id, milliseconds)

    # --- hearing

    def _listen(self, pcm: bytes) -> None:
        if self._hearing is None:
            self._hearing = self._new_hearing()
            self._lineup.warm("think", "speak")  # the sound itself opens what hears
        try:
            self._hearing.feed(pcm)
        except TranscriptionFailed as failure:
            raise Refused(failure.code, failure.message, "audio") from failure

    def _new_hearing(self) -> Hearing:
        async def interim(text: str) -> None:
            await self._emit(e.InterimTranscript(transcript=text))

        return Hearing(
            self._lineup.hear,
            self._settings.input_rate,
            language=self._settings.language,
            interim=interim,
            stood_in=self._stood_in,
        )

    async def _commit(self, name: e.Maybe[str]) -> None:
        hearing = self._hearing
        if hearing is None or not hearing.milliseconds:
            raise Refused("input_audio_buffer_commit_empty", "There is no sound to commit: append some first.")
        known = self._items.committed_before(name)
        entry = known or Entry(id_for(name), "user", text="", full="", audio_ms=hearing.milliseconds)
        previous = self._items.history.before(entry.id) if known else self._items.history.last_id
        await self._emit(e.AudioCommitted(item_id=entry.id, previous_item_id=previous))
        self._hearing = None
        if entry.text:
            await hearing.cancel()
            await self._tell_words(entry)
        else:
            await self._heard_soon(entry, hearing, None)

    async def _heard_soon(self, entry: Entry, hearing: Hearing, after: str | None) -> None:
        """Add a spoken message whose words follow when they are known."""
        hearing.finish()
        previous = self._items.insert(entry, after)
        if (recording := self._record(entry.id, hearing.rate)) is not None:
            for pcm in hearing.sound:
                recording.feed(pcm)
            recording.keep()
        self._transcriptions[entry.id] = asyncio.create_task(self._transcribe(entry, hearing))
        await self._added(entry, previous)

    def _record(self, item_id: str, rate: int) -> Recording | None:
        return self._items.record(item_id, rate) if self._settings.keep_audio else None

    async def _transcribe(self, entry: Entry, hearing: Hearing) -> StageFailed | None:
        try:
            text = await hearing.text()
        except StageFailed as failure:
            fault = e.Fault(type="transcription_error", code=failure.code, message=failure.message)
            await self._emit(e.TranscriptionFailed(item_id=entry.id, error=fault))
            return failure
        finally:
            await hearing.cancel()
        if entry.id in self._items.history:
            self._items.keep(Entry(entry.id, "user", text, text, entry.audio_ms))
        await self._tell_words(replace(entry, text=text))
        return None

    async def _tell_words(self, entry: Entry) -> None:
        await self._emit(e.TranscriptionDelta(item_id=entry.id, delta=entry.text))
        usage = e.DurationUsage(seconds=entry.audio_ms / 1000)
        await self._emit(e.TranscriptionCompleted(item_id=entry.id, transcript=entry.text, usage=usage))

    async def _clear(self) -> None:
        hearing, self._hearing = self._hearing, None
        if hearing is not None:
            await hearing.cancel()
        await self._emit(e.AudioCleared())

    # --- replying

    async def _answer(self, params: e.ResponseParams) -> None:
        settings, aside = self._plan(params)
        if isinstance(params.sb_answers, str):
            for item_id in self._items.replies_to(params.sb_answers):
                await self._delete_item(item_id)
        outside = params.conversation == "none"
        reply = Reply(
            settings=settings,
            conversation_id=None if outside else self.conversation_id,
            lineup=self._lineup,
            prompt=lambda: self._prompt(settings, aside),
            emit=self._emit,
            keep=None if outside else self._items.keep,
            record=None if outside else self._record,
            stood_in=self._stood_in,
            metadata=params.metadata or None,
            played_ms=0 if self._reports_playback else None,
        )
        self._reply = reply
        await self._emit(reply.started)
        if self._lineup.loading:
            await self._emit(e.Notice(code="loading", message="The models are still loading; the answer follows."))
        self._reply_task = asyncio.create_task(reply.run())

    def _plan(self, params: e.ResponseParams) -> tuple[SessionSettings, History | None]:
        """How to reply, and to what where not to the conversation. Raises `Refused`."""
        if isinstance(params.sb_answers, str):
            self._items.replies_to(params.sb_answers)
        aside = self._items.aside(params.input) if isinstance(params.input, list) else None
        return self._settings.for_response(params), aside

    async def _prompt(self, settings: SessionSettings, aside: History | None) -> Prompt:
        if aside is not None:
            return self._shown(aside, settings.instructions)
        await self._questions_heard()
        last = self._items.history.last
        if last is not None and last.role == "user" and not last.text.strip():
            raise TranscriptionFailed("nothing_heard", "I did not hear anything.")
        return self._shown(self._items.history, settings.instructions)

    def _shown(self, history: History, instructions: str) -> Prompt:
        async def prompt(room: int) -> list[Message]:
            messages, whole = history.prompt(instructions, room)
            if not whole and not self._told_of_trimming:
                self._told_of_trimming = True
                await self._emit(e.Notice(code="trimmed", message=TRIMMED))
            return messages

        return prompt

    async def _questions_heard(self) -> None:
        """Wait for the words of all that was said. Giving up waiting does not stop the transcription.

        Raises `StageFailed` where the last question could not be transcribed; of an earlier one the client knows.
        """
        for item_id, transcription in list(self._transcriptions.items()):
            failure = await asyncio.shield(transcription)
            self._transcriptions.pop(item_id, None)
            if failure is not None and item_id == self._items.history.last_id:
                raise failure

    async def _stop_reply(self) -> None:
        task, self._reply_task = self._reply_task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _cancel_reply(self) -> None:
        await self._stop_reply()
        if self._reply is not None:
            await self._reply.end("cancelled")

    # --- items

    async def _create_item(self, item: e.Item, after: str | None) -> None:
        self._items.check_new(item, after)
        if pcm := sound_in(item):
            await self._create_spoken(item, pcm, after)
            return
        entry = written(item)
        await self._added(entry, self._items.insert(entry, after))

    async def _create_spoken(self, item: e.Item, pcm: bytes, after: str | None) -> None:
        item_id = id_of(item)
        hearing = self._new_hearing()
        try:
            hearing.feed(pcm)
        except TranscriptionFailed as failure:
            await hearing.cancel()
            raise Refused(failure.code, failure.message, "item.content") from failure
        await self._heard_soon(Entry(item_id, "user", text="", full="", audio_ms=hearing.milliseconds), hearing, after)

    async def _added(self, entry: Entry, previous: str | None) -> None:
        await self._emit(e.ItemAdded(item=entry.as_item(), previous_item_id=previous))
        await self._emit(e.ItemDone(item=entry.as_item(), previous_item_id=previous))

    async def _delete_item(self, item_id: str) -> None:
        if self._items.find(item_id).status == "in_progress":
            await self._cancel_reply()
        self._items.remove(item_id)
        await self._emit(e.ItemDeleted(item_id=item_id))

    async def _truncate(self, item_id: str, milliseconds: int) -> None:
        entry = self._items.find(item_id)
        if entry.role != "assistant" or not (entry.spoken or entry.status == "in_progress"):
            raise Refused("invalid_truncate", "Only a spoken reply can be cut.", "item_id")
        _check_moment(milliseconds)
        if entry.status == "in_progress":
            await self._cancel_reply()
        await self._cut(item_id, milliseconds)
        await self._emit(e.ItemTruncated(item_id=item_id, audio_end_ms=milliseconds))

    async def _cut(self, item_id: str, milliseconds: int) -> None:
        """Keep what was heard of the reply: the words that its voice names, or an estimate."""
        words = None
        if self._reply is not None and self._reply.item_id == item_id:
            self._reply.played_ms = milliseconds
            words = await self._reply.words(milliseconds)
        if item_id in self._items.history:
            self._items.cut(item_id, milliseconds, words)

    def _cut_soon(self) -> None:
        """Where the client does not say how much it played of a cancelled reply, what it said last counts."""

        async def cut(reply: Reply, played_ms: int) -> None:
            await asyncio.sleep(TRUNCATE_SECONDS)
            if reply.played_ms == played_ms and reply.item_id in self._items.history:
                await self._cut(reply.item_id, played_ms)

        if self._reply is not None and self._reply.played_ms is not None:
            self._cutting = asyncio.create_task(cut(self._reply, self._reply.played_ms))

    def _played(self, item_id: str, milliseconds: int) -> None:
        _check_moment(milliseconds)
        self._reports_playback = True
        reply = self._reply if self._reply is not None and self._reply.item_id == item_id else None
        if reply is not None:
            reply.played(milliseconds)
        entry = self._items.find(item_id)
        if entry.role == "assistant" and entry.spoken and entry.status != "in_progress":
            self._items.cut(item_id, milliseconds)

    # --- saying

    async def _stood_in(self, name: str, failure: StageFailed) -> None:
        """An engine failed and another one does its work: the client is told."""
        await self._emit(e.Notice(code="fallback", message=f"{failure.message} {name} stands in."))

    async def _emit(self, event: e.ServerEvent) -> None:
        name = e.type_of(event)
        if name in e.OPTIONAL_EVENTS and name not in self._settings.include:
            return
        if isinstance(event, e.ResponseDone) and event.response.status == "completed":
            await self._items.stored()  # what the client was told is done survives whatever comes
        self._turn.follow(event)
        await self._send(event)

    def _described(self) -> e.Session:
        return e.Session(
            object="realtime.session",
            id=self.id,
            conversation_id=self.conversation_id,
            sb_engines=_engines(self._lineup),
            sb_keep_audio=self._settings.keep_audio and self._recordings.on,
            **self._settings.described(),  # type: ignore[arg-type]
        )


def _engines(lineup: Lineup) -> dict[str, e.EngineStatus]:
    return {
        role: e.EngineStatus(name=stage.name, state=stage.state, message=stage.message or UNSET)
        for role, stage in lineup.stages.items()
    }


def _check_moment(milliseconds: int) -> None:
    if milliseconds < 0:
        raise Refused("invalid_moment", "A reply cannot be cut before it began.", "audio_end_ms")
