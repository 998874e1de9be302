"""What `users`, `tokens`, `invite` and `audit` do: each says what it did, and all stands in the log of the server."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

from server.commands.columns import Telling, document, moment, table
from server.commands.opened import transaction
from server.commands.outcome import CommandFailed
from server.conversations.store.database import wipe_journal
from server.people import audit, invitations, register
from server.people.holdings import export, remove
from server.people.tokens import JOIN
from server.protocol.invitations import browser_link, joining_link
from server.quotas import tables as _also_of_people  # noqa: F401 - what is held of a person is asked of all tables
from server.settings import read_settings

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncEngine

USER = ("id", "name", "role", "created_at", "disabled_at")
TOKEN = ("prefix", "device", "created_at", "expires_at", "last_used_at", "revoked_at")

SHARED_TOKEN = "(shared token)"  # noqa: S105 - what it is called in a list

INVITATION = "(invitation)"

GONE_SECONDS = 2.0
"""How long a person who is to be removed is disabled before: their talks have ended by then, and all is written."""


def _user(row: Row[Any]) -> dict[str, Any]:
    return {**document(row._mapping, *USER), "disabled": row.disabled_at is not None}


async def add_user(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`users add`."""
    async with transaction(engine) as connection:
        row = await register.add_user(connection, options.name, options.role)
    return Telling(
        _user(row), [f"{row.name} is a user now ({row.role}).", f"Next: sb-voice-server tokens new {row.name}"]
    )


async def list_users(engine: AsyncEngine, _: argparse.Namespace) -> Telling:
    """`users list`."""
    async with transaction(engine) as connection:
        rows = await register.users(connection)
    told = [{**_user(row), **document(row._mapping, "tokens", "last_used_at")} for row in rows]
    heads = ("NAME", "ROLE", "STATE", "TOKENS", "LAST USED")
    lines = [
        (row.name, row.role, "disabled" if row.disabled_at else "active", str(row.tokens), moment(row.last_used_at))
        for row in rows
    ]
    return Telling({"users": told}, table(heads, lines) if rows else ["There are no users yet."])


async def disable_user(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`users disable` and `users enable`."""
    async with transaction(engine) as connection:
        row = await register.set_disabled(connection, options.name, disabled=options.disabled)
    done = "is disabled: nobody gets in with a token of theirs" if options.disabled else "may use the server again"
    return Telling(_user(row), [f"{row.name} {done}."])


async def change_role(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`users role`."""
    async with transaction(engine) as connection:
        row = await register.set_role(connection, options.name, options.role)
    return Telling(_user(row), [f"{row.name} is {row.role} now."])


async def export_user(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`users export`: one file, which this user of the computer alone can read. Raises `CommandFailed`."""
    async with transaction(engine) as connection:
        row = await register.user(connection, options.name)
    try:
        with ZipFile(options.file, "x", ZIP_DEFLATED) as archive:
            async with engine.connect() as connection:
                exported = await export(connection, row, archive.writestr)
    except FileExistsError:
        raise CommandFailed(f"{options.file} is there already; choose another name.") from None
    except BaseException:
        options.file.unlink(missing_ok=True)
        raise
    async with transaction(engine) as connection:
        await audit.note(connection, "user_exported", subject=row.id)
    told = {**document(row._mapping, "id", "name"), "conversations": exported, "file": str(options.file)}
    return Telling(told, [f"All that is held of {row.name}, with {exported} conversations, is in {options.file}."])


async def remove_user(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`users remove`: talks of theirs end first, so that nothing is written behind the deletion."""
    async with transaction(engine) as connection:
        await register.set_disabled(connection, options.name, disabled=True)
    await asyncio.sleep(GONE_SECONDS)
    async with transaction(engine) as connection:
        row, gone, documents = await remove(connection, options.name)
    await wipe_journal(engine)
    told = {**document(row._mapping, "id", "name"), "conversations_deleted": gone, "documents_deleted": documents}
    return Telling(told, [f"{row.name} is removed, with {gone} conversations, {documents} documents and all tokens."])


# --- tokens


def _token(row: Row[Any]) -> dict[str, Any]:
    told = document(row._mapping, *TOKEN)
    return {**told, "user": row.name, "scopes": row.scopes.split(), "state": register.state_of(row)}


async def new_token(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`tokens new`."""
    lasts = None if options.days is None else datetime.now(UTC) + timedelta(days=options.days)
    scopes = None if options.scopes is None else frozenset(options.scopes)
    async with transaction(engine) as connection:
        token, row = await register.new_token(
            connection, options.name, device=options.device or "", expires_at=lasts, scopes=scopes
        )
    return Telling({"token": token, **_token(row)}, [f"token: {token}", "It is shown this once and kept nowhere."])


async def invite(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`invite`: the link fills in address and token in the app. Raises `CommandFailed` without an address."""
    address = options.address or _own_address()
    lasts = datetime.now(UTC) + timedelta(hours=options.hours)
    async with transaction(engine) as connection:
        code, row = await invitations.invite(connection, options.name, options.role, expires_at=lasts)
    link = joining_link(address, code)
    page = browser_link(address, code)
    told = {"link": link, "browser_link": page, "code": code, "address": address, **_token(row), "role": row.role}
    lines = [
        link,
        f"Or in a browser: {page}",
        f"It lets one device of {row.name} ({row.role}) in, once, until {moment(row.expires_at)} UTC.",
    ]
    return Telling(told, lines)


def _own_address() -> str:
    host = read_settings().allowed_hosts.split(",")[0].strip()
    if not host:
        raise CommandFailed("Say where people reach the server: --address https://voice.example.org")
    return f"https://{host}"


async def list_tokens(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`tokens list`, with the token that all share where the settings name one."""
    async with transaction(engine) as connection:
        rows = await register.tokens(connection, options.name)
    told: list[dict[str, Any]] = [{**_token(row), "shared": False} for row in rows]
    lines = [
        (
            row.prefix,
            row.name,
            INVITATION if row.scopes == JOIN else row.device or "-",
            register.state_of(row),
            moment(row.expires_at),
            moment(row.last_used_at),
        )
        for row in rows
    ]
    if options.name is None and read_settings().has_token:
        shared = {"prefix": None, "user": None, "device": SHARED_TOKEN, "scopes": ["talk", "conversations"]}
        nothing = dict.fromkeys(("created_at", "expires_at", "last_used_at", "revoked_at"))
        told.append({**shared, **nothing, "state": "active", "shared": True})
        lines.append(("-", "everybody who has it", SHARED_TOKEN, "active", "-", "-"))
    heads = ("PREFIX", "USER", "DEVICE", "STATE", "EXPIRES", "LAST USED")
    return Telling({"tokens": told}, table(heads, lines) if lines else ["There are no tokens yet."])


async def revoke_token(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`tokens revoke`."""
    async with transaction(engine) as connection:
        row = await register.revoke(connection, options.prefix)
    return Telling(_token(row), [f"The token {row.prefix} of {row.name} is revoked."])


# --- the log


async def show_audit(engine: AsyncEngine, options: argparse.Namespace) -> Telling:
    """`audit`: the newest entries first."""
    async with transaction(engine) as connection:
        rows = await audit.entries(connection, limit=options.limit)
    told = [
        {
            **document(row._mapping, "id", "at", "act", "details"),
            "actor": row.actor_name or row.actor or None,
            "subject": row.subject_name or row.subject or None,
        }
        for row in rows
    ]
    lines = [
        (
            moment(row.at),
            row.act,
            row.subject_name or row.subject or "-",
            row.actor_name or row.actor or "-",
            row.details,
        )
        for row in rows
    ]
    return Telling({"entries": told}, table(("AT", "WHAT", "WHO", "BY", "DETAILS"), lines))
