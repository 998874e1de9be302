"""A person's documents as a tool, for speech models that answer before anybody knows the words of the question."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from server.documents.finder import passages_in
from server.engines.receipt import show
from server.realtime.replies.quotes import fitting
from server.tools.tool import ToolFailed, read, schema_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.documents.finder import Finder, Quote

LONGEST = 1000
"""Characters of what is looked for."""
ROOM = 2000
"""Tokens of the passages that one call gives."""
NOTHING = "Nothing about it stands in the person's documents."


class DocumentsAsked(msgspec.Struct, forbid_unknown_fields=True):
    question: str


class DocumentSearch:
    """What it finds is added to `quotes`, which the reply cites."""

    name = "search_documents"
    description = (
        "Searches the person's own documents. Call it before you answer whatever these may tell. `question`: the whole "
        "question in the person's words."
    )
    asks: tuple[str, str] | None = None

    def __init__(self, finder: Finder, collections: tuple[str, ...] | None, quotes: list[Quote]) -> None:
        self._finder = finder
        self._collections = collections
        self._quotes = quotes

    @cached_property
    def parameters(self) -> Mapping[str, object]:
        return schema_of(DocumentsAsked)

    async def run(self, arguments: str) -> str:
        question = read(arguments, DocumentsAsked).question.strip()
        if not question or len(question) > LONGEST:
            raise ToolFailed(f"Give 1 to {LONGEST} characters to look for.")
        return await self.passages(question) or NOTHING

    async def passages(self, question: str) -> str:
        """What a model is shown of what was found; empty where that is nothing."""
        found = fitting(await self._finder.quotes(question, self._collections), ROOM)
        self._quotes += [each for each in found if each not in self._quotes]
        if not found:
            return ""
        show("passages")
        return passages_in(found)
