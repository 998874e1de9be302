"""The status line: what stops everything comes first, then what happens, then what is amiss."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.backend.connection import LinkState, LinkStatus
from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.talk.status.line import Situation, status
from server.protocol.turn import Phase

UP = Situation(LinkStatus(LinkState.UP), Phase.IDLE)
GONE = replace(UP, link=LinkStatus(LinkState.WAITING, "The connection was lost."))
NO_MICROPHONE = Notice("warning", "There is no microphone.", "Plug one in.")
NO_SPEAKER = Notice("warning", "There is no speaker.", "Plug one in.")
SILENCE = Notice("warning", "The microphone delivers only silence.", "Unmute it.")
NOTE = Notice("info", "I did not hear anything.")


@pytest.mark.parametrize(
    ("now", "kind", "text"),
    [
        (UP, "ready", "Ready."),
        (replace(UP, engines_loading=True), "busy", "Loading the models…"),
        (replace(UP, engines_loading=True, waking_seconds=3), "busy", "Waking up, about 3 s…"),
        (replace(UP, phase=Phase.THINKING, engines_loading=True, waking_seconds=3), "busy", "Waking up, about 3 s…"),
        (replace(UP, phase=Phase.LISTENING), "ok", "Listening."),
        (replace(UP, phase=Phase.LISTENING, microphone_opening=True), "busy", "Getting the microphone ready…"),
        (replace(UP, phase=Phase.LISTENING, microphone_trouble=NO_MICROPHONE), "warning", NO_MICROPHONE.text),
        (replace(UP, phase=Phase.LISTENING, microphone_silence=SILENCE), "warning", "Listening."),
        (replace(UP, microphone_silence=SILENCE), "ready", "Ready."),
        (replace(UP, phase=Phase.THINKING), "busy", "Thinking…"),
        (
            replace(UP, phase=Phase.THINKING, engines_loading=True),
            "busy",
            "The models are still loading; the answer follows.",
        ),
        (replace(UP, phase=Phase.SPEAKING), "ok", "Speaking."),
        (replace(UP, phase=Phase.SPEAKING, writing=True), "busy", "Writing…"),
        (replace(UP, phase=Phase.SPEAKING, paused=True), "ok", "Paused."),
        (replace(UP, phase=Phase.SPEAKING, speaker_trouble=NO_SPEAKER), "warning", NO_SPEAKER.text),
        (replace(UP, microphone_trouble=NO_MICROPHONE), "warning", NO_MICROPHONE.text),
        (
            replace(UP, microphone_trouble=NO_MICROPHONE, speaker_trouble=NO_SPEAKER),
            "warning",
            f"{NO_MICROPHONE.text} {NO_SPEAKER.text}",
        ),
        (replace(UP, note=NOTE, microphone_trouble=NO_MICROPHONE), "info", NOTE.text),
        (replace(UP, link=LinkStatus(LinkState.CONNECTING)), "busy", "Starting up…"),
        (replace(UP, link=LinkStatus(LinkState.IN_LINE, "You are third.")), "busy", "You are third."),
        (
            replace(UP, phase=Phase.THINKING, waiting=Notice("busy", "It is being loaded.")),
            "busy",
            "It is being loaded.",
        ),
        (GONE, "warning", "No connection; what you say is kept and sent when it is back."),
        (replace(GONE, phase=Phase.SPEAKING, note=NOTE), "warning", status(GONE).text),
        (
            replace(GONE, question_waiting=True),
            "warning",
            "No connection; what you said is kept and sent when it is back.",
        ),
        (replace(GONE, phase=Phase.LISTENING), "warning", "Listening, without a connection."),
        (replace(GONE, phase=Phase.LISTENING, microphone_trouble=NO_MICROPHONE), "warning", NO_MICROPHONE.text),
        (replace(UP, link=LinkStatus(LinkState.REFUSED, "Wrong token."), note=NOTE), "error", "Wrong token."),
    ],
)
def test_the_line_says_what_matters_most(now: Situation, kind: str, text: str) -> None:
    shown = status(now)
    assert (shown.kind, shown.text) == (kind, text)


def test_a_server_that_says_goodbye_may_know_what_to_do() -> None:
    usual = status(replace(UP, link=LinkStatus(LinkState.REFUSED, "Wrong token.")))
    assert "Server…" in usual.hint
    told = status(replace(UP, link=LinkStatus(LinkState.REFUSED, "It goes on elsewhere.", "Click it.")))
    assert told.hint == "Click it."


@pytest.mark.parametrize("link", [LinkState.CONNECTING, LinkState.IN_LINE])
def test_before_there_is_a_connection_nothing_is_promised_that_is_not_kept(link: LinkState) -> None:
    now = replace(UP, link=LinkStatus(link))
    assert status(now).hint == "You can already talk; it will be sent then."
    openly = status(replace(now, listening=Listening.DEAF))
    assert openly.hint == "Hands-free hears nobody until then; what you say with the button held is kept."
    asked = status(replace(now, listening=Listening.DEAF, question_waiting=True))
    assert asked.hint == "What you said will be sent then."


def test_it_always_says_something() -> None:
    for link in LinkState:
        for phase in Phase:
            assert status(Situation(LinkStatus(link, "why"), phase)).text


def test_who_waits_for_long_is_told_for_whom() -> None:
    again = replace(UP, replaying=True)
    assert status(again).text == "Speaking."
    assert status(replace(again, paused=True)).text == "Paused."
    assert status(replace(again, phase=Phase.LISTENING)).text == "Listening."
    loading = replace(UP, phase=Phase.THINKING, waiting=Notice("busy", "It is being loaded."))
    assert status(loading).hint == "Esc stops."
    told = status(replace(UP, phase=Phase.THINKING, waiting_for="api.openai.com"))
    assert told.text == "Still waiting for api.openai.com · Esc stops"


@pytest.mark.parametrize("link", [LinkState.UP, LinkState.WAITING])
def test_silence_stands_below_the_listening(link: LinkState) -> None:
    told = status(replace(UP, link=LinkStatus(link), phase=Phase.LISTENING, microphone_silence=SILENCE))
    assert told.text.startswith("Listening")
    assert told.hint == f"{SILENCE.text} {SILENCE.hint}"


OPEN = replace(UP, listening=Listening.OPEN)


@pytest.mark.parametrize(
    ("now", "kind", "text", "hint"),
    [
        (OPEN, "ok", "Listening, hands-free.", "Just talk."),
        (replace(OPEN, microphone_silence=SILENCE), "warning", "Listening, hands-free.", SILENCE.text),
        (replace(OPEN, microphone_opening=True), "busy", "Getting the microphone ready…", ""),
        (replace(OPEN, phase=Phase.LISTENING, by_voice=True), "ok", "Listening.", "It notices when you have finished."),
        (replace(OPEN, phase=Phase.SPEAKING), "ok", "Speaking.", "Talk to interrupt, tap to stop."),
        (replace(OPEN, phase=Phase.SPEAKING, comes_back=True), "warning", "Speaking.", "headphones help"),
        (replace(UP, listening=Listening.RESTING, quiet_minutes=5), "info", "nobody talked for 5 minutes", "Tap"),
        (replace(GONE, listening=Listening.DEAF), "warning", "hands-free hears nobody", "is kept"),
        (replace(GONE, listening=Listening.DEAF), "warning", "", "The connection was lost. What you say"),
        (replace(GONE, listening=Listening.DEAF, phase=Phase.LISTENING), "warning", "Listening, without a", "is kept"),
    ],
)
def test_hands_free(now: Situation, kind: str, text: str, hint: str) -> None:
    told = status(now)
    assert told.kind == kind
    assert text in told.text
    assert hint in f"{told.text} {told.hint}"
