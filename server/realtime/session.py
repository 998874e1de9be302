"""One connected client: events in, events out, as the protocol has them; its questions and replies do the work."""

from __future__ import annotations

import asyncio
from collections import ChainMap
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec import UNSET

from server.conversations.conversation_item import ConversationItem
from server.conversations.owner import NOBODY
from server.engines.chosen import ChosenEngines
from server.protocol import events as e
from server.protocol.roles import WIRE_NAMES
from server.protocol.texts import Text
from server.protocol.turn import GrammarError, Phase, Turn
from server.quotas.sentences import warning
from server.realtime.conversation.items import NO_SUCH_ITEM, Items
from server.realtime.detected_turns import DetectedTurns
from server.realtime.hearing.user_input import UserInput
from server.realtime.notices import quota_told
from server.realtime.replies.refusal import nothing_blocked
from server.realtime.replies.responses import Responses
from server.realtime.replies.tool_calls.client_functions import ClientFunctions
from server.realtime.settings.session_settings import Refused, SessionSettings
from server.realtime.settings.unknown_fields import unknown_field
from server.realtime.settings.wishes import updated
from server.tasks import BackgroundTasks
from server.tools.mcp.personal import PersonalServers
from server.watching.figures import Figures

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
    from datetime import datetime

    from server.conversations.history import History
    from server.conversations.owner import Person
    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import Store
    from server.documents.finder import Finder, Renaming
    from server.engines.lineup import AnyStage, Engines, Lineup
    from server.quotas.allowances import Standing
    from server.quotas.meter import PersonalAccount
    from server.realtime.replies.refusal import Blocked
    from server.realtime.replies.tool_calls.named_servers import NamedServers
    from server.timers.moments import Timer
    from server.tools.mcp.servers import McpServers
    from server.tools.tool import ServerTool

RETRIEVE_SECONDS = 10.0
"""How long the sound of an item may take to be read, when another one is asked for."""

SET_UP_SECONDS = 1.0
"""How long a client may take to say what it wishes, before it is told of what is due."""
ROOM_SECONDS = 0.1
"""How often it is looked whether there is room for a word."""

NOTHING_TO_CANCEL = Text("Cancellation failed: no active response found.")
"""Word for word as clients of OpenAI know it: some tell by the beginning that it is no trouble."""


class RealtimeSession:
    """Speaks the Realtime protocol with one client about one conversation, which is the `owner`'s.

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
        owner: Person = NOBODY,
        account: PersonalAccount | None = None,
        figures: Figures | None = None,
        finder: Finder | None = None,
        tools: Mapping[str, ServerTool] | None = None,
        mcp: McpServers | None = None,
        blocked: Blocked = nothing_blocked,
    ) -> None:
        """`tools` are what the server does for the model, by name; they may change. `mcp` are the servers of tools, of
        which some may want something of this person. `blocked` words are not said.
        """
        self._blocked = blocked
        self.id = e.new_id("sess")
        self.conversation_id = conversation_id
        self._items = Items(owner.key(conversation_id), history, store, recordings, first_position, owner)
        self._items.may_keep(words=settings.keep, sound=settings.keep_audio)
        self._recordings = recordings
        self._lineup = ChosenEngines(lineup)
        self._choose(settings)
        self._settings = settings
        self._send = send
        self._figures = figures or Figures()
        self._finder = finder
        if finder is not None:
            finder.follow = self._draw_on
        self._turn = Turn()
        self._retrieving = BackgroundTasks(quiet=True)
        self._untold: dict[str, e.NoticeGiven] = {}
        self._account = account
        self._warned: set[object] = set()
        """Of which allowances its person was told that they come to an end."""
        self._telling = BackgroundTasks()
        self._closed = self._is_set_up = False
        self._tools = tools
        self._named: NamedServers | None = None
        self._personal = None if mcp is None else PersonalServers(mcp, self._wants_changed)
        self._told_wanted: list[e.ToolSecretWanted] = []
        self._asked = ClientFunctions()
        self._asked.follow(settings.tools)
        self._user_input = UserInput(self._items, self._lineup, self._emit, account)
        self._responses = Responses(
            conversation_id,
            self._items,
            self._lineup,
            transcriptions=self._user_input.transcriptions,
            emit=self._emit,
            account=account,
            figures=self._figures,
            finder=finder,
            tools=self._tools_beside(tools),
            blocked=blocked,
        )
        if account is not None:
            account.told = self._tell_allowances
        self._turns = DetectedTurns(self._user_input, self._responses, self._turn, self._emit)

    def _tools_beside(self, tools: Mapping[str, ServerTool] | None) -> Mapping[str, ServerTool] | None:
        """Those of servers that want something of this person too; and of those that the client may name, if any."""
        tools = ChainMap(self._asked.tools, _changeable(tools))
        if self._personal is not None:
            tools = ChainMap(self._personal.tools, tools)
        if not self._settings.mcp_addresses.strip():
            return tools
        if self._named is None:
            from server.realtime.replies.tool_calls.named_servers import NamedServers  # most sessions have none

            self._named = NamedServers(self._emit)
        return ChainMap(self._named.tools, _changeable(tools))

    @property
    def tells_texts(self) -> bool:
        """Whether the client asked for texts in the form that can be translated."""
        return e.TEXTS in self._settings.include

    @property
    def hears_timers(self) -> bool:
        """Whether the client asked to be told of timers that are due."""
        return e.type_of(e.TimerDue) in self._settings.include

    @property
    def idle(self) -> bool:
        """Whether nobody speaks, and no reply is under way."""
        return self._turn.phase is Phase.IDLE and not self._turn.reply_due

    @property
    def quiet(self) -> bool:
        """Whether nobody is heard, and no reply is under way: an open microphone alone is no talk."""
        replies = self._turn.reply_phase is not Phase.IDLE or self._turn.reply_due
        return not replies and (self.idle or not self._user_input.heard_lately)

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for an answer to begin."""
        return self._turn.reply_phase is Phase.THINKING or self._turn.reply_due

    async def open(self) -> None:
        """Greet the client."""
        await self._emit(e.SessionCreated(session=self._described()))
        await self._emit(e.ConversationCreated(conversation=e.CreatedConversation(id=self.conversation_id)))
        if self._account is not None:
            self._telling.spawn(self._account.tell())
        if self._named is not None:
            self._named.follow(self._settings.mcp, self._settings.mcp_addresses)
        self._warm()

    async def room(self) -> None:
        """Wait until there is room for a word: nobody speaks, no reply is under way, and the client has said what it
        wishes, or nothing for a second."""
        opened = asyncio.get_running_loop().time()
        while not self._closed and not self._has_room(asyncio.get_running_loop().time() - opened):  # noqa: ASYNC110
            await asyncio.sleep(ROOM_SECONDS)

    def _has_room(self, waited: float) -> bool:
        return self.quiet and (self._is_set_up or waited >= SET_UP_SECONDS)

    async def remind(self, timer: Timer, now: datetime) -> None:
        """Tell of a timer that is due: as what the assistant says next."""
        from server.timers.moments import told  # whoever reminds has it (docs/decisions/0024)
        from server.tools.acknowledgements import language_of

        asked = self._items.last_question().text or timer.text
        if (await self._blocked()).is_in(timer.text):
            timer = timer._replace(text="")
        text = told(timer, now, german=language_of(self._settings.language, asked) == "de")
        item_id = e.new_id("item")
        previous = self._items.keep(ConversationItem(item_id, "assistant", text, text))
        item = self._items.find(item_id).as_item()
        await self._emit(e.ItemAdded(item=item, previous_item_id=previous))
        await self._emit(e.ItemDone(item=item, previous_item_id=previous))
        due_at = timer.due_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
        await self._emit(
            e.TimerDue(timer_id=timer.id, text=timer.text, due_at=due_at, item_id=item_id, transcript=text)
        )

    async def close(self) -> None:
        """The client is gone: stop all work for it. What was said stays."""
        self._closed = True
        await self._retrieving.cancel()
        await self._telling.cancel()
        await self._responses.close()
        if self._named is not None:
            await self._named.close()
        if self._personal is not None:
            await self._personal.close()
        await self._user_input.close()
        if self._finder is not None:
            await self._finder.close()
        self._items.leave()

    async def receive(self, event: e.ClientEvent, unknown: Sequence[str] = ()) -> None:
        """Do what the client asks; a request that cannot be done is answered with an `error` event.

        So is each field that is not done, when all else was; `unknown` are those that no event has.
        """
        try:
            if not self._follow(event):
                return
            undone = await self._dispatch(event)
        except Refused as refused:
            undone = [refused]
        else:
            undone = [*undone, *map(unknown_field, unknown)]
        for each in undone:
            await self.refuse(each, event.event_id)

    async def refuse(self, refused: Refused, event_id: e.Maybe[str] = UNSET) -> None:
        """Tell the client that one of its events was not carried out."""
        await self._emit(refused.as_error(event_id))

    def use_tools(self, tools: Mapping[str, ServerTool] | None) -> None:
        """Do these for the model from its next reply on."""
        self._tools = tools
        self._responses.use_tools(self._tools_beside(tools))

    async def engines_changed(self, stage: AnyStage | None = None) -> None:
        """That engine finished loading or failed to, or another one is in its role; it may be another session's."""
        if stage is None or stage in self._lineup.stages.values():
            await self._emit(e.EnginesUpdated(engines=_engines(self._lineup)))

    async def notice(self, code: str, message: Text) -> None:
        """Tell the client something; where it has not asked for notices yet, as soon as it does."""
        self._untold[code] = e.NoticeGiven(code=code, message=message)
        await self._tell()

    def unheard(self, code: str) -> None:
        """Withdraw the notice of that code if it has not been sent: it is no longer true."""
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
                if self._responses.cancel_late():
                    return False
                raise Refused("response_cancel_not_active", NOTHING_TO_CANCEL)
            case e.ResponseCreate() if self._settings.kind == "transcription":
                raise Refused("unsupported_in_transcription", Text("A session that transcribes answers nothing."))
            case e.ResponseCreate(response=params):
                self._responses.check(params or e.ResponseParams(), self._settings)
        try:
            return self._turn.follow(event)
        except GrammarError as error:
            raise Refused(
                "conversation_already_has_active_response", Text("A reply is under way: cancel it or wait for its end.")
            ) from error

    async def _dispatch(self, event: e.ClientEvent) -> list[Refused]:
        """Do it. Returns what of it is not done. Raises `Refused` where nothing is."""
        match event:
            case e.ResponseCreate(response=params):
                return await self._responses.answer(params or e.ResponseParams(), self._settings)
            case e.SessionUpdate(session=wish):
                return await self._update(wish)
            case e.OutputAudioClear():
                message = Text("The client plays by itself here: cancel the reply and truncate its item instead.")
                raise Refused("unsupported_event", message, "type")
        await self._carry_out(event)
        return []

    async def _carry_out(self, event: e.ClientEvent) -> None:
        match event:
            case e.AudioAppend(audio=sound, sb_echo=echo):
                self._figures.heard(self._settings.input_format.seconds(len(sound)))
                likely = echo if isinstance(echo, float) else 0.0
                await self._turns.listen(sound, self._settings, min(max(likely, 0.0), 1.0))
            case e.AudioCommit(sb_item_id=name):
                await self._user_input.commit(name, self._settings)
            case e.AudioClear():
                await self._user_input.clear()
            case e.ResponseCancel(response_id=str() as response_id, sb_tools_go_on=goes_on):
                if response_id == self._responses.response_id:
                    await self._cancel(named=True, goes_on=goes_on is True)
                else:
                    await self._responses.cancel_beside(response_id)
            case e.ResponseCancel(sb_tools_go_on=goes_on):
                await self._cancel(named=False, goes_on=goes_on is True)
            case e.ResponseFallBack(response_id=response_id):
                self._responses.fall_back(response_id if isinstance(response_id, str) else None)
            case e.Warm():
                self._warm()
            case e.ToolApprovalAnswer(approval_id=approval_id, approve=approve):
                await self._responses.decide(approval_id, approve=approve)
            case e.ItemCreate(item=item) if self._asked.take(item):
                pass
            case e.ItemCreate(item=e.Item(type="mcp_approval_response") as item):
                await self._approved(item)
            case e.ItemCreate(item=item, previous_item_id=previous):
                await self._user_input.create(item, previous or None, self._settings)
            case e.ItemRetrieve(item_id=item_id, sb_audio=sb_audio):
                entry = self._items.find(item_id, Refused("item_retrieve_invalid_item_id", NO_SUCH_ITEM, "item_id"))
                if entry.spoken and sb_audio is not False:
                    await self._retrieving.settle(RETRIEVE_SECONDS)  # one at a time: each may be large
                    self._retrieving.spawn(self._tell_with_sound(entry))
                else:
                    await self._emit(e.ItemRetrieved(item=entry.as_item(whole=True)))
            case e.ItemDelete(item_id=item_id):
                await self._responses.delete(item_id)
            case e.ItemTruncate(item_id=item_id, audio_end_ms=milliseconds):
                await self._responses.truncate(item_id, milliseconds)
                self._turns.cut(item_id)
            case e.PlaybackProgress(item_id=item_id, audio_end_ms=milliseconds):
                self._responses.played(item_id, milliseconds)
                self._turns.played(item_id, milliseconds)

    async def _approved(self, item: e.Item) -> None:
        """The client answers whether a tool may be called. Raises `Refused`."""
        if not isinstance(item.approval_request_id, str) or not isinstance(item.approve, bool):
            raise Refused("invalid_item", Text("An answer has an approval_request_id and approve."), "item")
        answer = msgspec.structs.replace(item, id=item.id or e.new_id("item"))
        await self._emit(e.ItemAdded(item=answer))
        await self._emit(e.ItemDone(item=answer))
        await self._responses.decide(item.approval_request_id, approve=item.approve)

    async def _tell_with_sound(self, entry: ConversationItem) -> None:
        """What is said meanwhile does not wait for the database."""
        sound = self._settings.output_format if entry.role == "assistant" else self._settings.input_format
        await self._emit(e.ItemRetrieved(item=entry.as_item(await self._items.sound(entry, sound), whole=True)))

    async def _cancel(self, *, named: bool, goes_on: bool) -> None:
        too_late = self._responses.over
        await self._responses.cancel(goes_on=goes_on)
        if too_late and not named:
            raise Refused("response_cancel_not_active", NOTHING_TO_CANCEL)

    async def _update(self, wish: e.Session) -> list[Refused]:
        self._settings, undone = updated(self._settings, wish, self._able, self._lineup.offers())
        self._keep_choice()
        self._choose(self._settings)
        self._asked.follow(self._settings.tools)
        self._is_set_up = True
        self._items.may_keep(words=self._settings.keep, sound=self._settings.keep_audio)
        if not self._items.keep_sound:
            self._responses.stop_recording()
        if self._settings.turn_detection is None:  # at once: it may be switched on again before more sound comes
            self._user_input.leave_detection(self._settings)
        await self._emit(e.SessionUpdated(session=self._described()))
        await self._tell()
        if self._named is not None:
            self._named.follow(self._settings.mcp, self._settings.mcp_addresses)
        if self._personal is not None and isinstance(wish.sb_tool_secrets, list) and self._settings.kind == "realtime":
            self._personal.give(wish.sb_tool_secrets)
        await self._tell_wanted()
        if self._account is not None:
            self._telling.spawn(self._account.tell())
        return undone

    def _wants_changed(self) -> None:
        if self._is_set_up and not self._closed:
            self._telling.spawn(self._tell_wanted())

    def _tool_names(self) -> list[str]:
        """What the server does for the model in this session."""
        return [*(self._tools or ()), *(() if self._personal is None else self._personal.tools)]

    def _wanted(self) -> list[e.ToolSecretWanted]:
        return [] if self._personal is None else self._personal.wanted()

    async def _tell_wanted(self) -> None:
        """What servers of tools want of the person, where the client asked to be told and was told otherwise."""
        wanted = self._wanted()
        if wanted != self._told_wanted and e.type_of(e.ToolSecretsWanted) in self._settings.include:
            self._told_wanted = wanted
            await self._emit(e.ToolSecretsWanted(wanted=wanted, sb_tools=self._tool_names()))

    def _keep_choice(self) -> None:
        """The collections that were chosen belong to the conversation."""
        if self._finder is not None and self._settings.keep:
            self._finder.choose(self._settings.collections)

    def _draw_on(self, renaming: Renaming) -> None:
        if (named := self._settings.collections) is not None:
            self._settings = replace(self._settings, collections=renaming(named))

    def _choose(self, settings: SessionSettings) -> None:
        """Have that at work from the next turn on which is chosen there."""
        self._lineup.choose(settings.choice)

    def _able(self, settings: SessionSettings) -> frozenset[str]:
        return self._lineup.abilities_of(settings.choice)

    def _warm(self) -> None:
        """Somebody is about to talk."""
        self._lineup.warm(*(self._lineup.at_work if self._settings.kind == "realtime" else ("stt",)))

    # --- saying

    async def _tell_allowances(self, standings: list[Standing]) -> None:
        await self._emit(quota_told(standings))
        for standing in standings:
            told = (standing.name, standing.renews_at, standing.is_over)
            if told not in self._warned and (text := warning(standing)) is not None:
                self._warned.add(told)
                if standing.is_over:
                    await self.notice("quota_used_up", text)
                else:
                    await self.notice("quota_nearly_used_up", text)

    async def _emit(self, event: e.ServerEvent) -> None:
        if isinstance(event, e.InterimTranscript) and self._finder is not None:
            self._finder.prefetch(event.transcript, self._settings.collections)
        name = e.type_of(event)
        if name in e.OPTIONAL_EVENTS and name not in self._settings.include:  # nor is it part of the grammar then
            return
        if isinstance(event, e.ResponseDone) and event.response.status in ("completed", "incomplete"):
            await self._items.stored()  # what the client was told is done survives whatever comes
            self._keep_choice()
        self._turns.note(event, self._settings)
        self._turn.follow(event)
        await self._send(event)

    def _described(self) -> e.Session:
        return e.Session(
            object="realtime.session",
            id=self.id,
            conversation_id=self.conversation_id,
            sb_engines=_engines(self._lineup),
            sb_keep_audio=self._items.keep_sound and self._recordings.on,
            sb_keep=self._settings.keep,
            sb_tools=self._tool_names(),
            sb_tool_secrets_wanted=self._wanted() or UNSET,
            **self._settings.described(),  # type: ignore[arg-type]
        )


def _changeable(tools: Mapping[str, ServerTool] | None) -> MutableMapping[str, ServerTool]:
    """As a `ChainMap` wants it, which changes none but its first."""
    return cast("MutableMapping[str, ServerTool]", {} if tools is None else tools)


def _engines(lineup: Engines) -> dict[str, e.EngineStatus]:
    return {
        WIRE_NAMES[role]: e.EngineStatus(
            name=stage.name,
            state=stage.state,
            message=stage.message or UNSET,
            code=stage.code or UNSET,
            abilities=stage.abilities,
            languages=stage.languages or UNSET,
            fallback=stage.fallback.name if stage.fallback else UNSET,
            wakes_in_ms=round(stage.wake_seconds * 1000) or UNSET,
        )
        for role, stage in lineup.stages.items()
    }
