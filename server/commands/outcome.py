"""How a command says what came of it: for a person, or with `--json` for a program."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping


class CommandFailed(Exception):
    """The command did not do what it was asked; the text is one sentence for a person, without any secret."""


def takes_config(parser: argparse.ArgumentParser) -> None:
    """Add the argument of every command that reads settings."""
    parser.add_argument("--config", metavar="FILE", help="a TOML file with settings; SB_VOICE_* variables go above it")


def takes_json(parser: argparse.ArgumentParser) -> None:
    """Add the switch of every command that says something."""
    parser.add_argument("--json", action="store_true", help="say it as one line of JSON, for programs")


def report(facts: Mapping[str, Any], sentences: Iterable[str], *, as_json: bool) -> None:
    """Print the facts as one line of JSON, or else the sentences."""
    for line in [json.dumps(facts, ensure_ascii=False)] if as_json else sentences:
        print(line, flush=True)


def report_failure(error: Exception, *, as_json: bool) -> None:
    """Print to stderr why it failed."""
    sys.stderr.write(
        f"{json.dumps({'error': str(error)}, ensure_ascii=False) if as_json else f'sb-voice-server: {error}'}\n"
    )
