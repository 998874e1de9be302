"""The three Protocols, fulfilled by replicas that Ray Serve runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from server.engines.apart.engines import engine_over
from server.engines.joined.engines import USUAL_RATES, UnknownFace
from server.engines.ray_serve.replicas import RayReplicas

if TYPE_CHECKING:
    from server.protocol.roles import Role


def engine_of_ray(role: Role, address: str) -> Any:
    """The engine whose work is done by replicas of a deployment of Ray Serve. Raises `UnknownEngine`."""
    return engine_over(role, RayReplicas(address), UnknownFace(USUAL_RATES.get(role, 0)))
