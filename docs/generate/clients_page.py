"""The parts of `docs/clients.md` that follow from what is tried with clients that nobody here wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.clients.catalog import CLIENTS, TRIALS, Client, versions

if TYPE_CHECKING:
    from collections.abc import Iterator


def parts() -> dict[str, str]:
    """The text of each marked part of the page, by its name."""
    return {"clients": "\n".join(_rows()), "trials": "\n".join(_trials()), "sum": _sum()}


def _rows() -> Iterator[str]:
    yield f"| client | version | {' | '.join(map(_title, TRIALS))} |"
    yield f"| --- | --- |{' --- |' * len(TRIALS)}"
    for client in CLIENTS.values():
        marks = " | ".join(_mark(client, trial) for trial in TRIALS)
        yield f"| {client.title} | {versions(client)} | {marks} |"


def _mark(client: Client, trial: str) -> str:
    if trial not in client.trials:
        return ""
    return "fails" if trial in client.fails else "works"


def _trials() -> Iterator[str]:
    yield "| trial | what has to happen |"
    yield "| --- | --- |"
    for trial, meaning in TRIALS.items():
        yield f"| {_title(trial)} | {meaning[0].upper()}{meaning[1:]}. |"


def _sum() -> str:
    tried = sum(len(client.trials) for client in CLIENTS.values())
    failing = [
        f"- {client.title}, {_title(trial)}: {why}"
        for client in CLIENTS.values()
        for trial, why in client.fails.items()
    ]
    return "\n".join([f"{tried - len(failing)} of {tried} trials work.", *failing])


def _title(trial: str) -> str:
    return trial.replace("_", " ")
