"""What is said over the socket: one line there, one line back. Pure."""

from __future__ import annotations

from typing import NamedTuple

PTT = ("start", "stop", "toggle", "cancel")
SHOW = "show"
SERVER = "server"
"""Which server the app talks to: its address, or nothing while it has none. Where it is, not how to get in."""
JOIN = "join"
"""Show the invitation that follows: it works once, and nothing is done with it before a person agrees."""
COMMANDS = (*(f"ptt {act}" for act in PTT), SHOW, SERVER, JOIN)
ARGUED = (SHOW, JOIN)
"""Those that may bring something along: `show` the token with which a compositor lets a window come to the front."""
MAX_BYTES = 512
"""No line is longer."""
DONE = "ok"
REFUSED = "no "
"""What a refusal begins with; a sentence follows."""


class CommandAnswer(NamedTuple):
    """`problem` is a sentence, empty where all went well; `told` is what was asked for, if anything was."""

    problem: str = ""
    told: str = ""


def encode(line: str) -> bytes:
    return " ".join(line.split("\n")).encode()[: MAX_BYTES - 1] + b"\n"


def parse_command(data: bytes) -> tuple[str, str] | None:
    """The command and what follows it; None where it is none of `COMMANDS`."""
    line = data.decode(errors="replace").strip()
    for command in COMMANDS:
        if line == command or (command in ARGUED and line.startswith(f"{command} ")):
            return command, line.removeprefix(command).strip()
    return None


def answer(given: CommandAnswer) -> str:
    """The line for an answer."""
    return REFUSED + given.problem if given.problem else f"{DONE} {given.told}".strip()


def parse_answer(data: bytes) -> CommandAnswer:
    """What a line answers."""
    line = data.decode(errors="replace").strip()
    done, _, told = line.partition(" ")
    return (
        CommandAnswer(told=told) if done == DONE else CommandAnswer(line.removeprefix(REFUSED) or "It gave no answer.")
    )
