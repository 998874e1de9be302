"""Which messages of a conversation were put or answered differently in its branches. Pure.

Branches share the ids of what they have in common. So each branch says: my first own message stands where that one
stands in my parent, and all messages that are tied together in this way are versions of one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.conversations.client import ConversationBranch


class Versions:
    """The family of one conversation."""

    def __init__(self, branches: Sequence[ConversationBranch] = ()) -> None:
        self._groups: dict[str, list[str]] = {}
        """By message: all versions of it, oldest first."""
        self._owners: dict[str, str] = {}
        """By message: a conversation that has it."""
        for branch in branches:
            if branch.parent and branch.first:
                self._tie(branch)

    def shown(self) -> dict[str, tuple[int, int]]:
        """By message: which version it is, from 1, and of how many."""
        return {message: (group.index(message) + 1, len(group)) for message, group in self._groups.items()}

    def beside(self, message: str, by: int) -> str:
        """The conversation with the version before (-1) or after (1) this one, empty where there is none."""
        group = self._groups.get(message, [])
        place = group.index(message) + by if message in group else -1
        return self._owners[group[place]] if 0 <= place < len(group) else ""

    def _tie(self, branch: ConversationBranch) -> None:
        group = self._groups.setdefault(branch.before, [branch.before])
        self._owners.setdefault(branch.before, branch.parent)
        if branch.first not in group:
            group.append(branch.first)
        self._groups[branch.first] = group
        self._owners[branch.first] = branch.id
