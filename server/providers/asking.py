"""One question to a provider over HTTP, with its answer as JSON or as a `StageFailed` for a person."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from server.engines.openai.api import NO_JSON, address_trouble, http_client, is_sendable
from server.engines.openai.errors import Wording, as_failure
from server.errors import StageFailed
from server.network.errors import UnusableSetting
from server.protocol.texts import Text

if TYPE_CHECKING:
    from httpx2 import Response

PROVIDER = Wording(StageFailed, Text("provider"), Text("The provider says that this is too long."))
ANSWER_SECONDS = 10.0


async def ask(url: str, *, authorization: str, seconds: float = ANSWER_SECONDS) -> Any:
    """What `GET url` answers. `authorization` is a scheme and a key, as in `Bearer ...`; empty sends none.

    Raises `StageFailed` with one of the codes of `openai.errors`.
    """
    if trouble := address_trouble(url) or (None if is_sendable(authorization) else "wrong_key"):
        raise PROVIDER.failure(trouble)
    try:
        async with asyncio.timeout(seconds):
            answer = await _get(url, authorization)
    except TimeoutError:
        raise PROVIDER.failure("timeout") from None
    try:
        return answer.json()
    except NO_JSON:
        raise PROVIDER.failure("bad_answer") from None


async def _get(url: str, authorization: str) -> Response:
    try:
        # In a thread: the import and the certificates take 0.1 s.
        client = await asyncio.to_thread(http_client, url)
    except UnusableSetting as setting:
        raise StageFailed("bad_setting", setting.message) from None
    from httpx2 import HTTPError, InvalidURL

    try:
        async with client:
            return (await client.get(url, headers=_headers(authorization))).raise_for_status()
    except (HTTPError, InvalidURL) as error:
        raise as_failure(error, PROVIDER) from None


def _headers(authorization: str) -> dict[str, str]:
    return {"Accept": "application/json", **({"Authorization": authorization} if authorization else {})}
