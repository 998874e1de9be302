"""Which message mouse or keyboard point at: the bar with its actions stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QTextEdit

from desktop.model.cures import words_of
from desktop.widgets.controls.announcing import announce
from desktop.widgets.transcript.message_document import MessageDocument
from desktop.widgets.transcript.messages import ShownMessage, Side
from desktop.widgets.transcript.pointing.message_actions import MessageActions, MessageBar

GAP = 8
"""Between the name of who said something and the bar."""


class MessagePointer(QObject):
    """Belongs to the view whose messages it points at."""

    def __init__(self, view: QTextEdit, pages: MessageDocument, actions: MessageActions) -> None:
        super().__init__(view)
        self._view = view
        self._pages = pages
        self._actions = actions
        self._wanted: ShownMessage | None = None
        """The one that is pointed at."""
        self._message: ShownMessage | None = None
        """The one at which the bar stands: where none is pointed at, that in which the voice is."""
        self._shown: tuple[object, ...] = ()
        self.bar = MessageBar(view.viewport(), view)

    @property
    def message(self) -> ShownMessage | None:
        return self._message

    def hover(self, position: QPoint) -> None:
        """The mouse is there, in the coordinates of the viewport."""
        message = self._pages.message_of(self._view.cursorForPosition(position).block())
        if message is not None and not self._reach(message).contains(position):
            message = None
        self._want(message)

    def leave(self) -> None:
        """The mouse is elsewhere."""
        if self.bar.isAncestorOf(self._view.focusWidget() or self._view):
            return
        self._want(None)

    def reset(self) -> None:
        """The messages are gone."""
        self._actions.last_reply = self._actions.speaking = ""
        self._want(None)

    def set_speaking(self, item_id: str, *, paused: bool) -> None:
        """In which message the voice is, if in any, and whether it waits there."""
        if (item_id, paused) != (self._actions.speaking, self._actions.paused):
            self._actions.speaking, self._actions.paused = item_id, paused
            self._show()

    def step(self, by: int) -> None:
        """Point at the message before (-1) or after (1), from the end where none was pointed at."""
        told = [
            message for message in self._pages.messages if not message.side.is_aside or message.cure or message.call
        ]
        if not told:
            return
        here = next((place for place, each in enumerate(told) if each is self._wanted), len(told))
        message = told[max(0, min(len(told) - 1, here + by))]
        self._bring_into_sight(message)
        self._want(message)
        words = f"{message.side.speaker}: {message.told} {words_of(message.cure)}".strip()
        if message.cure or message.sources or message.call:  # Enter does it, or opens the first
            self._view.setTextCursor(self._pages.offer_at(message))
        announce(self._view, words)

    def place(self) -> QPoint | None:
        """In the viewport, where the message begins that is pointed at."""
        return None if self._message is None else self._rect(self._message).topLeft() + QPoint(2, 4)

    def refresh(self) -> None:
        """The message, or its place, may have changed."""
        self._show()

    def update_last_reply(self) -> None:
        """Only the last reply can be answered anew, and only where nothing was said after it."""
        last = next((each for each in reversed(self._pages.messages) if not each.side.is_aside), None)
        reply = last if last is not None and last.side is Side.REPLY and last.finished else None
        self._actions.last_reply = reply.id if reply else ""
        self.refresh()

    def _want(self, message: ShownMessage | None) -> None:
        aside = message is not None and message.side.is_aside and not (message.cure or message.call)
        self._wanted = None if aside else message
        self._show()

    def _show(self) -> None:
        message = self._wanted or self._spoken()
        self._message = message
        if message is None or message.side.is_aside or not self._pages.holds(message):
            self._shown = ()
            self.bar.hide()
            return
        actions = self._actions.of(message)
        shown = (id(message), *(action.name for action in actions), message.which)
        if shown != self._shown:
            self._shown = shown
            self.bar.offer(actions, message.which)
        self._put_beside(message)

    def _spoken(self) -> ShownMessage | None:
        """That in which the voice is, so that it can be paused without being looked for."""
        speaking = self._actions.speaking
        return next((each for each in self._pages.messages if each.id == speaking), None) if speaking else None

    def _put_beside(self, message: ShownMessage) -> None:
        """On the line of the name and above it, on that side of the name where there is room."""
        label = self._label_rect(message)
        left = label.right() + GAP
        if (message.side is Side.QUESTION) is not self._pages.mirrored:
            left = label.left() - GAP - self.bar.width()
        top = label.bottom() + 1 - self.bar.height()
        self.bar.move(max(0, left), max(2, top))
        self.bar.raise_()

    def _label_rect(self, message: ShownMessage) -> QRect:
        """The name of who said it, in the viewport."""
        block = self._pages.first_block(message)
        self._view.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineAt(0).naturalTextRect().translated(block.layout().position())
        return line.toAlignedRect().translated(0, -self._view.verticalScrollBar().value())

    def _rect(self, message: ShownMessage) -> QRect:
        layout = self._view.document().documentLayout()
        body = self._pages.last_block(message)
        whole = layout.blockBoundingRect(self._pages.first_block(message)).united(layout.blockBoundingRect(body))
        return whole.toAlignedRect().translated(0, -self._view.verticalScrollBar().value())

    def _reach(self, message: ShownMessage) -> QRect:
        """Where the mouse points at it: the whole width, and the caption below."""
        box = self._rect(message)
        return QRect(0, box.top() - GAP, self._view.viewport().width(), box.height() + 4 * GAP)

    def _bring_into_sight(self, message: ShownMessage) -> None:
        box, bar = self._rect(message), self._view.verticalScrollBar()
        if box.top() < GAP:
            bar.setValue(bar.value() + box.top() - GAP)
        elif box.bottom() > self._view.viewport().height():
            bar.setValue(bar.value() + min(box.top() - GAP, box.bottom() - self._view.viewport().height() + 4 * GAP))
