"""What an engine's vendor takes for a turn, by prices that whoever runs the server has set."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.engines import TokenCount

MILLION = 1_000_000

NO_PRICE = ("currency", "day")


@dataclass(frozen=True, slots=True)
class Prices:
    """Of one engine, in `currency`: for a million tokens of each kind, and for a `minute` of sound, heard or spoken."""

    text_in: float = 0.0
    cached_in: float | None = None
    """Of text or sound that had been read before; None where that is no cheaper than text."""
    sound_in: float = 0.0
    text_out: float = 0.0
    sound_out: float = 0.0
    minute: float = 0.0
    characters: float = 0.0
    """For a million of them that are spoken."""
    currency: str = "USD"
    day: str = ""
    """When somebody looked them up, as 2026-11-28."""

    @property
    def named(self) -> list[str]:
        """What has a price."""
        return [each.name for each in fields(self) if each.name not in NO_PRICE and getattr(self, each.name)]

    @property
    def told(self) -> str:
        """As it is written in a setting."""
        given = [f"{name}={getattr(self, name):g}" for name in self.named]
        return " ".join([*given, f"currency={self.currency}", f"day={self.day}"])

    def of_sound(self, seconds: float, characters: int = 0) -> float:
        """Of what was heard or spoken."""
        return seconds / 60 * self.minute + characters / MILLION * self.characters

    def money(self, count: TokenCount, seconds: float) -> float:
        """Of a turn with that much sound."""
        cached = min(count.cached, count.read - count.read_sound)
        text = count.read - count.read_sound - cached
        tokens = (
            text * self.text_in
            + cached * (self.text_in if self.cached_in is None else self.cached_in)
            + count.read_sound * self.sound_in
            + (count.written - count.written_sound) * self.text_out
            + count.written_sound * self.sound_out
        )
        return tokens / MILLION + self.of_sound(seconds)


def prices_in(written: str) -> Prices:
    """As a setting has them: `text_in=4 sound_in=32 currency=USD day=2026-11-28`. Raises `ValueError`."""
    given: dict[str, float | str] = {}
    known = {each.name for each in fields(Prices)}
    for part in written.replace(",", " ").split():
        name, is_given, value = part.partition("=")
        if not is_given or name not in known or name in given:
            raise ValueError(f"{part!r} is none of {', '.join(sorted(known))} with a value, each once")
        given[name] = value if name in NO_PRICE else _price(value)
    if not given.get("day"):
        raise ValueError("the day on which they were looked up is missing: day=2026-11-28")
    date.fromisoformat(str(given["day"]))
    return Prices(**given)  # type: ignore[arg-type]


def _price(value: str) -> float:
    price = float(value)
    if not isfinite(price) or price < 0:
        raise ValueError(f"{value!r} is no price")
    return price
