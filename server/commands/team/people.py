"""`users`, `tokens`, `invite`, `quota`, `personas`, `blocked` and `audit`: who may use a server, how much, what is
offered to all and what is kept from them, and what was done about them.
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from server.commands.opened import database, done
from server.commands.outcome import CommandFailed, report, takes_config, takes_json
from server.people.caller import ROLES, SCOPES, USUAL_SCOPES
from server.people.naming import MOST_NAME, name_of
from server.people.tokens import INVITED_HOURS
from server.quotas.told import read_amount
from server.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from server.commands.columns import Telling
    from server.quotas.allowances import Name

    Amount = int | str | None

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]
    Act = Callable[[AsyncEngine, argparse.Namespace], Awaitable[Telling]]

ALLOWANCES: dict[Name, str] = {
    "sessions": "connected at once",
    "voice_minutes_day": "minutes that are said in a day",
    "voice_minutes_month": "minutes that are said in a month",
    "tokens_day": "tokens of the language model in a day",
    "money_month": "money that replies cost in a month, by the prices that are set",
    "requests_minute": "replies that are begun in a minute",
}
"""What is behind the numbers. Each may also be `none` or `role`."""

MOST_DAYS = 3650
MOST_HOURS = 24 * 90
MOST_ENTRIES = 100_000


def add(commands: Commands) -> None:
    """Their arguments."""
    _add_users(_group(commands, "users", "people who may use the server"))
    _add_tokens(_group(commands, "tokens", "what their devices show"))
    _add_quota(_group(commands, "quota", "how much people may use, and have used"))
    _add_personas(_group(commands, "personas", "what the language model may be told about itself, for all to choose"))
    _add_blocked(_group(commands, "blocked", "words that the assistant neither takes up nor says, for all"))
    _add_invite(_command(commands, "invite", "a link that lets one device in, once", "invite"))
    audit = _command(commands, "audit", "what was done about people, the newest first", "show_audit")
    audit.add_argument("--limit", type=_count, default=50, help="how many entries (default: 50)")


def run(options: argparse.Namespace) -> int:
    """Do what the command says. Raises `CommandFailed`, `StoreError` and `SettingsError`."""
    from server.commands.team import blocked_acts, people_acts, persona_acts, quota_acts
    from server.people.errors import PeopleError

    acts = (people_acts, quota_acts, persona_acts, blocked_acts)
    act: Act = next(getattr(each, options.act) for each in acts if hasattr(each, options.act))
    url = read_settings().database

    async def acted() -> Telling:
        async with database(url) as engine:
            return await act(engine, options)

    try:
        answer = done(url, lambda: asyncio.run(acted()))
    except PeopleError as error:
        raise CommandFailed(str(error)) from None
    report(answer.facts, answer.lines, as_json=options.json)
    return 0


def _add_users(users: Commands) -> None:
    add = _command(users, "add", "let somebody in", "add_user")
    add.add_argument("name", type=_name, metavar="NAME")
    add.add_argument("--role", choices=ROLES, default="member")
    _command(users, "list", "who there is", "list_users")
    for name, help_ in (("disable", "let somebody in no more"), ("enable", "let them in again")):
        parser = _command(users, name, help_, "disable_user", disabled=name == "disable")
        parser.add_argument("name", type=_name, metavar="NAME")
    role = _command(users, "role", "let somebody do more, or less", "change_role")
    role.add_argument("name", type=_name, metavar="NAME")
    role.add_argument("role", choices=ROLES)
    export = _command(users, "export", "all that is held of somebody, as one ZIP file", "export_user")
    export.add_argument("name", type=_name, metavar="NAME")
    export.add_argument("file", type=Path, metavar="FILE")
    remove = _command(users, "remove", "forget somebody with all that is held of them", "remove_user")
    remove.add_argument("name", type=_name, metavar="NAME")
    remove.add_argument("--everything", action="store_true", help="what it does in any case, said aloud in a script")


def _add_tokens(tokens: Commands) -> None:
    new = _command(tokens, "new", "a token for one device", "new_token")
    new.add_argument("name", type=_name, metavar="NAME")
    new.add_argument("--device", type=_name, help="what the device is called")
    new.add_argument("--days", type=_days, help="how long it is good for (default: until it is revoked)")
    usual = ", ".join(sorted(USUAL_SCOPES))
    help_ = f"what it is good for; may be given again (default: {usual}, for admins all)"
    new.add_argument("--scope", dest="scopes", action="append", choices=SCOPES, help=help_)
    listing = _command(tokens, "list", "all tokens by the beginnings of them", "list_tokens")
    listing.add_argument("name", type=_name, nargs="?", metavar="NAME")
    revoke = _command(tokens, "revoke", "make one void", "revoke_token")
    revoke.add_argument("prefix", metavar="PREFIX", help="how it begins, as the list shows it")


def _add_quota(quota: Commands) -> None:
    show = _command(quota, "show", "what is allowed, used and left, of all or of one person", "show_quota")
    show.add_argument("name", type=_name, nargs="?", metavar="NAME")
    set_ = _command(quota, "set", "allow a person, or all who have a role, more or less", "set_quota")
    set_.add_argument("name", type=_name, nargs="?", metavar="NAME")
    set_.add_argument("--role", choices=ROLES, help="for all who have that role and nothing of their own")
    for name, help_ in ALLOWANCES.items():
        option = f"--{name.replace('_', '-')}"
        set_.add_argument(option, type=_amount_of(name), default=argparse.SUPPRESS, metavar="NUMBER", help=help_)


def _add_personas(personas: Commands) -> None:
    _command(personas, "list", "those that are offered", "list_personas")
    set_ = _command(personas, "set", "offer one, or write it anew", "set_persona")
    set_.add_argument("name", type=_name, metavar="NAME", help="as people see it where they choose")
    text = set_.add_mutually_exclusive_group(required=True)
    text.add_argument("--text", help="what the model is told, such as: You are a patient teacher of German.")
    text.add_argument("--file", type=Path, metavar="FILE", help="a file with that text, in UTF-8")
    remove = _command(personas, "remove", "offer one no more", "remove_persona")
    remove.add_argument("name", type=_name, metavar="NAME")


def _add_blocked(blocked: Commands) -> None:
    _command(blocked, "list", "those words", "list_blocked")
    for name, help_ in (("add", "block a word, or some in a row"), ("remove", "block them no more")):
        parser = _command(blocked, name, help_, f"{name}_blocked")
        parser.add_argument("phrase", metavar="WORDS", help="with * at the end: all that begin so")


def _amount_of(name: Name) -> Callable[[str], Amount]:
    """What reads that allowance: a number, `none` for no limit, or `role` for what the role has."""

    def amount(text: str) -> Amount:
        try:
            return read_amount(name, text)
        except ValueError:
            told = "a number from 0 on, or none (no limit), or role (as the role has it)"
            raise argparse.ArgumentTypeError(told) from None

    return amount


def _add_invite(invite: argparse.ArgumentParser) -> None:
    invite.add_argument("name", type=_name, metavar="NAME", help="who; if nobody is called so yet, they become a user")
    invite.add_argument("--role", choices=ROLES, help="of a new user (default: member)")
    help_ = f"how long it can be used (default: {INVITED_HOURS})"
    invite.add_argument("--hours", type=_hours, default=INVITED_HOURS, help=help_)
    help_ = "where people reach the server (default: https:// and the first of SB_VOICE_ALLOWED_HOSTS)"
    invite.add_argument("--address", type=_address, metavar="URL", help=help_)


def _group(commands: Commands, name: str, help_: str) -> Commands:
    parser = commands.add_parser(name, help=help_, description=help_.capitalize() + ".")
    return parser.add_subparsers(required=True, metavar="COMMAND")


def _command(commands: Commands, name: str, help_: str, act: str, **values: object) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_, description=help_[:1].upper() + help_[1:] + ".")
    takes_config(parser)
    takes_json(parser)
    parser.set_defaults(run=run, act=act, **values)
    return parser


def _name(text: str) -> str:
    try:
        return name_of(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a name has 1 to {MOST_NAME} characters that can be printed") from None


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"1 to {MOST_DAYS} days")
    return int(text)


def _hours(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_HOURS:
        raise argparse.ArgumentTypeError(f"1 to {MOST_HOURS} hours")
    return int(text)


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError("an address such as https://voice.example.org")
    return text.rstrip("/")


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_ENTRIES:
        raise argparse.ArgumentTypeError(f"1 to {MOST_ENTRIES}")
    return int(text)
