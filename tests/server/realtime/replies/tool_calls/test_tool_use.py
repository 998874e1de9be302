"""Tools that the server runs itself in a reply."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from server.engines import FunctionCall, Functions, PromptMessage
from server.protocol import events as e
from server.realtime.conversation.items import LastQuestion
from server.realtime.replies.tool_calls import tool_use
from server.realtime.replies.tool_calls.call_log import CallLog
from server.realtime.replies.tool_calls.tool_use import ReplyTools, SessionTools
from server.tools import built_in
from server.tools.calculator import Calculator
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
    types_of,
)

TOLD = "sb.tool_call.updated"


def model_that_calls(*calls: FunctionCall) -> RecordingChatModel:
    """It makes these calls at first, and then says what came of the last."""

    def wanted(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
        return [] if messages[-1].role == "tool" else list(calls)

    return RecordingChatModel(calls=wanted, reply=lambda messages: f"It gave: {messages[-1].text}")


def said_in(events: list[dict[str, Any]]) -> str:
    return "".join(event["delta"] for event in events if event["type"] == "response.output_audio_transcript.delta")


async def test_a_call_runs_here_and_its_result_is_spoken_and_kept(tmp_path: Path) -> None:
    model = model_that_calls(FunctionCall("call_1", "calculator", '{"expression": "6 * 7"}'))
    async with (
        serving(tmp_path, lineup(llm=model), tools="time, calculator") as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "What is six times seven?")
        events = await hear_all(socket)
        await ask_in_writing(socket, "And again?")
        await hear_all(socket)
    assert said_in(events) == "It gave: 42"
    told = [event for event in events if event["type"] == TOLD]
    assert [(each["status"], each.get("result")) for each in told] == [("running", None), ("done", "42")]
    assert told[0]["arguments"] == '{"expression": "6 * 7"}'
    kept = [event["item"] for event in events if event["type"] == "conversation.item.done"][1:]
    assert [item["type"] for item in kept] == ["function_call", "function_call_output", "message"]
    assert [item["type"] for item in events[-1]["response"]["output"]] == ["message"]
    assert "response.function_call_arguments.done" not in types_of(events)
    asked, given = model.prompts[1][-2:]
    assert asked.call == FunctionCall("call_1", "calculator", '{"expression": "6 * 7"}')
    assert (given.text, given.call_id) == ("42", "call_1")
    assert [message.role for message in model.prompts[2][-5:]] == ["user", "assistant", "tool", "assistant", "user"]


async def test_a_model_that_never_stops_calling_comes_to_an_end(tmp_path: Path) -> None:
    def always(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
        return [] if functions.choice == "none" else [FunctionCall(f"call_{len(messages)}", "flies", "{oops")]

    async with (
        serving(tmp_path, lineup(llm=RecordingChatModel(calls=always)), tools="time") as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "Fly")
        events = await hear_all(socket)
    assert events[-1]["response"]["status"] == "completed"
    results = [event["result"] for event in events if event["type"] == TOLD and event["status"] == "refused"]
    assert results == ["There is no tool called 'flies'."] * 5


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """The calculator waits for this."""
    gate = asyncio.Event()

    class Slow(Calculator):
        async def run(self, arguments: str) -> str:
            await gate.wait()
            return await super().run(arguments)

    monkeypatch.setattr(built_in, "_made", lambda *_: Slow())
    monkeypatch.setattr(tool_use, "FIRST_SECONDS", 0.01)
    monkeypatch.setattr(tool_use, "LATER_SECONDS", 0.01)
    return gate


SUM = FunctionCall("call_1", "calculator", '{"expression": "1 + 1"}')


async def test_while_a_tool_runs_three_different_words_are_said_at_most(tmp_path: Path, slow: asyncio.Event) -> None:
    async with (
        serving(tmp_path, lineup(llm=model_that_calls(SUM)), tools="calculator") as address,
        talking(address) as socket,
    ):
        await ask_in_writing(socket, "Was ist eins und eins?")
        for _ in range(3):
            await hear(socket, "response.output_audio_transcript.delta")
        await hear(socket, "response.output_audio.delta")  # said before there is any result
        slow.set()
        done = (await hear(socket, "response.done"))["response"]
    said = done["output"][0]["content"][0]["transcript"]
    assert said == "Einen Moment. Ich bin noch dabei. Das dauert etwas länger. It gave: 2"


async def test_an_interruption_cancels_the_call_and_the_model_is_told(tmp_path: Path, slow: asyncio.Event) -> None:
    model = model_that_calls(SUM)
    async with (
        serving(tmp_path, lineup(llm=model), tools="calculator") as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "What is one and one?")
        await hear(socket, TOLD)
        await tell(socket, "response.cancel")
        events = await hear_all(socket)
        slow.set()
        await ask_in_writing(socket, "Never mind.")
        await hear_all(socket)
    assert [event["status"] for event in events if event["type"] == TOLD] == ["cancelled"]
    results = [message.text for message in model.prompts[1] if message.role == "tool"]
    assert results == ["Cancelled: the person interrupted before this was done."]


class Small(RecordingChatModel):
    """A model that calls no functions."""

    calls_functions = False


async def test_what_a_computer_simply_knows_is_no_matter_for_a_model_that_calls_nothing(tmp_path: Path) -> None:
    model = Small(reply=lambda _: "I think so.")
    async with (
        serving(tmp_path, lineup(llm=model), tools="calculator") as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "Wie viel ist sechs mal sieben?")
        aloud = await hear_all(socket)
        await ask_in_writing(socket, "What is 5 plus 5?", output_modalities=["text"])
        written = await hear_all(socket)
        await ask_in_writing(socket, "What time is it?")  # that tool is off
        left = await hear_all(socket)
    assert said_in(aloud) == "Das ergibt 42."
    assert [event["status"] for event in aloud if event["type"] == TOLD] == ["running", "done"]
    assert written[-1]["response"]["output"][0]["content"][0]["text"] == "That is 10."
    assert said_in(left) == "I think so."
    assert len(model.prompts) == 1


NOTE = FunctionCall("call_1", "note", '{"text": "Buy milk"}')


async def test_a_note_is_written_when_the_person_says_yes_and_not_before(tmp_path: Path) -> None:
    notes = tmp_path / "notes" / "mine.md"

    def wanted(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
        return [NOTE] if messages[-1].text == "Note: buy milk" else []

    model = RecordingChatModel(calls=wanted, reply=lambda messages: f"So: {messages[-1].text}")
    async with (
        serving(tmp_path, lineup(llm=model), tools="note", notes_file=str(notes)) as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "Note: buy milk")
        asked = await hear_all(socket)
        assert not notes.exists()
        await ask_in_writing(socket, "Yes, but not this one.")
        await hear_all(socket)
        assert not notes.exists()
        await ask_in_writing(socket, "Yes, please.")  # to what was asked before something else was said
        await hear_all(socket)
        assert not notes.exists()
        await ask_in_writing(socket, "Note: buy milk")
        await hear_all(socket)
        await ask_in_writing(socket, "Yes, please.")
        done = await hear_all(socket)
        await ask_in_writing(socket, "Yes.")  # nothing waits any more
        assert said_in(await hear_all(socket)) == "So: Yes."
    assert said_in(asked) == "Shall I write this note: Buy milk?"
    assert [event["status"] for event in asked if event["type"] == TOLD] == ["waiting"]
    assert said_in(done) == "So: The note was written."
    (line,) = notes.read_text(encoding="utf-8").splitlines()
    assert line.endswith(" Buy milk")


async def test_nobody_is_asked_to_allow_more_than_they_can_hear(tmp_path: Path) -> None:
    notes = tmp_path / "mine.md"
    long = FunctionCall("call_1", "note", '{"text": "' + "Buy milk " * 200 + '"}')
    async with (
        serving(tmp_path, lineup(llm=model_that_calls(long)), tools="note", notes_file=str(notes)) as address,
        talking(address) as socket,
    ):
        await ask_in_writing(socket, "Note: buy much milk")
        assert said_in(await hear_all(socket)).endswith("? Please look at it, and allow it in the window.")
        await ask_in_writing(socket, "Yes.")
        await hear_all(socket)
    assert not notes.exists()


async def test_a_button_allows_or_refuses_once(tmp_path: Path) -> None:
    notes = tmp_path / "mine.md"
    model = model_that_calls(NOTE)
    async with (
        serving(tmp_path, lineup(llm=model), tools="note", notes_file=str(notes)) as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        for approve, statuses in ((False, ["refused"]), (True, ["running", "done"])):
            await ask_in_writing(socket, "Note: buy milk")
            waiting = await hear(socket, TOLD)
            await hear(socket, "response.done")
            answer = {"approval_id": waiting["approval_id"], "approve": approve}
            await tell(socket, "sb.tool_approval.answer", **answer)
            told = [await hear(socket, TOLD) for _ in statuses]
            assert [event["status"] for event in told] == statuses
            assert notes.exists() is approve
            await tell(socket, "sb.tool_approval.answer", **answer)
            assert (await hear(socket, "error"))["error"]["code"] == "approval_not_found"
            await tell(socket, "response.create")
            answered = await hear_all(socket)
    assert said_in(answered) == "It gave: The note was written."


async def test_earlier_conversations_are_searched_and_this_one_is_not(tmp_path: Path) -> None:
    def wanted(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
        asks = messages[-1].text.startswith("What did")
        return [FunctionCall("call_1", "search", '{"words": "lentils"}')] if asks else []

    model = RecordingChatModel(calls=wanted, reply=lambda messages: messages[-1].text)
    earlier, later = "?conversation_id=" + "1" * 32, "?conversation_id=" + "2" * 32
    async with serving(tmp_path, lineup(llm=model), tools="search") as address:
        async with talking(address, later) as socket:
            await ask_in_writing(socket, "What did you say of lentils?")
            assert said_in(await hear_all(socket)) == "Nothing was found."
        async with talking(address, earlier) as socket:
            await ask_in_writing(socket, "Soak the lentils overnight")
            await hear_all(socket)
        async with talking(address, later) as socket:
            await ask_in_writing(socket, "What did you say of lentils?")
            answer = said_in(await hear_all(socket))
    assert answer.endswith("Soak the lentils overnight")
    assert len(answer.splitlines()) == 1


def model_that_sums_when_asked() -> RecordingChatModel:
    def wanted(messages: Sequence[PromptMessage], functions: Functions) -> list[FunctionCall]:
        return [SUM] if messages[-1].text == "What is one and one?" else []

    return RecordingChatModel(calls=wanted, reply=lambda messages: f"It gave: {messages[-1].text}")


async def test_somebody_talks_on_while_a_tool_runs_and_is_told_later_what_came_of_it(
    tmp_path: Path, slow: asyncio.Event
) -> None:
    async with (
        serving(tmp_path, lineup(llm=model_that_sums_when_asked()), tools="calculator") as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "What is one and one?")
        await hear(socket, TOLD)
        await tell(socket, "response.cancel", sb_tools_go_on=True)
        await hear(socket, "response.done")
        await ask_in_writing(socket, "And how are you?")
        await hear(socket, "response.done")
        slow.set()
        late = await hear(socket, TOLD)
        await tell(socket, "response.create")
        answer = await hear_all(socket)
    assert (late["status"], late["result"], late["late"]) == ("done", "2", True)
    assert said_in(answer) == "It gave: 2"


@pytest.mark.parametrize("said", ["", "Stop."])
async def test_what_runs_on_is_cancelled_by_a_word_or_an_event(tmp_path: Path, slow: asyncio.Event, said: str) -> None:
    async with (
        serving(tmp_path, lineup(llm=model_that_sums_when_asked()), tools="calculator") as address,
        talking(address) as socket,
    ):
        await change(socket, include=[TOLD])
        await ask_in_writing(socket, "What is one and one?")
        await hear(socket, TOLD)
        await tell(socket, "response.cancel", sb_tools_go_on=True)
        await hear(socket, "response.done")
        await (ask_in_writing(socket, said) if said else tell(socket, "response.cancel"))
        assert (await hear(socket, TOLD))["status"] == "cancelled"


async def test_a_timer_that_is_due_is_told_with_an_item_that_can_be_read_out(tmp_path: Path) -> None:
    call = FunctionCall("call_1", "timer", '{"action": "set", "text": "tea", "in_seconds": 0.01}')
    async with (
        serving(tmp_path, lineup(llm=model_that_calls(call)), tools="timer") as address,
        talking(address) as socket,
    ):
        changed = await change(socket, include=["sb.timer.due"])
        await ask_in_writing(socket, "Remind me of the tea in a moment.")
        await hear(socket, "response.done")
        due = await hear(socket, "sb.timer.due")
        reading = {"conversation": "none", "sb_reads": {"item_id": due["item_id"]}}
        await tell(socket, "response.create", response=reading)
        read = await hear_all(socket)
    assert changed["sb_tools"] == ["timer"]
    assert (due["text"], due["transcript"]) == ("tea", "Reminder: tea.")
    assert said_in(read) == "Reminder: tea."


@pytest.mark.parametrize("goes_on", [True, False])
async def test_an_allowed_call_is_told_to_its_end_though_nobody_waits_for_it(goes_on: bool) -> None:
    gate, begun = asyncio.Event(), asyncio.Event()
    statuses: list[str] = []

    class Gated(Calculator):
        async def run(self, arguments: str) -> str:
            begun.set()
            await gate.wait()
            return await super().run(arguments)

    over = asyncio.Event()

    async def emit(event: e.ServerEvent) -> None:
        if isinstance(event, e.ToolCallUpdated):
            statuses.append(event.status)
            if event.status != "running":
                over.set()

    tools = SessionTools({"calculator": Gated()})
    log = CallLog(lambda _: None, emit, tools.served)
    tools.late.goes_on = goes_on
    untold: deque[e.ServerEvent] = deque()
    by_voice = asyncio.create_task(tools.decide(tools.approvals.ask(SUM), log, approve=True, untold=untold))
    await begun.wait()
    by_voice.cancel()
    await asyncio.wait([by_voice])
    gate.set()
    if goes_on:
        await over.wait()
    statuses += [each.status for each in untold if isinstance(each, e.ToolCallUpdated)]
    assert statuses == ["running", "done" if goes_on else "cancelled"], "told with the end of its reply, not after it"
    gate.clear()
    over.clear()
    await tools.decide(tools.approvals.ask(SUM), log, approve=True)  # the session reads on
    assert statuses[2:] == ["running"]
    gate.set()
    await over.wait()
    assert statuses[2:] == ["running", "done"]
    await tools.late.close()


async def test_what_was_done_before_it_could_be_cancelled_is_not_called_cancelled() -> None:
    class Finishes(Calculator):
        async def run(self, arguments: str) -> str:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                return "done all the same"
            raise AssertionError

    async def emit(event: e.ServerEvent) -> None: ...

    tools = SessionTools({"calculator": Finishes()})
    log = CallLog(lambda _: None, emit, tools.served)
    reply = ReplyTools(tools, Functions(), log, lambda: "", lambda: LastQuestion("", "", is_open=False))
    running = asyncio.create_task(tools.runner.run(SUM))
    await asyncio.sleep(0)
    await reply._cancel({running: SUM})
    (told,) = [each for each in reply.untold if isinstance(each, e.ToolCallUpdated)]
    assert (told.status, told.result) == ("done", "done all the same")


def test_a_call_without_arguments_is_asked_about_by_its_name_alone() -> None:
    class Asks(Calculator):
        asks: tuple[str, str] | None = ("Shall I", "Soll ich")

    tools = SessionTools({"calculator": Asks()})
    assert tools.question(FunctionCall("call_1", "calculator", "{}"), german=True) == "Soll ich?"
    assert tools.question(SUM, german=False) == "Shall I: 1 + 1?"
