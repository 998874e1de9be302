"""The mark that follows the voice through an answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.conversation_view import ConversationView

TEXT = "One sentence. A second one. The third."


@pytest.fixture
def view(qapp: QApplication) -> Iterator[ConversationView]:
    view = ConversationView()
    view.resize(640, 300)
    view.show()
    view.append_reply("r", TEXT)
    view.flush()
    yield view
    view.close()
    view.deleteLater()


def coloured(view: ConversationView, colour: str) -> list[str]:
    """What lies under a mark of that colour."""
    return [
        mark.cursor.selectedText()
        for mark in view.extraSelections()
        if mark.format.foreground().color().name() == colour
    ]


def test_before_the_first_sound_all_is_lighter_and_nothing_is_marked(view: ConversationView) -> None:
    view.overlays.mark_spoken("r", 0, 0)
    assert coloured(view, tokens_now().unheard) == [TEXT]
    assert len(view.extraSelections()) == 1


def test_what_was_cut_off_and_is_heard_now_is_no_longer_lighter(view: ConversationView) -> None:
    view.finish_reply("r", "cancelled")
    view.mark_interrupted("r", len("One sentence."))
    view.flush()
    view.overlays.mark_spoken("r", TEXT.index("A second"), TEXT.index("The third"))
    assert coloured(view, tokens_now().text) == [" ", "A second one. "]
    assert coloured(view, tokens_now().unheard) == ["The third."]


def test_scrolling_marks_nothing_anew(view: ConversationView, monkeypatch: pytest.MonkeyPatch) -> None:
    view.append_reply("r", "\n\nMore." * 60)
    view.flush()
    view.overlays.mark_spoken("r", 0, len("One sentence."))
    marked: list[object] = []
    monkeypatch.setattr(view, "setExtraSelections", marked.append)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert marked == []
    view.append_reply("r", "\n\nAnd more.")
    view.flush()
    assert len(marked) == 1


def test_the_bar_stands_at_the_message_in_which_the_voice_is(view: ConversationView) -> None:
    view.add_question("q", "And?")
    view.set_speaking("r", False)
    assert view.pointer.message is view.messages[0]
    assert [each.name for each in view.actions_of_messages.of(view.messages[0])][-1] == "Pause (Ctrl+P)"
    view.set_speaking("r", True)
    assert [each.name for each in view.actions_of_messages.of(view.messages[0])][-1] == "Go on (Ctrl+P)"
    view.pointer.step(-1)
    assert view.pointer.message is view.messages[1], "what is pointed at comes first"
    view.set_speaking("", False)
    view.pointer.leave()
    assert view.pointer.message is None
    assert view.pointer.bar.isHidden()


def test_white_space_in_front_of_a_reply_is_no_part_of_what_was_heard(view: ConversationView) -> None:
    view.append_reply("s", "\n One. Two.")
    view.finish_reply("s", "cancelled")
    view.mark_interrupted("s", len("One."))
    message = view.message("s")
    assert message is not None
    assert (message.text[: message.heard], message.said_heard, message.left_over) == ("\n One.", 4, True)
    assert view.last_left_over == "s"
    view.mark_heard("s")
    assert view.last_left_over == ""
