"""A trace of each turn with its stages, for whoever collects them by OpenTelemetry. No word that was said is in it.

The packages of the extra `tracing` are imported where traces are wanted and nowhere else. Where and how they are sent
is said by OpenTelemetry's own variables (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_EXPORTER_OTLP_HEADERS`, ...).
"""

from __future__ import annotations

import asyncio
import time
from importlib.metadata import version
from typing import TYPE_CHECKING

from server.protocol.roles import WIRE_NAMES
from server.settings import SettingsError
from server.watching.ids import known_ids

if TYPE_CHECKING:
    from opentelemetry.sdk.trace.export import SpanExporter

    from server.watching.turn_report import TurnReport

MISSING = "SB_VOICE_TRACES needs packages that are not installed: pip install 'sb-voice[tracing]'."

FAILED = frozenset({"failed"})
"""How a turn ends that went wrong; what was cancelled did not."""


class TurnSpans:
    """Makes spans of turns that are over, and sends them in a thread, some at once.

    Raises `SettingsError` where a package is missing.
    """

    def __init__(self, exporter: SpanExporter | None = None) -> None:
        try:
            from opentelemetry.sdk.resources import Resource
            from opentelemetry.sdk.trace import TracerProvider
            from opentelemetry.sdk.trace.export import BatchSpanProcessor

            exporter = exporter or _by_otlp()
        except ImportError:
            raise SettingsError(MISSING) from None
        resource = Resource.create({"service.name": "sb-voice-server", "service.version": version("sb-voice")})
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("sb-voice")

    def turn_ended(self, turn: TurnReport) -> None:
        """A span for the turn, and one below it for each stage until its first."""
        from opentelemetry.trace import Status, StatusCode, set_span_in_context

        began = time.time() - asyncio.get_running_loop().time()
        ids = {f"sb_voice.{kind}": found for kind, found in known_ids().items()}
        told: dict[str, str | int] = {
            **ids,
            "sb_voice.turn": turn.id,
            "sb_voice.status": turn.status,
            "gen_ai.usage.input_tokens": turn.tokens.read,
            "gen_ai.usage.output_tokens": turn.tokens.written,
        }
        span = self._tracer.start_span("turn", start_time=_nanoseconds(began + turn.asked), attributes=told)
        if turn.status in FAILED:
            span.set_status(Status(StatusCode.ERROR))
            span.set_attribute("error.type", turn.fault)
        below = set_span_in_context(span)
        for role, asked, first in turn.stages:
            start, end = _nanoseconds(began + asked), _nanoseconds(began + first)
            self._tracer.start_span(WIRE_NAMES[role], below, start_time=start).end(end)
        span.end(_nanoseconds(began + turn.ended))

    def close(self) -> None:
        """Send what is left; takes its time."""
        self._provider.shutdown()


def _by_otlp() -> SpanExporter:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

    return OTLPSpanExporter()


def _nanoseconds(seconds: float) -> int:
    return int(seconds * 1e9)
