"""Engines and models that whoever runs a server lets its people choose among, under names that people understand. Pure.

Written one a line, or separated by semicolons: `Thorough = openai/gpt-5.5 text_in=1.25 text_out=10 day=2026-11-28`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from server.engines.prices import Prices, prices_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

MOST_NAME = 60
"""Characters that a name may have: it stands in a menu."""

RAY = "ray://"
"""How the address of a deployment begins that stands for an engine that Ray Serve runs."""

OWN = ("url", "voice")
"""What may be said of an offer beside its prices."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A model of an engine, by their names in the settings; an empty model leaves it to the engine."""

    name: str
    engine: str
    model: str | None = None
    url: str | None = None
    voice: str | None = None
    prices: Prices | None = None


def offers_in(written: str) -> list[Offer]:
    """As a setting has them, in its order. Raises `ValueError`."""
    offers = [_offer(line.strip()) for line in re.split(r"[;\n]", written) if line.strip()]
    names = [offer.name.casefold() for offer in offers]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ValueError(f"{twice!r} is offered twice")
    return offers


def all_of(first: Sequence[Offer], others: Sequence[Offer]) -> list[Offer]:
    """Both; of those with the same name the first one. An offer of a model that has prices there has them, too."""
    prices = {(each.engine, each.model): each.prices for each in first if each.prices is not None}
    names = {each.name.casefold() for each in first}
    new = [each for each in others if each.name.casefold() not in names]
    return [*first, *(replace(each, prices=each.prices or prices.get((each.engine, each.model))) for each in new)]


def named(name: str, names: Collection[str]) -> str | None:
    """The one of the names that is meant, whether in small or large letters; None where none is."""
    return next((each for each in names if each.casefold() == name.strip().casefold()), None)


def _offer(line: str) -> Offer:
    name, _, rest = (part.strip() for part in line.partition("="))
    what, *more = rest.split() or [""]
    engine, _, model = (what, "", "") if what.startswith(RAY) else what.partition("/")
    if not engine or not 1 <= len(name) <= MOST_NAME or not name.isprintable():
        raise ValueError(f"{line!r} is no name (of at most {MOST_NAME} characters) = engine/model")
    own: dict[str, str] = {}
    prices: list[str] = []
    for part in more:
        key, _, value = part.partition("=")
        if key in OWN and value and key not in own:
            own[key] = value
        else:
            prices.append(part)
    return Offer(name, engine, model or None, **own, prices=prices_in(" ".join(prices)) if prices else None)
