"""What server and worker say to each other, one message a frame, as MessagePack. Pure.

A piece of work has an id that the server chose. Its sound or text follows as `Input`; what comes of it is `Output`,
never more of it than the server has taken and `WINDOW` beyond that.
"""

from __future__ import annotations

from typing import Any

import msgspec

from server.engines import Effort, Functions, Manner, PromptMessage, ReplyNotes, Speech, Thought, Waiting
from server.engines.catalog import EngineOptions
from server.protocol.roles import Role
from server.protocol.texts import Text

WINDOW = 8
"""How many outputs may be under way."""


class EngineStart(msgspec.Struct, tag=True, frozen=True):
    """The first message to a worker: which engine it shall be."""

    role: Role
    engine: str
    options: EngineOptions


class Ready(msgspec.Struct, tag=True, frozen=True):
    """The engine is loaded. `sample_rate` in Hz is 0 where it makes and takes no sound."""

    sample_rate: int
    prompt_tokens: int
    abilities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    language: str | None = None
    """What its usual voice speaks; None where it does not tell, or does not speak."""


class Leaving(msgspec.Struct, tag=True, frozen=True):
    """The worker ends once its work is done: it shall be given nothing new."""


class Unable(msgspec.Struct, tag=True, frozen=True):
    """The engine cannot be loaded."""

    code: str
    text: Any


class Hear(msgspec.Struct, tag=True, frozen=True):
    """Work for a transcriber."""

    id: int
    language: str | None


class Think(msgspec.Struct, tag=True, frozen=True):
    """Work for a language model."""

    id: int
    messages: list[PromptMessage]
    max_tokens: int | None
    functions: dict[str, Any]
    effort: Effort | None


class Speak(msgspec.Struct, tag=True, frozen=True):
    """Work for a voice."""

    id: int
    voice: str | None
    manner: Manner | None


class Input(msgspec.Struct, tag=True, frozen=True):
    """More of what the work is done on: bytes or a text; None ends it."""

    id: int
    item: Any


class OutputTaken(msgspec.Struct, tag=True, frozen=True):
    """An output was taken: one more may come."""

    id: int


class Cancel(msgspec.Struct, tag=True, frozen=True):
    """Nobody wants it any more."""

    id: int


class WaitingTold(msgspec.Struct, tag=True, frozen=True):
    """A `Waiting` on its way."""

    text: Any


class Sound(msgspec.Struct, tag=True, frozen=True):
    """A `Speech` on its way."""

    pcm: bytes
    text: str
    weights: tuple[tuple[int, int], ...]


class Idea(msgspec.Struct, tag=True, frozen=True):
    """A `Thought` on its way."""

    text: str
    takes_back: bool


class Output(msgspec.Struct, tag=True, frozen=True):
    """A piece of what comes of the work."""

    id: int
    item: str | Sound | Idea | WaitingTold


class Done(msgspec.Struct, tag=True, frozen=True):
    """The work is complete."""

    id: int
    notes: ReplyNotes | None
    prompt_tokens: int


class WorkFault(msgspec.Struct, tag=True, frozen=True):
    """The work failed; `text` as `Text.as_object` has it."""

    id: int
    code: str
    text: Any
    prompt_tokens: int


Work = Hear | Think | Speak
ToWorker = EngineStart | Hear | Think | Speak | Input | OutputTaken | Cancel
FromWorker = Ready | Leaving | Unable | Output | Done | WorkFault
Answer = Output | Done | WorkFault

Piece = str | Speech | Thought | Waiting
"""What an engine yields."""


def packed(item: Piece) -> str | Sound | Idea | WaitingTold:
    """A piece as it travels."""
    match item:
        case Speech():
            return Sound(item.pcm, item.text, item.weights)
        case Thought():
            return Idea(item.text, item.takes_back)
        case Waiting():
            return WaitingTold(item.message.as_object())
    return item


def unpacked(item: str | Sound | Idea | WaitingTold) -> Piece:
    """The piece that travelled."""
    match item:
        case Sound():
            return Speech(item.pcm, item.text, item.weights)
        case Idea():
            return Thought(item.text, takes_back=item.takes_back)
        case WaitingTold():
            return Waiting(Text.of(item.text))
    return item


def functions_of(given: dict[str, Any]) -> Functions:
    """The functions that `msgspec.to_builtins` took apart."""
    return msgspec.convert(given, Functions)
