"""The blocked list of a team: what the assistant neither takes up nor says, for everybody, in the tables."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from server.conversations.store.sql.row_mapping import insert_into
from server.people.audit import note
from server.people.errors import NotBlocked, PhraseRefused
from server.people.tables import BlockedRow
from server.pipeline.blocked import MOST_CHARACTERS, MOST_PHRASES, same, words_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

# Made once: it is asked every second.
_PHRASES = select(BlockedRow.phrase).order_by(BlockedRow.phrase)

NO_WORD = Text("What is blocked is a word, or some words in a row, of at most {number} characters.")
TOO_MANY = Text("The blocked list is full: it holds {number} entries.")
NOT_THERE = Text("{phrase} is not on the blocked list.")


async def phrases(connection: AsyncConnection) -> list[str]:
    """All that is blocked, in order."""
    return list(await connection.scalars(_PHRASES))


async def block(connection: AsyncConnection, phrase: str, *, actor: str = "") -> str:
    """Put it on the list; it is no mistake if it is there, however it was written. Raises `PhraseRefused`."""
    phrase = unicodedata.normalize("NFC", " ".join(phrase.split()))
    if not words_of(phrase) or len(phrase) > MOST_CHARACTERS or not phrase.isprintable():
        raise PhraseRefused(NO_WORD.filled(number=MOST_CHARACTERS))
    there = await phrases(connection)
    if (known := next((each for each in there if same(each, phrase)), None)) is not None:
        return known
    if len(there) >= MOST_PHRASES:
        raise PhraseRefused(TOO_MANY.filled(number=MOST_PHRASES))
    # Somebody else may put it there at the same moment.
    new = insert_into(connection.dialect.name)(BlockedRow).values(phrase=phrase).on_conflict_do_nothing()
    if (await connection.execute(new)).rowcount:
        await note(connection, "blocked", actor=actor, details=phrase)
    return phrase


async def unblock(connection: AsyncConnection, phrase: str, *, actor: str = "") -> None:
    """Take it off the list, however it was written there. Raises `NotBlocked`."""
    there = [each for each in await phrases(connection) if same(each, phrase)]
    if not there:
        raise NotBlocked(NOT_THERE.filled(phrase=phrase))
    await connection.execute(delete(BlockedRow).where(BlockedRow.phrase.in_(there)))
    for each in there:
        await note(connection, "unblocked", actor=actor, details=each)
