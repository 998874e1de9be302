"""From the call, or the key, that opens the microphone to silence at the speaker, as a recorder there hears it."""

from __future__ import annotations

import asyncio
import random
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

import numpy as np

from benchmarks.app.speech_vendors import VENDORS, answering
from benchmarks.app.window import SCRIPTED, window
from benchmarks.figures import p50, p95
from benchmarks.local_engines import speech_file
from benchmarks.plan import Plan
from benchmarks.processes import Broken
from benchmarks.report import Row
from desktop.audio.speaker import Speaker
from server.protocol.audio import WIRE_RATE
from tests.desktop_session import DesktopSession, Recording, missing_programs
from tests.desktop_session.sound import RATE

AUDIBLE = 0.001
ANSWERS = 0.06
"""How loud an answer is at least: twice the note that tells that the microphone has closed."""
PITCH, LOUDNESS = 440, 0.4
TAIL_SECONDS = 0.3
"""How long after the call the recorder goes on."""
HOLD_SECONDS = 0.9
P50_MS, P95_MS, CLICK = 10.0, 20.0, 1.3
"""`CLICK`: how much steeper than the sound itself a step may be before it is heard."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One interruption: milliseconds until the last sample that can be heard, and the steepest step on the way."""

    milliseconds: float
    steepest: float


def run(plan: Plan) -> list[Row]:
    if reason := missing_programs():
        raise Broken(reason)
    with DesktopSession() as desktop:
        desktop.enter()
        latency, cuts = asyncio.run(_speaker(desktop, plan.repeats))
        usual = _window(desktop, plan.repeats)
        rows = [*_speaker_rows(latency, cuts), *_window_rows(latency, usual)]
        for name in VENDORS:
            with answering(name, _tone(0.2)) as engines:
                theirs = _window(desktop, plan.repeats, engines)
            rows.append(_vendor_row(name, latency, theirs, usual))
        return rows


def _speaker_rows(latency: float, cuts: list[Cut]) -> list[Row]:
    beyond = [cut.milliseconds - latency for cut in cuts]
    click = max(cut.steepest for cut in cuts) / _natural_step()
    return [
        Row("what the sound device says it holds", latency, "ms"),
        Row("silence() to silence, beyond the device, p50", p50(beyond), "ms", target=P50_MS),
        Row("silence() to silence, beyond the device, p95", p95(beyond), "ms", target=P95_MS),
        Row("click at the cut (1 = as steep as the sound)", click, "", target=CLICK),
    ]


def _window_rows(latency: float, cuts: list[Cut]) -> list[Row]:
    beyond = [cut.milliseconds - latency for cut in cuts]
    return [
        Row("key down to silence, beyond the device, p50", p50(beyond), "ms", target=P50_MS),
        Row("key down to silence, beyond the device, p95", p95(beyond), "ms", target=P95_MS),
    ]


def _vendor_row(name: str, latency: float, cuts: list[Cut], usual: list[Cut]) -> Row:
    silent, floor = (p95([cut.milliseconds - latency for cut in each]) for each in (cuts, usual))
    return Row(f"the same, p95, while {name} answers; floor: the three stages", silent, "ms", floor, P95_MS)


# --- the speaker alone


async def _speaker(desktop: DesktopSession, repeats: int) -> tuple[float, list[Cut]]:
    """The device's own latency in milliseconds, and what the cuts came to."""
    sounding = asyncio.Event()

    def heard(level: float) -> None:
        if level:
            sounding.set()

    def failed(error: object) -> None:
        raise Broken(f"no speaker: {error}")

    speaker = Speaker(loop=asyncio.get_running_loop(), drained=lambda _: None, failed=failed, level=heard)
    try:
        with desktop.recording() as recording:
            cuts = [await _cut(speaker, f"reply-{number}", sounding, recording) for number in range(repeats)]
        stream = speaker._line.stream
        assert stream is not None
        return stream.latency * 1000, cuts
    finally:
        speaker.close()


async def _cut(speaker: Speaker, item_id: str, sounding: asyncio.Event, recording: Recording) -> Cut:
    speaker.play(item_id, _tone(3.0))
    async with asyncio.timeout(10):
        await sounding.wait()
    # Not always at the same place within a block of the device.
    await asyncio.sleep(0.3 + random.random() * 0.05)
    called = time.monotonic()
    speaker.silence()
    await asyncio.to_thread(recording.wait, recording.seconds + TAIL_SECONDS)
    sounding.clear()
    return _heard_after(recording, called)


# --- the window


def _window(desktop: DesktopSession, repeats: int, engines: Mapping[str, str] = SCRIPTED) -> list[Cut]:
    with window(desktop, engines) as app, desktop.recording() as recording, _keys(desktop) as keys:
        app.usable()
        time.sleep(0.5)  # for the window to become the active one
        desktop.say(speech_file(), wait=False)
        _press(keys, "keydown")
        cuts = []
        for _ in range(repeats):
            time.sleep(HOLD_SECONDS)
            _press(keys, "keyup")
            _wait_for_answer(recording)
            time.sleep(0.3 + random.random() * 0.05)
            desktop.say(speech_file(), wait=False)
            pressed = time.monotonic()
            _press(keys, "keydown")
            recording.wait(recording.seconds + TAIL_SECONDS)
            cuts.append(_heard_after(recording, pressed))
        _press(keys, "keyup")
        return cuts


@contextmanager
def _keys(desktop: DesktopSession) -> Iterator[IO[str]]:
    """One running xdotool that takes commands: starting one for each key would be measured too."""
    process = subprocess.Popen(["xdotool", "-"], env=desktop.env, stdin=subprocess.PIPE, text=True)
    assert process.stdin is not None
    try:
        yield process.stdin
    finally:
        process.stdin.close()
        process.wait(5)


def _press(keys: IO[str], what: str) -> None:
    keys.write(f"{what} space\n")
    keys.flush()


def _wait_for_answer(recording: Recording) -> None:
    deadline = time.monotonic() + 10
    while not np.any(np.abs(recording.samples[-RATE // 20 :]) > ANSWERS):
        if time.monotonic() > deadline:
            raise Broken("the app gave no answer that could be heard")
        time.sleep(0.02)


# --- what was recorded


def _heard_after(recording: Recording, moment: float) -> Cut:
    recorded = recording.samples[max(0, int(recording.at(moment) * RATE)) :]
    audible = np.flatnonzero(np.abs(recorded) > AUDIBLE)
    if not len(audible) or audible[-1] > len(recorded) - RATE // 50:
        raise Broken("the sound had ended before, or did not end, when it was interrupted")
    steepest = float(np.abs(np.diff(recorded[: audible[-1] + RATE // 100])).max())
    return Cut(float(audible[-1]) / RATE * 1000, steepest)


def _tone(seconds: float) -> bytes:
    """A steady one: any jump in it is a click."""
    turns = np.arange(int(seconds * WIRE_RATE)) / WIRE_RATE
    return bytes((LOUDNESS * 32767 * np.sin(2 * np.pi * PITCH * turns)).astype("<i2").tobytes())


def _natural_step() -> float:
    """The steepest step of that tone between two samples of the recorder."""
    return LOUDNESS * 2 * np.pi * PITCH / RATE
