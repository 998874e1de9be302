"""The SDK's client, which makes the head of a request once and has it go out with other bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import httpx2
from openai import AsyncOpenAI, NotGiven

if TYPE_CHECKING:
    from openai._models import FinalRequestOptions

OF_THE_BODY = frozenset({"content-length", "transfer-encoding"})


class RequestHead(NamedTuple):
    """All of a request but its body: nothing of what was said is kept with it."""

    method: str
    url: httpx2.URL
    headers: httpx2.Headers
    extensions: dict[str, Any]

    def with_body(self, content: bytes) -> httpx2.Request:
        """A request of its own."""
        return httpx2.Request(
            self.method, self.url, headers=self.headers, content=content, extensions=dict(self.extensions)
        )


class PreparedClient(AsyncOpenAI):
    """Whoever waits for the first word waits for the head, too: its address and headers are the same each time.

    Only requests with prepared content and nothing else of their own are made so; all others as the SDK makes them.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self._heads: dict[tuple[str, str, str], RequestHead] = {}

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx2.Request:
        content = options.content
        more = options.params or options.files or not isinstance(options.headers, NotGiven)
        if more or retries_taken or not isinstance(content, bytes):
            return super()._build_request(options, retries_taken=retries_taken)
        key = options.method, options.url, repr(options.timeout)
        if (head := self._heads.get(key)) is None:
            whole = super()._build_request(options, retries_taken=retries_taken)
            headers = [each for each in whole.headers.multi_items() if each[0].lower() not in OF_THE_BODY]
            head = RequestHead(whole.method, whole.url, httpx2.Headers(headers), whole.extensions)
            self._heads[key] = head
        return head.with_body(content)
