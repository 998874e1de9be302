"""Foreign text turns round nothing but itself, wherever it is shown, and is copied as it was said."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from desktop.bidi import CONTROLS, LINE_ENDS, NOTHING, contained, isolated
from desktop.conversations.export import file_name
from desktop.model.conversations import StoredConversation
from desktop.model.notice import Notice
from desktop.widgets.history.conversation_rows import ConversationRows
from desktop.widgets.overlay import Overlay
from desktop.widgets.status_line import StatusLine
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.tray import Tray

OVERRIDE, EMBED, POP, ISOLATE, END = "\u202e", "\u202b", "\u202c", "\u2067", "\u2069"
NAUGHTY = f"pay {OVERRIDE}txt.exe"
TAMED = NAUGHTY.replace(OVERRIDE, NOTHING)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        (f"a {OVERRIDE}b{POP} c", f"a {OVERRIDE}b{POP} c"),
        (f"a {ISOLATE}b{END} c", f"a {ISOLATE}b{END} c"),
        (f"a {ISOLATE}{EMBED}b{END} c", f"a {ISOLATE}{EMBED}b{END} c"),
        (NAUGHTY, TAMED),
        (f"a {ISOLATE}b", f"a {NOTHING}b"),
        (f"{OVERRIDE}a\nb{POP}", f"{NOTHING}a\nb{POP}"),
        (f"{OVERRIDE}a\u2028b", f"{NOTHING}a\u2028b"),
        (f"{ISOLATE}a{POP}b", f"{NOTHING}a{POP}b"),
        (f"{OVERRIDE}{EMBED}a{POP}", f"{NOTHING}{EMBED}a{POP}"),
        (f"{POP}{END}a", f"{POP}{END}a"),
        ("مرحبا \u200fabc", "مرحبا \u200fabc"),
    ],
)
def test_what_is_left_open_counts_for_nothing(text: str, shown: str) -> None:
    assert contained(text) == shown


@given(st.text(alphabet=st.sampled_from(sorted(CONTROLS + LINE_ENDS + "ab")), max_size=30))
def test_places_stay_and_twice_is_once(text: str) -> None:
    shown = contained(text)
    assert len(shown) == len(text)
    assert contained(shown) == shown
    assert [a for a, b in zip(text, shown, strict=True) if a != b and a not in CONTROLS] == []


def test_the_middle_of_a_sentence() -> None:
    assert isolated(NAUGHTY) == f"\u2068{TAMED}\u2069"


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def everything(view: ConversationView) -> str:
    view.selectAll()
    view.copy()
    return QGuiApplication.clipboard().text()


def test_a_message_in_the_transcript(view: ConversationView) -> None:
    view.add_question("q", f"{NAUGHTY}\nsecond line")
    view.append_reply("r", f"Do not {OVERRIDE}")
    view.append_reply("r", f"do it\r\n\U0001f600 {ISOLATE}now")
    view.flush()
    assert OVERRIDE not in view.toPlainText()
    assert ISOLATE not in view.toPlainText()
    assert (
        everything(view) == f"You\n{NAUGHTY}\nsecond line\nSB Voice\nDo not {OVERRIDE}do it\r\n\U0001f600 {ISOLATE}now"
    )
    view.copy_all()
    assert OVERRIDE in QGuiApplication.clipboard().text()


def test_what_is_closed_after_all_is_shown_as_it_was_meant(view: ConversationView) -> None:
    for piece in (f"see {ISOLATE}", "שלום", f"{END} there"):
        view.append_reply("r", piece)
        view.flush()
    view.finish_reply("r", "completed")
    view.flush()
    assert f"see {ISOLATE}שלום{END} there" in view.toPlainText()


def test_an_interrupted_reply_is_cut_where_it_was(view: ConversationView) -> None:
    text = f"Heard {OVERRIDE}this. Not this."
    view.append_reply("r", text)
    view.finish_reply("r", "cancelled")
    view.mark_interrupted("r", text.index(" Not"))
    view.flush()
    assert f"Heard {NOTHING}this. Not this." in view.toPlainText()


def test_a_part_of_a_message_is_copied_as_it_was_said(view: ConversationView) -> None:
    view.add_question("q", f"\U0001f600ab{OVERRIDE}cd")
    view.flush()
    cursor = view.textCursor()
    begin = view.document().firstBlock().next().position()
    cursor.setPosition(begin + 3)
    cursor.setPosition(begin + 5, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    assert QGuiApplication.clipboard().text() == f"b{OVERRIDE}"


def test_a_title_in_the_list(qtbot: QtBot) -> None:
    rows = ConversationRows()
    rows.show_first([StoredConversation("1", NAUGHTY, False, datetime.now(UTC))], "")
    index = rows.index(0)
    assert index.data() == TAMED
    assert index.data(Qt.ItemDataRole.ToolTipRole) == TAMED
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith(TAMED)
    assert index.data(Qt.ItemDataRole.EditRole) == NAUGHTY, "what is renamed is the title itself"


def test_the_other_places(qtbot: QtBot) -> None:
    overlay, line, tray = Overlay(), StatusLine(), Tray()
    for widget in (overlay, line):
        qtbot.addWidget(widget)
    overlay.resize(440, 80)
    overlay.set_question(f"{OVERRIDE}one\ntwo")
    assert OVERRIDE not in overlay.words
    overlay.set_trouble(NAUGHTY)
    assert overlay.title == TAMED
    line.show_status(Notice("error", NAUGHTY, "Try again."))
    assert line.sentence == f"{TAMED} Try again."
    tray.set_trouble(NAUGHTY)
    assert OVERRIDE not in tray.tool_tip


def test_the_name_of_an_exported_file_hides_nothing() -> None:
    assert file_name(NAUGHTY, "markdown") == "pay txt.exe.md"
