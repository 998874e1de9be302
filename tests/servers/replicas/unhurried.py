"""The server with scripted engines that take their time: a turn lasts long enough for the server to be killed amid it.

`python -m tests.servers.replicas.unhurried serve` takes what `python -m server serve` takes.
"""

from __future__ import annotations

import sys

from server.__main__ import main
from server.engines import catalog
from server.engines.scripted import ScriptedChatModel

FIRST_WORD_SECONDS = 0.1
WORD_SECONDS = 0.03


def slow_down() -> None:
    """Have the scripted language model think, from now on."""
    assert isinstance(catalog.CHAT_MODELS, dict)
    catalog.CHAT_MODELS["scripted"] = lambda _: ScriptedChatModel(
        first_token_delay=FIRST_WORD_SECONDS, token_delay=WORD_SECONDS
    )


if __name__ == "__main__":
    slow_down()
    sys.exit(main())
