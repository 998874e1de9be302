"""Asks a server over HTTP, off the event loop; what it refuses is told in one sentence for a person."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

from desktop.language import said, translate
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.address import Address

PATIENCE_SECONDS = 60.0


class NoAnswer(Exception):
    """The server could not be asked, or refused; the text is one sentence for a person.

    `status` is the HTTP status of a refusal, 0 where there was no answer at all.
    """

    def __init__(self, sentence: str, status: int = 0) -> None:
        super().__init__(sentence)
        self.status = status


async def ask(
    address: Address,
    path: str,
    *,
    method: str = "GET",
    query: Mapping[str, str | int] | None = None,
    body: Mapping[str, Any] | None = None,
    accept: str = "application/json",
    patience: float = PATIENCE_SECONDS,
) -> bytes:
    """What the server at `address` answers, as it came. Raises `NoAnswer`."""
    request = urllib.request.Request(
        address.http(path, query or {}),
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": f"Bearer {address.token}",
            "Content-Type": "application/json",
            "Accept": accept,
        },
    )
    return await asyncio.to_thread(_answer, request, address.local, patience)


async def ask_json(address: Address, path: str, **how: Any) -> Any:
    """As `ask`, decoded. Raises `NoAnswer`."""
    answer = await ask(address, path, **how)
    try:
        return json.loads(answer)
    except ValueError:
        raise NoAnswer(
            translate("rest", "The server answered something that this version does not understand.")
        ) from None


def sentence_in(answer: Mapping[str, Any]) -> str:
    """What the answer tells a person. Raises `ValueError` where it tells nothing."""
    english = answer.get("detail", answer.get("message"))
    return said(Text.of(answer.get("text", english)))


def _answer(request: urllib.request.Request, local: bool, patience: float) -> bytes:
    # No proxy is asked where the address is this machine's.
    opener = urllib.request.build_opener(*([urllib.request.ProxyHandler({})] if local else []))
    try:
        with opener.open(request, timeout=patience) as answer:
            content: bytes = answer.read()
            return content
    except urllib.error.HTTPError as error:
        raise NoAnswer(_explained(error), error.code) from None
    except (OSError, ValueError):
        raise NoAnswer(translate("rest", "The speech server does not answer; try again in a moment.")) from None


def _explained(error: urllib.error.HTTPError) -> str:
    """The server's own sentence where it gave one."""
    try:
        told = json.load(error)
        return sentence_in(told.get("error", told))
    except (ValueError, AttributeError, OSError):
        return translate("rest", "The speech server refused to answer ({code}).").format(code=error.code)
