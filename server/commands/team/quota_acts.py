"""What `quota` does: how much people may use, and have used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from server.commands.columns import Telling, moment, table
from server.commands.opened import transaction
from server.commands.outcome import CommandFailed
from server.people import register
from server.quotas import ledger, limits
from server.quotas.allowances import NAMES
from server.quotas.sentences import amount
from server.quotas.told import allowance, in_its_unit

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from server.people.caller import Role
    from server.quotas.allowances import Name, Standing

MODEL_HEADS = ("STAGE", "MODEL THIS MONTH", "TURNS", "TOKENS", "SECONDS", "CHARACTERS", "MONEY")
HEADS = ("WHO", "WHAT", "ALLOWED", "USED", "LEFT", "RENEWS")


async def show_quota(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`quota show`: of all people and roles, or of one person."""
    async with transaction(engine) as connection:
        if options.name is not None:
            return await _of_one(connection, await register.user(connection, options.name))
        people = await register.users(connection)
        told = [(row, await ledger.standing_of(connection, row.id)) for row in people]
        roles = await limits.role_limits(connection)
        models = await ledger.used_of_models(connection)
    facts = {
        "users": [_person(row, standings) for row, standings in told],
        "roles": {role: {name: in_its_unit(name, most) for name, most in of.items()} for role, of in roles.items()},
        "models": [each._asdict() for each in models],
    }
    lines = [line for row, standings in told for line in _lines(row.name, standings)]
    of_roles = [
        (f"({role})", name, amount(name, most), "-", "-", "-")
        for role, of in roles.items()
        for name, most in of.items()
    ]
    told_lines = table(HEADS, [*of_roles, *lines]) if lines or of_roles else ["There are no users yet."]
    return Telling(facts, [*told_lines, *_of_models(models)])


def _of_models(models: Sequence[ledger.ModelUse]) -> list[str]:
    """What was used of each this month."""
    rows = [
        (use.stage, use.model, str(use.turns), str(use.tokens), f"{use.seconds:g}", str(use.characters), _money(use))
        for use in models
    ]
    return ["", *table(MODEL_HEADS, rows)] if rows else []


def _money(use: ledger.ModelUse) -> str:
    if use.money is None:
        return "not known"
    return f"{use.money:g}" + (f" (without {use.unpriced_turns} turns of no known price)" if use.unpriced_turns else "")


async def set_quota(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`quota set`: for a person, or for all who have a role. Raises `CommandFailed` where it is said for neither."""
    given: dict[Name, Any] = {name: getattr(options, name) for name in NAMES if hasattr(options, name)}
    if (options.name is None) == (options.role is None):
        raise CommandFailed("Say for whom: the NAME of a user, or --role.")
    if not given:
        raise CommandFailed("Say how much, as in --voice-minutes-day 30.")
    most = {name: value for name, value in given.items() if value != "role"}
    as_role = [name for name, value in given.items() if value == "role"]
    async with transaction(engine) as connection:
        if options.name is not None:
            return await _of_one(connection, await limits.set_of_user(connection, options.name, most, as_role))
        await limits.set_of_role(connection, options.role, {**most, **dict.fromkeys(as_role)})
        return _of_role(options.role, (await limits.role_limits(connection))[options.role])


async def _of_one(connection: AsyncConnection, row: Row[Any]) -> Telling:
    standings = await ledger.standing_of(connection, row.id)
    own = await limits.own_limits(connection, row.id)
    return Telling({**_person(row, standings), "own": sorted(own)}, table(HEADS, _lines(row.name, standings)))


def _of_role(role: Role, most: dict[Name, int]) -> Telling:
    facts = {"role": role, "allowances": {name: in_its_unit(name, value) for name, value in most.items()}}
    lines = [f"{name}: {amount(name, value)}" for name, value in most.items()]
    return Telling(facts, [f"For all who are {role}:", *(lines or ["no limits"])])


def _person(row: Row[Any], standings: list[Standing]) -> dict[str, Any]:
    return {"user": row.name, "role": row.role, "allowances": [allowance(each) for each in standings]}


def _lines(name: str, standings: list[Standing]) -> list[tuple[str, ...]]:
    return [
        (
            name,
            each.name,
            "no limit" if each.most is None else amount(each.name, each.most),
            amount(each.name, each.used),
            "-" if each.left is None else amount(each.name, each.left),
            moment(each.renews_at),
        )
        for each in standings
    ]
