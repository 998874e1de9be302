"""A prompt as chat completions take it. Pure.

Where a reply was interrupted, by the person or by a failure, a remark in brackets opens the person's next message. It
is there and not at the end of the reply, because a model goes on writing in the manner of its own replies and would
soon break off by itself; and it is no message of its own, because the templates of many models take a system message
only in the first place, and demand that person and assistant take turns. So two messages in a row of one side are made
one, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.engines import PromptMessage


@dataclass(frozen=True, slots=True)
class Remarks:
    """What opens the next message of the person where some of an answer was heard, and where none was."""

    heard_some: str
    heard_none: str


HEARD_SOME = "[Your last answer was interrupted: it reached me only as far as it stands here.]"
HEARD_NONE = "[Your answer was interrupted before any of it reached me.]"


IN_BRACKETS = Remarks(f"{HEARD_SOME}\n", f"{HEARD_NONE}\n")
"""For models that tell what is said about a talk from what is said in it."""
IN_A_WORD = Remarks("Wait. ", "Wait. ")
"""For small ones, which may repeat a remark or answer to it: what a person says who interrupts. That the answer ends in
the middle they see."""


def as_wire(messages: Sequence[PromptMessage], remarks: Remarks = IN_BRACKETS) -> list[dict[str, str]]:
    """The messages, each with `role` and `content`."""
    wire: list[dict[str, str]] = []
    remark = ""
    for message in messages:
        text = message.text
        if message.role == "user":
            text, remark = f"{remark}{text}", ""
        if message.interrupted:
            remark = remarks.heard_some if text.strip() else remarks.heard_none
        if text.strip():
            _add(wire, message.role, text)
    if remark:
        _add(wire, "user", remark.strip())
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
