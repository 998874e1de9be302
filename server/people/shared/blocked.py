"""The blocked list of a team: what the assistant neither takes up nor says, for everybody, in the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from server.people.audit import note
from server.people.errors import NotBlocked, PhraseRefused
from server.people.tables import BlockedRow
from server.pipeline.blocked import MOST_CHARACTERS, MOST_PHRASES, words_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

NO_WORD = Text("What is blocked is a word, or some words in a row, of at most {number} characters.")
TOO_MANY = Text("The blocked list is full: it holds {number} entries.")
NOT_THERE = Text("{phrase} is not on the blocked list.")


async def phrases(connection: AsyncConnection) -> list[str]:
    """All that is blocked, in order."""
    return list(await connection.scalars(select(BlockedRow.phrase).order_by(BlockedRow.phrase)))


async def block(connection: AsyncConnection, phrase: str, *, actor: str = "") -> str:
    """Put it on the list; it is no mistake if it is there. Raises `PhraseRefused`."""
    phrase = " ".join(phrase.split())
    if not words_of(phrase) or len(phrase) > MOST_CHARACTERS or not phrase.isprintable():
        raise PhraseRefused(NO_WORD.filled(number=MOST_CHARACTERS))
    if await connection.scalar(select(BlockedRow.phrase).where(BlockedRow.phrase == phrase)):
        return phrase
    if (await connection.scalar(select(func.count()).select_from(BlockedRow)) or 0) >= MOST_PHRASES:
        raise PhraseRefused(TOO_MANY.filled(number=MOST_PHRASES))
    await connection.execute(insert(BlockedRow).values(phrase=phrase))
    await note(connection, "blocked", actor=actor, details=phrase)
    return phrase


async def unblock(connection: AsyncConnection, phrase: str, *, actor: str = "") -> None:
    """Take it off the list. Raises `NotBlocked`."""
    gone = await connection.execute(delete(BlockedRow).where(BlockedRow.phrase == phrase))
    if not gone.rowcount:
        raise NotBlocked(NOT_THERE.filled(phrase=phrase))
    await note(connection, "unblocked", actor=actor, details=phrase)
