"""Where a server is and what it wants to be shown."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


class InvalidAddress(ValueError):
    """What was typed is no server's address; the text is one sentence for a person."""


@dataclass(frozen=True)
class Address:
    """A server: `url` such as `http://127.0.0.1:8790` or `wss://voice.example.org`, and its token."""

    url: str
    token: str = field(repr=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in _SCHEMES or not parts.hostname:
            raise InvalidAddress("A server's address looks like https://voice.example.org or http://127.0.0.1:8790.")
        if parts.username or parts.password:
            raise InvalidAddress("Leave the token out of the address; it has a place of its own.")

    @classmethod
    def typed(cls, text: str, token: str) -> Address:
        """What a person typed; a host without a scheme is taken to speak TLS unless it is this machine.

        Raises `InvalidAddress`.
        """
        text = text.strip().rstrip("/")
        if "://" not in text:
            text = ("http://" if _is_loopback(urlsplit(f"//{text}").hostname or "") else "https://") + text
        try:
            return cls(text, token.strip())
        except ValueError as error:
            raise InvalidAddress(str(error)) from None

    @property
    def host(self) -> str:
        """Name and port, as far as they were given."""
        return urlsplit(self.url).netloc

    @property
    def local(self) -> bool:
        """Whether it is on this machine, where no proxy is asked."""
        return _is_loopback(urlsplit(self.url).hostname or "")

    def realtime(self, conversation_id: str | None) -> str:
        """The WebSocket of a conversation, or of a new one."""
        parts = urlsplit(self.url)
        query = urlencode({"conversation_id": conversation_id}) if conversation_id else ""
        path = f"{parts.path.rstrip('/')}/v1/realtime"
        return parts._replace(scheme=_SCHEMES[parts.scheme], path=path, query=query, fragment="").geturl()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
