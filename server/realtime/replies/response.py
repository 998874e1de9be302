"""One reply of the assistant: what is said of it on the wire and what is kept of it."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from server.conversations.alignment import AlignedText, ToldAlignment
from server.conversations.conversation_item import ConversationItem
from server.conversations.item_notes import written
from server.engines import ReplyNotes, ReplyPlayback, TokenCount
from server.engines.receipt import RECEIPT, EngineUse, Receipt
from server.engines.tokens import tokens
from server.errors import StageFailed
from server.pipeline.hurry import Hurry
from server.pipeline.respond import read_aloud, reply_aloud, reply_in_text
from server.pipeline.sound.g711 import from_pcm
from server.pipeline.sound.resampling import Resampler
from server.pipeline.steps import FellBack, Mused, Said, TakenBack, Unspoken, Waits, Written, Wrote
from server.protocol import events as e
from server.protocol.audio import SAMPLE_WIDTH, duration_ms
from server.protocol.texts import Text
from server.protocol.traces import trace_of
from server.quotas.turns import OverQuota
from server.realtime.conversation.items import LastQuestion
from server.realtime.notices import fallback_notice, rate_limits, unspoken_notice
from server.realtime.replies.closing import ReplyEnd, item_ended, response_of
from server.realtime.replies.refusal import barrier_of, nothing_blocked
from server.realtime.replies.timings import TurnClock, costs_of, receipt_of, used
from server.realtime.replies.tool_calls.call_log import CallLog
from server.realtime.replies.tool_calls.calls import call_events, called, functions_of
from server.unicode_text import well_formed
from server.watching.ids import TURN

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator

    from server.conversations.recording.recordings import ItemRecording
    from server.documents.finder import Quote
    from server.engines import Speech
    from server.engines.lineup import Engines
    from server.engines.receipt import AskedEngine
    from server.pipeline.blocked import Barrier
    from server.pipeline.respond import Prompt
    from server.quotas.meter import Begun, PersonalAccount
    from server.realtime.replies.refusal import Blocked
    from server.realtime.replies.speech_reply import SpeechReply
    from server.realtime.replies.tool_calls.tool_use import ReplyTools, SessionTools
    from server.realtime.settings.session_settings import SessionSettings
    from server.watching.figures import Figures

    Emit = Callable[[e.ServerEvent], Awaitable[None]]
    Record = Callable[[str, int], ItemRecording | None]
    Step = Written | Said | TakenBack | Unspoken
    Keep = Callable[[ConversationItem], str | None]

log = logging.getLogger(__name__)

FAILED = Text("Something went wrong in the server.")

TURN_DETECTED = "turn_detected"
"""Why a reply ended: somebody spoke, or what it was to answer proved to be nothing."""

KEPT_AGAIN = 1.05
"""By how much a reply must have grown to be kept again: keeping it costs the whole of it."""

WORDS_SECONDS = 0.4
"""How long a voice may think about which words were heard. The question that follows is being spoken meanwhile."""


class NothingToAnswer(Exception):
    """In the turn that was to be answered nothing was said."""


@dataclass
class ResponseTask:
    """Says one reply, from `response.created` to `response.done`.

    `prompt` is awaited for what the model is to answer: that takes until the question is transcribed. `keep` is
    told the reply as far as it got, again and again, and says which item it follows; `forget` is told the id of one
    that was none. `record` gives what takes the sound of an item at a rate in Hz. A reply outside the conversation has
    none of these, nor a `conversation_id`.
    """

    settings: SessionSettings
    conversation_id: str | None
    lineup: Engines
    prompt: Callable[[], Awaitable[Prompt]]
    emit: Emit
    keep: Keep | None
    forget: Callable[[str], None] | None
    record: Record | None
    figures: Figures
    metadata: dict[str, str] | None = None
    reads: str | None = None
    """What is said instead of an answer; no model is asked then."""
    id: str = field(default_factory=lambda: e.new_id("resp"))
    item_id: str = field(default_factory=lambda: e.new_id("item"))
    played_ms: int | None = None
    """How much of it the client says it has played; None where it never said."""
    quotes: list[Quote] = field(default_factory=list)
    """Passages of documents that are in its prompt, filled when that is made."""
    account: PersonalAccount | None = None
    """What its person may use."""
    speech: SpeechReply | None = None
    """What a speech model says; None where the three stages answer."""
    heard_by: Callable[[], Receipt | None] = lambda: None
    """Who was given the sound of the question."""
    heard_seconds: Callable[[], float] = lambda: 0.0
    """How long the question was that was spoken."""
    costs_before: Callable[[str], list[dict[str, Any]]] = lambda _: []
    """What the other replies of the conversation took than that item."""
    tools: SessionTools | None = None
    """What the server does for the model; None where that is nothing."""
    question: Callable[[], LastQuestion] = lambda: LastQuestion("", "", False)
    """What the person said last."""
    blocked: Blocked = nothing_blocked
    """What is neither taken up nor said."""
    asked: Callable[[], str] = lambda: ""
    """All that is to be answered."""

    def __post_init__(self) -> None:
        self._clock = TurnClock(asyncio.get_running_loop().time())
        self._written: list[str] = []
        self._spoken = AlignedText()
        self._told = ToldAlignment(self._spoken)
        self._playback = ReplyPlayback()
        self._notes = ReplyNotes()
        self._handed = Receipt()
        between = self.tools if self.conversation_id is not None else None
        self._called_before = None if between is None else between.called_between()
        self._hurry = Hurry()
        self._notices: list[e.NoticeGiven] = []
        self._calls: list[tuple[ConversationItem, str | None]] = []
        """The functions that are called, and the item each one follows."""
        self._tools = self._reply_tools(self.tools)
        self._speech_tools: ReplyTools | None = None
        self._barrier: Barrier | None = None
        self._cited = 0
        self._before: list[dict[str, Any]] | None = None
        """What the other replies took, once that was asked."""
        self._calls_tools = self._tools is not None and self.lineup.llm.can("calls_functions")
        self._begun = False
        self._is_made = False
        self._laid = 0
        """Characters that have sound."""
        self._kept = 0
        """How many of them the history has."""
        self._previous_id: str | None = None
        self._last_words: deque[e.ServerEvent] | None = None
        self._resampler: Resampler | None = None
        self._recording: ItemRecording | None = None

    @property
    def _citations(self) -> list[e.Citation]:
        """Each place once, the best first."""
        return list(dict.fromkeys(each.citation for each in self.quotes))

    @property
    def over(self) -> bool:
        """Whether it is decided how it ends, though the client may not know yet."""
        return self._last_words is not None

    @property
    def started(self) -> e.ResponseCreated:
        return e.ResponseCreated(response=self._response("in_progress"))

    async def run(self) -> None:
        """Make the reply and say it. A failure of a stage ends it as failed; cancelling leaves the end to `end`."""
        TURN.set(self.id)
        RECEIPT.set(self._handed)
        begun = None if self.account is None else self.account.reply(self._taken, self._took)
        try:
            await self._run(begun)
        finally:
            self._is_made = True

    async def _run(self, begun: Begun | None) -> None:
        fault = None
        try:
            await self._produce(begun)
        except NothingToAnswer:
            if begun is not None:
                begun.withdraw()
            await self.end("cancelled", reason=TURN_DETECTED)
            return
        except StageFailed as failure:
            if begun is not None and isinstance(failure, OverQuota):
                begun.withdraw()
            fault = e.Fault(type="server_error", code=failure.code, message=failure.message)
        except Exception as error:  # a mistake of ours must not leave the client waiting
            log.error("a reply failed: %s", trace_of(error))
            fault = e.Fault(type="server_error", code="internal_error", message=FAILED)
        whole = "incomplete" if self._notes.cut_short else "completed"
        await self.end("failed" if fault else whole, fault)

    async def end(self, status: str, fault: e.Fault | None = None, reason: str = "client_cancelled") -> None:
        """Send the events that end the reply; `reason` says why where it was cancelled.

        Called again after being cancelled, it sends the remaining ones.
        """
        if self._last_words is None:
            whole = status in ("completed", "incomplete")
            if self._begun:
                self._keep("completed" if whole else "incomplete")
                self._keep_sound()
            if whole:
                self._calls = [(call, self.keep(call) if self.keep else None) for call in called(self._notes)]
            self._last_words = deque(self._closing(status, fault, reason))
            self._trace(status)
            self._report(status, (fault and fault.code) or "")
        while self._last_words:
            await self.emit(self._last_words[0])
            self._last_words.popleft()

    def _trace(self, status: str) -> None:
        """Leave a line in the log where the session is traced: what happened, and nothing that anybody said."""
        tracing = self.settings.tracing
        if tracing is None:
            return
        filed = [tracing.workflow_name, tracing.group_id] if isinstance(tracing, e.Tracing) else []
        named = [ascii(name) for name in filed if isinstance(name, str)]
        timings, usage = self._clock.timings(self.id, self._offer), self._usage()
        took = f"{timings.first_audio_ms} ms to the first sound, {timings.total_ms} ms in all"
        log.info("trace %s", " ".join([*named, f"{self.id} {status}: {took}, {usage.total_tokens} tokens"]))

    def _report(self, status: str, fault: str = "") -> None:
        self.figures.turn_ended(self._clock.report(self.id, status, self._count(), fault, self._offer))

    def played(self, milliseconds: int) -> None:
        """The client has played that much of it: a crash from now on leaves what was heard in the history."""
        self.played_ms = milliseconds
        if self._begun and self._last_words is None:
            self._keep("in_progress")

    @property
    def begun(self) -> bool:
        """Whether words of it were told, or never will be."""
        return self._begun or self.over or self.reads is not None

    def fall_back(self) -> None:
        """Wait no longer for a model that has said nothing yet; its fallback answers."""
        self._hurry.call()

    def abandon(self) -> None:
        """The client is gone: keep the reply as far as it got."""
        if self._last_words is not None:
            return
        if self._begun:
            self._keep("incomplete")
            self._keep_sound()
        self._report("abandoned")

    def stop_recording(self) -> None:
        """Keep no more sound, and drop what was recorded of this reply."""
        self.record = None
        if self._recording is not None:
            self._recording.drop()

    async def words(self, played_ms: int) -> str | None:
        """The text that was heard in the first `played_ms`, where the voice knows it exactly and says so in time.

        To be asked once, when the reply was interrupted.
        """
        ask = self._playback.take_answer()
        if ask is None or played_ms >= self._spoken.milliseconds:
            return None
        try:
            async with asyncio.timeout(WORDS_SECONDS):
                return await ask(played_ms)
        except TimeoutError:
            return None

    async def _produce(self, begun: Begun | None) -> None:
        async with aclosing(self._answered(begun)) as steps:
            async for step in steps:
                match step:
                    case Wrote(text):
                        await self._wrote(text)
                    case Said(speech, rate):
                        await self._said(speech, rate)
                    case Mused(text, takes_back):
                        await self._mused(text, takes_back=takes_back)
                    case TakenBack():
                        await self._take_back()
                    case Waits(message):
                        await self.emit(e.NoticeGiven(code="waiting", message=message))
                    case FellBack():
                        await self._tell(fallback_notice(step))
                    case Unspoken():
                        await self._tell(unspoken_notice(step))
        await self._flush()
        await self._tell_alignment(rest=True)

    async def _answered(self, begun: Begun | None) -> AsyncGenerator[Step, None]:
        """What a speech model says; where there is none, or it fails, what the three stages do."""
        if self.speech is not None:
            await self._allowed(begun)
            self._speech_tools = self._reply_tools(self.speech.tools)
            async with aclosing(self.speech.steps(self._notes, self._speech_tools)) as spoken:
                async for step in spoken:
                    yield step
            if not self.speech.failed:
                return
        looking = asyncio.ensure_future(self.blocked())  # a database may be asked: while the question is understood
        try:
            prompt = await self.prompt()
        finally:
            looking.cancel()
        if self.speech is None:
            await self._allowed(begun)
        asked = self.asked()
        blocked = self._barrier = barrier_of(await self.blocked(), self.settings.language, asked)
        if blocked is not None and blocked.blocked.is_in(asked):
            self.quotes.clear()
            self.reads = blocked.instead
        elif self._tools is not None and self.reads is None:
            await self._tools.settle()
            self.reads = None if self._calls_tools else await self._tools.known()
        if blocked is not None and blocked.blocked.is_in(self.reads or ""):
            self.reads = blocked.instead
        async with aclosing(self._steps(prompt)) as steps:
            async for each in steps:
                yield each

    async def _allowed(self, begun: Begun | None) -> None:
        """The question is understood, or goes to what understands it; raises `OverQuota` where it may not."""
        self._clock.mark("stt")
        if begun is not None and (limits := rate_limits(await begun.allowed())):
            await self.emit(e.RateLimitsUpdated(rate_limits=limits))

    def _steps(self, prompt: Prompt) -> AsyncGenerator[Written | Said | Unspoken, None]:
        llm, settings = self.lineup.llm, self.settings
        tts, voice = self.lineup.voiced(settings.voice)
        functions = self._tools.offered if self._tools is not None and self._calls_tools else functions_of(settings)
        tools = self._tools if self._calls_tools else None
        if self.reads is not None:
            self._notes.count = TokenCount(0, 0)
            if not settings.aloud:
                return _as_it_stands(self.reads)
            return read_aloud(self.reads, tts, voice=voice, manner=settings.manner)
        if not settings.aloud:
            return reply_in_text(
                prompt,
                llm,
                max_tokens=settings.max_tokens,
                functions=functions,
                effort=settings.effort,
                notes=self._notes,
                hurry=self._hurry,
                tools=tools,
                barrier=self._barrier,
            )
        return reply_aloud(
            prompt,
            llm,
            tts,
            max_tokens=settings.max_tokens,
            voice=voice,
            playback=self._playback,
            manner=settings.manner,
            functions=functions,
            effort=settings.effort,
            notes=self._notes,
            hurry=self._hurry,
            tools=tools,
            barrier=self._barrier,
        )

    def _reply_tools(self, tools: SessionTools | None) -> ReplyTools | None:
        if tools is None or self.keep is None:
            return None
        from server.realtime.replies.tool_calls.tool_use import (
            ReplyTools,  # most sessions have none (docs/decisions/0024)
        )

        return ReplyTools(
            tools,
            functions_of(self.settings),
            CallLog(self.keep, self.emit, tools.served, self.id),
            written=lambda: "".join(self._written),
            question=self.question,
            language=self.settings.language,
        )

    async def _begin(self) -> None:
        self._begun = True
        self._keep("in_progress")
        item = e.Item(id=self.item_id, role="assistant", status="in_progress", content=[])
        part = e.Part(type="audio", transcript="") if self.settings.aloud else e.Part(type="text", text="")
        await self.emit(e.OutputItemAdded(response_id=self.id, item=item))
        if self.keep is not None:
            await self.emit(e.ItemAdded(item=item, previous_item_id=self._previous_id))
        await self.emit(e.ContentPartAdded(response_id=self.id, item_id=self.item_id, part=part))
        await self._cite()

    async def _cite(self) -> None:
        """Tell what is cited, where that is more than was told."""
        if len(self.quotes) > self._cited:
            self._cited = len(self.quotes)
            await self.emit(e.Citations(response_id=self.id, item_id=self.item_id, citations=self._citations))

    async def _wrote(self, piece: str) -> None:
        self._clock.mark("llm")
        if not self._begun:
            await self._begin()
        await self._cite()
        self._written.append(piece)
        delta = e.OutputTranscriptDelta if self.settings.aloud else e.OutputTextDelta
        await self.emit(delta(response_id=self.id, item_id=self.item_id, delta=piece))

    async def _mused(self, thought: str, *, takes_back: bool) -> None:
        """The model thinks, or all that it said so far was only thought: then the reply begins anew under a new id."""
        if takes_back and self._begun:
            thought = "".join(self._written) + thought
            await self._take_back()
        if thought:
            so_far = self._clock.thinking_ms
            await self.emit(
                e.ThoughtDelta(response_id=self.id, item_id=self.item_id, delta=thought, thinking_ms=so_far)
            )

    async def _take_back(self) -> None:
        self._begun, self._cited = False, 0
        if self._recording is not None:
            self._recording.drop()
        if self.forget is not None:
            self.forget(self.item_id)
        await self.emit(e.ItemDeleted(item_id=self.item_id))
        self.item_id = e.new_id("item")
        self._written, self._spoken, self._laid, self._kept = [], AlignedText(), 0, 0
        self._told = ToldAlignment(self._spoken)
        self._resampler = self._recording = None

    async def _said(self, speech: Speech, rate: int) -> None:
        if not self._begun:
            await self._begin()
        if self._resampler is None or self._resampler.source != rate:
            await self._flush()
            self._resampler = Resampler(rate, self.settings.output_format.rate)
        text = well_formed(speech.text)
        self._spoken.add(text, duration_ms(len(speech.pcm), rate), speech.weights)
        self._laid += len(text)
        if text and self._laid >= self._kept * KEPT_AGAIN:
            self._keep("in_progress")
        await self._tell_alignment()
        await self._sound(self._resampler.feed(speech.pcm))

    async def _tell_alignment(self, *, rest: bool = False) -> None:
        if (news := self._told.news(rest=rest)) is not None:
            kept, ends = news
            await self.emit(e.AlignmentDelta(response_id=self.id, item_id=self.item_id, kept=kept, ends=ends))

    async def _tell(self, notice: e.NoticeGiven) -> None:
        """Tell the person, also who reads the conversation later."""
        self._notices.append(notice)
        await self.emit(notice)

    async def _flush(self) -> None:
        """What the resampler still holds."""
        if self._resampler is not None:
            await self._sound(self._resampler.finish())

    async def _sound(self, pcm: bytes) -> None:
        if pcm:
            self._clock.mark("tts")
            sound = from_pcm(pcm, self.settings.output_format.type)
            self.figures.spoke(len(pcm) / (SAMPLE_WIDTH * self.settings.output_format.rate))
            await self.emit(e.OutputAudioDelta(response_id=self.id, item_id=self.item_id, delta=sound))
            if self._recording is None and self.record is not None:
                self._recording = self.record(self.item_id, self.settings.output_format.rate)
            if self._recording is not None:
                self._recording.feed(pcm)

    def _keep_sound(self) -> None:
        if self._recording is not None:
            self._recording.keep()

    def _keep(self, status: e.Status) -> None:
        self._kept = self._laid
        if self.keep is not None:
            self._previous_id = self.keep(self._heard(status))

    def _heard(self, status: e.Status) -> ConversationItem:
        """The reply as far as it was heard: it is made faster than it can be played, and the client reports on that."""
        entry = self._entry(status)
        return entry.cut(self.played_ms) if entry.spoken and self.played_ms is not None else entry

    def _entry(self, status: e.Status) -> ConversationItem:
        """The reply as far as it got; what has sound counts as heard."""
        full = "".join(self._written)
        text = self._spoken.text if self.settings.aloud and status != "completed" else full
        return ConversationItem(
            id=self.item_id,
            role="assistant",
            text=text.strip(),
            full=full.strip(),
            audio_ms=int(self._spoken.milliseconds),
            status=status,
            interrupted=status == "incomplete",
            alignment=self._spoken.alignment,
            notes=written(self._notices, None, self._citations)
            if status == "in_progress"
            else written(
                self._notices,
                self._clock.timings(self.id, self._offer),
                self._citations,
                self._receipt,
                self._costs,
            ),
        )

    def _closing(self, status: str, fault: e.Fault | None, reason: str) -> Iterator[e.ServerEvent]:
        output = []
        for tools in (self._tools, self._speech_tools):
            if tools is not None:
                yield from tools.untold
        if self._begun:
            item = (self._entry("completed") if status == "completed" else self._ended(status)).as_item()
            output.append(item)
            text, kept = "".join(self._written), self.keep is not None
            yield from item_ended(
                self.id, self.item_id, item, self._previous_id, text, aloud=self.settings.aloud, kept=kept
            )
        for call, previous in self._calls:
            yield from call_events(self.id, len(output), call, previous, kept=self.keep is not None)
            output.append(call.as_item())
        if self._clock.llm is not None:
            yield self._clock.timings(self.id, self._offer)
        yield self._receipt
        yield self._costs
        yield e.ResponseDone(response=self._response(status, output, fault, reason))

    @property
    def _receipt(self) -> e.TurnReceipt:
        """Where the turn went, its question too."""
        receipts = (self.heard_by(), self._called_before, self._handed)
        handed = dict.fromkeys(each for receipt in receipts if receipt is not None for each in receipt.handed)
        return receipt_of(self.id, [*handed])

    @property
    def _answerer(self) -> AskedEngine | None:
        """Who answered, which need not be who was asked first."""
        speaks = self.speech is not None and not self.speech.failed
        return self._handed.last("speech" if speaks else "think")

    @property
    def _offer(self) -> str:
        """Under which name people chose it; empty where they did not."""
        return "" if (asked := self._answerer) is None else asked.offer

    @property
    def _costs(self) -> e.TurnCosts:
        """What the turn took; whoever counted the tokens has the prices."""
        if self._before is None:
            self._before = self.costs_before(self.item_id)
        heard = self.heard_by()
        took = [*(heard.heard(self.heard_seconds()) if heard else ()), *self._took()]
        return costs_of(self.id, self._count(), self._sound_seconds, took, self._before, self._offer)

    def _took(self) -> list[EngineUse]:
        """What each engine of the reply took by now; who heard the question is counted with that."""
        asked, spoken = self._answerer, self._handed.spoken
        if asked is None:
            return spoken
        count, seconds = self._count(), sum(self._sound_seconds)
        money = None if asked.prices is None else asked.prices.money(count, seconds)
        return [EngineUse(asked, count.read + count.written, seconds, 0, money), *spoken]

    @property
    def _sound_seconds(self) -> tuple[float, float]:
        """Heard and spoken."""
        return round(self.heard_seconds(), 3), round(self._spoken.milliseconds / 1000, 3)

    def _ended(self, status: str) -> ConversationItem:
        """The reply as it ended before its time: by itself, all of it is there; else it is what was heard."""
        return (
            replace(self._entry("completed"), status="incomplete")
            if status == "incomplete"
            else self._heard("incomplete")
        )

    def _response(
        self, status: str, output: list[e.Item] | None = None, fault: e.Fault | None = None, reason: str = ""
    ) -> e.Response:
        """As it is now; `output` where it has ended."""
        ended = None
        if output is not None:
            why = {"cancelled": reason, "incomplete": self._notes.cut_short or ""}.get(status, "")
            ended = ReplyEnd(output, self._usage(), why, fault)
        return response_of(self.id, status, self.settings, self.conversation_id, self.metadata, ended)

    def _taken(self) -> tuple[int, bool]:
        """How many tokens it took by now, and whether that is all."""
        return self._usage().total_tokens, self._is_made

    def _usage(self) -> e.Usage:
        return used(self._count())

    def _count(self) -> TokenCount:
        """What the model's provider counted; where it did not, as with what was broken off, an estimate."""
        if self._notes.count is not None:
            return self._notes.count
        called = sum(tokens(call.arguments) for call in self._notes.calls)
        return TokenCount(self._notes.prompt_cost, tokens("".join(self._written)) + called)


async def _as_it_stands(text: str) -> AsyncGenerator[Written, None]:
    yield Wrote(text)
