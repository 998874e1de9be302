"""What an identity provider says of who signs in, checked, and whom that makes here. Pure but for the clock."""

from __future__ import annotations

import hashlib
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard
from uuid import UUID

from server.people.errors import PeopleError
from server.people.naming import MOST_NAME, one_line
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from server.people.caller import Role
    from server.settings import ServerSettings

log = logging.getLogger(__name__)

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
"""By which an ID token may be signed: with a key that its issuer alone has. `none` is none of them."""

LEEWAY_SECONDS = 60
"""By so much the clocks may differ."""


NOT_TRUSTED = Text("The identity provider's answer cannot be trusted, so nobody is signed in.")
NO_GROUP = Text("You may not use this server: you are in none of its groups ({groups}). Ask whoever runs it.")


class NotTrusted(PeopleError):
    """What came is no proof of anything: why, only the log is told."""

    def __init__(self, why: str) -> None:
        super().__init__(NOT_TRUSTED)
        log.warning("what an identity provider said was not believed: %s", why)


class NotWelcome(PeopleError):
    """Somebody signed in who has no role here."""


def _listed(names: str) -> frozenset[str]:
    return frozenset(name.strip() for name in names.split(",") if name.strip())


@dataclass(frozen=True, slots=True)
class Groups:
    """Which of the provider's groups are what here; where there are none for members, everybody is one."""

    claim: str
    admins: frozenset[str]
    members: frozenset[str]

    @classmethod
    def of(cls, settings: ServerSettings) -> Groups:
        """As the settings have them."""
        return cls(
            settings.oidc_groups_claim, _listed(settings.oidc_admin_groups), _listed(settings.oidc_member_groups)
        )

    def role(self, claims: Mapping[str, Any]) -> Role:
        """Of who has these claims. Raises `NotWelcome`."""
        told = claims.get(self.claim)
        several = told if isinstance(told, list) else [told]
        mine = {each for each in several if isinstance(each, str)}
        if mine & self.admins:
            return "admin"
        if self.members and not mine & self.members:
            raise NotWelcome(NO_GROUP.filled(groups=", ".join(sorted(self.members | self.admins))))
        return "member"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signed in: for ever the same by `user_id`, whatever their name and groups become."""

    user_id: str
    name: str
    role: Role


def identity_of(claims: Mapping[str, Any], name_claim: str, groups: Groups) -> Identity:
    """Whom these claims make here. Raises `NotWelcome` and `NotTrusted`."""
    issuer, subject = claims["iss"], claims["sub"]
    told = (claims.get(each) for each in (name_claim, "preferred_username", "email", "name"))
    name = next((each for each in told if isinstance(each, str) and each.strip()), subject)
    seed = hashlib.sha256(f"sb-voice person\0{issuer}\0{subject}".encode("utf-8", "surrogatepass")).digest()
    return Identity(str(UUID(bytes=seed[:16], version=5)), one_line(name)[:MOST_NAME] or "?", groups.role(claims))


def check(claims: Mapping[str, Any], issuer: str, client_id: str, nonce: str | None) -> None:
    """Whether this was said by that issuer, to us, now, and to the question of that `nonce`. Raises `NotTrusted`."""
    now = time.time()
    audience = claims.get("aud")
    meant: Collection[Any] = [audience] if isinstance(audience, str) else audience if isinstance(audience, list) else []
    if claims.get("iss") != issuer:
        raise NotTrusted("it is another issuer's")
    party = claims.get("azp") or (client_id if len(meant) == 1 else None)
    if client_id not in meant or party != client_id:
        raise NotTrusted("it is meant for somebody else")
    if not isinstance(claims.get("sub"), str) or not claims["sub"]:
        raise NotTrusted("it names nobody")
    expires = claims.get("exp")
    if not _is_time(expires) or expires < now - LEEWAY_SECONDS:
        raise NotTrusted("it has expired")
    for begins in ("iat", "nbf"):
        if (since := claims.get(begins)) is not None and (not _is_time(since) or since > now + LEEWAY_SECONDS):
            raise NotTrusted("it is of the future")
    if nonce is not None and claims.get("nonce") != nonce:
        raise NotTrusted("it answers another question")


def _is_time(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
