"""Which keys can talk, and what is said of those that cannot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.hotkey.keys import KEYS
from desktop.hotkey.shortcut import InvalidShortcut, Shortcut


@pytest.mark.parametrize(
    "text",
    ["Pause", "ScrollLock", "F1", "F24", "Microphone Mute", "Toggle Media Play/Pause", "Shift+F9",
     "Ctrl+Alt+Space", "Meta+Z", "Ctrl+Shift+1", "Alt+Home"],
)  # fmt: skip
def test_these_can_talk(text: str) -> None:
    assert str(Shortcut.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A", "A alone is for typing; hold Ctrl, Alt or Super with it."),
        ("Space", "alone is for typing"),
        ("Shift+7", "Shift+7 alone is for typing"),
        ("Left", "alone is for typing"),
        ("Ctrl", "A modifier alone"),
        ("", "A modifier alone"),
        ("Ctrl+", "A modifier alone"),
        ("Ctrl+C", "Every program uses Ctrl+C"),
        ("Alt+F4", "Every program uses"),
        ("Ctrl+Ö", "cannot be used everywhere"),
        ("Hyper+A", "cannot be used everywhere"),
        ("Launch (0)", "cannot be used everywhere"),
    ],
)
def test_these_cannot(text: str, reason: str) -> None:
    with pytest.raises(InvalidShortcut, match=None) as refused:
        Shortcut.parse(text, meta="Super")
    assert reason in str(refused.value)


def test_modifiers_have_one_order() -> None:
    assert str(Shortcut.parse("Meta+Shift+Ctrl+A")) == "Ctrl+Shift+Meta+A"


def test_every_name_is_one_that_qt_writes() -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    written = {QKeySequence(key).toString(portable) for key in Qt.Key}
    assert set(KEYS) <= written


@pytest.mark.parametrize("attribute", ["windows", "mac"])
def test_no_two_keys_have_the_same_number(attribute: str) -> None:
    both = ("Media Play", "Toggle Media Play/Pause")
    numbers = [getattr(key, attribute) for key in KEYS.values() if key.name not in both]
    known = [number for number in numbers if number is not None]
    assert len(known) == len(set(known))
