"""One question to a provider over HTTP, with its answer as JSON or as a `StageFailed` for a person."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from server.engines.openai_api import NO_JSON, address_trouble, http_client, is_sendable
from server.engines.openai_errors import Wording, as_failure
from server.errors import StageFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from httpx2 import Response

PROVIDER = Wording(StageFailed, Text("provider"), Text("The provider says that this is too long."))
ANSWER_SECONDS = 10.0
MOST_BYTES = 16 * 2**20
"""The largest answer that is read; the longest list of models known has 1 MB."""


async def ask(url: str, *, authorization: str, seconds: float = ANSWER_SECONDS, follow_redirects: bool = True) -> Any:
    """What `GET url` answers. `authorization` is a scheme and a key, as in `Bearer ...`; empty sends none.

    Raises `StageFailed` with one of the codes of `openai_errors`.
    """
    if trouble := address_trouble(url) or (None if is_sendable(authorization) else "wrong_key"):
        raise PROVIDER.failure(trouble)
    try:
        async with asyncio.timeout(seconds):
            answer = await _get(url, authorization, follow_redirects=follow_redirects)
    except TimeoutError:
        raise PROVIDER.failure("timeout") from None
    try:
        return answer.json()
    except NO_JSON:
        raise PROVIDER.failure("bad_answer") from None


async def _get(url: str, authorization: str, *, follow_redirects: bool) -> Response:
    # In a thread: the import and the certificates take 0.1 s.
    client = await asyncio.to_thread(http_client, follow_redirects=follow_redirects)
    from httpx2 import HTTPError, InvalidURL

    try:
        async with client, client.stream("GET", url, headers=_headers(authorization)) as response:
            return (await _limited(response)).raise_for_status()
    except (HTTPError, InvalidURL) as error:
        raise as_failure(error, PROVIDER) from None


def _headers(authorization: str) -> dict[str, str]:
    return {"Accept": "application/json", **({"Authorization": authorization} if authorization else {})}


async def _limited(response: Response) -> Response:
    """The response, read to its end and never beyond `MOST_BYTES`: at a guessed address anything may answer."""
    from httpx2 import Response as Whole

    body = bytearray()
    async for data in response.aiter_bytes():
        body += data
        if len(body) > MOST_BYTES:
            raise PROVIDER.failure("bad_answer")
    kept = {name: response.headers[name] for name in ("retry-after",) if name in response.headers}
    return Whole(response.status_code, headers=kept, content=bytes(body), request=response.request)
