"""Signing in at a team's identity provider: with the system's browser, or by a code that is entered elsewhere.

The browser comes back to this computer with a code that is good for this app alone (PKCE); the server makes a token of
it, as of an invitation.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import platform
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qs, urlsplit

from desktop.address import Address
from desktop.backend.account import MOST_NAME
from desktop.backend.http_client import NoAnswer, ask_json
from desktop.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

PATH = "/v1/sign-in"

PATIENCE_SECONDS = 300.0
"""How long a person may take in their browser."""

LEAST_PAUSE_SECONDS = 1.0
MOST_PAUSE_SECONDS = 30.0

HEAD_BYTES = 16 * 1024
"""Of what a browser asks."""

CLOSE_IT = "<!doctype html><meta charset=utf-8><title>SB Voice</title><p style='font:16px sans-serif'>{told}"


@dataclass(frozen=True, slots=True)
class SignInOffer:
    """How one may sign in at a server."""

    browser: bool = False
    device: bool = False


@dataclass(frozen=True, slots=True)
class ToEnter:
    """What a person enters, and where."""

    code: str
    url: str


async def offer_of(url: str, patience: float = 10.0) -> SignInOffer:
    """How one may sign in at that server; in no way where it does not say. Never raises."""
    try:
        return await ask_json(Address(url, ""), PATH, _offer, patience=patience)
    except NoAnswer:
        return SignInOffer()


class Loopback:
    """Where a browser comes back to, on this computer, for as long as the block runs: at `url`, with the `state`."""

    def __init__(self, state: str = "") -> None:
        self.state = state
        self.url = ""
        self._came: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0, limit=HEAD_BYTES)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def came(self, page: str, open_page: Callable[[str], bool]) -> dict[str, str]:
        """What the browser brought, with a `code`, once the person has signed in on that page. Raises `NoAnswer`."""
        if not page.startswith(("https://", "http://")) or not open_page(page):
            raise NoAnswer(translate("sign_in", "The browser cannot be opened."))
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self._came
        except TimeoutError:
            raise NoAnswer(translate("sign_in", "Nobody signed in; try again.")) from None

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _take(reader, writer, self.state, self._came)


async def by_browser(url: str, open_page: Callable[[str], bool]) -> Address:
    """The server with a token, once the person has signed in; `open_page` shows a page. Raises `NoAnswer`."""
    server = Address(url, "")
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    async with Loopback(state) as loopback:
        back = loopback.url
        wish = {"redirect_uri": back, "state": state, "nonce": nonce, "code_challenge": challenge}
        page = await ask_json(server, f"{PATH}/browser", lambda told: _text(told["url"]), method="POST", body=wish)
        code = (await loopback.came(page, open_page))["code"]
    finishing = {"code": code, "code_verifier": verifier, "redirect_uri": back, "nonce": nonce, "device": _device()}
    token = await ask_json(server, f"{PATH}/browser/finish", _token, method="POST", body=finishing)
    return Address(url, token)


async def by_code(url: str, tell: Callable[[ToEnter], None]) -> Address:
    """The server with a token, once the person has entered the code that `tell` shows. Raises `NoAnswer`."""
    server = Address(url, "")
    begun = await ask_json(server, f"{PATH}/device", _begun, method="POST", body={})
    enter, device_code, pause, lasts = begun
    tell(enter)
    waits = {"device_code": device_code, "device": _device()}
    try:
        async with asyncio.timeout(lasts):
            while True:
                await asyncio.sleep(pause)
                token = await ask_json(
                    server, f"{PATH}/device/finish", lambda told: told and _token(told), method="POST", body=waits
                )
                if token:
                    return Address(url, token)
    except TimeoutError:
        raise NoAnswer(translate("sign_in", "Nobody signed in; try again.")) from None


async def _take(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, state: str, came: asyncio.Future[dict[str, str]]
) -> None:
    """What a browser asks: with our `state` it comes from the identity provider; else it is none of ours."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        query = parse_qs(urlsplit(head.split(" ")[1]).query)
        known = bool(state) and hmac.compare_digest(query.get("state", [""])[0].encode(), state.encode())
        if known and not came.done():
            if query.get("code", [""])[0]:
                came.set_result({name: values[0] for name, values in query.items()})
            else:
                came.set_exception(NoAnswer(translate("sign_in", "The sign-in was refused.")))
        told = translate("sign_in", "You can close this page and go back to SB Voice.") if known else "404"
        body = CLOSE_IT.format(told=told).encode()
        status = "200 OK" if known else "404 Not Found"
        writer.write(
            f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
            "Connection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n".encode()
        )
        writer.write(body)
        await writer.drain()
    except (OSError, EOFError, ValueError, IndexError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()


def _offer(told: Any) -> SignInOffer:
    return SignInOffer(told["browser"] is True, told["device"] is True)


def _begun(told: Any) -> tuple[ToEnter, str, float, float]:
    url = _text(told["verification_uri_complete"] or told["verification_uri"])
    if not url.startswith(("https://", "http://")) or not url.isprintable():
        raise ValueError
    pause = min(MOST_PAUSE_SECONDS, max(LEAST_PAUSE_SECONDS, float(told["interval"])))
    enter = ToEnter("".join(each for each in _text(told["user_code"]) if each.isprintable())[:60], url[:2000])
    return enter, _text(told["device_code"]), pause, min(3600.0, float(told["expires_in"]))


def _token(told: Any) -> str:
    return _text(told["token"])


def _device() -> str:
    return platform.node()[:MOST_NAME]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
