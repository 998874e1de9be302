"""Every setting that is shown follows the one source and changes it, wherever that is: the declaration is walked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.audio.devices.sound_server import Device
from desktop.model.engines.choices import OWN_PERSONA, EngineOption, StageChoice
from desktop.model.engines.team_offers import SETTINGS as OF_TEAM
from desktop.model.engines.team_offers import TeamOffer
from desktop.settings.declaration import Settings
from desktop.settings.stored import SettingsFile
from desktop.widgets.console.speak_switch import SpeakSwitch
from desktop.widgets.controls.binding import Binding
from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.engines.persona_card import PersonaCard
from desktop.widgets.settings.engines.stage_card import StageCard
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.pronunciation_box import PronunciationBox
from desktop.widgets.settings.parts.theme_tile import ThemeTile, ThemeTiles
from desktop.widgets.settings.parts.volume_slider import VolumeSlider
from desktop.widgets.settings.settings_window import PAGES, SettingsWindow
from desktop.widgets.window.choice_button import ChoiceButton
from desktop.widgets.window.menu_choice import MenuChoice
from desktop.widgets.window_menu import MenuSwitch
from server.protocol.roles import BY_WIRE_NAME
from tests.throwaway_settings import throwaway_settings

NAMES = [field.name for field in fields(Settings)]
ELSEWHERE = {
    "known_servers": "follows from it: tests/desktop/presenters/settings/test_server.py",
    "server_url": "tried before it counts: tests/desktop/presenters/settings/test_server.py",
    "hotkey": "tried before it counts: tests/desktop/presenters/settings/test_talk_key.py",
    "dictation_key": "the same",
    "dictation_permit": "what the desktop gave: tests/desktop/dictation/test_remote_desktop.py",
    "show_conversations": "told with its width: tests/desktop/conversations/test_presenter.py",
    "conversations_width": "told with it",
    "keys": "the keyring decides: tests/desktop/presenters/settings/test_settings_window.py",
    "export_folder": "told by the dialog: tests/desktop/conversations/test_export.py",
    "window_place": "told by the window: tests/desktop/widgets/window/test_placing.py",
    "settings_place": "the same of the settings",
    "compact_place": "the same of the small window",
    "conversation": "kept for the next start",
    "conversation_server": "kept for the next start",
    "conversation_left": "kept for the next start",
    "local_offered": "kept for the next start",
    "welcomed": "kept for the next start",
}
"""Settings that no control shows as they are, and why."""
BOUND = [name for name in NAMES if name not in ELSEWHERE and name != "persona_text"]
"""Each is a control of its own; a persona's name and text are in one."""
TWICE = {"theme", "keep_microphone_ready", "speed", "speak_typed", "talk_mode"}
"""In the main window and in the settings."""
WANTED: dict[str, list[Any]] = {
    "theme": ["dark", "light", "system"],
    "motion": ["reduced", "full", "system"],
    "interface_language": ["de", "en", ""],
    "language": ["de", "pt-BR", ""],
    "keep_audio_mb": ["250", "", "1000"],
    "keep_audio_days": ["30", ""],
    "rest_minutes": ["15", ""],
    "speak_emoji": ["named", "silent"],
    "speak_code": ["read", "mention"],
    "speed": ["1.25", "0.9", "1"],
    "pronunciations": ["Nguyen = win", ""],
    "text_size": ["150", "100"],
    "talk_mode": ["hands_free", "until_quiet", "hold"],
    "quiet_minutes": ["30", "5"],
    "interruption": ["patient", "normal"],
    "microphone": ["Built-in", "Jabra", ""],
    "speaker": ["Built-in", ""],
    "volume": [35, 0, 100],
    "persona": [("concise", ""), (OWN_PERSONA, "A pirate."), ("teacher", "")],
    **{stage: [StageChoice("other"), StageChoice("usual")] for stage in BY_WIRE_NAME.values()},
    **{stage: ["other", "usual"] for stage in OF_TEAM.values()},
}
"""Values that a person chooses one after the other; a switch goes to the other side and back."""


@pytest.fixture
def settings() -> SettingsFile:
    return throwaway_settings()


@pytest.fixture
def shown(qtbot: QtBot, settings: SettingsFile) -> Iterator[list[QWidget]]:
    """The main window and the settings window with every page built."""
    main = MainWindow()
    qtbot.addWidget(main)
    main.follow(settings)
    window = SettingsWindow(main)
    window.follow(settings)
    usual, other = (EngineOption(name, name.title(), "") for name in ("usual", "other"))
    window.set_engine_options(dict.fromkeys(BY_WIRE_NAME.values(), (usual, other)))
    window.set_team_offers(
        [TeamOffer(stage, name, "", name == "usual") for stage in OF_TEAM for name in ("usual", "other")]
    )
    window.set_devices(
        tuple(Device(name, False, 48_000) for name in ("Built-in", "Jabra")), (Device("Built-in", True, 48_000),)
    )
    for page in PAGES:
        window.show_page(page.name)
    yield [main, window]
    delete(window)


def places(shown: list[QWidget], name: str) -> list[Binding]:
    found = {binding for widget in shown for binding in widget.findChildren(Binding) if name in binding.names}
    return sorted(found, key=lambda binding: type(binding.control).__name__)


def value_of(control: object) -> Any:
    """What a person sees chosen."""
    if isinstance(control, Switch | MenuSwitch | SpeakSwitch):
        return control.isChecked()
    if isinstance(control, ChoiceBox):
        return control.value
    if isinstance(control, ChoiceButton):
        return next(value for value, entry in control.menu_of_choices._entries.items() if entry.isChecked())
    if isinstance(control, VolumeSlider):
        return control.value()
    if isinstance(control, MenuChoice):
        return next(value for value, entry in control._entries.items() if entry.isChecked())
    if isinstance(control, ThemeTiles):
        return next(theme for theme, tile in control._tiles.items() if tile.isChecked())
    if isinstance(control, PronunciationBox):
        return control.toPlainText()
    if isinstance(control, StageCard):
        assert control._form._engine_box.value == (control.choice.engine or "usual")
        return control.choice
    assert isinstance(control, PersonaCard)
    name = control._persona_box.value
    return name, control._text.toPlainText() if name == OWN_PERSONA else ""


def offered(control: object) -> list[str]:
    """The values that a person can choose from."""
    if isinstance(control, ThemeTiles):
        return list(control._tiles)
    if isinstance(control, MenuChoice):
        return list(control._entries)
    if isinstance(control, ChoiceButton):
        return control.menu_of_choices.values
    assert isinstance(control, ChoiceBox)
    return [control.itemData(row) for row in range(control.count())]


def choose(control: object, value: Any) -> None:
    """What a person does who wants this value."""
    if isinstance(control, Switch | SpeakSwitch):
        control.click()
    elif isinstance(control, ChoiceButton):
        control.menu_of_choices._entries[value].trigger()
    elif isinstance(control, MenuSwitch):
        control.trigger()
    elif isinstance(control, ChoiceBox):
        pick(control, value)
    elif isinstance(control, VolumeSlider):
        control.setValue(value)
    elif isinstance(control, MenuChoice):
        control._entries[value].trigger()
    elif isinstance(control, ThemeTiles):
        tiles: dict[str, ThemeTile] = control._tiles
        tiles[value].click()
    elif isinstance(control, PronunciationBox):
        control.setPlainText(value)
        control.rest()
    elif isinstance(control, StageCard):
        pick(control._form._engine_box, value.engine)
    else:
        assert isinstance(control, PersonaCard)
        write_persona(control, *value)


def pick(box: ChoiceBox, value: str) -> None:
    place = box.findData(value)
    assert place >= 0, value
    box.setCurrentIndex(place)
    box.activated.emit(place)


def write_persona(card: PersonaCard, name: str, text: str) -> None:
    if name == OWN_PERSONA:
        card._text.setPlainText(text)
        card._tell()
    else:
        pick(card._persona_box, name)


def wanted(name: str, settings: SettingsFile) -> list[Any]:
    on = getattr(settings.current, name)
    return WANTED.get(name, [not on, on])


def test_every_setting_is_shown_or_it_is_said_why_not(shown: list[QWidget]) -> None:
    for name in NAMES:
        count = 0 if name in ELSEWHERE else 2 if name in TWICE else 1
        assert len(places(shown, name)) == count, name


def test_each_place_offers_all_values_that_are_declared(shown: list[QWidget]) -> None:
    for name, kind in get_type_hints(Settings).items():
        if get_origin(kind) is Literal:
            for each in places(shown, name):
                assert sorted(offered(each.control)) == sorted(get_args(kind)), name


def test_what_is_chosen_in_one_place_is_shown_in_all(shown: list[QWidget], settings: SettingsFile) -> None:
    for name in BOUND:
        found = places(shown, name)
        for chosen in found:
            for value in wanted(name, settings):
                choose(chosen.control, value)
                assert chosen.value == value, "the settings have it"
                assert [value_of(each.control) for each in found] == [value] * len(found), name


def test_what_somebody_else_changes_is_shown_in_all_and_not_chosen_again(
    shown: list[QWidget], settings: SettingsFile
) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    for name in BOUND:
        found = places(shown, name)
        for value in wanted(name, settings):
            values = dict(zip(found[0].names, value if isinstance(value, tuple) else (value,), strict=True))
            before = settings.current
            told.clear()
            assert settings.change(**values) == replace(before, **values)
            assert sorted(told) == sorted(each for each in values if getattr(before, each) != values[each])
            assert [value_of(each.control) for each in found] == [value] * len(found), name


def test_a_control_that_goes_takes_its_binding_with_it(qtbot: QtBot, settings: SettingsFile) -> None:
    window = MainWindow()
    window.menu.follow(settings)
    delete(window)
    settings.change(theme="dark")


def test_somebody_who_types_a_persona_is_not_disturbed_by_its_being_kept(
    shown: list[QWidget], settings: SettingsFile
) -> None:
    (binding,) = places(shown, "persona")
    card = binding.control
    assert isinstance(card, PersonaCard)
    card._text.setPlainText("You are a pirate. ")
    cursor = card._text.textCursor()
    cursor.setPosition(3)
    card._text.setTextCursor(cursor)
    card._tell()
    assert settings.current.persona_text == "You are a pirate."
    assert (card._text.toPlainText(), card._text.textCursor().position()) == ("You are a pirate. ", 3)
