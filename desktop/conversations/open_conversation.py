"""The conversation that is open: its transcript, read back page by page, and its branches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.backend.http_client import NoAnswer
from desktop.conversations.kept_pictures import KeptPictures
from desktop.conversations.replay import NotPlayable, Replay
from desktop.conversations.versions import Versions
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.conversations.client import ConversationsClient, OlderMessages
    from desktop.conversations.list_presenter import ListPresenter
    from desktop.model.attachments import SentPicture
    from desktop.model.conversations import StoredConversation
    from desktop.widgets.transcript.conversation_view import ConversationView

DELETED = 410
UNKNOWN = 404
RECENT = 8
"""So many of the last messages are looked at again after something was said."""
GATHER_MS = 150
"""What is said within this time is looked at together."""


class TalkSeam(Protocol):
    """The part of the controller that is used here."""

    def stop(self) -> None: ...
    def forget(self) -> None: ...
    def submit(self, text: str, pictures: tuple[SentPicture, ...] = ()) -> object: ...
    def answer_anew(self) -> None: ...


class LinkSeam(Protocol):
    """The part of the link that is used here."""

    def open(self, conversation_id: str | None) -> None: ...


class OpenConversation(QObject):
    """Shows what was said in it, and goes on with it: the next question belongs there."""

    changed = Signal(str, arguments=["conversation_id"])
    """Another conversation is open: its id, empty for one in which nothing was said."""
    said = Signal(str, arguments=["conversation_id"])
    """Something was said in it: its id."""
    family_known = Signal(str, arguments=["family"])
    """It is a branch, or has branches: the key of its row in the list."""
    noticed = Signal(Notice)
    text_returned = Signal(str, arguments=["text"])
    """What was to be asked and was not."""

    def __init__(
        self,
        view: ConversationView,
        talk: TalkSeam,
        line: LinkSeam,
        replay: Replay,
        listing: ListPresenter,
        client: Callable[[], ConversationsClient],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._talk = talk
        self._line = line
        self._replay = replay
        self._listing = listing
        self._client = client
        self._id = ""
        self.fresh = True
        """Whether nothing was said in it, as far as is known."""
        self._family = ""
        self._opened = 0
        """Which opening counts; answers about an earlier one are dropped."""
        self._there = False
        """Whether the server has greeted."""
        self._unread = False
        """Whether the transcript is still to be had."""
        self._older: OlderMessages | None = None
        self._versions = Versions()
        self._pictures = KeptPictures(view, client)
        self._next: Callable[[], object] | None = None
        """What is to be done once the conversation is there."""
        self._text = ""
        self._later = BackgroundTasks()
        self._stock = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._stock.timeout.connect(lambda: self._later(self._take_stock(self._opened)))
        self._connect()

    def _connect(self) -> None:
        actions = self._view.actions_of_messages
        self._view.older_wanted.connect(lambda: self._later(self._load(self._opened, self._older)))
        actions.replay_requested.connect(lambda item_id: self._later(self._hear(item_id)))
        actions.replay_stopped.connect(self._talk.stop)
        actions.regenerate_requested.connect(lambda item_id: self._later(self._branch(item_id, "")))
        actions.version_requested.connect(self._show_version)

    @property
    def id(self) -> str:
        return self._id

    def is_of(self, row: StoredConversation) -> bool:
        """Whether the row of the list stands for it, or for another branch of it."""
        return not self.fresh and (self._id in (row.id, row.key) or self._family == row.key)

    # --- opening

    def begin(self) -> None:
        """A new conversation."""
        self._talk.stop()
        self.reset()
        self._line.open(None)

    def reset(self) -> None:
        """A new conversation on a line that was opened for it already."""
        self._leave("", fresh=True)
        self._view.clear()

    def open(self, conversation_id: str) -> None:
        """Show the conversation and go on with it."""
        self._talk.stop()
        self._leave(conversation_id, fresh=False)
        self._view.begin_loading()
        self._line.open(conversation_id)
        self._later(self._load(self._opened, None))

    def received(self, event: e.ServerEvent) -> None:
        """The server said something to this conversation."""
        match event:
            case e.SessionCreated(session=e.Session(conversation_id=str() as conversation_id)):
                self._arrived(conversation_id)
            case e.ItemDone():
                self._note_said()
                self.look_again()
            case e.TranscriptionCompleted() | e.ResponseDone() | e.ItemTruncated():
                self.look_again()

    def look_again(self) -> None:
        """The server may keep more of what was said than a moment ago: its words, its sound."""
        if not self.fresh:
            self._stock.start()

    def _leave(self, conversation_id: str, *, fresh: bool) -> None:
        """Nothing of the conversation that was open goes on."""
        self._talk.forget()
        self.fresh = fresh
        self._family = ""
        self._opened += 1
        self._there = self._unread = False
        self._older = None
        self._versions = Versions()
        self._pictures.forget()
        self._stock.stop()
        self._next = None
        if self._text:
            self.text_returned.emit(self._text)
            self._text = ""
        self._id = conversation_id
        self.changed.emit(conversation_id)

    def _arrived(self, conversation_id: str) -> None:
        self._there = True
        if self._unread:
            self._unread = False
            self._later(self._load(self._opened, None))
        if self._id != conversation_id:
            self._id = conversation_id
            self.changed.emit(conversation_id)
        then, self._next, self._text = self._next, None, ""
        if then is not None:
            then()

    async def _load(self, opened: int, older: OlderMessages | None) -> None:
        """Show a page of the transcript: of the older messages, the last one where there are none."""
        wanted = self._id
        try:
            page = await self._client().messages(wanted, older)
        except NoAnswer as problem:
            if opened == self._opened:
                self._not_shown(problem)
            return
        if opened != self._opened:
            return
        self._older = page.older
        self._view.show_stored(page.messages, older=page.older is not None)
        self._later(self._pictures.show(wanted, page.messages))
        if older is None:
            await self._load_versions(opened)

    def _not_shown(self, problem: NoAnswer) -> None:
        if not problem.status and not self._there:
            self._unread = True  # the server is still starting
        elif problem.status == DELETED:
            self.begin()
            self._listing.reload()
            self.noticed.emit(Notice("warning", self.tr("That conversation was deleted; this is a new one.")))
        elif problem.status == UNKNOWN:
            self._view.show_stored((), older=False)  # nothing was said in it yet
        else:
            told = self.tr("What was said before cannot be shown: {problem}").format(problem=problem)
            self.noticed.emit(Notice("warning", told))

    # --- what the server keeps of what is said now

    def _note_said(self) -> None:
        self.fresh = False
        self.said.emit(self._id)

    async def _take_stock(self, opened: int) -> None:
        row = await self._listing.refresh(self._id)
        if row is None or opened != self._opened:
            return
        self._note_said()
        self._set_family(row.key)
        try:
            page = await self._client().messages(self._id, limit=RECENT)
        except NoAnswer:
            return
        if opened != self._opened:
            return
        self._view.update_stored(page.messages)
        self._later(self._pictures.show(self._id, page.messages))
        if row.branches > 1:
            await self._load_versions(opened)

    async def _load_versions(self, opened: int) -> None:
        try:
            branches = await self._client().branches(self._id)
        except NoAnswer:
            return
        if opened == self._opened:
            if len(branches) > 1:
                self._set_family(branches[0].id)
            self._versions = Versions(branches)
            self._view.set_versions(self._versions.shown())

    def _set_family(self, key: str) -> None:
        self._family = key
        self.family_known.emit(key)

    # --- messages

    def ask_again(self, item_id: str, text: str) -> None:
        """Put a question differently, in a new branch."""
        self._later(self._branch(item_id, text))

    async def _branch(self, item_id: str, text: str) -> None:
        """Go on from before that message: with the text, or with another answer where there is none."""
        self._talk.stop()
        opened = self._opened
        pictures = await self._pictures.sent(self._id, item_id) if text else ()
        try:
            branch = await self._client().branch(self._id, item_id)
        except NoAnswer as problem:
            told = self.tr("The question was not asked again: {problem}").format(problem=problem)
            self.noticed.emit(Notice("error", told))
            if text:
                self.text_returned.emit(text)
            return
        if opened != self._opened:
            return
        self.open(branch)
        self._text = text
        self._next = (lambda: self._talk.submit(text, pictures)) if text else self._talk.answer_anew

    def _show_version(self, item_id: str, by: int) -> None:
        if conversation := self._versions.beside(item_id, by):
            self.open(conversation)

    async def sound(self, item_id: str) -> bytes:
        """How a message sounded, as a WAV file. Raises `NoAnswer`."""
        return await self._client().sound(self._id, item_id)

    async def _hear(self, item_id: str) -> None:
        try:
            await self._replay.play(item_id, lambda: self.sound(item_id))
        except (NoAnswer, NotPlayable) as problem:
            self.noticed.emit(Notice("warning", str(problem)))
