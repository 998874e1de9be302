"""The replies of a conversation: how they arrive, what is heard of them, and how one is cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.citations import CitedPlace
from desktop.model.receipt import ShownCosts, of_entries
from desktop.model.sound_map import SoundMap, SpokenPlace
from desktop.model.took import Took
from desktop.talk.replies.voice import ReplyVoice
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.audio.speaker import Heard
    from desktop.talk.seams import Mouth

PROGRESS_MILLISECONDS = 1000
"""How often the server is told how far playback has come."""

CUTS = ("max_output_tokens", "content_filter")
"""Why a model stopped before its end, in Realtime's words."""


class PlayedReplies(QObject):
    """Plays what the server says and tells it, through `send`, how much of that was heard."""

    added = Signal(str, arguments=["reply_id"])
    replaced = Signal(str, str, arguments=["old_id", "new_id"])
    """A reply of which nothing was heard is begun anew: the old id, the new one."""
    grew = Signal(str, str, arguments=["reply_id", "text"])
    thought = Signal(str, str, int, arguments=["reply_id", "text", "milliseconds"])
    """What the model thinks before it replies, piece by piece, and for how many milliseconds so far."""
    finished = Signal(str, str, arguments=["reply_id", "status"])
    silent = Signal(str, arguments=["reply_id"])
    """It is only written."""
    interrupted = Signal(str, int, arguments=["reply_id", "heard_characters"])
    heard_whole = Signal(str, arguments=["reply_id"])
    """What had been cut off of it was heard after all."""
    sources_known = Signal(str, object, arguments=["reply_id", "sources"])
    """Where in the person's documents it comes from: `CitedPlace`s."""
    timings_known = Signal(str, str, str, arguments=["reply_id", "figure", "details"])
    """How long the person waited for the first sound, and where that time went."""

    receipt_known = Signal(str, object, object, arguments=["reply_id", "receipt", "costs"])
    """Who got what for it, a `ShownReceipt` or None, and what it took, `ShownCosts` or None: what is known now."""

    def __init__(self, mouth: Mouth, send: Callable[[e.ClientEvent], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = ReplyVoice(mouth)
        self._send = send
        self._texts: dict[str, str] = {}
        self._maps: dict[str, SoundMap] = {}
        self._wanted: int | None = None
        """The character at which the voice shall go on as soon as that has sound."""
        self._aloud = False
        self._arriving: str | None = None
        self._sounding = False
        self._writing = False
        self._whole = False
        self._playing: str | None = None
        self._given_up: str | None = None
        # Where replies were cut, until the server has confirmed it.
        self._cuts: dict[str, int] = {}
        # Replies whose connection was lost: the server learns in the end how much of them was heard.
        self._orphans: set[str] = set()
        # Replies that are heard on after they were cut.
        self._regained: set[str] = set()
        self._progress = QTimer(self, interval=PROGRESS_MILLISECONDS)
        self._progress.timeout.connect(self._report_progress)

    @property
    def playing(self) -> bool:
        return self._playing is not None

    @property
    def writing(self) -> bool:
        """Whether a reply that is only written is under way."""
        return self._writing and self._arriving is not None

    def take(self, event: e.ServerEvent) -> None:
        """Part of a reply that is not stale; anything else is left alone."""
        match event:
            case e.OutputItemAdded(item=e.Item(type="message", id=str() as item_id)) if item_id != self._arriving:
                self._begin(item_id)
            case e.ThoughtDelta(item_id=item_id, delta=text, thinking_ms=milliseconds):
                if item_id != self._arriving:
                    self._begin(item_id)
                self.thought.emit(item_id, text, milliseconds)
            case e.ItemDeleted(item_id=item_id) if item_id == self._arriving:
                self._take_back(item_id)
            case e.AlignmentDelta(item_id=item_id, kept=kept, ends=ends):
                self._maps.setdefault(item_id, SoundMap()).learn(kept, ends)
            case e.OutputTranscriptDelta(item_id=item_id, delta=text) | e.OutputTextDelta(item_id=item_id, delta=text):
                self._aloud = isinstance(event, e.OutputTranscriptDelta)
                if isinstance(event, e.OutputTextDelta) and not self._writing:
                    self._writing = True
                    self.silent.emit(item_id)
                self._texts[item_id] = self._texts.get(item_id, "") + text
                self.grew.emit(item_id, text)
            case e.OutputAudioDelta(item_id=item_id, delta=pcm):
                self._play(item_id, pcm)
            case e.OutputAudioDone(item_id=item_id):
                self._whole = True
                self._voice.end(item_id)
            case e.Citations(item_id=item_id, citations=cited):
                self.sources_known.emit(item_id, tuple(CitedPlace(each.file, each.path, each.page) for each in cited))
            case e.TurnTimings() if self._arriving:
                took = Took(event.hear_ms, event.think_ms, event.first_audio_ms)
                self.timings_known.emit(self._arriving, took.figure, took.details)
            case e.TurnReceipt(handed=handed, nothing_left=nothing_left) if self._arriving:
                receipt = of_entries(handed, nothing_left=nothing_left)
                self.receipt_known.emit(self._arriving, receipt, None)
            case e.TurnCosts() if self._arriving:
                costs = ShownCosts.told(msgspec.to_builtins(event))
                self.receipt_known.emit(self._arriving, None, costs)
            case e.ResponseDone(response=response):
                self._finish(end_of(response))
            case e.ItemTruncated(item_id=item_id):
                self._cuts.pop(item_id, None)
            case e.ItemRetrieved(item=item):
                self._take_heard(item)

    def played_ms(self, item_id: str) -> int:
        """How much of the reply the speaker has played."""
        return self._voice.played_ms(item_id)

    def place(self) -> SpokenPlace | None:
        """Where the voice is in the reply that is being heard, or about to be; None where that is not known."""
        if self._playing is None:
            waits = self._arriving and self._aloud and self._texts.get(self._arriving)
            return SpokenPlace(self._arriving or "", 0, sounding=False) if waits else None
        if not (known := self._maps.get(self._playing)):
            return None
        return SpokenPlace(self._playing, known.character_at(self._voice.position_ms))

    def jump(self, item_id: str, character: int) -> bool:
        """Go on from that character of the reply that is being heard, once it has sound; False if it is not that."""
        if self._playing != item_id or not (known := self._maps.get(item_id)):
            return False
        self._wanted = character if character >= known.characters and not self._whole else None
        if self._wanted is None:
            self._voice.jump(known.milliseconds_at(character))
        return True

    def heard_more(self, item_id: str, milliseconds: int, text: str) -> None:
        """Of a reply that was cut off more was heard later: so many milliseconds in all. `text` is all of it."""
        self._texts.setdefault(item_id, text)
        self._regained.add(item_id)
        self._cut(item_id, milliseconds)

    def drained(self, name: str) -> None:
        """The speaker played something to its end: a reply, or one from some place on."""
        item_id = self._voice.drained(name)
        if self._playing != item_id:
            return
        if item_id in self._orphans:
            self._orphans.discard(item_id)
            self._cut(item_id, self._voice.played_ms(item_id))
        else:
            self._report_progress()
        self._playing = None
        self._progress.stop()

    def silence(self) -> Heard:
        """Be quiet at once; says what was heard. `cut_short` is to follow when the server knows of the end."""
        self._progress.stop()
        self._wanted, self._aloud = None, False
        return self._voice.silence()

    def cut_short(self, heard: Heard, *, under_way: bool) -> None:
        """What was playing, or `under_way` at the server, ends here: tell the server what was heard of it."""
        interrupted, self._playing = self._playing, None
        if under_way:
            interrupted = interrupted or self._arriving
        self._give_up()
        if interrupted is None:
            return
        self._orphans.discard(interrupted)
        if heard.item_id is None:
            written = len(self._texts.get(interrupted, "").rstrip()) if self._writing else 0
            self.interrupted.emit(interrupted, written)
        else:
            self._cut(heard.item_id, heard.milliseconds)

    def lost(self) -> str:
        """The connection is gone; what came of a reply plays to its end.

        Says how the one under way ended: completed or incomplete; empty where nothing of one was heard.
        """
        reply, self._arriving = self._arriving, None
        if self._playing:
            self._progress.stop()
            self._orphans.add(self._playing)
        if reply is None or not self._sounding:
            self._given_up = reply or self._given_up
            return ""
        self._voice.end(reply)
        status = "completed" if self._whole else "incomplete"
        self.finished.emit(reply, status)
        if not self._whole:
            self.interrupted.emit(reply, len(self._texts[reply].strip()))
        return status

    def found(self) -> None:
        """There is a connection again: say what could not be said."""
        for item_id, milliseconds in self._cuts.items():
            self._tell(item_id, milliseconds)

    def forget(self) -> None:
        """A new conversation begins."""
        self.silence()
        self._texts.clear()
        self._cuts.clear()
        self._maps.clear()
        self._orphans.clear()
        self._regained.clear()
        self._arriving = self._playing = self._given_up = None

    def drop_cut(self, item_id: str) -> None:
        """The server knows no such reply."""
        self._cuts.pop(item_id, None)

    def _begin(self, item_id: str) -> None:
        given_up, self._given_up = self._given_up, None
        self._arriving, self._sounding, self._writing, self._whole = item_id, False, False, False
        self._wanted = None
        self._maps = {}
        self._texts[item_id] = ""
        if given_up is None:
            self.added.emit(item_id)
        else:
            self.replaced.emit(given_up, item_id)

    def _take_back(self, item_id: str) -> None:
        """It was no reply but a thought: the reply itself follows under another id."""
        self.silence()
        self._arriving = self._playing = None
        self._given_up = item_id
        self.replaced.emit(item_id, item_id)

    def _play(self, item_id: str, pcm: bytes) -> None:
        self._sounding = True
        if self._playing != item_id:
            self._playing = item_id
            self._progress.start()
        self._voice.play(item_id, pcm)
        if self._wanted is not None and self._maps[item_id].characters > self._wanted:
            self.jump(item_id, self._wanted)

    def _finish(self, status: str) -> None:
        reply, self._arriving = self._arriving, None
        self._give_up()
        if reply:
            self.finished.emit(reply, status)

    def _give_up(self) -> None:
        """What the gap cut off before it was heard will not be begun anew."""
        if self._given_up is not None:
            self.finished.emit(self._given_up, "incomplete")
            self.interrupted.emit(self._given_up, 0)
            self._given_up = None

    def _cut(self, item_id: str, milliseconds: int) -> None:
        self._cuts[item_id] = milliseconds
        self._tell(item_id, milliseconds)

    def _tell(self, item_id: str, milliseconds: int) -> None:
        self._send(e.ItemTruncate(event_id=item_id, item_id=item_id, audio_end_ms=milliseconds))
        self._send(e.ItemRetrieve(event_id=item_id, item_id=item_id, sb_audio=False))

    def _report_progress(self) -> None:
        if self._playing:
            played = self._voice.played_ms(self._playing)
            self._send(e.PlaybackProgress(item_id=self._playing, audio_end_ms=played))

    def _take_heard(self, item: e.Item) -> None:
        """How much of an interrupted reply the server says was heard."""
        if not isinstance(item.id, str) or item.id not in self._texts:
            return
        text = "".join(part.transcript for part in item.content or [] if isinstance(part.transcript, str))
        if len(text) < len(self._texts[item.id].strip()):
            self.interrupted.emit(item.id, len(text))
        elif item.id in self._regained:
            self._regained.discard(item.id)
            self.heard_whole.emit(item.id)


def end_of(response: e.Response) -> str:
    """How a response ended: its status, or one of `CUTS` where that is why it is incomplete."""
    told = response.status_details
    cut = told.reason if response.status == "incomplete" and told is not None else ""
    return cut if cut in CUTS else response.status
