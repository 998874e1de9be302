"""The sound that the server keeps of conversations: how much it is, and removing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.backend.http_client import ask, ask_json

if TYPE_CHECKING:
    from desktop.address import Address

KEPT = "/v1/storage/audio"


@dataclass(frozen=True, slots=True)
class KeptSound:
    """Of how many messages sound is kept, and how many bytes it takes."""

    items: int
    bytes: int


async def kept_sound(address: Address) -> KeptSound:
    """What the server at `address` keeps now. Raises `NoAnswer`."""
    return await ask_json(address, KEPT, lambda told: KeptSound(int(told["items"]), int(told["bytes"])))


async def remove_kept_sound(address: Address) -> None:
    """Have it remove all of it, for good. Raises `NoAnswer`."""
    await ask(address, KEPT, method="DELETE")
