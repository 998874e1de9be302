"""A prompt as chat completions take it. Pure.

Where a reply was interrupted, by the person or by a failure, a remark in brackets opens the person's next message. It
is there and not at the end of the reply, because a model goes on writing in the manner of its own replies and would
soon break off by itself; and it is no message of its own, because the templates of many models take a system message
only in the first place, and demand that person and assistant take turns. So two messages in a row of one side are made
one, too.

What a function gave back stands right behind its call, where APIs demand it, whatever was said in between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.engines import FunctionCall, Functions, PromptMessage


@dataclass(frozen=True, slots=True)
class Remarks:
    """What opens the next message of the person where some of an answer was heard, and where none was."""

    heard_some: str
    heard_none: str


HEARD_SOME = "[Your last answer was interrupted: it reached me only as far as it stands here.]"
HEARD_NONE = "[Your answer was interrupted before any of it reached me.]"
NO_RESULT = "(There is no result yet.)"
UNSEEN = "[I showed a picture that you cannot see.]"

Wire = list[dict[str, Any]]


IN_BRACKETS = Remarks(f"{HEARD_SOME}\n", f"{HEARD_NONE}\n")
"""For models that tell what is said about a talk from what is said in it."""
IN_A_WORD = Remarks("Wait. ", "Wait. ")
"""For small ones, which may repeat a remark or answer to it: what a person says who interrupts. That the answer ends in
the middle they see."""


def as_wire(messages: Sequence[PromptMessage], remarks: Remarks = IN_BRACKETS, *, pictures: bool = True) -> Wire:
    """The messages, each with `role` and `content`; without `pictures` it is told that there was one."""
    wire: Wire = []
    remark = ""
    answered = False
    results = {message.call_id: message.text for message in messages if message.role == "tool"}
    for message in messages:
        text = message.text
        if message.role == "user":
            text, remark = f"{remark}{text}", ""
        if message.interrupted:
            remark = remarks.heard_some if text.strip() else remarks.heard_none
        if message.call is not None:
            _add_call(wire, message.call, results.get(message.call.id, NO_RESULT), after_a_result=answered)
        elif message.pictures:
            _add_pictures(wire, text, message, shown=pictures)
        elif text.strip() and message.role != "tool":
            _add(wire, message.role, text)
        answered = message.role == "tool"
    if remark:
        _add(wire, "user", remark.strip())
    return _results_behind_all_calls(wire)


def offer(functions: Functions) -> dict[str, Any]:
    """The functions as parameters of a chat completion; none where there are none."""
    if not functions.offered:
        return {}
    tools = [
        {
            "type": "function",
            "function": {"name": each.name, "description": each.description, "parameters": each.parameters},
        }
        for each in functions.offered
    ]
    wish: dict[str, Any] = {"tools": tools}
    if functions.chosen:
        wish["tool_choice"] = {"type": "function", "function": {"name": functions.chosen}}
    elif functions.choice != "auto":
        wish["tool_choice"] = functions.choice
    if functions.parallel is not None:
        wish["parallel_tool_calls"] = functions.parallel
    return wish


def without_system(wire: Wire) -> Wire:
    """The same for a model that takes no system message: what it says opens the first message of the person."""
    told = "\n\n".join(message["content"] for message in wire if message["role"] == "system")
    rest: Wire = [{"role": "user", "content": told}] if told else []
    for message in wire:
        if message["role"] != "system":
            _join(rest, message)
    return rest


def _join(wire: Wire, message: dict[str, Any]) -> None:
    """Add the message, or make it one with the last."""
    last: dict[str, Any] = wire[-1] if wire else {"role": ""}
    apart = message["role"] == "tool" or "tool_calls" in last or "tool_calls" in message
    if apart or message["role"] != last["role"]:
        wire.append(dict(message))
    elif isinstance(last["content"], str) and isinstance(message["content"], str):
        last["content"] += f"\n\n{message['content']}"
    else:
        last["content"] = [*_parts(last["content"]), *_parts(message["content"])]


def _parts(content: Any) -> list[dict[str, Any]]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def _add(wire: Wire, role: str, text: str) -> None:
    if wire and wire[-1]["role"] == role and "tool_calls" not in wire[-1]:
        _append(wire[-1], text)
    else:
        wire.append({"role": role, "content": text})


def _append(message: dict[str, Any], text: str) -> None:
    if isinstance(message["content"], str):
        message["content"] += f"\n\n{text}"
    else:
        message["content"].append({"type": "text", "text": text})


def _add_pictures(wire: Wire, text: str, message: PromptMessage, *, shown: bool) -> None:
    _add(wire, message.role, text if shown else f"{text}\n{UNSEEN}".strip())
    if not shown:
        return
    wire[-1]["content"] = [part for part in _parts(wire[-1]["content"]) if part.get("text") != ""] + [
        {"type": "image_url", "image_url": {"url": picture.url, "detail": picture.detail}}
        for picture in message.pictures
    ]


def _add_call(wire: Wire, call: FunctionCall, result: str, *, after_a_result: bool) -> None:
    """A call, beside others of the same reply, and what came of it."""
    function = {"name": call.name, "arguments": call.arguments}
    entry = {"id": call.id, "type": "function", "function": function}
    if wire and wire[-1]["role"] == "assistant" and not after_a_result:
        wire[-1].setdefault("tool_calls", []).append(entry)
    else:
        wire.append({"role": "assistant", "content": None, "tool_calls": [entry]})
    wire[-1].setdefault("results", []).append({"role": "tool", "tool_call_id": call.id, "content": result})


def _results_behind_all_calls(wire: Wire) -> Wire:
    return [each for message in wire for each in (message, *message.pop("results", []))]
