"""Statements that write a row over what there was of it, as each database understands them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import case

from server.conversations.store.row_mapping import insert_into
from server.quotas.tables import PresenceRow, UsageRow

if TYPE_CHECKING:
    from sqlalchemy import Executable


VOID = "void"
"""The kind of a turn that counts for nothing. It stays, so that it is not brought back by who knows less of it."""


@cache
def put(dialect: str) -> Executable:
    """What a turn took by now: what it took never becomes less, in whatever order it is written."""
    new = insert_into(dialect)(UsageRow)
    grown = {
        name: case((new.excluded[name] > mine, new.excluded[name]), else_=mine)
        for name, mine in (
            ("voice_ms", UsageRow.voice_ms),
            ("tokens", UsageRow.tokens),
            ("money", UsageRow.money),
        )
    }
    kind = case((new.excluded.kind == VOID, VOID), else_=UsageRow.kind)
    changing = {**grown, "kind": kind, "open_until": new.excluded.open_until, "place": new.excluded.place}
    return new.on_conflict_do_update(index_elements=["id"], set_=changing)


@cache
def put_presence(dialect: str) -> Executable:
    """Who talks in a conversation: whoever came last."""
    new = insert_into(dialect)(PresenceRow)
    changing = {name: new.excluded[name] for name in ("user_id", "server", "since", "alive_until")}
    return new.on_conflict_do_update(index_elements=["conversation_key"], set_=changing)
