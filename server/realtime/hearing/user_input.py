"""What a session's person says: sound while it comes, a message once it is complete."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING
from weakref import ref

from server.conversations.conversation_item import ConversationItem
from server.errors import SttFailed
from server.pipeline.sound.g711 import as_pcm
from server.pipeline.sound.resampling import Resampler
from server.pipeline.steps import FellBack, Transcribed
from server.pipeline.utterance import MAX_UTTERANCE_MS, Utterance
from server.protocol import events as e
from server.protocol.audio import SAMPLE_WIDTH, size_of
from server.protocol.texts import Text
from server.realtime.conversation.items import id_for, id_of, sound_in, written
from server.realtime.conversation.pictures import pictures_in
from server.realtime.hearing.open_microphone import (
    NobodySpoke,
    OpenMicrophone,
    TurnBegan,
    TurnEnded,
    TurnMayBegin,
    TurnWithdrawn,
)
from server.realtime.hearing.playing_reply import PlayingReply
from server.realtime.hearing.quieter_room import QuieterRoom
from server.realtime.hearing.recent_sound import is_silent
from server.realtime.hearing.transcriptions import Transcriptions
from server.realtime.notices import fallback_notice
from server.realtime.settings.session_settings import Refused
from server.turn_detection.speech_detector import SpeechBegan, SpeechEnded
from server.turn_detection.voice_over_reply import MayBegin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from server.engines.lineup import Engines
    from server.quotas.meter import Begun, PersonalAccount
    from server.realtime.conversation.items import Items
    from server.realtime.hearing.open_microphone import TurnMoment
    from server.realtime.settings.session_settings import SessionSettings, TurnDetectionSettings
    from server.turn_detection.turn_detector import Found

HAND_OVERS = 2
"""Turns of the loop until an engine was given the end of what is said: from the utterance to what the engine keeps of
it, and from that to its provider."""
QUIET_SECONDS = 10.0
"""Who holds a button and says nothing for longer does not talk."""

LOOKS = 20
"""How often in that time it is looked, at most, whether there is something to hear."""

LEAST_MS = 100
"""Milliseconds of sound that are enough for a message."""

PIECE_SECONDS = 0.02
"""A turn begins and ends at the end of such a piece."""

PIECES_AT_ONCE = 25
"""After so many others have their turn: a client may send minutes of sound at once."""

BEGINNING_DROPPED = Text("You have talked for more than {minutes} minutes: the beginning is no longer kept.")


class UserInput:
    """`emit` is awaited with what is to be told."""

    def __init__(
        self,
        items: Items,
        lineup: Engines,
        emit: Callable[[e.ServerEvent], Awaitable[None]],
        account: PersonalAccount | None = None,
    ) -> None:
        self._items = items
        self._account = account
        self._counted: Begun | None = None
        """What is said now, as its person's allowances know it."""
        self._repeated: set[str] = set()
        """The messages that were sent once more: whoever lost their connection repeats one once."""
        self._lineup = lineup
        self._emit = emit
        self._utterance: Utterance | None = None
        self._began_ms = 0.0
        """Where in all sound that begins."""
        self._microphone: OpenMicrophone | None = None
        """Where turns are detected."""
        self._turn_id: str | None = None
        """The message that the turn under way will be, as the client was told."""
        self._heard_ms = 0.0
        """All the sound that was sent."""
        self._sounded_at = time.monotonic()
        """When something was heard last that is no silence."""
        self._only_maybe = False
        """Whether all that was not committed is a voice over a reply that may yet prove to be none."""
        self.reply = PlayingReply()
        self._silent_from_ms: float | None = None
        """Since when nobody has said anything, where a reply was played before."""
        self._told_of_dropping = False
        self._shown = ""
        """What the client was shown last of what is being said."""
        self._resampler: Resampler | None = None
        """Where the client has another format by now than when the utterance began."""
        self._quieter = QuieterRoom()
        self.transcriptions = Transcriptions(items, emit)

    @property
    def heard_lately(self) -> bool:
        """Whether what came in the last seconds was more than silence."""
        return time.monotonic() - self._sounded_at < QUIET_SECONDS

    async def listen(self, sound: bytes, settings: SessionSettings) -> None:
        """Sound in the session's format, of a client that says itself when a turn is over. Raises `Refused`."""
        pcm, rate = self._heard(sound, settings), settings.input_format.rate
        self._heard_ms += _milliseconds(pcm, rate)
        self.leave_detection(settings)
        self._utterance = self._utterance or self._new_utterance(settings)
        self._feed(self._utterance, pcm, rate)
        await self._tell_of_dropping()

    async def detect(
        self, sound: bytes, settings: SessionSettings, detection: TurnDetectionSettings, echo: float = 0.0
    ) -> AsyncIterator[TurnMoment]:
        """Sound in the session's format, which is the reply itself by a likelihood of `echo`.

        Yields what is found in it. Raises `Refused`.
        """
        pcm, rate = self._heard(sound, settings), settings.input_format.rate
        microphone = await self._opened(rate, detection)
        for number, piece in enumerate(_pieces(pcm, rate), 1):
            await microphone.settled()
            microphone.attend(self.reply.patience(settings, self._heard_ms), echo)
            for moment in self._hear(piece, microphone, settings):
                if isinstance(moment, TurnWithdrawn):
                    await self._let_go()
                yield moment
            if number % PIECES_AT_ONCE == 0:
                await asyncio.sleep(0)
        await self._tell_of_dropping()

    def _heard(self, sound: bytes, settings: SessionSettings) -> bytes:
        """The sound as samples, with less noise where that is wished. Raises `Refused` where it is none."""
        self.transcriptions.tells_words = settings.tells_words
        pcm, rate = as_pcm(sound, settings.input_format.type), settings.input_format.rate
        if len(pcm) % SAMPLE_WIDTH:
            message = Text("The sound has half a sample: PCM16 comes in pairs of bytes.")
            raise Refused("invalid_audio", message, "audio")
        now = time.monotonic()
        if now - self._sounded_at > QUIET_SECONDS / LOOKS and not is_silent(pcm):
            self._sounded_at = now
        return self._quieter.heard(pcm, rate, settings.noise_reduction)

    async def commit(self, name: e.Maybe[str], settings: SessionSettings) -> None:
        """The question is complete: its words follow. One that is known by that name is not added again.

        Where turns are detected it is the turn that is under way, or what nobody was found to speak in. Raises
        `Refused`.
        """
        utterance = self._uncommitted(settings)
        await _complete(utterance)
        known = self._items.committed_before(name)
        item_id = self._turn_id if self._turn_id is not None and not isinstance(name, str) else id_for(name)
        entry = known or ConversationItem(item_id, "user", text="", full="", audio_ms=utterance.milliseconds)
        previous = self._items.history.before(entry.id) if known else self._items.history.last_id
        await self._emit(e.AudioCommitted(item_id=entry.id, previous_item_id=previous))
        if known is not None and known.id not in self._repeated:
            self._repeat(known, utterance)
        else:
            self._count(again=isinstance(name, str) and known is None)
        self._forget()
        if entry.text:
            await utterance.cancel()
            await self.transcriptions.tell(entry)
        else:
            await self._understand(entry, utterance, None)

    async def commit_turn(self) -> None:
        """The turn that is under way has ended by itself: its words follow, or it proves to be none."""
        utterance, item_id = self._utterance, self._turn_id
        assert utterance is not None
        assert item_id is not None
        await _complete(utterance)
        entry = ConversationItem(item_id, "user", text="", full="", audio_ms=utterance.milliseconds)
        await self._emit(e.AudioCommitted(item_id=item_id, previous_item_id=self._items.history.last_id))
        self._count()
        self._forget()
        previous = self._items.hold(entry)
        self.transcriptions.begin(entry, utterance, detected=True)
        await self._tell_added(entry, previous)

    async def commit_silence(self, moment: NobodySpoke) -> str:
        """Nobody spoke for long: a message without words, which is forgotten at once. Returns its id."""
        item_id = e.new_id("item")
        lasted = moment.audio_end_ms - moment.audio_start_ms
        begin, end = moment.audio_start_ms, moment.audio_end_ms
        previous = self._items.history.last_id
        await self._emit(e.TimeoutTriggered(item_id=item_id, audio_start_ms=begin, audio_end_ms=end))
        await self._emit(e.AudioCommitted(item_id=item_id, previous_item_id=previous))
        await self._tell_added(ConversationItem(item_id, "user", text="", full="", audio_ms=lasted), previous)
        await self._emit(e.ItemDeleted(item_id=item_id))
        return item_id

    async def clear(self) -> None:
        """Forget the sound that was not committed."""
        utterance = self._utterance
        self._count()
        self._forget()
        if utterance is not None:
            await utterance.cancel()
        await self._emit(e.AudioCleared())

    async def create(self, item: e.Item, after: str | None, settings: SessionSettings) -> None:
        """Add a message that the client wrote, or recorded itself, behind `after`. Raises `Refused`."""
        self._items.check_new(item, after)
        sees = self._lineup.llm.can("sees")
        if not (sound := sound_in(item)):
            entry = written(item, sees=sees)
            await self._tell_added(entry, self._items.insert(entry, after))
            return
        item_id, pictures = id_of(item), pictures_in(item, sees=sees)
        utterance = await self._heard_at_once(as_pcm(sound, settings.input_format.type), settings)
        entry = ConversationItem(item_id, "user", text="", full="", audio_ms=utterance.milliseconds, pictures=pictures)
        await self._understand(entry, utterance, after)

    def reply_begins(self) -> None:
        """From now on silence is no news."""
        self._silent_from_ms = None
        self.reply.begins()

    def reply_sounds(self, milliseconds: float) -> None:
        """More of its sound was sent."""
        self.reply.sounds(milliseconds, self._heard_ms)

    def reply_played(self, milliseconds: float) -> None:
        """The client has played so much of it by now."""
        self.reply.played(milliseconds, self._heard_ms)

    def reply_ended(self) -> None:
        """All of it was sent, and plays from now on: the silence that counts begins when it is over."""
        self._silent_from_ms = self._heard_ms + self.reply.sound_ms
        self.reply.made(self._heard_ms)

    async def close(self) -> None:
        """The client is gone: a question that was asked shall have its words, whoever comes back for them."""
        if self._utterance is not None:
            await self._utterance.cancel()
        await self.transcriptions.close()

    # --- detecting turns

    async def _opened(self, rate: int, detection: TurnDetectionSettings) -> OpenMicrophone:
        if self._microphone is None or self._microphone.rate != rate:
            speaking = self._microphone is not None and self._microphone.speaking
            begin_ms = round(self._heard_ms)
            self._microphone = await OpenMicrophone.opened(rate, detection, begin_ms, speaking=speaking)
        self._microphone.change(detection)
        return self._microphone

    def _hear(self, piece: bytes, microphone: OpenMicrophone, settings: SessionSettings) -> Iterator[TurnMoment]:
        self._heard_ms += _milliseconds(piece, microphone.rate)
        if (microphone.speaking or microphone.maybe_speaking) and self._utterance is not None:
            self._feed(self._utterance, piece, microphone.rate)
        else:
            microphone.recent.add(piece)
        for found in microphone.hear(piece):
            if (moment := self._moment(found, microphone, settings)) is not None:
                yield moment
        if (silence := self._long_silence(microphone, settings)) is not None:
            yield silence

    def _moment(self, found: Found, microphone: OpenMicrophone, settings: SessionSettings) -> TurnMoment | None:
        match found:
            case MayBegin(at_ms):
                self._only_maybe = self._utterance is None
                self._take_recent(microphone, settings, at_ms)
                return TurnMayBegin(at_ms)
            case SpeechBegan(at_ms):
                self._silent_from_ms, self._only_maybe = None, False
                self._take_recent(microphone, settings, at_ms)
                self._turn_id = e.new_id("item")
                return TurnBegan(self._turn_id, round(self._began_ms))
            case SpeechEnded():
                return None if self._turn_id is None else TurnEnded(self._turn_id, round(self._heard_ms))
        return TurnWithdrawn(found.at_ms, found.reason)

    async def _let_go(self) -> None:
        """Forget a voice over a reply; what was said before it is the beginning of what comes."""
        utterance = self._utterance
        if self._only_maybe and utterance is not None:
            if self._counted is not None:
                self._counted.withdraw()
            self._utterance, self._only_maybe = None, False
            await utterance.cancel()

    def _take_recent(
        self, microphone: OpenMicrophone, settings: SessionSettings, from_ms: float | None = None
    ) -> Utterance:
        """What was heard last is part of the utterance: from that place in all the sound on and a little before it,
        or all of it."""
        wanted = None if from_ms is None else self._heard_ms - from_ms + microphone.recent.padding_ms
        sound = microphone.recent.take(wanted)
        if self._utterance is None:
            self._utterance = self._new_utterance(settings)
            self._began_ms = self._heard_ms - _milliseconds(sound, microphone.rate)
        self._feed(self._utterance, sound, microphone.rate)
        return self._utterance

    def _feed(self, utterance: Utterance, pcm: bytes, rate: int) -> None:
        """The client may have changed its format since the utterance began."""
        if utterance.rate != rate:
            if self._resampler is None or self._resampler.source != rate:
                self._resampler = Resampler(rate, utterance.rate)
            pcm = self._resampler.feed(pcm)
        utterance.feed(pcm)

    def _long_silence(self, microphone: OpenMicrophone, settings: SessionSettings) -> NobodySpoke | None:
        begin, detection = self._silent_from_ms, settings.turn_detection
        heard = microphone.speaking or microphone.maybe_speaking
        if begin is None or detection is None or detection.idle_timeout_ms is None or heard:
            return None
        if self._heard_ms - begin < detection.idle_timeout_ms:
            return None
        self._silent_from_ms = None
        return NobodySpoke(round(begin), round(self._heard_ms))

    def _uncommitted(self, settings: SessionSettings) -> Utterance:
        """All sound that was not committed and is more than silence. Raises `Refused` where it is too little."""
        microphone = self._microphone
        recent = microphone.recent if microphone is not None and not microphone.recent.is_silent else None
        utterance = self._utterance
        number = (utterance.milliseconds if utterance else 0) + (recent.milliseconds if recent else 0)
        if not number:
            raise Refused("input_audio_buffer_commit_empty", Text("There is no sound to commit: append some first."))
        if number < LEAST_MS:
            message = Text(
                "There are only {number} ms of sound; a message has at least {least}.", number=number, least=LEAST_MS
            )
            raise Refused("input_audio_buffer_commit_empty", message)
        if microphone is not None and recent is not None:
            return self._take_recent(microphone, settings)
        assert utterance is not None
        return utterance

    def leave_detection(self, settings: SessionSettings) -> None:
        """From now on the client says when a turn is over: what was sent last is the beginning of the next one."""
        microphone, self._microphone, self._only_maybe = self._microphone, None, False
        if microphone is not None and not microphone.recent.is_silent:
            self._take_recent(microphone, settings)

    def _forget(self) -> None:
        self._utterance = self._turn_id = self._silent_from_ms = self._resampler = self._counted = None
        self._only_maybe = False
        if self._microphone is not None:
            self._microphone.reset()

    # ---

    def _new_utterance(self, settings: SessionSettings) -> Utterance:
        self._told_of_dropping, self._shown = False, ""
        self._began_ms = self._heard_ms
        if settings.kind == "realtime":
            # The sound itself opens what hears.
            self._lineup.warm(*(role for role in self._lineup.at_work if role != "stt"))
        utterance = self._utterance_of(settings)
        self._counted = self._begin_to_count(utterance)
        return utterance

    def _begin_to_count(self, utterance: Utterance) -> Begun | None:
        """Have its person's allowances know of it; where they are used up, it is not listened to any further."""
        if self._account is None:
            return None
        after = self._items.history.last_id
        begun = self._account.voice(
            after,
            lambda: (utterance.lasted_ms, utterance.is_over),
            lambda: utterance.receipt.heard(utterance.milliseconds / 1000),
        )
        utterance.allowed = begun.allowed
        begun.when_refused(lambda refused: None if utterance.is_over else utterance.refuse(refused))
        return begun

    def _count(self, *, again: bool = False) -> None:
        """What is said now is complete; `again`: it may have been said in part before."""
        if self._counted is not None:
            self._counted.commit(again=again)

    def _repeat(self, known: ConversationItem, utterance: Utterance) -> None:
        """What is said now was counted when it was said first, as far as there was so much of it."""
        self._repeated.add(known.id)
        if self._counted is not None:
            self._counted.repeat(max(0, utterance.milliseconds - known.audio_ms))

    def _utterance_of(self, settings: SessionSettings) -> Utterance:
        language = settings.language

        async def tell(step: Transcribed | FellBack) -> None:
            await self._tell_step(step, told_of(), language)

        rate = settings.input_format.rate
        answered = settings.kind == "realtime"
        ears, words = self.transcriptions.questions.ears(self._lineup, rate) if answered else (self._lineup.stt, None)
        utterance = Utterance(ears, rate, language=language, tell=tell)
        told_of = ref(utterance)  # a ring of the two would keep the sound until somebody looks for garbage
        self.transcriptions.questions.listen(utterance, words)
        return utterance

    async def _heard_at_once(self, pcm: bytes, settings: SessionSettings) -> Utterance:
        utterance = self._utterance_of(settings)
        if (counted := self._begin_to_count(utterance)) is not None:
            counted.commit(again=False)
        try:
            utterance.feed(pcm)
        except SttFailed as failure:
            await utterance.cancel()
            raise Refused(failure.code, failure.message, "item.content") from failure
        return utterance

    async def _understand(self, entry: ConversationItem, utterance: Utterance, after: str | None) -> None:
        """Add a spoken message whose words follow when they are known."""
        utterance.finish()
        previous = self._items.insert(entry, after)
        self._items.keep_sound_of(entry.id, utterance.rate, utterance.sound)
        self.transcriptions.begin(entry, utterance, detected=False)
        await self._tell_added(entry, previous)

    async def _tell_of_dropping(self) -> None:
        if self._utterance is not None and self._utterance.dropped and not self._told_of_dropping:
            self._told_of_dropping = True
            minutes = MAX_UTTERANCE_MS // 60_000
            await self._emit(e.NoticeGiven(code="beginning_dropped", message=BEGINNING_DROPPED.filled(minutes=minutes)))

    async def _tell_step(self, step: Transcribed | FellBack, utterance: Utterance | None, language: str | None) -> None:
        match step:
            case Transcribed(text, over):
                if utterance is self._utterance and self._microphone is not None:
                    self._microphone.hear_words(text, language, self.reply.text, over)
                if not (self._only_maybe and utterance is self._utterance) and text != self._shown:
                    self._shown = text
                    await self._emit(e.InterimTranscript(transcript=text))
            case FellBack():
                await self._emit(fallback_notice(step))

    async def _tell_added(self, entry: ConversationItem, previous: str | None) -> None:
        await self._emit(e.ItemAdded(item=entry.as_item(), previous_item_id=previous))
        await self._emit(e.ItemDone(item=entry.as_item(), previous_item_id=previous))


async def _complete(utterance: Utterance) -> None:
    """Have whoever hears it know that no more comes, before anything else that follows from that takes time."""
    utterance.finish()
    for _ in range(HAND_OVERS):
        await asyncio.sleep(0)


def _pieces(pcm: bytes, rate: int) -> Iterator[bytes]:
    most = size_of(PIECE_SECONDS, rate)
    return (pcm[begin : begin + most] for begin in range(0, len(pcm), most))


def _milliseconds(pcm: bytes, rate: int) -> float:
    return len(pcm) * 1000 / (SAMPLE_WIDTH * rate)
