"""`db`: bring the database up to date, keep a copy of it, put a copy back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from server.commands.opened import done
from server.commands.outcome import report, takes_config, takes_json
from server.settings import read_settings

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    database = commands.add_parser(
        "db",
        help="upgrade, back up or restore the database",
        description="Looks after the database that SB_VOICE_DATABASE_URL names.",
    )
    parts = database.add_subparsers(required=True, metavar="WHAT")
    upgrade = parts.add_parser("upgrade", help="make or change its tables for this version; `serve` does so itself")
    backup = parts.add_parser("backup", help="copy it into one file, while a server may go on")
    backup.add_argument("file", type=Path, help="a new file; kept sound is in it, too")
    restore = parts.add_parser("restore", help="put a backup back; end the server first")
    restore.add_argument("file", type=Path, help="a file that `db backup` made")
    restore.add_argument("--replace", action="store_true", help="also where the database holds conversations")
    for part, run in ((upgrade, _upgrade), (backup, _back_up), (restore, _restore)):
        takes_config(part)
        takes_json(part)
        part.set_defaults(run=run)


def _upgrade(options: argparse.Namespace) -> int:
    from server.conversations.store import backup

    url = read_settings().database
    before, now = done(url, lambda: backup.upgrade(url))
    told = "The tables are up to date." if before == now else f"The tables are now at step {now}."
    report({"before": before, "now": now}, [told], as_json=options.json)
    return 0


def _back_up(options: argparse.Namespace) -> int:
    from server.conversations.store import backup

    url = read_settings().database
    size = done(url, lambda: backup.back_up(url, options.file))
    report({"file": str(options.file), "bytes": size}, [f"Backed up {size:,} bytes."], as_json=options.json)
    return 0


def _restore(options: argparse.Namespace) -> int:
    from server.conversations.store import backup

    url = read_settings().database
    kept = done(url, lambda: backup.restore(url, options.file, replace=options.replace))
    told = [f"What was there before is kept as {kept}."] if kept else []
    report({"restored": True, "kept": kept or None}, ["Restored.", *told], as_json=options.json)
    return 0
