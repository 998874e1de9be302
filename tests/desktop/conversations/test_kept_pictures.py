"""Pictures that went along with a question, and how its answer came about, are there again when it is reopened."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QColor, QImage

from desktop.conversations.client import ConversationsClient
from server.conversations.conversation_item import ConversationItem
from server.conversations.item_notes import written
from server.engines import Picture
from server.protocol import events as e
from server.protocol.texts import Text
from tests.desktop.conversations.desk import Desk, desk, stored, until
from tests.servers.realtime_server import serving

FELL_BACK = "The language model does not answer. Using the local language model instead."


def drawn(width: int) -> bytes:
    """A PNG, 200 pixels high."""
    image = QImage(width, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def shown(file: bytes, name: str) -> Picture:
    return Picture(f"data:image/png;base64,{base64.b64encode(file).decode()}", name=name)


def talk() -> list[ConversationItem]:
    pictures = shown(drawn(300), "lake.png"), shown(b"\x89PNG no picture", "torn.png")
    notice = e.NoticeGiven(code="fallback", message=Text(FELL_BACK))
    timings = e.TurnTimings(response_id="r", hear_ms=0, think_ms=1500, speak_ms=500, first_audio_ms=2000, total_ms=4000)
    return [
        ConversationItem("q", "user", "What is this?", "What is this?", pictures=pictures),
        ConversationItem("a", "assistant", "A lake.", "A lake.", notes=written([notice], timings)),
    ]


async def reopened(at: Desk, conversation: str) -> None:
    at.window.panel.list.opened.emit(conversation)
    await until(lambda: len(at.messages) == 2 and at.messages[0].pictures)


async def test_pictures_stand_above_their_question_again(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    (old,) = await stored(tmp_path, talk())
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        await reopened(at, old)
        question = at.messages[0]
        assert [(each.width(), each.height()) for each in question.pictures] == [(180, 120)], "the torn one is left out"
        assert question.told == "What is this? With: lake.png, torn.png"
        assert not question.pictures_coming


async def test_a_question_put_differently_takes_its_pictures_along(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    (old,) = await stored(tmp_path, talk())
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        await reopened(at, old)
        at.conversations.opened.ask_again("q", "And where is it?")
        await until(lambda: "You said: And where is it?" in at.text and at.messages[0].pictures)
        assert at.conversations.opened.id != old
        (page,) = [await ConversationsClient(at.address).messages(at.conversations.opened.id)]
        assert [picture.name for picture in page.messages[0].pictures] == ["lake.png"]


async def test_the_figure_of_a_reply_says_after_a_restart_who_stood_in(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    (old,) = await stored(tmp_path, talk())
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        await reopened(at, old)
        reply = at.messages[1]
        at.window.conversation.show_timings(False)
        assert reply.caption == "Details"
        assert reply.figure_details.splitlines() == ["thought 1.50 s · first sound 2.00 s", FELL_BACK]
        at.window.conversation.show_timings(True)
        assert reply.caption == "2.00 s"
        assert "A lake.\n2.00 s" in at.text
