"""What a person sees in the terminal while somebody talks."""

from __future__ import annotations

import io

import pytest
from blessed import Terminal

from desktop.commands.talk.screen import Screen
from desktop.commands.talk.transcript import Transcript
from desktop.model.notice import Notice
from desktop.terminal import harmless
from server.protocol.turn import Phase
from tests.desktop.commands.talk.shown import Shown

READY = Notice("ready", "Ready.", "Hold the button.")


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def transcript(shown: Shown) -> Transcript:
    transcript = Transcript(Screen(shown.terminal))
    transcript.show_keys("q: quit")
    transcript.show_status(READY)
    return transcript


def test_how_it_stands_is_one_line_at_the_bottom(shown: Shown, transcript: Transcript) -> None:
    transcript.show_status(Notice("ok", "Listening.", "Let go to send."))
    assert shown.lines == ["Listening. Let go to send. · q: quit"]


def test_words_change_while_they_are_heard_and_stay_once_they_are_final(shown: Shown, transcript: Transcript) -> None:
    transcript.show_question("q", "Hell")
    assert shown.lines == ["You  Hell", "Ready. · q: quit"]
    transcript.show_question("q", "Hello th")
    transcript.show_question("q", "Hello there", final=True)
    assert shown.lines == ["You  Hello there", "Ready. · q: quit"]
    assert transcript.begun


def test_a_long_reply_is_read_once_from_top_to_bottom(shown: Shown, transcript: Transcript) -> None:
    words = [f"word{number}" for number in range(120)]
    transcript.begin_reply("r")
    for word in words:
        transcript.grow_reply("r", f"{word} ")
    transcript.finish_reply("r", "completed")
    text = shown.lines
    assert " ".join(text[:-1]).split() == words
    assert text[-1] == "Ready. · q: quit"
    assert max(map(len, text)) < 40


def test_a_reply_is_written_the_same_however_it_comes() -> None:
    text = "A list:\n\n- one  thing with  spaces and more words than a line\n- two\n\nAnd an end that is long enough. "
    written = []
    for size in (1, 3, len(text)):
        page = Shown()
        transcript = Transcript(Screen(page.terminal))
        transcript.begin_reply("r")
        for begin in range(0, len(text), size):
            transcript.grow_reply("r", text[begin : begin + size])
        transcript.finish_reply("r", "completed")
        written.append(page.lines)
    assert written[0] == written[1] == written[2]


def test_an_interrupted_reply_says_what_was_heard_last_once(shown: Shown, transcript: Transcript) -> None:
    transcript.begin_reply("r")
    transcript.grow_reply("r", "One two three four five.")
    transcript.finish_reply("r", "cancelled")
    transcript.interrupt_reply("r", len("One two"))
    transcript.interrupt_reply("r", len("One"))
    assert shown.lines[:-1] == ["     One two three four five.", "  -- stopped after: …One two"]


def test_an_interruption_before_any_word(shown: Shown, transcript: Transcript) -> None:
    transcript.begin_reply("r")
    transcript.grow_reply("r", "One two.")
    transcript.interrupt_reply("r", 0)
    assert shown.lines[:-1] == ["     One two.", "  -- stopped before a word was heard"]


def test_an_answer_that_begins_anew_is_written_anew(shown: Shown, transcript: Transcript) -> None:
    transcript.begin_reply("r")
    transcript.grow_reply("r", "Half of")
    transcript.replace_reply("r", "s")
    transcript.grow_reply("s", "The whole.")
    transcript.finish_reply("s", "completed")
    assert shown.lines[:-1] == ["     The whole."]


def test_what_is_told_of_an_unknown_reply_is_left_alone(shown: Shown, transcript: Transcript) -> None:
    transcript.grow_reply("x", "text")
    transcript.finish_reply("x", "completed")
    transcript.interrupt_reply("x", 3)
    assert shown.lines == ["Ready. · q: quit"]


def test_a_level_is_shown_while_something_is_heard(shown: Shown, transcript: Transcript) -> None:
    transcript.show_phase(Phase.LISTENING)
    for level in (0.1, 0.5, 0.2, 1.0, 0.3, 0.0):
        transcript.show_level(level)
    assert shown.lines[-1].startswith("▄█ Ready.")
    transcript.show_phase(Phase.IDLE)
    transcript.show_status(READY)
    assert shown.lines[-1].startswith("Ready.")


def test_a_narrow_terminal_shows_all_of_the_keys_and_of_how_it_stands(shown: Shown, transcript: Transcript) -> None:
    transcript.show_keys("Space: talk, Space again: send · q: quit")
    transcript.show_status(Notice("ready", "Listening. Tap to send, press Esc to drop it."))
    assert shown.lines == [
        "Space: talk, Space again: send · q:",
        "quit",
        "Listening. Tap to send, press Esc to",
        "drop it.",
    ]
    transcript.show_status(READY)
    assert shown.lines == ["Space: talk, Space again: send · q:", "quit", "Ready."]


def test_what_a_low_terminal_cannot_show_is_left_out_from_the_top() -> None:
    low = Shown(columns=40, rows=3)
    screen = Screen(low.terminal)
    for line in "abc":
        screen.draw("1", "2", "3", line)
    assert low.lines == ["3", "c"]


def test_notices_stay(shown: Shown, transcript: Transcript) -> None:
    transcript.show_notice(Notice("warning", "The database is full.", "Make room on the disk that it lies on."))
    assert shown.lines[:-1] == ["  -- The database is full. Make room on", "     the disk that it lies on."]


@pytest.mark.parametrize("text", ["\x1b[2Jgone", "\x9b2Jgone", "a\rb", "a\x07b", "\x1b]0;title\x07"])
def test_foreign_text_never_steers_the_terminal(shown: Shown, transcript: Transcript, text: str) -> None:
    assert not {"\x1b", "\x9b", "\r", "\x07"} & set(harmless(text))
    transcript.show_question("q", text, final=True)
    assert shown.lines[0].startswith("You  ")
    assert shown.lines[-1] == "Ready. · q: quit"


def test_tabs_make_no_live_line_wider_than_the_terminal(shown: Shown, transcript: Transcript) -> None:
    transcript.show_status(Notice("error", "a\tb " * 20, ""))
    before = shown.lines
    for _ in range(3):
        transcript.draw()
    assert shown.lines == before


def test_a_terminal_that_cannot_draw_anew_gets_lines_alone() -> None:
    stream = io.StringIO()
    transcript = Transcript(Screen(Terminal(kind="dumb", stream=stream)))
    transcript.show_keys("q: quit")
    for _ in range(3):
        transcript.show_status(READY)
        transcript.show_level(0.5)
    transcript.show_question("q", "Hel")
    transcript.show_question("q", "Hello", final=True)
    transcript.begin_reply("r")
    transcript.grow_reply("r", "Hi.")
    transcript.finish_reply("r", "completed")
    assert stream.getvalue().splitlines() == ["q: quit", "[Ready.]", "You  Hello", "     Hi."]
