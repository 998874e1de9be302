"""Asks whether a tool may do what it was called for, and tells how long an answer counts."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.bidi import contained, isolated
from desktop.model.tools.calls import ToolCall, tool_name
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import label

EXPIRES_SECONDS = 60
"""As long as the server waits."""
LOOK_SECONDS = 0.6
"""After another call took the place of one: a click until then was meant for that."""
MOST_LINES = 6
"""Of arguments that are seen at once; the others are scrolled to."""


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
        self._text.setMinimumWidth(1)  # a long word must not decide how wide the window is
        self.exactly = QPlainTextEdit(readOnly=True)
        self.exactly.setTabChangesFocus(True)
        self.exactly.setAccessibleName(self.tr("All that the tool is given"))
        self.exactly.setFixedHeight(MOST_LINES * self.fontMetrics().lineSpacing() + 16)
        self._left = label("", "muted")
        self.allow = self._button(self.tr("Allow"), allowed=True)
        self.refuse = self._button(self.tr("Don't allow"), allowed=False)
        self._shown: ToolCall | None = None
        self._shown_at = 0.0
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
        column.addWidget(self.exactly)
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
        if (call := self.asked) is not None and self._now() - self._shown_at >= LOOK_SECONDS:
            self._decide(call.approval_id, allowed)

    def _decide(self, approval_id: str, allowed: bool | None) -> None:
        waiting = self._waiting.pop(approval_id)
        self._show(say=True)
        waiting.decide(allowed)

    def _show(self, *, say: bool) -> None:
        before, self._shown = self._shown, self.asked
        call = self._shown
        if call is None:
            self._ticks.stop()
            hand_on(self, self._resting)
            self.hide()
            return
        left = max(0, round(self._waiting[call.approval_id].until - self._now()))
        self._left.setText(self.tr("{seconds} s left").format(seconds=left))
        if before is not call:
            self._shown_at = self._now() if before is not None else -math.inf
            self._tell(call)
        for button in (self.allow, self.refuse):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(f"{self._text.text()} {self._left.text()}")
        self._ticks.start()
        self.show()
        if say:
            announce(self, f"{self._text.text()} {self._left.text()}", urgent=True)

    def _tell(self, call: ToolCall) -> None:
        """What it wants, all of it: nobody is to allow what they cannot see."""
        self.exactly.setVisible(not call.fits_a_line)
        self.exactly.setPlainText("" if call.fits_a_line else contained(call.given_exactly))
        question = self.tr("Allow {tool}: {arguments}?") if call.fits_a_line else self.tr("Allow {tool} exactly this?")
        self._text.setText(question.format(tool=tool_name(call.name), arguments=isolated(call.given)))
