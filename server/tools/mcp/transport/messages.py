"""The messages that a program writes to its stdout, a line each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import mcp_types as types

from server.tools.mcp.transport.throttle import MOST_BYTES, MOST_QUOTES, quotes

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable

_CHUNK = 64 * 1024
_LONGEST_LINE = 32 * 1024 * 1024
"""Bytes; of one that is longer than a message may be only the beginning is kept."""
_ID = re.compile(rb'"id"\s*:\s*(\d{1,15}|"[^"\\]{1,64}")')
_HEAD = 200


async def lines(stream: asyncio.StreamReader) -> AsyncIterator[bytes]:
    """Each line, and of one that is longer than a message may be a little more than that; until there are no more."""
    kept, size = bytearray(), 0
    while chunk := await stream.read(_CHUNK):
        first, *others = chunk.split(b"\n")
        for number, part in enumerate((first, *others)):
            if number:
                yield bytes(kept)
                kept.clear()
                size = 0
            size += len(part)
            kept += part[: MOST_BYTES + 1 - len(kept)]
        if size > _LONGEST_LINE:
            return


def message_of(line: bytes, told: Callable[[str], None]) -> types.JSONRPCMessage | None:
    """What the line says; of one that holds too much, that it failed. None where it is no message."""
    if len(line) > MOST_BYTES or quotes(line) > MOST_QUOTES:
        told("[it wrote more than a message may hold]")
        found = _ID.search(line[:_HEAD])
        if found is None:
            return None
        number = int(found[1]) if found[1].isdigit() else found[1][1:-1].decode(errors="replace")
        error = types.ErrorData(code=types.INTERNAL_ERROR, message="The answer is longer than one may be.")
        return types.JSONRPCError(jsonrpc="2.0", id=number, error=error)
    try:
        return types.jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValueError:
        told("[what it wrote to stdout is no message]")
        return None
