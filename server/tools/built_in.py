"""The tools that come with the server, each off until it is named in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.settings import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

    from server.tools.tool import ServerTool

BUILT_IN = ("time", "calculator", "note")


def tools_named(listed: str, notes: Path) -> dict[str, ServerTool]:
    """Those of a list separated by commas, by name; notes go into the file `notes`.

    Raises `SettingsError` where there is none of that name.
    """
    names = dict.fromkeys(name.strip() for name in listed.split(",") if name.strip())
    if not set(BUILT_IN).issuperset(names):
        raise SettingsError(f"The setting SB_VOICE_TOOLS is wrong: it may name {', '.join(BUILT_IN)}.")
    return {name: _made(name, notes) for name in names}


def _made(name: str, notes: Path) -> ServerTool:
    """Imported here: most servers have none switched on."""
    if name == "time":
        from server.tools.clock import Clock

        return Clock()
    if name == "note":
        from server.tools.notes import NoteTool

        return NoteTool(notes)
    from server.tools.calculator import Calculator

    return Calculator()
