"""Secrets of servers of tools in the OS keyring; one that is longer than an entry may be takes several."""

from __future__ import annotations

from desktop.settings import keyring_store
from desktop.settings.keyring_store import MAX_CHARACTERS

MOST_PIECES = 32
"""Entries of the keyring that one secret takes at most."""


async def read(name: str) -> str:
    """All pieces of it: the first one that is not full is the last. Raises `KeyringUnavailable`."""
    pieces: list[str] = []
    while len(pieces) < MOST_PIECES and (not pieces or len(pieces[-1]) == MAX_CHARACTERS):
        pieces.append(await keyring_store.read(_entry(name, len(pieces))) or "")
    return "".join(pieces).rstrip("\n")


async def write(name: str, secret: str) -> None:
    """Raises `KeyringUnavailable`."""
    whole = f"{secret}\n"  # so that no piece is empty
    if len(whole) % MAX_CHARACTERS == 0:
        whole += "\n"  # nor the last one full
    pieces = [whole[begin : begin + MAX_CHARACTERS] for begin in range(0, len(whole), MAX_CHARACTERS)]
    for place, piece in enumerate(pieces):
        await keyring_store.write(_entry(name, place), piece)
    await _cut(name, len(pieces))  # of a longer one that was there before


async def forget(name: str) -> None:
    """Raises `KeyringUnavailable`."""
    await _cut(name, 0)


async def _cut(name: str, first: int) -> None:
    """Leave no pieces from the `first` on. Raises `KeyringUnavailable`."""
    for place in range(first, MOST_PIECES):
        if not await keyring_store.read(_entry(name, place)):
            return
        await keyring_store.delete(_entry(name, place))


def _entry(name: str, piece: int) -> str:
    return f"tool:{name}#{piece}"
