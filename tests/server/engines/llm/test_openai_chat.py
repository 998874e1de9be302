"""The OpenAI-compatible chat model, against a protocol-true server through the official SDK."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from server.engines import Function, FunctionCall, Functions, Picture, PromptMessage, ReplyNotes, TokenCount
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.llm.wire import UNSEEN
from server.errors import LlmFailed
from tests.servers.vendors.openai_api import KEY, MODEL, VENDOR_WORDS, Answer, OpenAIApi, failure, openai_api

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

QUESTION = [PromptMessage("system", "Be brief."), PromptMessage("user", "What is the capital of France?")]


@asynccontextmanager
async def chat(*answers: Answer, key: str = KEY) -> AsyncIterator[tuple[OpenAIChat, OpenAIApi]]:
    async with openai_api() as api:
        api.answers = list(answers)
        model = OpenAIChat(url=api.url, api_key=key, model=MODEL)
        await model.load()
        try:
            yield model, api
        finally:
            await model.close()


async def reply(model: OpenAIChat, **options: Any) -> list[str]:
    return [piece async for piece in model.stream(QUESTION, **options) if isinstance(piece, str)]


async def failed(*answers: Answer, key: str = KEY) -> tuple[LlmFailed, OpenAIApi]:
    async with chat(*answers, key=key) as (model, api):
        with pytest.raises(LlmFailed) as caught:
            await reply(model)
        return caught.value, api


async def test_gives_the_reply_piece_by_piece() -> None:
    async with chat() as (model, api):
        assert await reply(model, max_tokens=50) == ["Pa", "ris", "."]
    assert api.requests == [
        {
            "model": MODEL,
            "stream": True,
            "max_tokens": 50,
            "messages": [
                {"role": "system", "content": "Be brief."},
                {"role": "user", "content": "What is the capital of France?"},
            ],
        }
    ]


async def test_how_much_it_shall_think_is_passed_on() -> None:
    async with chat() as (model, api):
        await reply(model, effort="high")
        await reply(model)
    assert [request.get("reasoning_effort") for request in api.requests] == ["high", None]


async def test_keeps_its_connection_between_replies() -> None:
    async with chat() as (model, api):
        await reply(model)
        await reply(model)
    assert api.connections == 1


async def test_takes_the_first_model_that_is_offered_where_none_was_chosen() -> None:
    async with openai_api() as api:
        model = OpenAIChat(url=api.url.removesuffix("/v1"), api_key=KEY)
        await model.load()
        await reply(model)
        await model.close()
    assert api.requests[0]["model"] == MODEL


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (failure(401, "invalid_api_key"), "wrong_key"),
        (failure(402, None), "no_credit"),
        (failure(429, "insufficient_quota", kind="insufficient_quota"), "no_credit"),
        (failure(403, None), "not_allowed"),
        (failure(404, "model_not_found"), "unknown_model"),
        (failure(400, "context_length_exceeded"), "too_long"),
        (failure(400, None, kind="exceed_context_size_error"), "too_long"),
        (failure(400, None), "refused"),
        (failure(429, "rate_limit_exceeded"), "rate_limited"),
        (failure(504, None), "timeout"),
    ],
)
async def test_says_what_is_wrong_at_once_and_in_its_own_words(answer: Answer, code: str) -> None:
    error, api = await failed(answer)
    assert error.code == code
    assert len(api.requests) == 1
    assert VENDOR_WORDS not in str(error)
    assert KEY not in str(error)
    assert error.message.endswith(".")


async def test_says_when_to_come_back() -> None:
    error, _ = await failed(failure(429, None, retry_after="11.2"))
    assert error.message.endswith("Try again in 12 seconds.")


async def test_a_wrong_key_stays_out_of_the_message() -> None:
    error, _ = await failed(key="sk-wrong")
    assert error.code == "wrong_key"
    assert "sk-wrong" not in repr(error)


@pytest.mark.parametrize("stumble", [failure(500, None), failure(503, None), Answer(hang_up=True)])
async def test_tries_once_more_before_the_first_word(stumble: Answer) -> None:
    async with chat(stumble) as (model, api):
        assert await reply(model) == ["Pa", "ris", "."]
    assert len(api.requests) == 2


@pytest.mark.parametrize(
    ("stumble", "code"), [(failure(500, None), "unavailable"), (Answer(hang_up=True), "unreachable")]
)
async def test_gives_up_after_the_second_stumble(stumble: Answer, code: str) -> None:
    error, api = await failed(stumble, stumble)
    assert (error.code, len(api.requests)) == (code, 2)


async def test_tells_that_nobody_is_there() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        model = OpenAIChat(url=f"http://127.0.0.1:{reserved.getsockname()[1]}/v1", api_key=KEY, model=MODEL)
        await model.load()
        with pytest.raises(LlmFailed) as caught:
            await reply(model)
        await model.close()
    assert caught.value.code == "unreachable"


async def test_a_stream_that_is_cut_keeps_its_words_and_is_not_repeated() -> None:
    async with chat(Answer(cut=True)) as (model, api):
        pieces = aiter(model.stream(QUESTION))
        heard = [await anext(pieces) for _ in range(3)]
        with pytest.raises(LlmFailed) as caught:
            await anext(pieces)
    assert (heard, caught.value.code, len(api.requests)) == (["Pa", "ris", "."], "cut_off", 1)


async def test_a_stream_that_ends_without_saying_so_is_cut() -> None:
    chunk = json.dumps({"choices": [{"delta": {"content": "Par"}}]})
    error, _ = await failed(Answer(events=[chunk], unmarked=True))
    assert error.code == "cut_off"


async def test_a_stream_that_marks_its_end_is_whole_without_a_reason() -> None:
    chunk = json.dumps({"choices": [{"delta": {"content": "Paris."}}]})
    async with chat(Answer(events=[chunk])) as (model, _):
        assert await reply(model) == ["Paris."]


async def test_what_is_no_stream_of_events_is_not_understood() -> None:
    error, _ = await failed(Answer(body=b"<html>Welcome</html>", headers={"Content-Type": "text/html"}))
    assert error.code == "bad_answer"


async def test_an_empty_answer_is_a_failure() -> None:
    error, _ = await failed(Answer(words=[]))
    assert error.code == "empty_reply"


async def test_an_error_in_the_middle_of_the_stream_is_understood() -> None:
    error, _ = await failed(Answer(events=[json.dumps({"error": failure(429, "rate_limit_exceeded").error})]))
    assert error.code == "rate_limited"


@pytest.mark.parametrize("garbage", ["{not json", '"text"', "[]", "17"])
async def test_garbage_is_a_failure_of_the_model(garbage: str) -> None:
    error, _ = await failed(Answer(events=[garbage]))
    assert error.code in {"bad_answer", "empty_reply"}


async def test_puts_up_with_chunks_of_unknown_shape() -> None:
    strange = [
        {"choices": []},
        {"choices": None},
        {"object": "ping"},
        {"choices": [{"delta": None}]},
        {"choices": [{}]},
        {"choices": [{"delta": {"content": None, "reasoning": "hm"}}]},
        {"choices": [{"delta": {"content": "Paris."}, "finish_reason": "stop"}], "extra": 1},
        {"choices": [], "usage": {"total_tokens": 5}},
    ]
    async with chat(Answer(events=list(map(json.dumps, strange)))) as (model, _):
        assert await reply(model) == ["Paris."]


async def test_closing_early_closes_the_stream() -> None:
    async with chat(Answer(endless=True)) as (model, api):
        async with aclosing(model.stream(QUESTION)) as pieces:  # type: ignore[type-var]
            async for _ in pieces:
                break
        await api.left.wait()
        assert await reply(model) == ["Pa", "ris", "."]


async def test_openai_itself_needs_a_key() -> None:
    with pytest.raises(LlmFailed) as caught:
        await OpenAIChat().load()
    assert caught.value.code == "no_key"


def test_the_sdk_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, server.engines.llm.openai_chat as m; m.OpenAIChat(); sys.exit('openai' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


LONG = [PromptMessage("user", "word " * 1000)]


@pytest.mark.parametrize(
    ("error", "learnt"),
    [
        (
            {"message": "This model's maximum context length is 800 tokens.", "code": "context_length_exceeded"},
            600,
        ),
        ({"message": "It is too long.", "type": "exceed_context_size_error", "n_ctx": 512, "code": 400}, 384),
        ({"message": "This model's maximum context length is 1000 tokens. However, ...", "code": 400}, 750),
        ({"message": "The model is loaded with context length of only 400 tokens", "code": None}, 300),
        ({"message": "the request exceeds the available context size. try increasing it", "code": 400}, 839),
        ({"message": "The context length of 1 is too much"}, 839),
        ({"message": VENDOR_WORDS, "code": "other"}, 6144),
    ],
    ids=["openai", "llama.cpp", "vllm", "lm studio", "no number", "odd number", "another error"],
)
async def test_learns_how_long_a_prompt_may_be(error: dict[str, object], learnt: int) -> None:
    async with chat(Answer(400, error)) as (model, _):
        with pytest.raises(LlmFailed) as caught:
            async for _piece in model.stream(LONG):
                pass
        assert model.prompt_tokens == learnt
        assert caught.value.code == ("refused" if learnt == 6144 else "too_long")


async def test_the_context_can_be_set() -> None:
    assert OpenAIChat(context=1000).prompt_tokens == 750
    assert OpenAIChat().prompt_tokens > OpenAIChat(url="http://127.0.0.1:9").prompt_tokens


# --- functions, pictures and what else is known of a reply


LOOK = Functions((Function("look", "Look outside.", {"type": "object"}),))


def chunk(delta: dict[str, object], finish_reason: str | None = None) -> str:
    return json.dumps({"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]})


def call(number: int, **function: object) -> dict[str, object]:
    named = {"id": f"call_{number}"} if "name" in function else {}
    return {"tool_calls": [{"index": number, **named, "type": "function", "function": function}]}


async def test_calls_are_put_together_from_their_pieces() -> None:
    events = [
        chunk(call(0, name="look", arguments="")),
        chunk(call(0, arguments='{"at":')),
        chunk(call(1, name="look", arguments="")),
        chunk(call(0, arguments=' "sky"}')),
        chunk({}, "tool_calls"),
    ]
    notes = ReplyNotes()
    async with chat(Answer(events=events)) as (model, api):
        assert await reply(model, functions=LOOK, notes=notes) == []
    assert notes.calls == [FunctionCall("call_0", "look", '{"at": "sky"}'), FunctionCall("call_1", "look", "{}")]
    offered = {"name": "look", "description": "Look outside.", "parameters": {"type": "object"}}
    assert api.requests[0]["tools"] == [{"type": "function", "function": offered}]
    assert "tool_choice" not in api.requests[0]


@pytest.mark.parametrize(
    ("functions", "asked"),
    [
        (replace(LOOK, choice="required"), {"tool_choice": "required"}),
        (replace(LOOK, choice="none", parallel=False), {"tool_choice": "none", "parallel_tool_calls": False}),
        (replace(LOOK, chosen="look"), {"tool_choice": {"type": "function", "function": {"name": "look"}}}),
    ],
)
async def test_a_choice_is_passed_on(functions: Functions, asked: dict[str, object]) -> None:
    async with chat() as (model, api):
        await reply(model, functions=functions)
    assert asked.items() <= api.requests[0].items()


@pytest.mark.parametrize(
    ("finish_reason", "cut_short"),
    [("stop", None), ("length", "max_output_tokens"), ("content_filter", "content_filter")],
)
async def test_why_a_reply_ended_and_what_it_took_is_noted(finish_reason: str, cut_short: str | None) -> None:
    details = {"prompt_tokens": 9, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 4}}
    events = [chunk({"content": "Well"}), chunk({}, finish_reason), json.dumps({"choices": [], "usage": details})]
    notes = ReplyNotes()
    async with chat(Answer(events=events)) as (model, _):
        assert await reply(model, notes=notes) == ["Well"]
    assert (notes.cut_short, notes.count) == (cut_short, TokenCount(9, 2, 4))


async def test_a_model_that_refuses_pictures_is_shown_none_from_then_on() -> None:
    shown = [PromptMessage("user", "What is it?", pictures=(Picture("data:image/png;base64,AAAA", "low"),))]
    async with chat(failure(400, None)) as (model, api):
        with pytest.raises(LlmFailed) as caught:
            [piece async for piece in model.stream(shown)]
        assert (caught.value.code, model.sees) == ("cannot_see", False)
        assert [piece async for piece in model.stream(shown)] == ["Pa", "ris", "."]
    first, second = (request["messages"][0]["content"] for request in api.requests)
    assert first == [
        {"type": "text", "text": "What is it?"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA", "detail": "low"}},
    ]
    assert second == f"What is it?\n{UNSEEN}"
