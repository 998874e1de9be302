"""What of a conversation is in sight while it is spoken, read, interrupted and gone on with."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredMessage
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.transcript.surface.sight import ABOVE, PageSpan, nearest

SENTENCES = [f"This is sentence number {number}, as long as one that somebody really says." for number in range(90)]
TEXT = " ".join(SENTENCES)


@pytest.mark.parametrize(
    ("value", "spoken", "place"),
    [
        (500, PageSpan(600, 620), 500),
        (500, PageSpan(500, 520), 500 - ABOVE),
        (500, PageSpan(880, 900), 900 - 198),
        (0, PageSpan(10, 30), 0),
        (0, PageSpan(1000, 2000), 1000 - ABOVE),
    ],
)
def test_the_page_moves_no_more_than_it_must(value: int, spoken: PageSpan, place: int) -> None:
    assert nearest(value, 300, spoken) == place


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    view.set_reduced_motion(True)
    view.resize(480, 400)
    view.show()
    for number in range(4):
        view.add_question(f"q{number}", "What is the matter with all these sentences?")
        view.append_reply(f"r{number}", "A short answer.\n\n" * 3)
        view.finish_reply(f"r{number}", "completed")
    view.add_question("q", "And now?")
    settle(view)
    return view


def settle(view: ConversationView) -> None:
    view.flush()
    QApplication.processEvents()


def speak(view: ConversationView, number: int) -> None:
    """The voice is in that sentence; below the first it has not begun."""
    begin = TEXT.index(SENTENCES[number]) if number >= 0 else 0
    view.overlays.mark_spoken("r", begin, begin + len(SENTENCES[number]) if number >= 0 else 0)


def answer(view: ConversationView, text: str = TEXT) -> None:
    """A model that writes faster than anybody speaks."""
    for begin in range(0, len(text), 400):
        view.append_reply("r", text[begin : begin + 400])
        speak(view, -1)
        settle(view)


def seen(view: ConversationView, number: int) -> bool:
    """Whether that sentence is in sight as a whole."""
    found = view.document().find(SENTENCES[number][:28])
    found.setPosition(found.selectionStart())
    above = view.cursorRect(found).top()
    found.setPosition(found.position() + len(SENTENCES[number]))
    return above >= 0 and view.cursorRect(found).bottom() <= view.viewport().height()


def at_end(view: ConversationView) -> bool:
    bar = view.verticalScrollBar()
    return bar.value() == bar.maximum()


def test_a_long_answer_that_is_written_at_once_is_read_along_with_the_voice(view: ConversationView) -> None:
    answer(view)
    assert seen(view, 0)
    assert view.overlays.latest.isVisible()
    places = []
    for number in range(len(SENTENCES)):
        speak(view, number)
        assert seen(view, number)
        assert number + 1 == len(SENTENCES) or seen(view, number + 1), "what comes next can be read, too"
        places.append(view.verticalScrollBar().value())
    height = view.fontMetrics().lineSpacing()
    assert places == sorted(places)
    assert max(after - before for before, after in pairwise(places)) < 4 * height, "it jumped"
    view.finish_reply("r", "completed")
    view.overlays.mark_spoken("", 0, 0)
    settle(view)
    assert at_end(view)


def test_as_long_as_all_of_it_has_room_the_end_is_in_sight_too(view: ConversationView) -> None:
    answer(view, " ".join(SENTENCES[:3]))
    assert seen(view, 0)
    assert at_end(view)


def test_where_nothing_is_spoken_the_end_is_in_sight(view: ConversationView) -> None:
    view.append_reply("r", TEXT)
    settle(view)
    assert at_end(view)


def test_an_interruption_leaves_the_page_where_it_was_until_something_new_is_said(view: ConversationView) -> None:
    answer(view)
    speak(view, 20)
    place = view.verticalScrollBar().value()
    view.overlays.mark_spoken("", 0, 0)
    view.finish_reply("r", "cancelled")
    view.mark_interrupted("r", TEXT.index(SENTENCES[20]))
    settle(view)
    assert view.verticalScrollBar().value() == place
    view.add_question("next", "Wait, what?")
    settle(view)
    assert at_end(view)


def test_a_question_in_the_middle_of_it_is_in_sight(view: ConversationView) -> None:
    answer(view)
    speak(view, 20)
    view.add_question("next", "Wait, what?")
    settle(view)
    assert seen(view, 20), "the voice is still there"
    view.overlays.mark_spoken("", 0, 0)
    settle(view)
    assert at_end(view)


def test_who_scrolls_stays_where_they_are(view: ConversationView) -> None:
    answer(view)
    speak(view, 10)
    bar = view.verticalScrollBar()
    bar.setValue(7)
    speak(view, 40)
    view.append_reply("r", " And more." * 40)
    settle(view)
    assert bar.value() == 7


def test_who_scrolls_back_to_the_voice_is_taken_along_again(view: ConversationView) -> None:
    answer(view)
    speak(view, 40)
    bar = view.verticalScrollBar()
    there = bar.value()
    bar.setValue(7)
    bar.setValue(there)
    speak(view, 60)
    assert seen(view, 60)


def test_who_wants_the_latest_stays_there(view: ConversationView) -> None:
    answer(view)
    speak(view, 10)
    QTest.mouseClick(view.overlays.latest, Qt.MouseButton.LeftButton)
    assert at_end(view)
    speak(view, 11)
    view.append_reply("r", " And more." * 40)
    settle(view)
    assert at_end(view)
    assert not view.overlays.latest.isVisible()


def test_who_asks_for_the_voice_is_taken_to_it(view: ConversationView) -> None:
    answer(view)
    speak(view, 60)
    view.verticalScrollBar().setValue(7)
    view.follow_voice()
    speak(view, 30)
    assert seen(view, 30)
    speak(view, 5)
    assert seen(view, 5), "also back"


def test_another_size_of_the_view_keeps_the_sentence_in_sight(view: ConversationView) -> None:
    answer(view)
    speak(view, 50)
    for size in ((300, 300), (900, 500), (480, 250)):
        view.resize(*size)
        QApplication.processEvents()
        assert seen(view, 50)


def test_what_was_said_before_goes_in_front_without_a_move(view: ConversationView) -> None:
    answer(view)
    speak(view, 50)
    view.show_stored([StoredMessage("old", False, "Before. " * 300, "Before. " * 300)], older=False)
    settle(view)
    speak(view, 51)
    assert seen(view, 51)


def test_with_motion_the_page_glides_to_the_next_sentence(view: ConversationView, qtbot: QtBot) -> None:
    answer(view)
    speak(view, 0)
    view.set_reduced_motion(False)
    bar = view.verticalScrollBar()
    before = bar.value()
    passed: list[int] = []
    bar.valueChanged.connect(passed.append)
    speak(view, 30)
    assert bar.value() == before, "it has only begun"
    qtbot.waitUntil(lambda: seen(view, 31))
    assert passed == sorted(passed)
    assert len(passed) > 2
    speak(view, 60)
    bar.setValue(3)
    speak(view, 61)
    assert bar.value() == 3, "a hand on the page is stronger"
