"""The smaller pages: what they show is what they were told, and they say only what a person did."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.audio.devices.sound_server import Device
from desktop.model.notice import Notice, NoticeKind
from desktop.settings.stored import SettingsFile
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.controls.level_bar import LevelBar
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.pages.about_page import AboutPage
from desktop.widgets.settings.pages.appearance_page import AppearancePage
from desktop.widgets.settings.pages.server_page import ServerPage
from desktop.widgets.settings.pages.shortcuts_page import HERE, TALKING, WINDOW, ShortcutsPage
from desktop.widgets.settings.pages.sound_page import SoundPage
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.theme_tile import ThemeTile
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.settings.parts.volume_slider import VolumeSlider
from desktop.widgets.settings.settings_window import SettingsWindow
from tests.throwaway_settings import throwaway_settings

Told = list[tuple[object, ...]]


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def box(page: QWidget, name: str) -> ChoiceBox:
    return next(found for found in page.findChildren(ChoiceBox) if found.accessibleName() == name)


# Sound


BUILT_IN, JABRA, ONE, TWO = (Device(name, False, 48_000) for name in ("Built-in", "Jabra", "One", "Two"))


@pytest.fixture
def settings() -> SettingsFile:
    return throwaway_settings()


@pytest.fixture
def sound(qtbot: QtBot, settings: SettingsFile) -> SoundPage:
    page = SoundPage()
    qtbot.addWidget(page)
    page.follow(settings)
    page.show()
    return page


@pytest.fixture
def told(sound: SoundPage, settings: SettingsFile) -> Told:
    """What the page says, and each setting that it changes with its value."""
    told: Told = []
    for name in ("microphone_test_requested", "speaker_test_requested", "meter_wanted"):
        getattr(sound, name).connect(lambda *args, name=name: told.append((name, *args)))
    settings.changed.connect(lambda name: told.append((name, getattr(settings.current, name))))
    return told


@pytest.mark.parametrize(
    ("chosen", "shown", "caution"),
    [("", "System default", False), ("Jabra", "Jabra", False), ("Yeti", "Yeti", True)],
)
def test_devices(sound: SoundPage, settings: SettingsFile, told: Told, chosen: str, shown: str, caution: bool) -> None:
    settings.change(microphone=chosen)
    told.clear()
    sound.set_devices((BUILT_IN, JABRA), (BUILT_IN,))
    assert box(sound, "Microphone").currentText() == shown
    assert ("not connected" in said(sound)) is caution
    assert told == []


def test_a_device_that_is_kept_under_another_name_is_shown_as_it_is_called_now(
    sound: SoundPage, settings: SettingsFile, told: Told
) -> None:
    settings.change(microphone="Yeti")
    told.clear()
    sound.set_devices((Device("Yeti (usb-2)", False, 48_000, "usb-2"),), ())
    assert box(sound, "Microphone").currentText() == "Yeti (usb-2)"
    assert "not connected" not in said(sound)
    assert told == []


@pytest.mark.parametrize("name", ["Microphone", "Speaker"])
@pytest.mark.parametrize(("before", "place", "device"), [("One", 0, ""), ("", 1, "One")])
def test_choosing_a_device(
    sound: SoundPage, settings: SettingsFile, told: Told, name: str, before: str, place: int, device: str
) -> None:
    settings.change(microphone=before, speaker=before)
    told.clear()
    sound.set_devices((ONE,), (ONE,))
    box(sound, name).setCurrentIndex(place)
    box(sound, name).activated.emit(place)
    assert told == [(name.lower(), device)]


def test_a_list_that_is_the_same_is_left_alone(sound: SoundPage, settings: SettingsFile) -> None:
    settings.change(microphone="One")
    sound.set_devices((ONE, TWO), ())
    model = box(sound, "Microphone").model()
    reset: list[None] = []
    model.rowsRemoved.connect(lambda *_: reset.append(None))
    sound.set_devices((ONE, TWO), ())
    settings.change(microphone="Two")
    assert not reset
    assert box(sound, "Microphone").currentText() == "Two"
    sound.set_devices((ONE,), ())
    assert reset


def kept_volume(settings: SettingsFile) -> int:
    """As the file has it."""
    return SettingsFile(settings._disk._path).current.volume


def test_the_volume_is_told_with_every_step_and_kept_once_it_rests(
    qtbot: QtBot, sound: SoundPage, settings: SettingsFile, told: Told
) -> None:
    slider = sound.findChild(VolumeSlider)
    assert isinstance(slider, VolumeSlider)
    settings.change(volume=50)
    told.clear()
    assert slider.value_label.text() == "50 %"
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value_label.text() == "60 %"
    assert kept_volume(settings) == 50
    qtbot.waitUntil(lambda: kept_volume(settings) == 60)
    assert told == [("volume", 55), ("volume", 60)]
    assert slider.accessibleName() == "Volume"


def test_a_volume_that_was_just_moved_is_kept_when_the_page_goes(sound: SoundPage, settings: SettingsFile) -> None:
    slider = sound.findChild(VolumeSlider)
    assert isinstance(slider, VolumeSlider)
    sound.show()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    sound.hide()
    assert kept_volume(settings) == 95


@pytest.mark.parametrize(
    ("text", "signal", "show"),
    [
        ("Record and play back", "microphone_test_requested", "set_microphone_test"),
        ("Play a test sound", "speaker_test_requested", "set_speaker_test"),
    ],
)
def test_trying_a_device(sound: SoundPage, told: Told, text: str, signal: str, show: str) -> None:
    button = next(each for each in sound.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [(signal,)]
    getattr(sound, show)(Notice("busy", "It goes on…"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [(signal,)], "once more only when the test is over"
    assert "It goes on…" in said(sound)
    getattr(sound, show)(Notice("ok", "It works."))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [(signal,)] * 2


def test_what_came_of_trying_a_device_is_not_about_another_one(sound: SoundPage, settings: SettingsFile) -> None:
    sound.set_microphone_test(Notice("ok", "It was heard."))
    sound.set_speaker_test(Notice("ok", "Three notes."))
    settings.change(microphone="Another one")
    assert "It was heard." not in said(sound)
    assert "Three notes." in said(sound)
    settings.change(speaker="Another one")
    assert "Three notes." not in said(sound)


def test_the_sounds_of_the_microphone_can_be_turned_off(sound: SoundPage, told: Told) -> None:
    switch = next(each for each in sound.findChildren(Switch) if each.text() == "Microphone sounds")
    assert switch.isChecked()
    assert told == []
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert told == [("cues", False)]


def test_keeping_the_microphone_ready(sound: SoundPage, settings: SettingsFile, told: Told) -> None:
    switch = next(each for each in sound.findChildren(Switch) if each.text() == "Keep the microphone ready")
    settings.change(keep_microphone_ready=False)
    assert not switch.isChecked()
    settings.change(keep_microphone_ready=True)
    assert switch.isChecked()
    told.clear()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert told == [("keep_microphone_ready", False)]


def test_the_meter_is_wanted_while_it_is_seen(sound: SoundPage, told: Told) -> None:
    sound.hide()
    sound.show()
    assert told == [("meter_wanted", False), ("meter_wanted", True)]


def test_a_microphone_that_cannot_be_heard(sound: SoundPage) -> None:
    sound.set_microphone_problem("No microphone was found.")
    assert "No microphone was found." in said(sound)
    sound.set_microphone_problem("")
    assert "No microphone" not in said(sound)


@pytest.mark.parametrize(("level", "shown"), [(-1.0, 0.0), (0.5, 0.5), (7.0, 1.0)])
def test_levels(qtbot: QtBot, level: float, shown: float) -> None:
    bar = LevelBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.set_level(level)
    assert bar.level == shown
    qtbot.waitUntil(lambda: bar.level == 0.0)


@pytest.mark.parametrize(("level", "speech"), [(0.1, False), (0.6, True)])
def test_speech(qtbot: QtBot, level: float, speech: bool) -> None:
    bar = LevelBar()
    qtbot.addWidget(bar)
    heard: list[bool] = []
    bar.speech_heard.connect(lambda: heard.append(True))
    bar.set_level(level)
    assert bool(heard) is speech


# Shortcuts


@pytest.mark.parametrize(
    ("kind", "keys"), [(MainWindow, [key for key, _ in WINDOW]), (SettingsWindow, [key for key, _ in HERE[:2]])]
)
def test_every_key_that_is_listed_exists(qtbot: QtBot, kind: type[QWidget], keys: list[str]) -> None:
    window = kind()
    qtbot.addWidget(window)
    real = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    real |= {action.shortcut().toString() for action in window.actions()}
    assert {QKeySequence(key).toString() for key in keys} <= real


def test_the_keys_are_shown(qtbot: QtBot) -> None:
    page = ShortcutsPage()
    qtbot.addWidget(page)
    page.show()
    for _, text in (*TALKING, *WINDOW, *HERE):
        assert text in said(page)


# Server


@pytest.fixture
def server(qtbot: QtBot) -> ServerPage:
    page = ServerPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_choosing_a_server(server: ServerPage) -> None:
    chosen: Told = []
    server.chosen.connect(lambda *choice: chosen.append(choice))
    server.set_server("https://voice.example.org", False, "")
    assert "In use: voice.example.org" in said(server)
    address, token = server.findChildren(QLineEdit)
    address.setText("localhost:8000")
    token.setText("t")
    QTest.keyClick(token, Qt.Key.Key_Return)
    assert chosen == [("http://localhost:8000", "t")]
    server.set_server("https://voice.example.org", True, "")
    assert token.isReadOnly(), "the focus stays where Enter was pressed"
    server.set_server("https://voice.example.org", False, "It refused the token.")
    assert (address.text(), token.text(), server.problem) == ("localhost:8000", "t", "It refused the token.")
    server.set_server("http://localhost:8000", False, "")
    assert (token.text(), server.problem) == ("", "")


# Appearance


def test_themes(qtbot: QtBot, settings: SettingsFile) -> None:
    page = AppearancePage()
    qtbot.addWidget(page)
    page.follow(settings)
    page.show()
    settings.change(theme="dark")
    chosen: list[str] = []
    settings.changed.connect(lambda _: chosen.append(settings.current.theme))
    system, light, dark = page.findChildren(ThemeTile)
    assert dark.isChecked()
    light.click()
    assert chosen == ["light"]
    page.activateWindow()
    light.setFocus()
    qtbot.waitUntil(light.hasFocus)
    QTest.keyClick(light, Qt.Key.Key_Left)
    assert system.isChecked()
    assert chosen == ["light", "system"]


# About


def test_about(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    page.show()
    opened: list[str] = []
    asked: list[bool] = []
    page.folder_opened.connect(opened.append)
    page.diagnostics_requested.connect(lambda: asked.append(True))
    for _ in range(2):  # the second time replaces the first
        page.set_about([("Qt", "6.11")], [("Piper", "GPL-3.0")], [("Settings", "/home/me/settings")])
    qtbot.waitUntil(lambda: len(page.findChildren(IconButton)) == 1)
    page.findChildren(IconButton)[0].click()
    assert opened == ["/home/me/settings"]
    assert said(page).count("GPL-3.0") == 1
    page.findChildren(QPushButton)[0].click()
    assert asked == [True]
    page.set_diagnostics_result(Notice("ok", "They are on the clipboard."))
    assert "clipboard" in said(page)


def test_pages_of_the_project_are_offered_where_there_are_any(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    page.show()
    told: list[str] = []
    page.page_opened.connect(told.append)
    page.diagnostics_requested.connect(lambda: told.append("diagnostics"))
    assert "Homepage" not in [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    page.set_project_pages({"homepage": "https://example.org", "problem": "https://example.org/issues"})
    shown = {each.text(): each for each in page.findChildren(QPushButton) if each.isVisible()}
    assert "Check for updates" not in shown
    shown["Homepage"].click()
    shown["Report a problem"].click()
    assert told == ["homepage", "diagnostics", "problem"], "what is to be pasted there was copied before"
    page.set_project_pages({})
    assert not shown["Homepage"].isVisible()


def test_licences_open(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    page.show()
    opened: list[str] = []
    page.folder_opened.connect(opened.append)
    page.set_about([], [("Qt", "LGPL-3.0"), ("Piper", "GPL-3.0")], [], {"Piper": "/somewhere/COPYING"})
    (button,) = page.findChildren(IconButton)
    assert button.accessibleName() == "Open the licence: Piper"
    button.click()
    assert opened == ["/somewhere/COPYING"]


@pytest.mark.parametrize("kind", ["info", "busy", "ok", "warning", "error"])
def test_verdicts(qtbot: QtBot, kind: NoticeKind) -> None:
    verdict = Verdict()
    qtbot.addWidget(verdict)
    verdict.show_result(Notice(kind, "Said."))
    assert (verdict.kind, verdict.text, verdict.isHidden()) == (kind, "Said.", False)
    verdict.show_result(Notice(kind, ""))
    assert verdict.isHidden()
    with pytest.raises(ValueError, match="odd"):
        verdict.show_result(Notice(cast("NoticeKind", "odd"), ""))
