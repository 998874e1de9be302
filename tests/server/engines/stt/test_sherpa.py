"""Models of sherpa-onnx: Moonshine's own weights on human speech, and a tiny model with Whisper's interface."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sherpa_onnx

from server.engine_selection import EngineSelection
from server.engines.stt import sherpa
from server.engines.stt.sherpa import SherpaTranscriber
from server.engines.stt.silero_weights import silero_weights
from server.errors import SttFailed
from server.models.brought import bringing
from server.models.store import ModelStore
from server.settings import read_settings
from tests.server.engines.recorded_speech import RATE, part, pcm
from tests.server.engines.stt.test_moonshine import BEST_OF_TIMES, NO_SPEECH, like, streamed
from tests.server.engines.stt.tiny_moonshine import tiny_moonshine
from tests.server.engines.stt.tiny_whisper import FACTS, tiny_whisper
from tests.server.models.transducer import transducer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from numpy.typing import NDArray

BEST, WORST = "It was the best of times, it was the worst of times.", "Ever tried. Ever failed. No matter."


@pytest.fixture(scope="module")
def moonshine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SherpaTranscriber]:
    transcriber = SherpaTranscriber(model=str(tiny_moonshine(tmp_path_factory.mktemp("moonshine"))))
    asyncio.run(transcriber.load())
    yield transcriber
    asyncio.run(transcriber.close())


@pytest.fixture(scope="module")
def whisper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SherpaTranscriber]:
    transcriber = SherpaTranscriber(model=str(tiny_whisper(tmp_path_factory.mktemp("whisper"))))
    asyncio.run(transcriber.load())
    yield transcriber
    asyncio.run(transcriber.close())


async def heard(
    transcriber: SherpaTranscriber, sound: NDArray[np.float64], chunk: int = 1280, language: str | None = None
) -> list[str]:
    return [text async for text in transcriber.transcribe(streamed(pcm(sound), chunk), language=language)]


@pytest.mark.parametrize("sound", [NO_SPEECH[name] for name in ("nothing", "silence", "white noise -20", "knocks")])
async def test_hears_nothing_where_nothing_is_said(moonshine: SherpaTranscriber, sound: NDArray[np.float64]) -> None:
    assert (await heard(moonshine, sound))[-1] == ""


@pytest.mark.parametrize("chunk", [1280, 1_000_000])
async def test_hears_a_sentence_streamed_or_at_once(moonshine: SherpaTranscriber, chunk: int) -> None:
    assert like((await heard(moonshine, BEST_OF_TIMES, chunk))[-1], BEST) > 0.9


async def test_pauses_cut_what_is_said_and_nothing_of_it_is_lost(moonshine: SherpaTranscriber) -> None:
    pause = np.zeros(RATE)
    sound = np.concatenate([BEST_OF_TIMES, pause, part("beckett", 0, 4.8), pause])
    text = (await heard(moonshine, sound))[-1]
    assert like(text, f"{BEST} {WORST}") > 0.9


async def test_what_was_looked_at_in_a_pause_is_not_looked_at_again(
    moonshine: SherpaTranscriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[float] = []
    text = sherpa._Recogniser.text

    def noted(self: sherpa._Recogniser, samples: list[float], language: str) -> str:
        looks.append(len(samples) / RATE)
        return text(self, samples, language)

    monkeypatch.setattr(sherpa._Recogniser, "text", noted)
    ended = asyncio.Event()

    async def spoken() -> AsyncIterator[bytes]:
        yield pcm(np.concatenate([BEST_OF_TIMES, np.zeros(RATE // 4)]))
        while not looks:
            await asyncio.sleep(0.01)
        ended.set()
        yield pcm(np.zeros(RATE // 8))

    texts = [each async for each in moonshine.transcribe(spoken())]
    assert ended.is_set()
    assert len(looks) == 1
    assert like(texts[-1], BEST) > 0.9


@pytest.mark.parametrize("last_seconds", [0.1, 0.3, 0.5])
def test_what_came_after_the_last_look_is_heard_where_no_silence_ends_it(
    monkeypatch: pytest.MonkeyPatch, last_seconds: float
) -> None:
    monkeypatch.setattr(sherpa._Recogniser, "text", lambda _self, samples, _language: str(len(samples)))
    weights = silero_weights()
    assert weights is not None
    stretches = sherpa._Stretches(sherpa._Recogniser(sherpa_onnx, None, weights, told_language=False), "")
    sound = BEST_OF_TIMES[: 2 * RATE].astype(np.float32)
    last = round(last_seconds * RATE)
    looked = int(stretches.hear(sound[:-last], paused=True))
    assert abs(int(stretches.end(sound[-last:], settled=False)) - looked - last) <= sherpa.WINDOW


async def test_a_slow_model_is_never_asked_amid_speech(
    moonshine: SherpaTranscriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    recogniser = moonshine._recogniser
    assert recogniser is not None
    assert recogniser.look_seconds > 0
    monkeypatch.setattr(recogniser, "look_seconds", 2 * sherpa.QUICK_SECONDS)
    monkeypatch.setattr(recogniser, "text", lambda _samples, _language: "heard")
    sound = BEST_OF_TIMES[:RATE].astype(np.float32)
    assert sherpa._Stretches(recogniser, "").hear(sound, paused=False) == ""
    assert sherpa._Stretches(recogniser, "").hear(sound, paused=True) == "heard"


async def test_whisper_hears_the_language_it_is_told_and_else_finds_it_out(whisper: SherpaTranscriber) -> None:
    assert whisper.languages == ("*",)
    said = {language: (await heard(whisper, BEST_OF_TIMES, language=language))[-1] for language in ("en-US", "es", "x")}
    assert said == {"en-US": "Hello world", "es": "Hola mundo", "x": "Hola mundo"}
    assert (await heard(whisper, BEST_OF_TIMES))[-1] == "Hola mundo"


async def test_what_a_model_does_not_hear_is_refused(moonshine: SherpaTranscriber) -> None:
    assert moonshine.languages == ("en",)
    with pytest.raises(SttFailed) as caught:
        await heard(moonshine, np.zeros(0), language="de")
    assert caught.value.code == "unsupported_language"


async def test_without_a_model_it_says_where_to_get_one(tmp_path: Path) -> None:
    for model in (None, str(tmp_path / "encoder.onnx"), str(tmp_path / "nowhere" / "x.onnx")):
        with pytest.raises(SttFailed) as caught:
            await SherpaTranscriber(model=model).load()
        assert caught.value.code == "model_missing"


async def test_without_its_package_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sherpa, "silero_weights", lambda: None)
    with pytest.raises(SttFailed, match="silero-vad"):
        await SherpaTranscriber(model=str(tiny_whisper(tmp_path))).load()
    monkeypatch.setitem(__import__("sys").modules, "sherpa_onnx", None)
    with pytest.raises(SttFailed) as caught:
        await SherpaTranscriber(model=str(tiny_whisper(tmp_path))).load()
    assert caught.value.code == "not_installed"


async def test_a_transducer_of_another_kind_is_told_of_and_ends_no_process(tmp_path: Path) -> None:
    encoder = transducer(tmp_path, {"model_type"}) / "encoder.onnx"
    with pytest.raises(SttFailed) as caught:
        await SherpaTranscriber(model=str(encoder)).load()
    assert caught.value.code == "model_unusable"


async def test_a_brought_model_is_chosen_by_its_name_and_a_wrong_one_ends_only_its_own_process(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "models")
    tiny_whisper(tmp_path / "Tiny")
    tiny_whisper(tmp_path / "Broken", {name: fact for name, fact in FACTS.items() if name != "sot"})
    for name in ("Tiny", "Broken"):
        assert bringing.bring(store, tmp_path / name).engine == "sherpa-onnx"
    given = {"models_folder": str(store.folder), "stt": "sherpa-onnx", "stt_fallback": "none"}
    for model, state in (("tiny", "ready"), ("broken", "failed")):
        stage = EngineSelection(read_settings(**given, stt_model=model)).lineup.stt
        await stage.start()
        assert stage.state == state
        if state == "ready":
            async with stage.lent() as engine:
                texts = [each async for each in engine.transcribe(streamed(pcm(BEST_OF_TIMES)), language="en")]
            assert texts[-1] == "Hello world"
        await stage.close()
