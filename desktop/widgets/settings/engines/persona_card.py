"""How SB Voice behaves and which language is spoken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.engines import OWN_PERSONA, Persona
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Card, Field, Form

LANGUAGES = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "en-GB", "en-US", "es", "et", "fi", "fr", "hi", "hu", "id", "it",
    "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi", "zh",
)  # fmt: skip
PLAIN_NAMES = {"en": "English", "es": "Español"}
"""Qt takes these for the language of one country."""
LINES = 5
TEXT_LIMIT = 4000
PAUSE_MS = 700
"""So long after the last key a changed text counts."""

LANGUAGE_HELP = QT_TRANSLATE_NOOP(
    "PersonaCard", "What you speak. Automatic leaves it to the engine; the one on this computer knows English."
)
PERSONA_HELP = QT_TRANSLATE_NOOP(
    "PersonaCard",
    "Told to the language model before each conversation; change it to make it your own. "
    "The small model on this computer follows only short ones.",
)


class PersonaCard(Card):
    """An own text is kept while others are tried."""

    language_changed = Signal(str)
    persona_changed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Conversation"), self.tr("Who you talk to, and in which language."), "voice")
        self._personas: dict[str, Persona] = {}
        self._said = ("", "")
        self._own = ""
        self._language_box = ChoiceBox()
        self._persona_box = ChoiceBox()
        self._text = QPlainTextEdit()
        self._persona = Field(self.tr("Persona"), self._persona_box)
        self._words = Field(self.tr("Text"), self._text, self.tr(PERSONA_HELP))
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._fill()
        self._connect()

    # Slots

    @Slot(str)
    def set_language(self, tag: str) -> None:
        if self._language_box.findData(tag) < 0:
            self._language_box.add(tag, tag)
        self._language_box.choose(tag)

    @Slot(object)
    def set_personas(self, personas: tuple[Persona, ...]) -> None:
        self._personas = {persona.name: persona for persona in personas}
        self._persona_box.clear()
        for persona in personas:
            self._persona_box.add(persona.label, persona.name)
        self._persona_box.add(self.tr("Your own"), OWN_PERSONA)

    @Slot(str, str)
    def set_persona(self, name: str, text: str = "") -> None:
        """Show the persona in use; `text` is what the user wrote, where it is the own one."""
        if name not in self._personas:
            name, self._own = OWN_PERSONA, text
        self._show(name)
        self._said = (name, self._text.toPlainText().strip())

    # Building

    def _fill(self) -> None:
        self._language_box.add(self.tr("Automatic"), "")
        for tag in LANGUAGES:
            self._language_box.add(language_name(tag), tag)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * LINES + 24)
        self.column.addWidget(
            Form(Field(self.tr("Language"), self._language_box, self.tr(LANGUAGE_HELP)), self._persona, self._words)
        )

    def _connect(self) -> None:
        self._language_box.activated.connect(lambda: self.language_changed.emit(self._language_box.value))
        self._persona_box.activated.connect(self._choose)
        self._text.textChanged.connect(self._on_text)
        self._pause.timeout.connect(self._tell)
        self._text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and self._pause.isActive():
            self._tell()
        return super().eventFilter(watched, event)

    # Behaviour

    def _choose(self) -> None:
        self._show(self._persona_box.value)
        self._tell()

    def _show(self, name: str) -> None:
        self._persona_box.choose(name)
        persona = self._personas.get(name)
        blocked = self._text.blockSignals(True)
        self._text.setPlainText(persona.text if persona else self._own)
        self._text.blockSignals(blocked)
        self._check()

    def _on_text(self) -> None:
        """A persona whose text was changed is the user's own."""
        self._own = self._text.toPlainText()
        self._persona_box.choose(OWN_PERSONA)
        self._check()
        self._pause.start()

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
        self._pause.stop()
        persona = (self._persona_box.value, self._text.toPlainText().strip())
        if self._check() and persona != self._said:
            self._said = persona
            self.persona_changed.emit(*persona)


def language_name(tag: str) -> str:
    """The language in its own words, and the country where the tag names one."""
    locale = QLocale(tag.replace("-", "_"))
    name = PLAIN_NAMES.get(tag) or locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    return f"{name} ({tag})" if "-" in tag else name
