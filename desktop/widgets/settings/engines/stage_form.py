"""The fields of one stage; which of them are shown depends on its engine."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.address import InvalidAddress, parse_address, travels_open
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.model.engines.choices import NO_FALLBACK, EngineOption, ModelOption, StageChoice, from_environment
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.plain import tool_tip
from desktop.widgets.settings.parts.choice_box import ChoiceBox, SuggestionBox
from desktop.widgets.settings.parts.form import Field, Form

NAME_LIMIT = 300

URL_HELP = QT_TRANSLATE_NOOP("StageForm", "The address of its API, including /v1. Leave it empty for the usual one.")
OPEN_ADVICE = QT_TRANSLATE_NOOP(
    "StageForm", "Not encrypted: others on the network could read the key and what you say."
)
MODEL_HELP = QT_TRANSLATE_NOOP("StageForm", "Choose from the list, or type a name.")
MODEL_HELP_HERE = QT_TRANSLATE_NOOP(
    "StageForm", "A model that is here, or the path to a file. Leave it empty for the built-in one."
)
NO_MODEL = QT_TRANSLATE_NOOP("StageForm", "Choose a model: this server may not have the default one.")
NO_MODEL_HERE = QT_TRANSLATE_NOOP(
    "StageForm", "Choose a model. The page of the models fetches one where there is none."
)
THINKER_HELP = QT_TRANSLATE_NOOP(
    "StageForm",
    "Looks things up in your documents and uses tools for it. Leave it empty and the three below answer where that is "
    "needed.",
)
FALLBACK_HELP_AUTOMATIC = QT_TRANSLATE_NOOP(
    "StageForm", "The engine on this computer takes over when the network or the service fails."
)
FALLBACK_HELP = QT_TRANSLATE_NOOP("StageForm", "Takes over when the other engine fails.")
FALLBACK_HELP_NOTHING = QT_TRANSLATE_NOOP(
    "StageForm", "The conversation says what went wrong and continues with your next question."
)
NOTHING = QT_TRANSLATE_NOOP("StageForm", "No fallback: only say what went wrong")


class StageForm(QWidget):
    """`read` gives the choice, once every field holds something that can be used."""

    engine_chosen = Signal(str)
    edited = Signal()
    typed = Signal()
    """A field holds something else, perhaps not to its end."""
    models_wanted = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._options: dict[str, EngineOption] = {}
        self._models: tuple[ModelOption, ...] = ()
        self._engine_box = ChoiceBox()
        self._url_line = QLineEdit()
        self._model_box = SuggestionBox(_unless_typed(""))
        self._voice_box = SuggestionBox(_unless_typed(""))
        self._thinker_box = SuggestionBox("")
        self._fallback_box = ChoiceBox()
        self._refresh = IconButton("refresh", self.tr("Fetch the list of models"))
        self._engine = Field(self.tr("Engine"), self._engine_box, " ")
        self._url = Field(self.tr("Address"), self._url_line, self.tr(URL_HELP))
        self._model = Field(self.tr("Model"), self._model_box, self.tr(MODEL_HELP), self._refresh)
        self._voice = Field(self.tr("Voice"), self._voice_box, self.tr("Which voice reads the answers."))
        self._thinker = Field(self.tr("Model for tools"), self._thinker_box, self.tr(THINKER_HELP))
        self._fallback = Field(self.tr("If it fails"), self._fallback_box, self.tr(FALLBACK_HELP_NOTHING))
        for field in self._fields():
            field.call(f"{title}: {field.name}")
        self._refresh.setAccessibleName(self.tr("{title}: fetch the list of models").format(title=title))
        self._arrange()
        self._connect()

    # Slots

    def set_options(self, options: tuple[EngineOption, ...]) -> None:
        self._options = {option.name: option for option in options}
        self._engine_box.clear()
        for option in options:
            missing = "" if option.installed else self.tr("not installed")
            self._engine_box.add(option.label, option.name, missing, possible=option.installed)
            self._engine_box.setItemData(
                self._engine_box.count() - 1, tool_tip(option.remedy), Qt.ItemDataRole.ToolTipRole
            )

    def show_choice(self, choice: StageChoice) -> None:
        """Show a choice without telling that it was made."""
        self._url_line.setText(choice.url)
        self._model_box.type_in(choice.model)
        self._voice_box.type_in(choice.voice)
        self._thinker_box.type_in(choice.thinks)
        self.show_options(choice)

    def show_options(self, choice: StageChoice) -> None:
        """Show what there is for a choice; what was typed stays as it is."""
        self._engine_box.show_value(choice.engine or next(iter(self._options), ""))
        option = self.option
        self._url_line.setPlaceholderText(option.default_url if option else "")
        self._model_box.set_empty(_unless_typed(option.default_model if option else ""))
        self._voice_box.set_empty(_unless_typed(option.default_voice if option else ""))
        thinker = option.default_thinker if option else ""
        self._thinker_box.set_empty(from_environment(thinker) if thinker else self.tr("None"))
        self.set_models(option.models if option else ())
        self._voice_box.set_suggestions([(voice, "", False) for voice in (option.voices if option else ())])
        self._offer_fallbacks()
        self._fallback_box.show_value(choice.fallback)
        self._explain_fallback()
        self._engine.set_caution(_engine_caution(choice.engine, option))
        self._show_rows()
        self._check()

    def set_models(self, models: tuple[ModelOption, ...]) -> None:
        self._models = models
        self._model_box.set_suggestions([_model_row(model) for model in models if not model.beside])
        self._thinker_box.set_suggestions([_model_row(model) for model in models if model.beside])
        self.set_model_problem("")
        self._advise_on_model()

    def set_model_problem(self, text: str) -> None:
        self._model.set_problem(text)

    # What is chosen

    @property
    def options(self) -> tuple[EngineOption, ...]:
        return tuple(self._options.values())

    @property
    def option(self) -> EngineOption | None:
        return self._options.get(self._engine_box.value)

    def read(self) -> StageChoice | None:
        """None while something in it cannot be used."""
        option = self.option
        if option is None or not self._check():
            return None
        return StageChoice(
            engine=option.name,
            model=self._model_box.typed if option.takes_model else "",
            url=self._typed_url() if option.takes_url else "",
            voice=self._voice_box.typed if option.takes_voice else "",
            fallback=self._fallback_box.value if option.takes_fallback else "",
            thinks=self._thinker_box.typed if option.takes_thinker else "",
        )

    # Building

    def _fields(self) -> tuple[Field, ...]:
        return (self._engine, self._url, self._model, self._voice, self._thinker, self._fallback)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Form(*self._fields()))

    def _connect(self) -> None:
        self._engine_box.activated.connect(lambda: self.engine_chosen.emit(self._engine_box.value))
        self._fallback_box.currentIndexChanged.connect(self._explain_fallback)
        self._fallback_box.activated.connect(self.edited)
        self._fallback_box.activated.connect(self.typed)
        self._url_line.textChanged.connect(self.typed)
        self._url_line.textChanged.connect(self._check_url)
        self._url_line.editingFinished.connect(self.edited)
        self._model_box.editTextChanged.connect(self._check_model)
        self._voice_box.editTextChanged.connect(self._check_voice)
        self._thinker_box.editTextChanged.connect(self._check_thinker)
        for box in (self._model_box, self._voice_box, self._thinker_box):
            box.editTextChanged.connect(self.typed)
            box.activated.connect(self.edited)
            box.line.editingFinished.connect(self.edited)
        self._refresh.clicked.connect(self.models_wanted)

    def _show_rows(self) -> None:
        option = self.option
        self._engine.set_help(option.description if option else "")
        self._model.set_help(self.tr(MODEL_HELP) if option and option.default_url else self.tr(MODEL_HELP_HERE))
        self._url.setVisible(bool(option and option.takes_url))
        self._model.setVisible(bool(option and option.takes_model))
        self._voice.setVisible(bool(option and option.takes_voice))
        self._thinker.setVisible(bool(option and option.takes_thinker))
        self._fallback.setVisible(bool(option is None or option.takes_fallback))
        self._refresh.setVisible(bool(option and option.lists_models))

    def _offer_fallbacks(self) -> None:
        """An engine on this computer has nothing automatic behind it."""
        self._fallback_box.clear()
        self._fallback_box.add(self._usual_fallback(), "")
        taken = {"", self._engine_box.value, self.option.stands_for if self.option else ""}
        for option in self._options.values():
            if option.name not in taken and option.installed:
                self._fallback_box.add(option.label, option.name)
        if not self._usually_nothing:
            self._fallback_box.add(self.tr(NOTHING), NO_FALLBACK)
        self._explain_fallback()

    def _usual_fallback(self) -> str:
        given = self.option.default_fallback if self.option else ""
        if given and given != NO_FALLBACK:
            label = self._options[given].label if given in self._options else given
            return from_environment(label)
        return self.tr(NOTHING) if self._usually_nothing else self.tr("Automatic")

    @property
    def _usually_nothing(self) -> bool:
        given = self.option.default_fallback if self.option else ""
        return given == NO_FALLBACK or (not given and self._is_here)

    @property
    def _is_here(self) -> bool:
        return self.option is not None and not self.option.default_url

    def _explain_fallback(self) -> None:
        chosen = self._fallback_box.value or (self.option.default_fallback if self.option else "")
        nothing = chosen == NO_FALLBACK or (not chosen and self._is_here)
        usual = self.tr(FALLBACK_HELP) if chosen else self.tr(FALLBACK_HELP_AUTOMATIC)
        self._fallback.set_help(self.tr(FALLBACK_HELP_NOTHING) if nothing else usual)

    # What is wrong

    def _check(self) -> bool:
        checks = (self._check_url(), self._check_model(), self._check_voice(), self._check_thinker())
        return all(checks)

    def _check_url(self) -> bool:
        problem, url = "", ""
        try:
            url = self._typed_url()
        except InvalidAddress as found:
            problem = str(found)
        self._url.set_problem(problem)
        self._url.set_caution(self.tr(OPEN_ADVICE) if url and travels_open(url) else "")
        self._advise_on_model()
        return not problem

    def _typed_url(self) -> str:
        """The base URL that was typed; nothing typed means the usual one. Raises `InvalidAddress`."""
        text = self._url_line.text()
        url = parse_address(text) if text.strip() else ""
        if url.lower().startswith("ws"):
            raise InvalidAddress(self.tr("The address of this engine begins with https:// or http://."))
        return url

    def _check_model(self) -> bool:
        problem = _name_problem(self._model_box.typed)
        self._model.set_problem(problem)
        self._advise_on_model()
        return not problem

    def _check_voice(self) -> bool:
        problem = _name_problem(self._voice_box.typed)
        self._voice.set_problem(problem)
        return not problem

    def _check_thinker(self) -> bool:
        problem = _name_problem(self._thinker_box.typed)
        self._thinker.set_problem(problem)
        return not problem

    def _advise_on_model(self) -> None:
        name = self._model_box.typed
        dates = {model.id: model.shutdown_date for model in self._models}
        advice = ""
        if date := dates.get(name, ""):
            advice = self.tr("The vendor will shut this model down on {date}; choose another one by then.").format(
                date=_day(date)
            )
        elif not name and (self._url_line.text().strip() or (self.option is not None and self.option.needs_model)):
            advice = self.tr(NO_MODEL if self.option is None or self.option.default_url else NO_MODEL_HERE)
        self._model.set_caution(advice)


def _unless_typed(given: str) -> str:
    """What counts while nothing is typed; `given` is what the environment says."""
    return from_environment(given) if given else translate("StageForm", "The engine's default")


def _engine_caution(name: str, option: EngineOption | None) -> str:
    if option is None:
        return (
            translate("stage_form", "There is no engine called {name} here; choose another.").format(name=name)
            if name
            else ""
        )
    return (
        ""
        if option.installed
        else translate("stage_form", "It is not installed. {remedy}").format(remedy=option.remedy).strip()
    )


def _name_problem(name: str) -> str:
    if len(name) > NAME_LIMIT:
        return translate("stage_form", "A name has at most {name_limit} characters.").format(name_limit=NAME_LIMIT)
    return "" if name.isprintable() else translate("stage_form", "A name has no line breaks in it.")


def _model_row(model: ModelOption) -> tuple[str, str, bool]:
    if model.shutdown_date:
        return model.id, translate("stage_form", "until {date}").format(date=_day(model.shutdown_date)), True
    return model.id, model.note, False


def _day(date: str) -> str:
    """With the month in words, which no country reads wrongly; a date that is none as it came."""
    day = QDate.fromString(date, "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else date
