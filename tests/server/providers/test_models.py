"""Lists of models, as different servers give them."""

from __future__ import annotations

from datetime import date

import pytest

from server.engines.openai import careful_client
from server.errors import StageFailed
from server.providers.models import ModelInfo, list_models
from tests.servers.vendors.openai_api import KEY, MODEL, VENDOR_WORDS, Answer, failure, openai_api, whole


async def listed(answer: Answer | None = None, key: str = KEY) -> list[ModelInfo]:
    async with openai_api() as api:
        api.listing = answer
        return await list_models(api.url.removesuffix("/v1"), key)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2027-01-06", date(2027, 1, 6)),
        ("2027-01-06T00:00:00Z", date(2027, 1, 6)),
        (1799193600, date(2027, 1, 6)),
        (None, None),
        ("", None),
        ("next year", None),
        (1e300, None),
        (float("nan"), None),
        (True, None),
        ({"year": 2027}, None),
    ],
)
async def test_tells_when_a_model_is_shut_down(given: object, expected: date | None) -> None:
    models = [{"id": "a", "object": "model"}, {"id": "b", "shutdown_date": given}]
    assert await listed(whole({"data": models})) == [ModelInfo("a"), ModelInfo("b", expected)]


@pytest.mark.parametrize("body", [{"data": [{"id": "a"}]}, [{"id": "a"}], {"models": [{"id": "a"}, {"id": 5}, "b"]}])
async def test_takes_a_list_as_it_comes(body: object) -> None:
    assert await listed(whole(body)) == [ModelInfo("a")]


async def test_sends_the_key_without_the_blanks_around_it() -> None:
    assert await listed(key=f" {KEY}\n") == [ModelInfo(MODEL)]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (whole(b"<html>", "text/html"), "bad_answer"),
        (whole({"hello": "world"}), "bad_answer"),
        (whole({"data": "none"}), "bad_answer"),
        (whole(17), "bad_answer"),
        (whole(b"[" * 100_000), "bad_answer"),
        (failure(401, "invalid_api_key"), "wrong_key"),
        (failure(404, None), "unknown_model"),
        (failure(503, None), "unavailable"),
        (Answer(hang_up=True), "unreachable"),
    ],
)
async def test_says_what_is_wrong_in_its_own_words(answer: Answer, code: str) -> None:
    with pytest.raises(StageFailed) as caught:
        await listed(answer)
    assert caught.value.code == code
    assert VENDOR_WORDS not in str(caught.value)
    assert KEY not in str(caught.value)


async def test_does_not_read_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(careful_client, "WHOLE", careful_client.AnswerLimits(1000, 10.0))
    with pytest.raises(StageFailed) as caught:
        await listed(whole({"data": ["x" * 1000]}))
    assert caught.value.code == "bad_answer"


async def test_does_not_wait_without_end() -> None:
    async with openai_api() as api:
        api.listing = Answer(mute=True)
        # On a busy machine the patience may be over before the question was there: then it is asked again.
        while not api.left.is_set():
            with pytest.raises(StageFailed) as caught:
                await list_models(api.url, KEY, seconds=0.2)
            assert caught.value.code == "timeout"
