"""Texts that nobody says: only the beginning is shown, all of them can be had, and a page of them comes in portions."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredMessage
from desktop.model.notice import Notice
from desktop.shortening import MOST_SHOWN, SENTENCE
from desktop.widgets.overlay import Overlay
from desktop.widgets.status_line import StatusLine
from desktop.widgets.transcript.conversation_view import ConversationView

LONG = "a long word, " * 4_000
NOTE = "Only the beginning is shown; copy it to get the whole text"


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def stored(name: str, text: str) -> StoredMessage:
    return StoredMessage(name, False, text, text)


def shown(view: ConversationView) -> list[str]:
    view.flush()
    return view.toPlainText().split("\n")


def test_of_a_message_that_is_too_long_the_beginning_is_shown_and_all_can_be_copied(view: ConversationView) -> None:
    view.add_question("q", LONG)
    assert shown(view) == ["You", LONG[:MOST_SHOWN], NOTE]
    next(action for action in view.actions_of_messages.of(view.messages[0]) if action.icon == "copy").act()
    assert QGuiApplication.clipboard().text() == LONG
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == f"You\n{LONG}\n{NOTE}"


def test_a_reply_that_never_ends_stops_growing_on_the_screen(view: ConversationView) -> None:
    for begin in range(0, len(LONG), 3_000):
        view.append_reply("r", LONG[begin : begin + 3_000])
        view.flush()
    assert shown(view) == ["SB Voice", LONG[:MOST_SHOWN], NOTE]
    view.append_reply("r", "The end.")
    view.finish_reply("r", "completed")
    assert shown(view) == ["SB Voice", LONG[:MOST_SHOWN], NOTE]
    view.copy_all()
    assert QGuiApplication.clipboard().text() == f"SB Voice: {LONG}The end."


def test_what_comes_behind_the_end_of_what_is_shown_costs_no_laying_out(view: ConversationView) -> None:
    view.append_reply("r", LONG)
    view.flush()
    laid_out = view.document().revision()
    view.append_reply("r", LONG)
    view.flush()
    assert view.document().revision() == laid_out
    view.finish_reply("r", "completed")
    assert shown(view) == ["SB Voice", LONG[:MOST_SHOWN], NOTE]


def test_what_was_heard_of_a_reply_that_is_too_long_counts_from_its_beginning(view: ConversationView) -> None:
    view.append_reply("r", LONG)
    view.mark_interrupted("r", 100)
    assert shown(view) == ["SB Voice", LONG[:MOST_SHOWN], f"Interrupted · {NOTE}"]


def test_a_page_of_long_messages_comes_in_portions_the_newest_first(view: ConversationView, qtbot: QtBot) -> None:
    asked: list[bool] = []
    view.older_wanted.connect(lambda: asked.append(True))
    view.show_stored([stored(f"r{number}", f"{number} {LONG}") for number in range(5)], older=True)
    assert [message.id for message in view.messages] == ["r4"]
    view.set_versions({"r0": (1, 2)})
    qtbot.waitUntil(lambda: len(view.messages) == 5)
    assert [message.id for message in view.messages] == ["r0", "r1", "r2", "r3", "r4"]
    assert shown(view)[2] == f"\u2039 1 of 2 \u203a · {NOTE}"
    assert not asked, "the reader is at the end"


def test_what_still_waits_is_copied_and_changed_like_what_is_shown(view: ConversationView) -> None:
    view.show_stored([stored(f"r{number}", f"{number} {LONG}") for number in range(3)], older=False)
    view.copy_all()
    assert QGuiApplication.clipboard().text().count("SB Voice: ") == 3
    view.clear()
    view.show_stored([stored(f"r{number}", f"{number} {LONG}") for number in range(3)], older=False)
    view.append_reply("r0", "more")
    assert [message.id for message in view.messages] == ["r0", "r1", "r2"]
    view.show_stored([stored("r0", "again")], older=False)
    assert len(view.messages) == 3


def test_another_conversation_has_nothing_of_the_page_that_was_being_shown(
    view: ConversationView, qtbot: QtBot
) -> None:
    view.show_stored([stored(f"r{number}", LONG) for number in range(3)], older=False)
    view.clear()
    view.show_stored([stored("other", "Hello")], older=False)
    qtbot.waitUntil(lambda: shown(view) == ["SB Voice", "Hello"])
    assert [message.id for message in view.messages] == ["other"]


def test_a_place_for_a_sentence_takes_no_more_than_one(view: ConversationView, qtbot: QtBot) -> None:
    overlay, line = Overlay(), StatusLine()
    for widget in (overlay, line):
        qtbot.addWidget(widget)
    overlay.resize(440, 80)
    overlay.set_question(f"{LONG}the last words")
    assert overlay.words.endswith("the last words")
    overlay.set_reply(LONG)
    assert overlay.words.startswith("a long word")
    overlay.set_trouble(LONG)
    assert len(overlay.title) <= SENTENCE
    line.show_status(Notice("error", LONG, LONG))
    assert len(line.sentence) <= 2 * SENTENCE + 1
    view.add_notice(Notice("error", LONG))
    assert len(shown(view)[0]) <= SENTENCE
