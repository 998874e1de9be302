"""Which engines the settings ask for, their fallbacks, and which key goes to which host."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from server import engine_plans
from server.engine_selection import EngineSelection, asked_of_workers
from server.engines.catalog import UnknownEngine
from server.engines.lineup import AnyStage, Lineup
from server.engines.offers import Offer
from server.engines.ray_serve import replicas
from server.models.brought import bringing
from server.models.model import Model, ModelFile
from server.models.store import ModelStore
from server.protocol.providers import SPEECH_HOSTS
from server.protocol.roles import ROLES, Role
from server.settings import ServerSettings, SettingsError, read_settings

SCRIPTED = {"stt": "scripted", "llm": "scripted", "tts": "scripted"}


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "DEEPGRAM_API_KEY", "SB_VOICE_OPENAI_URL", "SB_VOICE_LLM_URL"):
        monkeypatch.delenv(name, raising=False)
    return


def asked(**given: Any) -> ServerSettings:
    return read_settings(**{**SCRIPTED, **given})


def key_for_thinking(**given: Any) -> str | None:
    return engine_plans.plans_of(asked(llm="openai", **given))["llm"].options.api_key


def names(lineup: Lineup, role: Role) -> list[str]:
    return [stage.name for stage in lineup.stages[role].chain]


OFFERS = (
    "Quick = openai/small text_in=1 day=2026-11-28; Usual = scripted\nElsewhere = openai/big url=http://10.0.0.9:11434"
)


async def test_what_is_offered_is_stood_in_for_by_the_default_which_an_offer_may_name() -> None:
    lineup = EngineSelection(asked(llm_offers=OFFERS, openai_api_key="k")).lineup
    assert list(lineup.offered("llm")) == ["Usual", "Quick", "Elsewhere"]
    assert names(lineup, "llm") == ["scripted"]
    quick, elsewhere = lineup.offered("llm")["Quick"], lineup.offered("llm")["Elsewhere"]
    assert [stage.name for stage in quick.chain] == ["openai", "scripted"]
    assert quick.fallback is lineup.llm
    assert (quick.host, elsewhere.host) == ("api.openai.com", "10.0.0.9:11434")
    assert quick.prices is not None
    assert lineup.offered("stt") == {}, "nothing to choose, so nothing is named"
    await lineup.close()


async def test_a_default_that_no_offer_names_is_listed_under_its_own_name() -> None:
    lineup = EngineSelection(asked(llm_offers="Quick = openai/small; scripted = openai/big")).lineup
    assert list(lineup.offered("llm")) == ["scripted (scripted)", "Quick", "scripted"]
    lineup = EngineSelection(asked(llm="openai", llm_model="big", llm_offers="Quick = openai/small")).lineup
    assert list(lineup.offered("llm")) == ["big", "Quick"]


@pytest.mark.parametrize("is_variable", [True, False])
def test_a_providers_key_goes_to_its_own_host_alone_wherever_offers_stand(
    monkeypatch: pytest.MonkeyPatch, is_variable: bool
) -> None:
    if is_variable:
        monkeypatch.setenv("SB_VOICE_LLM_OFFERS", OFFERS)

    def keys(**given: Any) -> dict[str, str | None]:
        settings = asked(llm_offers=OFFERS, openai_api_key="k", **given)
        return {plan.offer: plan.options.api_key for plan in engine_plans._offered(settings, "llm")}

    assert keys() == {"Quick": "k", "Usual": None, "Elsewhere": None}
    there = {"http://10.0.0.9:11434": "theirs"}
    assert keys(api_keys=there) == {"Quick": "k", "Usual": None, "Elsewhere": "theirs"}


def test_an_offer_does_not_inherit_the_address_of_another_engine() -> None:
    settings = asked(stt="openai", stt_url="http://10.0.0.9", stt_offers="Own = openai/w; Other = deepgram/nova-3")
    urls = {plan.offer: plan.options.url for plan in engine_plans._offered(settings, "stt")}
    assert urls == {"Own": "http://10.0.0.9", "Other": None}


@pytest.mark.parametrize(
    "wrong",
    ["Quick", "= openai/x", "A = openai/x; a = openai/y", "A = openai/x text_in=1", "A = openai/x colour=red"],
)
def test_offers_that_are_none_are_refused_by_the_name_of_the_setting(wrong: str) -> None:
    with pytest.raises(SettingsError, match="SB_VOICE_LLM_OFFERS"):
        EngineSelection(asked(llm_offers=wrong))


def test_prices_of_offers_in_several_currencies_are_refused() -> None:
    with pytest.raises(SettingsError, match="currencies"):
        EngineSelection(
            asked(llm_offers=OFFERS, llm_prices="text_in=1 currency=EUR day=2026-11-28", openai_api_key="k")
        )


async def test_other_offers_are_exchanged_while_the_server_runs() -> None:
    selection = EngineSelection(asked(llm_offers=OFFERS))
    selection.apply(asked(llm_offers="Third = openai/third"))
    assert list(selection.lineup.offered("llm")) == ["scripted", "Third"]
    selection.apply(asked())
    assert selection.lineup.offered("llm") == {}
    await selection.lineup.close()


async def test_a_local_engine_stands_in_for_a_cloud_one() -> None:
    lineup = EngineSelection(asked(llm="openai", openai_api_key="k")).lineup
    assert names(lineup, "llm") == ["openai", "llama"]
    assert names(lineup, "stt") == ["scripted"], "the scripted ones have no fallback"


@pytest.mark.parametrize(
    ("engine", "fallback", "chain"),
    [
        ("openai", "none", ["openai"]),
        ("openai", "scripted", ["openai", "scripted"]),
        ("openai", "openai", ["openai"]),
        ("llama", "auto", ["llama"]),
        ("llama", "openai", ["llama", "openai"]),
    ],
)
async def test_the_fallback_is_a_setting(engine: str, fallback: str, chain: list[str]) -> None:
    assert names(EngineSelection(asked(llm=engine, llm_fallback=fallback)).lineup, "llm") == chain


async def test_a_model_that_is_gone_leaves_its_stage_to_what_is_built_in(tmp_path: Path) -> None:
    """Deleted, retired or renamed: the settings still name it."""
    gone = {"models_folder": str(tmp_path), "stt_model": "whisper-base", "llm_model": "mind", "tts_model": "voice"}
    lineup = EngineSelection(asked(stt="sherpa-onnx", llm="llama", tts="piper", **gone)).lineup
    assert [names(lineup, role) for role in ROLES] == [["sherpa-onnx", "moonshine"], ["llama"] * 2, ["piper"] * 2]
    for stage, code in ((lineup.llm, "model_missing"), (lineup.tts, "voice_unusable")):
        chosen, built_in = stage.chain
        await asyncio.gather(chosen.start(), built_in.start())
        assert (chosen.code, built_in.state) == (code, "ready")
    await lineup.close()


def test_what_hears_and_brings_no_model_takes_the_one_that_is_here_for_the_language(tmp_path: Path) -> None:
    store = ModelStore(tmp_path)
    for name, languages, size in (("large", ["en", "es"], 30), ("small", ["en", "es"], 20), ("english", ["en"], 10)):
        file = ModelFile(path="encoder.onnx", bytes=size)
        model = Model(name=name, title=name, task="stt", languages=languages, runtime="sherpa-onnx", files=[file])
        store.of(name).mkdir()
        store.keep(model)
    for language, name in (("es-MX", "small"), ("en", "english"), (None, "english"), ("de", "english")):
        given = {"models_folder": str(tmp_path), "language": language}
        helping = engine_plans.plans_of(asked(stt="moonshine", stt_fallback="sherpa-onnx", **given))["stt"]
        assert (helping.options.model, helping.fallback) == (None, "sherpa-onnx")
        assert helping.fallback_options.model == str(tmp_path / name / "encoder.onnx")
        assert engine_plans.plans_of(asked(stt="sherpa-onnx", **given))["stt"].options.model is not None
    bare = engine_plans.plans_of(asked(stt="sherpa-onnx", models_folder=str(tmp_path / "none")))["stt"]
    assert bare.options.model is None


def test_the_language_picks_who_hears_and_speaks_where_the_usual_models_know_english_alone(tmp_path: Path) -> None:
    store = ModelStore(tmp_path)
    for name, task, runtime, languages in (
        ("many", "stt", "sherpa-onnx", ["en", "es"]),
        ("voice", "tts", "piper", ["es-ES"]),
    ):
        store.of(name).mkdir()
        file = ModelFile(path=f"{name}.onnx", bytes=1)
        store.keep(Model(name=name, title=name, task=task, languages=languages, runtime=runtime, files=[file]))  # type: ignore[arg-type] # one of the tasks

    def picked(language: str | None, **more: Any) -> list[tuple[str, str | None]]:
        local = {"stt": "moonshine", "tts": "piper", "models_folder": str(tmp_path), "language": language, **more}
        plans = engine_plans.plans_of(asked(**local))
        return [(plan.engine, plan.options.model and Path(plan.options.model).stem) for plan in plans.values()][::2]

    usual: list[tuple[str, str | None]] = [("moonshine", None), ("piper", None)]
    assert picked("es-MX") == [("sherpa-onnx", "many"), ("piper", "voice")]
    assert picked("en-GB") == picked(None) == picked("fr") == usual
    assert picked("*") == [("sherpa-onnx", "many"), ("piper", None)]
    assert picked("es", stt="scripted", tts_model="/mine.onnx") == [("scripted", None), ("piper", "mine")]
    assert engine_plans.plans_of(asked(stt="moonshine", language="*"))["stt"].options.language is None


async def test_an_unknown_engine_is_refused_and_nothing_changes() -> None:
    choice = EngineSelection(asked())
    before = dict(choice.lineup.stages)
    with pytest.raises(UnknownEngine):
        choice.apply(asked(llm="nobody", tts="piper"))
    assert choice.lineup.stages == before


async def test_only_what_changed_is_exchanged_and_the_old_one_is_let_go() -> None:
    choice = EngineSelection(asked())
    changes = asyncio.Queue[None]()

    async def changed(_: AnyStage | None) -> None:
        changes.put_nowait(None)

    choice.lineup.start(changed)
    for _ in range(3):
        await changes.get()
    stt, llm = choice.lineup.stt, choice.lineup.llm
    async with llm.lent() as engine:
        choice.apply(asked(llm="openai", llm_fallback="none"))
        await changes.get()
        assert choice.lineup.llm is not llm
        assert choice.lineup.stt is stt
        assert engine is await llm.ready(), "who is in a turn keeps the engine to its end"
    choice.apply(asked(llm="openai", llm_fallback="none"))
    await asyncio.sleep(0)
    assert changes.empty()
    await choice.lineup.close()


def test_a_key_goes_to_the_host_it_was_given_for_and_to_no_other() -> None:
    keys = {"api.openai.com": "home", "example.org:8080": "there"}
    assert key_for_thinking(api_keys=keys) == "home"
    assert key_for_thinking(api_keys=keys, llm_url="https://Example.org:8080/v1") == "there"
    assert key_for_thinking(api_keys=keys, llm_url="https://elsewhere.org/v1") is None


def test_a_key_from_the_environment_goes_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "mine")
    assert key_for_thinking() == "mine"
    assert key_for_thinking(llm_url="http://127.0.0.1:11434/v1") is None, "the app's address, not the environment's"


def test_a_key_and_an_address_from_the_environment_belong_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "mine")
    monkeypatch.setenv("SB_VOICE_OPENAI_URL", "http://127.0.0.1:9/v1")
    assert key_for_thinking() == "mine"


def test_keys_are_in_no_text_about_the_settings() -> None:
    settings = asked(llm="openai", openai_api_key="hush", api_keys={"api.openai.com": "hush"})
    assert "hush" not in repr(settings)
    assert "hush" not in repr(engine_plans.plans_of(settings))


def test_a_key_for_tls_is_none_for_clear_text() -> None:
    keys = {"example.org": "over tls", "http://example.net": "in the open", "127.0.0.1:9": "here"}
    assert key_for_thinking(api_keys=keys, llm_url="https://example.org:443/v1") == "over tls"
    assert key_for_thinking(api_keys=keys, llm_url="http://example.org/v1") is None
    assert key_for_thinking(api_keys=keys, llm_url="http://example.net/v1") == "in the open"
    assert key_for_thinking(api_keys=keys, llm_url="https://example.net/v1") is None
    assert key_for_thinking(api_keys=keys, llm_url="http://127.0.0.1:9/v1") == "here"


def test_a_key_of_the_environment_is_none_for_clear_text_of_an_address_that_has_tls_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "mine")
    monkeypatch.setenv("SB_VOICE_LLM_URL", "https://example.org/v1")
    assert key_for_thinking() == "mine"
    assert key_for_thinking(llm_url="http://example.org/v1") is None


@pytest.mark.parametrize("url", ["http://api.openai.com/v1", "http://api.openai.com:80/v1"])
def test_a_providers_key_never_travels_in_clear_text(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "mine")
    monkeypatch.setenv("SB_VOICE_OPENAI_URL", url)
    assert key_for_thinking(api_keys={"api.openai.com": "home"}) is None


@pytest.mark.parametrize("speech", ["openai", "gemini"])
def test_neither_does_one_for_a_speech_model(speech: str) -> None:
    def key_at(url: str | None) -> str | None:
        settings = asked(speech=speech, speech_url=url, speech_key="mine")
        plan = engine_plans._speech_plan(settings)
        assert plan is not None
        return plan.options.api_key

    assert key_at(f"ws://{SPEECH_HOSTS[speech]}/v1") is None
    assert key_at(None) == key_at("ws://127.0.0.1:8000/v1") == key_at("wss://voice.example/v1") == "mine"


async def test_further_voices_lie_in_their_folder_and_beside_the_chosen_one(tmp_path: Path) -> None:
    for name in ("more/zh.onnx", "mine/de.onnx", "mine/ru.onnx"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
        Path(f"{file}.json").write_text("{}")
    wish = {"tts": "piper", "tts_model": str(tmp_path / "mine/de.onnx"), "tts_voices": str(tmp_path / "more")}
    voices = EngineSelection(asked(**wish)).lineup.tts
    assert [stage.name for stage in voices.others] == ["zh", "ru"]
    assert [stage.name for stage in EngineSelection(asked(tts_voices=str(tmp_path))).lineup.tts.others] == []


async def test_a_fetched_model_is_chosen_by_its_name_and_a_fetched_voice_speaks_what_the_chosen_one_cannot(
    tmp_path: Path,
) -> None:
    (tmp_path / "mind.gguf").write_bytes(b"GGUF")
    (tmp_path / "de_DE-me-low.onnx").write_bytes(b"onnx")
    (tmp_path / "de_DE-me-low.onnx.json").write_text("{}")
    store = ModelStore(tmp_path / "models")
    mind, voice = (bringing.bring(store, tmp_path / name) for name in ("mind.gguf", "de_DE-me-low.onnx"))
    given = {"models_folder": str(store.folder), "llm": "llama", "tts": "piper"}
    plans = engine_plans.plans_of(asked(**given, llm_model="mind", tts_model=voice.name))
    assert plans["llm"].options.model == str(store.path(mind))
    assert plans["tts"].options.model == str(store.path(voice))
    others = engine_plans.plans_of(asked(**given, llm_model="/some/file.gguf"))
    assert others["llm"].options.model == "/some/file.gguf"
    assert store.path(voice) in others["tts"].others


async def test_engines_that_may_rest_have_processes_of_their_own() -> None:
    """Only the end of a process gives the system all of its memory back."""
    plans = engine_plans.plans_of(asked(engine_rest_minutes=5))
    assert all(plan.apart and plan.rest_seconds == 300 for plan in plans.values())
    assert not any(plan.apart for plan in engine_plans.plans_of(asked()).values())


def test_prices_in_two_currencies_are_refused() -> None:
    def plans(spoken: str) -> object:
        return engine_plans.plans_of(
            asked(
                llm_prices="text_in=1 currency=USD day=2026-11-28",
                speech="openai",
                speech_prices=f"sound_in=1 currency={spoken} day=2026-11-28",
            )
        )

    assert plans("USD")
    with pytest.raises(SettingsError, match="different currencies"):
        plans("EUR")


async def test_workers_and_ray_are_on_offer_as_other_engines_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replicas, "find_spec", lambda _: True)
    selection = EngineSelection(
        asked(llm_offers="House = workers; Cluster = ray://voice/llm", tts_offers="Joe = scripted")
    )
    assert selection.registry is not None
    assert asked_of_workers(selection.lineup) == {"llm"}
    offered = selection.lineup.offered("llm")
    assert {name: offered[name].host for name in ("House", "Cluster")} == {
        "House": "workers",
        "Cluster": "ray://voice/llm",
    }
    with pytest.raises(SettingsError, match="PostgreSQL"):
        EngineSelection(asked(llm_offers="House = workers", workers=2, database_url="sqlite:////tmp/none"))
    await selection.lineup.close()


@pytest.mark.parametrize(
    ("role", "offer", "told"),
    [
        ("llm", "A = nobody/x", "no language model engine called 'nobody'"),
        ("stt", "A = piper", "no speech-to-text engine called 'piper'"),
        ("llm", "A = ray://voice", "ray://application/deployment"),
        ("llm", "A = openai/x url=ftp://example.org", "'A' has an address"),
        ("stt", "A = deepgram/x url=https://", "'A' has an address"),
        ("tts", "A = scripted url=https://example.org", "'A' has an address"),
        ("stt", "A = openai/x text_in=1 day=2026-11-28", "'A' is priced by text_in; what hears is by: minute"),
        ("llm", "A = openai/x characters=1 day=2026-11-28", "'A' is priced by characters"),
    ],
)
async def test_an_offer_with_which_no_start_succeeds_is_not_listed_either(role: Role, offer: str, told: str) -> None:
    settings = asked(**{f"{role}_offers": offer})
    for work in (EngineSelection, engine_plans.offered_by):
        with pytest.raises((SettingsError, UnknownEngine), match=told):
            work(settings)


async def test_a_failed_exchange_of_offers_changes_none() -> None:
    selection = EngineSelection(asked(llm_offers="Quick = openai/small"))
    with pytest.raises(UnknownEngine):
        selection.apply(asked(llm="scripted", llm_offers="Third = nobody"))
    assert list(selection.lineup.offered("llm")) == ["scripted", "Quick"]
    await selection.lineup.close()


async def test_what_is_offered_beside_the_settings_comes_and_goes_and_has_their_prices() -> None:
    selection = EngineSelection(asked(llm_offers="Quick = openai/small text_in=1 day=2026-11-28"))
    beside = [Offer("Fast", "openai", "small"), Offer("quick", "openai", "big")]
    selection.offer_beside({"llm": beside, "tts": [Offer("Joe", "scripted")]})
    assert list(selection.lineup.offered("llm")) == ["scripted", "Quick", "Fast"]
    assert selection.lineup.offered("llm")["Fast"].prices == selection.lineup.offered("llm")["Quick"].prices
    assert list(selection.lineup.offered("tts")) == ["Joe"]
    selection.apply(asked())
    assert list(selection.lineup.offered("llm")) == ["scripted", "Fast", "quick"]
    with pytest.raises(UnknownEngine, match="from its start on"):
        selection.offer_beside({"llm": [Offer("House", "workers")]})
    selection.offer_beside({})
    assert selection.lineup.offered("llm") == {}
    await selection.lineup.close()


async def test_an_engine_that_gets_another_name_or_price_alone_is_not_loaded_anew() -> None:
    usual = "text_in=2 day=2026-11-28"
    selection = EngineSelection(asked(llm="openai", llm_model="mid", openai_api_key="k", llm_fallback="none"))
    lineup = selection.lineup
    default, speaker = lineup.llm, lineup.tts
    selection.offer_beside({"llm": [Offer("Big", "openai", "big")], "tts": [Offer("Joe", "scripted")]})
    assert lineup.llm is default
    assert lineup.tts is speaker
    assert (list(lineup.offered("llm")), list(lineup.offered("tts"))) == (["mid", "Big"], ["Joe"])
    big = lineup.offered("llm")["Big"]
    selection.offer_beside({"llm": [Offer("Small", "openai", "small"), Offer("Large", "openai", "big")]})
    assert lineup.offered("llm")["Large"] is big, "what somebody had loaded stays loaded under its new name"
    assert big.offer == "Large"
    assert lineup.tts is speaker
    assert lineup.offered("tts") == {}
    prices = {"llm_prices": usual, "llm_offers": "Huge = openai/big text_in=9 day=2026-11-28"}
    selection.apply(asked(llm="openai", llm_model="mid", openai_api_key="k", llm_fallback="none", **prices))
    assert lineup.llm is default
    assert default.prices is not None
    assert default.prices.told.startswith("text_in=2")
    assert list(lineup.offered("llm")) == ["mid", "Huge", "Small", "Large"]
    assert lineup.offered("llm")["Huge"].prices is not None
    await lineup.close()
