"""Which engine on which host was given what, noted where an engine is lent: what a turn can show of where it went."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from server.protocol.addresses import is_this_computer

Given = Literal["sound", "text", "pictures", "functions", "passages"]

PROMPTED = ("think", "speech")
"""The stages that are given a prompt."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What one engine got; an empty `host` is this very program."""

    stage: str
    """As the wire calls it: `hear`, `think`, `speak`, `speech` or `find`."""
    engine: str
    host: str
    got: tuple[Given, ...]
    offer: str = ""
    """Under which name it was chosen; empty where there is none."""

    @property
    def stayed(self) -> bool:
        """Whether it is on this computer."""
        return not self.host or is_this_computer(urlsplit(f"//{self.host}").hostname or "")


class Receipt:
    """Of one turn; the same engine stands in it once."""

    def __init__(self) -> None:
        self._handed: dict[tuple[str, ...], Handed] = {}
        self._in_prompt: tuple[Given, ...] = ()

    @property
    def handed(self) -> tuple[Handed, ...]:
        """In the order in which they were asked first."""
        return tuple(
            replace(each, got=_each_once(each.got, self._in_prompt)) if each.stage in PROMPTED else each
            for each in self._handed.values()
        )

    def show(self, *got: Given) -> None:
        """The prompt holds this: whoever is asked is given it."""
        self._in_prompt = _each_once(self._in_prompt, got)

    def note(self, handed: Handed) -> None:
        key = handed.stage, handed.engine, handed.host, handed.offer
        before = self._handed.get(key)
        self._handed[key] = replace(handed, got=_each_once(before.got if before else (), handed.got))


def _each_once(one: tuple[Given, ...], other: tuple[Given, ...]) -> tuple[Given, ...]:
    return tuple(dict.fromkeys((*one, *other)))


RECEIPT: ContextVar[Receipt | None] = ContextVar("receipt", default=None)
"""Of the turn that works at this moment."""


def hand(stage: str, engine: str, host: str, *got: Given, offer: str = "") -> None:
    """Note it on the receipt of the turn at work, if any."""
    if got and (receipt := RECEIPT.get()) is not None:
        receipt.note(Handed(stage, engine, host, got, offer))


def show(*got: Given) -> None:
    """Note on the receipt of the turn at work, if any, that its prompt holds this."""
    if (receipt := RECEIPT.get()) is not None:
        receipt.show(*got)
