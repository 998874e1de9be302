"""The one rule for whatever talks, on a real controller, a real outbox and a wire that writes down what it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.hotkey import hold_or_tap
from desktop.hotkey.hold_or_tap import HoldOrTap
from desktop.hotkey.push_to_talk import TAP_SECONDS
from desktop.widgets.talk.talk_button import TalkButton
from server.protocol import events as e
from server.protocol.turn import Phase
from tests.desktop.hotkey.watching import until
from tests.desktop.talk.test_controller import SOUND, Talk


class Clock:
    """The rule's time, which goes on when it is told."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Key:
    """A key that another program may hold as well."""

    release_certain = True
    down: bool | None = None

    def key_down(self) -> bool | None:
        return self.down


class Desk:
    """Button and key, under one rule."""

    def __init__(self) -> None:
        self.talk = Talk()
        self.rule = HoldOrTap(self.talk.controller)
        self.talk.controller.phase_changed.connect(self.rule.phase_changed)
        self.rule.hands_free.connect(self.talk.controller.hands_free)
        self.button, self.key = self.rule._button, Key()

    @property
    def commits(self) -> int:
        return self.talk.parts.names.count("input_audio_buffer.commit")

    @property
    def sent(self) -> bytes:
        return b"".join(each.audio for each in self.talk.parts.told if isinstance(each, e.AudioAppend))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(hold_or_tap, "_now", clock)
    return clock


@pytest.fixture
def desk(qapp: QCoreApplication, qasync_loop: asyncio.AbstractEventLoop, clock: Clock) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.rule.close()  # or it looks after a held key when the loop is gone


@pytest.mark.parametrize("which", ["button", "key"])
async def test_a_tap_opens_and_the_next_one_sends_all_of_it(
    desk: Desk, clock: Clock, which: str, qasync_loop: object
) -> None:
    what = getattr(desk, which)
    desk.rule.press(what)
    desk.talk.controller.frame(SOUND)
    clock.now += TAP_SECONDS / 2
    desk.rule.release(what)
    assert desk.talk.phase() is Phase.LISTENING
    assert desk.talk.status[2] == "Tap to send, Esc to drop."
    desk.talk.controller.frame(SOUND)
    await asyncio.sleep(0.3)
    desk.rule.press(what)
    desk.rule.release(what)
    await until(lambda: desk.commits == 1)
    assert desk.sent == SOUND * 2
    assert desk.talk.phase() is Phase.THINKING


@pytest.mark.parametrize("which", ["button", "key"])
async def test_holding_stays_as_it_was(desk: Desk, clock: Clock, which: str, qasync_loop: object) -> None:
    what = getattr(desk, which)
    desk.rule.press(what)
    assert desk.talk.status[2] == "Let go to send."
    desk.talk.controller.frame(SOUND)
    await asyncio.sleep(0.3)
    clock.now += 2 * TAP_SECONDS
    desk.rule.release(what)
    await until(lambda: desk.commits == 1)


@pytest.mark.parametrize("which", ["button", "key"])
async def test_what_the_system_says_of_its_length_counts_where_this_app_was_busy(
    desk: Desk, clock: Clock, which: str, qasync_loop: object
) -> None:
    what = getattr(desk, which)
    desk.rule.press(what)
    clock.now += 2 * TAP_SECONDS
    desk.rule.release(what, TAP_SECONDS / 2)
    assert desk.talk.phase() is Phase.LISTENING, "it was a tap"
    desk.rule.press(what)
    desk.rule.release(what, 0.0)
    desk.rule.press(what)
    desk.rule.release(what, TAP_SECONDS)
    assert desk.rule.idle, "and that one was no tap"


@pytest.mark.parametrize("which", ["button", "key"])
async def test_a_tap_while_it_speaks_only_stops_it(desk: Desk, clock: Clock, which: str, qasync_loop: object) -> None:
    what = getattr(desk, which)
    await desk.talk.say()
    desk.talk.answer()
    assert desk.talk.phase() is Phase.SPEAKING
    desk.rule.press(what)
    assert "silence" in desk.talk.parts.told[-5:], "at once, not when it is known to be a tap"
    desk.rule.release(what)
    assert desk.talk.phase() is Phase.IDLE
    assert "response.cancel" in desk.talk.parts.names
    assert desk.commits == 1
    assert desk.rule.idle


async def test_a_hold_while_it_speaks_asks_the_next_question(desk: Desk, clock: Clock, qasync_loop: object) -> None:
    await desk.talk.say()
    desk.talk.answer()
    desk.rule.press(desk.button)
    desk.talk.controller.frame(SOUND)
    await asyncio.sleep(0.3)
    clock.now += 1
    desk.rule.release(desk.button)
    await until(lambda: desk.commits == 2)


async def test_a_tap_while_a_kept_message_is_heard_again_only_stops_it(desk: Desk, qasync_loop: object) -> None:
    desk.rule.replay_changed("a")
    desk.talk.controller.silenced.connect(lambda: desk.rule.replay_changed(""))
    desk.rule.press_button()
    desk.rule.release_button()
    assert desk.talk.phase() is Phase.IDLE
    desk.rule.press_button()
    desk.rule.release_button()
    assert desk.talk.phase() is Phase.LISTENING


async def test_escape_drops_what_a_tap_opened(desk: Desk, qasync_loop: object) -> None:
    desk.rule.press_button()
    desk.rule.release_button()
    desk.talk.controller.frame(SOUND)
    desk.rule.cancel()
    assert desk.talk.phase() is Phase.IDLE
    assert desk.rule.idle
    await asyncio.sleep(0.05)
    assert desk.commits == 0


async def test_what_one_thing_opened_another_may_end(desk: Desk, qasync_loop: object) -> None:
    desk.rule.obey("toggle")
    assert desk.talk.status[2] == "Tap to send, Esc to drop."
    desk.talk.controller.frame(SOUND)
    await asyncio.sleep(0.3)
    desk.rule.press(desk.key)
    await until(lambda: desk.commits == 1)
    desk.rule.release(desk.key)
    assert desk.rule.idle


async def test_while_one_thing_is_held_another_says_nothing(desk: Desk, clock: Clock, qasync_loop: object) -> None:
    desk.rule.press_button()
    clock.now += 1
    desk.rule.press(desk.key)
    desk.rule.release(desk.key)
    assert desk.talk.phase() is Phase.LISTENING
    assert desk.talk.status[2] == "Let go to send."


async def test_a_hold_of_the_button_is_not_ended_by_a_key_that_is_up(
    desk: Desk, qasync_loop: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.key.down = False
    desk.rule._check.setInterval(10)
    desk.rule.press_button()
    await asyncio.sleep(0.1)
    assert desk.talk.phase() is Phase.LISTENING


async def test_a_button_of_which_nobody_knows_whether_it_is_held_opens_nothing(desk: Desk, qasync_loop: object) -> None:
    desk.rule.press_button()
    desk.rule.lose_button()
    await until(lambda: desk.talk.phase() is Phase.IDLE)
    assert desk.rule.idle


async def test_a_person_who_cannot_hold_asks_by_two_presses(desk: Desk, qasync_loop: object) -> None:
    """What a screen reader does is a click."""
    button = TalkButton()
    button.pressed_to_talk.connect(desk.rule.press_button)
    button.released_to_talk.connect(desk.rule.release_button)
    desk.rule.hands_free.connect(button.set_hands_free)
    desk.talk.controller.phase_changed.connect(button.set_phase)
    button.click()
    assert button.caption == "Listening, tap to send, Esc to drop"
    desk.talk.controller.frame(SOUND)
    await asyncio.sleep(0.3)
    button.click()
    await until(lambda: desk.commits == 1)
