"""What is told of a reply while it plays."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.audio.speaker import Heard
from desktop.talk.reply_playback import PlayedReplies
from server.protocol import events as e


class Mute:
    """A speaker that plays nothing."""

    def play(self, item_id: str, pcm: bytes) -> None: ...

    def end(self, item_id: str) -> None: ...

    def silence(self) -> Heard:
        return Heard(None, 0)

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
    told: list[tuple[str, str]] = []
    replies = PlayedReplies(Mute(), lambda _: None)
    replies.timings_known.connect(lambda *timings: told.append(timings))
    replies.take(e.OutputItemAdded(response_id="r", item=e.Item(id="a")))
    hear, think, first = milliseconds
    timings = e.TurnTimings(
        response_id="r", hear_ms=hear, think_ms=think, speak_ms=0, first_audio_ms=first, total_ms=first
    )
    replies.take(timings)
    assert told == [("a", caption)]
