"""The talk key at work, with a backend and a talk that write down what happens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping

import pytest
from qasync import QEventLoop

from desktop.hotkey import global_keys, hold_or_tap, talk_key
from desktop.hotkey.backends import catalog
from desktop.hotkey.backends.backend import HotkeyRefused, Watcher
from desktop.hotkey.backends.catalog import HotkeyWay
from desktop.hotkey.global_keys import GlobalKeys
from desktop.hotkey.hold_or_tap import CANNOT_LISTEN, HoldOrTap
from desktop.hotkey.names import DICTATE, TALK
from desktop.hotkey.shortcut import Shortcut
from server.protocol.turn import Phase
from tests.desktop.hotkey.watching import until


class Backend:
    release_certain = True
    asks = False

    def __init__(self) -> None:
        self.bound: list[str] = []
        self.refuse = ""
        self.down: bool | None = None
        self.closed = False

    async def bind(self, keys: Mapping[str, Shortcut]) -> dict[str, str | HotkeyRefused]:
        if self.refuse:
            return dict.fromkeys(keys, HotkeyRefused(self.refuse))
        self.bound += map(str, keys.values())
        return {name: str(shortcut) for name, shortcut in keys.items()}

    async def unbind(self) -> None:
        self.bound.append("")

    def key_down(self, _name: str) -> bool | None:
        return self.down

    def close(self) -> None:
        self.closed = True


class Talk:
    """A controller that listens at once, where it can."""

    def __init__(self) -> None:
        self.phase = Phase.IDLE
        self.can_listen = True
        self.log: list[str] = []

    def press(self) -> None:
        self.log.append("press")
        if self.can_listen:
            self.phase = Phase.LISTENING

    def release(self) -> None:
        self.log.append("release")
        self.phase = Phase.THINKING

    def drop(self) -> None:
        self.log.append("drop")
        self.phase = Phase.IDLE

    def hush(self) -> None:
        self.log.append("hush")
        self.phase = Phase.IDLE


class Desk:
    def __init__(self) -> None:
        self.talk = Talk()
        self.rule = HoldOrTap(self.talk)
        self.keys = GlobalKeys(self.rule)
        self.key = self.keys.add(TALK, self.talk)
        self.dictation = Talk()
        self.dictate = self.keys.add(DICTATE, self.dictation)
        self.lamp: list[bool] = []
        self.key.lit.connect(self.lamp.append)

    async def bound(self) -> None:
        self.key.choose("F9")
        await until(lambda: self.key.watched == "F9")


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Backend:
    made = Backend()

    async def survey() -> tuple[HotkeyWay, ...]:
        return (HotkeyWay("a way", ""),)

    def make(_ways: tuple[HotkeyWay, ...], _watcher: Watcher) -> Backend:
        return made

    monkeypatch.setattr(catalog, "survey", survey)
    monkeypatch.setattr(catalog, "make", make)
    monkeypatch.setattr(hold_or_tap, "CHECK_MS", 20)
    return made


@pytest.fixture
def desk(qasync_loop: QEventLoop, backend: Backend) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.keys.close()


async def test_hold_and_let_go(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    await desk.bound()
    backend.down = True
    for _ in range(3):
        desk.key.pressed()
    await asyncio.sleep(0.35)
    backend.down = False
    desk.key.released()
    assert desk.talk.log == ["press", "release"]
    assert desk.lamp[-1] is False


async def test_a_release_that_is_lost_ends_the_talk(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    await desk.bound()
    backend.down = True
    desk.key.pressed()
    await asyncio.sleep(0.1)
    assert desk.talk.log == ["press"]
    backend.down = False
    await until(lambda: desk.talk.log == ["press", "release"])


async def test_a_key_that_cannot_be_watched_any_more(qasync_loop: QEventLoop, desk: Desk) -> None:
    await desk.bound()
    desk.key.pressed()
    desk.key.failed("It has gone.")
    assert desk.talk.log == ["press", "release"]
    assert (desk.key.watched, desk.key.problem) == ("", "It has gone.")
    desk.key.failed("")
    assert (desk.key.watched, desk.key.problem) == ("F9", "")


async def test_while_it_is_tested_it_only_lights_up(qasync_loop: QEventLoop, desk: Desk) -> None:
    await desk.bound()
    desk.key.test(True)
    desk.key.pressed()
    desk.key.released()
    assert desk.lamp == [True, False]
    assert not desk.talk.log
    desk.key.test(False)
    desk.key.pressed()
    assert desk.talk.log == ["press"]


async def test_a_tapped_open_turn_can_be_ended_while_the_page_is_open(qasync_loop: QEventLoop, desk: Desk) -> None:
    await desk.bound()
    desk.key.pressed()
    desk.key.released()
    desk.key.test(True)
    desk.key.pressed()
    assert desk.talk.log == ["press", "release"]


async def test_without_releases_the_lamp_goes_out_by_itself(
    qasync_loop: QEventLoop, backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talk_key, "LIGHT_MS", 30)
    backend.release_certain = False
    desk = Desk()
    await desk.bound()
    desk.key.test(True)
    desk.key.pressed()
    await until(lambda: desk.lamp == [True, False])
    desk.keys.close()


async def test_a_refused_key_is_not_watched(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    backend.refuse = "Taken."
    desk.key.choose("F9")
    await until(lambda: desk.key.problem == "Taken.")
    desk.key.choose("F99")
    await until(lambda: "cannot be used" in desk.key.problem)
    backend.refuse = ""
    await desk.bound()
    assert desk.key.problem == ""


async def test_the_key_is_let_go_while_another_is_chosen(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    desk.key.pause(True)  # nothing is watched yet
    await desk.bound()
    desk.key.pause(True)
    await until(lambda: backend.bound[-1] == "")
    desk.key.pause(False)
    await until(lambda: backend.bound[-1] == "F9")
    backend.asks = True
    desk.key.pause(True)
    await asyncio.sleep(0.05)
    assert backend.bound[-1] == "F9", "the person would be asked again"


async def test_without_a_key_nothing_is_looked_up_at_the_start(qasync_loop: QEventLoop, desk: Desk) -> None:
    desk.keys.begin(talk="", dictate="")
    await asyncio.sleep(0.05)
    assert desk.key.ways == ()
    desk.key.survey()
    await until(lambda: desk.key.ways)
    assert desk.key.watched == desk.key.problem == ""


async def test_a_desktop_that_is_not_ready_at_login_is_asked_again(
    qasync_loop: QEventLoop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["not yet", "not yet", ""]

    async def survey() -> tuple[HotkeyWay, ...]:
        return (HotkeyWay("a way", answers.pop(0)),)

    monkeypatch.setattr(catalog, "survey", survey)
    monkeypatch.setattr(global_keys, "START_PAUSES", (0.01, 0.01))
    problems: list[str] = []
    desk.key.changed.connect(lambda: problems.append(desk.key.problem))
    desk.keys.begin(talk="F9")
    await until(lambda: desk.key.watched == "F9")
    assert problems == [""], "nothing was said before it was sure"


async def test_a_way_that_was_not_there_may_be_there_later(
    qasync_loop: QEventLoop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["no portal", ""]

    async def survey() -> tuple[HotkeyWay, ...]:
        return (HotkeyWay("a way", answers.pop(0)),)

    monkeypatch.setattr(catalog, "survey", survey)
    desk.key.survey()
    await until(lambda: desk.key.ways)
    desk.key.survey()
    await until(lambda: not answers)
    desk.key.survey()
    await desk.bound()


async def test_a_backend_that_breaks_is_no_reason_to_fail(
    qasync_loop: QEventLoop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Backend:
        raise OSError("no such framework")

    monkeypatch.setattr(catalog, "make", broken)
    desk.keys.begin(talk="F9")
    await until(lambda: "does not work here (OSError)" in desk.key.problem)


async def test_commands(qasync_loop: QEventLoop, desk: Desk) -> None:
    obey = desk.rule.obey
    assert [obey("start"), obey("start"), obey("stop"), obey("stop")] == [""] * 4
    assert desk.talk.log == ["press", "release"]
    assert [obey("toggle"), obey("toggle"), obey("toggle"), obey("cancel")] == [""] * 4
    assert desk.talk.log[2:] == ["press", "release", "press", "drop"]


async def test_a_command_that_cannot_be_done_says_so(qasync_loop: QEventLoop, desk: Desk) -> None:
    desk.talk.can_listen = False
    assert desk.rule.obey("start") == desk.rule.obey("toggle") == CANNOT_LISTEN
    desk.talk.can_listen = True
    assert desk.rule.obey("toggle") == ""


async def test_a_turn_that_ends_elsewhere(qasync_loop: QEventLoop, desk: Desk) -> None:
    desk.rule.obey("start")
    desk.talk.phase = Phase.IDLE
    desk.rule.phase_changed(Phase.IDLE)
    desk.rule.obey("toggle")
    assert desk.talk.log == ["press", "press"]


async def test_quitting_while_the_key_is_held(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    await desk.bound()
    desk.key.pressed()
    desk.keys.close()
    assert desk.talk.log == ["press", "drop"]
    assert backend.closed
    desk.key.pressed()
    assert desk.talk.log == ["press", "drop"]


async def test_each_key_talks_to_its_own(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    desk.keys.begin(talk="F9", dictate="F10")
    await until(lambda: desk.dictate.watched == "F10")
    assert backend.bound[-2:] == ["F9", "F10"]
    desk.keys.pressed(DICTATE)
    desk.keys.pressed(TALK)
    assert (desk.dictation.log, desk.talk.log) == (["press"], []), "there is one microphone"
    desk.keys.released(DICTATE)  # a tap, so it stays open
    desk.keys.pressed(TALK)
    assert (desk.dictation.log, desk.talk.log) == (["press", "release"], []), "whatever is pressed ends it"
    desk.keys.released(TALK)
    desk.dictation.phase = Phase.IDLE
    desk.keys.pressed(TALK)
    assert desk.talk.log == ["press"]


async def test_a_tap_of_either_key_silences_a_reply(qasync_loop: QEventLoop, desk: Desk) -> None:
    desk.keys.begin(dictate="F10")
    await until(lambda: desk.dictate.watched == "F10")
    desk.talk.phase = Phase.SPEAKING
    desk.keys.pressed(DICTATE)
    desk.keys.released(DICTATE)
    assert desk.dictation.log == ["press", "hush"]


async def test_escape_drops_what_is_dictated_and_else_silences(qasync_loop: QEventLoop, desk: Desk) -> None:
    desk.keys.begin(dictate="F10")
    await until(lambda: desk.dictate.watched == "F10")
    desk.keys.pressed(DICTATE)
    desk.rule.cancel()
    assert (desk.dictation.log, desk.talk.log) == (["press", "drop"], [])
    desk.keys.released(DICTATE)
    desk.rule.cancel()
    assert desk.talk.log == ["drop"]


async def test_one_key_is_not_taken_twice(qasync_loop: QEventLoop, desk: Desk, backend: Backend) -> None:
    desk.keys.begin(talk="F9", dictate="F9")
    await until(lambda: desk.key.watched == "F9")
    assert "in use here already" in desk.dictate.problem
    desk.dictate.choose("F99")
    await until(lambda: "cannot be used" in desk.dictate.problem)
    assert desk.key.watched == "F9"
    desk.dictate.choose("F10")
    await until(lambda: desk.dictate.watched == "F10")
    assert not desk.dictate.problem
