"""The transport to a server of tools over HTTP: along the environment's route, and with bounds for what it says."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx2
from mcp.client.streamable_http import streamable_http_client

from server.network.routes import route_to
from server.tools.mcp.addresses import is_public
from server.tools.mcp.transport.throttle import MOST_BYTES, MOST_QUOTES, Throttle, quotes

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Mapping

    from mcp.client._transport import TransportStreams

CONNECT_SECONDS = 10.0
SILENCE_SECONDS = 300.0
"""A stream of news may be silent for so long."""


class OverlongAnswer(httpx2.TransportError):
    """An answer was longer than a message may be, or its length cannot be told."""


class NotPublic(httpx2.TransportError):
    """A name leads into a private network, where a client has no business."""


@asynccontextmanager
async def line(
    url: str,
    headers: Mapping[str, str],
    *,
    public: bool = False,
    auth: httpx2.Auth | None = None,
    place: SeenPlace | None = None,
) -> AsyncGenerator[TransportStreams, None]:
    """The two streams, open as long as the block is; where it has to be `public`, to no private network.

    Raises `UnusableSetting`.
    """
    async with (
        asking(url, headers, public=public, auth=auth, place=place) as client,
        streamable_http_client(url, http_client=client, max_sse_event_size=MOST_BYTES) as streams,
    ):
        yield streams


@asynccontextmanager
async def asking(
    url: str,
    headers: Mapping[str, str],
    *,
    public: bool = False,
    auth: httpx2.Auth | None = None,
    place: SeenPlace | None = None,
) -> AsyncGenerator[httpx2.AsyncClient, None]:
    """What asks there, and whoever signs people in for it; `place` is what is known of where it lies.

    Raises `UnusableSetting`.
    """
    route = await asyncio.to_thread(route_to, url)
    inner = httpx2.AsyncHTTPTransport(
        verify=route.tls if route.tls is not None else True,
        proxy=httpx2.Proxy(route.proxy.url, ssl_context=route.proxy_tls) if route.proxy is not None else None,
    )
    timeout = httpx2.Timeout(CONNECT_SECONDS, read=SILENCE_SECONDS)
    plainly = {"accept-encoding": "identity"}  # what is decoded grows behind the bounds
    given = {name: value for name, value in headers.items() if name.lower() not in plainly}
    # Of a connection by a proxy nobody knows where it ends.
    place = (place or SeenPlace()) if route.proxy is None else None
    transport = _Bounded(inner, home=httpx2.URL(url).host, public=public, place=place)
    async with httpx2.AsyncClient(headers=given | plainly, timeout=timeout, transport=transport, auth=auth) as client:
        yield client


@dataclass
class SeenPlace:
    """Where a server of tools lies, as its connections tell."""

    is_private: bool = False
    """Whether it was reached in a private network: then whoever signs people in for it may lie there too."""


class _Bounded(httpx2.AsyncBaseTransport):
    """Answers in which no message is too long, and that come no faster than they may; packed ones are not taken.

    A server at `home`, which is on the internet, leads nobody into a private network either: it names whoever signs
    people in for it. That is seen of its connection: what its name leads to can be another the next time.
    """

    def __init__(self, inner: httpx2.AsyncBaseTransport, *, home: str, public: bool, place: SeenPlace | None) -> None:
        self._inner = inner
        self._place = place
        self._home = home
        self._public = public
        self._throttle = Throttle()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        is_home = request.url.host == self._home
        is_inside = self._place is not None and self._place.is_private
        if self._public or not (is_home or is_inside or not is_public(self._home)):
            await _lead_outside(request)
        response = await self._inner.handle_async_request(request)
        if is_home and self._place is not None:
            self._place.is_private = _is_private_end(response)
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        if response.headers.get("content-encoding", "").strip().lower() not in ("", "identity"):
            await response.stream.aclose()
            raise OverlongAnswer("the answer is packed, which was not asked for", request=request)
        events = response.headers.get("content-type", "").startswith("text/event-stream")
        response.stream = _BoundedStream(response.stream, self._throttle, events=events)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def _is_private_end(response: httpx2.Response) -> bool:
    stream = response.extensions.get("network_stream")
    end: tuple[str, int] | None = stream.get_extra_info("server_addr") if stream is not None else None
    return end is not None and not is_public(end[0].partition("%")[0])


async def _lead_outside(request: httpx2.Request) -> None:
    """Have the request go to an address that was looked at: a name may lead elsewhere the next time it is asked for.

    Raises `NotPublic`.
    """
    host = request.url.host
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, request.url.port or 443, type=socket.SOCK_STREAM)
    except OSError:
        raise httpx2.ConnectError("there is no such host", request=request) from None
    addresses = [str(each[4][0]) for each in found]
    if not addresses or not all(is_public(each) for each in addresses):
        raise NotPublic("the host lies in a private network")
    request.url = request.url.copy_with(host=addresses[0])
    request.extensions = {**request.extensions, "sni_hostname": host}


class _BoundedStream(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream, throttle: Throttle, *, events: bool) -> None:
        self._inner = inner
        self._throttle = throttle
        self._events = events

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = marks = 0
        async for chunk in self._inner:
            events = chunk.count(b"\n\n") + chunk.count(b"\r\n\r\n") if self._events else 0
            if events:
                size = marks = 0
            size += len(chunk)
            marks += quotes(chunk)
            if size > MOST_BYTES or marks > MOST_QUOTES:
                raise OverlongAnswer("the answer is too long")
            await self._throttle.take(max(events, 1))
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()
