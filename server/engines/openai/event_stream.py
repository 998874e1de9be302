"""A stream of events as servers really send it: with remarks among the data, without the stream, or without the events.

The SDK asks; what it makes of such a stream would be an exception. Reading is pure, and takes time by the length.
"""

from __future__ import annotations

import asyncio
import codecs
import json
from contextlib import aclosing
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from httpx2 import Response

LONGEST_LINE = 2**20
"""Characters of one event: a piece of an answer with its wrapping has some hundred."""
LONGEST_EVENT = 100
"""Lines of data in one event."""
DRAIN_SECONDS = 0.5
_FIELDS = ("event:", "id:", "retry:")
_DONE = "[DONE]"


class StreamMark(Enum):
    """What stands in a stream beside its events."""

    DONE = "done"
    """The stream has ended as it should."""
    ALIVE = "alive"
    """Something that only shows that the server is there."""
    CALLING = "calling"
    """The answer has begun with what is not said: a function is being called."""


DONE, ALIVE, CALLING = StreamMark


class EventReader:
    """Takes bytes as they come and gives the values of events, and marks. Raises `ValueError` where it cannot."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._line: list[str] = []
        self._length = 0
        self._ended_early = False
        """Whether a line may end with two characters, of which the second is still to come."""
        self._data: list[str] = []
        self._is_error = False
        self._body: list[str] = []
        self._body_length = 0

    def feed(self, data: bytes) -> list[Any]:
        """What is complete by now."""
        return self._lines(self._decoder.decode(data))

    def finish(self) -> list[Any]:
        """The rest; an answer that came whole instead of as a stream is read only here."""
        found = [*self._lines(self._decoder.decode(b"", final=True) + "\n"), *self._dispatch()]
        body = "".join(self._body).strip()
        if body.startswith(("{", "[")):
            found += [json.loads(body), DONE]
        return found

    def _lines(self, text: str) -> list[Any]:
        found: list[Any] = []
        text = "\r" * self._ended_early + text
        self._ended_early = text.endswith("\r")
        text = text.removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n")
        *ends, rest = text.split("\n")
        for end in ends:
            if not (end or self._line or self._data or self._is_error):
                continue
            self._keep(end)
            line, self._line, self._length = "".join(self._line), [], 0
            found += self._take(line)
        self._keep(rest)
        return found

    def _keep(self, text: str) -> None:
        self._length += len(text)
        if self._length > LONGEST_LINE:
            raise ValueError("an event is too long")
        if text:
            self._line.append(text)

    def _take(self, line: str) -> Iterator[Any]:
        if line.startswith("data:"):
            yield from self._take_data(line.removeprefix("data:").strip())
        elif not line.strip():
            yield from self._dispatch()
        elif line.startswith(_FIELDS):
            self._is_error = line.replace(" ", "") == "event:error"
        elif not line.startswith(":"):
            yield from self._take_bare(line)

    def _take_data(self, data: str) -> Iterator[Any]:
        if data == _DONE:
            yield from self._dispatch()
            yield DONE
            return
        self._data.append(data)
        known, value = _parsed("\n".join(self._data))
        if not known and len(self._data) > 1:
            known, value = _parsed(data)
        if known:
            self._data.clear()
            yield self._event(value)
        elif sum(map(len, self._data)) > LONGEST_LINE or len(self._data) > LONGEST_EVENT:
            raise ValueError("an event is too long")

    def _dispatch(self) -> Iterator[Any]:
        """An event ends. Data that are no JSON are a remark, unless they were meant to be some."""
        data = "\n".join(self._data).strip()
        self._data.clear()
        if self._is_error and data:
            yield self._event(data)
        elif data.startswith(("{", "[", '"')):
            raise ValueError("the data of an event are cut")
        self._is_error = False

    def _event(self, value: Any) -> Any:
        is_error, self._is_error = self._is_error, False
        return {"error": value} if is_error and not (isinstance(value, dict) and "error" in value) else value

    def _take_bare(self, line: str) -> Iterator[Any]:
        """A line without the name of a field: JSON line by line, or part of an answer that comes whole."""
        known, value = _parsed(line) if not self._body else (False, None)
        if known and isinstance(value, dict):
            yield value
            return
        self._body.append(line + "\n")
        self._body_length += len(line)
        if self._body_length > LONGEST_LINE:
            raise ValueError("the answer is too long")


async def events(response: Response) -> AsyncGenerator[Any, None]:
    """What the answer says, up to the mark of its end; what a server holds back behind that is not waited for.

    Raises `ValueError`, and what the SDK's HTTP client raises.
    """
    reader = EventReader()
    async with aclosing(response.aiter_raw()) as parts:  # none is compressed
        async for part in parts:
            for event in reader.feed(part) or [ALIVE]:
                yield event
                if event is DONE:
                    await _drain(parts)
                    return
        for event in reader.finish():
            yield event


async def _drain(parts: Any) -> None:
    """Read to its end, the connection can be used again."""
    try:
        async with asyncio.timeout(DRAIN_SECONDS):
            async for _ in parts:
                pass
    except TimeoutError:
        return


def error_in(event: Any) -> dict[str, Any] | None:
    """The error that the event tells of, in any of the forms that servers have for it."""
    if not isinstance(event, dict):
        return None
    error = event.get("error")
    if not error and isinstance(choices := event.get("choices"), list) and choices and isinstance(choices[0], dict):
        error = choices[0].get("error")
    if isinstance(error, dict):
        return error
    if error and not isinstance(error, bool):
        return {"message": str(error)}
    told = event.get("message") if isinstance(event.get("message"), str) else event.get("detail")
    is_error = "error" in (event.get("object"), event.get("type"), event.get("status"))
    if is_error or (told and "choices" not in event and ("detail" in event or "code" in event)):
        return {**event, "message": str(told or "")}
    return None


def _parsed(text: str) -> tuple[bool, Any]:
    if not text:
        return False, None
    try:
        return True, json.loads(text)
    except (ValueError, RecursionError):
        return False, None
