"""What one types of how words are said is kept as it is, and a line that does not count is named."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.widgets.settings.parts.pronunciation_box import PronunciationBox


@pytest.fixture
def box(qtbot: QtBot) -> PronunciationBox:
    box = PronunciationBox()
    qtbot.addWidget(box)
    box.show()
    return box


def test_it_is_told_once_nobody_types_and_when_one_leaves(qtbot: QtBot, box: PronunciationBox) -> None:
    chosen: list[str] = []
    box.chosen.connect(chosen.append)
    box.setPlainText("Nguyen = win")
    assert chosen == []
    qtbot.waitUntil(lambda: chosen == ["Nguyen = win"])
    box.setPlainText("Nguyen = win\nJoe")
    box.hide()
    assert chosen == ["Nguyen = win", "Nguyen = win\nJoe"], "a line that does not count is kept, too"
    box.show_value("Nguyen = win\nJoe")
    box.show_value("")
    assert (box.toPlainText(), len(chosen)) == ("", 2)


def test_a_line_that_does_not_count_is_named(box: PronunciationBox) -> None:
    told: list[str] = []
    box.cautioned.connect(told.append)
    box.show_value("a = b\nJoe")
    assert told[-1] == "Line 2 does not count: write a word, = and how to say it."
    box.setPlainText(f"a = b\nJoe = {'a' * 257}")
    assert told[-1] == "Line 2 does not count: it may have 256 characters on each side."
    box.setPlainText("\n".join(f"word{number} = b" for number in range(257)))
    assert told[-1] == "From line 257 on nothing counts: there may be 256."
    box.setPlainText("a = b")
    assert told[-1] == ""
