"""The replies of a session: what each answers, how it is cancelled, and what was heard of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from server.conversations.history import History
from server.engines import PromptMessage
from server.engines.receipt import show
from server.errors import LlmFailed, SttFailed
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.conversation.items import NO_SUCH_ITEM
from server.realtime.hearing.transcriptions import NOTHING_HEARD
from server.realtime.replies.quotes import cost_of, fitting, with_quotes
from server.realtime.replies.refusal import nothing_blocked, unanswered, without_blocked
from server.realtime.replies.response import NothingToAnswer, ResponseTask
from server.realtime.replies.speech_reply import SpeechReply
from server.realtime.replies.tool_calls.call_log import CallLog
from server.realtime.settings.session_settings import Refused
from server.realtime.settings.wishes import for_response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from server.documents.finder import Finder, Quote
    from server.engines.lineup import Engines
    from server.pipeline.respond import Prompt
    from server.quotas.meter import PersonalAccount
    from server.realtime.conversation.items import Items
    from server.realtime.hearing.transcriptions import Transcriptions
    from server.realtime.replies.refusal import Blocked
    from server.realtime.replies.tool_calls.tool_use import SessionTools
    from server.realtime.settings.session_settings import SessionSettings
    from server.tools.tool import ServerTool
    from server.watching.figures import Figures

TRUNCATE_SECONDS = 0.3
"""How long after a reply was cancelled its client may take to say how much it played; then its last word counts."""

QUOTED_SHARE = 3
"""Passages of documents take at most this part of what a model takes in."""

MOST_BESIDE = 8
"""Replies outside the conversation that are under way at once."""

NUDGE = PromptMessage("user", "(I have not said anything for a while. Say one short sentence, so that we go on.)")
"""What a model is shown where it is to speak again because nobody does."""

LOADING = Text("The models are still loading; the answer follows.")
TOO_LONG = Text("This conversation is longer than the language model can take in, and nothing may be left out of it.")
TRIMMED = Text(
    "This conversation is longer than the language model can take in; from now on it no longer knows the beginning."
)


class Responses:
    """One after the other, each a task of its own; those outside the conversation beside them.

    The `transcriptions` are waited for before the conversation is answered: until the words of all questions are known,
    but for one that a speech model hears. `emit` is awaited with what is to be told. `tools` may change meanwhile.
    """

    def __init__(
        self,
        conversation_id: str,
        items: Items,
        lineup: Engines,
        *,
        transcriptions: Transcriptions,
        emit: Callable[[e.ServerEvent], Awaitable[None]],
        figures: Figures,
        account: PersonalAccount | None = None,
        finder: Finder | None = None,
        tools: Mapping[str, ServerTool] | None = None,
        blocked: Blocked = nothing_blocked,
    ) -> None:
        self._blocked = blocked
        self._offered: Mapping[str, ServerTool] = {} if tools is None else tools
        self._of_session: SessionTools | None = None
        self._account = account
        self._finder = finder
        self._conversation_id = conversation_id
        self._items = items
        self._lineup = lineup
        self._transcriptions = transcriptions
        self._emit = emit
        self._figures = figures
        self._reply: ResponseTask | None = None
        self._task: asyncio.Task[None] | None = None
        self._cutting: asyncio.Task[None] | None = None
        self._beside: dict[str, tuple[ResponseTask, asyncio.Task[None]]] = {}
        self._reports_playback = False
        self._told_of_trimming = False

    def use_tools(self, tools: Mapping[str, ServerTool] | None) -> None:
        """Do these for the model from the next reply on; what runs or waits for the person does so no longer."""
        self.cancel_late()
        self._offered, self._of_session = {} if tools is None else tools, None

    @property
    def over(self) -> bool:
        """Whether it is decided how the last one ends, though the client may not know yet."""
        return self._reply is not None and self._reply.over

    @property
    def response_id(self) -> str | None:
        """The latest one in the conversation."""
        return self._reply.id if self._reply is not None else None

    def check(self, params: e.ResponseParams, settings: SessionSettings) -> None:
        """Raises `Refused` where no such reply can be given."""
        self._plan(params, settings)
        if params.conversation == "none" and len(self._beside) >= MOST_BESIDE:
            message = Text("{number} replies outside the conversation may be under way, not more.", number=MOST_BESIDE)
            raise Refused("too_many_responses", message, "response.conversation")

    async def answer_turn(self, settings: SessionSettings, *, silence: bool = False) -> None:
        """Begin a reply to a turn that was detected; it ends without a word where nothing was said in that.

        `silence`: the turn is that nobody speaks.
        """
        quotes: list[Quote] = []
        prompt = (
            (lambda: self._prompt(settings, None, nudge=True))
            if silence
            else lambda: self._turn_prompt(settings, quotes)
        )
        reply = self._reply_task(settings, prompt, quotes, outside=False)
        reply.asked = lambda: unanswered([] if silence else self._items.history.entries, settings)
        reply.speech = await self._speech_reply(settings, None, quotes, nudge=silence)
        await self._begin(reply)

    async def answer(self, params: e.ResponseParams, settings: SessionSettings) -> list[Refused]:
        """Begin a reply. Returns what of the wish is not done. Raises `Refused`."""
        settings, aside, undone = self._plan(params, settings)
        reads = self._to_read(params)
        if isinstance(params.sb_answers, str):
            for item_id in self._items.replies_to(params.sb_answers):
                await self.delete(item_id)
        outside = params.conversation == "none"
        quotes: list[Quote] = []
        reply = self._reply_task(settings, lambda: self._prompt(settings, aside, quotes), quotes, outside=outside)
        reply.metadata, reply.reads = params.metadata or None, reads
        if reads is None:
            history = self._items.history if aside is None else aside
            reply.asked = lambda: unanswered(history.entries, settings)
            reply.speech = await self._speech_reply(settings, aside, quotes)
        await self._begin(reply)
        return undone

    def _reply_task(
        self,
        settings: SessionSettings,
        prompt: Callable[[], Awaitable[Prompt]],
        quotes: list[Quote],
        *,
        outside: bool,
    ) -> ResponseTask:
        asked = None if outside else self._items.history.last_id
        return ResponseTask(
            settings=settings,
            conversation_id=None if outside else self._conversation_id,
            lineup=self._lineup,
            prompt=prompt,
            emit=self._emit,
            keep=None if outside else self._items.keep,
            forget=None if outside else self._items.remove,
            record=None if outside else self._items.record,
            figures=self._figures,
            played_ms=0 if self._reports_playback else None,
            account=self._account,
            heard_by=lambda: self._transcriptions.heard_by(asked),
            heard_seconds=lambda: self._items.heard_seconds(asked),
            costs_before=self._items.costs_but if not outside else lambda _: [],
            quotes=quotes,
            tools=self._tools,
            question=self._items.last_question,
            blocked=self._blocked,
        )

    @property
    def _tools(self) -> SessionTools | None:
        """What runs them, once there are any: most sessions have none (docs/decisions/0024)."""
        if self._of_session is None and self._offered:
            from server.realtime.replies.tool_calls.tool_use import SessionTools

            self._of_session = SessionTools(self._offered)
        return self._of_session

    async def _begin(self, reply: ResponseTask) -> None:
        outside = reply.conversation_id is None
        if not outside:
            self._reply = reply
        await self._emit(reply.started)
        if self._lineup.loading:
            await self._emit(e.NoticeGiven(code="loading", message=LOADING))
        task = asyncio.create_task(reply.run())
        if outside:
            self._beside[reply.id] = reply, task
            task.add_done_callback(lambda _: self._beside.pop(reply.id, None))
        else:
            self._task = task

    async def cancel_beside(self, response_id: str) -> None:
        """End the reply outside the conversation with that id, where there is one."""
        if (found := self._beside.pop(response_id, None)) is not None:
            reply, task = found
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await reply.end("cancelled")

    async def cancel(self, reason: str = "client_cancelled", *, goes_on: bool = False) -> None:
        """End the reply that is under way. Its client may say yet how much it played; else its last word counts.

        Tools that run in it are cancelled with it, and so are those that run on, unless the person only talks
        meanwhile: then it `goes_on`.
        """
        await self._break_off(reason, goes_on=goes_on)
        self._cut_soon()
        if not goes_on:
            self.cancel_late()

    def cancel_late(self) -> bool:
        """Stop the tools that run on after their reply; False where there are none."""
        return self._of_session is not None and self._of_session.late.cancel()

    def fall_back(self, response_id: str | None) -> None:
        """Have the reply that is under way, which has not begun yet, answered by the fallback. Raises `Refused`."""
        reply = self._reply
        if reply is None or response_id not in (None, reply.id) or reply.begun:
            raise Refused("nothing_to_wait_for", Text("There is no reply that has yet to begin."))
        if self._lineup.llm.fallback is None:
            raise Refused("no_fallback", Text("Nothing else is set up here that could answer."))
        reply.fall_back()

    async def decide(self, approval_id: str, *, approve: bool) -> None:
        """Allow a call that waits, or refuse it. Raises `Refused` where it does not wait, or not any more."""
        tools = self._tools
        approval = tools.approvals.take(approval_id) if tools is not None else None
        if tools is None or approval is None:
            raise Refused("approval_not_found", Text("Nothing waits for this approval any more."), "approval_id")
        await tools.decide(approval, CallLog(self._items.keep, self._emit, tools.served), approve=approve)

    async def delete(self, item_id: str) -> None:
        """Forget a message, even a reply that is under way. Raises `Refused`."""
        if (
            self._items.find(item_id, Refused("item_delete_invalid_item_id", NO_SUCH_ITEM, "item_id")).status
            == "in_progress"
        ):
            await self._break_off()
        self._items.remove(item_id)
        await self._emit(e.ItemDeleted(item_id=item_id))

    async def truncate(self, item_id: str, milliseconds: int) -> None:
        """Cut a reply to the milliseconds that were played of it; one under way goes on. Raises `Refused`."""
        entry = self._items.find(item_id, Refused("item_truncate_invalid_item_id", NO_SUCH_ITEM, "item_id"))
        if entry.role != "assistant" or not (entry.spoken or entry.status == "in_progress"):
            raise Refused("invalid_truncate", Text("Only a spoken reply can be cut."), "item_id")
        _check_moment(milliseconds)
        await self._cut(item_id, milliseconds)
        await self._emit(e.ItemTruncated(item_id=item_id, audio_end_ms=milliseconds))

    def played(self, item_id: str, milliseconds: int) -> None:
        """Note how many milliseconds of a reply have been played by now. Raises `Refused`."""
        _check_moment(milliseconds)
        self._reports_playback = True
        if self._reply is not None and self._reply.item_id == item_id:
            self._reply.played(milliseconds)
        entry = self._items.find(item_id)
        if entry.role == "assistant" and entry.spoken and entry.status != "in_progress":
            self._items.cut(item_id, milliseconds)

    def stop_recording(self) -> None:
        """Keep no more sound, and drop what was recorded of the reply under way."""
        if self._reply is not None:
            self._reply.stop_recording()

    async def close(self) -> None:
        """The client is gone: the reply is kept as far as it got."""
        beside = list(self._beside.values())
        for _, task in beside:
            task.cancel()
        await asyncio.gather(*(task for _, task in beside), return_exceptions=True)
        for reply, _ in beside:
            reply.abandon()
        await self._stop()
        if self._reply is not None:
            self._reply.abandon()
        if self._tools is not None:
            await self._tools.late.close()
        if self._cutting is not None:
            self._cutting.cancel()
            await asyncio.gather(self._cutting, return_exceptions=True)

    def _plan(
        self, params: e.ResponseParams, settings: SessionSettings
    ) -> tuple[SessionSettings, History | None, list[Refused]]:
        """How to reply, to what where not to the conversation, and what of the wish is not done. Raises `Refused`."""
        if isinstance(params.sb_answers, str):
            self._items.replies_to(params.sb_answers)
        sees = self._lineup.llm.can("sees")
        aside = self._items.aside(params.input, sees=sees) if isinstance(params.input, list) else None
        once, undone = for_response(settings, params, self._able, self._lineup.offers())
        if self._to_read(params) is not None:
            once, aside = replace(once, modalities=("audio",)), History()
        return once, aside, undone

    def _able(self, settings: SessionSettings) -> frozenset[str]:
        return self._lineup.abilities_of(settings.choice)

    def _to_read(self, params: e.ResponseParams) -> str | None:
        """What is to be said as it stands, None where an answer is wanted. Raises `Refused`."""
        if not isinstance(params.sb_reads, e.SayAgain):
            return None
        if params.conversation != "none":
            message = Text("What is said again becomes no part of the conversation: set conversation to none.")
            raise Refused("invalid_reading", message, "response.conversation")
        entry = self._items.find(params.sb_reads.item_id)
        text = entry.full[max(params.sb_reads.begin, 0) :]
        if entry.kind != "message" or not text.strip():
            raise Refused("invalid_reading", Text("There is nothing to say from there on."), "response.sb_reads")
        return text

    async def _turn_prompt(self, settings: SessionSettings, quotes: list[Quote]) -> Prompt:
        """Raises `NothingToAnswer` where nothing was said, and nothing before it is unanswered."""
        try:
            prompt = await self._prompt(settings, None, quotes)
        except SttFailed as failure:
            if failure.code == NOTHING_HEARD:
                raise NothingToAnswer from failure
            raise
        last = self._items.history.last
        if last is None or last.role not in ("user", "tool"):
            raise NothingToAnswer
        return prompt

    async def _prompt(
        self,
        settings: SessionSettings,
        aside: History | None,
        quotes: list[Quote] | None = None,
        *,
        nudge: bool = False,
    ) -> Prompt:
        """What is found in documents for it goes into `quotes`."""
        if aside is None and not nudge:
            self._transcriptions.questions.give_up()
            await self._transcriptions.understood()
            if quotes is not None:
                quotes[:] = await self._found(settings)
        return self._shown(settings, self._items.history if aside is None else aside, quotes, nudge=nudge)

    def _shown(
        self, settings: SessionSettings, history: History, quotes: list[Quote] | None = None, *, nudge: bool = False
    ) -> Prompt:
        """What a model is shown of a conversation."""

        async def prompt(room: int) -> list[PromptMessage]:
            truncation = settings.truncation
            if quotes:
                quotes[:] = fitting(quotes, room // QUOTED_SHARE)
                room -= cost_of(quotes)
            messages, whole = history.prompt(
                settings.instructions, room, kept=truncation.kept, most=truncation.most_tokens
            )
            if not whole and truncation.disabled:
                raise LlmFailed("context_length_exceeded", TOO_LONG)
            if not whole and not self._told_of_trimming:
                self._told_of_trimming = True
                await self._emit(e.NoticeGiven(code="trimmed", message=TRIMMED))
            if blocked := await self._blocked():
                messages = without_blocked(messages, blocked, settings.instructions)
            if quotes:
                messages = with_quotes(messages, quotes)
                show("passages")
            if any(each.pictures for each in messages):
                show("pictures")
            return [*messages, NUDGE] if nudge else messages

        return prompt

    async def _speech_reply(
        self, settings: SessionSettings, aside: History | None, quotes: list[Quote], *, nudge: bool = False
    ) -> SpeechReply | None:
        """What a speech model is to say; None where there is none, or words are blocked: it may speak before one knows.

        A question in sound goes to it as it is, unless it may be the answer to whether a call may be run.
        """
        stage = self._lineup.speech
        if stage is None or settings.kind != "realtime" or await self._blocked():
            return None
        asked = None if aside is not None or nudge else self._items.history.last_id
        waits = self._tools is not None and self._tools.approvals.waits
        question = None if asked is None or waits else self._transcriptions.questions.take(asked)

        async def prompt() -> Prompt:
            if question is None:
                return await self._prompt(settings, aside, quotes, nudge=nudge)
            await self._transcriptions.understood_before(asked)
            return self._shown(settings, self._items.history)

        async def results() -> Prompt:
            await self._transcriptions.understood()
            return self._shown(settings, self._items.history)

        reply = SpeechReply(
            stage,
            self._lineup.llm.name,
            settings,
            prompt,
            results,
            question,
            self._lineup.voiced(settings.voice)[0],
            self._tools,
        )
        if self._finder is not None and asked is not None and await self._finder.offers(settings.collections):
            from server.realtime.replies.document_search import DocumentSearch
            from server.realtime.replies.tool_calls.tool_use import (
                SessionTools,  # most sessions have none (docs/decisions/0024)
            )

            search = DocumentSearch(self._finder, settings.collections, quotes)
            reply.tools = (self._tools or SessionTools({})).and_one(search)
            reply.passages = search.passages
        return reply

    async def _found(self, settings: SessionSettings) -> list[Quote]:
        """What the person's documents say about their last question."""
        last = next((each for each in reversed(self._items.history.entries) if each.role == "user"), None)
        if self._finder is None or last is None:
            return []
        found = await self._finder.quotes(last.text, settings.collections)
        self._finder.forget()
        return found

    async def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _break_off(self, reason: str = "client_cancelled", *, goes_on: bool = False) -> None:
        if self._tools is not None:
            self._tools.late.goes_on = goes_on
        await self._stop()
        if self._reply is not None:
            await self._reply.end("cancelled", reason=reason)

    async def _cut(self, item_id: str, milliseconds: int) -> None:
        """Keep what was heard of the reply: the words that its voice names, or an estimate."""
        words = None
        if self._reply is not None and self._reply.item_id == item_id:
            self._reply.played_ms = milliseconds
            words = await self._reply.words(milliseconds)
        if item_id in self._items.history:
            self._items.cut(item_id, milliseconds, words)

    def _cut_soon(self) -> None:
        async def cut(reply: ResponseTask, played_ms: int) -> None:
            await asyncio.sleep(TRUNCATE_SECONDS)
            if reply.played_ms == played_ms and reply.item_id in self._items.history:
                await self._cut(reply.item_id, played_ms)

        if self._reply is not None and self._reply.played_ms is not None:
            self._cutting = asyncio.create_task(cut(self._reply, self._reply.played_ms))


def _check_moment(milliseconds: int) -> None:
    if milliseconds < 0:
        raise Refused("invalid_moment", Text("A reply cannot be cut before it began."), "audio_end_ms")
