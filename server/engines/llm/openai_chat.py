"""Any language model behind an OpenAI-compatible API: OpenAI, OpenRouter, Ollama, LM Studio, vLLM, llama.cpp."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from server.engines import NO_FUNCTIONS, ReplyNotes, Waiting
from server.engines.llm.chunk_notes import NoteTaker
from server.engines.llm.inside.monologue import is_thinker
from server.engines.llm.patience import LOADING_SECONDS, patient
from server.engines.llm.reply import Reply
from server.engines.llm.wire import IN_BRACKETS, Remarks, as_wire, offer, without_system
from server.engines.openai.api import CONNECT_SECONDS, OpenAIApi
from server.engines.openai.errors import THINKING, context_exceeded, is_loading, refuses_effort, refuses_system
from server.engines.openai.event_stream import ALIVE, CALLING, events
from server.engines.openai.models import first_chat_model, listed
from server.engines.tokens import cost
from server.errors import LlmFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Sequence

    from openai import APIError, AsyncOpenAI, AsyncStream

    from server.engines import Effort, Functions, PromptMessage, Written
    from server.engines.llm.patience import Sign

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

EFFORT = "reasoning_effort"
"""How requests call it."""

LOADING_PAUSE = 1.0
"""Seconds after which a server that is still loading its model is asked again."""
LOADING = Text("The language model is being loaded; the answer follows.")
SILENT = Text("Nothing has come from the language model for {seconds} seconds; it may still be loading.")


@dataclass(frozen=True, slots=True)
class _ChatRequest:
    """What a model is asked for: the messages, and what else the request says."""

    messages: Sequence[PromptMessage]
    wish: dict[str, Any]
    notes: ReplyNotes

    @property
    def pictured(self) -> bool:
        return any(message.pictures for message in self.messages)

    def note_taker(self) -> NoteTaker:
        return NoteTaker(self.notes, calls="tools" in self.wish)


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
        counts: bool | None = None,
        remarks: Remarks = IN_BRACKETS,
    ) -> None:
        """`context` is how many tokens the model takes, prompt and reply together. `sees` tells whether it is shown
        pictures; one that refuses them is shown none from then on. `counts` tells whether it may be asked for a count
        of tokens; None leaves that to who it is. `remarks` tell it of interruptions.
        """
        self._remarks = remarks
        self._api = OpenAIApi(url, api_key, THINKING)
        context = context or (OPENAI_CONTEXT if self._api.is_openai else USUAL_CONTEXT)
        self.prompt_tokens = int(context * PROMPT_SHARE)
        self._model = model or (DEFAULT_MODEL if self._api.is_openai else None)
        self.calls_functions = self.reasons = True
        self.sees = sees
        self._counts = self._api.is_openai if counts is None else counts
        self._takes_system = True
        self._thinks_unmarked = False
        """Whether it was seen to think without saying where that begins."""

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
        effort: Effort | None = None,
        notes: ReplyNotes | None = None,
    ) -> AsyncIterator[Written]:
        thought = {} if effort is None else {EFFORT: effort}
        wish = {**self._limit(max_tokens), **offer(functions), **thought}
        request = _ChatRequest(messages, wish, notes or ReplyNotes())
        return self._api.ask(lambda client: self._pieces(client, request))

    async def _pieces(self, client: AsyncOpenAI, request: _ChatRequest) -> AsyncGenerator[Written, None]:
        from openai import APIError

        answer = patient(
            self._admitted(client, request),
            is_there=self._is_there,
            told=lambda seconds: Waiting(SILENT.filled(seconds=seconds)),
        )
        try:
            async with aclosing(answer) as pieces:
                async for piece in pieces:
                    yield piece
        except APIError as error:
            self._learn(error, request.messages)
            if self.sees and REFUSED_PICTURE & {getattr(error, "status_code", 0)} and request.pictured:
                self.sees = False
                raise LlmFailed("cannot_see", Text("The language model takes no pictures.")) from None
            raise

    async def _is_there(self) -> bool:
        """Whether a server that says nothing may be loading a model; OpenAI has its models ready."""
        return not self._api.is_openai and await self._api.answers()

    def _learn(self, error: APIError, messages: Sequence[PromptMessage]) -> None:
        """Ask for less from now on where the prompt was too long for the model."""
        if (context := context_exceeded(error)) is None:
            return
        less = sum(map(cost, messages)) // 2
        if context:
            less = min(less, int(context * PROMPT_SHARE))
        self.prompt_tokens = max(LEAST_PROMPT, min(less, self.prompt_tokens))

    async def _admitted(self, client: AsyncOpenAI, request: _ChatRequest) -> AsyncGenerator[Sign, None]:
        """The answer: asked for again while the model is being loaded, and without what it does not take."""
        from openai import APIError

        began = False
        while True:
            try:
                async with aclosing(self._answer(client, request)) as answer:
                    async for sign in answer:
                        began = began or sign is not ALIVE
                        yield sign
                return
            except APIError as error:
                loading = is_loading(error)
                if began or not (loading or self._asks_for_less(error, request)):
                    raise
            if loading:
                yield Waiting(LOADING)
                await asyncio.sleep(LOADING_PAUSE)

    def _asks_for_less(self, error: APIError, request: _ChatRequest) -> bool:
        """Whether the model refused something that is left out from now on."""
        if self.reasons and EFFORT in request.wish and refuses_effort(error):
            self.reasons = False
            return True
        if self._takes_system and refuses_system(error):
            self._takes_system = False
            return True
        return False

    async def _answer(self, client: AsyncOpenAI, request: _ChatRequest) -> AsyncGenerator[Sign, None]:
        taker = request.note_taker()
        async with await self._begin(client, request) as stream:
            reply = Reply(stream.response.request, taker, hold=self._thinks_unmarked or is_thinker(self._model or ""))
            async with aclosing(events(stream.response)) as told:
                async for event in told:
                    if event is ALIVE:
                        yield ALIVE
                        continue
                    for piece in reply.take(event):
                        yield piece
                    if taker.called:
                        yield CALLING
        for piece in reply.finish():
            yield piece
        self._thinks_unmarked = self._thinks_unmarked or reply.thought_unmarked
        reply.check()
        taker.finish()

    async def _begin(self, client: AsyncOpenAI, request: _ChatRequest) -> AsyncStream[object]:
        """The answer as it came: the SDK's own events hide the mark of its end, by which a cut is told from an end.

        What is asked goes out as it is: the SDK would look at each field of each message anew, 5 ms of computing.
        """
        from httpx2 import Timeout
        from openai import AsyncStream

        if self._model is None:
            self._model = await _first_model(client)
        wire = as_wire(request.messages, self._remarks, pictures=self.sees)
        messages = wire if self._takes_system else without_system(wire)
        wish = {name: value for name, value in request.wish.items() if name != EFFORT or self.reasons}
        return await client.post(
            "/chat/completions",
            cast_to=object,
            content=msgspec.json.encode({"model": self._model, "messages": messages, "stream": True, **wish}),
            options={"timeout": Timeout(LOADING_SECONDS, connect=CONNECT_SECONDS)},
            stream=True,
            stream_cls=AsyncStream[object],
        )

    def _limit(self, max_tokens: int | None) -> dict[str, Any]:
        """OpenAI's newer models refuse the old name of the limit; other servers may know only that, and may refuse to
        be asked for a count of tokens."""
        counted = {"stream_options": {"include_usage": True}} if self._counts else {}
        if max_tokens is None:
            return counted
        return {**counted, "max_completion_tokens" if self._api.is_openai else "max_tokens": max_tokens}


async def _first_model(client: AsyncOpenAI) -> str:
    model = first_chat_model(listed(await client.get("/models", cast_to=object)) or [])
    if model is None:
        raise LlmFailed("unknown_model", Text("The language model server offers no model; choose one in the settings."))
    return model
