"""The line to type into, for whoever cannot or does not want to talk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.i18n import translate
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.offered import is_more_than_text
from desktop.widgets.controls.plain import label, set_tool_tip
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

LIMIT = 8000
COUNT_FROM = LIMIT - 500
"""From here on the field says how much room is left."""


class MessageField(QFrame):
    """Enter or the button sends; what cannot be sent stays in the field."""

    submitted = Signal(str, arguments=["text"])
    edited = Signal(str, str, arguments=["question_id", "text"])
    """A question that was said before, by its id, and how it is to be asked anew."""
    editing = Signal(bool, arguments=["editing"])
    stop_requested = Signal()
    pasted = Signal(QMimeData, arguments=["data"])
    """Something that is more than text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(placeholderText=self.tr("Or type a message"), maxLength=LIMIT)
        self._line.setAccessibleName(self.tr("Message"))
        self._line.setAccessibleDescription(self.tr("Type a message and press Enter to send it"))
        self._edited = ""
        self._kept = ""
        self._stops = False
        self._accompanied = False
        self._counter = label()
        self._counter.setObjectName("counter")
        self._counter.hide()
        self._send = _send_button()
        self._arrange()
        self._line.textChanged.connect(self._on_text)
        self._line.returnPressed.connect(self._submit)
        self._send.clicked.connect(self._press)
        self._line.installEventFilter(self)
        self._tint()

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Put a text back, for instance one that could not be sent, before what has been typed since."""
        if self._edited:
            self._kept = _joined(text, self._kept)
        else:
            self._line.setText(_joined(text, self._line.text()))

    @Slot(str, str)
    def write(self, text: str) -> None:
        """Add to what stands in the line, where its cursor is; the next letters go there, too."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.insert(" ".join(text.splitlines()))

    def begin_edit(self, item_id: str, text: str) -> None:
        """Let an earlier question be put differently; what was being typed comes back afterwards."""
        if not self._edited:
            self._kept = self._line.text()
        self._edited = item_id
        self._line.setText(text)
        self._line.selectAll()
        self.focus()
        self.editing.emit(True)

    @Slot()
    def end_edit(self) -> None:
        """Leave the earlier question as it is."""
        if self._edited:
            self._edited = ""
            self._line.setText(self._kept)
            self.editing.emit(False)

    @Slot(bool)
    def set_answering(self, answering: bool) -> None:
        """While an answer is thought of or spoken the button stops it; Enter still sends."""
        if answering is not self._stops:
            self._stops = answering
            _name_button(self._send, stops=answering)
            self._tint()
            self._show_button()

    @Slot(bool)
    def set_accompanied(self, accompanied: bool) -> None:
        """Whether something goes along, which can be sent without words."""
        self._accompanied = accompanied
        self._show_button()

    @Slot()
    def focus(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def line(self) -> QLineEdit:
        return self._line

    @property
    def counter_text(self) -> str | None:
        """How much room is left, once that matters."""
        return self._counter.text() if self._counter.isVisibleTo(self) else None

    @property
    def send_button(self) -> QToolButton:
        return self._send

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 5, 4)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._counter)
        row.addWidget(self._send)
        self.setFixedHeight(42)

    def _press(self) -> None:
        if self._stops:
            self.stop_requested.emit()
        else:
            self._submit()

    def _show_button(self) -> None:
        possible = self._stops or self._accompanied or bool(self._line.text().strip())
        if not possible:
            hand_on(self._send, self._line)
        self._send.setEnabled(possible)

    def _submit(self) -> None:
        text = self._line.text().strip()
        if not text and not (self._accompanied and not self._edited):
            return
        if edited := self._edited:
            self.end_edit()
            self.edited.emit(edited, text)
        else:
            self._line.clear()
            self.submitted.emit(text)

    def _on_text(self, text: str) -> None:
        self._show_button()
        self._counter.setVisible(len(text) >= COUNT_FROM)
        self._counter.setText(
            self.tr("Full") if len(text) >= LIMIT else self.tr("{number} left").format(number=LIMIT - len(text))
        )
        set_tool_tip(
            self._counter,
            self.tr("A message holds {limit} characters; anything longer is cut here.").format(limit=LIMIT),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self._edited and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # It would stop a reply; here it ends the edit.
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.end_edit()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._paste(event):
            return True
        if isinstance(event, QDropEvent) and is_more_than_text(event.mimeData()):
            return self._let_drop(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _paste(self, event: QKeyEvent) -> bool:
        """True if it pastes a file or a picture, which is told."""
        data = QGuiApplication.clipboard().mimeData()
        if not event.matches(QKeySequence.StandardKey.Paste) or not is_more_than_text(data):
            return False
        self.pasted.emit(data)
        return True

    def _let_drop(self, event: QDropEvent) -> bool:
        """A drag over the line, or its end there: the line would take the path of a file for text."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.pasted.emit(event.mimeData())
        return True

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        theme = tokens_now()
        self._send.setIcon(icons.icon("stop" if self._stops else "send", theme.on_accent, disabled=theme.muted))


def _joined(*texts: str) -> str:
    return " ".join(text for text in texts if text.strip())


def _send_button() -> QToolButton:
    button = QToolButton()
    button.setObjectName("send")
    button.setIconSize(QSize(20, 20))
    _name_button(button, stops=False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setEnabled(False)
    return button


def _name_button(button: QToolButton, *, stops: bool) -> None:
    if stops:
        set_tool_tip(button, translate("message_field", "Stop (Esc)"))
        button.setAccessibleName(translate("message_field", "Stop"))
    else:
        set_tool_tip(button, translate("message_field", "Send (Enter)"))
        button.setAccessibleName(translate("message_field", "Send message"))
