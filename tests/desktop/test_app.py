"""The app's parts are connected: what is chosen in one of its windows is in the other, and has its effect."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop.app import App
from desktop.settings.stored import SettingsFile
from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.settings.pages.sound_page import SoundPage
from desktop.widgets.settings.parts.theme_tile import ThemeTile
from desktop.widgets.settings.settings_window import SettingsWindow
from desktop.widgets.style.tokens import THEMES


@pytest.fixture
def app(qapp: QApplication, qasync_loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[App]:
    """All of it, not begun: no server, no window to be seen."""
    app = App(qapp, qasync_loop, SettingsFile(tmp_path / "settings.json"), None, None)
    yield app
    app._sound.close()
    delete(app._window)


def ticked(app: App) -> str:
    """The theme that the menu shows as chosen."""
    return next(value for value, entry in app._window.menu.theme._entries.items() if entry.isChecked())


def opened(app: App, page: str) -> SettingsWindow:
    window = app._preferences.open(app._window)
    window.show_page(page)
    return window


async def test_the_menu_and_the_settings_window_show_the_same_theme_and_the_app_wears_it(
    qasync_loop: asyncio.AbstractEventLoop, qapp: QApplication, app: App
) -> None:
    window = opened(app, "appearance")
    system, light, dark = window.findChildren(ThemeTile)
    dark.click()
    assert ticked(app) == "dark"
    assert qapp.palette().window().color().name() == THEMES["dark"].window.lower()
    app._window.menu.theme._entries["light"].trigger()
    assert (light.isChecked(), dark.isChecked(), system.isChecked()) == (True, False, False)
    assert qapp.palette().window().color().name() == THEMES["light"].window.lower()


async def test_the_menu_and_the_settings_window_keep_the_same_microphone_ready(
    qasync_loop: asyncio.AbstractEventLoop, app: App
) -> None:
    window = opened(app, "sound")
    page = window.findChild(SoundPage)
    assert isinstance(page, SoundPage)
    switch = next(each for each in page.findChildren(Switch) if each.text() == "Keep the microphone ready")
    switch.click()
    assert app._window.menu.keep_ready.isChecked() is switch.isChecked() is False
    app._window.menu.keep_ready.trigger()
    assert app._window.menu.keep_ready.isChecked() is switch.isChecked() is True
    window.hide()


async def test_what_stands_still_follows_the_settings(qasync_loop: asyncio.AbstractEventLoop, app: App) -> None:
    for choice, still in (("reduced", True), ("full", False)):
        app._settings.change(motion=choice)
        assert app._window.talk_button._reduced_motion is still
