"""What the server says of itself: its engines, its notices, and what could not be done."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from desktop.i18n import said
from desktop.model.notice import Notice
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.talk.reply_playback import PlayedReplies
    from desktop.talk.status_board import StatusBoard
    from desktop.talk.user_messages import UserMessages

log = logging.getLogger(__name__)

STORAGE_NOTICES = frozenset({"not_saved", "not_kept", "set_aside", "earlier_unreadable"})
"""What the server says when its database is in trouble."""


class ServerWord(QObject):
    """Puts it on the board, and says in signals what is news."""

    noticed = Signal(Notice)
    engines_changed = Signal(object, arguments=["names"])

    def __init__(
        self, standing: StatusBoard, questions: UserMessages, replies: PlayedReplies, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._standing = standing
        self._questions = questions
        self._replies = replies

    def take(self, event: e.ServerEvent) -> None:
        """An event that is not stale; what is of no such kind is left alone."""
        match event:
            case (
                e.SessionCreated(session=e.Session(sb_engines=dict() as engines))
                | e.SessionUpdated(session=e.Session(sb_engines=dict() as engines))
                | e.EnginesUpdated(engines=engines)
            ):
                self._take_engines(engines)
            case e.NoticeGiven():
                self._take_notice(event.code, said(event.message))
            case e.Error(error=fault):
                self._take_error(fault)
            case e.OutputItemAdded():
                self._standing.waiting = None
            case e.ResponseDone(response=response):
                self._standing.waiting = None
                self._take_outcome(response)

    def _take_notice(self, code: str, message: str) -> None:
        match code:
            case "fallback":
                self._standing.note = Notice("warning", message)
                self.noticed.emit(Notice("warning", message))
            case "waiting":
                self._standing.waiting = Notice("busy", message)
            case "saved_again" | "trimmed" | "beginning_dropped" | "unspoken":
                self.noticed.emit(Notice("info", message))
            case code if code in STORAGE_NOTICES:
                self.noticed.emit(Notice("warning", message))

    def _take_outcome(self, response: e.Response) -> None:
        details = response.status_details
        if details is None or details.error is UNSET:
            return
        heard_nothing = details.error.code == "nothing_heard"
        hint = self.tr("Check the microphone and try again.") if heard_nothing else self.tr("Try again.")
        message = said(details.error.message)
        self._standing.note = Notice("info" if heard_nothing else "error", message, hint)
        if not heard_nothing:
            self.noticed.emit(Notice("error", message))

    def _take_error(self, fault: e.Fault) -> None:
        """Errors that only say that two of us were faster than the wire are no news to a person."""
        about = fault.event_id if isinstance(fault.event_id, str) else ""
        match fault.code:
            case "response_cancel_not_active":
                return  # the reply ended while the wish to cancel it was on its way
            case "item_create_duplicate_item_id":
                self._questions.kept.note_known(about)  # sent again although it had arrived
                return
            case "item_not_found" | "item_truncate_invalid_item_id" | "item_retrieve_invalid_item_id":
                self._replies.drop_cut(about)  # a reply that the server lost before it was written
                self._questions.kept.drop(about)
                return
        self._questions.kept.drop(about)
        message = said(fault.message)
        self._standing.note = Notice("error", message)
        self.noticed.emit(Notice("error", message))

    def _take_engines(self, engines: dict[str, e.EngineStatus]) -> None:
        self._standing.engines = engines
        log.info("engines: %s", ", ".join(f"{role} {engine.state}" for role, engine in engines.items()))
        self.engines_changed.emit({role: engine.name for role, engine in engines.items()})
