"""Asking an OpenAI-compatible API: its address, its client, and one more try where nothing was lost or doubled."""

from __future__ import annotations

import asyncio
import re
from contextlib import aclosing
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from server.engines import Waiting
from server.engines.openai.errors import as_failure, is_worth_another_try
from server.network.errors import UnusableSetting
from server.network.routes import route_to
from server.protocol.providers import PROVIDER_URLS, cleaned_address, cleaned_key

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from httpx2 import AsyncClient
    from openai import AsyncOpenAI

    from server.engines.openai.errors import Wording

    T = TypeVar("T")

OPENAI_URL = PROVIDER_URLS["openai"]
CONNECT_SECONDS = 5.0
SILENCE_SECONDS = 30.0
"""How long nothing may come, from a server that has to load a model too."""
ALIVE_SECONDS = 5.0
"""How long a server may take to show that it is there, while an answer is waited for."""
KEEP_CONNECTION_SECONDS = 120.0
"""How long an idle connection is kept: a conversation pauses, and a new handshake costs the next answer 0.1 s."""
NO_JSON = (ValueError, RecursionError)
"""What reading JSON raises where it is none, or nested without end."""


_ENDPOINT = re.compile(
    r"(?:(?:/(?:chat/completions|completions|responses|embeddings|models|audio/(?:speech|transcriptions|translations))"
    r"|/api/(?:chat|generate|tags))/*(?:[?#].*)?)?$"
)
"""What is asked below the base URL, of OpenAI's API and of Ollama's own."""


class OpenAIApi:
    """An API that one stage asks; `url` is its base URL, with or without `/v1`, by default OpenAI's."""

    def __init__(self, url: str | None, api_key: str | None, wording: Wording) -> None:
        self.url = base_url(url)
        self._api_key = cleaned_key(api_key)
        self._wording = wording
        self._client: AsyncOpenAI | None = None
        self._used = 0.0
        """When a request was last made, by the loop's clock."""

    @property
    def is_openai(self) -> bool:
        return self.url == OPENAI_URL

    async def open(self, part: Callable[[AsyncOpenAI], object]) -> None:
        """Import the SDK, up to 1 s, and open the client; nothing is asked of the server yet.

        `part` touches the part of the client that will be used: the SDK imports each when it is first used. Raises
        the stage's error where the address or the key can never work.
        """
        if trouble := address_trouble(self.url) or self._key_trouble():
            raise self._wording.failure(trouble)
        self._client = await asyncio.to_thread(_client, self.url, self._api_key, part, self._wording)

    async def warm(self) -> None:
        """Have a connection open; to ask for the models opens one and costs nothing. Raises the stage's error."""
        import httpx2

        now = asyncio.get_running_loop().time()
        if self._client is None or (self._used and now - self._used < KEEP_CONNECTION_SECONDS / 2):
            return
        self._used = now
        headers = {"Authorization": f"Bearer {self._api_key}"} if self._api_key else {}
        try:
            async with self._client._client.stream("GET", f"{self.url}/models", headers=headers) as response:
                await response.aread()
        except httpx2.HTTPError as error:
            self._used = 0.0
            raise as_failure(error, self._wording) from None

    async def answers(self) -> bool:
        """Whether the server answers anything at all at this moment, within `ALIVE_SECONDS`."""
        import httpx2

        headers = {"Authorization": f"Bearer {self._api_key}"} if self._api_key else {}
        try:
            async with asyncio.timeout(ALIVE_SECONDS):
                response = await self._opened()._client.get(f"{self.url}/models", headers=headers)
        except (httpx2.HTTPError, TimeoutError):
            return False
        return response.status_code < 500

    async def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def ask(self, request: Callable[[AsyncOpenAI], AsyncGenerator[T, None]]) -> AsyncGenerator[T, None]:
        """What `request` yields; it is made once more where the server stumbled before any of the answer had come.

        Raises the stage's error.
        """
        import httpx2
        from openai import OpenAIError

        began = False
        self._used = asyncio.get_running_loop().time()
        for is_last in (False, True):
            try:
                async with aclosing(request(self._opened())) as answer:
                    async for part in answer:
                        began = began or not isinstance(part, Waiting)
                        yield part
                return
            except (OpenAIError, httpx2.HTTPError, *NO_JSON) as error:
                if is_last or began or not is_worth_another_try(error):
                    raise as_failure(error, self._wording, began=began) from None

    def _opened(self) -> AsyncOpenAI:
        if self._client is None:
            raise self._wording.failure("not_ready")
        return self._client

    def _key_trouble(self) -> str | None:
        if self.is_openai and not self._api_key:
            return "no_key"
        return None if is_sendable(self._api_key) else "wrong_key"


def base_url(url: str | None) -> str:
    """The base URL the SDK wants: people leave out the `/v1`, and paste the address of one thing that is asked."""
    given = _ENDPOINT.sub("", cleaned_address(url)) or OPENAI_URL
    try:
        return given if urlsplit(given).path else f"{given}/v1"
    except ValueError:  # `address_trouble` tells
        return given


def address_trouble(url: str) -> str | None:
    """`bad_address` where nothing could ever be asked at `url`."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    return None if usable else "bad_address"


def is_sendable(api_key: str) -> bool:
    """Whether it can stand in a header: what was pasted may be anything."""
    return api_key.isascii() and (not api_key or api_key.isprintable())


def http_client(url: str) -> AsyncClient:
    """The HTTP client for a provider at `url`, which goes as its route says. For threads.

    Raises `UnusableSetting`.
    """
    import httpx2

    from server.engines.openai.careful_client import CarefulClient

    return CarefulClient(
        route_to(url),
        timeout=httpx2.Timeout(SILENCE_SECONDS, connect=CONNECT_SECONDS),
        keep_seconds=KEEP_CONNECTION_SECONDS,
    )


def _client(url: str, api_key: str, part: Callable[[AsyncOpenAI], object], wording: Wording) -> AsyncOpenAI:
    try:
        from server.engines.openai.prepared_client import PreparedClient
    except ImportError as error:
        raise wording.failure("not_installed") from error
    try:
        http = http_client(url)
    except UnusableSetting as setting:
        raise wording.failed("bad_setting", setting.message) from None
    # No retries of the SDK's own: it would sit through a `Retry-After` while somebody waits for an answer.
    client = PreparedClient(
        base_url=url, api_key=api_key or "none", max_retries=0, timeout=http.timeout, http_client=http
    )
    # It takes headers from the environment too, one of which may replace the key; they are meant for OpenAI at most.
    client._custom_headers = {}
    if url != OPENAI_URL:
        client.organization = client.project = None
    part(client)
    return client
