"""Has a message said again from one of its characters on: from kept sound, and by the server where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from desktop.backend.http_client import NoAnswer
from desktop.conversations.replay import NotPlayable
from desktop.i18n import said
from desktop.model.notice import Notice
from desktop.model.sound_map import SoundMap, SpokenPlace
from desktop.tasks import BackgroundTasks
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from desktop.conversations.replay import Replay


class Readable(Protocol):
    """What has to be known of a message."""

    @property
    def said(self) -> str: ...
    @property
    def ends(self) -> tuple[tuple[int, int], ...]: ...
    @property
    def has_audio(self) -> bool: ...
    @property
    def said_heard(self) -> int | None: ...


class CutReplies(Protocol):
    """The replies, of which some were cut off."""

    def heard_more(self, item_id: str, milliseconds: int, text: str) -> None: ...


class AgainWire(Protocol):
    """The part of the controller that is used here."""

    def send(self, event: e.ClientEvent) -> bool: ...
    @property
    def replies(self) -> CutReplies: ...


class ReadAgain(QObject):
    """One message at a time; `replay` plays it. `find` knows the messages, `fetch` brings the kept sound of one."""

    noticed = Signal(Notice)

    def __init__(
        self,
        replay: Replay,
        wire: AgainWire,
        *,
        find: Callable[[str], Readable | None],
        fetch: Callable[[str], Awaitable[bytes]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._replay = replay
        self._wire = wire
        self._find = find
        self._fetch = fetch
        self._later = BackgroundTasks()
        self._goes_on = False
        """Whether what has no sound is said too."""
        self._begin = 0
        """The character with which it began."""
        self._asked = ""
        """Our name for what the server was asked to say; empty while kept sound is played."""
        self._response_id = ""
        self._map = SoundMap()
        replay.left.connect(self._left)

    def speak(self, item_id: str, character: int) -> None:
        """Say the message from that character on, white space in front not counted."""
        message = self._find(item_id)
        if message is None:
            return
        rest = message.said[character:]
        character += len(rest) - len(rest.lstrip())
        ends = SoundMap(message.ends)
        if message.has_audio and ends.characters > character:
            self._later(self._play(item_id, character, ends.milliseconds_at(character)))
        else:
            self._ask(item_id, message.said, character)

    def place(self) -> SpokenPlace | None:
        """Where the voice is in a message that is heard again; None where that is not known, or none is."""
        item_id = self._replay.message_id
        message = self._find(item_id) if item_id else None
        if message is None:
            return None
        if self._asked and not self._map:
            return SpokenPlace(item_id, self._begin, sounding=False)
        if not self._asked and not message.ends:
            return None
        return SpokenPlace(item_id, self._character(message, self._replay.position_ms))

    def received(self, event: e.ServerEvent) -> None:
        """The server said something; all but what it says again is left alone."""
        match event:
            case e.ResponseCreated(response=e.Response(conversation_id=None, id=response_id, metadata=dict() as named)):
                if named.get("reading") == self._asked:
                    self._response_id = response_id
                elif "reading" in named:  # it was silenced before it had a name
                    self._wire.send(e.ResponseCancel(response_id=response_id))
            case e.AlignmentDelta(response_id=self._response_id, kept=kept, ends=ends):
                self._map.learn(kept, ends)
            case e.OutputAudioDelta(response_id=self._response_id, delta=pcm):
                self._replay.feed(pcm)
            case e.ResponseDone(response=e.Response(id=self._response_id) as response):
                self._done(response)
            case e.Error(error=fault) if self._asked and fault.event_id == self._asked:
                self._replay.finish()

    def lost(self) -> None:
        """The connection is gone: what came of it is all there will be."""
        if self._asked:
            self._response_id = ""
            self._replay.finish()

    async def _play(self, item_id: str, character: int, begin_ms: int) -> None:
        name = self._replay.begin(item_id, begin_ms)
        self._goes_on, self._begin = True, character
        try:
            await self._replay.fill(name, lambda: self._fetch(item_id))
        except (NoAnswer, NotPlayable) as problem:
            self.noticed.emit(Notice("warning", str(problem)))

    def _ask(self, item_id: str, text: str, character: int) -> None:
        rest = text[character:]
        if not rest.strip():
            return
        self._replay.begin(item_id)
        self._begin = character + len(rest) - len(rest.lstrip())
        self._asked, self._response_id, self._map = e.new_id("reading"), "", SoundMap()
        wanted = e.ResponseParams(
            conversation="none",
            metadata={"reading": self._asked},
            sb_reads=e.SayAgain(item_id=item_id, begin=self._begin),
        )
        if not self._wire.send(e.ResponseCreate(event_id=self._asked, response=wanted)):
            self._replay.finish()
            self.noticed.emit(Notice("warning", self.tr("Without a connection this cannot be said.")))

    def _done(self, response: e.Response) -> None:
        self._response_id = ""
        self._replay.finish()
        details = response.status_details
        if details is not None and details.error is not UNSET:
            self.noticed.emit(Notice("error", said(details.error.message)))

    def _left(self, item_id: str, milliseconds: int, to_the_end: bool) -> None:
        """Playing has ended there, in milliseconds of what was played."""
        message = self._find(item_id)
        asked, goes_on = self._asked, self._goes_on
        character = self._character(message, milliseconds) if message is not None else 0
        if asked and self._response_id:
            self._wire.send(e.ResponseCancel(response_id=self._response_id))
        begin, self._asked, self._response_id, self._goes_on = self._begin, "", "", False
        self._begin = 0
        if message is None:
            return
        ends, heard = SoundMap(message.ends), message.said_heard
        if heard is not None and heard < character and ends and not message.said[heard:begin].strip():
            self._wire.replies.heard_more(item_id, ends.milliseconds_at(character), message.said)
        if to_the_end and goes_on and not asked and ends.characters < len(message.said):
            self._ask(item_id, message.said, ends.characters)

    def _character(self, message: Readable, milliseconds: int) -> int:
        if self._asked:
            return self._begin + self._map.character_at(milliseconds)
        return SoundMap(message.ends).character_at(milliseconds)
