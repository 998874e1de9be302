"""Statements that write a row over what there was of it, as each database understands them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, case, func, or_, select

from server.conversations.store.models import UtcDateTime
from server.conversations.store.sql.row_mapping import insert_into
from server.people.tables import UserRow
from server.quotas.tables import ModelUsageRow, PresenceRow, RoleQuotaRow, UsageRow, UserQuotaRow

if TYPE_CHECKING:
    from sqlalchemy import Executable, Select


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
def put_model(dialect: str) -> Executable:
    """The same of one model in it."""
    new = insert_into(dialect)(ModelUsageRow)
    names = ("tokens", "sound_ms", "characters", "money")
    grown = {
        name: case((mine.is_(None), new.excluded[name]), (new.excluded[name] > mine, new.excluded[name]), else_=mine)
        for name in names
        if (mine := getattr(ModelUsageRow, name)) is not None
    }
    return new.on_conflict_do_update(index_elements=["turn_id", "stage", "model"], set_=grown)


_PRESENCE = ("conversation_key", "user_id", "server", "since", "alive_until")


@cache
def put_presence(dialect: str) -> Executable:
    """Who talks in a conversation: whoever came last."""
    return _in_its_place(insert_into(dialect)(PresenceRow))


@cache
def put_presence_where_allowed() -> Executable:
    """The same in SQLite, of somebody who is there and has fewer other sessions than they may; else it does nothing.

    Who writes there is alone: nobody else comes between the counting and the writing.
    """
    own = UserQuotaRow.user_id == UserRow.id, UserQuotaRow.name == "sessions"
    of_role = RoleQuotaRow.role == UserRow.role, RoleQuotaRow.name == "sessions"
    most = case(
        (select(UserQuotaRow.name).where(*own).exists(), select(UserQuotaRow.most).where(*own).scalar_subquery()),
        else_=select(RoleQuotaRow.most).where(*of_role).scalar_subquery(),
    )
    at = bindparam("since", type_=UtcDateTime())
    others = select(func.count()).where(
        PresenceRow.user_id == UserRow.id,
        PresenceRow.alive_until > at,
        PresenceRow.conversation_key != bindparam("conversation_key"),
    )
    given: Select[*tuple[Any, ...]] = select(
        bindparam("conversation_key"),
        UserRow.id,
        bindparam("server"),
        at,
        bindparam("alive_until", type_=UtcDateTime()),
    ).where(UserRow.id == bindparam("user_id"), or_(most.is_(None), others.scalar_subquery() < most))
    return _in_its_place(insert_into("sqlite")(PresenceRow).from_select(_PRESENCE, given, include_defaults=False))


def _in_its_place(new: Any) -> Executable:
    """That row instead of the one that the conversation has, if any."""
    changing = {name: new.excluded[name] for name in _PRESENCE[1:]}
    changed: Executable = new.on_conflict_do_update(index_elements=["conversation_key"], set_=changing)
    return changed
