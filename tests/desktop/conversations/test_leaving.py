"""Another conversation is opened while one talks: what was said so far goes to the one it was begun in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.backend.connection import LinkState
from desktop.conversations.client import ConversationsClient
from desktop.talk.outbox import SHORTEST_TALK_SECONDS
from server.protocol.audio import WIRE_RATE
from tests.desktop.conversations.desk import Desk, desk, said, stored, until
from tests.servers.realtime_server import ChildServer, serving

SECOND = b"\x01\x02" * WIRE_RATE


def begin_to_talk(at: Desk, *, seconds: float) -> None:
    """The button is down, and still is when this returns; faster than people talk."""
    at.controller.press()
    at.controller._pressed_at -= seconds
    for _ in range(round(seconds / 0.1)):
        at.controller.frame(SECOND[: len(SECOND) // 10])


async def questions(at: Desk, conversation: str) -> list[str]:
    page = await ConversationsClient(at.address).messages(conversation)
    return [message.full for message in page.messages if message.question]


@pytest.mark.parametrize("let_go", [False, True], ids=["held", "just let go"])
async def test_the_question_goes_where_it_was_begun(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path, let_go: bool
) -> None:
    trains, lentils = await stored(tmp_path, said("Trains to Lisbon"), said("Lentils"))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.window.panel.list.opened.emit(trains)
        await until(lambda: "Trains" in at.text and at.stands is LinkState.UP)
        begin_to_talk(at, seconds=1.0)
        if let_go:
            at.controller.release()
        at.window.panel.list.opened.emit(lentils)
        await until(lambda: "sent to the conversation you left" in at.text)
        asked = await questions(at, trains)
        assert asked[0] == "Trains to Lisbon"
        assert asked[1].startswith("I heard 1."), "what the microphone of the desktop hears comes on top"
        assert await questions(at, lentils) == ["Lentils"]


async def test_a_slip_of_the_finger_is_no_question(qapp: QCoreApplication, qasync_loop: object, tmp_path: Path) -> None:
    trains, lentils = await stored(tmp_path, said("Trains to Lisbon"), said("Lentils"))
    async with serving(tmp_path) as server, desk(tmp_path, server) as at:
        at.window.panel.list.opened.emit(trains)
        await until(lambda: "Trains" in at.text and at.stands is LinkState.UP)
        begin_to_talk(at, seconds=SHORTEST_TALK_SECONDS / 2)
        at.window.panel.list.opened.emit(lentils)
        await until(lambda: "Lentils" in at.text and at.stands is LinkState.UP)
        assert await questions(at, trains) == ["Trains to Lisbon"]
        assert "sent" not in at.text


async def test_without_a_connection_it_is_told_that_it_was_not_sent(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    with ChildServer(tmp_path) as server:
        async with desk(tmp_path, server.address()) as at:
            await at.ask("Hello?")
            server.process.kill()
            await until(lambda: at.stands is LinkState.WAITING)
            begin_to_talk(at, seconds=1.0)
            at.conversations.begin_new()
            await until(lambda: "What you said last was not sent." in at.text)
