"""`sb-voice-server worker` whose model thinks a while, to be killed amid a turn, and notes when it is stopped.

`python -m benchmarks.two_machines.worker worker ...` takes what `python -m server worker ...` takes; the moments go
into the file of `SB_BENCH_STOPS`, in seconds of the monotonic clock, which both machines share.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

from server.__main__ import main
from server.engines import catalog
from server.engines.scripted import ScriptedChatModel

FIRST_WORD_SECONDS, WORD_SECONDS = 0.1, 0.03
STOPS = "SB_BENCH_STOPS"


class Thinking(ScriptedChatModel):
    """Takes its time, and notes when somebody did not want to hear the rest."""

    async def stream(self, *given: Any, **asked: Any) -> AsyncIterator[Any]:
        complete = False
        try:
            async with aclosing(super().stream(*given, **asked)) as words:  # type: ignore[type-var]
                async for word in words:
                    yield word
            complete = True
        finally:
            if not complete:
                with Path(os.environ[STOPS]).open("a") as file:
                    file.write(f"{time.monotonic()}\n")


def take_time() -> None:
    """Have the scripted language model of this process do so, from now on."""
    assert isinstance(catalog.CHAT_MODELS, dict)
    catalog.CHAT_MODELS["scripted"] = lambda _: Thinking(first_token_delay=FIRST_WORD_SECONDS, token_delay=WORD_SECONDS)


if __name__ == "__main__":
    take_time()
    sys.exit(main())
