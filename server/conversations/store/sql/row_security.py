"""What PostgreSQL itself shows of conversations: to a person's queries, their own rows and no other.

The server's own connections see all. What it asks for a person it asks as another role, which the policies of the
tables hold to the owner that is set. That role is made where this server may make one; elsewhere its queries alone
keep people apart, and the log says so.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

log = logging.getLogger(__name__)

ROLE = "sb_voice_person"

SHOWN = (
    *("conversations", "items", "item_audio", "item_pictures"),
    *("documents", "document_passages", "document_vectors"),
)
"""Tables that have a policy; with all others the role has no business."""

_IS_MEMBER = text("SELECT pg_has_role(current_user, oid, 'MEMBER') FROM pg_roles WHERE rolname = :role")
_MAKE = f"""DO $sql$ BEGIN
    CREATE ROLE {ROLE} NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $sql$"""
_GRANT = f"""DO $sql$ BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO {ROLE}', current_schema());
END $sql$"""
_LOCK = 0x5B_0002
"""PostgreSQL's advisory lock under which one server at a time grants: two at once would be an error."""


async def become_able(engine: AsyncEngine) -> bool:
    """See to it that this server can ask as that role. Whether it can."""
    try:
        async with engine.begin() as connection:
            if not await connection.scalar(_IS_MEMBER, {"role": ROLE}):
                await connection.exec_driver_sql(_MAKE)
                await connection.exec_driver_sql(f"GRANT {ROLE} TO CURRENT_USER")
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            await connection.exec_driver_sql(_GRANT)
            await connection.exec_driver_sql(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {', '.join(SHOWN)} TO {ROLE}")
    except DBAPIError as error:
        log.warning(
            "PostgreSQL does not let this server use the role %s (%s): only its queries keep people apart",
            ROLE,
            type(error.orig).__name__,
        )
        return False
    return True


async def see_only(connection: AsyncConnection, owner_id: str) -> None:
    """From here to the end of the transaction the connection sees and changes only that person's rows."""
    await connection.exec_driver_sql(f"SET LOCAL ROLE {ROLE}")
    await connection.execute(text("SELECT set_config('sb_voice.owner', :owner, true)"), {"owner": owner_id})
