"""A prompt as chat completions take it. Pure.

Where a reply was interrupted, by the person or by a failure, a remark in brackets opens the person's next message. It
is there and not at the end of the reply, because a model goes on writing in the manner of its own replies and would
soon break off by itself; and it is no message of its own, because the templates of many models take a system message
only in the first place, and demand that person and assistant take turns. So two messages in a row of one side are made
one, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.engines import PromptMessage

HEARD_SOME = "[Your last answer was interrupted: it reached me only as far as it stands here.]"
HEARD_NONE = "[Your answer was interrupted before any of it reached me.]"


def as_wire(messages: Sequence[PromptMessage]) -> list[dict[str, str]]:
    """The messages, each with `role` and `content`."""
    wire: list[dict[str, str]] = []
    remark = ""
    for message in messages:
        text = message.text
        if message.role == "user":
            text, remark = f"{remark}\n{text}" if remark else text, ""
        if message.interrupted:
            remark = HEARD_SOME if text.strip() else HEARD_NONE
        if text.strip():
            _add(wire, message.role, text)
    if remark:
        _add(wire, "user", remark)
    return wire


def without_system(wire: list[dict[str, str]]) -> list[dict[str, str]]:
    """The same for a model that takes no system message: what it says opens the first message of the person."""
    told = "\n\n".join(message["content"] for message in wire if message["role"] == "system")
    rest: list[dict[str, str]] = [{"role": "user", "content": told}] if told else []
    for message in wire:
        if message["role"] != "system":
            _add(rest, message["role"], message["content"])
    return rest


def _add(wire: list[dict[str, str]], role: str, text: str) -> None:
    if wire and wire[-1]["role"] == role:
        wire[-1]["content"] += f"\n\n{text}"
    else:
        wire.append({"role": role, "content": text})
