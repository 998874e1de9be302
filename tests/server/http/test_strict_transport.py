"""Who came by TLS is told to stay with it; others are not."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from server.http.strict_transport import StrictTransport


async def hello(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 204, "headers": [(b"x-one", b"1")]})
    await send({"type": "http.response.body", "body": b""})


@pytest.mark.parametrize(("url", "told"), [("https://h", "max-age=31536000"), ("http://h", None)])
def test_who_is_told(url: str, told: str | None) -> None:
    answer = TestClient(StrictTransport(hello), base_url=url).get("/")
    assert (answer.headers.get("strict-transport-security"), answer.headers["x-one"]) == (told, "1")
