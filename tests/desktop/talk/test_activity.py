"""The server is told when somebody is about to talk, and not more often than it needs."""

from __future__ import annotations

import pytest

from desktop.backend.connection import LinkState, LinkStatus
from desktop.talk import activity
from desktop.talk.activity import Activity
from server.protocol import events as e
from server.protocol.turn import Phase

UP, DOWN = LinkStatus(LinkState.UP), LinkStatus(LinkState.WAITING)


def test_front_key_and_typing_are_told_once_in_a_while_and_only_over_a_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[e.ClientEvent] = []

    def send(event: e.ClientEvent) -> bool:
        told.append(event)
        return True

    hints = Activity(send)
    hints.window_activated(True)
    assert told == [], "nobody is there to be told"
    hints.link_changed(UP)
    hints.typed("H")
    assert told == [], "the session's start told it"
    monkeypatch.setattr(activity, "PAUSE_MS", -1)
    hints.window_activated(False)
    hints.phase_changed(Phase.THINKING)
    hints.typed("")
    assert told == []
    hints.window_activated(True)
    hints.phase_changed(Phase.LISTENING)
    hints.typed("H")
    assert told == [e.Warm()] * 3
    hints.link_changed(DOWN)
    hints.typed("Hi")
    assert told == [e.Warm()] * 3
