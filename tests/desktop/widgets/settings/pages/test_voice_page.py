"""Each stage says what is chosen, at once and only when it can be used; keys are asked for where they are needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import NO_FALLBACK, EngineOption, KeyEntry, ModelOption, StageChoice
from desktop.model.notice import Notice, NoticeKind
from desktop.settings.stored import SettingsFile
from desktop.widgets.controls.buttons.cure_button import CureButton
from desktop.widgets.settings.engines.stage_card import StageCard
from desktop.widgets.settings.pages.voice_page import VoicePage
from desktop.widgets.settings.parts.choice_box import ChoiceBox, SuggestionBox

LOCAL = EngineOption("llama", "llama.cpp", "Runs here.")
CLOUD = EngineOption(
    "openai", "OpenAI", "Elsewhere.", "openai", True, True, True,
    models=(ModelOption("old", "", "2027-01-06"), ModelOption("new", "quick")), voices=("alloy",),
    default_url="https://api.openai.com/v1",
)  # fmt: skip
ABSENT = EngineOption("other", "Other", "Not here.", installed=False, remedy="Install it.")
OPTIONS = (LOCAL, CLOUD, ABSENT)
KEY = KeyEntry("openai", "api.openai.com", "abcd")

Heard = list[StageChoice]


@pytest.fixture
def card(qtbot: QtBot) -> StageCard:
    card = StageCard("llm")
    qtbot.addWidget(card)
    card.set_engines(StageChoice(), OPTIONS)
    card.set_keys((KEY,))
    card.show()
    return card


@pytest.fixture
def heard(card: StageCard) -> Heard:
    heard: Heard = []
    card.chosen.connect(heard.append)
    return heard


def box(card: StageCard, name: str) -> ChoiceBox:
    return next(found for found in card.findChildren(ChoiceBox) if found.accessibleName() == f"Thinking: {name}")


def line(card: StageCard, name: str) -> QLineEdit:
    return next(found for found in card.findChildren(QLineEdit) if found.accessibleName() == name)


def button(card: StageCard, name: str) -> QPushButton:
    return next(found for found in card.findChildren(QPushButton) if name in (found.text(), found.accessibleName()))


def choose(combo: QComboBox, value: str) -> None:
    place = combo.findData(value)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def enter(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def said(card: StageCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_first_engine_is_the_default(card: StageCard, heard: Heard) -> None:
    assert box(card, "Engine").value == "llama"
    assert not box(card, "Model").isVisible()
    assert heard == []


def test_showing_a_choice_does_not_choose_it(card: StageCard, heard: Heard) -> None:
    choice = StageChoice("openai", "new", "https://openrouter.ai/api/v1", "alloy", NO_FALLBACK)
    card.set_engines(choice, OPTIONS)
    assert card.choice == choice
    assert heard == []
    assert box(card, "Model").currentText() == "new"
    assert box(card, "If it fails").value == NO_FALLBACK
    assert line(card, "Thinking: Address").text() == choice.url


@pytest.mark.parametrize("field", ["Address", "Model", "Voice"])
def test_what_is_being_typed_stays_where_other_models_came(card: StageCard, heard: Heard, field: str) -> None:
    card.set_engines(StageChoice("openai", "old", "", "alloy"), OPTIONS)
    typed = line(card, f"Thinking: {field}")
    typed.setFocus()
    typed.selectAll()
    QTest.keyClicks(typed, "http://127.0.0.1:1/v2")
    typed.setCursorPosition(len(typed.text()) - 1)
    come = replace(CLOUD, models=(*CLOUD.models, ModelOption("come", "")))
    card.set_options((LOCAL, come, ABSENT))
    assert box(card, "Model").findData("come") >= 0
    assert heard == []
    QTest.keyClicks(typed, "1")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    (chosen,) = heard
    assert getattr(chosen, {"Address": "url"}.get(field, field.lower())) == "http://127.0.0.1:1/v12"


def test_choosing_an_engine(card: StageCard, heard: Heard) -> None:
    choose(box(card, "Engine"), "openai")
    assert heard == [StageChoice("openai")]
    for name in ("Model", "Voice"):
        assert box(card, name).isVisible()


def test_an_engine_comes_back_as_it_was(card: StageCard, heard: Heard) -> None:
    card.set_engines(StageChoice("openai", "new", "", "alloy"), OPTIONS)
    choose(box(card, "Engine"), "llama")
    choose(box(card, "Engine"), "openai")
    assert heard == [StageChoice("llama"), StageChoice("openai", "new", "", "alloy")]


@pytest.mark.parametrize(
    ("field", "typed", "expected"),
    [
        ("Thinking: Address", "localhost:11434/v1/", {"url": "http://localhost:11434/v1"}),
        ("Thinking: Address", "openrouter.ai/api/v1", {"url": "https://openrouter.ai/api/v1"}),
        ("Thinking: Address", "two words", None),
        ("Thinking: Address", "ftp://x", None),
        ("Thinking: Address", "wss://x", None),
        ("Thinking: Address", "https://me:secret@x", None),
    ],
)
def test_addresses(card: StageCard, heard: Heard, field: str, typed: str, expected: dict[str, str] | None) -> None:
    start = StageChoice("openai")
    card.set_engines(start, OPTIONS)
    enter(line(card, field), typed)
    assert heard == ([] if expected is None else [replace(start, **expected)])
    assert bool(line(card, field).property("wrong")) is (expected is None)


@pytest.mark.parametrize(("name", "typed", "taken"), [
    ("Model", "gpt-x", True), ("Model", "x" * 301, False), ("Voice", "marin", True), ("Voice", "v" * 301, False),
])  # fmt: skip
def test_names_that_are_typed(card: StageCard, heard: Heard, name: str, typed: str, taken: bool) -> None:
    card.set_engines(StageChoice("openai"), OPTIONS)
    suggestions = box(card, name)
    assert isinstance(suggestions, SuggestionBox)
    suggestions.line.setText(typed)
    QTest.keyClick(suggestions.line, Qt.Key.Key_Return)
    assert [getattr(choice, name.lower()) for choice in heard] == ([typed] if taken else [])
    assert bool(suggestions.property("wrong")) is not taken


def test_one_wrong_field_keeps_back_the_others(card: StageCard, heard: Heard) -> None:
    card.set_engines(StageChoice("openai"), OPTIONS)
    enter(line(card, "Thinking: Address"), "two words")
    choose(box(card, "Model"), "new")
    assert heard == []
    enter(line(card, "Thinking: Address"), "localhost:1")
    assert [choice.model for choice in heard] == ["new"]


def test_a_model_that_ends_says_so(card: StageCard) -> None:
    card.set_engines(StageChoice("openai", "old"), OPTIONS)
    assert "6 January 2027" in said(card)
    choose(box(card, "Model"), "new")
    assert "2027" not in said(card)


@pytest.mark.parametrize(
    ("choice", "advice"),
    [
        (StageChoice("openai"), False),
        (StageChoice("openai", url="http://localhost:1"), True),
        (StageChoice("openai", "m", "http://localhost:1"), False),
    ],
)
def test_another_server_needs_a_model(card: StageCard, choice: StageChoice, advice: bool) -> None:
    card.set_engines(choice, OPTIONS)
    assert ("Choose a model" in said(card)) is advice


def test_the_list_of_models(qtbot: QtBot, card: StageCard) -> None:
    card.set_engines(StageChoice("openai", "mine"), OPTIONS)
    card.set_models((ModelOption("a"), ModelOption("b", "", "soon")))
    models = box(card, "Model")
    assert [models.itemText(place) for place in range(models.count())] == ["", "a", "b"]
    assert models.currentText() == "mine"
    card.set_model_problem("api.openai.com refused the key.")
    assert "refused" in said(card)


@pytest.mark.parametrize(
    ("option", "choice", "offered"),
    [
        (OPTIONS, StageChoice("openai"), ["", "llama", NO_FALLBACK]),
        (OPTIONS, StageChoice("llama"), ["", "openai"]),
        (OPTIONS, StageChoice(), ["", "openai"]),
    ],
)
def test_fallbacks(card: StageCard, option: tuple[EngineOption, ...], choice: StageChoice, offered: list[str]) -> None:
    card.set_engines(choice, option)
    fallback = box(card, "If it fails")
    assert [fallback.itemData(place) for place in range(fallback.count())] == offered


@pytest.mark.parametrize(
    ("choice", "help_text"),
    [
        (StageChoice("openai"), "on this computer takes over"),
        (StageChoice("openai", fallback="llama"), "Takes over when"),
        (StageChoice("openai", fallback=NO_FALLBACK), "says what went wrong"),
        (StageChoice("llama"), "says what went wrong"),
        (StageChoice("llama", fallback="openai"), "Takes over when"),
    ],
)
def test_what_happens_then_is_said(card: StageCard, choice: StageChoice, help_text: str) -> None:
    card.set_engines(StageChoice(choice.engine), OPTIONS)
    choose(box(card, "If it fails"), choice.fallback)
    assert help_text in said(card)
    card.set_engines(choice, OPTIONS)
    assert help_text in said(card)


def test_an_engine_is_not_its_own_fallback(card: StageCard, heard: Heard) -> None:
    card.set_engines(StageChoice("llama", fallback="openai"), OPTIONS)
    choose(box(card, "Engine"), "openai")
    assert heard == [StageChoice("openai")]


@pytest.mark.parametrize(
    ("engine", "word"), [("other", "Install it."), ("gone", "no engine called gone"), ("llama", "Runs here.")]
)
def test_engines_that_cannot_be_used(card: StageCard, engine: str, word: str) -> None:
    card.set_engines(StageChoice(engine), OPTIONS)
    assert word in said(card)


@pytest.mark.parametrize(
    ("choice", "asked"),
    [
        (StageChoice("llama"), ""),
        (StageChoice("openai"), ""),
        (StageChoice("openai", url="https://openrouter.ai/api/v1"), "Key for openrouter.ai"),
        (StageChoice("openai", url="https://API.openai.com:444"), "Key for api.openai.com:444"),
        (StageChoice("openai", url="https://API.openai.com/v2"), ""),
    ],
)
def test_a_key_is_asked_for_its_host(card: StageCard, choice: StageChoice, asked: str) -> None:
    card.set_engines(choice, OPTIONS)
    fields = [found.accessibleName() for found in card.findChildren(QLineEdit) if "Key" in found.accessibleName()]
    shown = [name for name in fields if line(card, name).isVisible()]
    assert shown == ([asked] if asked else [])


def test_a_new_address_asks_for_the_key_again(qtbot: QtBot, card: StageCard) -> None:
    added: list[tuple[str, str, str]] = []
    card.key_added.connect(lambda *key: added.append(key))
    card.set_engines(StageChoice("openai"), OPTIONS)
    enter(line(card, "Thinking: Address"), "first.example.org/v1")
    QTest.keyClicks(line(card, "Key for first.example.org"), "half-typed")
    enter(line(card, "Thinking: Address"), "second.example.org/v1")
    field = line(card, "Key for second.example.org")
    assert field.text() == ""
    QTest.keyClicks(field, "secret")
    button(card, "Add key").click()
    assert added == [("openai", "second.example.org", "secret")]
    assert field.text() == ""
    card.set_keys((KEY, KeyEntry("openai", "second.example.org", "cret")))
    assert not field.isVisible()


@pytest.mark.parametrize(
    ("url", "keys", "wanted"),
    [("", (), False), ("", (KEY,), True), ("http://localhost:1", (), True)],
)
def test_models_are_asked_for_where_an_answer_is_likely(
    card: StageCard, url: str, keys: tuple[KeyEntry, ...], wanted: bool
) -> None:
    asked: Heard = []
    card.models_wanted.connect(asked.append)
    card.set_keys(keys)
    if url:
        card.set_engines(StageChoice("openai"), OPTIONS)
        enter(line(card, "Thinking: Address"), url)
    else:
        choose(box(card, "Engine"), "openai")
    assert asked == ([StageChoice("openai", url=url)] if wanted else [])


def test_what_is_typed_survives_the_same_choice(card: StageCard) -> None:
    card.set_engines(StageChoice("openai"), OPTIONS)
    line(card, "Thinking: Address").setText("half-ty")
    card.set_engines(StageChoice("openai"), OPTIONS)
    assert line(card, "Thinking: Address").text() == "half-ty"


def test_trying(qtbot: QtBot, card: StageCard) -> None:
    tried: list[bool] = []
    card.try_requested.connect(lambda: tried.append(True))
    button(card, "Try it").click()
    card.set_try_result(Notice("busy", "Asking"))
    button(card, "Try it").click()
    assert tried == [True]
    card.set_try_result(Notice("ok", "It works."))
    assert "It works." in said(card)
    button(card, "Try it").click()
    assert tried == [True, True]


@pytest.mark.parametrize(
    "changed",
    [
        lambda card: choose(box(card, "Engine"), "llama"),
        lambda card: line(card, "Thinking: Address").setText("http://elsewhere.example.org/v1"),
        lambda card: line(card, "Thinking: Model").setText("another"),
        lambda card: card.set_keys(()),
        lambda card: card.set_keys((KeyEntry("openai", "api.openai.com", "new9"),)),
        lambda card: card.show_value(StageChoice("openai", "gpt-5")),
    ],
)
@pytest.mark.parametrize("late", [False, True], ids=["known", "still under way"])
@pytest.mark.parametrize("kind", ["ok", "error"])
def test_a_verdict_goes_with_the_values_that_it_judged(
    card: StageCard, changed: Callable[[StageCard], None], late: bool, kind: NoticeKind
) -> None:
    card.show_value(StageChoice("openai", "gpt-4o"))
    card.set_keys((KeyEntry("openai", "api.openai.com", "abcd"),))
    card.set_try_result(Notice("busy", "Asking"))
    if not late:
        card.set_try_result(Notice(kind, "That is so."))
        assert "That is so." in said(card)
    changed(card)
    if late:
        card.set_try_result(Notice(kind, "That is so."))
    assert "That is so." not in said(card)


def test_a_key_that_was_added_in_a_card_is_judged_there(card: StageCard) -> None:
    card.set_keys(())
    card.show_value(StageChoice("openai", "gpt-4o"))
    line(card, "Key for api.openai.com").setText("wrong")
    button(card, "Add key").click()
    card.set_keys((KeyEntry("openai", "api.openai.com", "rong"),))
    card.set_key_result("openai", "api.openai.com", Notice("busy", "Trying"))
    card.set_key_result("openai", "api.openai.com", Notice("error", "The key is refused."))
    assert [each.isHidden() for each in card.findChildren(CureButton)] == [False], "it leads to where another is added"
    assert "The key is refused." in said(card)
    card.set_key_result("deepgram", "api.deepgram.com", Notice("ok", "Another one works."))
    assert "Another one works." not in said(card)
    card.set_keys(())
    assert "The key is refused." not in said(card)


# The page


def thinking(page: VoicePage) -> StageCard:
    return next(found for found in page.findChildren(StageCard) if "Thinking: Engine" in names(found))


def names(card: StageCard) -> set[str]:
    return {found.accessibleName() for found in card.findChildren(ChoiceBox)}


@pytest.fixture
def page(qtbot: QtBot) -> VoicePage:
    page = VoicePage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_team_server_has_its_own_engines(page: VoicePage) -> None:
    page.set_server("https://voice.example.org")
    assert not any(card.isVisible() for card in page.findChildren(StageCard))
    assert page.persona_card.isVisible()
    page.set_server(None)
    assert all(card.isVisible() for card in page.findChildren(StageCard))


def test_local_servers_are_offered(page: VoicePage) -> None:
    chosen: list[StageChoice] = []
    thinking(page).chosen.connect(chosen.append)
    page.set_local_servers((("Ollama", "http://127.0.0.1:11434/v1"),))
    assert chosen == []
    next(found for found in page.findChildren(QPushButton) if found.text() == "Use it").click()
    assert chosen == [StageChoice("openai", url="http://127.0.0.1:11434/v1")]
    page.set_local_servers(())
    assert not any(found.isVisible() for found in page.findChildren(QPushButton) if found.text() == "Use it")


@pytest.mark.parametrize("carried_out", [True, False])
def test_a_local_server_is_asked_for_its_models(tmp_path: Path, page: VoicePage, carried_out: bool) -> None:
    url, wanted = "http://127.0.0.1:11434/v1", []
    page.models_wanted.connect(lambda *asked: wanted.append(asked))
    choice = StageChoice("openai", url=url)
    if carried_out:
        page.set_engine_options({"llm": OPTIONS})
        page.follow(SettingsFile(tmp_path / "settings.json"))
    page.set_local_servers((("Ollama", url),))
    next(found for found in page.findChildren(QPushButton) if found.text() == "Use it").click()
    assert wanted == ([("llm", choice)] if carried_out else [])
