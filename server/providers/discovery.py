"""Which language model servers run on this machine: offered in the settings, never used unasked."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.errors import StageFailed
from server.providers.models import list_models

if TYPE_CHECKING:
    from collections.abc import Mapping

USUAL_PORTS: Mapping[str, int] = {"Ollama": 11434, "LM Studio": 1234, "llama.cpp": 8080}
PROBE_SECONDS = 1.5
"""A server that is there answers in a few milliseconds; one that is busy may need longer."""


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that lists its models the OpenAI way; the name is that of the program which usually has its port."""

    name: str
    url: str
    """Its base URL."""
    models: tuple[str, ...]


async def local_servers(ports: Mapping[str, int] = USUAL_PORTS) -> list[LocalServer]:
    """Those that answer now. Only 127.0.0.1 is asked, and no key is sent."""
    found = await asyncio.gather(*(_probe(name, port) for name, port in ports.items()))
    return [server for server in found if server is not None]


async def _probe(name: str, port: int) -> LocalServer | None:
    url = f"http://127.0.0.1:{port}/v1"
    try:
        models = await list_models(url, "", seconds=PROBE_SECONDS)
    except StageFailed:
        return None
    return LocalServer(name, url, tuple(model.id for model in models))
