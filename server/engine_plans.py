"""Which engines the settings name in each role, what people may choose beside them, and whose key goes where.

Nothing is made here and nobody is asked: the same is told of settings by a command as by a start.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from server.engines import catalog
from server.engines.catalog import EngineOptions
from server.engines.offers import RAY, all_of, named, offers_in
from server.engines.prices import Prices, prices_in
from server.engines.tts.piper.voices import voices_in
from server.models.model import RUNTIMES
from server.models.spoken import does, here_for, is_built_in
from server.models.store import ModelStore
from server.protocol.addresses import key_host
from server.protocol.providers import PROVIDER_HOSTS, SPEECH_HOSTS
from server.protocol.roles import ROLES, WIRE_NAMES, Role
from server.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from server.engines.offers import Offer
    from server.models.model import Model
    from server.settings import Secret, ServerSettings

    Beside = Mapping[Role, Sequence[Offer]]
    """What is offered and stands in no setting."""

NOTHING_BESIDE: Beside = {}

WORKERS = "workers"
"""The name that stands for engines of other machines, which join (`sb-voice-server worker`)."""

BARE = frozenset({"sherpa-onnx"})
"""Engines that run here and bring no model."""

LOCAL: dict[Role, str] = {"stt": "moonshine", "llm": "llama", "tts": "piper"}
"""The fallback where the settings leave it open and the packages are there."""


@dataclass(frozen=True, slots=True)
class StagePlan:
    """Who fills a role: an engine by its catalog name, and its fallback, empty for none."""

    engine: str
    options: EngineOptions
    fallback: str
    fallback_options: EngineOptions = field(default_factory=EngineOptions)
    others: tuple[Path, ...] = ()
    """Files of further voices."""
    prices: Prices | None = None
    apart: bool = False
    """Whether what computes here does so in processes of its own."""
    rest_seconds: float = 0.0
    """After how long without work such a process ends; 0 for never."""
    offer: str = ""
    """Under which name people choose it."""

    @property
    def work(self) -> StagePlan:
        """The same without what it is called and costs: where only these differ, it is one engine."""
        return replace(self, offer="", prices=None)


def offered_by(settings: ServerSettings, beside: Beside = NOTHING_BESIDE) -> list[dict[str, Any]]:
    """What people may choose, each as a document, of each stage the default first.

    Raises `UnknownEngine` and `SettingsError` where a start would.
    """
    plans = plans_of(settings)
    offers = offers_of(settings, plans, beside)
    chosen = {role: [plans[role], *offers[role]] for role in ROLES if plans[role].offer}
    return [
        {
            "stage": WIRE_NAMES[role],
            "name": plan.offer,
            "engine": plan.engine,
            "model": plan.options.model,
            "host": host_of(role, plan.engine, plan.options.url) or None,
            "default": plan is plans[role],
            "prices": None if plan.prices is None else plan.prices.told,
        }
        for role, each in chosen.items()
        for plan in each
    ]


def plans_of(settings: ServerSettings) -> dict[Role, StagePlan]:
    """By role what the settings name. Raises `SettingsError`."""
    plans = {role: plan_of(settings, role) for role in ROLES}
    speech = _speech_plan(settings)
    if speech is None:
        return plans
    _check_currencies(plans["llm"], speech)
    return {**plans, "speech": speech}


def offers_of(
    settings: ServerSettings, plans: dict[Role, StagePlan], beside: Beside = NOTHING_BESIDE
) -> dict[Role, list[StagePlan]]:
    """What people may choose beside what counts where they do not; an offer of the same only gives that its name.

    Those that are kept `beside` the settings come after theirs. Raises `UnknownEngine` and `SettingsError`.
    """
    found: dict[Role, list[StagePlan]] = {}
    for role in ROLES:
        usual, others = plans[role], []
        for plan in _offered(settings, role, beside.get(role, ())):
            if (plan.engine, plan.options) == (usual.engine, usual.options):
                plans[role] = replace(usual, offer=plan.offer, prices=plan.prices or usual.prices)
            else:
                others.append(plan)
        usual = plans[role]
        if others and not usual.offer:
            name = getattr(settings, f"{role}_model") or usual.engine
            taken = named(name, [each.offer for each in others]) is not None
            plans[role] = replace(usual, offer=f"{name} ({usual.engine})" if taken else name)
        found[role] = others
    all_of_them = [*plans.values(), *(plan for others in found.values() for plan in others)]
    _check_currencies(*all_of_them)
    if asks_workers(all_of_them) and settings.workers > 1 and not settings.database.startswith("postgres"):
        raise SettingsError("Where several processes serve, workers of other machines join in PostgreSQL alone.")
    return found


def asks_workers(plans: Iterable[StagePlan]) -> bool:
    """Whether engines of other machines, which join, are to work for one of these."""
    return any(WORKERS in (plan.engine, plan.fallback) for plan in plans)


def check_offer(role: Role, offer: Offer) -> None:
    """Raises `UnknownEngine` and `SettingsError` where no server could start with it."""
    if offer.engine.startswith(RAY):
        from server.engines.ray_serve.replicas import deployment_at

        deployment_at(offer.engine)
    elif offer.engine != WORKERS:
        catalog.check(role, offer.engine)
    if offer.url is not None and not _may_be_asked(offer.engine, offer.url):
        raise SettingsError(f"The offer {offer.name!r} has an address at which {offer.engine} cannot be asked.")
    named = [] if offer.prices is None else offer.prices.named
    if others := [each for each in named if each not in COUNTED[role]]:
        counted = ", ".join(COUNTED[role])
        raise SettingsError(f"The offer {offer.name!r} is priced by {others[0]}; what {DOES[role]} is by: {counted}.")


COUNTED: dict[Role, tuple[str, ...]] = {
    "stt": ("minute",),
    "llm": ("text_in", "cached_in", "sound_in", "text_out", "sound_out", "minute"),
    "tts": ("minute", "characters"),
}
"""What may be priced of an offer: nothing else of it is counted."""

DOES: dict[Role, str] = {"stt": "hears", "llm": "thinks", "tts": "speaks"}


def _may_be_asked(engine: str, url: str) -> bool:
    if engine == "openai":
        from server.engines.openai.api import address_trouble, base_url

        return address_trouble(base_url(url)) is None
    if engine == "deepgram":
        from server.engines.deepgram.client import websocket_url
        from server.engines.deepgram.faults import DeepgramFault

        with suppress(DeepgramFault):
            return bool(urlsplit(websocket_url(url)).hostname)
    return False


def _offered(settings: ServerSettings, role: Role, beside: Sequence[Offer] = ()) -> Iterator[StagePlan]:
    """As the setting has them, then those beside it. Raises `UnknownEngine` and `SettingsError`."""
    name = f"{role}_offers"
    try:
        offers = offers_in(getattr(settings, name))
    except ValueError as error:
        raise SettingsError(f"The setting SB_VOICE_{name.upper()} is wrong: {error}.") from None
    for offer in all_of(offers, beside):
        check_offer(role, offer)
        own = {role: offer.engine, f"{role}_model": offer.model}
        if role == "tts":
            own["tts_voice"] = offer.voice
        if offer.url is not None or offer.engine != getattr(settings, role):  # that address is another engine's
            own[f"{role}_url"] = offer.url
        plan = plan_of(msgspec.structs.replace(settings, **own), role, by_language=False)
        yield replace(plan, fallback="", others=(), prices=offer.prices, offer=offer.name)


def _check_currencies(*plans: StagePlan) -> None:
    """Raises `SettingsError` where there are several: what replies cost is added up."""
    currencies = {plan.prices.currency for plan in plans if plan.prices is not None}
    if len(currencies) > 1:
        raise SettingsError(
            "SB_VOICE_LLM_PRICES, SB_VOICE_SPEECH_PRICES and the prices of what is on offer have different currencies "
            f"({', '.join(sorted(currencies))}): what replies cost is added up."
        )


def _speech_plan(settings: ServerSettings) -> StagePlan | None:
    """What answers sound with sound; None where nothing is to. An address alone is one of OpenAI's protocol."""
    engine = "" if settings.speech == "none" else settings.speech or ("openai" if settings.speech_url else "")
    if not engine:
        return None
    options = EngineOptions(
        model=settings.speech_model,
        url=settings.speech_url,
        api_key=_speech_key(settings, engine),
        hears=settings.speech_hears,
        thinks=settings.speech_thinks,
    )
    return StagePlan(engine, options, "", prices=_prices("speech_prices", settings.speech_prices))


def _speech_key(settings: ServerSettings, engine: str) -> str | None:
    """Its own; else what the app gave for its host, or at a vendor's own address the vendor's key.

    As with those (`_key`), no vendor's key travels to it in clear text.
    """
    host = key_host(settings.speech_url) if settings.speech_url else SPEECH_HOSTS.get(engine, "")
    if host.removeprefix("http://") in SPEECH_HOSTS.values() and host not in SPEECH_HOSTS.values():
        return None
    if settings.speech_key:
        return _secret(settings.speech_key)
    given = settings.api_keys.get(host)
    if given is not None:
        return given.get_secret_value()
    own = {PROVIDER_HOSTS["openai"]: settings.openai_api_key, PROVIDER_HOSTS["gemini"]: settings.gemini_api_key}
    return _secret(own.get(host))


def plan_of(settings: ServerSettings, role: Role, *, by_language: bool = True) -> StagePlan:
    """What they name in that role, or what knows the language in its place. Raises `SettingsError`."""
    store = ModelStore(settings.models)
    engine, told = _named(store, role, settings, by_language=by_language)
    url = getattr(settings, f"{role}_url") or getattr(settings, f"{engine}_url", None)
    options = EngineOptions(
        model=_model(store, engine, told, settings.language),
        voice=settings.tts_voice if role == "tts" else None,
        url=url,
        api_key=_key(settings, engine, url),
        language=settings.spoken,
        context=settings.llm_context if role == "llm" else None,
    )
    fallback = _fallback(getattr(settings, f"{role}_fallback"), engine, LOCAL[role], options.model)
    helped = EngineOptions(model=_model(store, fallback, None, settings.language), language=settings.spoken)
    others = _other_voices(settings, store, options.model) if role == "tts" else ()
    prices = _prices("llm_prices", settings.llm_prices) if role == "llm" else None
    rest_seconds = settings.engine_rest_minutes * 60.0
    apart = settings.engine_processes or rest_seconds > 0
    return StagePlan(engine, options, fallback, helped, others, prices, apart, rest_seconds)


def _named(store: ModelStore, role: Role, settings: ServerSettings, *, by_language: bool) -> tuple[str, str | None]:
    """The engine that the settings name and its model.

    Where that is the local one with the model that comes with it, which knows English alone, and another language is
    spoken, it is a model that was fetched for that one; but one that is named as the fallback stays that.
    """
    engine, told, language = getattr(settings, role), getattr(settings, f"{role}_model"), settings.language or ""
    usual = engine == LOCAL[role] and not told and getattr(settings, f"{role}_fallback") not in BARE
    if role == "llm" or not (by_language and usual) or is_built_in(role, language):
        return engine, told
    found = here_for(store.installed().values(), role, language)
    return (found.engine, found.name) if found is not None else (engine, told)


def _prices(name: str, written: str) -> Prices | None:
    try:
        return prices_in(written) if written.strip() else None
    except ValueError as error:
        raise SettingsError(f"The setting SB_VOICE_{name.upper()} is wrong: {error}.") from None


def _model(store: ModelStore, engine: str, told: str | None, language: str | None) -> str | None:
    """What an engine is told of a model: for one that runs here, the file of the fetched model that has this name.

    One that brings none of its own takes of those that are here what hears the `language`, where none is `told`.
    """
    if engine not in RUNTIMES:
        return told
    here = store.installed()
    if not told and engine in BARE:
        return _suitable([model for model in here.values() if model.engine == engine], store, language)
    model = here.get(told) if told else None
    return str(store.path(model)) if model else told


def _suitable(models: Sequence[Model], store: ModelStore, language: str | None) -> str | None:
    """The file of the smallest one, of those that hear the language if there are any; None where there is none."""
    hearing = [model for model in models if does(model, language or "")]
    best = min(hearing or models, key=lambda model: (model.bytes or 0, model.name), default=None)
    return str(store.path(best)) if best else None


def _other_voices(settings: ServerSettings, store: ModelStore, model: str | None) -> tuple[Path, ...]:
    """The voices of Piper in their folder, those that were fetched, and those beside the chosen one."""
    if find_spec("piper") is None:
        return ()
    chosen = Path(model).expanduser() if settings.tts == "piper" and model else None
    fetched = [store.of(each.name) for each in store.installed().values() if each.runtime == "piper"]
    folders = [settings.voices, *fetched, *([chosen.parent] if chosen else [])]
    files = dict.fromkeys(file for folder in folders for file in voices_in(folder))
    return tuple(file for file in files if file != chosen)


def _fallback(wish: str, engine: str, local: str, model: str | None) -> str:
    """Who helps; by default the local one. That one itself, with a `model` that may be gone, with its own model."""
    if wish != "auto":
        return "" if wish in ("none", engine) else wish
    its_own = engine == local and not model
    return "" if its_own or engine == "scripted" or catalog.missing_packages(local) else local


def _key(settings: ServerSettings, engine: str, url: str | None) -> str | None:
    """The key for the host that is asked, and for no other (`key_host`: what is asked in clear text is another one).

    The app gives keys by host, and `api_keys` does. One from the environment is for the provider's own host, and for
    hosts that the environment's addresses of engines name too: whoever set both meant them for each other. The address
    of an offer is none of these: who offers something elsewhere names the key for that place.
    """
    if engine not in PROVIDER_HOSTS:
        return None
    home, homes = PROVIDER_HOSTS[engine], PROVIDER_HOSTS.values()
    host = key_host(url) if url else home
    if host.removeprefix("http://") in homes and host not in homes:
        return None  # a provider's key never travels in clear text
    given = settings.api_keys.get(host)
    if given is not None:
        return given.get_secret_value()
    if host == home or host in _hosts_in_environment():
        return _secret(getattr(settings, f"{engine}_api_key"))
    return None


def _hosts_in_environment() -> set[str]:
    names = ("OPENAI_URL", "DEEPGRAM_URL", "STT_URL", "LLM_URL", "TTS_URL")
    return {key_host(url) for name in names if (url := os.environ.get(f"SB_VOICE_{name}"))}


def host_of(role: Role, engine: str, url: str | None) -> str:
    """Where an engine is, name and port; empty where it runs in this program."""
    if engine == WORKERS or engine.startswith(RAY):
        return engine
    homes = SPEECH_HOSTS if role == "speech" else PROVIDER_HOSTS
    if engine not in homes:
        return ""
    return urlsplit(url).netloc.rpartition("@")[2] if url else homes[engine]


def _secret(secret: Secret | None) -> str | None:
    return secret.get_secret_value() if secret else None
