"""The window passes everything on, fits from narrow to wide, and can be used without a mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.audio.devices.sound_server import Device
from desktop.model.engines.choices import EngineOption, HotkeyState, KeyEntry, ModelOption, StageChoice
from desktop.model.notice import Notice
from desktop.widgets.settings.pages.about_page import AboutPage
from desktop.widgets.settings.pages.appearance_page import AppearancePage
from desktop.widgets.settings.pages.general_page import GeneralPage
from desktop.widgets.settings.pages.keys_page import KeysPage
from desktop.widgets.settings.pages.server_page import ServerPage
from desktop.widgets.settings.pages.shortcuts_page import ShortcutsPage
from desktop.widgets.settings.pages.sound_page import SoundPage
from desktop.widgets.settings.pages.voice_page import VoicePage
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.settings_window import PAGES, SettingsWindow
from desktop.widgets.settings.shortcuts.hotkey_card import HotkeyCard
from desktop.widgets.style.theme import apply_theme
from server.protocol.roles import ROLES
from tests.throwaway_settings import throwaway_settings

CLOUD = EngineOption("openai", "OpenAI or compatible", "A long description. " * 4, "openai", True, True, True,
                     default_url="https://api.openai.com/v1")  # fmt: skip
LONG = "https://a-very-long-name-of-a-server-in-some-department.example.org:8443/v1"


@pytest.fixture
def filled(qapp: QApplication) -> Iterator[SettingsWindow]:
    """Told all that there is to show, and not shown yet: no page is built."""
    window = SettingsWindow()
    chosen = StageChoice("openai", "m" * 60, LONG)
    window.follow(throwaway_settings(stt=chosen, llm=chosen, tts=chosen, microphone="gone" * 20))
    window.set_engine_options(dict.fromkeys(ROLES, (CLOUD,)))
    window.set_keys((KeyEntry("openai", LONG.split("/")[2], "abcd"), KeyEntry("deepgram", "d", "abcd", True)))
    window.set_devices((Device("A microphone with a very long name, plugged in at the back" * 2, False, 48_000),), ())
    window.set_about([("Qt", "6")], [("Piper", "GPL")], [("Conversations", "/home/somebody" + "/deep" * 30)])
    window.set_local_servers((("Ollama", LONG),))
    window.set_hotkey(
        "hotkey", HotkeyState("Ctrl+Alt+Shift+Meta+PgDown", Notice("ok", "It talks."), (("A way", LONG),))
    )
    window.set_server(None, False, "")
    yield window
    delete(window)  # hundreds of widgets, which would make every later change of the style sheet slow


@pytest.fixture
def window(qtbot: QtBot, filled: SettingsWindow) -> SettingsWindow:
    """Opened at its first page."""
    return opened(qtbot, filled, PAGES[0].name)


def opened(qtbot: QtBot, window: SettingsWindow, name: str) -> SettingsWindow:
    """The window, with this page shown and no other built."""
    window.show_page(name)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def see_all(window: SettingsWindow) -> None:
    """Have every page built."""
    for named in PAGES:
        window.show_page(named.name)


def page(window: SettingsWindow, kind: type[QWidget]) -> QWidget:
    window.show_page("shortcuts" if kind is HotkeyCard else kind.__name__.removesuffix("Page").lower())
    found = window.findChild(kind)
    assert isinstance(found, QWidget)
    return found


def shown(window: SettingsWindow) -> tuple[QScrollArea, QWidget]:
    """The page that is seen and what it holds."""
    area = next(found for found in window.findChildren(QScrollArea) if found.isVisible())
    content = area.widget()
    assert content is not None
    return area, content


@pytest.mark.parametrize(
    ("source", "signal", "name", "arguments"),
    [
        (VoicePage, "try_requested", "try_requested", ("tts",)),
        (VoicePage, "models_wanted", "models_wanted", ("llm", StageChoice("openai"))),
        (VoicePage, "key_added", "key_added", ("openai", "h", "k")),
        (KeysPage, "added", "key_added", ("openai", "h", "k")),
        (KeysPage, "test_requested", "key_test_requested", ("openai", "h", "")),
        (KeysPage, "removed", "key_removed", ("openai", "h")),
        (SoundPage, "meter_wanted", "meter_wanted", (True,)),
        (ShortcutsPage, "chosen", "hotkey_chosen", ("hotkey", "Pause")),
        (ShortcutsPage, "capturing", "hotkey_capturing", ("dictation_key", True)),
        (ShortcutsPage, "test_wanted", "hotkey_test_wanted", (True,)),
        (ServerPage, "chosen", "server_chosen", (None, None)),
        (AboutPage, "diagnostics_requested", "diagnostics_requested", ()),
        (AboutPage, "folder_opened", "folder_opened", ("/tmp",)),
    ],
)
def test_what_is_passed_on(
    filled: SettingsWindow, source: type[QWidget], signal: str, name: str, arguments: tuple[object, ...]
) -> None:
    heard: list[tuple[object, ...]] = []
    getattr(filled, name).connect(lambda *args: heard.append(args))
    getattr(page(filled, source), signal).emit(*arguments)
    assert heard == [arguments]


@pytest.mark.parametrize(
    ("slot", "arguments", "where", "words"),
    [
        ("set_model_problem", ("stt", "It refused the key."), "voice", "It refused the key."),
        ("set_try_result", ("tts", Notice("ok", "That was it.")), "voice", "That was it."),
        ("set_key_result", ("deepgram", "d", Notice("error", "No credit.")), "keys", "No credit."),
        ("set_keyring_problem", ("It is locked.", "Unlock it."), "keys", "Unlock it."),
        ("set_microphone_problem", ("No microphone.",), "sound", "No microphone."),
        (
            "set_hotkey",
            (
                "hotkey",
                HotkeyState("Pause", Notice("ok", "Pause talks.")),
            ),
            "shortcuts",
            "Pause talks.",
        ),
        ("set_server", ("https://v.example.org", False, "It refused."), "server", "It refused."),
        ("set_server", ("https://v.example.org", False, ""), "voice", "v.example.org chooses its own engines"),
        ("set_diagnostics_result", (Notice("ok", "Copied."),), "about", "Copied."),
    ],
)
@pytest.mark.parametrize("told", ["before", "while"])
def test_what_is_shown(
    qtbot: QtBot,
    filled: SettingsWindow,
    slot: str,
    arguments: tuple[object, ...],
    where: str,
    words: str,
    told: str,
) -> None:
    if told == "before":
        getattr(filled, slot)(*arguments)
    window = opened(qtbot, filled, where)
    if told == "while":
        getattr(window, slot)(*arguments)
    assert words in " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_page_is_built_when_it_is_first_seen(qtbot: QtBot, filled: SettingsWindow) -> None:
    kinds = (VoicePage, KeysPage, SoundPage, ShortcutsPage, ServerPage, GeneralPage, AppearancePage, AboutPage)

    def built() -> list[type[QWidget]]:
        return [kind for kind in kinds if filled.findChild(kind) is not None]

    assert built() == []
    opened(qtbot, filled, "about")
    assert built() == [AboutPage]
    filled.show_page("sound")
    filled.show_page("about")
    assert built() == [SoundPage, AboutPage]


def test_of_what_a_page_was_told_before_it_was_built_the_newest_counts(filled: SettingsWindow) -> None:
    for volume in (20, 30):
        filled.follow(throwaway_settings(volume=volume, notify=True, show_overlay=False, close_to_tray=True))
    see_all(filled)
    slider = filled.findChild(QSlider)
    assert isinstance(slider, QSlider)
    assert slider.value() == 30
    general = page(filled, GeneralPage)
    chosen = {box.text().split()[0] for box in general.findChildren(QAbstractButton) if box.isChecked()}
    assert chosen & {"Keep", "Tell", "Show"} == {"Keep", "Tell"}


def test_slots_without_words(window: SettingsWindow) -> None:
    window.set_models("llm", (ModelOption("new"),))
    window.set_level(0.5)


@pytest.mark.parametrize("name", [named.name for named in PAGES])
def test_every_page_fits(qtbot: QtBot, filled: SettingsWindow, name: str) -> None:
    window = opened(qtbot, filled, name)
    for width in (380, 420, 619, 620, 900):
        window.resize(width, 600)
        qtbot.waitUntil(lambda width=width: window.width() == width)  # type: ignore[misc]
        qtbot.waitUntil(lambda: assert_fits(window))


def assert_fits(window: SettingsWindow) -> None:
    """Nothing of the page that is shown runs out of it to the right."""
    area, content = shown(window)
    assert content.width() <= area.viewport().width()
    controls = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    for control in (found for found in content.findChildren(QWidget) if isinstance(found, controls)):
        if control.isVisible():
            right = control.mapTo(area.viewport(), control.rect().topRight()).x()
            assert right <= area.viewport().width(), control.accessibleName()


@pytest.fixture(params=[1.5, 2.0])
def large_letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """A system whose letters are so many times as large."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(large)
    apply_theme(qapp, "light")
    yield
    qapp.setFont(usual)
    apply_theme(qapp, "system")


@pytest.mark.parametrize("name", [named.name for named in PAGES])
def test_every_page_fits_with_large_letters(
    large_letters: None, qtbot: QtBot, filled: SettingsWindow, name: str
) -> None:
    window = opened(qtbot, filled, name)
    window.resize(900, 680)
    qtbot.waitUntil(lambda: assert_fits(window))


def test_pages_by_key(window: SettingsWindow) -> None:
    seen = [shown(window)[0].accessibleName()]
    for _ in PAGES:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        seen.append(shown(window)[0].accessibleName())
    assert seen == [named.label for named in (*PAGES, PAGES[0])]
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert shown(window)[0].accessibleName() == PAGES[-1].label


def test_both_lists_of_pages_agree(qtbot: QtBot, window: SettingsWindow) -> None:
    window.resize(420, 600)
    QApplication.processEvents()
    drop_down = next(found for found in window.findChildren(QComboBox) if found.accessibleName() == "Page")
    qtbot.waitUntil(drop_down.isVisible)
    drop_down.setCurrentIndex(2)
    drop_down.activated.emit(2)
    window.resize(800, 600)
    QApplication.processEvents()
    beside = next(found for found in window.findChildren(QListWidget))
    qtbot.waitUntil(beside.isVisible)
    assert not drop_down.isVisible()
    assert beside.currentRow() == 2


def test_every_control_has_a_name(window: SettingsWindow) -> None:
    see_all(window)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QListWidget)
    for control in (found for found in window.findChildren(QWidget) if isinstance(found, kinds)):
        inside = isinstance(control.parent(), QAbstractItemView) or control.focusPolicy() == Qt.FocusPolicy.NoFocus
        name = control.accessibleName() or getattr(control, "text", str)()
        assert inside or name or isinstance(control.parent(), QComboBox), control


@pytest.mark.parametrize("name", [named.name for named in PAGES if named.name != "shortcuts"])
def test_tab_reaches_every_control(qtbot: QtBot, filled: SettingsWindow, name: str) -> None:
    window = opened(qtbot, filled, name)
    QApplication.processEvents()
    _, content = shown(window)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    wanted = {
        found
        for found in content.findChildren(QWidget)
        if isinstance(found, kinds)
        and found.isVisible()
        and found.isEnabled()
        and found.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(found.parent(), QComboBox)
        # A group of these is one stop, and the arrow keys go on from there.
        and not (isinstance(found, QRadioButton) and not found.isChecked())
    }
    seen = set()
    for _ in range(60):
        focus = window.focusWidget()
        seen.add(focus.parent() if isinstance(focus.parent(), QComboBox) else focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert wanted <= seen, [found.accessibleName() for found in wanted - seen]


def test_enter_presses_no_button_elsewhere(window: SettingsWindow) -> None:
    see_all(window)
    assert not any(found.autoDefault() or found.isDefault() for found in window.findChildren(QPushButton))


def test_escape_closes(window: SettingsWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_asking_for_a_key(window: SettingsWindow) -> None:
    window.ask_for_key("openai", "openrouter.ai")
    focus = window.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_theme_changes_under_it(window: SettingsWindow, qapp: QApplication, theme: str) -> None:
    see_all(window)
    apply_theme(qapp, theme)
    QApplication.processEvents()
    assert not window.grab().isNull()


def test_all_choices_are_seen_when_the_mouse_opens_them(window: SettingsWindow, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    window.show_page("keys")
    box = next(box for box in window.findChildren(ChoiceBox) if box.isVisible())
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    view = box.view()
    rows = [view.visualRect(view.model().index(number, 0)) for number in range(box.count())]
    assert len(rows) > 1
    assert all(view.viewport().rect().contains(row) for row in rows)
    box.hidePopup()
