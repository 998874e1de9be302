"""The HTTP client for providers: goes nowhere but where it was told, and reads no more than an answer can be.

Imports the HTTP library, so it is itself imported when it is first needed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from httpx2 import AsyncByteStream, AsyncClient, Limits, Proxy, ProxyError, ReadTimeout, RequestError, TimeoutException

from server.engines.openai.direct_transport import DirectTransport
from server.network.trust import nobodys

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

    from httpx2 import Request, Response

    from server.network.proxies import Proxy as KnownProxy
    from server.network.routes import Route

HEAD_SECONDS = 310.0
"""How long it may take until an answer begins, with the time in which ten minutes of speech are uploaded, or a large
model is loaded; who asks may be less patient."""


class Redirected(RequestError):
    """The answer is to be found elsewhere. Whom a person entrusted with speech and a key is meant, and nobody else."""


class AnswerTooLarge(RequestError):
    """The answer is larger than any that makes sense, or compressed, which was not asked for and may hide a size."""


@dataclass(frozen=True, slots=True)
class AnswerLimits:
    """What is read of an answer: so many bytes, and so many seconds of waiting for them, all in all."""

    most_bytes: int
    seconds: float


REFUSAL = AnswerLimits(64 * 1024, 10.0)
WHOLE = AnswerLimits(4 * 2**20, 30.0)
"""An answer in JSON; the longest list of models known has 1 MB."""
STREAMED = AnswerLimits(32 * 2**20, 300.0)
"""Ten minutes of sound, or the longest reply with all its wrapping."""


class CarefulClient(AsyncClient):
    """Follows no redirect, whoever asks for it, and has each answer end within `AnswerLimits`."""

    def __init__(self, route: Route, *, keep_seconds: float, **options: Any) -> None:
        """A connection that is not used is kept for `keep_seconds`."""
        proxy = None if route.proxy is None else _as_httpx2(route.proxy, route.proxy_tls)
        # Compressed a small answer could become one of any size; what we read is small, or sound.
        super().__init__(
            headers={"Accept-Encoding": "identity"},
            trust_env=False,
            verify=route.tls or nobodys(),
            proxy=proxy,
            transport=DirectTransport(route.tls, keep_seconds) if proxy is None else None,
            limits=Limits(keepalive_expiry=keep_seconds),
            **options,
        )
        self._proxied = proxy is not None

    async def send(self, request: Request, *, stream: bool = False, **how: Any) -> Response:
        """As the client does it. Raises `Redirected`, `AnswerTooLarge`, and `ProxyError` where a proxy stops it."""
        progress = _Progress()
        if self._proxied:
            request.extensions = {**request.extensions, "trace": progress}
        try:
            async with asyncio.timeout(HEAD_SECONDS):
                response = await super().send(request, stream=True, **{**how, "follow_redirects": False})
        except TimeoutError:
            raise ReadTimeout("the answer did not begin", request=request) from None
        except Exception as error:
            # Of any kind: what is told by something that is no SOCKS proxy is read without care.
            if not self._proxied or progress.is_through or isinstance(error, TimeoutException):
                raise
            raise ProxyError("the proxy does not let it through", request=request) from error
        try:
            _check(response)
            assert isinstance(response.stream, AsyncByteStream)
            response.stream = _Metered(response.stream, request, _limits(response), lenient=response.is_error)
            if not stream:
                await response.aread()
        except BaseException:
            await response.aclose()
            raise
        return response


class _Progress:
    """What the HTTP library tells of a request: whether it got to the server, or at least into a proxy's hands."""

    def __init__(self) -> None:
        self.is_through = False

    async def __call__(self, event: str, told: dict[str, Any]) -> None:
        request = told.get("request")
        if event.endswith("send_request_headers.started") and request is not None and request.method != b"CONNECT":
            self.is_through = True


def _as_httpx2(proxy: KnownProxy, tls: ssl.SSLContext | None) -> Proxy:
    scheme = "socks5h" if proxy.kind == "socks5" else proxy.kind
    auth = None if proxy.user is None else (proxy.user, proxy.password)
    return Proxy(f"{scheme}://{proxy.authority}", auth=auth, ssl_context=tls)


def _check(response: Response) -> None:
    if response.is_redirect:
        raise Redirected("the server answered with a redirect", request=response.request)
    if response.headers.get("content-encoding", "identity").lower() != "identity" and not response.is_error:
        raise AnswerTooLarge("the answer is compressed", request=response.request)


def _limits(response: Response) -> AnswerLimits:
    if response.is_error:
        return REFUSAL
    whole = response.request.method == "GET" or "json" in response.headers.get("content-type", "")
    return WHOLE if whole else STREAMED


class _Metered(AsyncByteStream):
    """An answer as it comes. Where it is `lenient` it just ends at a limit: of a refusal the status says enough."""

    def __init__(self, stream: AsyncByteStream, request: Request, limits: AnswerLimits, *, lenient: bool) -> None:
        self._stream = stream
        self._request = request
        self._limits = limits
        self._lenient = lenient

    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts = aiter(self._stream)
        read, patience = 0, self._limits.seconds
        clock = asyncio.get_running_loop().time
        try:
            while True:
                begun = clock()
                try:
                    async with asyncio.timeout(patience):
                        part = await anext(parts)
                except StopAsyncIteration:
                    return
                # Only what we waited counts: a listener may take longer than the one who speaks.
                patience -= clock() - begun
                read += len(part)
                if read > self._limits.most_bytes:
                    raise AnswerTooLarge("the answer does not end", request=self._request)
                yield part
        except (TimeoutError, AnswerTooLarge) as error:
            if self._lenient:
                return
            if isinstance(error, TimeoutError):
                raise ReadTimeout("the answer drips", request=self._request) from None
            raise
        finally:
            if isinstance(parts, AsyncGenerator):
                await parts.aclose()

    async def aclose(self) -> None:
        await self._stream.aclose()
