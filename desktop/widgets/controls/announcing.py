"""Says to those who listen to the screen what others see appear."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.shortening import MOST_SHOWN, shortened

_just_said: set[str] = set()
"""In this moment. What is told in two places at once is heard once."""


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say it; what is urgent interrupts what it says now."""
    text = shortened(text, MOST_SHOWN)
    if not text or text in _just_said:
        return
    if not _just_said:
        QTimer.singleShot(0, _just_said.clear)
    _just_said.add(text)
    news = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        news.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(news)


def announce_sentences(widget: QWidget, sentences: tuple[str, ...], *, urgent: bool = False) -> None:
    """In one breath, without those that were just said."""
    announce(widget, " ".join(each for each in sentences if each and each not in _just_said), urgent=urgent)
