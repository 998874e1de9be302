"""What the app makes of what the server tells over HTTP."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.address import Address
from desktop.conversations.client import ConversationsClient
from desktop.model.citations import CitedPlace
from server.conversations.conversation_item import ConversationItem
from server.conversations.item_notes import written
from server.protocol import events as e
from tests.desktop.conversations.desk import said, stored
from tests.servers.realtime_server import serving


async def test_what_functions_were_asked_and_gave_is_no_message(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    question, reply = said("Is it raining?")
    place = e.Citation(document_id="d", file="rain.pdf", path="/rain.pdf", page=2)
    reply = replace(reply, notes=written([], citations=[place]))
    call = ConversationItem("c", "assistant", "{}", "", kind="function_call", call_id="call_1", name="look")
    gave = ConversationItem("g", "tool", "It rains.", "", kind="function_call_output", call_id="call_1")
    (talk,) = await stored(tmp_path, [question, call, gave, reply])
    async with serving(tmp_path) as server:
        client = ConversationsClient(Address(server.url, server.token))
        page = await client.messages(talk)
        last = await client.messages(talk, limit=1)
        first = await client.messages(talk, last.older, limit=1)
    assert [message.question for message in (*last.messages, *first.messages)] == [False, True]
    assert [message.sources for message in page.messages] == [(), (CitedPlace("rain.pdf", "/rain.pdf", 2),)]
    assert [(message.question, message.full) for message in page.messages] == [
        (True, "Is it raining?"),
        (False, "Well, you said Is it raining?"),
    ]
