"""What Ray Serve runs: a deployment for each stage, whose replicas are workers as on any other machine.

`serve run server.ray_deployments:build stt=moonshine tts=piper` deploys these two. A replica is asked
once for each piece of work, which chooses it, counts as load for autoscaling, and lasts as long as the work; what is
said meanwhile goes straight between the server and that replica.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ray import serve
from ray.util import get_node_ip_address

from server.engines.apart.work import ready_as
from server.engines.joined.own_certificate import own_certificate
from server.engines.joined.service import OfferedEngine, WorkerService
from server.process.serving import listen
from server.protocol.addresses import is_this_computer
from server.protocol.roles import ROLES
from server.settings import SettingsError, read_settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from ray.serve import Application

LEAST, MOST = 0, 8
"""Replicas of a stage where nobody says otherwise."""

PLACES = 16
"""How much a replica works on at once."""


@serve.deployment
class EngineReplica:
    """One engine, loaded once for all work that this replica is given."""

    def __init__(self, role: Any, engine: str) -> None:
        from server.engine_selection import engine_here

        self._role = role
        self._name = engine
        self._engine = engine_here(read_settings(**{role: engine}), role)
        self._listening: asyncio.Task[dict[str, Any]] | None = None

    async def seat(self) -> AsyncIterator[dict[str, Any]]:
        """Where this replica listens, as `WorkerCard` has it; it is held until whoever asked cancels this."""
        listening = self._listening
        if listening is None or (listening.done() and (listening.cancelled() or listening.exception() is not None)):
            listening = self._listening = asyncio.create_task(self._listen())
        yield await asyncio.shield(listening)
        await asyncio.Event().wait()

    async def _listen(self) -> dict[str, Any]:
        await self._engine.load()
        service = WorkerService({self._role: OfferedEngine(self._name, self._engine)})
        host = get_node_ip_address()
        tls, certificate = (None, "") if is_this_computer(host) else own_certificate()
        listener = listen(host, 0)
        self._open = await service.listen(listener, tls)
        scheme = "ws" if tls is None else "wss"
        return {
            "id": service.secret[:16],
            "role": self._role,
            "engine": self._name,
            "ready": ready_as(self._engine),
            "address": f"{scheme}://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}",
            "secret": service.secret,
            "certificate": certificate,
            "places": PLACES,
        }


def build(arguments: Mapping[str, Any]) -> Application:
    """An application with a deployment for each stage that `arguments` names an engine for, as in `stt=moonshine`.

    `least` and `most` are how many replicas each has; from `least=0` the first work starts one. Raises `SettingsError`.
    """
    stages = {role: str(arguments[role]) for role in ROLES if arguments.get(role)}
    if not stages or (unknown := set(arguments) - {*ROLES, "least", "most"}):
        told = f" {', '.join(sorted(unknown))} is nothing that can be set." if stages else ""
        raise SettingsError(f"Name an engine for at least one of stt, llm and tts.{told}")
    scaling = {
        "min_replicas": int(arguments.get("least", LEAST)),
        "max_replicas": int(arguments.get("most", MOST)),
        "target_ongoing_requests": PLACES / 2,
        "upscale_delay_s": 0,
        "downscale_delay_s": 300,
        "metrics_interval_s": 1,
    }
    bound = {
        role: EngineReplica.options(  # type: ignore[attr-defined]
            name=role, autoscaling_config=scaling, max_ongoing_requests=PLACES
        ).bind(role, engine)
        for role, engine in stages.items()
    }
    return _Together.options(name="stages").bind(**bound)  # type: ignore[attr-defined]


@serve.deployment(ray_actor_options={"num_cpus": 0})
class _Together:
    """Holds the stages together in one application; nothing is asked of it."""

    def __init__(self, **stages: Any) -> None:
        self._stages = sorted(stages)

    async def stages(self) -> list[str]:
        """Which there are."""
        return self._stages
