"""Asks the bundled server what only it can find out: whether a key works, what models there are, how an engine does."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.backend.http_client import ask_json, sentence_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.address import Address

    T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EngineTestResult:
    """What came of trying an engine: a sentence, and of a voice its sound as PCM16 mono at `WIRE_RATE`."""

    message: str
    pcm: bytes


@dataclass(frozen=True, slots=True)
class ProviderClient:
    """Speaks to the server at `address`. Every method raises `NoAnswer`; keys travel in bodies alone."""

    address: Address

    async def check_key(self, provider: str, url: str | None, key: str, model: str = "") -> tuple[str, str]:
        """Whether a key works: an outcome for programs, `works` where it does, and a sentence.

        A language `model` is asked for one token: some list their models to whoever asks.
        """
        asked = {"provider": provider, "url": url, "api_key": key, "model": model or None}
        return await self._ask("check", asked, lambda told: (str(told["outcome"]), sentence_in(told)))

    async def models(self, url: str | None, key: str) -> list[tuple[str, str]]:
        """The models of an OpenAI-compatible API: name, and the day it is switched off or an empty text."""
        return await self._ask("models", {"url": url, "api_key": key}, _models)

    async def chat_models(self, url: str | None, key: str) -> list[str]:
        """Those of them that are likely to chat."""
        return await self._ask("models", {"url": url, "api_key": key}, _chat_models)

    async def local_servers(self) -> list[tuple[str, str]]:
        """Language model servers that answer on this computer: name and address."""
        return await self._ask("local", None, lambda told: [(str(each["name"]), str(each["url"])) for each in told])

    async def try_out(self, stage: str) -> EngineTestResult:
        """Have the engine of a stage do a little work."""
        return await self._ask("try", {"stage": stage}, _trial)

    async def pace(self) -> float:
        """How many pieces of text a second the engine that thinks writes; 0 where that cannot be told."""
        told: float = await self._ask(
            "try", {"stage": "think", "pace": True}, lambda told: float(told["pieces_a_second"])
        )
        return told

    async def _ask(self, what: str, body: dict[str, Any] | None, read: Callable[[Any], T]) -> T:
        method = "GET" if body is None else "POST"
        return await ask_json(self.address, f"/v1/providers/{what}", read, method=method, body=body)


def _models(told: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(str(model["id"]), str(model.get("shutdown_date") or "")) for model in told]


def _chat_models(told: list[dict[str, Any]]) -> list[str]:
    return [str(model["id"]) for model in told if model.get("chats", True)]


def _trial(told: dict[str, Any]) -> EngineTestResult:
    return EngineTestResult(sentence_in(told), base64.b64decode(told.get("pcm", "")))
