"""How a command says what came of it: for a person, or with `--json` for a program."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class CommandFailed(Exception):
    """The command did not do what it was asked; the text is one sentence for a person, without any secret."""


class CommandParser(argparse.ArgumentParser):
    """Says what is wrong with its arguments as the command itself says what is wrong: with `--json` for a program."""

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        self._as_json = "--json" in (sys.argv[1:] if args is None else args)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        if not self._as_json:
            super().error(message)
        report_failure(CommandFailed(message), as_json=True)
        self.exit(2)


def takes_config(parser: argparse.ArgumentParser, **more: Any) -> None:
    """Add the argument of every command that reads settings; `more` is argparse's."""
    help_ = "a TOML file with settings; SB_VOICE_* variables go above it"
    parser.add_argument("--config", metavar="FILE", help=help_, **more)


def takes_json(parser: argparse.ArgumentParser, **more: Any) -> None:
    """Add the switch of every command that says something; `more` is argparse's."""
    parser.add_argument("--json", action="store_true", help="say it as one line of JSON, for programs", **more)


def report(facts: Mapping[str, Any], sentences: Iterable[str], *, as_json: bool) -> None:
    """Print the facts as one line of JSON, or else the sentences."""
    for line in [json.dumps(facts, ensure_ascii=False)] if as_json else sentences:
        print(line, flush=True)


def report_failure(error: Exception, *, as_json: bool) -> None:
    """Print to stderr why it failed."""
    why = str(error)
    if isinstance(error, OSError) and error.filename is not None:
        why = f"{error.filename}: {error.strerror}."
    line = json.dumps({"error": why}, ensure_ascii=False) if as_json else f"sb-voice-server: {why}"
    sys.stderr.write(f"{line}\n")
