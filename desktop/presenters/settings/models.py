"""Models are fetched, chosen, brought and deleted from the page of the settings, while one talks as well."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.i18n import QT_TRANSLATE_NOOP, said
from desktop.model.engines.models import Coming, ModelEntry
from desktop.model.notice import Notice
from desktop.settings.engine_options import engine_options
from desktop.tasks import BackgroundTasks
from server.models import machine
from server.models.brought import bringing
from server.models.catalog import catalog
from server.models.errors import ModelsError
from server.models.fetching.downloads import Downloads
from server.models.store import ModelStore
from server.models.whereabouts import models_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.backend.choice import ServerChoice
    from desktop.model.engines.choices import StageChoice
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.settings.settings_window import SettingsWindow
    from server.models.fetching.downloads import Job
    from server.models.model import Model

LOOK_SECONDS = 0.4
"""How often progress is shown."""
SPEEDS = {
    "quick": QT_TRANSLATE_NOOP("ModelsPresenter", "quick"),
    "steady": QT_TRANSLATE_NOOP("ModelsPresenter", "a moment to think"),
    "slow": QT_TRANSLATE_NOOP("ModelsPresenter", "slow without many cores"),
}
NOTHING = Notice("info", "")


class ModelsPresenter(QObject):
    """`talks` says whether somebody talks at this moment: downloads give way to that."""

    downloading = Signal(object)
    """All that are on their way, each a `Coming`, again and again until there is none."""

    def __init__(self, settings: SettingsFile, servers: ServerChoice, talks: Callable[[], bool]) -> None:
        super().__init__()
        self._settings = settings
        self._servers = servers
        self._window: SettingsWindow | None = None
        self._store = ModelStore(models_folder())
        self._downloads = Downloads(self._store, talks=talks)
        self._memory = machine.memory_megabytes()
        self._later = BackgroundTasks()
        self._watching = False

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.model_act_wanted.connect(self._act)
        window.model_import_wanted.connect(self._choose_file)

    def show(self) -> None:
        """Have the page show what there is now."""
        if self._window is None:
            return
        here = self._store.installed()
        jobs = {job.model.name: job for job in self._downloads.jobs}
        models = {**catalog(), **here}.values()
        self._window.set_model_entries(tuple(self._entry(model, here, jobs.get(model.name)) for model in models))

    async def _watch(self) -> None:
        """Show how far they are until all are done."""
        if self._watching:
            return
        self._watching = True
        while coming := tuple(
            Coming(job.model.name, job.model.title, self._how_far(job)) for job in self._downloads.jobs if job.runs
        ):
            self.show()
            self.downloading.emit(coming)
            await asyncio.sleep(LOOK_SECONDS)
        self._watching = False
        self.downloading.emit(())
        self._known_anew()
        self.show()

    def _act(self, act: str, name: str) -> None:
        try:
            match act:
                case "get":
                    self._downloads.start(name)
                    self._later(self._watch())
                case "cancel":
                    self._downloads.cancel(name)
                case "use":
                    self._use(self._store.get(name))
                case "remove":
                    self._remove(self._store.get(name, begun=True))
        except ModelsError as error:
            self._tell(Notice("error", said(error.message)))
        self.show()

    async def fetch(self, name: str, told: Callable[[Notice], None]) -> Model | None:
        """Fetch a model, saying how far that is; None where it did not come. Then the last that is told is no longer
        "busy": what went wrong, or nothing where it was cancelled."""
        try:
            job = self._downloads.start(name)
            self._later(self._watch())
            while job.runs:
                told(Notice("busy", self._how_far(job)))
                await asyncio.sleep(LOOK_SECONDS)
            if job.state == "done":
                return self._store.get(name)
            told(Notice("error", said(job.message)) if job.state == "failed" else NOTHING)
        except ModelsError as error:
            told(Notice("error", said(error.message)))
        return None

    def here(self) -> Mapping[str, Model]:
        """What is on this computer, by name."""
        return self._store.installed()

    def choice(self, task: str) -> Any:
        """What is chosen for it now, a `StageChoice`."""
        return getattr(self._settings.current, task)

    def use_instead(self, model: Model, before: StageChoice) -> bool:
        """Have it used in place of what was chosen `before`, unless something else was chosen since; whether it is."""
        if self.choice(model.task) != before:
            self._tell(Notice("ok", self.tr("{model} is here.").format(model=model.title)))
            return False
        self._use(model)
        return True

    def cancel(self, name: str) -> None:
        """Fetch it no further; what came stays for the next time."""
        self._downloads.cancel(name)

    def _use(self, model: Model) -> None:
        choice = self.choice(model.task)
        self._settings.change(**{model.task: replace(choice, engine=model.engine, model=model.name)})
        self._tell(Notice("ok", self.tr("{model} is used from now on.").format(model=model.title)))

    def _remove(self, model: Model) -> None:
        if self._is_used(model):
            self._settings.change(**{model.task: replace(self.choice(model.task), model="")})
        self._store.remove(model.name)
        self._known_anew()
        self._tell(Notice("ok", self.tr("{model} was deleted.").format(model=model.title)))

    def _known_anew(self) -> None:
        """Other models are here: the server may need a voice for its language, and the engines offer them."""
        self._servers.configure()
        if self._window is not None:
            self._window.set_engine_options(engine_options())

    def _is_used(self, model: Model) -> bool:
        choice = getattr(self._settings.current, model.task, None)
        return choice is not None and choice.model in (model.name, str(self._store.path(model)))

    def _choose_file(self) -> None:
        kinds = self.tr("Models and voices ({endings})").format(endings="*.gguf *.onnx *.sbmodel")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import a model"), "", kinds)
        if path:
            self._later(self.bring(Path(path)))

    async def bring(self, path: Path) -> None:
        """Take a file or a bundle in, and tell what came of it."""
        self._tell(Notice("busy", self.tr("Importing…")))
        try:
            model = await asyncio.to_thread(bringing.bring, self._store, path)
        except ModelsError as error:
            self._tell(Notice("error", said(error.message)))
            return
        self._known_anew()
        self._tell(Notice("ok", self.tr("{model} is here.").format(model=model.title)))
        self.show()

    def _tell(self, notice: Notice) -> None:
        if self._window is not None:
            self._window.set_models_told(notice)

    # --- what is shown of each

    def _entry(self, model: Model, here: Mapping[str, Model], job: Job | None) -> ModelEntry:
        there, runs = model.name in here, job is not None and job.runs
        usable = not model.unusable and bool(model.engine)
        used = there and self._is_used(model)
        act = "cancel" if runs else "get" if not there else "use" if usable and not used else ""
        return ModelEntry(
            model.name,
            model.title,
            model.task,
            tuple(model.languages),
            self._facts(model),
            act if usable or runs or there else "",  # type: ignore[arg-type] # one of the four words above
            removable=not runs and (there or self._store.of(model.name).is_dir()),
            notice=self._notice(model, job, there=there, used=used),
        )

    def _facts(self, model: Model) -> str:
        parts = [
            QLocale().formattedDataSize(model.bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat) if model.bytes else "",
            model.licence,
            self.tr(SPEEDS[model.speed]) if model.speed and model.task == "llm" else "",
        ]
        return " · ".join(filter(None, parts))

    def _notice(self, model: Model, job: Job | None, *, there: bool, used: bool) -> Notice:
        if job is not None and job.runs:
            return Notice("busy", self._how_far(job))
        if job is not None and job.state == "failed":
            return Notice("error", said(job.message))
        if used:
            return Notice("ok", self.tr("In use"))
        if model.unusable:
            return Notice("info", said(model.unusable))
        misfit = machine.misfit(model, self._memory)
        return Notice("warning", said(misfit)) if misfit else Notice("ok", self.tr("Here")) if there else NOTHING

    def _how_far(self, job: Job) -> str:
        progress = job.progress
        if not progress.total:
            return self.tr("Waiting…")
        percent = progress.done * 100 // progress.total
        if not progress.rate or progress.left is None:
            return self.tr("{percent} %").format(percent=percent)
        rate = QLocale().formattedDataSize(round(progress.rate), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        minutes = -(-round(progress.left) // 60)
        return self.tr("{percent} %, {rate} a second, {minutes} min left").format(
            percent=percent, rate=rate, minutes=minutes
        )
