"""`sb-voice-server`: serves one person or a team, and looks after what it keeps."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING, NoReturn

if __name__ == "__main__":
    # The app waits for these imports, and looking for garbage, of which they make none, would be a fifth of their time.
    gc.disable()

from server.commands import database, engine_process, offers, plan, serve, worker
from server.commands.outcome import CommandFailed, CommandParser, report_failure
from server.commands.team import people
from server.commands.watching import check, top
from server.conversations.store.errors import StoreError
from server.engines.catalog import UnknownEngine
from server.settings import CONFIG, SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    _take_any_text()
    options = _parser().parse_args(arguments)
    os.umask(0o077)  # what was said, tokens and logs are for this user's eyes
    if getattr(options, "config", None):
        os.environ[CONFIG] = options.config
    try:
        code: int = options.run(options)
    except (CommandFailed, SettingsError, UnknownEngine, StoreError, OSError) as error:
        report_failure(error, as_json=getattr(options, "json", False))
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _take_any_text() -> None:
    """Have letters that a terminal cannot show, in a path for instance, replaced by question marks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = CommandParser(prog="sb-voice-server", description="Speech in, speech out, over one WebSocket.")
    parser.add_argument("--version", action="version", version=f"sb-voice-server {version('sb-voice')}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (serve, check, top, database, people, offers, plan, worker, engine_process):
        command.add(commands)
    return parser


def _main() -> NoReturn:
    gc.freeze()
    gc.enable()
    sys.exit(main())


if __name__ == "__main__":
    _main()
