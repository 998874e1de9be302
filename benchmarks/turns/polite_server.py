"""Our server with the local ears, and a reply that hums for long: somebody is to talk over it."""

from __future__ import annotations

import logging
import sys

from server.app import ServerApp
from server.conversations.store.store import Store
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer
from server.engines.stt.moonshine import MoonshineTranscriber
from server.serving import Server, listen
from server.settings import read_settings

ANSWER = "The tide is going out, and so it goes on. " * 20
"""About fifty seconds of it."""


def main() -> int:
    """Serve on a free port of this machine; token and database come from the environment."""
    logging.basicConfig(level=logging.WARNING)
    settings = read_settings(host="127.0.0.1", port=0)
    think, speak = ScriptedChatModel(lambda _: ANSWER), ScriptedSynthesizer()
    lineup = Lineup(Stage("moonshine", MoonshineTranscriber()), Stage("scripted", think), Stage("scripted", speak))
    Server(ServerApp(settings, lineup, Store(settings.database))).run(sockets=[listen(settings.host, settings.port)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
