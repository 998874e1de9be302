"""Plays the reply that is coming in, from any place of what has come of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from server.protocol.audio import SAMPLE_WIDTH, WIRE_RATE

if TYPE_CHECKING:
    from desktop.audio.speaker import Heard
    from desktop.talk.seams import Mouth


class ReplyVoice:
    """One reply at a time. What is played again from another place has a name of its own for the speaker."""

    def __init__(self, mouth: Mouth) -> None:
        self._mouth = mouth
        self._item_id = ""
        self._name = ""
        """What the speaker knows it by."""
        self._names: dict[str, str] = {}
        """Items by the names under which the speaker had parts of them, if these are others."""
        self._sound = bytearray()
        """All that came of it; it may be wanted again as long as it is being heard."""
        self._whole = False
        self._begin_ms = 0
        """Where in the reply the speaker began."""
        self._furthest_ms = 0
        """How much of it was heard before that."""
        self._jumps = 0

    def play(self, item_id: str, pcm: bytes) -> None:
        """Append sound, PCM16 mono at the wire's rate."""
        if item_id != self._item_id:
            self._item_id = self._name = item_id
            self._sound.clear()
            self._whole, self._begin_ms, self._furthest_ms = False, 0, 0
        self._sound += pcm
        self._mouth.play(self._name, pcm)

    def end(self, item_id: str) -> None:
        """No more sound comes for it."""
        self._whole = self._whole or item_id == self._item_id
        self._mouth.end(self._name if item_id == self._item_id else item_id)

    def silence(self) -> Heard:
        """Be quiet at once; says what was heard of what was playing, at the furthest."""
        heard = self._mouth.silence()
        self._sound.clear()
        self._names.clear()
        if heard.item_id is None or heard.item_id != self._name:
            return heard
        self._furthest_ms = max(self._furthest_ms, self._begin_ms + heard.milliseconds)
        return replace(heard, item_id=self._item_id, milliseconds=self._furthest_ms)

    def played_ms(self, item_id: str) -> int:
        """How much of it was heard, at the furthest."""
        if item_id != self._item_id:
            return self._mouth.played_ms(item_id)
        return max(self._furthest_ms, self.position_ms)

    @property
    def position_ms(self) -> int:
        """Where in the reply the voice is now."""
        return self._begin_ms + self._mouth.played_ms(self._name)

    def jump(self, milliseconds: int) -> None:
        """Go on from there, as far as it has come."""
        sound = bytes(self._sound)
        begin = min(milliseconds * WIRE_RATE // 1000 * SAMPLE_WIDTH, len(sound))
        heard = self._mouth.silence()
        self._furthest_ms = max(self._furthest_ms, self._begin_ms + heard.milliseconds)
        self._begin_ms = begin * 1000 // (WIRE_RATE * SAMPLE_WIDTH)
        self._jumps += 1
        self._name = f"{self._item_id}/{self._jumps}"
        self._names = {self._name: self._item_id}
        self._mouth.play(self._name, sound[begin:])
        if self._whole:
            self._mouth.end(self._name)

    def drained(self, name: str) -> str:
        """The speaker played that to its end: of which item it was."""
        if name == self._name:
            self._sound.clear()
        return self._names.pop(name, name)
