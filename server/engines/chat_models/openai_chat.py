"""Any language model behind an OpenAI-compatible API: OpenAI, OpenRouter, Ollama, LM Studio, vLLM, llama.cpp."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from server.engines.chat_models.openai_errors import as_chat_failure, is_worth_another_try
from server.errors import ChatFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from openai import AsyncOpenAI, AsyncStream
    from openai.types.chat import ChatCompletionChunk, ChatCompletionMessageParam

    from server.engines import Message

OPENAI_URL = "https://api.openai.com/v1"
DEFAULT_MODEL = "gpt-6-luna"
"""What OpenAI is asked for where no model was chosen."""
CONNECT_SECONDS = 5.0
SILENCE_SECONDS = 60.0
"""How long nothing may come; a local server may have to load the model first."""
KEEP_CONNECTION_SECONDS = 120.0
"""How long an idle connection is kept: a conversation pauses, and a new handshake costs the next answer 0.1 s."""


class OpenAIChat:
    """Chat completions at `url`.

    Without a `model` it is OpenAI's `DEFAULT_MODEL`, and elsewhere the first one that the server lists.
    """

    def __init__(self, *, url: str | None = None, api_key: str | None = None, model: str | None = None) -> None:
        self._url = _with_version(url or OPENAI_URL)
        self._api_key = api_key
        self._model = model or (DEFAULT_MODEL if self._url == OPENAI_URL else None)
        self._client: AsyncOpenAI | None = None

    async def load(self) -> None:
        """Import the SDK, about 1 s, and open the client; nothing is asked of the server yet."""
        if self._url == OPENAI_URL and not self._api_key:
            raise ChatFailed("no_key", "OpenAI needs an API key; enter one in the settings.")
        self._client = await asyncio.to_thread(_client, self._url, self._api_key)

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def stream(self, messages: Sequence[Message], *, max_tokens: int | None = None) -> AsyncIterator[str]:
        from openai import OpenAIError

        said_anything = finished = False
        try:
            async with await self._begin(messages, max_tokens) as chunks:
                async for chunk in chunks:
                    text, last = _read(chunk)
                    finished = finished or last
                    if text:
                        said_anything = True
                        yield text
        except (OpenAIError, ValueError) as error:  # ValueError: what came was no JSON
            raise as_chat_failure(error, began=said_anything) from None
        if not finished and said_anything:
            raise ChatFailed("cut_off", "The language model broke off in the middle of its answer.")
        if not said_anything:
            raise ChatFailed("empty_reply", "The language model answered with nothing.")

    async def _begin(self, messages: Sequence[Message], max_tokens: int | None) -> AsyncStream[ChatCompletionChunk]:
        """Ask, and once more where the connection broke or the server stumbled before it said anything."""
        from openai import OpenAIError

        try:
            return await self._ask(messages, max_tokens)
        except OpenAIError as error:
            if not is_worth_another_try(error):
                raise
        return await self._ask(messages, max_tokens)

    async def _ask(self, messages: Sequence[Message], max_tokens: int | None) -> AsyncStream[ChatCompletionChunk]:
        if self._client is None:
            raise ChatFailed("not_ready", "The language model is not ready yet.")
        if self._model is None:
            self._model = await _first_model(self._client)
        prompt = [{"role": message.role, "content": message.text} for message in messages]
        chunks: AsyncStream[ChatCompletionChunk] = await self._client.chat.completions.create(
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
        return {"max_completion_tokens" if self._url == OPENAI_URL else "max_tokens": max_tokens}


def _client(url: str, api_key: str | None) -> AsyncOpenAI:
    try:
        import httpx2
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient
    except ImportError as error:
        raise ChatFailed(
            "not_installed", "The package `openai` is not installed; install the extra `server`."
        ) from error
    # No retries of the SDK's own: it would sit through a `Retry-After` while somebody waits for an answer.
    return AsyncOpenAI(
        base_url=url,
        api_key=api_key or "none",
        max_retries=0,
        timeout=httpx2.Timeout(SILENCE_SECONDS, connect=CONNECT_SECONDS),
        http_client=DefaultAsyncHttpxClient(limits=httpx2.Limits(keepalive_expiry=KEEP_CONNECTION_SECONDS)),
    )


def _with_version(url: str) -> str:
    """The base URL the SDK wants: people leave out the `/v1`."""
    return f"{url.rstrip('/')}/v1" if not urlsplit(url).path.strip("/") else url.rstrip("/")


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
