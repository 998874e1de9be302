"""The head of a request, made once."""

from __future__ import annotations

import httpx2
from openai._models import FinalRequestOptions

from server.engines.openai.prepared_client import PreparedClient

ADDRESS = "/chat/completions"


def client() -> PreparedClient:
    return PreparedClient(base_url="http://127.0.0.1:1/v1", api_key="key", max_retries=0)


def built(made_by: PreparedClient, content: bytes, seconds: float = 5.0) -> httpx2.Request:
    timeout = httpx2.Timeout(seconds)
    return made_by._build_request(FinalRequestOptions(method="post", url=ADDRESS, content=content, timeout=timeout))


def test_a_later_request_is_as_the_sdk_would_make_it() -> None:
    made_by = client()
    built(made_by, b'{"first": "question"}')
    later, fresh = built(made_by, b"{}"), built(client(), b"{}")
    assert later.method == fresh.method == "POST"
    assert later.url == fresh.url
    assert sorted(later.headers.multi_items()) == sorted(fresh.headers.multi_items())
    assert later.extensions == fresh.extensions
    assert later.read() == b"{}"
    assert later.headers["content-length"] == "2"


def test_another_patience_is_another_head() -> None:
    made_by = client()
    assert built(made_by, b"{}", 5.0).extensions["timeout"]["read"] == 5.0
    assert built(made_by, b"{}", 7.0).extensions["timeout"]["read"] == 7.0


def test_requests_share_nothing_that_one_of_them_may_change() -> None:
    made_by = client()
    first, second = built(made_by, b"{}"), built(made_by, b"{}")
    first.headers["x-own"] = "1"
    first.extensions["trace"] = "own"
    assert "x-own" not in second.headers
    assert "trace" not in built(made_by, b"{}").extensions


def test_what_is_asked_otherwise_is_left_to_the_sdk() -> None:
    options = FinalRequestOptions(method="get", url="/models", params={"limit": 3})
    assert client()._build_request(options).url.query == b"limit=3"
