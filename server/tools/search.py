"""Earlier conversations of the same person, searched."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property, partial

import msgspec

from server.tools.tool import ToolFailed, read, schema_of

LONGEST = 200
"""Characters of the words."""

Find = Callable[[str, str, str], Awaitable[list[str]]]
"""Given a person's id, the conversation that is not looked into, and words; a line for each other one that has them."""


class SearchAsked(msgspec.Struct, forbid_unknown_fields=True):
    words: str


class ConversationSearch:
    """Looks for words in what was said; `find` gives a line for each conversation that has all of them."""

    name = "search"
    description = (
        "Searches the earlier conversations with this person. `words`: one or two telling words that all have to be "
        "in what was said, in the language of the conversation; not a question."
    )
    asks: tuple[str, str] | None = None

    def __init__(self, find: Find, person_id: str = "", conversation_id: str = "") -> None:
        self._find = find
        self._lines = partial(find, person_id, conversation_id)

    def of(self, person_id: str, conversation_id: str) -> ConversationSearch:
        """The same for one person, who talks in that conversation now."""
        return ConversationSearch(self._find, person_id, conversation_id)

    @cached_property
    def parameters(self) -> Mapping[str, object]:
        return schema_of(SearchAsked)

    async def run(self, arguments: str) -> str:
        words = read(arguments, SearchAsked).words.strip()
        if not words or len(words) > LONGEST:
            raise ToolFailed(f"Give 1 to {LONGEST} characters to look for.")
        return "\n".join(await self._lines(words)) or "Nothing was found."
