"""What can be done with one message: in a bar that follows the mouse or the keyboard, and in a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.plain import label
from desktop.widgets.transcript.messages import ShownMessage, Side


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do; `icon` and `name` are what a button shows and tells."""

    icon: str
    name: str
    act: Callable[[], None]


class MessageActions(QObject):
    """Knows which actions a message has; each one but copying is carried out elsewhere."""

    copied = Signal()
    """Something was copied."""
    replay_requested = Signal(str, arguments=["message_id"])
    replay_stopped = Signal()
    speak_requested = Signal(str, int, arguments=["message_id", "character"])
    """It shall be spoken from there."""
    pause_requested = Signal()
    """What is heard shall pause, or go on."""
    continue_requested = Signal(str, arguments=["reply_id"])
    """It was cut off, and shall be spoken on from there."""
    edit_requested = Signal(str, str, arguments=["question_id", "text"])
    regenerate_requested = Signal(str, arguments=["reply_id"])
    version_requested = Signal(str, int, arguments=["message_id", "by"])
    """The version before (-1) or after (1) this one."""
    thought_toggled = Signal(str)
    source_requested = Signal(object, arguments=["place"])
    """A `CitedPlace` is to be opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.replaying = ""
        """The message that is being heard again."""
        self.speaking = ""
        """The message in which the voice is."""
        self.paused = False
        self.last_reply = ""
        """The one that can be answered anew."""

    @Slot(str)
    def copy(self, text: str) -> None:
        """Copy something of the conversation."""
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    def of(self, message: ShownMessage) -> list[Action]:
        """What can be done, the most usual first."""
        actions = []
        if message.text:
            actions.append(Action("copy", self.tr("Copy this message"), lambda: self.copy(message.text)))
        if message.id and message.id == self.replaying:
            actions.append(Action("stop", self.tr("Stop"), self.replay_stopped.emit))
        elif message.stored and message.has_audio:
            name = self.tr("Hear it again")
            actions.append(Action("play", name, lambda: self.replay_requested.emit(message.id)))
        if message.id and message.id == self.speaking:
            name = self.tr("Go on (Ctrl+P)") if self.paused else self.tr("Pause (Ctrl+P)")
            actions.append(Action("play" if self.paused else "pause", name, self.pause_requested.emit))
        elif message.left_over and message.id != self.replaying:
            name = self.tr("Continue where it was cut off")
            actions.append(Action("continue", name, lambda: self.continue_requested.emit(message.id)))
        if message.stored and message.side is Side.QUESTION:
            name = self.tr("Edit and ask again")
            actions.append(Action("edit", name, lambda: self.edit_requested.emit(message.id, message.text)))
        if message.stored and message.id == self.last_reply:
            name = self.tr("Regenerate")
            actions.append(Action("refresh", name, lambda: self.regenerate_requested.emit(message.id)))
        if message.thought_line:
            name = self.tr("Hide what it thought") if message.thought_open else self.tr("Show what it thought")
            actions.append(Action("think", name, lambda: self.thought_toggled.emit(message.id)))
        if message.call is not None and message.call.over:
            name = self.tr("Hide the result") if message.unfolded else self.tr("Show the result")
            actions.append(Action("think", name, lambda: self.thought_toggled.emit(message.id)))
        return actions + self.versions_of(message)

    def versions_of(self, message: ShownMessage) -> list[Action]:
        """How to get to the version before and after this one."""
        actions = []
        if message.versions > 1 and message.version > 1:
            name = self.tr("Previous version")
            actions.append(Action("left", name, lambda: self.version_requested.emit(message.id, -1)))
        if message.versions > 1 and message.version < message.versions:
            name = self.tr("Next version")
            actions.append(Action("right", name, lambda: self.version_requested.emit(message.id, 1)))
        return actions


class MessageBar(QFrame):
    """Small buttons beside the name of who said the message."""

    def __init__(self, parent: QWidget, after: QWidget) -> None:
        """`after` is where the Tab key comes from."""
        super().__init__(parent)
        self._after = after
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message actions"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 2, 3, 2)
        self._row.setSpacing(0)
        self.hide()

    def offer(self, actions: list[Action], version: str) -> None:
        """Show these; `version` such as "2 of 3" stands between the arrows, empty where there is one version."""
        place = self._place_of_focus()
        while (old := self._row.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                # Hidden at once: it is deleted later, perhaps while its own click is being handled.
                widget.hide()
                widget.deleteLater()
        before = self._after
        for action in actions:
            if action.icon == "right":
                self._add_version(version)
                version = ""
            button = self._button(action)
            self._row.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
            if action.icon == "left" and not any(other.icon == "right" for other in actions):
                self._add_version(version)
                version = ""
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            # Those that were taken out are on their way.
            child.setVisible(self._row.indexOf(child) >= 0)
        self._row.activate()
        self.adjustSize()
        self.setVisible(bool(actions))
        buttons = [child for child in self.findChildren(IconButton) if self._row.indexOf(child) >= 0]
        if place >= 0 and buttons:
            buttons[min(place, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of_focus(self) -> int:
        """Which button has the focus, counted from 0; -1 for none. Its successor gets it: the same, said anew."""
        buttons = [child for child in self.findChildren(IconButton) if self._row.indexOf(child) >= 0]
        return next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)

    def _button(self, action: Action) -> IconButton:
        button = IconButton(action.icon, action.name, self)
        # A click must not take the focus, or the Space bar would no longer talk.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setObjectName("tiny")
        button.clicked.connect(lambda: action.act())
        return button

    def _add_version(self, text: str) -> None:
        if text:
            self._row.addWidget(label(text, "muted"))
