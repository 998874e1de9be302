"""The conversation shows what streams in, literally, and stays where the reader is."""

from __future__ import annotations

import statistics
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredMessage
from desktop.model.notice import Notice
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.transcript.messages import transcript


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ConversationView:
    apply_theme(qapp, "light")
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(480, 400)
    view.show()
    return view


def shown(view: ConversationView) -> str:
    view.flush()
    return view.toPlainText()


def colour_of(view: ConversationView, words: str) -> str:
    """The colour in which the document shows the words."""
    view.flush()
    cursor = view.document().find(words)
    assert not cursor.isNull(), words
    return cursor.charFormat().foreground().color().name()


def test_streaming(view: ConversationView) -> None:
    view.add_question("q", "What is two and two?")
    view.add_reply("r")
    assert "…" in shown(view)
    for delta in ("Two and ", "two ", "is four."):
        view.append_reply("r", delta)
        view.flush()
    view.finish_reply("r", "completed")
    assert shown(view) == "You\nWhat is two and two?\nSB Voice\nTwo and two is four."


def test_a_reply_that_is_begun_anew_takes_the_place_of_the_old_one(view: ConversationView) -> None:
    view.add_question("q", "What is two and two?")
    view.append_reply("r", "Two and")
    view.add_notice(Notice("warning", "The connection was lost."))
    view.flush()
    view.replace_reply("r", "s")
    assert "Two and" not in shown(view).replace("two and two", "")
    view.append_reply("s", "Four.")
    view.finish_reply("s", "completed")
    text = shown(view)
    assert text.index("Four.") < text.index("The connection was lost.")
    assert text.count("Four.") == 1


def test_deltas_appear_by_themselves(qtbot: QtBot, view: ConversationView) -> None:
    view.append_reply("r", "Hello")
    qtbot.waitUntil(lambda: "Hello" in view.toPlainText())


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> &amp; <img src='file:///etc/passwd'>",
        "<script>alert(1)</script>",
        "# heading\n* list\n\n```code```",
        "two\nlines",
        "שלום, what about עברית?",
        "emoji 👩‍👩‍👧‍👦 and 𝄞",
        "   spaces   stay   ",
    ],
)
def test_what_people_and_the_app_say_is_shown_literally(view: ConversationView, text: str) -> None:
    view.add_question("q", text)
    view.add_notice(Notice("info", text))
    assert shown(view).count(text) == 2
    assert view.document().blockCount() == 3


@pytest.mark.parametrize(
    ("text", "rendered"),
    [
        ("<b>bold</b> &amp; <img src='file:///etc/passwd'>", "<b>bold</b> & <img src='file:///etc/passwd'>"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("# heading\n* list\n\n```\ncode\n```", "heading\n•\tlist\ncode"),
        ("two\nlines", "two\nlines"),
        ("שלום, what about עברית?", "שלום, what about עברית?"),
        ("emoji 👩‍👩‍👧‍👦 and 𝄞", "emoji 👩‍👩‍👧‍👦 and 𝄞"),
        ("spaces   stay", "spaces   stay"),
        ("![x](file:///etc/passwd) [y](javascript:a)", "![x](file:///etc/passwd) [y](javascript:a)"),
    ],
)
def test_an_answer_is_rendered_and_html_in_it_is_text(view: ConversationView, text: str, rendered: str) -> None:
    view.append_reply("r", text)
    view.finish_reply("r", "completed")
    assert shown(view) == f"SB Voice\n{rendered}"


@pytest.mark.parametrize("text", ["\ufdd0\ufdd1", "a\u2029b", "\ufffc", "\x00\x01", "\ud83d", "\r\n"])
def test_characters_of_the_document_cannot_break_it(view: ConversationView, text: str) -> None:
    view.append_reply("r", text)
    view.append_reply("r", text + "end")
    assert shown(view).endswith("end")
    assert view.document().blockCount() == 2


def test_a_live_transcript_changes_until_it_is_final(view: ConversationView) -> None:
    view.set_question("q", "what is the whether", final=False)
    assert colour_of(view, "whether") == tokens_now().muted
    view.set_question("q", "What is the weather?", final=True)
    assert "whether" not in shown(view)
    assert colour_of(view, "weather") == tokens_now().text


def test_a_transcript_may_change_after_the_reply_began(view: ConversationView) -> None:
    view.set_question("q", "hello", final=False)
    view.append_reply("r", "Hi.")
    view.set_question("q", "Hello there", final=True)
    assert shown(view) == "You\nHello there\nSB Voice\nHi."


@pytest.mark.parametrize(
    ("reply", "heard", "plain", "grey"),
    [
        ("One two three.", 7, "One two", " three."),
        ("👩🏽 yes. And more", 7, "yes", "And more"),
        ("line\nbreak here", 5, "line", "break here"),
    ],
)
def test_an_interrupted_reply(view: ConversationView, reply: str, heard: int, plain: str, grey: str) -> None:
    view.append_reply("r", reply)
    view.finish_reply("r", "cancelled")
    view.mark_interrupted("r", heard)
    assert colour_of(view, plain) == tokens_now().text
    assert colour_of(view, grey) == tokens_now().unheard
    assert shown(view).endswith("Interrupted")


@pytest.mark.parametrize("heard", [-3, 0, 5, 5000])
def test_any_number_of_heard_characters(view: ConversationView, heard: int) -> None:
    view.append_reply("r", "Hello there")
    view.mark_interrupted("r", heard)
    assert "Hello there" in shown(view)


def test_words_that_come_after_an_interruption_are_grey(view: ConversationView) -> None:
    view.append_reply("r", "heard ")
    view.mark_interrupted("r", 6)
    view.flush()
    view.append_reply("r", "late")
    view.finish_reply("r", "cancelled")
    assert colour_of(view, "late") == tokens_now().unheard


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        ("completed", ""),
        ("cancelled", "Stopped"),
        ("failed", "Failed before the end"),
        ("max_output_tokens", "Cut off at the limit"),
        ("content_filter", "Stopped by the model's filter"),
        ("incomplete", "The end is missing"),
        ("something new", ""),
    ],
)
def test_how_a_reply_ended(view: ConversationView, status: str, mark: str) -> None:
    view.append_reply("r", "So")
    view.finish_reply("r", status)
    view.set_timings("r", "heard 0.02 s")
    caption = " · ".join(filter(None, (mark, "heard 0.02 s")))
    assert shown(view).splitlines()[-1] == caption


def test_empty_sides_say_so(view: ConversationView) -> None:
    view.set_question("q", "", final=True)
    view.add_reply("r")
    view.finish_reply("r", "failed")
    assert "(nothing heard)" in shown(view)
    assert "(no reply)" in shown(view)


def test_timings_of_an_unknown_item_are_dropped(view: ConversationView) -> None:
    view.set_timings("nobody", "heard 1 s")
    assert shown(view) == ""


def test_the_hint_gives_way_and_comes_back(view: ConversationView) -> None:
    assert view.hint.isVisible()
    view.add_question("q", "Hello")
    assert not view.hint.isVisible()
    view.clear()
    assert view.hint.isVisible()
    assert shown(view) == ""
    view.add_question("q", "Again")
    assert shown(view) == "You\nAgain"


def fill(view: ConversationView, count: int) -> None:
    for number in range(count):
        view.add_question(f"q{number}", f"Question {number}, which is long enough to take more than a line or so?")
        view.append_reply(f"r{number}", "An answer. " * 12)
        view.finish_reply(f"r{number}", "completed")
        view.set_timings(f"r{number}", "heard 0.02 s")
    view.flush()
    QApplication.processEvents()


def test_stays_at_the_end(view: ConversationView) -> None:
    fill(view, 12)
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def test_stays_where_the_reader_is(view: ConversationView) -> None:
    fill(view, 12)
    bar = view.verticalScrollBar()
    bar.setValue(120)
    fill_later = "More words. " * 200
    view.append_reply("r11", fill_later)
    view.flush()
    QApplication.processEvents()
    assert bar.value() == 120
    bar.setValue(bar.maximum())
    view.append_reply("r11", fill_later)
    view.flush()
    QApplication.processEvents()
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("width", [300, 480, 1400])
def test_short_questions_keep_to_the_right_and_long_ones_read_from_the_left(view: ConversationView, width: int) -> None:
    view.add_question("short", "Hi")
    view.add_question("long", "word " * 300)
    view.resize(width, 400)
    view.flush()
    alignments = [view.document().findBlockByNumber(number).blockFormat().alignment() for number in (1, 3)]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in alignments] == [True, False]


def test_another_theme_recolours_everything(view: ConversationView, qapp: QApplication) -> None:
    fill(view, 3)
    view.mark_interrupted("r1", 9)
    before = shown(view)
    apply_theme(qapp, "dark")
    qapp.processEvents()
    assert shown(view) == before
    assert QColor(colour_of(view, "Question 2")) == QColor(tokens_now().text)
    apply_theme(qapp, "light")


def test_a_message_is_still_pointed_at_in_another_theme(view: ConversationView, qapp: QApplication) -> None:
    """While everything is written again it scrolls, and no message is there for a moment."""
    fill(view, 30)
    view.pointer.step(-1)
    view.pointer.step(-1)
    pointed = view.pointer.message
    apply_theme(qapp, "dark")
    qapp.processEvents()
    assert pointed is not None
    assert view.pointer.message is pointed
    assert view.pointer.bar.isVisible()
    apply_theme(qapp, "light")


def test_a_style_sheet_that_looks_again_writes_nothing_again(view: ConversationView, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    fill(view, 3)
    qapp.processEvents()
    revision = view.document().revision()
    restyle(view, "byKeyboard", True)
    qapp.processEvents()
    assert view.document().revision() == revision


def test_copying(view: ConversationView) -> None:
    clipboard = QGuiApplication.clipboard()
    fill(view, 1)
    view.append_reply("last", "The <b>last</b> reply")
    view.flush()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "The <b>last</b> reply"
    cursor = view.document().find("Question 0")
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Question 0"
    view.copy_all()
    assert clipboard.text().startswith("You: Question 0")
    assert clipboard.text().endswith("SB Voice: The <b>last</b> reply")


def test_the_menu_copies_one_message(view: ConversationView) -> None:
    view.add_question("q", "Copy me")
    view.flush()
    place = view.cursorRect(QTextCursor(view.document().findBlockByNumber(1))).center()
    menu = view.menu_at(place)
    next(action for action in menu.actions() if action.text() == "Copy this message").trigger()
    assert QGuiApplication.clipboard().text() == "Copy me"
    assert not view.menu_at(QPoint(0, 0)).actions()[0].isEnabled()


def test_cannot_be_edited(view: ConversationView) -> None:
    view.add_question("q", "Fixed")
    QTest.keyClicks(view, "typed")
    assert shown(view) == "You\nFixed"


def test_a_delta_costs_the_same_in_a_long_conversation(view: ConversationView) -> None:
    """As a ratio within one run: 300 messages above must not make a delta much dearer."""
    fill(view, 2)
    short = _cost_of_a_delta(view)
    fill(view, 150)
    assert _cost_of_a_delta(view) < 8 * short


def _cost_of_a_delta(view: ConversationView) -> float:
    item, times = f"streaming {view.document().blockCount()}", []
    view.add_reply(item)
    for _ in range(60):
        start = time.thread_time()
        view.append_reply(item, "word ")
        view.flush()
        times.append(time.thread_time() - start)
    return statistics.median(times)


def test_a_thought_is_folded_until_it_is_opened(view: ConversationView) -> None:
    view.add_question("q", "Where?")
    view.append_thought("r", "Hm,\n", 900)
    view.append_thought("r", "<b>hm</b>.", 3100)
    assert shown(view) == "You\nWhere?\nSB Voice\n▸ Thought for 3 s\n…"
    view.append_reply("r", "Paris.")
    view.finish_reply("r")
    view.set_timings("r", "fast")
    assert shown(view) == "You\nWhere?\nSB Voice\n▸ Thought for 3 s\nParis.\nfast"
    view.toggle_thought("r")
    assert shown(view) == "You\nWhere?\nSB Voice\n▾ Thought for 3 s\nHm,\n<b>hm</b>.\nParis.\nfast"
    assert "hm" not in transcript(view.messages)
    view.toggle_thought("r")
    assert "hm" not in shown(view)
    view.replace_reply("r", "s")
    view.append_reply("s", "Rome.")
    assert "Rome." in shown(view)
    assert "Paris." not in shown(view)


def test_a_click_opens_what_was_thought(view: ConversationView) -> None:
    view.append_thought("r", "Hm.", 3000)
    view.append_reply("r", "Paris.")
    shown(view)
    for opened in (True, False):
        cursor = view.document().find("Thought for")
        cursor.setPosition(cursor.selectionStart())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())
        assert ("Hm." in shown(view)) is opened
    names = [action.name for action in view.actions_of_messages.of(view.messages[0])]
    assert "Show what it thought" in names


def test_messages_put_in_front_leave_a_thought_in_its_place(view: ConversationView, qapp: QApplication) -> None:
    view.append_thought("r", "Hm.", 3000)
    view.append_reply("r", "Paris.")
    view.toggle_thought("r")
    view.show_stored([StoredMessage("q", True, "Where?", "Where?")], older=False)
    assert shown(view) == "You\nWhere?\nSB Voice\n▾ Thought for 3 s\nHm.\nParis."
    apply_theme(qapp, "dark")
    view.append_reply("r", " Yes.")
    assert shown(view).endswith("Hm.\nParis. Yes.")


def test_where_the_time_went_is_told_by_the_figure_under_the_mouse(view: ConversationView) -> None:
    view.add_question("q", "One")
    view.append_reply("r", "Two")
    view.finish_reply("r")
    view.set_timings("r", "0.61 s", "thought 0.24 s")
    view.flush()
    assert "thought" not in view.toPlainText()
    figure = view.cursorRect(view.document().find("0.61")).center()
    view.overlays.links.hover(figure)
    assert "thought 0.24 s" in view.viewport().toolTip()
    view.overlays.links.hover(view.cursorRect(view.document().find("Two")).center())
    assert view.viewport().toolTip() == ""


def test_a_window_that_was_hidden_and_shown_again_points_at_nothing(view: ConversationView) -> None:
    view.append_reply("r", "Some words.")
    view.finish_reply("r", "completed")
    view.flush()
    place = view.cursorRect(view.document().find("Some")).center()
    view.pointer.hover(place)
    assert view.pointer.bar.isVisible()
    view.hide()
    view.show()
    assert not view.pointer.bar.isVisible()
