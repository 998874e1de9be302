"""`offers`: which engines and models people may choose among, as the settings have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.commands.columns import table
from server.commands.outcome import report, takes_config, takes_json

if TYPE_CHECKING:
    import argparse

HELP = "which engines and models people may choose among"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Its arguments."""
    parser = commands.add_parser("offers", help=HELP, description=HELP.capitalize() + ".")
    takes_config(parser)
    takes_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Tell them. Raises `UnknownEngine` and `SettingsError`, as a start would."""
    from server.engine_plans import offered_by
    from server.settings import read_settings

    offers = offered_by(read_settings())
    rows = [(each["stage"], each["name"], each["engine"], each["model"] or "-", each["default"]) for each in offers]
    lines = table(("STAGE", "NAME", "ENGINE", "MODEL", ""), [(*row[:4], "default" if row[4] else "") for row in rows])
    told = lines if offers else ["Nothing is on offer: everybody has what the settings say (SB_VOICE_LLM_OFFERS)."]
    report({"offers": offers}, told, as_json=options.json)
    return 0
