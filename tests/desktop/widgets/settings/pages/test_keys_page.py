"""A key goes in once, is never shown again, and goes to the host it was entered for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import KeyEntry
from desktop.model.notice import Notice
from desktop.widgets.settings.keys.key_field import KeyField
from desktop.widgets.settings.pages.keys_page import KeysPage
from desktop.widgets.settings.parts.choice_box import ChoiceBox

STORED = KeyEntry("openai", "api.openai.com", "wxyz")
OUTSIDE = KeyEntry("deepgram", "api.deepgram.com", "3f9a", from_environment=True)

Told = list[tuple[str, ...]]


@pytest.fixture
def field(qtbot: QtBot) -> KeyField:
    field = KeyField("Key")
    qtbot.addWidget(field)
    field.show()
    return field


def editor(field: KeyField) -> QLineEdit:
    assert isinstance(field.control, QLineEdit)
    return field.control


def paste(field: KeyField, text: str) -> None:
    QApplication.clipboard().setText(text)
    editor(field).setFocus()
    QTest.keySequence(editor(field), QKeySequence(QKeySequence.StandardKey.Paste))


@pytest.mark.parametrize(
    ("pasted", "key", "word"),
    [
        ("sk-abc", "sk-abc", ""),
        ("  sk-abc \n", "sk-abc", ""),
        ("sk-abc\nsk-def", "", "line breaks"),
        ("my key", "", "spaces"),
        ("k" * 1000, "k" * 1000, ""),
        ("k" * 1001, "", "twice"),
        ("", "", ""),
    ],
)
def test_pasting(field: KeyField, pasted: str, key: str, word: str) -> None:
    paste(field, pasted)
    assert field.key == key
    assert word in field.problem
    assert bool(field.problem) is bool(word)


def test_typing_a_space_is_refused(field: KeyField) -> None:
    QTest.keyClicks(editor(field), "sk ")
    assert field.problem
    QTest.keyClick(editor(field), Qt.Key.Key_Backspace)
    assert field.key == "sk"


def test_a_key_cannot_be_seen_or_brought_back(field: KeyField) -> None:
    assert editor(field).echoMode() == QLineEdit.EchoMode.Password
    paste(field, "secret")
    assert field.take() == "secret"
    editor(field).undo()
    assert editor(field).text() == ""
    assert field.key == ""


# The page


@pytest.fixture
def page(qtbot: QtBot) -> KeysPage:
    page = KeysPage()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def told(page: KeysPage) -> Told:
    told: Told = []
    for name in ("added", "test_requested", "removed", "restored"):
        getattr(page, name).connect(lambda *args, name=name: told.append((name, *args)))
    return told


def button(page: KeysPage, name: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if name in (found.text(), found.accessibleName()))


def line(page: KeysPage, name: str) -> QLineEdit:
    return next(found for found in page.findChildren(QLineEdit) if found.accessibleName() == name)


def said(page: KeysPage) -> str:
    QApplication.processEvents()  # a row that was just added is shown by the layout, later
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("provider", "host", "key", "expected"),
    [
        ("deepgram", None, "abc", ("deepgram", "api.deepgram.com", "abc")),
        ("openai", None, "abc", ("openai", "api.openai.com", "abc")),
        ("openai", "https://OpenRouter.ai/api/v1", "abc", ("openai", "openrouter.ai", "abc")),
        ("openai", "my server", "abc", None),
        ("openai", "", "abc", None),
        ("openai", None, "", None),
        ("openai", None, "a b", None),
    ],
)
@pytest.mark.parametrize(("press", "signal"), [("Add key", "added"), ("Test key", "test_requested")])
def test_a_new_key(
    page: KeysPage, told: Told, press: str, signal: str,
    provider: str, host: str | None, key: str, expected: tuple[str, ...] | None,
) -> None:  # fmt: skip
    page.ask_for(provider)
    if host is not None:
        line(page, "Host").setText(host)
    line(page, "Key").setText(key)
    button(page, press).click()
    assert told == ([] if expected is None else [(signal, *expected)])


def test_the_key_is_gone_once_it_was_added(page: KeysPage, told: Told) -> None:
    line(page, "Key").setText("topsecret")
    QTest.keyClick(line(page, "Key"), Qt.Key.Key_Return)
    assert told == [("added", "deepgram", "api.deepgram.com", "topsecret")]
    assert line(page, "Key").text() == ""
    QTest.keyClick(line(page, "Key"), Qt.Key.Key_Return)
    assert len(told) == 1


def test_testing_leaves_the_key_in_its_field(page: KeysPage) -> None:
    line(page, "Key").setText("secret")
    button(page, "Test key").click()
    page.set_result("deepgram", "api.deepgram.com", Notice("busy", "Testing"))
    assert not button(page, "Test key").isEnabled()
    page.set_result("deepgram", "api.deepgram.com", Notice("error", "The key is wrong."))
    assert button(page, "Test key").isEnabled()
    assert "The key is wrong." in said(page)
    line(page, "Key").setText("another")
    assert "The key is wrong." not in said(page)


def test_another_provider_has_another_host(page: KeysPage) -> None:
    provider = page.findChildren(ChoiceBox)[0]
    provider.setCurrentIndex(provider.findData("openai"))
    provider.activated.emit(provider.currentIndex())
    assert line(page, "Host").text() == "api.openai.com"


def test_stored_keys(page: KeysPage) -> None:
    page.set_keys((STORED, OUTSIDE))
    assert "•••• wxyz" in said(page)
    assert "DEEPGRAM_API_KEY" in said(page)
    assert button(page, "Remove the key for api.openai.com").isVisible()
    assert not button(page, "Remove the key for api.deepgram.com").isVisible()
    page.set_keys(())
    assert "None yet" in said(page)


def test_removing_takes_one_press_and_can_be_undone(page: KeysPage, told: Told) -> None:
    page.set_keys((STORED,))
    button(page, "Remove the key for api.openai.com").click()
    assert told == [("removed", "openai", "api.openai.com")]
    page.offer_undo("The key for api.openai.com was removed.")
    page.set_keys(())
    assert "was removed" in said(page)
    button(page, "Undo").click()
    assert told[1:] == [("restored",)]
    page.offer_undo("")
    assert "was removed" not in said(page)


def test_a_verdict_goes_with_the_key_that_it_judged(page: KeysPage) -> None:
    page.set_keys((STORED, OUTSIDE))
    page.set_result("deepgram", "api.deepgram.com", Notice("ok", "The key works."))
    page.set_result("openai", "api.openai.com", Notice("error", "It is refused."))
    page.set_keys((OUTSIDE,))
    assert "It is refused." not in said(page)
    assert "The key works." in said(page), "that of the other key stays"
    page.set_result("openai", "api.openai.com", Notice("error", "It is refused."))
    assert "It is refused." not in said(page), "a result that comes late is about a key that is gone"


def test_a_verdict_goes_when_another_key_takes_the_place(page: KeysPage) -> None:
    page.set_keys((STORED,))
    page.set_result("openai", "api.openai.com", Notice("ok", "The key works."))
    page.ask_for("openai")
    line(page, "Key").setText("another that ends in wxyz")
    line(page, "Key").setText("another-wxyz")
    button(page, "Add key").click()
    page.set_keys((STORED,))
    assert "The key works." not in said(page)


def test_a_result_that_comes_after_the_key_was_changed_is_shown_nowhere(page: KeysPage) -> None:
    page.set_keys((STORED,))
    page.ask_for("openai")
    line(page, "Key").setText("one")
    button(page, "Test key").click()
    page.set_result("openai", "api.openai.com", Notice("busy", "Testing"))
    line(page, "Key").setText("another")
    line(page, "Key").setText("a-third")
    page.set_result("openai", "api.openai.com", Notice("ok", "The key works."))
    assert "The key works." not in said(page)
    assert button(page, "Test key").isEnabled()


def test_a_stored_key_is_tested_where_it_stands(page: KeysPage, told: Told) -> None:
    page.set_keys((STORED, OUTSIDE))
    test = button(page, "Test the key for api.openai.com")
    test.click()
    assert told == [("test_requested", "openai", "api.openai.com", "")]
    page.set_result("openai", "api.openai.com", Notice("busy", "Testing"))
    test.click()
    assert len(told) == 1, "while it is being tested it is not tested again"
    assert test.isEnabled(), "else the focus would go on to the button that removes the key"
    page.set_result("openai", "api.openai.com", Notice("error", "There is no credit left."))
    test.click()
    assert len(told) == 2
    assert "no credit" in said(page)


def test_no_keyring(page: KeysPage) -> None:
    page.set_keyring_problem("The keyring is locked.", "Unlock it and try again.")
    for words in ("locked", "Unlock it", "OPENAI_API_KEY", "DEEPGRAM_API_KEY"):
        assert words in said(page)
    page.set_keyring_problem("", "")
    assert "OPENAI_API_KEY" not in said(page)


def test_asking_puts_the_cursor_there(qtbot: QtBot, page: KeysPage) -> None:
    page.activateWindow()
    page.ask_for("openai", "openrouter.ai")
    assert page.focusWidget() is line(page, "Key")
    assert line(page, "Host").text() == "openrouter.ai"
