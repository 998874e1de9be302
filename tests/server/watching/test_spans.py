"""Traces of turns, as a collector of OpenTelemetry gets them."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from server.engines import TokenCount
from server.settings import SettingsError
from server.watching.spans import TurnSpans
from server.watching.turn_report import TurnReport
from tests.servers.realtime_server import TOKEN, ChildServer, ask_aloud, ask_in_writing, hear, hear_all, push_to_talk

WORDS = ("Xylophone", "zucchini")


class Collector(HTTPServer):
    """Takes traces by OTLP."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), CollectorRequest)
        self.bodies: list[bytes] = []

    @property
    def spans(self) -> list[Span]:
        requests = [ExportTraceServiceRequest.FromString(body) for body in self.bodies]
        scopes = [scope for each in requests for resource in each.resource_spans for scope in resource.scope_spans]
        return [span for scope in scopes for span in scope.spans]


class CollectorRequest(BaseHTTPRequestHandler):
    server: Collector

    def do_POST(self) -> None:
        assert self.path == "/v1/traces"
        self.server.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def attributes(span: Span) -> dict[str, str | int]:
    return {each.key: each.value.string_value or each.value.int_value for each in span.attributes}


async def test_a_turn_is_a_trace_with_its_stages_and_without_a_word(tmp_path: Path, collector: Collector) -> None:
    environment = {
        "SB_VOICE_TRACES": "otlp",
        "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{collector.server_port}",
        "NO_PROXY": "127.0.0.1",
    }
    with ChildServer(tmp_path, environment=environment) as server:
        async with server.address().connect() as socket:
            session = (await hear(socket, "session.created"))["session"]["id"]
            await push_to_talk(socket)
            await ask_in_writing(socket, " ".join(WORDS), output_modalities=["text"])
            first = (await hear_all(socket))[-1]["response"]
            await ask_aloud(socket)
            second = (await hear_all(socket))[-1]["response"]
        server.process.send_signal(signal.SIGTERM)  # what is left is sent then
        assert await asyncio.to_thread(server.wait) in (0, -signal.SIGTERM)
    turns = {attributes(span)["sb_voice.turn"]: span for span in collector.spans if span.name == "turn"}
    assert set(turns) == {first["id"], second["id"]}
    aloud = turns[second["id"]]
    told = attributes(aloud)
    assert (told["sb_voice.session"], told["sb_voice.status"]) == (session, "completed")
    assert told["gen_ai.usage.output_tokens"] == second["usage"]["output_tokens"]
    stages = [span for span in collector.spans if span.parent_span_id == aloud.span_id]
    assert [span.name for span in stages] == ["hear", "think", "speak"]
    assert {span.trace_id for span in stages} == {aloud.trace_id} != {turns[first["id"]].trace_id}
    ends = [aloud.start_time_unix_nano]
    for span in stages:
        assert span.start_time_unix_nano == ends[-1] <= span.end_time_unix_nano <= aloud.end_time_unix_nano
        ends.append(span.end_time_unix_nano)
    everything = b"".join(collector.bodies)
    for secret in (*WORDS, "seconds of sound", TOKEN, "127.0.0.1"):
        assert secret.lower().encode() not in everything.lower(), secret


async def test_what_failed_is_marked_and_named() -> None:
    spans = TurnSpans(exporter := InMemorySpanExporter())
    now = asyncio.get_running_loop().time()
    spans.turn_ended(TurnReport("resp", "failed", now, now + 2, now + 1, None, None, TokenCount(3, 0), "no_key"))
    spans.turn_ended(TurnReport("other", "cancelled", now, now + 2, None, None, None, TokenCount(0, 0)))
    spans.close()
    hear_, failed, cancelled = exporter.get_finished_spans()
    assert (hear_.name, failed.name, cancelled.name) == ("hear", "turn", "turn")
    assert failed.status.status_code.value == Status.STATUS_CODE_ERROR
    assert failed.attributes is not None
    assert failed.attributes["error.type"] == "no_key"
    assert cancelled.status.status_code.value == Status.STATUS_CODE_UNSET


def test_without_its_packages_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(SettingsError, match=r"sb-voice\[tracing\]"):
        TurnSpans()
