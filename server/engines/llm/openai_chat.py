"""Any language model behind an OpenAI-compatible API: OpenAI, OpenRouter, Ollama, LM Studio, vLLM, llama.cpp."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, cast

from server.engines import NO_FUNCTIONS, ReplyNotes
from server.engines.llm.chunk_notes import NoteTaker
from server.engines.llm.wire import as_wire, offer
from server.engines.openai_api import OpenAIApi
from server.engines.openai_errors import THINKING, context_exceeded
from server.engines.tokens import cost
from server.errors import LlmFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Sequence
    from contextlib import AbstractAsyncContextManager

    from openai import APIError, AsyncAPIResponse, AsyncOpenAI
    from openai.types.chat import ChatCompletionMessageParam

    from server.engines import Functions, PromptMessage

DEFAULT_MODEL = "gpt-6-luna"
"""What OpenAI is asked for where no model was chosen."""

OPENAI_CONTEXT = 32_000
"""Tokens of conversation and reply that OpenAI's models are shown where nothing was chosen. They take more; but a voice
should answer soon, and all of it is paid for at each turn."""
USUAL_CONTEXT = 8_192
"""The same for other servers, which may have loaded a model with less than that and say so when it is too much."""
PROMPT_SHARE = 0.75
"""Of the context; the rest is for the reply and for an estimate that was too low."""
LEAST_PROMPT = 256

REFUSED_PICTURE = frozenset({400, 404, 415, 422, 501})
"""How servers answer to a picture for a model that takes none."""

DONE = "[DONE]"
DRAIN_SECONDS = 0.5
LONGEST_LINE = 2**20
"""Characters of one event: a piece of an answer with its wrapping has some hundred."""


class OpenAIChat:
    """Chat completions at `url`.

    Without a `model` it is OpenAI's `DEFAULT_MODEL`, and elsewhere the first one that the server lists.
    """

    def __init__(
        self,
        *,
        url: str | None = None,
        api_key: str | None = None,
        model: str | None = None,
        context: int | None = None,
        sees: bool = True,
    ) -> None:
        """`context` is how many tokens the model takes, prompt and reply together. `sees` tells whether it is shown
        pictures; one that refuses them is shown none from then on.
        """
        self._api = OpenAIApi(url, api_key, THINKING)
        context = context or (OPENAI_CONTEXT if self._api.is_openai else USUAL_CONTEXT)
        self.prompt_tokens = int(context * PROMPT_SHARE)
        self._model = model or (DEFAULT_MODEL if self._api.is_openai else None)
        self.calls_functions = True
        self.sees = sees

    async def load(self) -> None:
        await self._api.open(lambda client: client.chat.completions)

    async def warm(self) -> None:
        await self._api.warm()

    async def close(self) -> None:
        await self._api.close()

    def stream(
        self,
        messages: Sequence[PromptMessage],
        *,
        max_tokens: int | None = None,
        functions: Functions = NO_FUNCTIONS,
        notes: ReplyNotes | None = None,
    ) -> AsyncIterator[str]:
        wish = {**self._limit(max_tokens), **offer(functions)}
        return self._api.ask(lambda client: self._pieces(client, messages, wish, notes or ReplyNotes()))

    async def _pieces(
        self, client: AsyncOpenAI, messages: Sequence[PromptMessage], wish: dict[str, Any], notes: ReplyNotes
    ) -> AsyncGenerator[str, None]:
        from openai import APIError

        try:
            async with aclosing(self._answer(client, messages, wish, notes)) as pieces:
                async for piece in pieces:
                    yield piece
        except APIError as error:
            self._learn(error, messages)
            if self.sees and REFUSED_PICTURE & {getattr(error, "status_code", 0)} and _pictured(messages):
                self.sees = False
                raise LlmFailed("cannot_see", Text("The language model takes no pictures.")) from None
            raise

    def _learn(self, error: APIError, messages: Sequence[PromptMessage]) -> None:
        """Ask for less from now on where the prompt was too long for the model."""
        if (context := context_exceeded(error)) is None:
            return
        less = sum(map(cost, messages)) // 2
        if context:
            less = min(less, int(context * PROMPT_SHARE))
        self.prompt_tokens = max(LEAST_PROMPT, min(less, self.prompt_tokens))

    async def _answer(
        self, client: AsyncOpenAI, messages: Sequence[PromptMessage], wish: dict[str, Any], notes: ReplyNotes
    ) -> AsyncGenerator[str, None]:
        said_anything = finished = understood = False
        taker = NoteTaker(notes)
        async with await self._begin(client, messages, wish) as response:
            async for data in _events(response):
                understood = True
                if data == DONE:
                    finished = True
                    continue
                chunk = json.loads(data)
                taker.take(chunk)
                text, last = _read(chunk, response)
                finished = finished or last
                if text:
                    said_anything = True
                    yield text
        if not understood:
            raise THINKING.failure("bad_answer")
        if not said_anything and not taker.calls:
            raise LlmFailed("empty_reply", Text("The language model answered with nothing."))
        if not finished:
            raise THINKING.failure("cut_off")
        taker.finish()

    async def _begin(
        self, client: AsyncOpenAI, messages: Sequence[PromptMessage], wish: dict[str, Any]
    ) -> AbstractAsyncContextManager[AsyncAPIResponse[Any]]:
        """The answer as it came: the SDK's own stream hides the mark of its end, by which a cut is told from an end."""
        if self._model is None:
            self._model = await _first_model(client)
        return client.chat.completions.with_streaming_response.create(
            model=self._model,
            messages=cast("list[ChatCompletionMessageParam]", as_wire(messages, pictures=self.sees)),
            stream=True,
            **wish,
        )

    def _limit(self, max_tokens: int | None) -> dict[str, Any]:
        """OpenAI's newer models refuse the old name of the limit; other servers may know only that, and may refuse to
        be asked for a count of tokens."""
        counted = {"stream_options": {"include_usage": True}} if self._api.is_openai else {}
        if max_tokens is None:
            return counted
        return {**counted, "max_completion_tokens" if self._api.is_openai else "max_tokens": max_tokens}


def _pictured(messages: Sequence[PromptMessage]) -> bool:
    return any(message.pictures for message in messages)


async def _first_model(client: AsyncOpenAI) -> str:
    async for model in client.models.list():
        return model.id
    raise LlmFailed("unknown_model", Text("The language model server offers no model; choose one in the settings."))


async def _events(response: AsyncAPIResponse[Any]) -> AsyncGenerator[str, None]:
    """The data of each event, up to the mark of the end; what a server holds back behind that is not waited for."""
    lines = response.iter_lines()
    async for line in lines:
        if len(line) > LONGEST_LINE:
            raise ValueError("an event is too long")
        if line.startswith("data:"):
            data = line.removeprefix("data:").strip()
            yield data
            if data == DONE:
                break
    try:
        async with asyncio.timeout(DRAIN_SECONDS):  # read to its end, the connection can be used again
            async for _ in lines:
                pass
    except TimeoutError:
        return


def _read(chunk: Any, response: AsyncAPIResponse[Any]) -> tuple[str, bool]:
    """The chunk's text, and whether the model says it is done; any part may be absent. Raises the SDK's error."""
    from openai import APIError

    if not isinstance(chunk, dict):
        return "", False
    if error := chunk.get("error"):
        raise APIError("", request=response.http_request, body=error)
    choices = chunk.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    delta = choice.get("delta")
    text = delta.get("content") or delta.get("refusal") if isinstance(delta, dict) else None
    return (text if isinstance(text, str) else ""), bool(choice.get("finish_reason"))
