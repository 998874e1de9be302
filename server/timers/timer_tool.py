"""Sets, lists and cancels timers and reminders."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import msgspec

from server.conversations.store.errors import StoreError
from server.timers.kept import MOST
from server.timers.moments import NoMoment, due_at, line
from server.tools.tool import ToolFailed, read, schema_of

if TYPE_CHECKING:
    from server.timers.alarm_clock import AlarmClock

LONGEST = 500
"""Characters of what to remind of."""


class TimerAsked(msgspec.Struct, forbid_unknown_fields=True):
    action: Literal["set", "list", "cancel"]
    text: str = ""
    in_seconds: float | None = None
    at: str = ""
    timer_id: str = ""


class TimerTool:
    """Of one person."""

    name = "timer"
    description = (
        "Timers and reminders, which are spoken when they are due. action `set`: `text` is what to remind of, in the "
        "person's language, empty for a plain timer; with `in_seconds`, or `at` as 17:30 or 2030-05-01T09:00. "
        "action `list`: all that are set. action `cancel`: that with `timer_id`, as listed."
    )
    asks: tuple[str, str] | None = None

    def __init__(self, clock: AlarmClock, person_id: str = "") -> None:
        self._clock = clock
        self._person_id = person_id

    def of(self, person_id: str, conversation_id: str) -> TimerTool:
        """The same for one person."""
        return TimerTool(self._clock, person_id)

    @cached_property
    def parameters(self) -> Mapping[str, object]:
        return schema_of(TimerAsked)

    async def run(self, arguments: str) -> str:
        asked = read(arguments, TimerAsked)
        try:
            match asked.action:
                case "set":
                    return await self._set(asked)
                case "cancel":
                    return await self._cancel(asked.timer_id.strip())
            timers = await self._clock.kept.of([self._person_id])
        except StoreError:
            raise ToolFailed("Timers cannot be kept or read now.") from None
        return "\n".join(line(timer, self._clock.now()) for _, timer in timers) or "No timer is set."

    async def _set(self, asked: TimerAsked) -> str:
        text, now = " ".join(asked.text.split()), self._clock.now()
        if len(text) > LONGEST:
            raise ToolFailed(f"A reminder has at most {LONGEST} characters.")
        try:
            moment = due_at(asked.in_seconds, asked.at, now)
        except NoMoment as error:
            raise ToolFailed(str(error)) from None
        timer = await self._clock.kept.add(self._person_id, text, moment)
        if timer is None:
            raise ToolFailed(f"{MOST} timers are set, and more are not kept.")
        self._clock.changed()
        return f"Set. {line(timer, now)}"

    async def _cancel(self, timer_id: str) -> str:
        if not await self._clock.kept.take(self._person_id, timer_id):
            raise ToolFailed(f"There is no timer {timer_id[:32]!r}; list them first.")
        return "The timer was cancelled."
