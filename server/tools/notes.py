"""Notes, written to a file of the server."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path

import msgspec

from server.tools.tool import ToolFailed, read, schema_of

LONGEST = 4_000
"""Characters of a note."""
MOST_BYTES = 10_000_000
"""Of the file: a full one is not added to."""


class NoteAsked(msgspec.Struct, forbid_unknown_fields=True):
    text: str


class NoteTool:
    """Adds a line to `file`, which is made where there is none."""

    name = "note"
    description = "Writes a note into the person's file of notes. They are asked before it is written."
    asks: tuple[str, str] | None = ("Shall I write this note", "Soll ich diese Notiz schreiben")

    def __init__(self, file: Path) -> None:
        self._file = file

    def of(self, person_id: str, conversation_id: str) -> NoteTool:
        """The same with that person's own file, beside this one; nobody else's notes are in it."""
        if not person_id:
            return self
        own = hashlib.sha256(person_id.encode()).hexdigest()[:16]
        return NoteTool(self._file.with_name(f"{self._file.stem}-{own}{self._file.suffix}"))

    @cached_property
    def parameters(self) -> Mapping[str, object]:
        return schema_of(NoteAsked)

    async def run(self, arguments: str) -> str:
        text = " ".join(read(arguments, NoteAsked).text.split())
        if not text or len(text) > LONGEST:
            raise ToolFailed(f"A note has 1 to {LONGEST} characters.")
        try:
            await asyncio.to_thread(self._add, text)
        except (OSError, UnicodeEncodeError):
            raise ToolFailed("The file of notes cannot be written.") from None
        return "The note was written."

    def _add(self, text: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        line = f"- {datetime.now().astimezone():%Y-%m-%d %H:%M} {text}\n".encode()
        if self._file.exists() and self._file.stat().st_size > MOST_BYTES:
            raise ToolFailed("The file of notes is full.")
        descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "ab") as file:
            file.write(line)
