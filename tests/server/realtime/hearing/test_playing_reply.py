"""Whether a reply is to be heard at the client now, as far as can be told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from server.realtime.hearing.playing_reply import SLACK_MS, PlayingReply
from server.realtime.settings.session_settings import SessionSettings, TurnDetectionSettings

POLITE = SessionSettings(patience="quick")


def heard(reply: PlayingReply, now_ms: float) -> bool:
    return reply.patience(POLITE, now_ms) is not None


@pytest.fixture
def reply() -> PlayingReply:
    """Its first sound came at 1000, two seconds of it in all, and it was made at 1200."""
    reply = PlayingReply()
    reply.begins()
    reply.sounds(1500, 1000)
    reply.sounds(500, 1100)
    reply.made(1200)
    return reply


def test_before_the_first_there_is_none() -> None:
    assert not heard(PlayingReply(), 0)


def test_one_that_is_being_made_is_there_however_long_that_takes() -> None:
    reply = PlayingReply()
    reply.begins()
    assert heard(reply, 1_000_000)


def test_it_is_there_until_its_sound_was_played(reply: PlayingReply) -> None:
    assert heard(reply, 2900)
    assert not heard(reply, 3000 + SLACK_MS)


def test_who_says_how_much_was_played_is_believed(reply: PlayingReply) -> None:
    reply.played(500, 5000)
    assert heard(reply, 6400)
    assert not heard(reply, 6500 + SLACK_MS)
    reply.played(2000, 6500)
    assert not heard(reply, 6500 + SLACK_MS)


def test_one_that_was_cut_is_not_there_whatever_is_said_of_it_later(reply: PlayingReply) -> None:
    reply.cut()
    reply.played(500, 1500)
    assert not heard(reply, 1500)


def test_a_written_one_is_not_heard() -> None:
    reply = PlayingReply()
    reply.begins()
    reply.made(1000)
    assert not heard(reply, 1000)


def test_what_it_says_is_known_and_the_next_one_says_something_else(reply: PlayingReply) -> None:
    reply.says("One ")
    reply.says("two")
    assert reply.text == "One two"
    reply.begins()
    assert reply.text == ""


def test_where_speech_interrupts_nothing_it_need_not_be_patient(reply: PlayingReply) -> None:
    deaf = replace(POLITE, turn_detection=TurnDetectionSettings(interrupt_response=False))
    assert reply.patience(POLITE, 1500) == "quick"
    assert reply.patience(deaf, 1500) is None
    assert reply.patience(replace(POLITE, turn_detection=None), 1500) is None
    assert reply.patience(SessionSettings(), 1500) is None
