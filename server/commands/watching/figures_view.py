"""A server's figures as a person wants to see them, from what `/metrics` says at one moment or at two. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from server.protocol.roles import ROLES, WIRE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PREFIX = "sb_voice_"

QUANTILES = {"p50": 0.5, "p95": 0.95}

Labels = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class FiguresAt:
    """All figures at a moment, in seconds of any clock; names are without their prefix."""

    moment: float
    values: Mapping[tuple[str, Labels], float] = field(default_factory=dict)

    @classmethod
    def read(cls, text: str, moment: float) -> FiguresAt:
        """From Prometheus' text format. Raises `ValueError` where it is not that."""
        from prometheus_client.parser import text_string_to_metric_families

        samples = (sample for family in text_string_to_metric_families(text) for sample in family.samples)
        return cls(
            moment, {(each.name.removeprefix(PREFIX), frozenset(each.labels.items())): each.value for each in samples}
        )

    def one(self, name: str, **labels: str) -> float:
        """The figure with exactly these labels; 0 where there is none."""
        return self.values.get((name, frozenset(labels.items())), 0.0)

    def by(self, name: str, *labels: str) -> dict[tuple[str, ...], float]:
        """The figure by the values of these labels, the others summed up."""
        found: dict[tuple[str, ...], float] = {}
        for (known, told), value in self.values.items():
            if known == name:
                key = tuple(dict(told).get(label, "") for label in labels)
                found[key] = found.get(key, 0.0) + value
        return found

    def since(self, before: FiguresAt) -> FiguresAt:
        """How much each has grown."""
        grown = {key: value - before.values.get(key, 0.0) for key, value in self.values.items()}
        return FiguresAt(self.moment - before.moment, grown)

    def quantile(self, name: str, share: float, **labels: str) -> float | None:
        """Below which value that share of a histogram lies, in its unit; None where there is nothing in it."""
        wanted = labels.items()
        counts = sorted(
            (float(dict(told)["le"]), value)
            for (known, told), value in self.values.items()
            if known == f"{name}_bucket" and wanted <= dict(told).items()
        )
        if not counts or not counts[-1][1]:
            return None
        rank, lower, below = share * counts[-1][1], 0.0, 0.0
        for bound, within in counts:
            if within >= rank:
                inside = (rank - below) / (within - below) if within > below else 1.0
                return lower if bound == float("inf") else lower + (bound - lower) * inside
            lower, below = bound, within
        return lower


def summary(now: FiguresAt, before: FiguresAt | None = None) -> dict[str, Any]:
    """What is to be seen. Turns, times and failures are those since `before`, or since the server began."""
    lately = now.since(before) if before is not None else now
    saving = bool(now.one("storage_ok"))
    version = next((key[0] for key in now.by("build_info", "version")), "")
    return {
        "version": version,
        "seconds": round(lately.moment, 1) if before is not None else None,
        "sessions": int(now.one("sessions")),
        "talking": int(now.one("sessions_talking")),
        "connections": {key[0]: int(value) for key, value in now.by("connections", "state").items()},
        "turns": {key[0]: int(value) for key, value in lately.by("turns_total", "status").items() if value},
        "first_sound_ms": _times(lately, "first_sound_seconds"),
        "stages_ms": {WIRE_NAMES[role]: _times(lately, "stage_seconds", stage=WIRE_NAMES[role]) for role in ROLES},
        "engines": [
            {"stage": stage, "engine": engine, "ready": bool(ready), "turns": int(_turns_of(now, stage, engine))}
            for (stage, engine), ready in now.by("engine_ready", "stage", "engine").items()
        ],
        "failures": {
            " ".join(key): int(value)
            for key, value in lately.by("provider_errors_total", "stage", "engine", "kind").items()
            if value
        },
        "refused": {key[0]: int(value) for key, value in lately.by("refused_total", "status").items() if value},
        "queues": {key[0]: int(value) for key, value in now.by("queue_depth", "queue").items()},
        "lag_ms": _times(lately, "event_loop_lag_seconds"),
        "tokens": int(sum(lately.one("tokens_total", kind=kind) for kind in ("read", "written"))),
        "voice_minutes": {
            key[0]: round(value / 60, 2) for key, value in lately.by("voice_seconds_total", "direction").items()
        },
        "memory_mb": round(now.one("process_resident_memory_bytes") / 1e6, 1),
        "cpu_seconds": round(lately.one("process_cpu_seconds_total"), 2),
        "saving": saving,
        "draining": bool(now.one("draining")),
    }


def lines(seen: Mapping[str, Any]) -> Iterator[str]:
    """A summary as lines of text for a terminal."""
    state = "is about to end" if seen["draining"] else "runs"
    over = f"the last {seen['seconds']:.0f} s" if seen["seconds"] is not None else "since it began"
    yield f"SB Voice {seen['version']} {state}; turns, times and failures are those of {over}"
    if not seen["saving"]:
        yield "Conversations CANNOT BE SAVED right now."
    yield ""
    yield f"sessions   {seen['sessions']}, of which {seen['talking']} talk; connections {_told(seen['connections'])}"
    yield f"turns      {_told(seen['turns'])}"
    yield f"failures   {_told(seen['failures'])}"
    yield f"refused    {_told(seen['refused'])}"
    yield f"queues     {_told(seen['queues'])}"
    yield f"voice      {_told(seen['voice_minutes'])} minutes; {seen['tokens']} tokens"
    yield f"process    {seen['memory_mb']} MB, {seen['cpu_seconds']} s of processor time"
    yield ""
    yield f"{'milliseconds':14}{'half within':>14}{'19 of 20':>12}"
    rows = {"first sound": seen["first_sound_ms"], **seen["stages_ms"], "loop late": seen["lag_ms"]}
    for name, times in rows.items():
        yield f"{name:14}{_ms(times['p50']):>14}{_ms(times['p95']):>12}"
    yield ""
    yield f"{'stage':14}{'engine':20}{'ready':8}turns"
    for each in seen["engines"]:
        yield f"{each['stage']:14}{each['engine']:20}{'yes' if each['ready'] else 'NO':8}{each['turns']}"


def _turns_of(now: FiguresAt, stage: str, engine: str) -> float:
    return now.one("engine_turns", stage=stage, engine=engine)


def _times(figures: FiguresAt, name: str, **labels: str) -> dict[str, float | None]:
    """Milliseconds."""
    found = {key: figures.quantile(name, share, **labels) for key, share in QUANTILES.items()}
    return {key: None if value is None else round(value * 1000, 1) for key, value in found.items()}


def _told(counted: Mapping[str, float]) -> str:
    return ", ".join(f"{value} {name}" for name, value in counted.items()) or "none"


def _ms(value: float | None) -> str:
    return "-" if value is None else f"{value:.0f}"
