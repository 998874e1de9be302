"""Where a server is, the way people write it, and what it wants to be shown. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol
from urllib.parse import SplitResult, urlencode, urlsplit

from desktop.i18n import translate
from server.protocol.addresses import IN_THE_OPEN, is_this_computer, names_host
from server.protocol.launch_secret import Challenge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SCHEMES = {"https": "wss", "wss": "wss", "http": "ws", "ws": "ws"}
"""How an address may begin, and what that is for a WebSocket."""


class InvalidAddress(ValueError):
    """The address cannot be used; the text says why, to a person."""


class Credentials(Protocol):
    """What a server is shown on one connection, and what it must show."""

    @property
    def shown(self) -> str:
        """What stands in `Authorization`."""

    def is_met(self, answers: Sequence[str]) -> bool:
        """Whether it is the right server, from its headers of the name `PROOF`; nothing is said to it before."""


class Bearer:
    """The token itself: whom it is told, TLS and the person's own network decide."""

    def __init__(self, token: str) -> None:
        self.shown = f"Bearer {token}"

    def is_met(self, answers: Sequence[str]) -> bool:
        return True


@dataclass(frozen=True)
class Address:
    """A server: `url` such as `http://127.0.0.1:8790` or `wss://voice.example.org`, and its token.

    One that this app `launched` proves that it knows the token, which is never sent there.
    """

    url: str
    token: str = field(repr=False)
    launched: bool = False

    @classmethod
    def typed(cls, text: str, token: str) -> Address:
        """What a person typed. Raises `InvalidAddress`."""
        return cls(parse_address(text), token.strip())

    def credentials(self) -> Credentials:
        """For one connection."""
        return Challenge(self.token) if self.launched else Bearer(self.token)

    @property
    def host(self) -> str:
        """Name and port, as far as they were given."""
        return urlsplit(self.url).netloc

    @property
    def local(self) -> bool:
        """Whether it is on this machine, where no proxy is asked."""
        return is_this_computer(urlsplit(self.url).hostname or "")

    def realtime(self, conversation_id: str | None, *, transcribing: bool = False) -> str:
        """The WebSocket of a conversation, or of a new one; or of a session that only transcribes."""
        parts = urlsplit(self.url)
        asked = {"intent": "transcription"} if transcribing else {"conversation_id": conversation_id}
        query = urlencode({name: value for name, value in asked.items() if value})
        path = f"{parts.path.rstrip('/')}/v1/realtime"
        return parts._replace(scheme=SCHEMES[parts.scheme.lower()], path=path, query=query).geturl()

    def http(self, path: str, query: Mapping[str, str | int]) -> str:
        """A resource of the server, such as `/v1/conversations`."""
        parts = urlsplit(self.url)
        scheme = SCHEMES[parts.scheme.lower()].replace("ws", "http")
        whole = f"{parts.path.rstrip('/')}{path}"
        return parts._replace(scheme=scheme, path=whole, query=urlencode(query)).geturl()


def parse_address(text: str) -> str:
    """The address with its scheme; a bare host is taken as https, or http where it is this computer."""
    text = text.strip()
    if not text:
        raise InvalidAddress(translate("address", "Enter the address of your team's server."))
    if any(letter.isspace() for letter in text):
        raise InvalidAddress(translate("address", "An address has no spaces in it."))
    if "://" not in text:
        text = f"{'http' if is_this_computer(_host(f'//{text}')) else 'https'}://{text}"
    _check(text)
    return text.rstrip("/")


def travels_open(url: str) -> bool:
    """Whether others on the network could read the token and the talk."""
    return _split(url).scheme.lower() in IN_THE_OPEN and not is_this_computer(_host(url))


def _check(url: str) -> None:
    parts = _split(url)
    if parts.scheme.lower() not in SCHEMES:
        raise InvalidAddress(
            translate("address", "An address begins with https:// or wss://, not with {scheme}://.").format(
                scheme=parts.scheme
            )
        )
    if not _host(url):
        raise InvalidAddress(translate("address", "The name of the server is missing."))
    if parts.username or parts.password:
        raise InvalidAddress(
            translate("address", "Leave user and password out of the address; the token has its own field.")
        )
    if parts.query or parts.fragment:
        raise InvalidAddress(translate("address", "Leave out what follows the ? or the #."))
    _check_port(url)


def _check_port(url: str) -> None:
    try:
        port = _split(url).port
    except ValueError:
        port = 0
    if port == 0 or _split(url).netloc.endswith(":"):
        raise InvalidAddress(translate("address", "The port after the colon is a number from 1 to 65535."))


def _host(url: str) -> str:
    return _split(url).hostname or ""


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise InvalidAddress(_brackets()) from None
    bracketed = "[" in parts.netloc
    if not names_host(parts.netloc) if bracketed else parts.netloc.rpartition("@")[2].count(":") > 1:
        raise InvalidAddress(_brackets())
    return parts


def _brackets() -> str:
    return translate("address", "An IPv6 address stands in brackets, like [::1]:8000.")
