"""Choosing the talk key in the real settings window, on a real X server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qasync import QEventLoop

from desktop.hotkey.backends.x11 import X11Hotkey
from desktop.hotkey.global_keys import GlobalKeys
from desktop.hotkey.hold_or_tap import HoldOrTap
from desktop.hotkey.names import TALK
from desktop.hotkey.shortcut import Shortcut
from desktop.model.engines.choices import HotkeyState
from desktop.presenters.settings.talk_key import TalkKeyPresenter
from desktop.settings.stored import SettingsFile
from desktop.widgets.settings.settings_window import SettingsWindow
from server.protocol.turn import Phase
from tests.desktop.hotkey.watching import Watching, bind, until
from tests.desktop_session import DesktopSession


class Talk:
    phase = Phase.IDLE

    def press(self) -> None: ...
    def release(self) -> None: ...
    def drop(self) -> None: ...
    def hush(self) -> None: ...


class Desk:
    def __init__(self, folder: Path, chosen: str = "") -> None:
        self.settings = SettingsFile(folder / "settings.json")
        self.settings.change(hotkey=chosen)
        talk = Talk()
        self.keys = GlobalKeys(HoldOrTap(talk))
        self.key = self.keys.add(TALK, talk)
        self.choice = TalkKeyPresenter(self.settings, self.key)
        self.notices: list[str] = []
        self.choice.noticed.connect(lambda notice: self.notices.append(notice.text))
        self.keys.begin(talk=chosen)
        self.window = SettingsWindow()
        self.states: list[HotkeyState] = []
        show = self.window.set_hotkey

        def watched(setting: str, state: HotkeyState) -> None:
            self.states.append(state)
            show(setting, state)

        self.window.set_hotkey = watched  # type: ignore[method-assign]
        self.choice.attach(self.window)

    @property
    def state(self) -> HotkeyState:
        return self.states[-1]

    async def shows(self, kind: str) -> None:
        await until(lambda: self.state.standing.kind == kind)


@pytest.fixture(autouse=True)
def x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)


@pytest.fixture
def make(qasync_loop: QEventLoop, desktop_session: DesktopSession, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(chosen: str = "") -> Desk:
        made.append(Desk(tmp_path, chosen))
        return made[-1]

    yield make
    for desk in made:
        desk.keys.close()
        desk.window.deleteLater()


async def test_a_key_is_kept_once_it_is_watched(qasync_loop: QEventLoop, make: Callable[..., Desk]) -> None:
    desk = make()
    assert desk.state.standing.kind == "busy"
    desk.window.hotkey_test_wanted.emit(True)
    await desk.shows("info")
    assert [name for name, reason in desk.state.ways if not reason] == ["X11 key grab"]
    desk.window.hotkey_chosen.emit("hotkey", "Shift+F7")
    await desk.shows("ok")
    assert desk.settings.current.hotkey == desk.state.chosen == "Shift+F7"
    desk.window.hotkey_chosen.emit("hotkey", "")
    await until(lambda: desk.settings.current.hotkey == "")
    await desk.shows("info")


async def test_a_key_that_is_refused_changes_nothing(qasync_loop: QEventLoop, make: Callable[..., Desk]) -> None:
    other = X11Hotkey(Watching())
    await bind(other, Shortcut.parse("Shift+F6"))
    desk = make("Shift+F7")
    await desk.shows("ok")
    for keys, reason in (("Shift+F6", "Another program uses Shift+F6"), ("A", "A alone is for typing")):
        desk.window.hotkey_chosen.emit("hotkey", keys)
        await until(lambda reason=reason: reason in desk.state.standing.text)  # type: ignore[misc]
        await until(lambda: desk.key.watched == "Shift+F7")
        assert desk.state.standing.kind == "error"
        assert desk.state.standing.text.endswith("Shift+F7 stays in use.")
        assert desk.settings.current.hotkey == "Shift+F7"
    desk.window.hotkey_chosen.emit("hotkey", "Shift+F8")
    await desk.shows("ok")
    assert not desk.notices
    other.close()


async def test_a_stored_key_that_another_program_took_is_told(
    qasync_loop: QEventLoop, make: Callable[..., Desk]
) -> None:
    other = X11Hotkey(Watching())
    await bind(other, Shortcut.parse("Shift+F6"))
    desk = make("Shift+F6")
    await desk.shows("error")
    assert len(desk.notices) == 1
    assert "Another program uses Shift+F6" in desk.notices[0]
    assert desk.settings.current.hotkey == "Shift+F6"
    other.close()


async def test_while_keys_are_pressed_none_is_grabbed(
    qasync_loop: QEventLoop, make: Callable[..., Desk], desktop_session: DesktopSession
) -> None:
    desk = make("Shift+F7")
    await desk.shows("ok")
    desk.window.hotkey_test_wanted.emit(True)
    lamp: list[bool] = []
    desk.key.lit.connect(lamp.append)
    desk.window.hotkey_capturing.emit("hotkey", True)
    await until(lambda: desk.key.watched == "")
    assert desk.state.standing.kind == "ok", "it is still the key"
    await asyncio.to_thread(desktop_session.xdotool, "key", "shift+F7")
    await asyncio.sleep(0.1)
    assert not lamp
    desk.window.hotkey_capturing.emit("hotkey", False)
    await until(lambda: desk.key.watched == "Shift+F7")
    await asyncio.to_thread(desktop_session.xdotool, "key", "shift+F7")
    await until(lambda: lamp == [True, False])


async def test_a_key_that_somebody_else_chose_is_watched_and_shown(
    qasync_loop: QEventLoop, make: Callable[..., Desk]
) -> None:
    desk = make("Shift+F7")
    await desk.shows("ok")
    desk.settings.change(hotkey="Shift+F8")
    await until(lambda: desk.key.watched == "Shift+F8")
    assert (desk.state.standing.kind, desk.state.chosen) == ("ok", "Shift+F8")
    assert not desk.notices
