"""How the talk button looks in each state: painting only, nothing here remembers anything."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from desktop.widgets.style.tokens import Tokens, faded
from server.protocol.turn import Phase

DISC = 40.0
"""Radius of the button itself; the halo and the focus ring lie outside."""
REACH = 56.0
"""Radius of everything that is ever painted."""
ICON = 37.0


@dataclass(frozen=True)
class Look:
    """What decides how the button looks."""

    phase: Phase
    ready: bool
    getting_ready: bool
    held: bool
    open: bool
    """Without being held it hears what is said."""
    hovered: bool
    focus_ring: bool
    beat: float
    """Seconds into the animation; 0 where motion is not wanted."""

    @property
    def filled(self) -> bool:
        return self.ready and not self.getting_ready and self.phase is Phase.LISTENING


def icon_of(look: Look, theme: Tokens) -> tuple[str, str] | None:
    """Name and colour of the icon; None where bars take its place."""
    if not look.ready:
        return "microphone-off", theme.muted
    if look.getting_ready:
        return "microphone", theme.muted
    match look.phase:
        case Phase.LISTENING:
            return "microphone", theme.on_accent
        case Phase.SPEAKING if not look.hovered:
            return None
        case Phase.SPEAKING:
            return "microphone", theme.reply
        case _:
            return "microphone", theme.accent


def paint(painter: QPainter, center: QPointF, look: Look, theme: Tokens, icon: QPixmap | None) -> None:
    """The whole button around its centre."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.filled:
        _halo(painter, center, theme, look.beat)
    _disc(painter, center, look, theme)
    _ring(painter, center, look, theme)
    if icon is not None:
        painter.drawPixmap(QRectF(center.x() - ICON / 2, center.y() - ICON / 2, ICON, ICON), icon, QRectF(icon.rect()))
    else:
        _bars(painter, center, theme, look.beat)
    if look.focus_ring:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawEllipse(center, DISC + 6, DISC + 6)


def _halo(painter: QPainter, center: QPointF, theme: Tokens, beat: float) -> None:
    swell = 0.5 - 0.5 * math.cos(beat * 2 * math.pi / 1.8)
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, opacity in ((REACH - 8 + 8 * swell, 0.13), (DISC + 5 + 4 * swell, 0.22)):
        painter.setBrush(faded(theme.accent, opacity))
        painter.drawEllipse(center, reach, reach)


def _disc(painter: QPainter, center: QPointF, look: Look, theme: Tokens) -> None:
    radius = DISC - 1.5 if look.held else DISC
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_fill(look, theme)))
    painter.drawEllipse(center, radius, radius)


def _fill(look: Look, theme: Tokens) -> str:
    if not look.ready or look.getting_ready:
        return theme.hover
    match look.phase:
        case Phase.LISTENING:
            return theme.accent
        case Phase.SPEAKING:
            return theme.reply_soft
        case Phase.THINKING:
            return theme.surface
        case Phase.IDLE:
            return theme.hover if look.hovered else theme.accent_soft


def _ring(painter: QPainter, center: QPointF, look: Look, theme: Tokens) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(center.x() - DISC + 1.5, center.y() - DISC + 1.5, 2 * DISC - 3, 2 * DISC - 3)
    if not look.ready:
        _circle(painter, box, theme.outline, 1.5)
    elif look.getting_ready:
        _circle(painter, box, theme.border, 3)
        _arc(painter, box, theme.muted, look.beat, 70)
    elif look.phase is Phase.THINKING:
        _circle(painter, box, theme.border, 3)
        _arc(painter, box, theme.accent, look.beat, 100)
    elif look.phase is Phase.SPEAKING:
        _circle(painter, box, theme.reply, 3)
    elif look.phase is Phase.IDLE:
        _circle(painter, box, theme.accent, 2.5)
    if look.ready and look.open and not look.filled:
        _circle(painter, box.adjusted(-8, -8, 8, 8), theme.accent, 2)


def _circle(painter: QPainter, box: QRectF, color: str, width: float) -> None:
    painter.setPen(QPen(QColor(color), width))
    painter.drawEllipse(box)


def _arc(painter: QPainter, box: QRectF, color: str, beat: float, degrees: int) -> None:
    painter.setPen(QPen(QColor(color), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    # Qt counts in sixteenths of a degree, anticlockwise from three o'clock.
    painter.drawArc(box, round((90 - beat * 300) * 16), -degrees * 16)


def _bars(painter: QPainter, center: QPointF, theme: Tokens, beat: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.reply))
    for place, tallest in zip(range(-2, 3), (12, 22, 30, 22, 12), strict=True):
        height = tallest * (0.72 + 0.28 * math.sin(beat * 7 + place * 1.7)) if beat else tallest
        painter.drawRoundedRect(QRectF(center.x() + place * 7.5 - 2, center.y() - height / 2, 4, height), 2, 2)
