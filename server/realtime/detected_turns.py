"""What follows from the turns that a session detects: replies are interrupted and begun without being asked for."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from server.protocol import events as e
from server.protocol.audio import SAMPLE_WIDTH
from server.protocol.turn import Phase
from server.realtime.hearing.open_microphone import NobodySpoke, TurnBegan, TurnEnded, TurnMayBegin, TurnWithdrawn
from server.realtime.replies.response import TURN_DETECTED

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from server.protocol.turn import Turn
    from server.realtime.hearing.open_microphone import TurnMoment
    from server.realtime.hearing.user_input import UserInput
    from server.realtime.replies.responses import Responses
    from server.realtime.settings.session_settings import SessionSettings


class DetectedTurns:
    """`turn` is the session's view of the grammar; `emit` is awaited with what is to be told."""

    def __init__(
        self,
        user_input: UserInput,
        responses: Responses,
        turn: Turn,
        emit: Callable[[e.ServerEvent], Awaitable[None]],
    ) -> None:
        self._user_input = user_input
        self._responses = responses
        self._turn = turn
        self._emit = emit
        self._named: tuple[str, str] = ("", "")
        """The latest reply, and its message."""

    async def listen(self, sound: bytes, settings: SessionSettings, echo: float = 0.0) -> None:
        """Take in sound in the session's format, and do what follows from it.

        `echo` is how likely it is the reply itself, 0 to 1. Raises `Refused`.
        """
        detection = settings.turn_detection
        if detection is None:
            await self._user_input.listen(sound, settings)
            return
        found = self._user_input.detect(sound, settings, detection, echo)
        async with aclosing(found) as moments:  # type: ignore[type-var]
            async for moment in moments:
                await self._take(moment, settings)

    def note(self, event: e.ServerEvent, settings: SessionSettings) -> None:
        """Something is told to the client: from the end of a reply, as it plays, silence is measured."""
        match event:
            case e.ResponseCreated(response=response) if response.conversation_id is not None:
                self._named = response.id, ""
                self._user_input.reply_begins()
            case e.OutputAudioDelta(response_id=response_id, item_id=item_id, delta=sound) if self._is_current(
                response_id
            ):
                self._named = response_id, item_id
                sound_format = settings.output_format
                width = SAMPLE_WIDTH if sound_format.type == "audio/pcm" else 1
                self._user_input.reply_sounds(len(sound) * 1000 / (width * sound_format.rate))
            case e.OutputTranscriptDelta(response_id=response_id, delta=text) if self._is_current(response_id):
                self._user_input.reply.says(text)
            case e.ResponseDone(response=response) if self._is_current(response.id):
                self._user_input.reply_ended()
            case e.ResponseDone(response=response) if response.id == self._named[0]:
                self._user_input.reply.cut()  # its client ended it

    def played(self, item_id: str, milliseconds: int) -> None:
        """The client has played so much of that message by now."""
        if item_id == self._named[1]:
            self._user_input.reply_played(milliseconds)

    def cut(self, item_id: str) -> None:
        """The client plays no more of that message."""
        if item_id == self._named[1] and self._turn.reply_phase is Phase.IDLE:
            self._user_input.reply.cut()

    def _is_current(self, response_id: str) -> bool:
        return response_id == self._turn.response_id

    async def _take(self, moment: TurnMoment, settings: SessionSettings) -> None:
        match moment:
            case TurnMayBegin(begin):
                await self._emit(e.SpeechMayHaveStarted(audio_start_ms=begin))
            case TurnWithdrawn(end, reason):
                if self._turn.maybe_speech:  # else the client was not told of it, or is not to be told any more
                    await self._emit(e.SpeechWithdrawn(audio_end_ms=end, reason=reason))
            case TurnBegan(item_id, begin):
                await self._emit(e.SpeechStarted(item_id=item_id, audio_start_ms=begin))
                await self._interrupt(settings)
            case TurnEnded(item_id, end):
                await self._emit(e.SpeechStopped(item_id=item_id, audio_end_ms=end))
                await self._interrupt(settings)
                await self._user_input.commit_turn()
                await self._answer(settings)
            case NobodySpoke():
                if self._turn.reply_phase is Phase.IDLE:
                    await self._user_input.commit_silence(moment)
                    await self._answer(settings, silence=True)

    async def _interrupt(self, settings: SessionSettings) -> None:
        """End the reply under way, also one that was asked for while somebody spoke: what follows knows more."""
        detection = settings.turn_detection
        if detection is not None and detection.interrupt_response:
            if self._turn.reply_phase is not Phase.IDLE:
                await self._responses.cancel(TURN_DETECTED, goes_on=True)
            self._user_input.reply.cut()

    async def _answer(self, settings: SessionSettings, *, silence: bool = False) -> None:
        if self._turn.reply_due:
            await self._responses.answer_turn(settings, silence=silence)
