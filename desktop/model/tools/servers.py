"""Servers of tools as a server tells of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

PERMISSIONS = ("always", "ask", "never")
EVERY = "*"
"""In place of a tool's name: all that have no permission of their own."""


@dataclass(frozen=True, slots=True)
class ServedTool:
    """One tool: `permission` is one of `PERMISSIONS`, `read_only` its server's own word."""

    name: str
    description: str
    read_only: bool
    permission: str


@dataclass(frozen=True, slots=True)
class ToolServer:
    """One server; `place` is its command or its address, `state` off, connecting, ready or failed."""

    name: str
    type: str
    place: str
    disabled: bool
    state: str
    problem: str
    tool_count: int
    otherwise: str = ""
    """The permission of tools that have none of their own; empty where none was chosen for them."""
    tools: tuple[ServedTool, ...] = ()
    log: tuple[str, ...] = ()

    @classmethod
    def told(cls, facts: Mapping[str, Any]) -> Self:
        """From JSON. Raises `KeyError`, `TypeError`, `ValueError`."""
        place = [facts["command"], *facts["args"]] if facts["type"] == "stdio" else [facts["url"]]
        problem = facts["problem"]
        return cls(
            name=str(facts["name"]),
            type=str(facts["type"]),
            place=" ".join(map(str, place)),
            disabled=bool(facts["disabled"]),
            state=str(facts["state"]),
            problem="" if problem is None else str(problem["message"]),
            tool_count=int(facts["tool_count"]),
            otherwise=str(facts["permissions"].get(EVERY, "")),
            tools=tuple(_tool(each) for each in facts.get("tools", ())),
            log=tuple(map(str, facts.get("log", ()))),
        )


def _tool(facts: Mapping[str, Any]) -> ServedTool:
    return ServedTool(str(facts["name"]), str(facts["description"]), bool(facts["read_only"]), str(facts["permission"]))
