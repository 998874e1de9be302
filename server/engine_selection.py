"""Which engines the settings ask for, and exchanging those for which that changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from server.engine_plans import (
    LOCAL,
    NOTHING_BESIDE,
    WORKERS,
    asks_workers,
    host_of,
    offers_of,
    plan_of,
    plans_of,
)
from server.engines import catalog
from server.engines.catalog import EngineOptions, UnknownEngine
from server.engines.lineup import AnyStage, Lineup, Stage
from server.engines.offers import RAY
from server.protocol.providers import PROVIDER_HOSTS
from server.protocol.roles import ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.engine_plans import Beside, StagePlan
    from server.engines.joined.registry import WorkerRegistry
    from server.settings import ServerSettings

APART = frozenset({"sherpa-onnx"})
"""Engines that always have a process of their own: what their library meets may end the process it is in."""

NONE_JOIN = "Workers of other machines join a server that asks for some from its start on: say so in its settings."

_FACTORIES: dict[Role, Callable[[str, EngineOptions], Any]] = {
    "stt": catalog.transcriber,
    "llm": catalog.chat_model,
    "tts": catalog.synthesizer,
    "speech": catalog.speech_model,
}


class EngineSelection:
    """The lineup as the settings have it, with what is offered beside them."""

    def __init__(self, settings: ServerSettings) -> None:
        """Raises `UnknownEngine` and `SettingsError`, also where workers could not join."""
        self._settings = settings
        self._beside: Beside = NOTHING_BESIDE
        self._plans = plans_of(settings)
        self._offers = offers_of(settings, self._plans)
        offered = (plan for offers in self._offers.values() for plan in offers)
        self.registry = _registry(settings) if asks_workers([*self._plans.values(), *offered]) else None
        """Where workers join; None where no stage asks for any."""
        stages = {role: self._stage(role, plan) for role, plan in self._plans.items()}
        others = {role: [self._stage(role, plan) for plan in self._offers[role]] for role in ROLES}
        self.lineup = Lineup(**stages, offers=others)

    def apply(self, settings: ServerSettings) -> None:
        """Exchange the engines for which `settings` ask for something else. Raises `UnknownEngine`, `SettingsError`.

        Where one engine is unknown none is exchanged. To be called on the event loop.
        """
        self._exchange(settings, self._beside)

    def offer_beside(self, beside: Beside) -> None:
        """Have people choose among these, too, and no more among those before. The same holds as for `apply`."""
        self._exchange(self._settings, beside)

    def _exchange(self, settings: ServerSettings, beside: Beside) -> None:
        plans = plans_of(settings)
        offers = offers_of(settings, plans, beside)
        changed: dict[Role, AnyStage | None] = {
            role: self._stage(role, plan)
            for role, plan in plans.items()
            if role not in self._plans or plan.work != self._plans[role].work
        }
        changed |= {role: None for role in self._plans if role not in plans}
        offered = {role: self._offered(role, offers[role]) for role in ROLES if offers[role] != self._offers[role]}
        self._settings, self._beside, self._plans, self._offers = settings, beside, plans, offers
        for role, stage in changed.items():
            self.lineup.exchange(role, stage)
        for role, plan in plans.items():
            self.lineup.stages[role].call(plan.offer, plan.prices)
        for role, stages in offered.items():
            for plan, stage in zip(offers[role], stages, strict=True):
                stage.call(plan.offer, plan.prices)
            self.lineup.offer(role, stages)

    def _offered(self, role: Role, plans: list[StagePlan]) -> list[AnyStage]:
        """For each plan the stage that does so already, where there is one: what is loaded stays so."""
        living = list(zip((plan.work for plan in self._offers[role]), self.lineup.others(role), strict=True))
        stages = []
        for plan in plans:
            known = next((each for each in living if each[0] == plan.work), None)
            if known is not None:
                living.remove(known)
            stages.append(self._stage(role, plan) if known is None else known[1])
        return stages

    def _stage(self, role: Role, plan: StagePlan) -> AnyStage:
        make = partial(_made, role, apart=plan.apart, rest_seconds=plan.rest_seconds, registry=self.registry)
        fallback = (
            Stage(plan.fallback, make(plan.fallback, plan.fallback_options), host=host_of(role, plan.fallback, None))
            if plan.fallback
            else None
        )
        others = [Stage(file.stem, make("piper", EngineOptions(model=str(file)))) for file in plan.others]
        host = host_of(role, plan.engine, plan.options.url)
        made = make(plan.engine, plan.options)
        return Stage(plan.engine, made, fallback, others, host=host, prices=plan.prices, offer=plan.offer)


def asked_of_workers(lineup: Lineup) -> frozenset[Role]:
    """The roles in which engines of other machines are asked, as the first, as a fallback or where people choose it."""
    stages = [(role, stage) for role in ROLES for stage in (lineup.stages[role], *lineup.offered(role).values())]
    return frozenset(role for role, stage in stages if any(each.name == WORKERS for each in stage.all))


def engine_here(settings: ServerSettings, role: Role) -> Any:
    """The engine that the settings name for a role, to work for others; not loaded. Raises `catalog.UnknownEngine`."""
    plan = plan_of(settings, role)
    return _FACTORIES[role](plan.engine, plan.options)


def _registry(settings: ServerSettings) -> WorkerRegistry:
    """In the database that several servers share; one alone has it in memory."""
    if settings.database.startswith("postgres"):
        from server.engines.joined.postgresql import PostgresqlRegistry

        return PostgresqlRegistry(settings.database)
    from server.engines.joined.registry import MemoryRegistry

    return MemoryRegistry()


def _made(
    role: Role,
    engine: str,
    options: EngineOptions,
    *,
    apart: bool,
    rest_seconds: float = 0.0,
    registry: WorkerRegistry | None = None,
) -> Any:
    """The engine, in a process of its own where it computes here and that is wished."""
    if engine == WORKERS and role in LOCAL:
        if registry is None:
            raise UnknownEngine(NONE_JOIN)
        from server.engines.joined.engines import engine_of_workers

        return engine_of_workers(role, registry)
    if engine.startswith(RAY):
        from server.engines.ray_serve.engines import engine_of_ray

        return engine_of_ray(role, engine)
    made = _FACTORIES[role](engine, options)
    if engine in PROVIDER_HOSTS or role == "speech" or not (apart or engine in APART):
        return made
    from server.engines.apart.engines import apart_of

    return apart_of(role, engine, options, made, rest_seconds)
