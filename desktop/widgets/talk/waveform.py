"""Bars that show how loud the microphone or the reply is, running outwards from the middle."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.style.tokens import Tokens, faded, tokens_now
from server.protocol.turn import Phase

FRAME_MS = 33
LEVELS_PER_BAR = 3
"""A level comes every 20 ms; a bar for each would run too fast to be read."""
PITCH = 6.0
BAR = 3.0
SWELL = 2.2
"""Power of the level that a bar's height follows: on a plain dB scale all speech looks equally loud."""
CALM = 0.02
"""Below this a bar rests."""
QUIET_FRAMES = 5
"""After so many frames without a level the bars sink."""
SINK = 0.86

SOURCES = ("microphone", "reply", "none")
HEARD = {Phase.LISTENING: "microphone", Phase.SPEAKING: "reply"}
"""Whose sound a phase is; there is none in the others."""


class Waveform(QWidget):
    """Takes a level every 20 ms; rests as a row of dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = "none"
        self._gap = 0
        self._bars: deque[float] = deque([0.0], maxlen=1)
        self._in_bar = 0
        self._frames_without = 0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Sound level"))
        self._fit()

    @Slot(float)
    def push(self, level: float) -> None:
        """One level from 0 to 1 for 20 ms of sound."""
        level = max(0.0, min(1.0, level))
        if self._in_bar == 0:
            self._bars.appendleft(level)
        else:
            self._bars[0] = max(self._bars[0], level)
        self._in_bar = (self._in_bar + 1) % LEVELS_PER_BAR
        self._frames_without = 0
        if not self._timer.isActive() and self.isVisible():
            self._timer.start()

    def set_phase(self, phase: Phase) -> None:
        """Show the sound that belongs to the phase."""
        self.set_source(HEARD.get(phase, "none"))

    @Slot(str)
    def set_source(self, source: str) -> None:
        """Whose sound this is: "microphone", "reply" or "none"; it decides the colour."""
        if source not in SOURCES:
            raise ValueError(f"unknown source of sound: {source}")
        if source == "none":
            # The colour stays while the bars sink.
            self._frames_without = QUIET_FRAMES
        else:
            self._source = source
        self.update()

    def set_gap(self, width: int) -> None:
        """Keep the middle free, for the button that lies there."""
        self._gap = width
        self._fit()

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, 72)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = tokens_now()
        middle, reach = self.height() / 2, self._reach()
        # A bar moves on with every level inside it, so that the row glides.
        offset = self._in_bar / LEVELS_PER_BAR * PITCH
        for place, level in enumerate(self._bars):
            distance = self._gap / 2 + place * PITCH + offset
            painter.setBrush(self._shade(theme, level, distance / reach))
            height = BAR + level**SWELL * (self.height() - 2 * BAR) * _taper(distance / reach)
            self._pair(painter, distance, middle - height / 2, height)

    def _pair(self, painter: QPainter, distance: float, top: float, height: float) -> None:
        center = self.width() / 2
        for x in (center + distance, center - distance - BAR):
            painter.drawRoundedRect(QRectF(x, top, BAR, height), BAR / 2, BAR / 2)

    def _shade(self, theme: Tokens, level: float, share: float) -> QColor:
        opacity = max(0.0, 1.0 - share**2)
        if level < CALM:
            return faded(theme.outline, 0.55 * opacity)
        return faded(theme.reply if self._source == "reply" else theme.accent, opacity)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._timer.stop()

    def _reach(self) -> float:
        return max(1.0, self.width() / 2)

    def _fit(self) -> None:
        places = max(1, int((self._reach() - self._gap / 2) / PITCH))
        if places != self._bars.maxlen:
            self._bars = deque(list(self._bars)[:places], maxlen=places)
        self._bars.extend([0.0] * (places - len(self._bars)))
        self.update()

    def _tick(self) -> None:
        self._frames_without += 1
        if self._frames_without > QUIET_FRAMES:
            self._sink()
        self._repaint()

    def _sink(self) -> None:
        for place, level in enumerate(self._bars):
            self._bars[place] = level * SINK if level * SINK >= CALM else 0.0
        if not any(self._bars):
            self._timer.stop()

    def _repaint(self) -> None:
        """Only the two sides: what lies in the gap need not be painted again."""
        side = (self.width() - self._gap) // 2 + 1
        self.update(QRect(0, 0, side, self.height()))
        self.update(QRect(self.width() - side, 0, side, self.height()))


def _taper(share: float) -> float:
    return 1.0 - 0.45 * share
