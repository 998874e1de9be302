"""Who starts the app for the first time is greeted, until that person goes on, talks or types."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop.app import App
from desktop.settings.stored import SettingsFile
from desktop.widgets.welcome import Welcome
from server.protocol.turn import Phase


@pytest.fixture
def app(qapp: QApplication, qasync_loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[App]:
    """All of it, not begun, and the newcomer greeted."""
    app = App(qapp, qasync_loop, SettingsFile(tmp_path / "settings.json"), None, None)
    app._newcomer.greet()
    yield app
    app._sound.close()
    delete(app._window)


def greeted(app: App) -> bool:
    """Whether the welcome stands where the conversation will."""
    return app._window._stage.currentWidget() is not app._window.conversation


async def test_the_welcome_stands_in_the_window_and_the_microphone_is_metered(
    qasync_loop: asyncio.AbstractEventLoop, app: App
) -> None:
    assert greeted(app)
    assert app._sound._metering
    assert not app._settings.current.welcomed


@pytest.mark.parametrize(
    "go_on",
    [
        lambda app: next(iter(app._window.findChildren(Welcome))).finished.emit(),
        lambda app: app._controller.phase_changed.emit(Phase.LISTENING),
        lambda app: app._controller.question_added.emit("item_1", "hello"),
    ],
    ids=["going on", "talking", "typing"],
)
async def test_it_ends_once_and_for_all(
    qasync_loop: asyncio.AbstractEventLoop, app: App, go_on: Callable[[App], None]
) -> None:
    go_on(app)
    assert not greeted(app)
    assert not app._sound._metering
    assert app._settings.current.welcomed


async def test_one_switch_lets_it_use_the_clock_and_the_calculator(
    qasync_loop: asyncio.AbstractEventLoop, app: App
) -> None:
    (welcome,) = app._window.findChildren(Welcome)
    for on in (True, False):
        welcome.clock_chosen.emit(on)
        assert (app._settings.current.tool_time, app._settings.current.tool_calculator) == (on, on)
    assert not app._settings.current.tool_timer
