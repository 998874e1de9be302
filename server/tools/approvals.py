"""What waits for the person to allow it: bound to the exact arguments, and not for long."""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.engines import FunctionCall

EXPIRES_SECONDS = 60.0
MOST_WAITING = 8
"""Requests of one session that wait at once; an earlier one is forgotten."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One request: `id` belongs to this call with these arguments alone."""

    id: str
    call: FunctionCall
    expires: float
    """By the session's clock, in seconds."""
    aloud: str = ""
    """The question as it is spoken; empty where a word cannot allow it, only a button."""


class Approvals:
    """The requests of one session; each can be taken once."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._waiting: dict[str, Approval] = {}

    def ask(self, call: FunctionCall, aloud: str = "") -> Approval:
        """Have the call wait; a word may allow it where the question is asked `aloud`."""
        bound = hashlib.sha256(f"{secrets.token_hex(16)}\0{call.name}\0{call.arguments}".encode(errors="replace"))
        approval = Approval(f"appr_{bound.hexdigest()[:24]}", call, self._now() + EXPIRES_SECONDS, aloud)
        while len(self._waiting) >= MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]
        self._waiting[approval.id] = approval
        return approval

    @property
    def waits(self) -> bool:
        """Whether the person may still answer to one."""
        return bool(self._valid)

    def take(self, approval_id: str) -> Approval | None:
        """The request of that id, which waits no longer; None where there is none, or not any more."""
        approval = self._waiting.pop(approval_id, None)
        return approval if approval is not None and self._now() < approval.expires else None

    def take_only(self) -> Approval | None:
        """The one that waits; None where there is none, or more than one, for a word cannot say which."""
        valid = self._valid
        return self.take(valid[0].id) if len(valid) == 1 else None

    def take_heard(self, heard: str) -> Approval | None:
        """The one that a word allows which answers what was just `heard`: its question was asked aloud in that, to its
        end, and no other call's. Of one that was asked for again it is the latest.
        """
        asked = [each for each in self._valid if each.aloud and _words(each.aloud) in _words(heard)]
        if len({(each.call.name, each.call.arguments) for each in asked}) != 1:
            return None
        return self.take(asked[-1].id)

    @property
    def _valid(self) -> list[Approval]:
        return [each for each in self._waiting.values() if self._now() < each.expires]


def _words(text: str) -> str:
    return f" {' '.join(text.split())} "
