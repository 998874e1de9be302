"""Asks whether a tool may do what it was called for, and tells how long an answer counts."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.bidi import isolated
from desktop.model.tool_calls import ToolCall, tool_name
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import label

EXPIRES_SECONDS = 60
"""As long as the server waits."""


class ApprovalBar(QFrame):
    """Hidden while nothing waits; of several calls that wait, the oldest is asked about."""

    decided = Signal(object, bool, arguments=["call", "allowed"])
    expired = Signal(object, arguments=["call"])
    """Nobody answered in time."""

    def __init__(
        self, resting: QWidget, parent: QWidget | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`resting` has the focus after the bar went away with it; `now` is in seconds."""
        super().__init__(parent)
        self._resting = resting
        self._now = now
        self._waiting: dict[str, tuple[ToolCall, float]] = {}
        """By the id of the approval, with the time at which it expires."""
        self.setObjectName("approvalBar")
        self._text = label()
        self._text.setWordWrap(True)
        self._left = label("", "muted")
        self.allow = self._button(self.tr("Allow"), allowed=True)
        self.refuse = self._button(self.tr("Don't allow"), allowed=False)
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self.tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self._text, 1)
        for widget in (self._left, self.allow, self.refuse):
            row.addWidget(widget)
        self.hide()

    def _button(self, name: str, *, allowed: bool) -> QPushButton:
        button = QPushButton(name)
        button.setObjectName("small")
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._decide(allowed=allowed))
        return button

    @property
    def asked(self) -> ToolCall | None:
        """The call that is asked about."""
        return next((call for call, _ in self._waiting.values()), None)

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def left(self) -> str:
        """How long an answer counts, in words."""
        return self._left.text()

    @Slot(object)
    def ask(self, call: ToolCall) -> None:
        """Ask about a call that waits."""
        self._waiting[call.approval_id] = call, self._now() + EXPIRES_SECONDS
        self._show(say=len(self._waiting) == 1)

    @Slot(str)
    def settle(self, approval_id: str) -> None:
        """It was decided otherwise: by voice, say."""
        if self._waiting.pop(approval_id, None) is not None:
            self._show(say=True)

    @Slot()
    def clear(self) -> None:
        """Nothing waits any more: the connection is another."""
        for call, _ in list(self._waiting.values()):
            self._expire(call)
        self._show(say=False)

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        for call, until in list(self._waiting.values()):
            if self._now() >= until:
                self._expire(call)
        self._show(say=False)

    def _expire(self, call: ToolCall) -> None:
        del self._waiting[call.approval_id]
        self.expired.emit(call)

    def _decide(self, *, allowed: bool) -> None:
        if (call := self.asked) is not None:
            del self._waiting[call.approval_id]
            self.decided.emit(call, allowed)
            self._show(say=True)

    def _show(self, *, say: bool) -> None:
        call = self.asked
        if call is None:
            self._ticks.stop()
            hand_on(self, self._resting)
            self.hide()
            return
        left = max(0, round(self._waiting[call.approval_id][1] - self._now()))
        self._left.setText(self.tr("{seconds} s left").format(seconds=left))
        question = self.tr("Allow {tool}: {arguments}?")
        self._text.setText(question.format(tool=tool_name(call.name), arguments=isolated(call.given)))
        for button in (self.allow, self.refuse):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(f"{self._text.text()} {self._left.text()}")
        self._ticks.start()
        self.show()
        if say:
            announce(self, f"{self._text.text()} {self._left.text()}", urgent=True)
