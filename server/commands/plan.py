"""`plan`: what a team of a given size needs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from server.commands.outcome import CommandFailed, report, takes_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from server.planning.team import Team, TeamNeed

MOST_USERS = 1_000_000
NAMES = {"stt": "what hears", "llm": "what thinks", "tts": "what speaks"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    plan = commands.add_parser(
        "plan",
        help="say what a team of a given size needs",
        description="Reckons with the measured figures of docs/scaling.md. Reads no settings and starts nothing.",
    )
    plan.add_argument("--users", type=int, required=True, metavar="N", help="how many people there are")
    plan.add_argument(
        "--at-once", type=float, default=0.2, metavar="SHARE", help="the most who talk at once (default: 0.2 of them)"
    )
    plan.add_argument(
        "--turn-seconds", type=float, default=20.0, metavar="S", help="from one question to the next (default: 20)"
    )
    plan.add_argument(
        "--elsewhere", action="append", default=[], choices=list(NAMES), help="a stage whose engine is at a provider"
    )
    takes_json(plan)
    plan.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is needed. Raises `CommandFailed` for a team that cannot be."""
    from server.planning.team import LOCAL, Team, need_of

    if not 1 <= options.users <= MOST_USERS:
        raise CommandFailed(f"--users has to be between 1 and {MOST_USERS}.")
    if not 0 < options.at_once <= 1:
        raise CommandFailed("--at-once has to be a share above 0 and at most 1.")
    if not 1 <= options.turn_seconds <= 3600:
        raise CommandFailed("--turn-seconds has to be between 1 and 3600.")
    team = Team(options.users, options.at_once, options.turn_seconds)
    here = {role: figures for role, figures in LOCAL.items() if role not in options.elsewhere}
    need = need_of(team, here)
    report({"users": team.users, **asdict(need)}, _lines(team, need), as_json=options.json)
    return 0


def _lines(team: Team, need: TeamNeed) -> Iterator[str]:
    yield f"{team.users} people, of whom {need.talking} talk at once, each with a turn every {team.turn_seconds:g} s:"
    yield f"  servers (serve --workers)  {need.servers}"
    for role, stage in need.stages.items():
        yield (
            f"  {NAMES[role]:<25}  {stage.workers} workers, {stage.load:.0%} busy; wait {1000 * stage.mean_wait:.0f} ms"
            f" on average, 95 of 100 at most {1000 * stage.p95_wait:.0f} ms; {stage.memory_mb} MB"
        )
    yield f"  in all                     {need.cores} cores, {need.memory_mb} MB"
    yield f"  with workers for each one  {need.processes_memory_mb} MB"
