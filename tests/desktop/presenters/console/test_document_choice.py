"""What answers draw on is chosen beside the field, and belongs to the conversation."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from msgspec import UNSET
from pytestqt.qtbot import QtBot

from desktop.address import Address
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.documents import client as documents
from desktop.backend.http_client import NoAnswer
from desktop.backend.link import ServerLink
from desktop.presenters.console.document_choice import NONE, DocumentChoice
from desktop.widgets.console.field_tools import FieldTools
from server.protocol import events as e
from tests.desktop.conversations.desk import until


class Talk:
    """The choice below a field of its own, before a server that has some collections."""

    def __init__(self, qtbot: QtBot) -> None:
        self.said: list[object] = []
        self.tools = FieldTools()
        qtbot.addWidget(self.tools)
        link = SimpleNamespace(address=Address("http://127.0.0.1:1", "t"), send=self._send)
        self.choice = DocumentChoice(self.tools, cast(ServerLink, link))

    def _send(self, event: e.SessionUpdate) -> bool:
        self.said.append(event.session.sb_documents)
        return True

    def greeted(self, conversation_id: str, chosen: list[str] | None = None) -> None:
        told = UNSET if chosen is None else chosen
        self.choice.received(e.SessionCreated(session=e.Session(conversation_id=conversation_id, sb_documents=told)))

    def confirmed(self, chosen: list[str] | None) -> None:
        told = UNSET if chosen is None else chosen
        self.choice.received(e.SessionUpdated(session=e.Session(sb_documents=told)))

    def answered(self) -> None:
        self.choice.received(e.ResponseDone(response=e.Response(id="r", status="completed")))

    async def begin(self) -> None:
        self.choice.link_changed(LinkStatus(LinkState.UP))
        await until(lambda: not self.tools.documents.isHidden())

    @property
    def label(self) -> str:
        return self.tools.documents.label

    @property
    def offered(self) -> list[str]:
        return self.tools.documents.menu_of_choices.values


@pytest.fixture
def talk(qtbot: QtBot, qasync_loop: object, monkeypatch: pytest.MonkeyPatch) -> Talk:
    async def collections(_: Address) -> list[str]:
        return ["Work", "documents"]

    monkeypatch.setattr(documents, "collections", collections)
    talk = Talk(qtbot)
    assert talk.tools.documents.isHidden(), "who has no documents has nothing to choose"
    return talk


async def test_all_count_until_one_collection_or_none_is_chosen(talk: Talk) -> None:
    await talk.begin()
    talk.greeted("a")
    assert (talk.label, talk.offered) == ("All documents", ["", "Work", "documents", NONE])
    for value in ("Work", NONE, ""):
        talk.tools.documents._choose(value)
    assert talk.said == [["Work"], [], None]


async def test_each_conversation_has_its_own(talk: Talk) -> None:
    talk.greeted("a", ["Work"])
    assert talk.label == "Work"
    talk.choice.conversation_changed("")
    assert talk.label == "All documents", "a new one draws on all"
    talk.greeted("b", ["Work", "Gone"])
    assert talk.label == "Work, Gone"
    talk.choice.conversation_changed("c")
    talk.greeted("c", [])
    assert talk.label == "No documents"
    assert not talk.said, "the server knows it"


async def test_a_choice_that_the_server_may_not_know_yet_is_said_again(talk: Talk) -> None:
    talk.tools.documents._choose("Work")
    talk.greeted("a")
    talk.choice.conversation_changed("a")
    talk.confirmed(["Work"])
    assert talk.said == [["Work"], ["Work"]]
    talk.greeted("a")
    assert talk.said[2:] == [["Work"]], "the line was cut before anything was kept"


async def test_a_choice_that_the_server_keeps_is_what_the_server_says_from_then_on(talk: Talk) -> None:
    talk.greeted("a")
    talk.tools.documents._choose("Work")
    talk.confirmed(["Work"])
    talk.answered()
    talk.greeted("a", ["Birds"])
    assert (talk.label, talk.said) == ("Birds", [["Work"]]), "renamed on another device meanwhile"
    talk.confirmed(["Fowl"])
    assert talk.label == "Fowl"
    talk.tools.documents._choose("Work")
    talk.greeted("a", ["Work"])
    talk.greeted("a", ["Birds"])
    assert (talk.label, talk.said[1:]) == ("Birds", [["Work"]]), "told in its greeting"
    talk.tools.documents._choose("Work")
    talk.confirmed(["Birds"])
    assert talk.label == "Work", "an answer to something from before"
    talk.choice.conversation_changed("b")
    talk.greeted("b")
    talk.tools.documents._choose("Work")
    talk.confirmed(["Work"])
    talk.greeted("b")
    assert talk.label == "All documents", "one that was opened is kept already"


async def test_a_collection_that_is_called_otherwise_stays_chosen(talk: Talk) -> None:
    talk.greeted("a", ["Work"])
    talk.choice.collection_renamed("Work", "Office")
    assert talk.said == [["Office"]]


async def test_an_older_server_offers_no_choice(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    await talk.begin()

    async def none(_: Address) -> list[str]:
        raise NoAnswer("Not Found")

    monkeypatch.setattr(documents, "collections", none)
    talk.choice.look()
    await until(talk.tools.documents.isHidden)
