"""What an empty conversation says: how one begins now."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.model.hands_free import Listening
from desktop.widgets.transcript.floating.empty_hint import EmptyHint


@pytest.mark.parametrize("listening", list(Listening))
def test_a_key_is_named_unless_the_microphone_is_open(qapp: QApplication, listening: Listening) -> None:
    hint = EmptyHint()
    text = hint.findChild(QLabel, "hintText")
    assert isinstance(text, QLabel)
    by_key = text.text()
    hint.set_listening(Listening.OPEN)
    hint.set_listening(listening)
    assert text.text() == ("Just talk." if listening is Listening.OPEN else by_key)
    assert "Space" in by_key
