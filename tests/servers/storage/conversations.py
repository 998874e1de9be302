"""The routes under /v1/conversations, served from a database of the test's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from httpx2 import AsyncClient, Response

from server.conversations.conversation_item import ConversationItem
from tests.servers.realtime_server import Address, serving
from tests.servers.storage.databases import Database

PATH = "/v1/conversations"


@dataclass
class Served:
    """A server, and a client of its routes."""

    address: Address
    client: AsyncClient
    database: Database

    async def get(self, path: str = "", status: int = 200, **query: Any) -> Any:
        answer = await self.client.get(PATH + path, params=query)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def create(self, **wish: Any) -> Any:
        answer = await self.client.post(PATH, json=wish)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    async def titles(self, **query: Any) -> list[str]:
        return [conversation["title"] for conversation in (await self.get(**query))["data"]]

    async def talked(self, *texts: str) -> str:
        """A conversation in which these were said, each answered; saved by a server beside this one."""
        owner = str(uuid4())
        async with self.database.opened() as store:
            for place, text in enumerate(texts):
                store.save(owner, 2 * place, ConversationItem(f"q{place}", "user", text, text, 500))
                heard = ConversationItem(
                    f"a{place}", "assistant", "Well", f"Well, {text}", 900, "incomplete", interrupted=True
                )
                store.save(owner, 2 * place + 1, heard)
        return owner


@asynccontextmanager
async def served(folder: Path, database: Database, *, keep_audio: bool = True) -> AsyncIterator[Served]:
    async with serving(folder, database_url=database.url, keep_audio=keep_audio) as address:
        headers = {"Authorization": f"Bearer {address.token}"}
        async with AsyncClient(base_url=address.url, headers=headers, trust_env=False) as client:
            yield Served(address, client, database)


def problem(answer: Response) -> tuple[int, str]:
    """The status and the sentence of a problem."""
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == answer.status_code
    assert told["detail"].endswith(".")
    return told["status"], told["detail"]
