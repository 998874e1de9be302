"""What is missing for the language is offered with its size, fetched at a press, and used at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject

from desktop.backend.choice import ServerChoice
from desktop.model.engines.choices import StageChoice
from desktop.presenters.offers.spoken_language import SpokenLanguage
from desktop.presenters.settings import models as models_presenter
from desktop.presenters.settings.models import ModelsPresenter
from server.models.model import Model, ModelFile
from tests.desktop.hotkey.watching import until
from tests.desktop.presenters.settings.test_models import Servers
from tests.server.models.conftest import CONFIG, WEIGHTS
from tests.servers.vendors.hub import FakeHub, fake_hub, sha256
from tests.throwaway_settings import throwaway_settings

KNOWN = {
    name: Model(
        name=name,
        title=name.title(),
        task=task,  # type: ignore[arg-type] # one of the tasks
        languages=languages,
        licence="MIT",
        agreed="pins",
        repo="somebody/speech",
        revision="c0ffee",
        runtime=runtime,
        files=[ModelFile(path=path, bytes=len(data), sha256=sha256(data))],
    )
    for name, task, languages, runtime, path, data in (
        ("ears", "stt", ["en", "es"], "sherpa-onnx", "ears.onnx", WEIGHTS),
        ("voice", "tts", ["es-ES"], "piper", "voice.onnx", CONFIG),
    )
}


class Desk:
    """Settings with a language, and a hub that has ears and a voice for Spanish."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, hub: FakeHub, folder: Path, **chosen: Any) -> None:
        for module in (*("server.models.catalog", "desktop.presenters.settings.models", "server.models.store"),):
            monkeypatch.setattr(f"{module}.catalog", lambda: KNOWN)
        monkeypatch.setattr("server.models.model.find_spec", lambda _: True)
        monkeypatch.setattr(models_presenter, "LOOK_SECONDS", 0.01)
        monkeypatch.setenv("SB_VOICE_MODELS_FOLDER", str(folder))
        monkeypatch.setenv("SB_VOICE_MODELS_URL", hub.url)
        self.settings, self.servers, self.owner = throwaway_settings(**chosen), Servers(), QObject()
        self.models = ModelsPresenter(self.settings, cast(ServerChoice, self.servers), lambda: False)
        self.spoken = SpokenLanguage(self.settings, lambda: self.models, self.owner)
        self.spoken.look()

    @property
    def title(self) -> str:
        offer = self.spoken.now
        return offer.title.replace("\N{NO-BREAK SPACE}", " ") if offer else ""

    async def over(self) -> None:
        await until(lambda: not any(job.runs for job in self.models._downloads.jobs))
        await self.spoken._later.settle()


@pytest.fixture
def hub() -> Any:
    with fake_hub({"somebody/speech/ears.onnx": WEIGHTS, "somebody/speech/voice.onnx": CONFIG}) as hub:
        yield hub


async def test_one_choice_and_one_press_bring_ears_and_a_voice(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    desk = Desk(monkeypatch, hub, tmp_path / "models")
    assert desk.spoken.now is None
    desk.settings.change(language="es")
    assert desk.title == "To talk in Spanish: 700.0 kB, stays on this computer"
    assert hub.asked == []
    told: list[tuple[str, ...]] = []
    desk.models.downloading.connect(lambda coming: told.append(tuple(each.name for each in coming)))
    desk.spoken.get()
    desk.spoken.get()
    await desk.over()
    await desk.models._later.settle()
    assert ("ears" in told[0], told[-1]) == (True, ()), "for the tray"
    assert set(desk.models.here()) == {"ears", "voice"}
    assert desk.spoken.now is None
    assert desk.settings.current.stt == StageChoice(), "the language picks it"


async def test_not_now_is_for_this_language(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    desk = Desk(monkeypatch, hub, tmp_path / "models", language="es")
    hub.pause = 0.002
    desk.spoken.get()
    desk.spoken.leave()
    await desk.over()
    assert (desk.title, dict(desk.models.here())) == ("", {})
    desk.spoken.look()
    assert desk.spoken.now is None
    desk.settings.change(language="fr")
    offer = desk.spoken.now
    assert offer is not None
    assert (offer.possible, offer.title.count("French")) == (False, 2)
    desk.settings.change(language="es")
    assert "Spanish" in desk.title


async def test_what_did_not_come_is_offered_again_with_the_reason(
    monkeypatch: pytest.MonkeyPatch, qasync_loop: object, hub: FakeHub, tmp_path: Path
) -> None:
    desk = Desk(monkeypatch, hub, tmp_path / "models", language="es")
    hub.files["somebody/speech/ears.onnx"] = b"x" * len(WEIGHTS)
    desk.spoken.get()
    await desk.over()
    offer = desk.spoken.now
    assert offer is not None
    assert offer.progress is not None
    assert offer.progress.kind == "error"
    assert set(desk.models.here()) == {"voice"}
