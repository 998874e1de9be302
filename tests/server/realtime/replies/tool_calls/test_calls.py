"""Functions that the client runs: offered, called and answered over the wire."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from server.engines import FunctionCall, Functions, PromptMessage
from server.engines.scripted import ScriptedChatModel
from tests.servers.realtime_server import (
    RecordingChatModel,
    ask_in_writing,
    change,
    hear,
    hear_all,
    lineup,
    serving,
    talking,
    tell,
    typed,
    types_of,
)

LOOK = {"type": "function", "name": "look", "description": "Look outside.", "parameters": {"type": "object"}}
WAIT = {**LOOK, "name": "wait"}


def calls_in(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [item for item in events[-1]["response"]["output"] if item["type"] == "function_call"]


async def test_a_function_is_called_and_its_result_answered(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        session = await change(socket, tools=[LOOK], tool_choice="auto")
        assert (session["tools"], session["tool_choice"]) == ([LOOK], "auto")
        await ask_in_writing(socket, 'Please look {"at": "sky"}')
        events = await hear_all(socket)
        (call,) = calls_in(events)
        output = {"type": "function_call_output", "call_id": call["call_id"], "output": "It rains."}
        await tell(socket, "conversation.item.create", item=output)
        added = (await hear(socket, "conversation.item.done"))["item"]
        await tell(socket, "response.create")
        answer = await hear_all(socket)
    assert types_of(events)[2:] == [
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]
    begun, whole, ended = events[3]["item"], events[6], events[8]["item"]
    assert (begun["status"], begun["arguments"], begun["name"]) == ("in_progress", "", "look")
    assert (whole["arguments"], whole["call_id"], whole["name"]) == ('{"at": "sky"}', call["call_id"], "look")
    assert (ended["status"], ended["arguments"]) == ("completed", '{"at": "sky"}')
    assert len(call["call_id"]) <= 32
    assert added["output"] == "It rains."
    assert answer[-1]["response"]["output"][0]["content"][0]["transcript"] == "It gave: It rains."
    asked, given = model.prompts[1][-2:]
    assert asked.call == FunctionCall(call["call_id"], "look", '{"at": "sky"}')
    assert (given.role, given.text, given.call_id) == ("tool", "It rains.", call["call_id"])


def both(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
    return [FunctionCall(f"call_{number}", each.name, "{}") for number, each in enumerate(functions.offered)]


class Talkative(ScriptedChatModel):
    """Says something and calls all functions besides."""

    async def stream(self, messages: Any, **asked: Any) -> Any:
        yield "Let me see."
        asked["notes"].calls += both(messages, asked["functions"])


async def test_words_and_several_calls_are_items_of_one_reply(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=Talkative())) as address, talking(address) as socket:
        await change(socket, tools=[LOOK, WAIT])
        await ask_in_writing(socket, "Hi")
        events = await hear_all(socket)
    output = events[-1]["response"]["output"]
    assert [item["type"] for item in output] == ["message", "function_call", "function_call"]
    places = [event["output_index"] for event in events if event["type"] == "response.output_item.done"]
    assert places == [0, 1, 2]


async def test_one_reply_may_be_offered_other_functions(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await change(socket, tools=[LOOK])
        only = {"type": "function", "name": "wait"}
        await tell(socket, "conversation.item.create", item=typed("Hi"))
        await tell(socket, "response.create", response={"tools": [WAIT], "tool_choice": only})
        assert [call["name"] for call in calls_in(await hear_all(socket))] == ["wait"]
        await ask_in_writing(socket, "look", tool_choice="none")
        assert calls_in(await hear_all(socket)) == []
        await ask_in_writing(socket, "Hi", tool_choice="required")
        assert [call["name"] for call in calls_in(await hear_all(socket))] == ["look"]
        assert (await change(socket, tools=[]))["tools"] == []
        await ask_in_writing(socket, "look")
        assert calls_in(await hear_all(socket)) == []


async def test_a_client_may_write_down_earlier_calls(tmp_path: Path) -> None:
    """As LiveKit does when it brings a conversation of its own."""
    model = RecordingChatModel()
    call = {"type": "function_call", "id": "c", "call_id": "call_9", "name": "look", "arguments": "{}"}
    async with serving(tmp_path, lineup(llm=model)) as address, talking(address) as socket:
        for item in (typed("Hi"), call, {"type": "function_call_output", "call_id": "call_9", "output": "Sun."}):
            await tell(socket, "conversation.item.create", item=item)
            await hear(socket, "conversation.item.done")
        await tell(socket, "conversation.item.retrieve", item_id="c")
        assert (await hear(socket, "conversation.item.retrieved"))["item"] == {
            **call,
            "object": "realtime.item",
            "status": "completed",
        }
        await tell(socket, "response.create")
        await hear_all(socket)
    assert [message.role for message in model.prompts[0]] == ["system", "user", "assistant", "tool"]


async def test_a_model_that_calls_none_is_said_to(tmp_path: Path) -> None:
    class Plain(ScriptedChatModel):
        calls_functions = False

    async with serving(tmp_path, lineup(llm=Plain())) as address, talking(address) as socket:
        assert (await change(socket, instructions="Rhyme.", tools=[LOOK]))["instructions"] == "Rhyme."
        error = (await hear(socket, "error"))["error"]
        assert (error["code"], error["param"]) == ("unsupported_tools", "session.tools")
        await ask_in_writing(socket, "look")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
