"""Asks a server over HTTP, off the event loop; what it refuses is told in one sentence for a person."""

from __future__ import annotations

import asyncio
import json
import shutil
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.error import HTTPError
from urllib.request import Request

from desktop.backend.careful_http import FAULTS, TooMuch, answered, portions
from desktop.i18n import said, translate
from server.network.errors import ProxyFailed, UnusableSetting
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from desktop.address import Address

    T = TypeVar("T")

PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What is read of an answer: so many bytes, within so many seconds from the question on."""

    most_bytes: int
    seconds: float


PAGE = Limits(8 * 2**20, 120.0)
"""JSON: 50 messages, of which a long one has 16 000 characters."""
SOUND = Limits(64 * 2**20, 300.0)
"""Ten minutes at 48 kHz."""
PICTURE = Limits(8 * 2**20, 60.0)
"""More than a server takes of one."""
DOCUMENT = Limits(256 * 2**20, 600.0)
REFUSAL_BYTES = 64 * 1024
MISSHAPEN = (ValueError, RecursionError, KeyError, TypeError, AttributeError, OverflowError)
"""What reading an answer raises where it is no JSON, or not of the form that was agreed on."""
IN_MEMORY = 2**20
"""Bytes of a file that are held in memory until it is whole; beyond, they lie on the disk."""


class NoAnswer(Exception):
    """The server could not be asked, or refused; the text is one sentence for a person.

    `status` is the HTTP status of a refusal, 0 where there was no answer at all; `code` says why, for programs, where
    the server told it.
    """

    def __init__(self, sentence: str, status: int = 0, code: str = "") -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code


async def ask(
    address: Address,
    path: str,
    *,
    method: str = "GET",
    query: Mapping[str, str | int] | None = None,
    body: Mapping[str, Any] | bytes | None = None,
    accept: str = "application/json",
    patience: float = PATIENCE_SECONDS,
    limits: Limits = PAGE,
) -> bytes:
    """What the server at `address` answers, as it came. Raises `NoAnswer`."""
    request = _request(address, path, method, query, body, accept)
    return await asyncio.to_thread(_read, request, address, patience, limits, b"".join)


async def ask_json(address: Address, path: str, read: Callable[[Any], T], *, method: str = "GET", **how: Any) -> T:
    """As `ask`, decoded, and what `read` makes of that. Raises `NoAnswer`, also where `read` finds it misshapen."""
    answer = await ask(address, path, method=method, **how)
    try:
        return await asyncio.to_thread(lambda: read(json.loads(answer)))
    except MISSHAPEN:
        raise NoAnswer(
            translate("rest", "The server answered something that this version does not understand.")
        ) from None


async def save(address: Address, path: str, to: Path, *, query: Mapping[str, str | int]) -> None:
    """Write what the server answers to a file once all of it has come. Raises `NoAnswer`, and `OSError` of the file."""
    request = _request(address, path, "GET", query, None, "*/*")
    await asyncio.to_thread(_save, request, address, to)


def sentence_in(answer: Mapping[str, Any]) -> str:
    """What the answer, or the problem (RFC 9457), tells a person. Raises `ValueError` where it tells nothing."""
    english = answer.get("detail", answer.get("message"))
    return said(Text.of(answer.get("text", english)))


def _request(
    address: Address,
    path: str,
    method: str,
    query: Mapping[str, str | int] | None,
    body: Mapping[str, Any] | bytes | None,
    accept: str,
) -> Request:
    return Request(
        address.http(path, query or {}),
        method=method,
        data=body if isinstance(body, bytes | None) else json.dumps(body).encode(),
        headers={
            "Authorization": address.credentials().shown,
            "Content-Type": "application/octet-stream" if isinstance(body, bytes) else "application/json",
            "Accept": accept,
        },
    )


def _save(request: Request, address: Address, to: Path) -> None:
    with SpooledTemporaryFile(IN_MEMORY) as whole:
        _read(request, address, PATIENCE_SECONDS, DOCUMENT, whole.writelines)
        whole.seek(0)
        with to.open("wb") as file:
            shutil.copyfileobj(whole, file)


def _read(
    request: Request, address: Address, patience: float, limits: Limits, take: Callable[[Iterator[bytes]], T]
) -> T:
    """What `take` makes of the answer. Raises `NoAnswer`."""
    try:
        with answered(request, address, patience, limits.seconds) as answer:
            return take(portions(answer, limits.most_bytes))
    except HTTPError as error:
        raise _refusal(error) from None
    except TooMuch:
        raise NoAnswer(translate("rest", "The server's answer is too large; it was not read to its end.")) from None
    except UnusableSetting as setting:
        raise NoAnswer(said(setting.message)) from None
    except FAULTS as fault:
        raise NoAnswer(_silence(fault)) from None


def _silence(fault: Exception) -> str:
    cause = getattr(fault, "reason", fault)
    if isinstance(cause, ProxyFailed):
        return said(cause.message)
    return translate("rest", "The speech server does not answer; try again in a moment.")


def _refusal(error: HTTPError) -> NoAnswer:
    """The server's own sentence where it gave one."""
    if 300 <= error.code < 400:
        told = translate(
            "rest", "The server answered with a redirect to another address, which was not followed; check its address."
        )
        return NoAnswer(told, error.code)
    try:
        problem = json.loads(error.read(REFUSAL_BYTES))
        return NoAnswer(sentence_in(problem), error.code, str(problem.get("code", "")))
    except (*FAULTS, *MISSHAPEN):
        told = translate("rest", "The speech server refused to answer ({code}).").format(code=error.code)
        return NoAnswer(told, error.code)
