"""What a server says of its database."""

from __future__ import annotations

import asyncio
import json
import urllib.request

from tests.patience import PATIENCE
from tests.servers.realtime_server import Address, ChildServer


def storage(address: Address) -> str:
    """`ok`, or what is the matter with it."""
    with urllib.request.urlopen(f"{address.url}/healthz", timeout=60) as answer:
        state: str = json.loads(answer.read())["storage"]
    return state


async def settled(server: ChildServer) -> Address:
    """Its address, once it has its database: on a busy machine it starts in the trouble that there is none yet."""
    address = server.address()
    async with asyncio.timeout(PATIENCE):
        while await asyncio.to_thread(storage, address) != "ok":
            await asyncio.sleep(0.02)
    return address
