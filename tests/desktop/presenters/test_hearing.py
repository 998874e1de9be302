"""Which language is heard stands at the microphone; where it is not the person's, that is a warning with a cure."""

from __future__ import annotations

import pytest
from msgspec import UNSET
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.model.engines.languages import NAMES, base
from desktop.presenters.hearing import HearingPresenter, notice_of
from desktop.widgets.console.hearing_line import HearingLine
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.models.spoken_card import LANGUAGES
from desktop.widgets.welcome import Welcome
from server.protocol import events as e
from tests.desktop.talk.test_controller import Talk
from tests.throwaway_settings import throwaway_settings

OTHER = "Hears English, and not German like this window"


@pytest.mark.parametrize(
    ("languages", "chosen", "interface", "kind", "text"),
    [
        (["en"], "", "en", "info", "Hears English"),
        (["en"], "", "de", "warning", OTHER),
        (["en", "*"], "", "de", "warning", OTHER),
        (["en"], "en-US", "de", "info", "Hears English"),
        (["en"], "de", "de", "warning", "Hears only English, not German"),
        (["en", "*"], "de", "en", "info", "Hears German"),
        (["*"], "", "de", "info", "Hears the language that you speak"),
        (["*"], "pt-BR", "de", "info", "Hears Portuguese"),
        (None, "", "de", "info", ""),
        (None, "fr", "de", "info", "Hears French"),
        (["bg", "de", "es"], "", "de", "info", "Hears the language that you speak"),
    ],
)
def test_what_is_said(languages: list[str] | None, chosen: str, interface: str, kind: str, text: str) -> None:
    notice = notice_of(languages, chosen, interface)
    assert (notice.kind, notice.text, notice.cure) == (kind, text, "voice" if kind == "warning" else "")


@pytest.mark.parametrize(
    ("languages", "chosen", "system", "kind", "text"),
    [
        (["en"], "", "pl-PL", "warning", "Hears English, and not Polish like this computer"),
        (["en"], "", "en-GB", "info", "Hears English"),
        (["en"], "", "", "info", "Hears English"),
        (["en"], "en", "pl-PL", "info", "Hears English"),
        (["*"], "", "pl-PL", "info", "Hears the language that you speak"),
    ],
)
def test_whoever_reads_english_may_speak_what_the_computer_speaks(
    languages: list[str], chosen: str, system: str, kind: str, text: str
) -> None:
    notice = notice_of(languages, chosen, "en", system)
    assert (notice.kind, notice.text) == (kind, text)


def test_every_language_that_can_be_chosen_has_a_name() -> None:
    assert {base(tag) for tag in LANGUAGES} <= set(NAMES)


async def test_it_follows_the_engine_and_the_choice(qtbot: QtBot, qasync_loop: object) -> None:
    talk, settings, window = Talk(), throwaway_settings(), MainWindow()
    qtbot.addWidget(window)
    window.show()
    owner = QObject()
    presenter = HearingPresenter(talk.controller, settings, "de", owner)
    presenter.told.connect(window.hearing.show_notice)
    ears = e.EngineStatus("moonshine", "ready", languages=["en"])
    talk.controller.received(e.EnginesUpdated(engines={"hear": ears}))
    assert window.hearing.text == OTHER
    wanted: list[str] = []
    window.cure_wanted.connect(wanted.append)
    window.hearing.cure.click()
    assert wanted == ["voice"]
    settings.change(language="en")
    assert window.hearing.text == presenter.now.text == "Hears English"
    talk.controller.received(e.EnginesUpdated(engines={"hear": e.EngineStatus("old", "ready", languages=UNSET)}))
    settings.change(language="")
    assert isinstance(window.hearing, HearingLine)
    assert not window.hearing.isVisible()


def test_the_welcome_says_it_too(qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.set_hearing(notice_of(["en"], "", "de"))
    assert welcome._hearing.text == OTHER
    assert welcome._hearing.kind == "warning"
