"""The tools that come with the server, each off until it is named in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.settings import SettingsError

if TYPE_CHECKING:
    from server.tools.tool import ServerTool

BUILT_IN = ("time", "calculator")


def tools_named(listed: str) -> dict[str, ServerTool]:
    """Those of a list separated by commas, by name. Raises `SettingsError` where there is none of that name."""
    names = dict.fromkeys(name.strip() for name in listed.split(",") if name.strip())
    if not set(BUILT_IN).issuperset(names):
        raise SettingsError(f"The setting SB_VOICE_TOOLS is wrong: it may name {', '.join(BUILT_IN)}.")
    return {name: _made(name) for name in names}


def _made(name: str) -> ServerTool:
    """Imported here: most servers have none switched on."""
    if name == "time":
        from server.tools.clock import Clock

        return Clock()
    from server.tools.calculator import Calculator

    return Calculator()
