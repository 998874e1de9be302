"""What is said has room, whatever the button beside it is called."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop.model.notice import Notice
from desktop.widgets.settings.parts.verdict import Verdict


def test_a_button_that_would_squeeze_the_words_stands_below_them(qtbot: QtBot) -> None:
    verdict = Verdict()
    qtbot.addWidget(verdict)
    verdict.show_result(Notice("warning", "Hears English, not German as this window speaks", cure="voice"))
    words = next(each for each in verdict.findChildren(QLabel) if each.text())
    cure = verdict.findChild(QAbstractButton)
    assert isinstance(cure, QAbstractButton)
    for width, below in ((900, False), (280, True), (900, False)):
        verdict.resize(width, verdict.heightForWidth(width))
        verdict.show()
        qtbot.waitUntil(lambda width=width: verdict.width() == width)  # type: ignore[misc]
        qtbot.waitUntil(lambda below=below: (cure.y() >= words.geometry().bottom()) == below)  # type: ignore[misc]
    assert words.width() > 600
