"""One way to another server: what the dialog asks for the page of the settings shows, and the other way round."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import delete, isValid

from desktop.presenters.settings.server import ServerPresenter
from desktop.widgets.server.server_dialog import ServerDialog
from desktop.widgets.settings.settings_window import SettingsWindow
from server.protocol.invitations import joining_link
from tests.patience import PATIENCE

OLD, NEW, PROBLEM = "https://old.example.org", "https://new.example.org", "The server refused the token."
INVITATION = joining_link("https://voice.example.org", "sbi_" + "a" * 43)


class Choice:
    """Takes NEW, and refuses every other, as soon as it is let."""

    def __init__(self) -> None:
        self.url = OLD
        self.known = (OLD, NEW)
        self.tried: list[tuple[str | None, str | None]] = []
        self.unwanted: list[str | None] = []
        self.answer = asyncio.Event()

    async def change(self, url: str | None, token: str | None, wanted: Callable[[], bool]) -> str:
        self.tried.append((url, token))
        await self.answer.wait()
        if not wanted():
            self.unwanted.append(url)
            return ""
        if url not in (None, NEW):
            return PROBLEM
        self.url = url or ""
        return ""

    async def offers_sign_in(self, url: str) -> bool:
        return url == NEW

    async def sign_in(self, url: str, open_page: object, wanted: Callable[[], bool]) -> str:
        return await self.change(url, None, wanted)


class Desk:
    def __init__(self) -> None:
        self.choice = Choice()
        self.presenter = ServerPresenter(self.choice)  # type: ignore[arg-type]
        self.changes: list[str] = []
        self.presenter.changed.connect(lambda: self.changes.append(self.choice.url))
        self.parent = QWidget()
        self.window = SettingsWindow(self.parent)
        self.presenter.attach(self.window)
        self.presenter.show()
        self.window.show_page("server")
        self.window.show()
        self.dialog: ServerDialog = self.presenter.ask(self.parent)

    @property
    def page(self) -> str:
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    @property
    def dialog_is_open(self) -> bool:
        return isValid(self.dialog) and self.dialog.isVisible()


@pytest.fixture
def make(qasync_loop: object) -> Iterator[Callable[[], Desk]]:
    made: list[Desk] = []

    def make() -> Desk:
        made.append(Desk())
        return made[-1]

    yield make
    for desk in made:
        delete(desk.parent)


def choose(at: Desk) -> None:
    next(each for each in at.dialog.findChildren(QPushButton) if each.text() == "Use this server").click()


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


async def test_what_the_dialog_chose_is_on_the_page(qasync_loop: object, make: Callable[[], Desk]) -> None:
    at = make()
    assert "In use: old.example.org" in at.page
    at.dialog.chosen.emit(NEW, "token")
    await until(lambda: at.choice.tried)
    assert at.dialog_is_open, "until it is known to work"
    at.choice.answer.set()
    await until(lambda: not at.dialog_is_open)
    assert "In use: new.example.org" in at.page
    assert (at.choice.tried, at.changes) == ([(NEW, "token")], [NEW])


async def test_what_the_page_chose_ends_the_dialog_too(qasync_loop: object, make: Callable[[], Desk]) -> None:
    at = make()
    at.choice.answer.set()
    at.window.server_chosen.emit(None, None)
    await until(lambda: not at.dialog_is_open)
    assert "In use: this computer" in at.page
    assert at.changes == [""]


@pytest.mark.parametrize("asked", ["dialog", "page"])
async def test_what_does_not_work_is_said_in_both_and_changes_nothing(
    qasync_loop: object, make: Callable[[], Desk], asked: str
) -> None:
    at = make()
    at.choice.answer.set()
    (at.dialog.chosen if asked == "dialog" else at.window.server_chosen).emit("https://bad.example.org", "token")
    await until(lambda: at.dialog.problem)
    assert at.dialog.problem == PROBLEM
    assert PROBLEM in at.page
    assert "In use: old.example.org" in at.page
    assert (at.dialog_is_open, at.changes) == (True, [])


async def test_a_dialog_that_was_cancelled_meanwhile_is_not_missed(
    qasync_loop: object, make: Callable[[], Desk]
) -> None:
    at = make()
    at.dialog.chosen.emit(NEW, "token")
    await until(lambda: at.choice.tried)
    at.dialog.reject()
    await until(lambda: not isValid(at.dialog))
    at.choice.answer.set()
    await until(lambda: at.changes)
    assert "In use: new.example.org" in at.page


async def test_cancel_ends_the_trial_that_the_dialog_began(qasync_loop: object, make: Callable[[], Desk]) -> None:
    at = make()
    at.dialog.findChildren(QLineEdit)[0].setText(NEW)
    at.dialog.findChildren(QLineEdit)[1].setText("token")
    choose(at)
    await until(lambda: at.choice.tried)
    next(each for each in at.dialog.findChildren(QPushButton) if each.text() == "Cancel").click()
    assert "In use: old.example.org" in at.page
    at.choice.answer.set()
    await until(lambda: at.choice.unwanted)
    assert (at.choice.url, at.changes) == (OLD, [])
    assert "In use: old.example.org" in at.page


async def test_an_invitation_stays_when_another_server_is_chosen_meanwhile(
    qasync_loop: object, make: Callable[[], Desk]
) -> None:
    at = make()
    at.dialog.set_choice(INVITATION)
    at.choice.answer.set()
    at.window.server_chosen.emit(None, None)
    await until(lambda: at.changes)
    assert at.dialog_is_open


async def test_opening_the_settings_leaves_the_dialog_open(qasync_loop: object, make: Callable[[], Desk]) -> None:
    at = make()
    at.presenter.show()
    assert at.dialog_is_open


async def test_a_server_that_was_used_before_needs_no_typing(make: Callable[[], Desk]) -> None:
    at = make()
    (known,) = at.dialog.findChildren(QComboBox)
    assert [known.itemText(place) for place in range(known.count())] == ["old.example.org", "new.example.org"]
    known.activated.emit(1)
    choose(at)
    at.choice.answer.set()
    await until(lambda: not at.dialog_is_open)
    assert at.choice.tried == [(NEW, None)]


async def test_one_signs_in_with_the_browser_where_the_server_offers_it(make: Callable[[], Desk]) -> None:
    at = make()
    button = next(each for each in at.dialog.findChildren(QPushButton) if each.text() == "Sign in with the browser")
    address = at.dialog.findChildren(QLineEdit)[0]
    for url, offered in ((OLD, False), (NEW, True)):
        address.setText(url)
        assert button.isHidden()
        at.dialog.looked_for.emit(url)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert button.isHidden() is not offered
    button.click()
    at.choice.answer.set()
    await until(lambda: not at.dialog_is_open)
    assert at.choice.tried == [(NEW, None)]
    assert at.changes == [NEW]
