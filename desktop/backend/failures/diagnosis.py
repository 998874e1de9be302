"""Which cause a failed attempt to connect has: from the exception, and where that could mean two things by a look."""

from __future__ import annotations

import asyncio
import errno
import json
import re
import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from websockets.exceptions import InvalidHandshake, InvalidMessage, InvalidStatus

from desktop.address import InvalidAddress, parse_address
from desktop.backend.failures.goodbye import REASONS
from desktop.backend.failures.outcome import Cause, Failed, Failure
from server.network.errors import ProxyFailed, UnusableSetting
from server.network.routes import route_to

if TYPE_CHECKING:
    from websockets.http11 import Response

    from desktop.address import Address

LOOK_SECONDS = 3.0
"""How long a server may take to show what it speaks."""

MOST_PROBLEM = 4096
"""Bytes that are read of what a server says of its refusal."""

STATUSES = {
    200: Cause.PORTAL,
    401: Cause.UNAUTHORIZED,
    403: Cause.KEPT_OUT,
    404: Cause.WRONG_PATH,
    421: Cause.OTHER_NAME,
    511: Cause.PORTAL,
}
NO_TLS = {
    "HTTP_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
    "RECORD_LAYER_FAILURE",
    "UNKNOWN_PROTOCOL",
    "WRONG_VERSION_NUMBER",
}
"""What OpenSSL says of bytes that are no TLS; which one depends on its version and the bytes."""
AWAY = {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}
_ORIGIN = re.compile(r"(?:https?|wss?)://[\w.:\[\]-]{1,260}", re.ASCII)


async def failure_of(error: Exception, address: Address, *, look: bool) -> Failure:
    """Why connecting to `address` raised `error`.

    With `look` the server may be asked once more, without a token and by no proxy, where the error leaves open what is
    wrong.
    """
    if isinstance(error, Failed):
        return error.failure
    try:
        parse_address(address.url)
    except InvalidAddress:
        return Failure(Cause.ADDRESS)
    failure = _of_proxy(error) or _of_answer(error, address) or _of_network(error)
    if look and _goes_directly(address):
        return await _looked_at(failure, address)
    return failure


def _of_proxy(error: Exception) -> Failure | None:
    """None where it is neither the proxy nor its setting that failed."""
    match error:
        case UnusableSetting(message=message):
            return Failure(Cause.SETTING, told=message)
        case ProxyFailed(message=message):
            return Failure(Cause.PROXY, told=message)
    return None


def _of_answer(error: Exception, address: Address) -> Failure | None:
    """None where nobody answered."""
    match error:
        case InvalidStatus():
            return _of_status(error.response, address)
        case InvalidMessage() if isinstance(error.__cause__, EOFError):
            return Failure(Cause.HUNG_UP)
        case InvalidHandshake():
            return Failure(Cause.NOT_OURS)
    return None


def _of_status(response: Response, address: Address) -> Failure:
    status = response.status_code
    if 300 <= status < 400:
        return Failure(Cause.REDIRECT, status=status, target=_target(response, address))
    if status == 401:
        return Failure(REASONS.get(_code(response), Cause.UNAUTHORIZED), status=status)
    return Failure(STATUSES.get(status, Cause.STATUS), status=status)


def _code(response: Response) -> str:
    """What the server's problem (RFC 9457) is called; empty where it told none."""
    with suppress(ValueError, RecursionError):
        told = json.loads(response.body[:MOST_PROBLEM] if response.body else b"")
        return str(told.get("code", "")) if isinstance(told, dict) else ""
    return ""


def _target(response: Response, address: Address) -> str:
    """The server to which a redirect leads, and no more of it: what follows may hold secrets."""
    with suppress(ValueError):
        for location in response.headers.get_all("Location"):
            parts = urlsplit(urljoin(address.url, location))
            origin = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
            return origin if _ORIGIN.fullmatch(origin) else ""
    return ""


def _of_network(error: Exception) -> Failure:
    match error:
        case TimeoutError():
            return Failure(Cause.NO_ANSWER)
        case UnicodeError():  # a name that cannot be one, such as `a..b`
            return Failure(Cause.NO_NAME)
        case ssl.SSLCertVerificationError():
            return Failure(Cause.CERTIFICATE)
        case ssl.SSLError():
            return Failure(Cause.NO_TLS if error.reason in NO_TLS else Cause.TLS)
        case ConnectionRefusedError():
            return Failure(Cause.REFUSED)
        case ConnectionError():
            return Failure(Cause.HUNG_UP)
        case OSError():
            return Failure(_of_number(error))
    return Failure(Cause.UNKNOWN)


def _of_number(error: OSError) -> Cause:
    if isinstance(error, socket.gaierror):
        return Cause.NO_NAME
    return Cause.NO_WAY if error.errno in AWAY else Cause.UNREACHABLE


def _goes_directly(address: Address) -> bool:
    with suppress(UnusableSetting):
        return route_to(address.realtime(None)).proxy is None
    return False


# --- looking


async def _looked_at(failure: Failure, address: Address) -> Failure:
    """What only another look tells; the same failure where that tells nothing either."""
    parts = urlsplit(address.realtime(None))
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "wss" else 80)
    cause = None
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(LOOK_SECONDS):
            match failure:
                case Failure(Cause.UNREACHABLE):
                    cause = await _at_each(host, port)
                case Failure(Cause.HUNG_UP) | Failure(Cause.STATUS, status=400) if parts.scheme == "ws":
                    cause = Cause.ONLY_TLS if await _speaks_tls(host, port) else None
                case Failure(Cause.HUNG_UP) if parts.scheme == "wss":
                    cause = Cause.NO_TLS if await _speaks_http(host, port) else None
    return Failure(cause) if cause else failure


async def _at_each(host: str, port: int) -> Cause | None:
    """Of a name with several addresses asyncio tells no cause; the most telling one of theirs."""
    found: set[Cause] = set()
    for *_, where in await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM):
        try:
            _, writer = await asyncio.open_connection(*where[:2])
        except OSError as error:
            found.add(_of_network(error).cause)
        else:
            writer.close()
    return next((cause for cause in (Cause.REFUSED, Cause.NO_ANSWER, Cause.NO_WAY) if cause in found), None)


async def _speaks_tls(host: str, port: int) -> bool:
    """Whether there is TLS; with whom is of no matter, for nothing is said."""
    with_anybody = ssl.create_default_context()
    with_anybody.check_hostname, with_anybody.verify_mode = False, ssl.CERT_NONE
    _, writer = await asyncio.open_connection(host, port, ssl=with_anybody)
    writer.close()
    return True


async def _speaks_http(host: str, port: int) -> bool:
    """Whether HTTP is answered without TLS."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(b"OPTIONS * HTTP/1.1\r\nHost: " + host.encode("idna") + b"\r\nConnection: close\r\n\r\n")
        return await reader.readexactly(5) == b"HTTP/"
    except asyncio.IncompleteReadError:
        return False
    finally:
        writer.close()
