"""Asks the bundled server what only it can find out: whether a key works, what models there are, how an engine does."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.rest import ask_json, sentence_in

if TYPE_CHECKING:
    from desktop.address import Address


@dataclass(frozen=True, slots=True)
class Trial:
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
        answer = await self._ask("check", asked)
        return str(answer["outcome"]), sentence_in(answer)

    async def models(self, url: str | None, key: str) -> list[tuple[str, str]]:
        """The models of an OpenAI-compatible API: name, and the day it is switched off or an empty text."""
        answer = await self._ask("models", {"url": url, "api_key": key})
        return [(str(model["id"]), str(model.get("shutdown_date") or "")) for model in answer]

    async def local_servers(self) -> list[tuple[str, str]]:
        """Language model servers that answer on this computer: name and address."""
        answer = await self._ask("local", None)
        return [(str(server["name"]), str(server["url"])) for server in answer]

    async def try_out(self, stage: str) -> Trial:
        """Have the engine of a stage do a little work."""
        answer = await self._ask("try", {"stage": stage})
        return Trial(sentence_in(answer), base64.b64decode(answer.get("pcm", "")))

    async def _ask(self, what: str, body: dict[str, Any] | None) -> Any:
        method = "GET" if body is None else "POST"
        return await ask_json(self.address, f"/v1/providers/{what}", method=method, body=body)
