"""A persona is told once it is chosen or written, never while it is empty, and an own one is not lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import OWN_PERSONA, bundled_personas, team_persona
from desktop.widgets.settings.engines.persona_card import PersonaCard
from desktop.widgets.settings.parts.choice_box import ChoiceBox


@pytest.fixture
def persona(qtbot: QtBot) -> PersonaCard:
    card = PersonaCard()
    qtbot.addWidget(card)
    card.show()
    return card


Personas = list[tuple[str, str]]


@pytest.fixture
def told(persona: PersonaCard) -> Personas:
    told: Personas = []
    persona.chosen.connect(told.append)
    return told


def choose(box: ChoiceBox, value: str) -> None:
    place = box.findData(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def persona_box(card: PersonaCard) -> ChoiceBox:
    return next(found for found in card.findChildren(ChoiceBox) if found.accessibleName() == "Persona")


def words(card: PersonaCard) -> QPlainTextEdit:
    found = card.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def test_choosing_a_persona(persona: PersonaCard, told: Personas) -> None:
    choose(persona_box(persona), "concise")
    assert told == [("concise", "")]
    assert words(persona).toPlainText() == bundled_personas()[1].text


def test_a_persona_of_the_team_is_chosen_kept_and_brought_up_to_date(persona: PersonaCard, told: Personas) -> None:
    box = persona_box(persona)
    persona.set_team([team_persona("Tutor", "You teach."), team_persona("Poet", "You rhyme.")])
    assert (box.value, told) == (bundled_personas()[0].name, []), "what is chosen stays"
    choose(box, "team:Poet")
    assert (told.pop(), words(persona).toPlainText()) == (("team:Poet", "You rhyme."), "You rhyme.")
    persona.set_team([team_persona("Poet", "You rhyme in German.")])
    assert (told.pop(), words(persona).toPlainText()) == (("team:Poet", "You rhyme in German."), "You rhyme in German.")
    persona.set_team([])
    assert (box.value, box.findData("team:Tutor"), told) == ("team:Poet", -1, []), "who chose it keeps it"
    choose(box, "concise")
    persona.set_team([])
    assert (box.findData("team:Poet"), told) == (-1, [("concise", "")])


def test_a_persona_of_the_team_is_known_before_the_server_tells_it(persona: PersonaCard, told: Personas) -> None:
    persona.show_value(("team:Tutor", "You teach."))
    assert (persona_box(persona).currentText(), words(persona).toPlainText(), told) == ("Tutor", "You teach.", [])


def test_an_own_persona(qtbot: QtBot, persona: PersonaCard, told: Personas) -> None:
    words(persona).setPlainText("You are a pirate.  ")
    assert told == []
    qtbot.waitUntil(lambda: told == [(OWN_PERSONA, "You are a pirate.")])
    choose(persona_box(persona), "concise")
    choose(persona_box(persona), OWN_PERSONA)
    assert told[-1] == (OWN_PERSONA, "You are a pirate.")


@pytest.mark.parametrize(("text", "word"), [("  ", "Say in a sentence"), ("x" * 4001, "it has 4001")])
def test_personas_that_cannot_be(persona: PersonaCard, told: Personas, text: str, word: str) -> None:
    words(persona).setPlainText(text)
    persona.hide()
    assert told == []
    assert word in words(persona).accessibleDescription()


def test_leaving_tells_what_was_typed(persona: PersonaCard, told: Personas) -> None:
    words(persona).setPlainText("You are a pirate.")
    persona.hide()
    assert told == [(OWN_PERSONA, "You are a pirate.")]


@pytest.mark.parametrize(("name", "text", "shown"), [("own", "Mine.", "own"), ("removed", "Mine.", "own")])
def test_a_stored_persona(persona: PersonaCard, told: Personas, name: str, text: str, shown: str) -> None:
    persona.show_value((name, text))
    assert (persona_box(persona).value, words(persona).toPlainText()) == (shown, text)
    assert told == []
