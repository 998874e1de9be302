"""The servers of tools of a server of ours: listed, added, changed, removed and tried over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

from desktop.backend.http_client import Limits, ask, ask_json
from desktop.backend.sign_in import Loopback
from desktop.model.tools.servers import ToolServer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.address import Address

OWN_PATH = "/v1/mcp/servers"
TEAM_PATH = "/v1/admin/mcp/servers"
TRIAL = Limits(4 * 2**20, 60.0)


class ToolServers:
    """Those of one server: of our own one, or with `team` of one that its admins run."""

    def __init__(self, address: Address, *, team: bool) -> None:
        self._address = address
        self._path = TEAM_PATH if team else OWN_PATH

    async def listed(self) -> tuple[list[ToolServer], str]:
        """All, and why nothing of their file counts, empty where it does. Raises `NoAnswer`."""
        return await ask_json(self._address, self._path, _listed)

    async def get(self, name: str) -> ToolServer:
        """One with its tools and its log. Raises `NoAnswer`."""
        return await ask_json(self._address, self._of(name), ToolServer.told)

    async def add(self, document: Mapping[str, Any]) -> list[ToolServer]:
        """Add or change those of the usual `{"mcpServers": …}`. Raises `NoAnswer`."""
        return await ask_json(
            self._address,
            self._path,
            lambda told: [ToolServer.told(each) for each in told["servers"]],
            method="POST",
            body=document,
        )

    async def change(self, name: str, wish: Mapping[str, Any]) -> ToolServer:
        """Switch it (`disabled`) or choose what its tools may do (`permissions`). Raises `NoAnswer`."""
        return await ask_json(self._address, self._of(name), ToolServer.told, method="PATCH", body=wish)

    async def sign_in(self, name: str, open_page: Callable[[str], bool]) -> ToolServer:
        """Sign the person in there, on a page that `open_page` shows. Raises `NoAnswer`."""
        async with Loopback() as loopback:
            wish = {"redirect_uri": loopback.url}
            path = f"{self._of(name)}/sign-in"
            page = await ask_json(self._address, path, _page, method="POST", body=wish)
            loopback.state = parse_qs(urlsplit(page).query)["state"][0]
            came = await loopback.came(page, open_page)
        body = {each: came[each] for each in ("code", "state", "iss") if each in came}
        return await ask_json(self._address, f"{path}/finish", ToolServer.told, method="POST", body=body)

    async def remove(self, name: str) -> None:
        """Raises `NoAnswer`."""
        await ask(self._address, self._of(name), method="DELETE")

    async def tried(self, name: str, tool: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """What the tool answers, as `result`, and how long that took, as `took_ms`. Raises `NoAnswer`."""
        body = {"tool": tool, "arguments": dict(arguments)}
        return await ask_json(
            self._address, f"{self._of(name)}/try", dict[str, Any], method="POST", body=body, limits=TRIAL
        )

    def _of(self, name: str) -> str:
        return f"{self._path}/{quote(name, safe='')}"


def _page(told: Mapping[str, Any]) -> str:
    """Raises `KeyError`, `TypeError`, `ValueError`: without a state nobody knows who comes back."""
    page = told["url"]
    if not parse_qs(urlsplit(page).query)["state"][0]:
        raise ValueError
    return str(page)


def _listed(told: Mapping[str, Any]) -> tuple[list[ToolServer], str]:
    problem = told["problem"]
    return [ToolServer.told(each) for each in told["servers"]], "" if problem is None else str(problem["message"])
