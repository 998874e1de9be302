"""What people have used, in the tables. Each change is one transaction of its caller's.

It imports SQLAlchemy: a server that nobody has asked anything yet does not import it (docs/decisions/0024).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, bindparam, case, delete, func, literal, select, update

from server.conversations.store.models import UtcDateTime, now
from server.people.tables import UserRow
from server.quotas.allowances import MILLION, MINUTE, TAKEN_BY, Used, day_of, in_the_way, month_of, standings
from server.quotas.limits import limits_of
from server.quotas.presences import sessions_of
from server.quotas.tables import ModelUsageRow, UsageRow
from server.quotas.turns import OverQuota
from server.quotas.upserts import VOID, put, put_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.engines.receipt import EngineUse
    from server.quotas.allowances import Standing
    from server.quotas.turns import MeteredTurn

LEASE = timedelta(seconds=15)
"""How long a turn counts as under way after its server has said so: that server may have ended without a word."""

KEPT = timedelta(days=62)
"""How long it is known what a turn took: this month counts, and the one before can be looked at."""


MOST_MODEL = 100
"""Characters that are kept of a model's name."""


class ModelUse(NamedTuple):
    """What was used of a model: in how many turns, of what kind, and what that cost as far as it is known."""

    stage: str
    model: str
    turns: int
    tokens: int
    seconds: float
    characters: int
    money: float | None
    """None where no turn has a price."""
    unpriced_turns: int


def _used() -> Select[*tuple[Any, ...]]:
    """Put together once: it is asked with every turn."""
    table = UsageRow.__table__.c
    day, month, minute, moment = (bindparam(name, type_=UtcDateTime()) for name in ("day", "month", "minute", "moment"))
    open_, recent = table.open_until > moment, (table.kind == "reply", table.at > minute)

    def summed(column: ColumnElement[int], *where: ColumnElement[bool]) -> ColumnElement[int]:
        return func.coalesce(func.sum(case((and_(*where), column), else_=0)), 0)

    return select(
        summed(table.voice_ms, table.at >= day).label("voice_day_ms"),
        summed(table.voice_ms, table.at >= month).label("voice_month_ms"),
        summed(table.tokens, table.at >= day).label("tokens_day"),
        summed(table.money, table.at >= month).label("money_month"),
        summed(literal(1), *recent).label("requests_minute"),
        func.min(case((and_(*recent), table.at))).label("oldest_request"),
        summed(literal(1), table.kind == "voice", open_).label("voices_open"),
        summed(literal(1), table.kind == "reply", open_).label("replies_open"),
    ).where(table.user_id == bindparam("of"), table.at >= bindparam("since", type_=UtcDateTime()), table.kind != VOID)


_USED = _used()


async def used_by(connection: AsyncConnection, user_id: str, at: datetime) -> Used:
    """What that person has used in the day, the month and the minute of that moment."""
    month, minute = month_of(at), at - MINUTE
    moments = {"day": day_of(at), "month": month, "minute": minute, "moment": at, "since": min(month, minute)}
    row = (await connection.execute(_USED, {"of": user_id, **moments})).one()
    return Used(
        voice_day_ms=int(row.voice_day_ms),
        voice_month_ms=int(row.voice_month_ms),
        tokens_day=int(row.tokens_day),
        money_month=int(row.money_month),
        requests_minute=int(row.requests_minute),
        oldest_request=row.oldest_request,
        sessions=await sessions_of(connection, user_id, at),
        voices_open=int(row.voices_open),
        replies_open=int(row.replies_open),
    )


async def standing_of(connection: AsyncConnection, user_id: str) -> list[Standing]:
    """How each allowance of that person stands now; none of somebody who is gone."""
    limits, at = await limits_of(connection, user_id), now()
    return [] if limits is None else standings(limits, await used_by(connection, user_id, at), at)


async def begin(connection: AsyncConnection, turn: MeteredTurn) -> list[Standing]:
    """Let a turn begin, which then counts as under way; returns how its person's allowances stand before it.

    Raises `OverQuota`. Whoever else wants to begin one for that person waits until the transaction has ended.
    """
    limits = await limits_of(connection, turn.user_id, lock=True)
    if limits is None:  # removed just now: their sockets are being closed
        return []
    at = now()
    used = await used_by(connection, turn.user_id, at)
    if (standing := in_the_way(turn.kind, limits, used, at)) is not None:
        raise OverQuota(standing)
    await _put(connection, turn, at)
    return standings(limits, used, at)


async def over(connection: AsyncConnection, turn: MeteredTurn) -> Standing | None:
    """The allowance of that kind of turn of which nothing is left, the turn's own part counted."""
    told = await standing_of(connection, turn.user_id)
    return next((each for each in told if TAKEN_BY.get(each.name) == turn.kind and each.is_over), None)


async def write(connection: AsyncConnection, turns: Sequence[MeteredTurn]) -> None:
    """What turns have taken by now, each over what was written of it."""
    known = select(UserRow.id).where(UserRow.id.in_({turn.user_id for turn in turns}))
    there = set((await connection.execute(known)).scalars())
    at = now()
    # In one order everywhere: two servers that wait for one another's rows would wait for ever.
    standing = sorted((turn for turn in turns if turn.user_id in there), key=lambda turn: turn.id)
    for turn in standing:
        await _put(connection, turn, at)
    for turn in standing:
        if turn.makes_up_for:
            await _make_up(connection, turn)


async def _put(connection: AsyncConnection, turn: MeteredTurn, at: datetime) -> None:
    values = {
        "id": turn.id,
        "user_id": turn.user_id,
        "kind": VOID if turn.is_withdrawn else turn.kind,
        "at": turn.at,
        "voice_ms": turn.voice_ms,
        "tokens": turn.tokens,
        "money": turn.money,
        "open_until": None if turn.is_over else at + LEASE,
        "place": turn.place,
    }
    await connection.execute(put(connection.dialect.name), values)
    if models := _models(turn):
        await connection.execute(put_model(connection.dialect.name), models)


def _models(turn: MeteredTurn) -> list[dict[str, object]]:
    """What each model took of it; two engines that people know by one name are one."""
    together: dict[tuple[str, str], list[EngineUse]] = {}
    for use in turn.models:
        together.setdefault((use.asked.stage, use.model[:MOST_MODEL]), []).append(use)
    return [
        {
            "turn_id": turn.id,
            "stage": stage,
            "model": model,
            "tokens": sum(use.tokens for use in uses),
            "sound_ms": round(sum(use.seconds for use in uses) * 1000),
            "characters": sum(use.characters for use in uses),
            "money": None if any(use.money is None for use in uses) else sum(use.millionths for use in uses),
        }
        for (stage, model), uses in sorted(together.items())
    ]


async def used_of_models(connection: AsyncConnection) -> list[ModelUse]:
    """What everybody used of each model this month, by stage and name."""
    model = ModelUsageRow
    sums = [func.sum(each) for each in (model.tokens, model.sound_ms, model.characters, model.money)]
    columns: list[Any] = [model.stage, model.model, func.count(), func.count(model.money), *sums]
    query = (
        select(*columns)
        .join(UsageRow, UsageRow.id == model.turn_id)
        .where(UsageRow.at >= month_of(now()), UsageRow.kind != VOID)
        .group_by(model.stage, model.model)
        .order_by(model.stage, model.model)
    )
    return [
        ModelUse(
            stage,
            name,
            turns,
            int(tokens),
            round(int(sound_ms) / 1000, 1),
            int(characters),
            round(int(money) / MILLION, 6) if priced else None,
            turns - priced,
        )
        for stage, name, turns, priced, tokens, sound_ms, characters, money in await connection.execute(query)
    ]


async def _make_up(connection: AsyncConnection, turn: MeteredTurn) -> None:
    """What was said again, after a connection broke or a server ended amid it, counts once.

    One beginning at most is forgiven at a place, however often it is written: else who hangs up says all for nothing.
    """
    there = (UsageRow.user_id == turn.user_id, UsageRow.id != turn.id, UsageRow.place == turn.makes_up_for)
    if await connection.scalar(select(UsageRow.id).where(*there, UsageRow.kind == VOID).limit(1)) is not None:
        return
    again = (UsageRow.kind == turn.kind, UsageRow.voice_ms <= turn.voice_ms)
    latest = select(UsageRow.id).where(*there, *again).order_by(UsageRow.at.desc()).limit(1)
    await connection.execute(update(UsageRow).where(UsageRow.id == latest.scalar_subquery()).values(kind=VOID))


async def forget_old(connection: AsyncConnection) -> None:
    """Forget what counts for no day or month any more, and no page shows."""
    await connection.execute(delete(UsageRow).where(UsageRow.at < now() - KEPT))
