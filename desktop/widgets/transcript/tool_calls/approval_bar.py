"""Asks whether a tool may do what it was called for, and tells how long an answer counts."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.bidi import isolated
from desktop.model.tool_calls import ToolCall, tool_name
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import label

EXPIRES_SECONDS = 60
"""As long as the server waits."""


class AwaitedWord(NamedTuple):
    """A call that waits until a time, and what takes the answer: whether it is allowed, None where nobody said."""

    call: ToolCall
    until: float
    decide: Callable[[bool | None], object]


class ApprovalBar(QFrame):
    """Hidden while nothing waits; of several calls that wait, the oldest is asked about."""

    def __init__(
        self, resting: QWidget, parent: QWidget | None = None, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`resting` has the focus after the bar went away with it; `now` is in seconds."""
        super().__init__(parent)
        self._resting = resting
        self._now = now
        self._waiting: dict[str, AwaitedWord] = {}
        """By the id of the approval."""
        self.setObjectName("approvalBar")
        self._text = label()
        self._text.setWordWrap(True)
        self._left = label("", "muted")
        self.allow = self._button(self.tr("Allow"), allowed=True)
        self.refuse = self._button(self.tr("Don't allow"), allowed=False)
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self.tick)
        asked = QHBoxLayout()
        asked.addWidget(self._text, 1)
        asked.addWidget(self._left)
        answers = QHBoxLayout()
        answers.addStretch(1)
        answers.addWidget(self.allow)
        answers.addWidget(self.refuse)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 6)
        column.setSpacing(4)
        column.addLayout(asked)
        column.addLayout(answers)
        self.hide()

    def _button(self, name: str, *, allowed: bool) -> QPushButton:
        button = QPushButton(name)
        button.setObjectName("small")
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._answer(allowed=allowed))
        return button

    @property
    def asked(self) -> ToolCall | None:
        """The call that is asked about."""
        return next((each.call for each in self._waiting.values()), None)

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def left(self) -> str:
        """How long an answer counts, in words."""
        return self._left.text()

    def ask(self, call: ToolCall, decide: Callable[[bool | None], object]) -> None:
        """Ask about a call that waits."""
        self._waiting[call.approval_id] = AwaitedWord(call, self._now() + EXPIRES_SECONDS, decide)
        self._show(say=len(self._waiting) == 1)

    @Slot(str)
    def settle(self, approval_id: str) -> None:
        """It was decided otherwise: by voice, say."""
        if self._waiting.pop(approval_id, None) is not None:
            self._show(say=True)

    @Slot()
    def clear(self) -> None:
        """Nothing waits any more: the connection is another."""
        for approval_id in list(self._waiting):
            self._decide(approval_id, None)

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        for approval_id, waiting in list(self._waiting.items()):
            if self._now() >= waiting.until:
                self._decide(approval_id, None)
        self._show(say=False)

    def _answer(self, *, allowed: bool) -> None:
        if (call := self.asked) is not None:
            self._decide(call.approval_id, allowed)

    def _decide(self, approval_id: str, allowed: bool | None) -> None:
        waiting = self._waiting.pop(approval_id)
        self._show(say=True)
        waiting.decide(allowed)

    def _show(self, *, say: bool) -> None:
        call = self.asked
        if call is None:
            self._ticks.stop()
            hand_on(self, self._resting)
            self.hide()
            return
        left = max(0, round(self._waiting[call.approval_id].until - self._now()))
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
