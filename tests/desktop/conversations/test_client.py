"""What the app makes of what the server tells over HTTP."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.address import Address
from desktop.conversations.client import ConversationsClient
from desktop.model.citations import CitedPlace
from desktop.model.tools.calls import REFUSED, ToolCall
from server.conversations.conversation_item import ConversationItem
from server.conversations.item_notes import written, written_of_call
from server.protocol import events as e
from tests.desktop.conversations.desk import said, stored
from tests.servers.realtime_server import serving


async def test_what_functions_of_a_client_were_asked_is_no_message_but_what_a_tool_gave_is_told(
    qapp: QCoreApplication, qasync_loop: object, tmp_path: Path
) -> None:
    question, reply = said("Is it raining?")
    place = e.Citation(document_id="d", file="rain.pdf", path="/rain.pdf", page=2)
    reply = replace(reply, notes=written([], citations=[place]))
    call = ConversationItem("c", "assistant", "{}", "", kind="function_call", call_id="call_1", name="look")
    gave = ConversationItem("g", "tool", "It rains.", "", kind="function_call_output", call_id="call_1")
    ours = replace(call, id="c2", call_id="call_2", name="calculator", text='{"expression": "6 * 7"}')
    whole = replace(gave, id="g2", call_id="call_2", text="4…", full="42", notes=written_of_call("done", 12))
    opened = replace(call, id="c3", call_id="call_3", name="open", text='{"kind": "file", "what": "/tmp/a.pdf"}')
    refused = replace(gave, id="g3", call_id="call_3", text=REFUSED)
    (talk,) = await stored(tmp_path, [question, call, gave, ours, whole, opened, refused, reply])
    async with serving(tmp_path) as server:
        client = ConversationsClient(Address(server.url, server.token))
        page = await client.messages(talk)
        one_by_one = [last := await client.messages(talk, limit=1)]
        while (older := one_by_one[-1].older) is not None:
            one_by_one.append(await client.messages(talk, older, limit=1))
        exported = tmp_path / "talk.md"
        await client.export(talk, "markdown", exported)
    assert [message.id for message in last.messages] == [reply.id]
    singly = [message for each in reversed(one_by_one) for message in each.messages]
    assert singly == list(page.messages), "a call and what it gave stand on different pages"
    asked, ran, here, answered = page.messages
    assert (asked.question, asked.full) == (True, "Is it raining?")
    assert (answered.question, answered.full) == (False, "Well, you said Is it raining?")
    assert ran.call == ToolCall("call_2", "calculator", '{"expression": "6 * 7"}', "done", "42", 12)
    assert here.call == ToolCall("call_3", "open", opened.text, "refused", REFUSED, 0)
    assert "**Result** (done, 12 ms)\n\n> 42" in exported.read_text()
    assert answered.sources == (CitedPlace("rain.pdf", "/rain.pdf", 2),)
