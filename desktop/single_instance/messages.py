"""What is said over the socket: one line there, one line back. Pure."""

from __future__ import annotations

PTT = ("start", "stop", "toggle", "cancel")
SHOW = "show"
COMMANDS = (*(f"ptt {act}" for act in PTT), SHOW)
MAX_BYTES = 512
"""No line is longer; `show` may bring along the token with which a compositor lets a window come to the front."""
DONE = "ok"
REFUSED = "no "
"""What a refusal begins with; a sentence follows."""


def encode(line: str) -> bytes:
    return " ".join(line.split("\n")).encode()[: MAX_BYTES - 1] + b"\n"


def parse_command(data: bytes) -> tuple[str, str] | None:
    """The command and what follows it; None where it is none of `COMMANDS`."""
    line = data.decode(errors="replace").strip()
    for command in COMMANDS:
        if line == command or (command == SHOW and line.startswith(f"{SHOW} ")):
            return command, line.removeprefix(command).strip()
    return None


def answer(problem: str) -> str:
    """What is answered; `problem` is empty where all went well."""
    return REFUSED + problem if problem else DONE


def parse_answer(data: bytes) -> str:
    """The problem, or an empty text."""
    line = data.decode(errors="replace").strip()
    return "" if line == DONE else line.removeprefix(REFUSED) or "It gave no answer."
