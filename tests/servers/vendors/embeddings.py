"""A server of `/v1/embeddings` as OpenAI's protocol has it, which knows a few topics by their words."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import NamedTuple

from tests.servers.networks.raw import Asked, raw_server, whole


class AskedForVectors(NamedTuple):
    """What it was asked."""

    key: str
    model: str
    texts: list[str]


@asynccontextmanager
async def embedding_server(topics: Mapping[str, Sequence[str]]) -> AsyncIterator[tuple[str, list[AskedForVectors]]]:
    """Its address without `/v1`, and what it was asked so far."""
    heard: list[AskedForVectors] = []

    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        told = json.loads(asked.body)
        texts = [told["input"]] if isinstance(told["input"], str) else told["input"]
        heard.append(AskedForVectors(asked.headers.get("authorization", ""), told["model"], texts))
        data = [
            {"object": "embedding", "index": place, "embedding": _vector(text, topics)}
            for place, text in enumerate(texts)
        ]
        usage = {"prompt_tokens": len(texts), "total_tokens": len(texts)}
        told_back = {"object": "list", "data": data, "model": told["model"], "usage": usage}
        yield whole(200, json.dumps(told_back).encode(), Content_Type="application/json")

    async with raw_server(answer) as server:
        yield server.url, heard


def _vector(text: str, topics: Mapping[str, Sequence[str]]) -> list[float]:
    """A bit of everything, and much of what it is about."""
    return [0.01, *(1.0 * any(word in text for word in words) for words in topics.values())]
