"""Which engine on which host was given what, and what that took, noted where an engine is lent, to be shown."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from server.protocol.addresses import is_this_computer

if TYPE_CHECKING:
    from server.engines.prices import Prices

Given = Literal["sound", "text", "pictures", "functions", "passages", "arguments"]

PROMPTED = ("think", "speech")
"""The stages that are given a prompt."""

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class AskedEngine:
    """An engine in its role; an empty `host` is this very program."""

    stage: str
    """As the wire calls it: `hear`, `think`, `speak`, `speech`, `find`, or `tool` for a server of tools."""
    engine: str
    host: str
    offer: str = ""
    """Under which name it was chosen; empty where there is none."""
    prices: Prices | None = None

    @property
    def stayed(self) -> bool:
        """Whether it is on this computer."""
        return not self.host or is_this_computer(urlsplit(f"//{self.host}").hostname or "")


@dataclass(frozen=True, slots=True)
class Handed:
    """What one engine got."""

    asked: AskedEngine
    got: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class EngineUse:
    """What one engine took of a turn: tokens, sound that it heard or made, characters that it spoke."""

    asked: AskedEngine
    tokens: int = 0
    seconds: float = 0.0
    characters: int = 0
    money: float | None = None
    """By its prices; None where it has none."""

    @property
    def model(self) -> str:
        """As people know it: the name under which it is offered, else the engine's."""
        return self.asked.offer or self.asked.engine

    @property
    def millionths(self) -> int:
        """The money as a whole number, which can be added up; 0 where there is no price."""
        return round((self.money or 0) * MILLION)

    @property
    def is_unknown(self) -> bool:
        """Whether it may have cost something, and nobody knows what."""
        return self.money is None and not self.asked.stayed


class Receipt:
    """Of one turn; the same engine stands in it once."""

    def __init__(self) -> None:
        self._handed: dict[AskedEngine, tuple[Given, ...]] = {}
        self._last: dict[str, AskedEngine] = {}
        self._spoke: dict[AskedEngine, tuple[int, float]] = {}
        self._in_prompt: tuple[Given, ...] = ()

    @property
    def handed(self) -> tuple[Handed, ...]:
        """In the order in which they were asked first."""
        return tuple(
            Handed(asked, _each_once(got, self._in_prompt) if asked.stage in PROMPTED else got)
            for asked, got in self._handed.items()
        )

    @property
    def spoken(self) -> list[EngineUse]:
        """What each voice made, by its prices."""
        return [_of_sound(asked, seconds, characters) for asked, (characters, seconds) in self._spoke.items()]

    def heard(self, seconds: float) -> list[EngineUse]:
        """What whoever heard that much took: the last one that was asked, as the others failed."""
        asked = self.last("hear")
        return [_of_sound(asked, seconds)] if asked is not None and seconds else []

    def last(self, stage: str) -> AskedEngine | None:
        """Who was asked last in a stage; None for nobody."""
        return self._last.get(stage)

    def show(self, *got: Given) -> None:
        """The prompt holds this: whoever is asked is given it."""
        self._in_prompt = _each_once(self._in_prompt, got)

    def note(self, asked: AskedEngine, *got: Given) -> None:
        """It was given this."""
        self._last[asked.stage] = asked
        self._handed[asked] = _each_once(self._handed.get(asked, ()), got)

    def add(self, asked: AskedEngine, characters: int, seconds: float) -> None:
        """It has spoken that, beside what it had before."""
        before = self._spoke.get(asked, (0, 0.0))
        self._spoke[asked] = before[0] + characters, before[1] + seconds


def _of_sound(asked: AskedEngine, seconds: float, characters: int = 0) -> EngineUse:
    money = None if asked.prices is None else asked.prices.of_sound(seconds, characters)
    return EngineUse(asked, 0, seconds, characters, money)


def _each_once(one: tuple[Given, ...], other: tuple[Given, ...]) -> tuple[Given, ...]:
    return tuple(dict.fromkeys((*one, *other)))


RECEIPT: ContextVar[Receipt | None] = ContextVar("receipt", default=None)
"""Of the turn that works at this moment."""


def hand(asked: AskedEngine, *got: Given) -> None:
    """Note it on the receipt of the turn at work, if any."""
    if got and (receipt := RECEIPT.get()) is not None:
        receipt.note(asked, *got)


def spoke(asked: AskedEngine, characters: int, seconds: float) -> None:
    """Note it there, too."""
    if (receipt := RECEIPT.get()) is not None:
        receipt.add(asked, characters, seconds)


def show(*got: Given) -> None:
    """Note on the receipt of the turn at work, if any, that its prompt holds this."""
    if (receipt := RECEIPT.get()) is not None:
        receipt.show(*got)
