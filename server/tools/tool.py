"""What a tool is, and how it says that it could not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar, runtime_checkable

import msgspec

Arguments = TypeVar("Arguments")


class ToolFailed(Exception):
    """The text says to the model, in one English sentence, what went wrong."""


class ServerTool(Protocol):
    """One thing that a model may have done."""

    name: str
    description: str
    asks: tuple[str, str] | None
    """With which words, in English and German, the person is asked to allow each call; None where they are not."""

    @property
    def parameters(self) -> Mapping[str, object]:
        """A JSON schema of what it takes."""

    async def run(self, arguments: str) -> str:
        """Do it with the JSON that the model wrote. Returns what the model is told. Raises `ToolFailed`."""


@runtime_checkable
class PersonalTool(Protocol):
    """One that is another for each person."""

    def of(self, person_id: str, conversation_id: str) -> ServerTool:
        """The same for one person, who talks in that conversation now."""


@runtime_checkable
class CalledTool(Protocol):
    """One that is another for each call."""

    def of_call(self, call_id: str) -> ServerTool:
        """The same for the call of that id."""


def schema_of(kind: type) -> Mapping[str, object]:
    """The JSON schema of a struct whose fields are a tool's arguments, without references."""
    _, parts = msgspec.json.schema_components([kind])
    schema = parts[kind.__name__]
    return {"type": "object", **{name: schema[name] for name in ("properties", "required") if name in schema}}


def read(arguments: str, kind: type[Arguments]) -> Arguments:
    """The arguments that a model wrote; none at all count as an empty object. Raises `ToolFailed`."""
    try:
        return msgspec.json.decode(arguments.strip() or "{}", type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise ToolFailed(f"The arguments do not fit: {error}") from None
