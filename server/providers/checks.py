"""Whether a key works, found out with a real and cheap call."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from server.engines import PromptMessage, Waiting, catalog
from server.engines.catalog import EngineOptions
from server.engines.openai.api import OPENAI_URL, base_url
from server.errors import StageFailed
from server.protocol.providers import PROVIDER_URLS, cleaned_key
from server.protocol.texts import Text
from server.providers.asking import PROVIDER, ask
from server.providers.models import list_models

if TYPE_CHECKING:
    from collections.abc import Mapping

Provider = Literal["openai", "deepgram", "gemini"]
Outcome = Literal["works", "wrong_key", "no_credit", "not_allowed", "no_network", "unreachable", "no_tls", "error"]

_OUTCOMES: Mapping[str, Outcome] = {
    "wrong_key": "wrong_key",
    "no_key": "wrong_key",
    "no_credit": "no_credit",
    "not_allowed": "not_allowed",
    "no_network": "no_network",
    "unreachable": "unreachable",
    "bad_address": "unreachable",
    "no_tls": "no_tls",
}
"""By the code of the failure; any other is an `error`."""

_NOT_THE_GUESS = frozenset({"wrong_key", "no_credit", "not_allowed", "redirected"})
"""Failures that do not come from a model that was only guessed."""

_ACCEPTED = frozenset({"empty_reply", "only_thoughts", "only_tools", "cut_off", "refused"})
"""Failures of a reply of one token that come after the key was accepted: some models need more to say anything."""


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What came of it; `message` is one sentence for a person, without the key."""

    outcome: Outcome
    message: Text


async def check_key(provider: Provider, url: str | None, api_key: str, *, model: str | None = None) -> KeyCheck:
    """Ask the provider at `url`, None for its own, whether it takes the key; never raises a `StageFailed`.

    OpenAI lists its models to accounts without credit too: only with a `model`, which is then asked for one token,
    can `no_credit` be told there.
    """
    try:
        match provider:
            case "deepgram":
                await _ask_deepgram(url, api_key)
            case "gemini":
                await _ask_gemini(url, api_key)
            case "openai":
                await _ask_openai(url, api_key, model)
    except StageFailed as failure:
        return KeyCheck(_OUTCOMES.get(failure.code, "error"), failure.message)
    return KeyCheck("works", Text("It works.") if not api_key.strip() else Text("The key works."))


async def _ask_openai(url: str | None, api_key: str, model: str | None) -> None:
    if base_url(url) == OPENAI_URL and not cleaned_key(api_key):
        raise PROVIDER.failure("no_key")
    await list_models(url, api_key)
    # Some list their models to whoever asks, so one is asked for a token: the one that is chosen, or the first.
    await _ask_for_a_token(EngineOptions(model=model, url=url, api_key=api_key), certain=bool(model))


async def _ask_for_a_token(options: EngineOptions, *, certain: bool) -> None:
    """Raises `StageFailed`; where the model is a guess, only for what the guess cannot have caused."""
    chat = catalog.chat_model("openai", options)
    try:
        await chat.load()
        async with aclosing(chat.stream([PromptMessage("user", "Hi")], max_tokens=1)) as pieces:  # type: ignore[type-var]
            async for piece in pieces:
                if not isinstance(piece, Waiting):
                    break
    except StageFailed as failure:
        if failure.code not in _ACCEPTED and (certain or failure.code in _NOT_THE_GUESS):
            raise
    finally:
        await chat.close()


async def _ask_gemini(url: str | None, api_key: str) -> None:
    """It lists its models to whoever has a key, also as OpenAI would."""
    if not (key := cleaned_key(api_key)):
        raise PROVIDER.failure("wrong_key")
    await ask(f"{url or PROVIDER_URLS['gemini']}/openai/models", authorization=f"Bearer {key}")


async def _ask_deepgram(url: str | None, api_key: str) -> None:
    if not (key := cleaned_key(api_key)):
        raise PROVIDER.failure("wrong_key")
    from server.engines.deepgram.client import websocket_url
    from server.engines.deepgram.faults import DeepgramFault

    try:
        socket = websocket_url(url or PROVIDER_URLS["deepgram"])
    except DeepgramFault as fault:
        raise StageFailed(fault.code, fault.message) from None
    await ask(f"http{socket.removeprefix('ws')}/v1/auth/token", authorization=f"Token {key}")
