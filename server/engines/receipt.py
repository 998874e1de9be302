"""Which engine on which host was given what, noted where an engine is lent: what a turn can show of where it went."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from server.protocol.addresses import is_this_computer

Given = Literal["sound", "text", "pictures", "functions", "passages"]


@dataclass(frozen=True, slots=True)
class Handed:
    """What one engine got; an empty `host` is this very program."""

    stage: str
    """As the wire calls it: `hear`, `think`, `speak` or `speech`."""
    engine: str
    host: str
    got: tuple[Given, ...]

    @property
    def stayed(self) -> bool:
        """Whether it is on this computer."""
        return not self.host or is_this_computer(urlsplit(f"//{self.host}").hostname or "")


class Receipt:
    """Of one turn; the same engine stands in it once."""

    def __init__(self) -> None:
        self._handed: dict[tuple[str, str, str], Handed] = {}

    @property
    def handed(self) -> tuple[Handed, ...]:
        """In the order in which they were asked first."""
        return tuple(self._handed.values())

    def note(self, handed: Handed) -> None:
        key = handed.stage, handed.engine, handed.host
        before = self._handed.get(key)
        got = tuple(dict.fromkeys((*(before.got if before else ()), *handed.got)))
        self._handed[key] = replace(handed, got=got)


RECEIPT: ContextVar[Receipt | None] = ContextVar("receipt", default=None)
"""Of the turn that works at this moment."""


def hand(stage: str, engine: str, host: str, *got: Given) -> None:
    """Note it on the receipt of the turn at work, if any."""
    if got and (receipt := RECEIPT.get()) is not None:
        receipt.note(Handed(stage, engine, host, got))
