"""Microphones that are open while nobody speaks: what each one takes of our server, which detects turns in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from benchmarks.load.callers import Order, Outcome
from benchmarks.load.server_load import call
from benchmarks.plan import Plan
from benchmarks.processes import Broken, scripted_server
from benchmarks.report import Row

MICROPHONES = 60
ON_A_CORE = 60.0 / MICROPHONES
"""Processor seconds a minute that each of so many may take on one core."""

MEMORY_MB = 0.5
TOOLS = 32
SPEECH = "input_audio_buffer.speech_started"


def run(plan: Plan) -> list[Row]:
    if sys.platform != "linux":
        raise Broken("processor time and memory are read as Linux tells them")
    with scripted_server() as (url, pid, token):
        seconds = max(plan.seconds, 2.0)
        for one in (1, MICROPHONES):  # the model is loaded by the first; then what each one keeps is made once
            _listen(Order(url, token, pid, one, 1.0, open_microphone=True))
        plain = _listen(Order(url, token, pid, MICROPHONES, seconds, open_microphone=True))
        with_tools = _listen(Order(url, token, pid, MICROPHONES, seconds, open_microphone=True, tools=TOOLS))
    return [*_rows("", plain), *_rows(f" with {TOOLS} tools declared", with_tools)]


def _rows(how: str, outcome: Outcome) -> Iterator[Row]:
    who = f"open silent microphone{how}, {MICROPHONES} of them"
    before, during = outcome.memory
    yield Row(f"CPU per minute of an {who}", outcome.cpu_per_minute, "s", target=ON_A_CORE)
    yield Row(f"memory of an {who}", (during - before) / MICROPHONES, "MB", target=MEMORY_MB)


def _listen(order: Order) -> Outcome:
    outcome = call(order)
    if outcome.failed or outcome.kinds.get(SPEECH):
        raise Broken("somebody was heard where nobody spoke")
    return outcome
