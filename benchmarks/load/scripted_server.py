"""Our server as `sb-voice-server serve` runs it, on engines that take the script's time and next to no processor."""

from __future__ import annotations

import logging
import sys

from benchmarks.load import script
from benchmarks.load.garbage import collect_when_asked
from server.app import ServerApp
from server.conversations.store.store import Store
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.process.serving import Server, listen
from server.settings import read_settings


def scripted() -> Lineup:
    """Stand-ins for cloud engines."""
    hear = ScriptedTranscriber(lambda _: script.QUESTION, delay=script.HEAR_SECONDS, sample_rate=script.RATE)
    think = ScriptedChatModel(
        lambda _: script.ANSWER, first_token_delay=script.FIRST_TOKEN_SECONDS, token_delay=script.TOKEN_SECONDS
    )
    speak = ScriptedSynthesizer(
        delay=script.FIRST_SOUND_SECONDS,
        seconds_per_character=script.SECONDS_PER_CHARACTER,
        sample_rate=script.RATE,
    )
    return Lineup(Stage("scripted", hear), Stage("scripted", think), Stage("scripted", speak))


def main() -> int:
    """Serve on a free port of this machine; token and database come from the environment."""
    logging.basicConfig(level=logging.WARNING)
    collect_when_asked()
    settings = read_settings(host="127.0.0.1", port=0)
    app = ServerApp(settings, scripted(), Store(settings.database))
    Server(app).run(sockets=[listen(settings.host, settings.port)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
