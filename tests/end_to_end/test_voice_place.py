"""Pausing, and what it means to talk then, on a virtual desktop: real display, real sound server, real keys."""

from __future__ import annotations

import time

from tests.desktop_session import DesktopSession, Recording
from tests.desktop_session.sound import RATE
from tests.end_to_end.running_app import SCRIPTED, RunningApp, loud, wait_until

LONG = "Tell me everything that you know about the weather in the mountains, and then tell me all of it once more"
SETTLED = 0.7
"""Seconds after a key in which the device still plays what it was given before."""


def quiet_after(recording: Recording, moment: float, seconds: float) -> bool:
    """Whether nothing sounds from shortly after that moment on, for so long."""
    begin = recording.at(moment) + SETTLED
    wait_until(lambda: recording.seconds > begin + seconds)
    return not loud(recording.samples[int(begin * RATE) : int((begin + seconds) * RATE)])


def test_a_pause_is_silent_and_space_in_it_interrupts_there(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        desktop.xdotool("key", "ctrl+p")
        assert quiet_after(recording, time.monotonic(), 1.5)
        desktop.xdotool("key", "ctrl+p")
        went_on = len(recording.samples)
        wait_until(lambda: loud(recording.samples[went_on:]))
        again = recording.seconds
        wait_until(lambda: recording.seconds > again + 1)  # for a word at least to be heard whole
        desktop.xdotool("key", "ctrl+p")
        assert quiet_after(recording, time.monotonic(), 0.5)
        app.hold()
        held = time.monotonic()
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
        assert quiet_after(recording, held, 0.5)
        app.let_go()
    reply = app.replies()[0]
    assert reply.full.startswith(reply.spoken)
    assert 0 < len(reply.spoken) < len(reply.full)


def test_what_was_stopped_is_continued_and_counts_as_heard_then(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.type(LONG)
        wait_until(lambda: loud(recording.samples))
        desktop.xdotool("key", "Escape")
        wait_until(lambda: any(reply.interrupted for reply in app.replies()))
        assert quiet_after(recording, time.monotonic(), 0.5)
        before = app.replies()[0].spoken
        desktop.xdotool("key", "ctrl+p")
        went_on = len(recording.samples)
        wait_until(lambda: loud(recording.samples[went_on:]))
        wait_until(lambda: len(app.replies()[0].spoken) > len(before))
    assert len(app.stored()) == 2, "nothing was asked for it"
