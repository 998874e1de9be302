"""The connection to one server of tools: made again where it breaks, and never waited for longer than is said here."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from typing import TYPE_CHECKING, Literal, TypeVar

import anyio
import mcp_types as types
from mcp import Client
from mcp.shared.exceptions import MCPError

from server.network.errors import UnusableSetting
from server.protocol.texts import Text
from server.tasks import pause as paused
from server.tools.mcp.answers import as_text
from server.tools.mcp.configuration import WrongMcpServers
from server.tools.runner import shortened
from server.tools.tool import ToolFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractAsyncContextManager

    from mcp.client._transport import TransportStreams

    from server.tools.mcp.sign_in import McpSignIns

    Opened = AbstractAsyncContextManager[TransportStreams]

for _name in ("mcp", "client"):  # what it logs quotes what servers say
    logging.getLogger(_name).setLevel(logging.CRITICAL)

CONNECT_SECONDS = 30.0
"""For coming up and telling its tools: `npx` and `uvx` fetch a program first."""
LIST_SECONDS = 10.0
CALL_SECONDS = 89.0
"""A little less than a runner waits, so that the model is told which server it was."""
ANSWER_SECONDS = CALL_SECONDS + CONNECT_SECONDS
"""For any request; what is waited for less is given up before."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
"""Before it is tried again."""
STEADY_SECONDS = 30.0
"""A connection that held so long did not fail at once."""
MOST_TOOLS = 128
MOST_PAGES = 20
MOST_SCHEMA = 16 * 1024
"""Characters of a tool's schema."""
LOG_LINES = 200

Answer = TypeVar("Answer", bound=types.Result)
State = Literal["off", "connecting", "ready", "failed", "sign_in"]
SIGN_IN_FIRST = Text("Sign in at this server first.")


class McpConnection:
    """`opened` makes the transport, and is given what takes lines for the log and what is called when it has ended;
    `changed` is called with each change."""

    def __init__(
        self,
        opened: Callable[[Callable[[str], None], Callable[[], None]], Opened],
        changed: Callable[[], None],
        sign_in: McpSignIns | None = None,
    ) -> None:
        self._opened = opened
        self._changed = changed
        self.sign_in = sign_in
        """How a person signs in there; None where that cannot be."""
        self.host = ""
        """Where it is, name and port, once it was opened; empty for a program on this computer."""
        self._client: Client | None = None
        self._wake = asyncio.Event()
        self._scope = anyio.CancelScope()
        self._task: asyncio.Task[None] | None = None
        self.settled = asyncio.Event()
        """Set once it is known whether it comes up."""
        self.state: State = "off"
        self.message: Text | None = None
        self.tools: list[types.Tool] = []
        self.resources = self.prompts = False
        """Whether it serves any."""
        self.log: deque[str] = deque(maxlen=LOG_LINES)

    def start(self) -> None:
        """Come up, and stay so, beside whatever else goes on."""
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """It and what it started are gone when this returns."""
        self._scope.cancel()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)
        if self.sign_in is not None:
            await self.sign_in.give_up()
        self._set("off")

    async def call(self, name: str, arguments: dict[str, object], seconds: float = CALL_SECONDS) -> str:
        """What the tool answers. Raises `ToolFailed`."""
        request = types.CallToolRequest(params=types.CallToolRequestParams(name=name, arguments=arguments))
        result = await self.asked(request, types.CallToolResult, seconds)
        text = as_text(result)
        if result.is_error:
            raise ToolFailed(text or "The tool says that it failed, and not why.")
        return text

    async def asked(self, request: types.ClientRequest, kind: type[Answer], seconds: float = CALL_SECONDS) -> Answer:
        """What it answers to a request. Raises `ToolFailed`."""
        client = self._client
        if client is None:
            raise ToolFailed("The server of this tool is not there now.")
        answered = False
        try:
            async with asyncio.timeout(seconds):
                # Not `Client.call_tool`: it holds answers against the server's schema, whose patterns may never end.
                result = await client.session.send_request(request, kind)
            answered = True
            return result
        except TimeoutError:
            raise ToolFailed(f"The server did not answer within {seconds:g} seconds.") from None
        except MCPError as error:
            answered = error.error.code != types.CONNECTION_CLOSED
            raise ToolFailed(f"The server says: {shortened(error.error.message)}") from None
        except (ValueError, RuntimeError, OSError, anyio.ClosedResourceError, anyio.BrokenResourceError):
            raise ToolFailed("What the server answered could not be understood.") from None
        finally:
            if not answered:
                self._wake.set()  # it is asked for its tools, and let go where it does not answer that either

    async def _run(self) -> None:
        pause = FIRST_PAUSE
        with self._scope:
            while True:
                began = time.monotonic()
                try:
                    await self._connected()
                except Exception as error:  # whatever a foreign server makes of the SDK ends this line only
                    if self.sign_in is not None and self.sign_in.needed:
                        self._set("sign_in", SIGN_IN_FIRST)
                        await paused(self.sign_in.done, LONGEST_PAUSE)  # what was refused may pass
                        continue
                    self._set("failed", _reason(error))
                if time.monotonic() - began > STEADY_SECONDS:
                    pause = FIRST_PAUSE
                await anyio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)

    async def _connected(self) -> None:
        """Until it breaks, which raises."""
        self._set("connecting")
        try:
            with anyio.CancelScope() as connecting:
                connecting.deadline = anyio.current_time() + CONNECT_SECONDS
                if self.sign_in is not None:
                    self.sign_in.asked = connecting.cancel
                async with self._client_of(self._opened(self.log.append, self._wake.set)) as client:
                    self._client = client
                    self._wake.clear()
                    await self._list(client, CONNECT_SECONDS)
                    connecting.deadline = float("inf")
                    await self._held(client)
        finally:
            self._client = None
        raise TimeoutError

    def _client_of(self, opened: Opened) -> Client:
        return Client(opened, message_handler=self._take, cache=None, read_timeout_seconds=ANSWER_SECONDS)

    async def _held(self, client: Client) -> None:
        self._set("ready")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._hear_news, client)
            while True:
                await self._wake.wait()
                self._wake.clear()
                await self._list(client, LIST_SECONDS)
                await anyio.sleep(1)  # a server that tells of changes without end is not asked without end

    async def _hear_news(self, client: Client) -> None:
        """Of changed tools, in the manner of newer servers; older ones send them unasked."""
        try:
            async with client.listen(tools_list_changed=True) as news:
                async for _ in news:
                    self._wake.set()
        except (MCPError, RuntimeError, TimeoutError, OSError):
            return

    async def _take(self, message: object) -> None:
        if isinstance(message, types.ToolListChangedNotification):
            self._wake.set()

    async def _list(self, client: Client, seconds: float) -> None:
        tools: dict[str, types.Tool] = {}
        cursor: str | None = None
        with anyio.fail_after(seconds):
            if client.server_capabilities.tools is not None:
                for _ in range(MOST_PAGES):
                    page = await client.list_tools(cursor=cursor)
                    for tool in page.tools:
                        self._add(tools, tool)
                    cursor = page.next_cursor
                    if cursor is None or len(tools) >= MOST_TOOLS:
                        break
        self.resources = client.server_capabilities.resources is not None
        self.prompts = client.server_capabilities.prompts is not None
        self.tools = list(tools.values())
        self._changed()

    def _add(self, tools: dict[str, types.Tool], tool: types.Tool) -> None:
        if tool.name in tools or len(tools) >= MOST_TOOLS:
            self.log.append("[a tool was left out: its name is there already, or there are too many]")
        elif len(str(tool.input_schema)) > MOST_SCHEMA:
            self.log.append("[a tool was left out: what it takes is too long]")
        else:
            tools[tool.name] = tool

    def _set(self, state: State, message: Text | None = None) -> None:
        self.state, self.message = state, message
        if state != "ready":
            self.tools = []
        if state in ("ready", "failed", "sign_in"):
            self.settled.set()
        self._changed()


def _reason(error: BaseException) -> Text:
    """In one sentence for a person, without what a server wrote."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return Text("There is no such program or folder.")
        case PermissionError():
            return Text("The program must not be started.")
        case UnusableSetting() | WrongMcpServers():
            return error.message
        case TimeoutError():
            return Text("It did not answer in time.")
        case MCPError() if error.error.code == types.CONNECTION_CLOSED:
            return Text("It has ended.")
        case _:
            return Text("It is not there, or does not speak MCP.")
