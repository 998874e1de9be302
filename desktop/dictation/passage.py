"""One dictated passage: its sound until the server has made words of it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.backend.connection import BackendConnection, LinkState, LinkStatus
from desktop.i18n import QT_TRANSLATE_NOOP, said, translate
from desktop.talk.outbox import Question
from desktop.tasks import BackgroundTasks
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.address import Address

SILENCE_SECONDS = 60.0
"""How long the server may take for words once it has all of the sound: models may have to be loaded."""
KEEPS = QT_TRANSLATE_NOOP(
    "dictation", "The server is too old to dictate to: it would keep what it hears. Have it updated."
)
NO_ANSWER = QT_TRANSLATE_NOOP("dictation", "The speech server made no words of it in time.")


class NotUnderstood(Exception):
    """No words came of it; the text says why, to a person."""


def greeting(language: str) -> e.SessionUpdate:
    """What is said first: transcribe, in this language (empty: as the server is set), and keep nothing."""
    return e.SessionUpdate(
        session=e.Session(
            type="transcription",
            include=["sb.transcript.interim", e.TEXTS],
            sb_keep=False,
            sb_keep_audio=False,
            audio=e.Audio(
                input=e.AudioInput(transcription=e.Transcription(language=language), turn_detection=None),
            ),
        )
    )


class Passage:
    """`heard` is told the words so far. All of the sound is kept and said again to each new connection."""

    def __init__(self, language: str, heard: Callable[[str], None]) -> None:
        self._greeting = greeting(language)
        self._tell = heard
        self._question = Question(spoken=True)
        self._address: Address | None = None
        self._connection: BackendConnection | None = None
        self._open = False
        """The server has said that it keeps nothing."""
        self._words: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._closing = BackgroundTasks()
        self._limit: asyncio.TimerHandle | None = None
        self.heard = ""
        """The words so far."""

    @property
    def sound(self) -> bytes:
        """PCM16 mono at the wire's rate."""
        return bytes(self._question.sound)

    @property
    def connected(self) -> bool:
        """Whether there is a server that listens."""
        return self._open

    def use(self, address: Address | None) -> None:
        """The server is there now, or nowhere yet."""
        if address is None or address == self._address:
            return
        closing, self._connection, self._open = self._connection, None, False
        if closing is not None:
            self._closing(closing.close())
        self._address = address
        self._connection = BackendConnection(
            address, received=self._received, changed=self._link_changed, greeting=self._greeting, transcribing=True
        )
        self._connection.start()

    def hear(self, pcm: bytes) -> None:
        """Sound from the microphone."""
        self._question.sound += pcm
        if self._open:
            self._send(e.AudioAppend(audio=pcm))

    def complete(self) -> None:
        """All was said."""
        self._question.complete = True
        if self._open:
            self._send(self._question.commit())

    async def words(self) -> str:
        """What was understood; waits for a connection however long that takes. Raises `NotUnderstood`."""
        try:
            return await asyncio.shield(self._words)
        finally:
            await self.close()

    async def close(self) -> None:
        """Hang up."""
        self._stop_waiting()
        connection, self._connection, self._open = self._connection, None, False
        if connection is not None:
            await connection.close()

    # --- what the connection says

    def _link_changed(self, link: LinkStatus) -> None:
        if link.link is not LinkState.UP:
            self._open = False
            self._stop_waiting()
        if (why := link.not_soon) is not None:
            self._fail(why)

    def _received(self, event: e.ServerEvent) -> None:
        match event:
            case e.SessionUpdated(session=session) if not self._open:
                if session.sb_keep is False:
                    self._say_all()
                else:
                    self._fail(translate("dictation", KEEPS))
            case e.InterimTranscript(transcript=text):
                self.heard = text
                self._tell(text)
            case e.TranscriptionCompleted(item_id=self._question.item_id, transcript=text):
                if not self._words.done():
                    self._words.set_result(text)
            case e.TranscriptionFailed(item_id=self._question.item_id, error=fault):
                self._fail(said(fault.message))
            case e.Error(error=fault):
                self._fail(said(fault.message))

    def _say_all(self) -> None:
        self._open = True
        for event in self._question.events():
            self._send(event)

    def _send(self, event: e.ClientEvent) -> None:
        if self._connection is not None and self._connection.send(event) and isinstance(event, e.AudioCommit):
            self._stop_waiting()
            loop, sentence = asyncio.get_running_loop(), translate("dictation", NO_ANSWER)
            self._limit = loop.call_later(SILENCE_SECONDS, self._fail, sentence)

    def _stop_waiting(self) -> None:
        if self._limit is not None:
            self._limit.cancel()

    def _fail(self, reason: str) -> None:
        if not self._words.done():
            self._words.set_exception(NotUnderstood(reason))
            self._words.exception()  # nobody may be waiting yet
