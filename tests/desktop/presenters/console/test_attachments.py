"""Files and pictures go along with a question: pasted, dropped or chosen, shown, and sent as bytes of our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.backend.connection import LinkState, LinkStatus
from desktop.presenters.console.attachments import AttachmentPresenter
from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme
from server.protocol import events as e
from tests.desktop.hotkey.watching import until
from tests.desktop.talk.test_controller import Talk


def picture() -> QImage:
    made = QImage(300, 200, QImage.Format.Format_RGB32)
    made.fill(QColor("teal"))
    return made


class Desk:
    """A window, and a talk that writes down what is sent."""

    def __init__(self, qtbot: QtBot) -> None:
        self.talk = Talk()
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.show()
        self.presenter = AttachmentPresenter(self.window, self.talk.controller)
        self.talk.controller.question_added.connect(self.window.conversation.add_question)

    @property
    def attached(self) -> int:
        return len(self.window.attachments.buttons)

    @property
    def sent(self) -> list[e.Content]:
        created = [each for each in self.talk.parts.told if isinstance(each, e.ItemCreate)]
        content = created[-1].item.content if created else []
        assert isinstance(content, list)
        return content

    @property
    def notices(self) -> list[Any]:
        return [message for message in self.window.conversation.messages if message.side.value == "notice"]

    def thinks(self, *abilities: str) -> None:
        thinker = e.EngineStatus("m", "ready", abilities=list(abilities))
        self.talk.controller.received(e.EnginesUpdated(engines={"think": thinker}))


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication, qasync_loop: object) -> Desk:
    return Desk(qtbot)


def enter(at: Desk) -> None:
    QTest.keyClick(at.window.message_field.line, Qt.Key.Key_Return)


async def test_a_pasted_picture_is_sent_and_shown(at: Desk, qasync_loop: object) -> None:
    data = QMimeData()
    data.setImageData(picture())
    QGuiApplication.clipboard().setMimeData(data)
    line = at.window.message_field.line
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: at.attached == 1)
    assert line.text() == ""
    line.setText("What is this?")
    enter(at)
    words, shown = at.sent
    assert (words.text, shown.type) == ("What is this?", "input_image")
    assert isinstance(shown.image_url, str)
    assert shown.image_url.startswith("data:image/png;base64,")
    assert at.attached == 0
    question = at.window.conversation.messages[-1]
    assert [each.height() for each in question.pictures] == [120]
    assert question.told == "What is this? With: Picture"
    apply_theme(QApplication.instance(), "dark")  # type: ignore[arg-type]
    assert [each.height() for each in at.window.conversation.messages[-1].pictures] == [120]
    assert not at.window.grab().isNull()
    apply_theme(QApplication.instance(), "light")  # type: ignore[arg-type]


async def test_dropped_files_are_quoted_or_shown_and_can_be_taken_away(
    at: Desk, qasync_loop: object, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("Milk\n", encoding="utf-8")
    assert picture().save(str(tmp_path / "photo.png"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("list.txt", "photo.png")])
    data.setText(str(tmp_path))
    line = at.window.message_field.line
    drop = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert at.window.message_field.eventFilter(line, drop), "Qt sends such events while something is dragged"
    await until(lambda: at.attached == 2)
    assert line.text() == "", "the path is no text"
    at.window.attachments.buttons[1].click()
    assert at.attached == 1
    enter(at)
    assert [part.text for part in at.sent] == ["list.txt:\n```\nMilk\n```"]


async def test_addresses_of_the_network_are_not_loaded(at: Desk, qasync_loop: object) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/picture.png")])
    at.window.message_field.pasted.emit(data)
    assert at.attached == 0
    assert not at.notices


async def test_a_model_that_takes_no_pictures_is_told_before_anything_is_sent(at: Desk, qasync_loop: object) -> None:
    at.thinks()
    await at.presenter.take_picture(picture())
    assert at.attached == 0
    assert at.notices[-1].text == "The language model that is chosen takes no pictures; choose one that does."
    assert at.notices[-1].cure == "voice"
    at.thinks("sees")
    await at.presenter.take_picture(picture())
    at.thinks()
    at.window.message_field.line.setText("And this?")
    enter(at)
    assert not at.sent
    assert (at.attached, at.window.message_field.line.text()) == (1, "And this?")


async def test_what_no_server_takes_comes_back_with_its_pictures_and_files_once(
    at: Desk, qasync_loop: object, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("Milk\n", encoding="utf-8")
    await at.presenter.take_picture(picture())
    await at.presenter.take_files([str(tmp_path / "list.txt")])
    at.window.message_field.line.setText("What is missing?")
    at.talk.controller.link_changed(LinkStatus(LinkState.REFUSED, "This computer's token was revoked."))
    enter(at)
    assert not at.sent
    assert at.attached == 1, "the picture; the file stands in the text"
    assert at.window.message_field.line.text() == "What is missing?\n\nlist.txt:\n```\nMilk\n```"
    at.talk.controller.link_changed(LinkStatus(LinkState.UP))
    enter(at)
    words, shown = at.sent
    assert words.text == "What is missing?\n\nlist.txt:\n```\nMilk\n```"
    assert shown.sb_name == "Picture"


async def test_no_more_than_a_few_go_along(at: Desk, qasync_loop: object) -> None:
    for _ in range(5):
        await at.presenter.take_picture(picture())
    assert at.attached == 4
    assert "at most 4" in at.notices[-1].text


async def test_what_cannot_be_attached_says_why(at: Desk, qasync_loop: object, tmp_path: Path) -> None:
    await at.presenter.take_files([str(tmp_path)])
    assert at.notices[-1].text.endswith("is no file.")
