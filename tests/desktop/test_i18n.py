"""The app speaks the language that was chosen, or the system's where there is one, or English."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from desktop.i18n import chosen, languages, translate

SHOWN = """
import json, sys
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from desktop.i18n import speak, translate
app = QApplication([])
language = speak(app, sys.argv[1])
from desktop.talk.status.line import Situation, status
from desktop.backend.connection import LinkState, LinkStatus
from desktop.widgets.window_menu import WindowMenu
from desktop.model.conversations import StoredConversation
from server.protocol.turn import Phase
from datetime import datetime, timezone
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
print(json.dumps({
    "language": language,
    "status": status(Situation(LinkStatus(LinkState.UP), Phase.IDLE)).text,
    "untitled": StoredConversation("a", "", False, datetime.now(timezone.utc)).name,
    "menu": WindowMenu().accessibleName(),
    "cancel": box.buttons()[0].text(),
    "number": QLocale().toString(0.5, "f", 1),
    "right_to_left": app.isRightToLeft(),
}))
"""


def shown(tag: str, locale: str) -> dict[str, object]:
    """What an app of its own shows: translators are for good."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": locale, "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", SHOWN, tag], env=environment, capture_output=True, text=True, check=True
    )
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_english_needs_no_file() -> None:
    told = shown("", "C.UTF-8")
    assert told == {
        "language": "en",
        "status": "Ready.",
        "untitled": "New conversation",
        "menu": "Menu",
        "cancel": "Cancel",
        "number": "0.5",
        "right_to_left": False,
    }


def test_a_chosen_language_is_in_all_parts_and_in_those_of_qt() -> None:
    told = shown("de", "C.UTF-8")
    assert told == {
        "language": "de",
        "status": "Bereit.",
        "untitled": "Neues Gespräch",
        "menu": "Menü",
        "cancel": "Abbrechen",
        "number": "0,5",
        "right_to_left": False,
    }


@pytest.mark.parametrize(
    ("language", "cancel", "right_to_left"),
    [("ar", "ألغِ", True), ("ja", "キャンセル", False), ("pt", "Cancelar", False)],
)
def test_qts_own_texts_and_the_direction_follow(language: str, cancel: str, right_to_left: bool) -> None:
    """Also where Qt names its file with a country, as for Portuguese."""
    told = shown(language, "C.UTF-8")
    assert (told["language"], told["right_to_left"]) == (language, right_to_left)
    assert str(told["cancel"]).replace("&", "") == cancel


def test_the_systems_language_is_taken_where_none_was_chosen() -> None:
    assert shown("", "de_AT.UTF-8")["language"] == "de"


def test_english_can_be_chosen_against_the_system() -> None:
    assert shown("en", "de_DE.UTF-8")["status"] == "Ready."


def test_a_language_that_there_is_not_is_english() -> None:
    assert shown("nl", "C.UTF-8")["language"] == "en"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["fr-FR", "de"], "de"),
        (["en-GB", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wanted_one_that_there_is(wanted: list[str], language: str) -> None:
    assert chosen(wanted, ["en", "de"]) == language


def test_what_there_is_to_choose_from() -> None:
    assert languages()[0] == "en"
    assert "de" in languages()


def test_without_qt_texts_are_as_they_were_written() -> None:
    assert translate("status", "Ready.") == "Ready."
