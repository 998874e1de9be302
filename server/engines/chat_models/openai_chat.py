"""Any language model behind an OpenAI-compatible API: OpenAI, OpenRouter, Ollama, LM Studio, vLLM, llama.cpp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from server.engines.openai_api import OpenAIApi
from server.engines.openai_errors import THINKING
from server.errors import ChatFailed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Sequence

    from openai import AsyncOpenAI, AsyncStream
    from openai.types.chat import ChatCompletionChunk, ChatCompletionMessageParam

    from server.engines import Message

DEFAULT_MODEL = "gpt-6-luna"
"""What OpenAI is asked for where no model was chosen."""


class OpenAIChat:
    """Chat completions at `url`.

    Without a `model` it is OpenAI's `DEFAULT_MODEL`, and elsewhere the first one that the server lists.
    """

    def __init__(self, *, url: str | None = None, api_key: str | None = None, model: str | None = None) -> None:
        self._api = OpenAIApi(url, api_key, THINKING)
        self._model = model or (DEFAULT_MODEL if self._api.is_openai else None)

    async def load(self) -> None:
        await self._api.open(lambda client: client.chat.completions)

    async def close(self) -> None:
        await self._api.close()

    def stream(self, messages: Sequence[Message], *, max_tokens: int | None = None) -> AsyncIterator[str]:
        return self._api.ask(lambda client: self._pieces(client, messages, max_tokens))

    async def _pieces(
        self, client: AsyncOpenAI, messages: Sequence[Message], max_tokens: int | None
    ) -> AsyncGenerator[str, None]:
        said_anything = finished = False
        async with await self._begin(client, messages, max_tokens) as chunks:
            async for chunk in chunks:
                text, last = _read(chunk)
                finished = finished or last
                if text:
                    said_anything = True
                    yield text
        if not said_anything:
            raise ChatFailed("empty_reply", "The language model answered with nothing.")
        if not finished:
            raise THINKING.failure("cut_off")

    async def _begin(
        self, client: AsyncOpenAI, messages: Sequence[Message], max_tokens: int | None
    ) -> AsyncStream[ChatCompletionChunk]:
        if self._model is None:
            self._model = await _first_model(client)
        prompt = [{"role": message.role, "content": message.text} for message in messages]
        chunks: AsyncStream[ChatCompletionChunk] = await client.chat.completions.create(
            model=self._model,
            messages=cast("list[ChatCompletionMessageParam]", prompt),
            stream=True,
            **self._limit(max_tokens),
        )
        return chunks

    def _limit(self, max_tokens: int | None) -> dict[str, Any]:
        """OpenAI's newer models refuse the old name of the limit; other servers may know only that."""
        if max_tokens is None:
            return {}
        return {"max_completion_tokens" if self._api.is_openai else "max_tokens": max_tokens}


async def _first_model(client: AsyncOpenAI) -> str:
    async for model in client.models.list():
        return model.id
    raise ChatFailed("unknown_model", "The language model server offers no model; choose one in the settings.")


def _read(chunk: ChatCompletionChunk) -> tuple[str, bool]:
    """The chunk's text, and whether the model says it is done. Any part may be absent: the SDK does not validate."""
    choices = getattr(chunk, "choices", None) or [None]
    delta = getattr(choices[0], "delta", None)
    text = getattr(delta, "content", None) or getattr(delta, "refusal", None)
    return (text if isinstance(text, str) else ""), bool(getattr(choices[0], "finish_reason", None))
