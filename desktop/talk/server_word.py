"""What the server says of itself: its engines, its notices, and what could not be done."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from desktop.i18n import said
from desktop.model.notice import Notice
from server.protocol import events as e
from server.protocol.roles import WIRE_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.model.cures import Cure
    from desktop.talk.replies.playback import PlayedReplies
    from desktop.talk.status.board import StatusBoard
    from desktop.talk.user_messages import UserMessages
    from server.protocol.roles import Role

log = logging.getLogger(__name__)

STORAGE_NOTICES = frozenset({"not_saved", "not_kept", "set_aside", "earlier_unreadable"})
"""What the server says when its database is in trouble."""

QUOTA_NOTICES = frozenset({"quota_nearly_used_up", "quota_used_up"})
"""What the server says of what its person may use."""


def can(engines: Mapping[str, e.EngineStatus], stage: Role, ability: str) -> bool:
    """Whether the engine of that stage has the ability. A server that tells nothing of its engines may well have some
    that can.
    """
    engine = engines.get(WIRE_NAMES[stage])
    abilities = engine.abilities if engine is not None else UNSET
    return not isinstance(abilities, list) or ability in abilities


class ServerWord(QObject):
    """Puts it on the board, and says in signals what is news."""

    noticed = Signal(Notice)
    engines_changed = Signal(object, arguments=["names"])
    fell_back = Signal()
    """Another engine does the work of one that failed."""
    engines_told = Signal(object, arguments=["engines"])
    """All that the server says of its engines: an `EngineStatus` by the stage, as that is called on the wire."""

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
                self._take_notice(event.code, said(event.message), self._standing.engine_cure(event.cause))
            case e.Error(error=fault):
                self._take_error(fault)
            case e.OutputItemAdded():
                self._standing.waiting = None
            case e.ResponseDone(response=response):
                self._standing.waiting = None
                self._take_outcome(response)

    def _take_notice(self, code: str, message: str, cure: Cure) -> None:
        match code:
            case "fallback":
                # It was answered all the same, so nothing is to be asked again.
                notice = Notice("warning", message, cure="" if cure == "again" else cure)
                self._standing.note = notice
                self.fell_back.emit()
                self.noticed.emit(notice)
            case "waiting":
                self._standing.waiting = Notice("busy", message)
            case "saved_again" | "trimmed" | "beginning_dropped" | "unspoken":
                self.noticed.emit(Notice("info", message))
            case code if code in STORAGE_NOTICES or code in QUOTA_NOTICES:
                self.noticed.emit(Notice("warning", message))

    def _take_outcome(self, response: e.Response) -> None:
        details = response.status_details
        if details is None or details.error is UNSET:
            return
        message = said(details.error.message)
        if details.error.code == "nothing_heard":
            hint = self.tr("Check the microphone and try again.")
            self._standing.note = Notice("info", message, hint, "sound")
            return
        cure = self._standing.engine_cure(details.error.code)
        if cure == "again" and self._questions.last_not_understood:  # there are no words that could be asked again
            self._standing.note = Notice("error", message, self.tr("Please say it again."))
            self.noticed.emit(Notice("error", message))
            return
        self._standing.note = Notice("error", message, cure=cure)
        self.noticed.emit(self._standing.note)

    def _take_error(self, fault: e.Fault) -> None:
        """Errors that only say that two of us were faster than the wire are no news to a person."""
        about = fault.event_id if isinstance(fault.event_id, str) else ""
        match fault.code:
            case "unsupported_speed" | "unsupported_tools":
                return  # where they are chosen it is said
            case "response_cancel_not_active" | "nothing_to_wait_for":
                return  # the reply ended, or began, while the wish was on its way
            case "item_create_duplicate_item_id":
                self._questions.kept.note_known(about)  # sent again although it had arrived
                return
            case "item_not_found" | "item_truncate_invalid_item_id" | "item_retrieve_invalid_item_id":
                self._replies.drop_cut(about)  # a reply that the server lost before it was written
                self._questions.kept.drop(about)
                return
        self._questions.kept.drop(about)
        cure = self._standing.engine_cure(fault.code)
        self._standing.note = Notice("error", said(fault.message), cure="" if cure == "again" else cure)
        self.noticed.emit(self._standing.note)

    def _take_engines(self, engines: dict[str, e.EngineStatus]) -> None:
        self._standing.engines = engines
        log.info("engines: %s", ", ".join(f"{role} {engine.state}" for role, engine in engines.items()))
        self.engines_told.emit(engines)
        self.engines_changed.emit({role: engine.name for role, engine in engines.items()})
