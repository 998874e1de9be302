"""Reads the address of a team server the way people write it."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

SCHEMES = ("https", "wss", "http", "ws")
OPEN_SCHEMES = ("http", "ws")
BRACKETS = "An IPv6 address stands in brackets, like [::1]:8000."


class AddressProblem(ValueError):
    """The address cannot be used; the text says why, to a person."""


def parse_address(text: str) -> str:
    """The address with its scheme; a bare host is taken as https, or http where it is this computer."""
    text = text.strip()
    if not text:
        raise AddressProblem("Enter the address of your team's server.")
    if any(letter.isspace() for letter in text):
        raise AddressProblem("An address has no spaces in it.")
    if "://" not in text:
        text = f"{'http' if is_this_computer(_host(f'//{text}')) else 'https'}://{text}"
    _check(text)
    return text.rstrip("/")


def travels_open(url: str) -> bool:
    """Whether others on the network could read the token and the talk."""
    return _split(url).scheme.lower() in OPEN_SCHEMES and not is_this_computer(_host(url))


def is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _check(url: str) -> None:
    parts = _split(url)
    if parts.scheme.lower() not in SCHEMES:
        raise AddressProblem(f"An address begins with https:// or wss://, not with {parts.scheme}://.")
    if not _host(url):
        raise AddressProblem("The name of the server is missing.")
    if parts.username or parts.password:
        raise AddressProblem("Leave user and password out of the address; the token has its own field.")
    if parts.query or parts.fragment:
        raise AddressProblem("Leave out what follows the ? or the #.")
    _check_port(url)


def _check_port(url: str) -> None:
    try:
        port = _split(url).port
    except ValueError:
        port = 0
    if port == 0 or _split(url).netloc.endswith(":"):
        raise AddressProblem("The port after the colon is a number from 1 to 65535.")


def _host(url: str) -> str:
    return _split(url).hostname or ""


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise AddressProblem(BRACKETS) from None
    if "[" not in parts.netloc and parts.netloc.rpartition("@")[2].count(":") > 1:
        raise AddressProblem(BRACKETS)
    return parts
