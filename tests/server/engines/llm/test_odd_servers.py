"""Chat models whose servers do not keep to the API, through the official SDK: the answer is what a person expects."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from server.engines import Function, FunctionCall, Functions, PromptMessage, ReplyNotes, Thought, Waiting
from server.engines.llm import openai_chat, patience
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.openai.event_stream import CALLING
from server.errors import LlmFailed
from server.protocol.texts import Text
from tests.servers.vendors.openai_answers import LOADING, delta, refusal
from tests.servers.vendors.openai_api import KEY, MODEL, Answer, OpenAIApi, failure, openai_api, whole

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from server.engines import Written

QUESTION = [PromptMessage("system", "Be brief."), PromptMessage("user", "What is the capital of France?")]
STOP = delta("stop")
PARIS = delta(content="Paris.")


@asynccontextmanager
async def chat(
    *answers: Answer, model: str | None = MODEL, listing: Answer | None = None, path: str = ""
) -> AsyncIterator[tuple[OpenAIChat, OpenAIApi]]:
    async with openai_api() as api:
        api.answers = list(answers)
        api.listing = listing
        engine = OpenAIChat(url=api.url + path, api_key=KEY, model=model)
        await engine.load()
        try:
            yield engine, api
        finally:
            await engine.close()


async def written(engine: OpenAIChat) -> list[Written]:
    return [piece async for piece in engine.stream(QUESTION)]


async def reply(*answers: Answer) -> tuple[str, str]:
    """What the model says, and what it thinks."""
    async with chat(*answers) as (engine, _):
        pieces = await written(engine)
    said = "".join(piece for piece in pieces if isinstance(piece, str))
    return said, "".join(piece.text for piece in pieces if isinstance(piece, Thought))


async def failed(*answers: Answer) -> LlmFailed:
    async with chat(*answers) as (engine, _):
        with pytest.raises(LlmFailed) as caught:
            await written(engine)
    return caught.value


def raw(*lines: str) -> Answer:
    return Answer(raw=[f"{line}\n\n".encode("utf-8", "surrogatepass") for line in lines])


def completion(**message: object) -> dict[str, object]:
    return {"object": "chat.completion", "choices": [{"message": message, "finish_reason": "stop"}]}


@pytest.mark.parametrize(
    "answer",
    [
        raw(": keepalive", "data: : keepalive", "data:", "data: ", f"data: {PARIS}", "data: ping", f"data: {STOP}"),
        raw("event: ping\ndata: {}", f"data: {PARIS}", "data: [DONE]"),
        whole(completion(role="assistant", content="Paris.")),
        whole(completion(content=[{"type": "text", "text": "Par"}, {"type": "text", "text": "is."}])),
        whole(json.dumps(completion(content="Paris."), indent=2).encode(), "text/event-stream"),
        whole(json.dumps(completion(content="Paris.")).encode(), "text/plain"),
        whole(
            b'{"message": {"content": "Par"}}\n{"message": {"content": "is."}, "done": true}\n', "application/x-ndjson"
        ),
        raw("data: " + delta(content=[{"type": "text", "text": "Paris."}]), f"data: {STOP}"),
        raw("data: " + delta(content="  "), "data: " + delta(content="\n"), f"data: {PARIS}", f"data: {STOP}"),
        Answer(raw=[f"data: {PARIS}\r\n\r\ndata: {STOP}\r\n\r\n".encode()]),
    ],
    ids=[
        "keepalives",
        "events",
        "whole",
        "parts",
        "indented",
        "as text",
        "line by line",
        "parts of a delta",
        "spaces",
        "crlf",
    ],
)
async def test_an_odd_stream_is_an_answer(answer: Answer) -> None:
    assert await reply(answer) == ("Paris.", "")


async def test_halves_of_a_sign_in_two_chunks_are_one() -> None:
    smile = "\U0001f600"
    events = [delta(content="Hi \ud83d"), delta(content="\ude00!"), STOP]
    assert await reply(Answer(events=events)) == (f"Hi {smile}!", "")


async def test_a_half_that_stays_alone_does_no_harm() -> None:
    said, _ = await reply(Answer(events=[delta(content="Hi \ud83d"), delta(content="you."), STOP]))
    assert (said[:3], said[-4:]) == ("Hi ", "you.")


@pytest.mark.parametrize(
    "events",
    [
        [delta(reasoning_content="Hm."), PARIS, STOP],
        [delta(reasoning="Hm."), PARIS, STOP],
        [delta(reasoning="Hm.", reasoning_details=[{"type": "reasoning.text", "text": "Hm."}]), PARIS, STOP],
        [delta(content=[{"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}]}]), PARIS, STOP],
        [delta(content="<th"), delta(content="ink>Hm.</thi"), delta(content="nk>\n\nParis."), STOP],
        [delta(content="<|channel|>analysis<|message|>Hm.<|end|>"), delta(content="<|start|>assistant"), PARIS, STOP],
    ],
    ids=["content", "reasoning", "details", "parts", "marks", "harmony"],
)
async def test_thoughts_are_told_apart(events: list[str]) -> None:
    assert await reply(Answer(events=events)) == ("Paris.", "Hm.")


async def test_thoughts_of_an_answer_that_comes_whole_are_told_apart() -> None:
    assert await reply(whole(completion(content="Paris.", reasoning_content="Hm."))) == ("Paris.", "Hm.")


async def test_a_model_that_thought_without_a_mark_is_known_for_it() -> None:
    unmarked = Answer(events=[delta(content="Capitals. "), delta(content="</think>"), PARIS, STOP])
    async with chat(unmarked, unmarked) as (engine, _):
        assert Thought("", takes_back=True) in await written(engine)
        assert await written(engine) == [Thought("Capitals. "), "Paris."]


@pytest.mark.parametrize(
    ("events", "code"),
    [
        ([delta(content="<think>Hm."), STOP], "only_thoughts"),
        ([delta(reasoning_content="Hm."), delta("length")], "only_thoughts"),
        ([delta(content='{"name": "x", "arguments": {}}'), STOP], "only_tools"),
        ([delta(tool_calls=[{"function": {"name": "x"}}]), delta("tool_calls")], "only_tools"),
        ([delta(content=" \n "), STOP], "empty_reply"),
        ([delta(content="\u200b\0\ufeff"), STOP], "empty_reply"),
        ([delta(content="<|im_end|>"), STOP], "empty_reply"),
        ([json.dumps({"object": "error", "message": "No.", "type": "NotFoundError", "code": 404})], "unknown_model"),
        ([json.dumps({"error": "It broke."})], "unavailable"),
        ([json.dumps({"error": {"message": "No.", "code": 429}})], "rate_limited"),
        ([json.dumps({"error": {"message": "No.", "code": "401"}})], "wrong_key"),
    ],
)
async def test_an_answer_without_words_is_one_sentence(events: list[str], code: str) -> None:
    failure_ = await failed(Answer(events=events))
    assert (failure_.code, failure_.message[-1]) == (code, ".")


async def test_an_error_amid_the_words_leaves_them() -> None:
    broken = Answer(events=[PARIS, json.dumps({"object": "error", "message": "No.", "code": 500})])
    async with chat(broken) as (engine, _):
        pieces = aiter(engine.stream(QUESTION))
        assert await anext(pieces) == "Paris."
        with pytest.raises(LlmFailed) as caught:
            await anext(pieces)
    assert caught.value.code == "cut_off"


@pytest.mark.parametrize(
    "refused",
    [
        refusal(400, {"error": {"message": "System role not supported", "code": 400}}),
        refusal(
            400, {"object": "error", "message": "Conversation roles must alternate user/assistant/...", "code": 400}
        ),
        refusal(500, {"error": {"message": "Jinja Exception: System role not supported", "code": 500}}),
        refusal(422, {"detail": "This model takes no system messages: only user and assistant roles are supported."}),
        Answer(events=[json.dumps({"error": {"message": "Developer instruction is not enabled", "code": 400}})]),
    ],
    ids=["gemma", "vllm", "llama.cpp", "detail", "amid a stream"],
)
async def test_a_model_that_takes_no_system_message_is_told_by_the_person(refused: Answer) -> None:
    async with chat(refused) as (engine, api):
        assert await written(engine) == ["Pa", "ris", "."]
        assert await written(engine) == ["Pa", "ris", "."]
    told = [{"role": "user", "content": "Be brief.\n\nWhat is the capital of France?"}]
    assert [request["messages"] for request in api.requests[1:]] == [told, told]


@pytest.mark.parametrize(
    "refused",
    [
        refusal(
            400, {"error": {"message": "Unsupported parameter: 'reasoning_effort' is not supported with this model."}}
        ),
        refusal(400, {"error": {"message": "model does not support reasoning effort", "code": 400}}),
        refusal(422, {"detail": "Extra inputs are not permitted: reasoning_effort"}),
    ],
    ids=["openai", "other", "detail"],
)
async def test_a_model_that_cannot_be_told_how_much_to_think_answers_all_the_same(refused: Answer) -> None:
    async with chat(refused) as (engine, api):
        assert engine.reasons
        for _ in range(2):
            pieces = [piece async for piece in engine.stream(QUESTION, effort="low")]
            assert pieces == ["Pa", "ris", "."]
        assert not engine.reasons
    assert [request.get("reasoning_effort") for request in api.requests] == ["low", None, None]


@pytest.mark.parametrize(
    "models",
    [
        {"data": [{"id": "nomic-embed-text"}, {"id": "qwen3"}]},
        {"data": None, "models": [{"name": "qwen3"}]},
        {"models": [{"name": "text-embedding-3", "type": "embeddings"}, {"name": "qwen3"}]},
    ],
)
async def test_the_first_model_that_chats_is_asked(models: object) -> None:
    async with chat(model=None, listing=whole(models)) as (engine, api):
        await written(engine)
    assert api.requests[0]["model"] == "qwen3"


@pytest.mark.parametrize("models", [{"data": []}, {"data": None}, {"object": "list"}, {"data": [{"id": "bge-m3"}]}])
async def test_a_server_without_a_model_is_one_sentence(models: object) -> None:
    async with chat(model=None, listing=whole(models)) as (engine, _):
        with pytest.raises(LlmFailed) as caught:
            await written(engine)
    assert caught.value.code == "unknown_model"
    assert "choose one in the settings" in caught.value.message


@pytest.mark.parametrize("path", ["/chat/completions", "/chat/completions/", "/models", "/completions?x=1", "/"])
async def test_the_address_of_one_thing_leads_to_the_server(path: str) -> None:
    async with chat(path=path) as (engine, _):
        assert await written(engine) == ["Pa", "ris", "."]


@pytest.mark.parametrize(
    "pasted",
    [f'"{KEY}"', f"{KEY}\r\n", f"\u201c{KEY}\u201d", f"Bearer {KEY}", f"OPENAI_API_KEY={KEY}\n"],
    ids=["quoted", "with a line end", "in curly quotes", "with its scheme", "as a variable"],
)
async def test_the_key_is_found_in_what_was_pasted(pasted: str) -> None:
    async with openai_api() as api:
        engine = OpenAIChat(url=api.url, api_key=pasted, model=MODEL)
        await engine.load()
        assert await written(engine) == ["Pa", "ris", "."]
        await engine.close()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that waits waits less."""
    for name, seconds in (("STEP", 0.02), ("TELL", 0.1), ("ASK", 0.15), ("SILENCE", 0.5), ("LOADING", 5.0)):
        monkeypatch.setattr(patience, f"{name}_SECONDS", seconds)
    monkeypatch.setattr(openai_chat, "LOADING_PAUSE", 0.05)


@pytest.mark.usefixtures("hasty")
async def test_a_server_that_says_it_is_loading_is_asked_again() -> None:
    async with chat(LOADING, LOADING, LOADING) as (engine, api):
        pieces = await written(engine)
    assert [piece for piece in pieces if isinstance(piece, str)] == ["Pa", "ris", "."]
    assert pieces[0] == Waiting(openai_chat.LOADING)
    assert len(api.requests) == 4


@pytest.mark.usefixtures("hasty")
async def test_a_server_that_says_nothing_but_is_there_is_waited_for() -> None:
    stream = [f"data: {PARIS}\n\ndata: {STOP}\n\n".encode()]
    async with chat(Answer(raw=stream, pause=0.45)) as (engine, api):
        pieces = await written(engine)
    assert [piece for piece in pieces if isinstance(piece, str)] == ["Paris."]
    assert any(isinstance(piece, Waiting) for piece in pieces)
    assert len(api.requests) == 1


@pytest.mark.usefixtures("hasty")
async def test_signs_of_life_are_waited_for_and_told() -> None:
    stream = [b": loading\n\n"] * 8 + [f"data: {PARIS}\n\ndata: {STOP}\n\n".encode()]
    async with chat(Answer(raw=stream, pause=0.1), listing=failure(503, None)) as (engine, _):
        pieces = await written(engine)
    assert [piece for piece in pieces if isinstance(piece, str)] == ["Paris."]
    assert any(isinstance(piece, Waiting) for piece in pieces)


LOOK = Functions((Function("look"),))
CALL = {"id": "call_0", "index": 0, "type": "function", "function": {"name": "look", "arguments": "{}"}}


@pytest.mark.parametrize(
    "answer",
    [
        Answer(events=[delta(reasoning_content="Hm."), delta(tool_calls=[CALL]), delta("tool_calls")]),
        whole(completion(content=None, reasoning_content="Hm.", tool_calls=[CALL])),
    ],
    ids=["in pieces", "whole"],
)
async def test_a_model_may_think_and_then_call_what_it_was_offered(answer: Answer) -> None:
    notes = ReplyNotes()
    async with chat(answer) as (engine, _):
        pieces = [piece async for piece in engine.stream(QUESTION, functions=LOOK, notes=notes)]
    assert pieces == [Thought("Hm.")]
    assert notes.calls == [FunctionCall("call_0", "look", "{}")]


async def test_nobody_is_told_to_wait_while_a_call_is_being_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "STEP_SECONDS", 0.02)
    monkeypatch.setattr(patience, "TELL_SECONDS", 0.2)

    async def calling() -> AsyncGenerator[patience.Sign, None]:
        for _ in range(8):
            yield CALLING
            await asyncio.sleep(0.05)

    async def is_there() -> bool:
        return True

    told = patience.patient(calling(), is_there=is_there, told=lambda seconds: Waiting(Text(str(seconds))))
    assert [sign async for sign in told] == []


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("listing", [failure(503, None), Answer(hang_up=True)])
async def test_a_server_without_a_sign_of_life_is_given_up(listing: Answer) -> None:
    async with chat(Answer(mute=True), listing=listing) as (engine, api):
        with pytest.raises(LlmFailed) as caught:
            await written(engine)
        await api.left.wait()
    assert caught.value.code == "timeout"


@pytest.mark.usefixtures("hasty")
async def test_nobody_is_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "LOADING_SECONDS", 0.6)
    assert (await failed(Answer(mute=True))).code == "timeout"


@pytest.mark.usefixtures("hasty")
async def test_an_answer_that_falls_silent_is_given_up() -> None:
    async with chat(Answer(stall=True)) as (engine, api):
        with pytest.raises(LlmFailed) as caught:
            await written(engine)
        await api.left.wait()
    assert caught.value.code == "timeout"


@pytest.mark.usefixtures("hasty")
async def test_one_can_leave_while_a_model_is_loading() -> None:
    async with chat(Answer(mute=True)) as (engine, api):
        asking = asyncio.create_task(written(engine))
        while not api.requests:
            await asyncio.sleep(0.01)
        asking.cancel()
        await api.left.wait()
