"""A reply that is heard from one place and then from another, and what of it counts as heard."""

from __future__ import annotations

import pytest

from desktop.audio.speaker import Heard
from desktop.talk.replies.voice import ReplyVoice
from server.protocol.audio import SAMPLE_WIDTH, WIRE_RATE


def sound(milliseconds: int) -> bytes:
    """Each millisecond of it another one."""
    samples = WIRE_RATE // 1000
    return b"".join(number.to_bytes(SAMPLE_WIDTH, "little") * samples for number in range(milliseconds))


class Tape:
    """A speaker that has played as much as it is told."""

    def __init__(self) -> None:
        self.parts: dict[str, bytes] = {}
        self.ended: list[str] = []
        self.played: dict[str, int] = {}

    def play(self, item_id: str, pcm: bytes) -> None:
        self.parts[item_id] = self.parts.get(item_id, b"") + pcm

    def end(self, item_id: str) -> None:
        self.ended.append(item_id)

    def silence(self) -> Heard:
        last = list(self.parts)[-1] if self.parts else None
        return Heard(last, self.played.get(last or "", 0))

    def duck(self, soft: bool) -> None: ...

    def played_ms(self, item_id: str) -> int:
        return self.played.get(item_id, 0)

    @property
    def last(self) -> str:
        return list(self.parts)[-1]


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def voice(tape: Tape) -> ReplyVoice:
    return ReplyVoice(tape)


def test_after_a_jump_it_sounds_from_there_and_goes_on_with_what_comes(tape: Tape, voice: ReplyVoice) -> None:
    voice.play("a", sound(300))
    tape.played["a"] = 50
    voice.jump(200)
    voice.play("a", b"\x07\x07" * 24)
    voice.end("a")
    assert tape.last != "a"
    assert tape.parts[tape.last] == sound(300)[200 * 48 :] + b"\x07\x07" * 24
    assert tape.ended == [tape.last]
    tape.played[tape.last] = 30
    assert (voice.position_ms, voice.played_ms("a")) == (230, 230)
    assert voice.drained(tape.last) == "a"


def test_who_goes_back_has_still_heard_what_was_heard(tape: Tape, voice: ReplyVoice) -> None:
    voice.play("a", sound(300))
    tape.played["a"] = 250
    voice.jump(100)
    tape.played[tape.last] = 20
    assert (voice.position_ms, voice.played_ms("a")) == (120, 250)
    assert voice.silence() == Heard("a", 250)


def test_an_interruption_after_a_jump_names_the_reply_and_its_own_milliseconds(tape: Tape, voice: ReplyVoice) -> None:
    voice.play("a", sound(300))
    tape.played["a"] = 20
    voice.jump(200)
    tape.played[tape.last] = 40
    assert voice.silence() == Heard("a", 240)


def test_a_jump_behind_all_that_came_waits_at_its_end(tape: Tape, voice: ReplyVoice) -> None:
    voice.play("a", sound(100))
    voice.jump(5000)
    assert (tape.parts[tape.last], voice.position_ms) == (b"", 100)
    voice.play("a", sound(10))
    assert tape.parts[tape.last] == sound(10)


def test_the_next_reply_begins_at_its_beginning(tape: Tape, voice: ReplyVoice) -> None:
    voice.play("a", sound(100))
    voice.jump(50)
    voice.silence()
    voice.play("b", sound(10))
    tape.played["b"] = 5
    assert (voice.position_ms, voice.played_ms("b"), tape.parts["b"]) == (5, 5, sound(10))
    assert voice.drained("b") == "b"
