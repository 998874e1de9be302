"""A server with its database on one machine, and workers that joined it from both: people talk, workers die."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.processes import ROOT, Broken, module, stop
from benchmarks.two_machines.pair import CabledPair, MadeMachine
from benchmarks.two_machines.worker import STOPS
from server.protocol.roles import ROLES
from tests.patience import PATIENCE
from tests.servers.networks.certificates import write_pair
from tests.servers.realtime_server import Address, ChildServer
from tests.servers.storage import postgresql
from tests.servers.storage.databases import PostgresDatabase

TOKEN = "aTokenForWorkers-OfRandomLetters_2hQm8xZ"
SLOW, QUICK = "benchmarks.two_machines.worker", "server"
"""What runs as a worker: one whose turns last a while, and the plain command."""


@dataclass(eq=False)
class JoinedWorker:
    """A worker's process, and the machine it runs on."""

    machine: MadeMachine
    process: subprocess.Popen[str]

    @property
    def pid(self) -> int:
        return self.process.pid


@dataclass(eq=False)
class CabledTeam:
    """The server at `address`, its database, and the workers that joined, by their commands."""

    pair: CabledPair
    address: Address
    database: PostgresDatabase
    folder: Path
    workers: list[JoinedWorker] = field(default_factory=list)

    def join(self, machine: MadeMachine, program: str = SLOW) -> JoinedWorker:
        """Start a worker there as a person would; returns once the server has taken it."""
        stages = [part for role in ROLES for part in (f"--{role}", "scripted")]
        command = module(program, "worker", *stages, "--places", "4", "--json", "--join", self.address.url)
        process = subprocess.Popen(
            machine.command(command),
            cwd=ROOT,
            env={**os.environ, "SB_VOICE_WORKER_TOKEN": TOKEN, STOPS: str(self.stops)},
            stdout=subprocess.PIPE,
            text=True,
        )
        worker = JoinedWorker(machine, process)
        self.workers.append(worker)
        assert json.loads(_line(process))["joined"]
        return worker

    def kill(self, worker: JoinedWorker) -> float:
        """As `kill -9` does it; the moment."""
        self.workers.remove(worker)
        at = time.monotonic()
        worker.process.kill()
        stop(worker.process)
        return at

    def leave(self, worker: JoinedWorker) -> None:
        """As SIGTERM does it."""
        self.workers.remove(worker)
        stop(worker.process, PATIENCE)

    def stopped(self) -> list[float]:
        """When workers were stopped amid a reply, so far."""
        return [float(line) for line in self.stops.read_text().split()] if self.stops.exists() else []

    @property
    def stops(self) -> Path:
        return self.folder / "stops"


@contextmanager
def team_on(pair: CabledPair, folder: Path) -> Iterator[CabledTeam]:
    """The server on the first machine, where this thread has to be; what joined is ended with the block."""
    certificate = folder / "server.pem"
    (folder / "authority.pem").write_bytes(write_pair(certificate, pair.here.address))
    os.environ["SSL_CERT_FILE"] = str(folder / "authority.pem")
    with ExitStack() as stack:
        database = PostgresDatabase(stack.enter_context(postgresql.running()), ready=True)
        environment = {
            **{f"SB_VOICE_{role.upper()}": "workers" for role in ROLES},
            **{f"SB_VOICE_{role.upper()}_FALLBACK": "none" for role in ROLES},
            "SB_VOICE_WORKER_TOKEN": TOKEN,
            "SB_VOICE_DATABASE_URL": database.url,
            "SB_VOICE_TLS_CERTIFICATE": str(certificate),
        }
        server = ChildServer(folder, ["--host", pair.here.address], environment=environment)
        team = CabledTeam(pair, stack.enter_context(server).address(), database, folder)
        try:
            yield team
        finally:
            for worker in team.workers:
                worker.process.kill()
                stop(worker.process)


def _line(process: subprocess.Popen[str]) -> str:
    """The first that it says."""
    stdout = process.stdout
    assert stdout is not None
    if not select.select([stdout], [], [], PATIENCE)[0]:
        raise Broken("a worker did not join")
    return stdout.readline()
