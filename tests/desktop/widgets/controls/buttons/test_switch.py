"""A switch that says beside it what it is for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.widgets.controls.buttons.switch import Switch


@pytest.mark.parametrize(
    "text", ["Tell me about errors while the window is hidden", "ウィンドウが隠れている間もエラーを知らせる"]
)
def test_its_words_may_be_broken_where_their_language_breaks_lines(qapp: QApplication, text: str) -> None:
    switch = Switch(text)
    assert switch.minimumSizeHint().width() < switch.sizeHint().width() / 2
