"""What servers of tools want of each person, asked over HTTP before anything is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.backend.http_client import ask_json
from desktop.model.tools.wanted_value import WantedValue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.address import Address

PATH = "/v1/mcp/personal"


async def wanted_at(address: Address) -> list[WantedValue]:
    """All that is wanted there. Raises `NoAnswer`, as older servers do."""
    return await ask_json(address, PATH, _wanted)


def _wanted(told: Mapping[str, Any]) -> list[WantedValue]:
    """Raises `KeyError`, `TypeError`."""
    return [WantedValue(str(each["server"]), str(each["name"]), str(each["place"])) for each in told["wanted"]]
