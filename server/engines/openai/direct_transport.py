"""How the HTTP client reaches a provider without a proxy: by aiohttp, whose parser is compiled.

The client's own way takes four times as long for each piece of a streamed answer. Proxies are left to that one, which
knows all kinds of them.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import aiohttp
import httpx2
from yarl import URL

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator

    from httpx2 import Request

PORTION = 64 * 1024
"""Bytes of a request that are written at once; others have their turn in between."""

_ERRORS: dict[type[Exception], type[httpx2.TransportError]] = {
    aiohttp.ConnectionTimeoutError: httpx2.ConnectTimeout,
    aiohttp.ServerTimeoutError: httpx2.ReadTimeout,
    TimeoutError: httpx2.ReadTimeout,
    aiohttp.ClientConnectorError: httpx2.ConnectError,
    aiohttp.InvalidURL: httpx2.UnsupportedProtocol,
    aiohttp.ClientError: httpx2.RemoteProtocolError,
    OSError: httpx2.ReadError,
}
"""The first kind that an error is of says what it becomes."""


class DirectTransport(httpx2.AsyncBaseTransport):
    """Over connections that are kept for `keep_seconds`, secured with `tls`. Cookies are the client's matter."""

    def __init__(self, tls: ssl.SSLContext | None, keep_seconds: float) -> None:
        self._tls = tls
        self._keep_seconds = keep_seconds
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: Request) -> httpx2.Response:
        """Ask, and give the answer once its head is there. Raises the `httpx2.TransportError` that fits."""
        session = self._session = self._session or self._opened()
        patience = request.extensions.get("timeout", {})
        content = await request.aread()
        with _as_httpx2(request):
            response = await session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=[(name.decode(), value.decode()) for name, value in request.headers.raw],
                data=_portions(content) if len(content) > PORTION else content or None,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    total=None, sock_connect=patience.get("connect"), sock_read=patience.get("read")
                ),
            )
        return httpx2.Response(
            response.status, headers=list(response.raw_headers), stream=_Body(response, request), request=request
        )

    async def aclose(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _opened(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(limit=0, ssl=self._tls or True, keepalive_timeout=self._keep_seconds)
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
        )


class _Body(httpx2.AsyncByteStream):
    def __init__(self, response: aiohttp.ClientResponse, request: Request) -> None:
        self._response = response
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        content = self._response.content
        with _as_httpx2(self._request):
            try:
                while part := await content.readany():
                    yield part
            except aiohttp.ClientError:
                content.set_exception(None)  # type: ignore[arg-type] # else it keeps what came before the break
                if part := content.read_nowait():
                    yield part
                raise

    async def aclose(self) -> None:
        self._response.release()


async def _portions(content: bytes) -> AsyncIterator[bytes]:
    for begin in range(0, len(content), PORTION):
        yield content[begin : begin + PORTION]


@contextmanager
def _as_httpx2(request: Request) -> Iterator[None]:
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        kind = next(ours for theirs, ours in _ERRORS.items() if isinstance(error, theirs))
        raise kind(type(error).__name__, request=request) from error
