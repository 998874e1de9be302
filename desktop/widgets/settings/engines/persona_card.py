"""How SB Voice behaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.engines.choices import OWN_PERSONA, TEAM_PERSONA, Persona, bundled_personas, team_persona
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Field
from desktop.widgets.settings.parts.rows import SettingsCard
from desktop.widgets.settings.parts.typed_text import TypedText

TEXT_LIMIT = 4000

PERSONA_HELP = QT_TRANSLATE_NOOP(
    "PersonaCard",
    "Given to the language model before each conversation. Change it to make it your own; "
    "the small model on this computer follows only short texts.",
)


class PersonaCard(SettingsCard):
    """An own text is kept while others are tried."""

    chosen = Signal(object, arguments=["persona"])
    """The persona's name, and the text where it is the person's own or their team's."""

    def __init__(self) -> None:
        self._persona_box = ChoiceBox()
        self._text = TypedText()
        self._words = Field(self.tr("Text"), self._text, self.tr(PERSONA_HELP))
        super().__init__(
            (),
            "PersonaCard",
            self.tr("Conversation"),
            self.tr("Who you talk to."),
            "voice",
            fields=(Field(self.tr("Persona"), self._persona_box), self._words),
        )
        self._personas = {persona.name: persona for persona in bundled_personas()}
        self._of_team: dict[str, Persona] = {}
        """Those that the team's server offers, and the one in use where it does so no more."""
        self._said = ("", "")
        self._own = ""
        self._fill()
        self._connect()

    def follow(self, source: SettingsSource) -> None:
        super().follow(source)
        Binding(source, self, "persona", "persona_text")

    def show_value(self, persona: tuple[str, str]) -> None:
        """Show the persona in use, without choosing it; without a name it is the first.

        What is shown already is not shown again: somebody may be typing.
        """
        name, text = persona
        name = name or next(iter(self._personas))
        if name.startswith(TEAM_PERSONA) and text and self._persona(name) is None:
            self._of_team[name] = team_persona(name.removeprefix(TEAM_PERSONA), text)
            self._fill_box()
        found = self._persona(name)
        if found is None:
            name = OWN_PERSONA
        said = (name, "" if found is not None and not found.is_of_team else text)
        if said == self._said:
            return
        if name == OWN_PERSONA:
            self._own = text
        self._said = said
        self._show(name)

    def set_team(self, personas: Sequence[Persona]) -> None:
        """What the team's server offers now; the one in use stays, with its text as it is there by now."""
        name, text = self._said
        self._of_team = {persona.name: persona for persona in personas}
        if name.startswith(TEAM_PERSONA):
            self._of_team.setdefault(name, team_persona(name.removeprefix(TEAM_PERSONA), text))
        self._fill_box()
        if name in self._of_team:
            self._show(name)
            self._tell()

    # Building

    def _fill(self) -> None:
        self._fill_box()
        self.show_value(("", ""))

    def _fill_box(self) -> None:
        """With all personas; what is shown stays."""
        shown = self._persona_box.value
        blocked = self._persona_box.blockSignals(True)
        self._persona_box.clear()
        for persona in (*self._personas.values(), *self._of_team.values()):
            self._persona_box.add(persona.label, persona.name, self.tr("Your team's") if persona.is_of_team else "")
        self._persona_box.add(self.tr("Your own"), OWN_PERSONA)
        self._persona_box.blockSignals(blocked)
        self._persona_box.show_value(shown)

    def _persona(self, name: str) -> Persona | None:
        return self._personas.get(name) or self._of_team.get(name)

    def _connect(self) -> None:
        self._persona_box.activated.connect(self._choose)
        self._text.textChanged.connect(self._on_text)
        self._text.rested.connect(self._tell)

    # Behaviour

    def _choose(self) -> None:
        self._show(self._persona_box.value)
        self._tell()

    def _show(self, name: str) -> None:
        self._persona_box.show_value(name)
        persona = self._persona(name)
        self._text.show_text(persona.text if persona else self._own)
        self._check()

    def _on_text(self) -> None:
        """A persona whose text was changed is the user's own."""
        self._own = self._text.toPlainText()
        self._persona_box.show_value(OWN_PERSONA)
        self._check()

    def _check(self) -> bool:
        text = self._text.toPlainText().strip()
        problem = "" if text else self.tr("Say in a sentence or two who it should be.")
        if len(text) > TEXT_LIMIT:
            problem = self.tr("It can have {limit} characters; it has {number}.").format(
                limit=TEXT_LIMIT, number=len(text)
            )
        self._words.set_problem(problem)
        return not problem

    def _tell(self) -> None:
        self._text.forget()
        name = self._persona_box.value
        persona = (name, "" if name in self._personas else self._text.toPlainText().strip())
        if self._check() and persona != self._said:
            self._said = persona
            self.chosen.emit(persona)
