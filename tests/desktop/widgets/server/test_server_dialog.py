"""Addresses are read the way people write them, and what is wrong is said where it is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.address import InvalidAddress, parse_address, travels_open
from desktop.widgets.server.server_dialog import ServerDialog
from server.protocol.invitations import joining_link


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://voice.example.org", "https://voice.example.org"),
        ("wss://voice.example.org/", "wss://voice.example.org"),
        ("http://10.0.0.5:8000", "http://10.0.0.5:8000"),
        ("ws://localhost:1", "ws://localhost:1"),
        (" voice.example.org ", "https://voice.example.org"),
        ("voice.example.org:8443/sb", "https://voice.example.org:8443/sb"),
        ("localhost:8000", "http://localhost:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("HTTPS://Voice.Example.org", "HTTPS://Voice.Example.org"),
    ],
)
def test_addresses(typed: str, url: str) -> None:
    assert parse_address(typed) == url


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("", "Enter"),
        ("   ", "Enter"),
        ("my server", "spaces"),
        ("ftp://voice.example.org", "ftp"),
        ("https://", "name"),
        ("https://:8000", "name"),
        ("voice:port", "port"),
        ("voice:", "port"),
        ("voice:0", "port"),
        ("voice:70000", "port"),
        ("https://me:secret@voice", "token"),
        ("https://voice/?token=1", "?"),
        ("https://voice/#x", "#"),
        ("::1", "brackets"),
        ("https://[::1", "brackets"),
        ("https://[zz]", "brackets"),
    ],
)
def test_wrong_addresses(typed: str, word: str) -> None:
    with pytest.raises(InvalidAddress, match=word.replace("?", r"\?")):
        parse_address(typed)


@pytest.mark.parametrize(
    ("url", "openly"),
    [
        ("https://voice.example.org", False),
        ("http://voice.example.org", True),
        ("ws://10.0.0.5:8000", True),
        ("http://localhost:8000", False),
        ("ws://127.0.0.1", False),
    ],
)
def test_travels_open(url: str, openly: bool) -> None:
    assert travels_open(url) is openly


Choice = tuple[str | None, str | None]


@pytest.fixture
def dialog(qtbot: QtBot) -> ServerDialog:
    dialog = ServerDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.fixture
def choices(dialog: ServerDialog) -> list[Choice]:
    choices: list[Choice] = []
    dialog.chosen.connect(lambda url, token: choices.append((url, token)))
    return choices


def use(dialog: ServerDialog) -> None:
    QTest.mouseClick(primary(dialog), Qt.MouseButton.LeftButton)


def primary(dialog: ServerDialog) -> QPushButton:
    found = dialog.findChild(QPushButton, "primary")
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize(
    ("url", "token", "choice"),
    [
        (None, None, (None, None)),
        ("https://voice.example.org", "secret", ("https://voice.example.org", "secret")),
        ("localhost:8000", "", ("http://localhost:8000", None)),
        ("localhost:8000", "  t  ", ("http://localhost:8000", "t")),
    ],
)
def test_choosing(
    dialog: ServerDialog, choices: list[Choice], url: str | None, token: str | None, choice: Choice
) -> None:
    dialog.set_choice(url, token)
    use(dialog)
    assert choices == [choice]
    assert dialog.isVisible()


@pytest.mark.parametrize("address", ["", "my server", "ftp://x"])
def test_a_wrong_address_cannot_be_chosen(dialog: ServerDialog, choices: list[Choice], address: str) -> None:
    dialog.set_choice(address, "t")
    use(dialog)
    assert choices == []
    assert bool(dialog.problem) is bool(address)


def test_the_problem_goes_when_something_is_typed(dialog: ServerDialog) -> None:
    dialog.set_choice("https://voice.example.org", "t")
    dialog.set_problem("The token was refused.")
    assert dialog.problem == "The token was refused."
    token = dialog.findChildren(QLineEdit)[1]
    assert token.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(token, "x")
    assert dialog.problem == ""


def test_busy_can_only_be_cancelled(dialog: ServerDialog, choices: list[Choice]) -> None:
    dialog.set_choice("https://voice.example.org", "t")
    dialog.set_busy(True)
    use(dialog)
    assert choices == []
    dialog.set_busy(False)
    use(dialog)
    assert len(choices) == 1


def test_an_invitation_needs_no_token_and_says_where_it_leads(qtbot: QtBot) -> None:
    dialog = ServerDialog()
    qtbot.addWidget(dialog)
    link = joining_link("http://voice.example.org", "sbi_code")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.set_choice(link)
        dialog.show()
        said = [each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog)]
        assert any("invitation to voice.example.org" in each for each in said)
        assert any("Not encrypted" in each for each in said)
        assert [field.isEnabled() for field in dialog.findChildren(QLineEdit)] == [True, False]
        button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Use this server")
        button.click()
    assert chosen.args == [link, None]


def test_half_an_invitation_is_told_where_it_is_typed(qtbot: QtBot) -> None:
    dialog = ServerDialog()
    qtbot.addWidget(dialog)
    dialog.set_choice(joining_link("https://voice.example.org", "sbi_code")[:-14])
    assert "no whole invitation" in dialog.problem
