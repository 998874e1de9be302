"""The tools that come with the server, each off until it is named in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.settings import SettingsError
from server.tools.tool import PersonalTool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from server.tools.search import Find
    from server.tools.tool import ServerTool

BUILT_IN = ("time", "calculator", "note", "search", "timer")


def tools_named(listed: str, notes: Path, find: Find, timer: Callable[[], ServerTool]) -> dict[str, ServerTool]:
    """Those of a list separated by commas, by name; notes go into the file `notes`, `find` searches, and `timer` makes
    the tool of timers.

    Raises `SettingsError` where there is none of that name.
    """
    names = dict.fromkeys(name.strip() for name in listed.split(",") if name.strip())
    if not set(BUILT_IN).issuperset(names):
        raise SettingsError(f"The setting SB_VOICE_TOOLS is wrong: it may name {', '.join(BUILT_IN)}.")
    return {name: timer() if name == "timer" else _made(name, notes, find) for name in names}


def _made(name: str, notes: Path, find: Find) -> ServerTool:
    """Imported here: most servers have none switched on."""
    if name == "time":
        from server.tools.clock import Clock

        return Clock()
    if name == "note":
        from server.tools.notes import NoteTool

        return NoteTool(notes)
    if name == "search":
        from server.tools.search import ConversationSearch

        return ConversationSearch(find)
    from server.tools.calculator import Calculator

    return Calculator()


def tools_for(tools: Mapping[str, ServerTool], person_id: str, conversation_id: str) -> dict[str, ServerTool]:
    """The same for one person, who talks in that conversation: what is theirs is found for nobody else."""
    own = {name: tool.of(person_id, conversation_id) for name, tool in tools.items() if isinstance(tool, PersonalTool)}
    return {**tools, **own}
