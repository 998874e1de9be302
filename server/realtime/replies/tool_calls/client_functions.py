"""Functions of a client that want the person's word first: asked about as the server's tools, done by the client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from server.protocol import events as e
from server.tools.tool import ToolFailed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from server.tools.tool import ServerTool

CLIENT_SECONDS = 30.0
"""How long the client may take, once it was told to begin."""
FAILED = "Error: "
"""How what came of a call begins where it failed."""


class ClientFunction:
    """One of them: told to begin by `sb.tool_call.updated` with `running`, done by a `function_call_output`."""

    def __init__(
        self, tool: e.Tool, asking: e.Asking, waiting: dict[str, asyncio.Future[str]], call_id: str = ""
    ) -> None:
        self.name = str(tool.name)
        self.description = tool.description if isinstance(tool.description, str) else ""
        self.parameters: Mapping[str, object] = tool.parameters if isinstance(tool.parameters, dict) else {}
        self.asks: tuple[str, str] | None = (asking.words, asking.words)
        self.by_voice = asking.by == "voice"
        self._made_of = tool, asking
        self._waiting = waiting
        self._call_id = call_id

    def of_call(self, call_id: str) -> ServerTool:
        """The same for one call."""
        return ClientFunction(*self._made_of, self._waiting, call_id)

    async def run(self, arguments: str) -> str:
        done: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._waiting[self._call_id] = done
        try:
            async with asyncio.timeout(CLIENT_SECONDS):
                told = await done
        except TimeoutError:
            raise ToolFailed("The person's app did not say what came of it.") from None
        finally:
            self._waiting.pop(self._call_id, None)
        if told.startswith(FAILED):
            raise ToolFailed(told.removeprefix(FAILED))
        return told


class ClientFunctions:
    """Those of one session; `tools` changes as the client's wishes do."""

    def __init__(self) -> None:
        self.tools: dict[str, ServerTool] = {}
        self._waiting: dict[str, asyncio.Future[str]] = {}

    def follow(self, wanted: Sequence[e.Tool]) -> None:
        """Have these and no others."""
        asked = [(tool, tool.sb_asks) for tool in wanted if isinstance(tool.sb_asks, e.Asking)]
        self.tools.clear()
        self.tools.update({str(tool.name): ClientFunction(tool, asking, self._waiting) for tool, asking in asked})

    def take(self, item: e.Item) -> bool:
        """Whether that is what came of a call that was allowed; then it goes on with it."""
        done = self._waiting.get(str(item.call_id)) if item.type == "function_call_output" else None
        if done is None or done.done():
            return False
        done.set_result(item.output if isinstance(item.output, str) else "")
        return True
