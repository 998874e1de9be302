"""Whose token this computer has at a team's server: had by an invitation, told, and given back."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.address import Address
from desktop.backend.http_client import NoAnswer, ask, ask_json
from desktop.model.engines.team_offers import TeamOffer

if TYPE_CHECKING:
    from desktop.invitation import Invitation

ME = "/v1/me"
JOIN = "/v1/join"
USAGE = "/v1/usage"
PERSONAS = "/v1/personas"
MODELS = "/v1/models"
TOKEN = "/v1/me/token"  # noqa: S105 - where it is given back
MOST_NAME = 100
NOT_LET_IN = 401
"""The status that is answered to a token that is void."""


@dataclass(frozen=True, slots=True)
class Account:
    """The person as that server knows them; all empty for a token that several share."""

    user: str = ""
    role: str = ""
    device: str = ""
    keep_days: int = 0
    """After so many days a conversation is removed there in which nothing more was said; 0 is never."""
    blocks: bool = False
    """Whether there are words there that are neither taken up nor said."""


@dataclass(frozen=True, slots=True)
class Remainder:
    """What a person may use of something, and has left of it; its name is the server's."""

    name: str
    limit: float
    left: float


async def joined(invitation: Invitation) -> Address:
    """The server with a token of this computer's own; uses the invitation up. Raises `NoAnswer`."""
    wish = {"code": invitation.code, "device": platform.node()[:MOST_NAME]}
    url = invitation.url
    return await ask_json(
        Address(url, ""), JOIN, lambda told: Address(url, _text(told["token"])), method="POST", body=wish
    )


async def account_at(address: Address) -> Account:
    """Whose the token is that is shown there. Raises `NoAnswer`."""
    return await ask_json(address, ME, _account)


async def allowances_at(address: Address) -> list[Remainder]:
    """What the person has left there, of all that has a limit. Raises `NoAnswer`."""
    return await ask_json(address, USAGE, _allowances)


async def personas_at(address: Address) -> list[tuple[str, str]]:
    """Name and text of each persona that is offered there. Raises `NoAnswer`."""
    return await ask_json(
        address, PERSONAS, lambda told: [(_text(each["name"]), _text(each["text"])) for each in told["data"]]
    )


async def offers_at(address: Address) -> list[TeamOffer]:
    """The models and voices among which one may choose there. Raises `NoAnswer`."""
    return await ask_json(address, MODELS, lambda told: [_offer(each) for each in told["data"]])


async def sign_out(address: Address) -> None:
    """Have the server make this computer's token void, unless it is already. Raises `NoAnswer`."""
    try:
        await ask(address, TOKEN, method="DELETE")
    except NoAnswer as problem:
        if problem.status != NOT_LET_IN:
            raise


def _offer(told: Any) -> TeamOffer:
    host = told.get("sb_host") or ""
    return TeamOffer(_text(told["sb_stage"]), _text(told["id"]), _text(host), bool(told["sb_default"]))


def _account(told: Any) -> Account:
    keep_days = int(told.get("keep_days") or 0)  # older servers have none
    blocks = told.get("blocked_list") is True
    if told["shared"]:
        return Account(keep_days=keep_days, blocks=blocks)
    return Account(_text(told["user"]), _text(told["role"]), _text(told["device"] or ""), keep_days, blocks)


def _allowances(told: Any) -> list[Remainder]:
    return [
        Remainder(_text(each["name"]), float(each["limit"]), float(each["remaining"]))
        for each in told["allowances"]
        if each["limit"] is not None
    ]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
