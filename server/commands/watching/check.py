"""`check`: whether the server could start and answer, and what to do where not."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import TYPE_CHECKING

from server.commands import serve
from server.commands.outcome import report, takes_config, takes_json
from server.commands.watching import findings
from server.commands.watching.findings import CheckResult, refusal
from server.process.serving import listen
from server.settings import SettingsError, read_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from server.settings import ServerSettings

CORRECT = "Correct it."

PROXY_UNNAMED = "The proxy before this server is not believed who its clients are, so limits by address cannot work."

MARKS = {"ok": "ok     ", "warning": "warning", "failed": "FAILED "}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    check = commands.add_parser(
        "check",
        help="say what is wrong with settings, certificate, database, clock and engines",
        description="Changes nothing. A provider is asked for one short sentence. The exit status is 1 where the server"
        " would not work.",
    )
    check.add_argument("--without-engines", action="store_true", help="do not load and try the engines")
    takes_config(check)
    takes_json(check)
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look at everything. Returns 1 where something failed."""
    found = list(_found(engines=not options.without_engines))
    ok = all(finding.state != "failed" for finding in found)
    facts = {"ok": ok, "findings": [asdict(finding) for finding in found]}
    report(facts, [line for finding in found for line in _lines(finding)], as_json=options.json)
    return int(not ok)


def _lines(finding: CheckResult) -> Iterator[str]:
    yield f"{MARKS[finding.state]}  {finding.part}: {finding.message}"
    if finding.remedy:
        yield f"         {finding.remedy}"


def _found(*, engines: bool) -> Iterator[CheckResult]:
    try:
        settings = read_settings()
    except SettingsError as error:
        yield CheckResult("settings", "failed", str(error), "Correct it; nothing else can be looked at before.")
        return
    yield from findings.of_config()
    yield from _of_listening(settings)
    yield from findings.of_disk(settings)
    yield from asyncio.run(findings.of_database(settings))
    if engines:
        yield from asyncio.run(findings.of_engines(settings))


def _of_listening(settings: ServerSettings) -> Iterator[CheckResult]:
    """Whether it may listen, and can, and with which certificate."""
    if told := refusal(lambda: serve.check_access(settings)):
        yield CheckResult("settings", "failed", told, CORRECT)
    else:
        yield CheckResult("settings", "ok", f"It listens on {settings.host} port {settings.port}.")
    if settings.behind_proxy and not settings.trusted_proxies:
        yield CheckResult("proxy", "warning", PROXY_UNNAMED, "List its address in SB_VOICE_TRUSTED_PROXIES.")
    if told := refusal(lambda: listen(settings.host, settings.port).close()):
        yield CheckResult("port", "warning", told, "End what has it, unless that is this server.")
    try:
        certificate = serve.certificate_of(settings)
    except SettingsError as error:
        yield CheckResult("certificate", "failed", str(error), CORRECT)
    else:
        if certificate is not None:
            yield findings.of_certificate(certificate)
