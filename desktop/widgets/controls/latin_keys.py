"""Shortcuts where the only keyboard layout is Cyrillic, Greek, Hebrew or of any other script than ours.

Beside a Latin layout Qt looks up what a key has there; alone there is none, and Ctrl+B is a Ctrl+И that nobody waits
for. Here the key counts that lies where a US keyboard has the letter, as on other systems.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop.keyboard import is_foreign, latin_at

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
LARGEST = 0x10FFFF
"""Above it Qt numbers keys that write nothing."""


class LatinKeys(QObject):
    """Watches every window of `app`; `no_latin` tells whether the keyboard writes no Latin letter at all."""

    def __init__(self, app: QApplication, no_latin: Callable[[], bool]) -> None:
        super().__init__(app)
        self._no_latin = no_latin
        app.focusWindowChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Comes once no shortcut has been found for the key as it is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and (sign := self._meant(event)):
            return _give(Qt.Key(ord(sign)), event)
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _meant(self, event: QKeyEvent) -> str:
        """What a US keyboard has in the place of the key; empty where it counts as it is."""
        key = event.key()
        sign = latin_at(event.nativeScanCode()) if event.modifiers() & COMMANDS else ""
        if not sign or key > LARGEST:
            return ""
        written = chr(key)
        if is_foreign(written):
            return sign
        # Hebrew has signs where we have letters, and our letters with Shift, by which Qt finds nothing.
        shifted = written == sign and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        lost = shifted or (written.isascii() and not written.isalnum() and written != sign)
        return sign if lost and self._no_latin() else ""


def _give(key: Qt.Key, event: QKeyEvent) -> bool:
    """Have happen what would have happened with `key`. Returns whether anything did."""
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    if _sent(focus, QEvent.Type.ShortcutOverride, key, event):  # a text field copies by itself
        return _sent(focus, QEvent.Type.KeyPress, key, event)
    keys = QKeySequence(QKeyCombination(event.modifiers(), key))
    return _used(focus.window(), keys) or _sent(focus, QEvent.Type.KeyPress, key, event)


def _used(window: QWidget, keys: QKeySequence) -> bool:
    """Whether there is a shortcut of these keys; it has then been used."""
    for shortcut in window.findChildren(QShortcut):
        if isinstance(shortcut, QShortcut) and shortcut.isEnabled() and keys in shortcut.keys():  # noqa: SIM118 (no dictionary)
            shortcut.activated.emit()
            return True
    for action in window.findChildren(QAction):
        if isinstance(action, QAction) and action.isEnabled() and keys in action.shortcuts():
            action.trigger()
            return True
    return False


def _sent(focus: QWidget, kind: QEvent.Type, key: Qt.Key, event: QKeyEvent) -> bool:
    """Whether `focus`, or one that it is in, took it."""
    receiver: QWidget | None = focus
    while receiver is not None:
        told = QKeyEvent(kind, key, event.modifiers(), "", event.isAutoRepeat(), event.count())
        # Qt passes a press on to the parents by itself, and a question for one not.
        told.setAccepted(kind == QEvent.Type.KeyPress)
        QCoreApplication.sendEvent(receiver, told)
        if told.isAccepted() or kind == QEvent.Type.KeyPress or receiver.isWindow():
            return told.isAccepted()
        receiver = receiver.parentWidget()
    return False
