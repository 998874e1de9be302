"""Why there is no connection, for programs: `desktop.backend.failures.goodbye` says it to a person. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.protocol.texts import Text


class Cause(Enum):
    """What failed; each value is how a log calls it."""

    ADDRESS = "the address cannot be used"
    NO_NAME = "the name is not known"
    REFUSED = "nothing listens"
    NO_WAY = "no way there"
    NO_ANSWER = "no answer in time"
    UNREACHABLE = "the network failed"
    HUNG_UP = "ended before an answer"

    CERTIFICATE = "the certificate is not trusted"
    TLS = "TLS failed"
    NO_TLS = "TLS asked of a port that speaks none"
    ONLY_TLS = "no TLS asked of a port that speaks nothing else"

    UNAUTHORIZED = "the token is not accepted"
    REVOKED = "the token was revoked"
    EXPIRED = "the token has expired"
    DISABLED = "the account is disabled"
    KEPT_OUT = "not let in"
    WRONG_PATH = "nothing at this path"
    OTHER_NAME = "the server goes by another name"
    REDIRECT = "a redirect"
    PORTAL = "a page instead of a server"
    STATUS = "another HTTP status"
    NOT_OURS = "another kind of server"
    IMPOSTOR = "not the server that was launched"

    SETTING = "a setting of the environment cannot be used"
    PROXY = "the proxy"

    LOST = "the connection ended"
    ENDLESS = "the server sent without end"
    OTHER_VERSION = "the server does not understand"
    ELSEWHERE = "the conversation goes on elsewhere"
    DELETED = "the conversation was deleted"
    TOO_MANY = "more connections at once than one may have"

    UNKNOWN = "for an unknown reason"


@dataclass(frozen=True, slots=True)
class Failure:
    """A connection that did not come about, or ended. `again` is whether it is being tried again."""

    cause: Cause
    again: bool = True
    status: int = 0
    """The HTTP status that was answered; 0 where there was none."""
    target: str = ""
    """Where a redirect leads, such as `https://login.example.org`; empty where that is not known."""
    told: Text | None = None
    """What whoever failed says of it, where they word it themselves: a proxy, or a setting of the environment."""


class Failed(Exception):
    """There is no connection, for a cause that is known already."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.cause.value)
        self.failure = failure
