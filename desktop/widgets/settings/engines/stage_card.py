"""One stage of a turn: which engine does it, with which model and voice, and what steps in when it fails."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.model.engines.choices import NO_SPEECH_MODEL, PROVIDERS, EngineOption, KeyEntry, ModelOption, StageChoice
from desktop.model.notice import Notice
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.settings.engines.stage_form import StageForm
from desktop.widgets.settings.keys.key_ask import KeyAsk
from desktop.widgets.settings.parts.form import Card, lasting
from desktop.widgets.settings.parts.verdict import Verdict


@dataclass(frozen=True, slots=True)
class StageText:
    title: str
    text: str
    icon: str
    trial: str
    """What "Try it" does."""


STAGE_TEXTS = {
    "speech": StageText(
        QT_TRANSLATE_NOOP("StageCard", "Speech model"),
        QT_TRANSLATE_NOOP("StageCard", "Hears, thinks and speaks in one. Where it fails, the three below answer."),
        "voice",
        QT_TRANSLATE_NOOP("StageCard", "Ask a recorded question and hear the answer"),
    ),
    "stt": StageText(
        QT_TRANSLATE_NOOP("StageCard", "Hearing"),
        QT_TRANSLATE_NOOP("StageCard", "Turns what you say into text."),
        "microphone",
        QT_TRANSLATE_NOOP("StageCard", "Say a sentence and see it as text"),
    ),
    "llm": StageText(
        QT_TRANSLATE_NOOP("StageCard", "Thinking"),
        QT_TRANSLATE_NOOP("StageCard", "Finds the answer."),
        "think",
        QT_TRANSLATE_NOOP("StageCard", "Ask one short question and see the answer"),
    ),
    "tts": StageText(
        QT_TRANSLATE_NOOP("StageCard", "Speaking"),
        QT_TRANSLATE_NOOP("StageCard", "Reads the answer aloud."),
        "speaker",
        QT_TRANSLATE_NOOP("StageCard", "Hear one sentence in this voice"),
    ),
}


class StageCard(Card):
    """Says each change at once, but only when all of it can be used."""

    chosen = Signal(object, arguments=["choice"])
    """A `StageChoice`."""
    try_requested = Signal()
    models_wanted = Signal(object)
    key_added = Signal(str, str, str, arguments=["provider", "host", "key"])
    cure_wanted = Signal(str, arguments=["cure"])

    def __init__(self, stage: str) -> None:
        marked = STAGE_TEXTS[stage]
        text = StageText(
            translate("StageCard", marked.title),
            translate("StageCard", marked.text),
            marked.icon,
            translate("StageCard", marked.trial),
        )
        super().__init__(text.title, text.text, text.icon)
        self._keys: tuple[KeyEntry, ...] = ()
        self._choice = StageChoice()
        self._set_by: dict[str, StageChoice] = {}
        self._added = ("", "")
        """Provider and host of the key that was added here last."""
        self._form = StageForm(text.title)
        self._ask = KeyAsk()
        self._verdict = Verdict()
        self._verdict.cure_wanted.connect(self.cure_wanted)
        self._try = lasting(self.tr("Try it"))
        set_tool_tip(self._try, text.trial)
        self._try.setAccessibleName(self.tr("Try it: {title}").format(title=text.title))
        self._try.setAccessibleDescription(text.trial)
        self._arrange()
        self._connect()

    # Slots

    def set_engines(self, choice: StageChoice, options: tuple[EngineOption, ...]) -> None:
        """Show what is chosen among what there is; the first one is the default.

        What is shown already is not shown again, and what is typed stays where only the options are others: somebody
        may be typing.
        """
        if (choice, options) == (self._choice, self._form.options):
            return
        self._form.set_options(options)
        show = self._form.show_options if choice == self._choice else self._form.show_choice
        self._choice = choice
        show(choice)
        self._ask_for_key()
        self._keep_verdict()

    def set_options(self, options: tuple[EngineOption, ...]) -> None:
        """What there is to choose from, the default first."""
        self.set_engines(self._choice, options)

    def show_value(self, choice: StageChoice) -> None:
        """Show what is chosen, without choosing it."""
        self.set_engines(choice, self._form.options)

    @Slot(object)
    def set_models(self, models: tuple[ModelOption, ...]) -> None:
        self._form.set_models(models)

    @Slot(str)
    def set_model_problem(self, text: str) -> None:
        self._form.set_model_problem(text)

    @Slot(object)
    def set_keys(self, keys: tuple[KeyEntry, ...]) -> None:
        self._keys = keys
        self._ask_for_key()
        self._keep_verdict()

    @Slot(str, str)
    def set_try_result(self, result: Notice) -> None:
        """While it is "busy" it cannot be tried again."""
        self._try.set_possible(result.kind != "busy")
        self._verdict.judge(result, self._values)

    def set_key_result(self, provider: str, host: str, result: Notice) -> None:
        """What came of testing a key that was added here; once there is one, another is entered on its own page."""
        if (provider, host) == self._added:
            self._verdict.judge(replace(result, cure="keys" if result.kind == "error" else ""), self._values)

    @property
    def choice(self) -> StageChoice:
        return self._choice

    @property
    def last_stop(self) -> QWidget:
        """Where the Tab key comes last."""
        return self._try

    # Building

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._verdict, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(0)  # takes the room while there is no verdict
        foot.addWidget(self._try)
        self.column.addWidget(self._form)
        self.column.addWidget(self._ask)
        self.column.addLayout(foot)

    def add_above(self, widget: QWidget) -> None:
        """Put something between the heading and the fields."""
        self.column.insertWidget(1, widget)

    def _connect(self) -> None:
        self._form.engine_chosen.connect(self._choose_engine)
        self._form.edited.connect(self._on_edit)
        self._form.models_wanted.connect(lambda: self.models_wanted.emit(self._choice))
        self._form.typed.connect(self._keep_verdict)
        self._ask.key_added.connect(self._on_key)
        self._try.wanted.connect(self.try_requested)

    # Behaviour

    def _choose_engine(self, name: str) -> None:
        """Each engine comes back the way it was left."""
        self._set_by[self._choice.engine] = self._choice
        fallback = "" if self._choice.fallback == name else self._choice.fallback
        choice = self._set_by.get(name, StageChoice(engine=name))
        self._form.show_choice(replace(choice, fallback=fallback))
        self._on_edit()

    def _on_edit(self) -> None:
        choice = self._form.read()
        if choice is None or choice == self._choice:
            return
        moved = (choice.engine, choice.url) != (self._choice.engine, self._choice.url)
        self._choice = choice
        self.chosen.emit(choice)
        self._ask_for_key()
        self._keep_verdict()
        option = self._form.option
        if moved and option is not None and option.lists_models and (choice.url or self._has_key(option)):
            self.models_wanted.emit(choice)

    def _ask_for_key(self) -> None:
        option = self._form.option
        self._try.setVisible(option is None or option.name != NO_SPEECH_MODEL)
        if option is None or not option.needs_key or self._has_key(option):
            hand_on(self._ask, self._try)
            self._ask.dismiss()
            return
        host = option.host(self._choice.url)
        elsewhere = all(host != provider.host for provider in PROVIDERS)
        text = (
            self.tr("{label} needs a key for {host}.").format(label=option.label, host=host)
            if not elsewhere
            else (
                self.tr(
                    "There is no key for {host} yet; keys of other hosts are never sent there. "
                    "Leave this empty if the server wants none."
                ).format(host=host)
            )
        )
        self._ask.ask(option.needs_key, host, text, optional=elsewhere)

    def _on_key(self, provider: str, host: str, key: str) -> None:
        self._added = (provider, host)
        self._verdict.forget()
        self.key_added.emit(provider, host, key)

    @property
    def _values(self) -> tuple[StageChoice | None, KeyEntry | None]:
        """What a verdict is about: all that stands in the fields, and the key that goes with it."""
        option = self._form.option
        return self._form.read(), self._key_of(option) if option is not None else None

    def _keep_verdict(self) -> None:
        self._verdict.keep_only(self._values)

    def _has_key(self, option: EngineOption) -> bool:
        return self._key_of(option) is not None

    def _key_of(self, option: EngineOption) -> KeyEntry | None:
        wanted = (option.needs_key, option.host(self._choice.url))
        return next((key for key in self._keys if (key.provider, key.host.lower()) == wanted), None)
