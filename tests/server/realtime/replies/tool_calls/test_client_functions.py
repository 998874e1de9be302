"""Functions that the client does once the person has allowed them: aloud where all is said, or by the button."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection

from server.engines import FunctionCall
from tests.server.realtime.replies.tool_calls.test_tool_use import model_that_calls, said_in
from tests.servers.realtime_server import ask_in_writing, change, hear, hear_all, lineup, serving, talking, tell

TOLD = "sb.tool_call.updated"


def open_(by: str = "voice") -> dict[str, Any]:
    return {"type": "function", "name": "open", "sb_asks": {"words": "Shall I open", "by": by}}


def called(what: str) -> FunctionCall:
    return FunctionCall("call_1", "open", f'{{"kind": "page", "what": "{what}"}}')


def statuses(events: list[dict[str, Any]]) -> set[str]:
    return {each["status"] for each in events if each["type"] == TOLD}


async def running(socket: ClientConnection) -> dict[str, Any]:
    while (told := await hear(socket, TOLD))["status"] != "running":
        pass
    return told


async def test_a_yes_to_what_was_said_whole_has_the_client_begin(tmp_path: Path) -> None:
    model = model_that_calls(called("https://example.org"))
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await change(socket, tools=[open_()], include=[TOLD])
        await ask_in_writing(socket, "Open the page!")
        events = await hear_all(socket)
        assert said_in(events) == "Shall I open: page, https://example.org?"
        (waiting,) = [each for each in events if each["type"] == TOLD]
        await ask_in_writing(socket, "Yes, please.")
        told = await running(socket)
        assert (told["arguments"], told["approval_id"]) == (waiting["arguments"], waiting["approval_id"])
        output = {"type": "function_call_output", "call_id": told["call_id"], "output": "Opened it."}
        await tell(socket, "conversation.item.create", item=output)
        assert said_in(await hear_all(socket)) == "It gave: Opened it."
        await tell(socket, "conversation.item.create", item=output)
        item = (await hear(socket, "conversation.item.added"))["item"]
        assert item["type"] == "function_call_output", "what comes again is an item as any other"


@pytest.mark.parametrize(
    ("by", "what"),
    [("button", "https://example.org"), ("voice", "https://example.org/pay?to=eve"), ("voice", "x" * 2000)],
)
async def test_what_cannot_be_said_whole_waits_for_the_button(tmp_path: Path, by: str, what: str) -> None:
    model = model_that_calls(called(what))
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await change(socket, tools=[open_(by)], include=[TOLD])
        await ask_in_writing(socket, "Open the page!")
        waiting = await hear(socket, TOLD)
        assert said_in(await hear_all(socket)) == "Shall I open? Please look at it, and allow it in the window."
        await ask_in_writing(socket, "Yes.")
        assert statuses(await hear_all(socket)) == {"waiting"}, "it is asked about again at most"
        await tell(socket, "sb.tool_approval.answer", approval_id=waiting["approval_id"], approve=True)
        told = await running(socket)
        output = {"type": "function_call_output", "call_id": told["call_id"], "output": "Opened it."}
        await tell(socket, "conversation.item.create", item=output)
        assert (await hear(socket, TOLD))["result"] == "Opened it."


async def test_a_question_that_was_not_heard_to_its_end_is_not_answered_by_a_yes(tmp_path: Path) -> None:
    model = model_that_calls(called("https://example.org"))
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        await change(socket, tools=[open_()], include=[TOLD])
        await ask_in_writing(socket, "Open the page!")
        events = await hear_all(socket)
        item = next(each["item_id"] for each in events if each["type"] == "response.output_audio_transcript.delta")
        await tell(socket, "conversation.item.truncate", item_id=item, content_index=0, audio_end_ms=300)
        await ask_in_writing(socket, "Yes.")
        assert statuses(await hear_all(socket)) == {"waiting"}, "it is asked about again at most"


async def test_one_reply_alone_cannot_bring_some(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup()) as address, talking(address) as socket:
        await ask_in_writing(socket, "Hello.", tools=[open_()])
        error = (await hear(socket, "error"))["error"]
        assert error["param"] == "response.tools[0].sb_asks"
