"""A small window near the bottom of the screen: what is heard and answered while another program is in front."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QCursor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.bidi import contained
from desktop.model.hands_free import Listening
from desktop.shortening import SENTENCE, shortened
from desktop.widgets.controls.plain import label
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.talk.waveform import Waveform
from desktop.widgets.transcript.markdown.growing import in_words
from server.protocol.turn import Phase

WIDTH = 440
LINES = 2
RADIUS = 16
ABOVE_EDGE = 36
"""Between the window and the lower edge of what the desktop leaves free."""

PICTURES = {
    Phase.IDLE: "app",
    Phase.LISTENING: "microphone",
    Phase.THINKING: "busy",
    Phase.SPEAKING: "speaker",
}


def can_be_placed() -> bool:
    """Whether the system lets a program choose where its windows are; Wayland does not."""
    return QGuiApplication.platformName() not in ("wayland", "wayland-egl")


class Overlay(QWidget):
    """Never takes the focus nor the mouse. It is told what happens; when it is seen its owner decides."""

    def __init__(self) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.NoDropShadowWindowHint
        )
        if sys.platform.startswith("linux"):
            flags |= Qt.WindowType.BypassWindowManagerHint  # a window manager would place and activate it
        super().__init__(None, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("SB Voice captions"))
        self.setAccessibleName(self.tr("What SB Voice hears and answers"))
        self._picture = label()
        self._title = label("", "overlayTitle")
        self._words = _LastLines()
        self.waveform = Waveform()
        self._phase = Phase.IDLE
        self._getting_ready = False
        self._dictating = False
        self._listening = Listening.BY_KEY
        self._trouble = ""
        self._arrange()

    # Slots

    @Slot(Phase)
    def set_phase(self, phase: Phase) -> None:
        if phase is Phase.LISTENING and self._phase is not Phase.LISTENING:
            self._words.set_text("")
        self._phase = phase
        self._trouble = ""
        self.waveform.set_phase(phase)
        self._tell()

    @Slot(bool)
    def set_getting_ready(self, getting_ready: bool) -> None:
        """The microphone is open but has not delivered sound yet."""
        self._getting_ready = getting_ready
        self._tell()

    @Slot(bool)
    def set_dictating(self, dictating: bool) -> None:
        """What is said goes to another program, not to the assistant."""
        self._dictating = dictating
        self._tell()

    @Slot(str)
    def set_question(self, text: str) -> None:
        """What is heard so far: the newest words are seen."""
        self._words.set_text(text, newest=True)

    @Slot(str)
    def set_reply(self, text: str) -> None:
        """The reply so far: its beginning is seen."""
        self._words.set_text(in_words(shortened(text), complete=False), newest=False)

    @Slot(Listening)
    def set_listening(self, listening: Listening) -> None:
        """Whether the microphone is open without a key."""
        self._listening = listening
        self._tell()

    @Slot(str)
    def set_trouble(self, text: str) -> None:
        """What does not work, in one sentence; an empty text takes it back."""
        self._trouble = contained(shortened(text))
        self._tell()

    def appear(self) -> None:
        """Be seen on the screen where the person works, as far as that is known."""
        self.ensurePolished()  # the style sheet decides how high the text is
        self.updateGeometry()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        size = QSize(min(WIDTH, free.width() - 24), self.sizeHint().height())
        place = QRect(free.center().x() - size.width() // 2, free.bottom() - ABOVE_EDGE - size.height(), 0, 0)
        self.setGeometry(QRect(place.topLeft(), size))
        self.show()

    def leave(self) -> None:
        self.hide()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def words(self) -> str:
        """What can be read of the question or the reply."""
        return self._words.shown

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        # Without a compositor a transparent corner would be black, so the corners are cut off.
        mask = QBitmap(self.size())
        mask.clear()
        painter = QPainter(mask)
        painter.setBrush(Qt.GlobalColor.color1)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.end()
        self.setMask(mask)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.outline), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    # Building

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._words)
        self.waveform.setFixedSize(84, 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        row.addWidget(self.waveform)
        self._tell()

    def _tell(self) -> None:
        theme = tokens_now()
        self._title.setText(self._trouble or self._state())
        self._title.setWordWrap(bool(self._trouble))
        self._words.setVisible(not self._trouble)
        self.waveform.setVisible(not self._trouble)
        picture, colour = PICTURES[self._phase], theme.accent
        if self._trouble:
            picture, colour = "warning", theme.warning
        elif self._phase is Phase.SPEAKING:
            colour = theme.reply
        tint = None if picture == "app" else colour
        self._picture.setPixmap(icons.pixmap(picture, tint, 28, self.devicePixelRatioF()))
        self.setAccessibleDescription(self._title.text())

    def _state(self) -> str:
        if self._phase is Phase.LISTENING and self._getting_ready:
            return self.tr("Getting the microphone ready…")
        if self._dictating and self._phase in (Phase.LISTENING, Phase.THINKING):
            return (
                self.tr("Dictating") if self._phase is Phase.LISTENING else self.tr("Writing down what you dictated…")
            )
        return {
            Phase.IDLE: self._idle_state(),
            Phase.LISTENING: self.tr("Listening"),
            Phase.THINKING: self.tr("Thinking…"),
            Phase.SPEAKING: self.tr("Speaking"),
        }[self._phase]

    def _idle_state(self) -> str:
        return {
            Listening.OPEN: self.tr("Listening, hands-free"),
            Listening.MUTED: self.tr("The microphone is muted"),
        }.get(self._listening, self.tr("SB Voice"))


class _LastLines(QWidget):
    """Two lines of a text: its beginning, or its end where that is what is new."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._newest = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, *, newest: bool = True) -> None:
        part = text[-SENTENCE:] if newest else text[:SENTENCE]
        self._text, self._newest = " ".join(contained(part).split()), newest
        self.update()

    @property
    def shown(self) -> str:
        return "".join(self._lines())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, LINES * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        height = self.fontMetrics().lineSpacing()
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for place, line in enumerate(self._lines()):
            painter.drawText(QRectF(0, place * height, self.width(), height), line, option)

    def _lines(self) -> list[str]:
        lines = self._broken()
        if len(lines) <= LINES:
            return lines
        if self._newest:
            return ["…" + lines[-LINES].lstrip(), *lines[1 - LINES :]]
        last = self.fontMetrics().elidedText("".join(lines[LINES - 1 :]), Qt.TextElideMode.ElideRight, self.width())
        return [*lines[: LINES - 1], last]

    def _broken(self) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, self.width() - 12))
            lines.append(self._text[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return lines
