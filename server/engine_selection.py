"""Which engines the settings ask for, and exchanging those for which that changed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.engines import catalog
from server.engines.catalog import EngineOptions
from server.engines.lineup import ROLES, AnyStage, Lineup, Role, Stage
from server.protocol.addresses import key_host

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import SecretStr

    from server.settings import ServerSettings

PREFIXES: dict[Role, str] = {"hear": "stt", "think": "llm", "speak": "tts"}
"""How the settings of a role begin."""

LOCAL: dict[Role, str] = {"hear": "moonshine", "think": "llama", "speak": "piper"}
"""Who stands in where the settings leave it open and the packages are there."""

HOMES = {"openai": "api.openai.com", "deepgram": "api.deepgram.com"}
"""Where a provider is that has no other address."""

_FACTORIES: dict[Role, Callable[[str, EngineOptions], Any]] = {
    "hear": catalog.transcriber,
    "think": catalog.chat_model,
    "speak": catalog.synthesizer,
}


@dataclass(frozen=True, slots=True)
class StagePlan:
    """Who fills a role: an engine by its catalog name, and who stands in for it, empty for nobody."""

    engine: str
    options: EngineOptions
    backup: str


class EngineSelection:
    """The lineup as the settings have it."""

    def __init__(self, settings: ServerSettings) -> None:
        """Raises `catalog.UnknownEngine`."""
        self._plans = _plans(settings)
        self.lineup = Lineup(**{role: _stage(role, plan) for role, plan in self._plans.items()})

    def apply(self, settings: ServerSettings) -> None:
        """Exchange the engines for which `settings` ask for something else. Raises `catalog.UnknownEngine`.

        Where one engine is unknown none is exchanged. To be called on the event loop.
        """
        plans = _plans(settings)
        changed = {role: _stage(role, plan) for role, plan in plans.items() if plan != self._plans[role]}
        self._plans = plans
        for role, stage in changed.items():
            self.lineup.exchange(role, stage)


def _plans(settings: ServerSettings) -> dict[Role, StagePlan]:
    return {role: _plan(settings, role) for role in ROLES}


def _plan(settings: ServerSettings, role: Role) -> StagePlan:
    prefix = PREFIXES[role]
    engine: str = getattr(settings, prefix)
    url = getattr(settings, f"{prefix}_url") or getattr(settings, f"{engine}_url", None)
    options = EngineOptions(
        model=getattr(settings, f"{prefix}_model"),
        voice=settings.tts_voice if role == "speak" else None,
        url=url,
        api_key=_key(settings, engine, url),
        language=settings.language,
        context=settings.llm_context if role == "think" else None,
    )
    return StagePlan(engine, options, _backup(getattr(settings, f"{prefix}_backup"), engine, LOCAL[role]))


def _backup(wish: str, engine: str, local: str) -> str:
    if wish != "auto":
        return "" if wish in ("none", engine) else wish
    return "" if engine in (local, "scripted") or catalog.missing_packages(local) else local


def _key(settings: ServerSettings, engine: str, url: str | None) -> str | None:
    """The key for the host that is asked, and for no other (`key_host`: what is asked in clear text is another one).

    The app gives keys by host. One from the environment is for the provider's own host, and for hosts that the
    environment names too: whoever set both meant them for each other.
    """
    if engine not in HOMES:
        return None
    host = key_host(url) if url else HOMES[engine]
    if host.removeprefix("http://") in HOMES.values() and host not in HOMES.values():
        return None  # a provider's key never travels in clear text
    given = settings.api_keys.get(host)
    if given is not None:
        return given.get_secret_value()
    if host == HOMES[engine] or host in _hosts_in_environment():
        return _secret(getattr(settings, f"{engine}_api_key"))
    return None


def _hosts_in_environment() -> set[str]:
    names = ("OPENAI_URL", "DEEPGRAM_URL", "STT_URL", "LLM_URL", "TTS_URL")
    return {key_host(url) for name in names if (url := os.environ.get(f"SB_VOICE_{name}"))}


def _stage(role: Role, plan: StagePlan) -> AnyStage:
    make = _FACTORIES[role]
    backup = Stage(plan.backup, make(plan.backup, EngineOptions())) if plan.backup else None
    return Stage(plan.engine, make(plan.engine, plan.options), backup)


def _secret(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None
