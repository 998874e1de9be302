"""What is told of a reply while it plays."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from desktop.audio.speaker import Heard
from desktop.model.citations import CitedPlace
from desktop.model.sound_map import SpokenPlace
from desktop.talk.replies.playback import PlayedReplies, end_of
from server.protocol import events as e


class Mute:
    """A speaker that plays nothing."""

    def play(self, item_id: str, pcm: bytes) -> None: ...

    def end(self, item_id: str) -> None: ...

    def silence(self) -> Heard:
        return Heard(None, 0)

    def duck(self, soft: bool) -> None: ...

    def played_ms(self, item_id: str) -> int:
        return 0


@pytest.mark.parametrize(
    ("milliseconds", "caption"),
    [
        ((0, 240, 610), "thought 0.24 s · first sound 0.61 s"),
        ((4, 240, 610), "thought 0.24 s · first sound 0.61 s"),
        ((20, 240, 610), "heard 0.02 s · thought 0.24 s · first sound 0.61 s"),
        ((0, 0, 0), ""),
    ],
    ids=["typed", "typed, on a slow machine", "spoken", "at once"],
)
def test_a_question_that_was_typed_was_not_heard(
    qapp: QApplication, milliseconds: tuple[int, int, int], caption: str
) -> None:
    told: list[tuple[str, str, str]] = []
    replies = PlayedReplies(Mute(), lambda _: None)
    replies.timings_known.connect(lambda *timings: told.append(timings))
    replies.take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
    hear, think, first = milliseconds
    timings = e.TurnTimings(
        response_id="r", hear_ms=hear, think_ms=think, speak_ms=0, first_audio_ms=first, total_ms=first
    )
    replies.take(timings)
    assert told == [("a", "0.61 s" if caption else "", caption)]


def test_where_a_reply_comes_from_is_known_before_its_first_word(qapp: QApplication) -> None:
    told: list[tuple[str, tuple[CitedPlace, ...]]] = []
    replies = PlayedReplies(Mute(), lambda _: None)
    replies.sources_known.connect(lambda *sources: told.append(sources))
    replies.take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
    cited = [e.Citation(document_id="d", file="birds.pdf", path="/birds.pdf", page=2)]
    replies.take(e.Citations(response_id="r", item_id="a", citations=cited))
    assert told == [("a", (CitedPlace("birds.pdf", "/birds.pdf", 2),))]


def sounding(replies: PlayedReplies) -> None:
    """A reply of which some sound has come, and where it lies."""
    replies.take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
    replies.take(e.OutputTranscriptDelta(response_id="r", item_id="a", delta="One. Two."))


def test_before_its_first_sound_a_reply_is_not_spoken_yet_and_silenced_it_is_no_longer_about_to_be(
    qapp: QApplication,
) -> None:
    replies = PlayedReplies(Mute(), lambda _: None)
    assert replies.place() is None
    sounding(replies)
    assert replies.place() == SpokenPlace("a", 0, sounding=False)
    replies.cut_short(replies.silence(), under_way=True)
    assert replies.place() is None


def test_a_written_reply_is_not_about_to_be_spoken(qapp: QApplication) -> None:
    replies = PlayedReplies(Mute(), lambda _: None)
    replies.take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
    replies.take(e.OutputTextDelta(response_id="r", item_id="a", delta="One. Two."))
    assert replies.place() is None


def test_a_jump_to_what_has_no_sound_yet_is_made_when_it_comes(qapp: QApplication) -> None:
    mute = Mute()
    names: list[str] = []
    mute.play = lambda item_id, pcm: names.append(item_id)  # type: ignore[method-assign]
    replies = PlayedReplies(mute, lambda _: None)
    sounding(replies)
    replies.take(e.AlignmentDelta(response_id="r", item_id="a", kept=0, ends=[(4, 100)]))
    replies.take(e.OutputAudioDelta(response_id="r", item_id="a", delta=bytes(4800)))
    assert not replies.jump("b", 0)
    assert replies.jump("a", 5)
    assert names == ["a"]
    replies.take(e.AlignmentDelta(response_id="r", item_id="a", kept=1, ends=[(9, 200)]))
    replies.take(e.OutputAudioDelta(response_id="r", item_id="a", delta=bytes(4800)))
    assert names == ["a", "a", "a/1"]
    assert replies.place() == SpokenPlace("a", 5)


@pytest.mark.parametrize(
    ("status", "reason", "told"),
    [
        ("completed", msgspec.UNSET, "completed"),
        ("incomplete", "max_output_tokens", "max_output_tokens"),
        ("incomplete", "content_filter", "content_filter"),
        ("incomplete", "a reason of next year's", "incomplete"),
        ("incomplete", msgspec.UNSET, "incomplete"),
        ("cancelled", "turn_detected", "cancelled"),
    ],
)
def test_why_a_reply_has_no_end_is_told(status: str, reason: str | msgspec.UnsetType, told: str) -> None:
    details = e.StatusDetails(type=status, reason=reason)  # type: ignore[arg-type]
    assert end_of(e.Response(id="r", status=status, status_details=details)) == told  # type: ignore[arg-type]
