"""What is typed is sent once, whole, and not lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.transcript.message_field import LIMIT, MessageField


@pytest.fixture
def field(qtbot: QtBot) -> MessageField:
    field = MessageField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("Hello", ["Hello"]),
        ("  Hello  ", ["Hello"]),
        ("", []),
        ("   ", []),
        ("<b>&amp;", ["<b>&amp;"]),
        ("x" * LIMIT, ["x" * LIMIT]),
        ("x" * (LIMIT + 1), ["x" * LIMIT]),
    ],
)
def test_enter_sends(field: MessageField, typed: str, sent: list[str]) -> None:
    seen: list[str] = []
    field.submitted.connect(seen.append)
    field.line.insert(typed)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert seen == sent


def test_the_button_sends_and_the_field_is_empty(field: MessageField) -> None:
    seen: list[str] = []
    field.submitted.connect(seen.append)
    assert not field.send_button.isEnabled()
    field.set_text("Hello")
    QTest.mouseClick(field.send_button, Qt.MouseButton.LeftButton)
    assert seen == ["Hello"]
    assert field.line.text() == ""


@pytest.mark.parametrize(
    ("length", "counter"),
    [(10, None), (LIMIT - 501, None), (LIMIT - 500, "500 left"), (LIMIT, "Full"), (LIMIT + 9, "Full")],
)
def test_says_how_much_room_is_left(field: MessageField, length: int, counter: str | None) -> None:
    field.line.insert("x" * length)
    assert field.counter_text == counter


def test_what_comes_back_stands_before_what_was_typed_meanwhile(field: MessageField) -> None:
    field.line.insert("And tomorrow?")
    field.set_text("How warm is it today?")
    assert field.line.text() == "How warm is it today? And tomorrow?"


def test_what_comes_back_while_an_earlier_question_is_edited_is_there_afterwards(field: MessageField) -> None:
    field.line.insert("And tomorrow?")
    field.begin_edit("q", "How cold is it?")
    field.set_text("How warm is it today?")
    assert field.line.text() == "How cold is it?"
    field.end_edit()
    assert field.line.text() == "How warm is it today? And tomorrow?"
