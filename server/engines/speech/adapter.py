"""What all adapters of speech models have in common: a model's name, sockets, and one of them for each turn."""

from __future__ import annotations

from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING

from server.errors import SpeechFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from server.engines import HeardQuestion, ReplyNotes, Speech, SpeechTurn
    from server.engines.speech.connections import VendorSocket, VendorSockets

NO_MODEL = Text("No speech model is named: choose one in the settings, or name it in SB_VOICE_SPEECH_MODEL.")


class SpeechAdapter:
    """A session of the vendor's for each turn; how the vendor is asked in it is each adapter's own matter."""

    prompt_tokens = 16_000
    calls_functions = True

    def __init__(self, connections: VendorSockets, model: str | None, *, needs_model: bool) -> None:
        self._connections = connections
        self._model = model or ""
        self._needs_model = needs_model

    async def load(self) -> None:
        """Raises `SpeechFailed` where the vendor would not know which model is meant."""
        if self._needs_model and not self._model:
            raise SpeechFailed("no_model", NO_MODEL)

    async def warm(self) -> None:
        await self._connections.warm()

    async def close(self) -> None:
        await self._connections.close()

    async def answer(self, turn: SpeechTurn, *, notes: ReplyNotes) -> AsyncIterator[HeardQuestion | Speech]:
        async with aclosing(self._connections.answered(partial(self._begun, turn, notes))) as pieces:
            async for piece in pieces:
                yield piece

    def _begun(
        self, turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
    ) -> AsyncGenerator[HeardQuestion | Speech, None]:
        """What another socket told that broke off counts no more."""
        notes.calls.clear()
        return self._answered(turn, notes, connection)

    def _answered(
        self, turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
    ) -> AsyncGenerator[HeardQuestion | Speech, None]:
        """What comes of the turn on that socket, which nobody used before. Raises `SpeechFailed`."""
        raise NotImplementedError
