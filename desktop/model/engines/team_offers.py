"""Models and voices that a team's server lets its people choose among. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SETTINGS = {"think": "team_llm", "hear": "team_stt", "speak": "team_tts"}
"""Which setting holds what is chosen for a stage, by what that is called on the wire."""


@dataclass(frozen=True, slots=True)
class TeamOffer:
    """One of them; an empty `host` is the team's server itself."""

    stage: str
    name: str
    host: str
    is_default: bool


def choices(offers: Iterable[TeamOffer], stage: str) -> Sequence[TeamOffer]:
    """What there is to choose from for a stage: nothing where there is only one."""
    found = [offer for offer in offers if offer.stage == stage]
    return found if len(found) > 1 else []


def in_use(offers: Sequence[TeamOffer], chosen: str) -> str:
    """The name of the one that counts: what was chosen, else the default; empty where there is none."""
    names = [offer.name for offer in offers]
    return chosen if chosen in names else next((offer.name for offer in offers if offer.is_default), "")
