"""Not hearing itself: what is left of the voice in the microphone, what of a person, and what that takes.

Offline, over rooms made from seeds (`echo_rooms.py`). The voice is synthetic and the rooms are exponential decays:
furniture, people who move and cheap amplifiers are not in them, so real rooms are somewhat worse. What is found in the
microphone is what a session with `normal` patience finds; that the voice is turned down meanwhile is not in it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import soxr

from benchmarks.app.echo_rooms import (
    JUMP_SECONDS,
    RATE,
    EchoRoom,
    Sound,
    echo_in,
    noise_in,
    person_in,
    rooms,
    voice,
)
from benchmarks.figures import percentile
from benchmarks.plan import Plan
from benchmarks.report import Row
from desktop.echo.canceller import webrtc_canceller
from desktop.echo.echo_guard import EchoGuard
from desktop.echo.echo_verdict import Duplex
from desktop.echo.played_sound import PlayedSound
from server.turn_detection.speech_detector import SpeechBegan
from server.turn_detection.turn_detector import TurnDetector
from server.turn_detection.voice_over_reply import MayBegin

BLOCK = RATE // 50
PLAYED_BLOCK = RATE // 200
AHEAD_SECONDS = 0.045
HEARD_LATER_SECONDS = 0.025
STEADY_SECONDS = 4.0
WIRE_RATE = 24_000
THRESHOLD, SILENCE_MS = 0.5, 500


@dataclass(frozen=True, slots=True)
class RoomOutcome:
    """Of one room: `loss` in dB, `settled` in seconds; `late` and `cut` per sentence in milliseconds, until the voice
    was turned down for it and until it was cut by voice alone."""

    loss: float
    first_second: float
    settled: float
    self_turned_down: int
    self_cut: int
    late: list[float]
    cut: list[float]
    cpu: float
    duplex: Duplex
    regained: float


def run(plan: Plan) -> list[Row]:
    """The first six rooms where it shall be quick."""
    chosen = rooms() if plan.repeats > 3 else rooms()[:6]
    outcomes = [(room, measure(room)) for room in chosen]
    ordinary = [outcome for room, outcome in outcomes if room.ordinary]
    every = [outcome for _, outcome in outcomes]
    late = [moment for outcome in every for moment in outcome.late]
    missed = sum(moment == float("inf") for moment in late)
    minutes = len(every) * len(voice()) / RATE / 60
    own = sum(each.self_cut for each in every) / minutes
    down = sum(each.self_turned_down for each in every) / minutes
    cut = [moment for outcome in every for moment in outcome.cut]
    left = -percentile([each.loss for each in ordinary], 0.5)
    settled, usual = [each.settled for each in every], [each.settled for each in ordinary]
    return [
        Row(f"echo that is left, {len(ordinary)} ordinary rooms, median", left, "dB", target=-30),
        Row(f"echo that is left, {len(every)} rooms, worst", -min(each.loss for each in every), "dB"),
        Row("settled after, ordinary rooms, median", percentile(usual, 0.5), "s", target=1.0),
        Row("settled after, worst", max(settled), "s"),
        Row("heard again after a jump of the delay, worst", max(each.regained for each in every), "s", target=3.0),
        Row("interrupts itself, a minute of its speech", own, "times", target=0.1),
        Row("turns itself down, a minute of its speech", down, "times"),
        Row(f"{len(late)} persons over the voice, not heard", missed, ""),
        Row("turned down for a person over the voice after, p50", percentile(late, 0.5), "ms", target=200),
        Row("turned down for a person over the voice after, p95", percentile(late, 0.95), "ms", target=300),
        Row("persons who interrupt within 3 s, by their voice alone", sum(each < 3000 for each in cut), ""),
        Row("CPU while the voice sounds", percentile([each.cpu for each in every], 0.5), "% of a core", target=3.0),
    ]


def measure(room: EchoRoom) -> RoomOutcome:
    """One reply alone, and the same with a person who speaks over it."""
    played = voice()
    echo, noise = echo_in(room, played), noise_in(room, len(played))
    person, begins = person_in(room, len(played))
    alone, moments, cpu = cleaned(room, played, echo + noise)
    both, _, _ = cleaned(room, played, echo + noise + person)
    settled = next((at for at, duplex in moments if duplex.full), float("inf"))
    lost = [at for at, duplex in moments if not duplex.full and at > JUMP_SECONDS - 1]
    regained = next((at - lost[0] for at, duplex in moments if lost and at > lost[0] and duplex.full), 0.0)
    return RoomOutcome(
        loss=_loss(echo + noise, alone, STEADY_SECONDS, JUMP_SECONDS),
        first_second=_loss(echo + noise, alone, 0.2, 1.0),
        settled=settled,
        self_turned_down=len(_found(alone, MayBegin)),
        self_cut=len(_found(alone, SpeechBegan)),
        late=[_after(begin, _found(both, MayBegin)) for begin in begins],
        cut=[_after(begin, _found(both, SpeechBegan)) for begin in begins],
        cpu=cpu,
        duplex=moments[-1][1],
        regained=regained if not lost or moments[-1][1].full else float("inf"),
    )


def cleaned(room: EchoRoom, played: Sound, heard: Sound) -> tuple[Sound, list[tuple[float, Duplex]], float]:
    """What is heard in the end, when it became known whether one is heard, and the share of a core in per cent."""
    sound = PlayedSound()
    sound.begin(RATE)
    now = 0.0
    moments: list[tuple[float, Duplex]] = []
    guard = EchoGuard(sound, webrtc_canceller, lambda duplex: moments.append((now, duplex)))
    chance = np.random.default_rng([room.seed, 3])
    pcm = (np.clip(played, -1, 1) * 32767).astype(np.int16)
    microphone = (np.clip(heard, -1, 1) * 32767).astype(np.int16)
    given, pieces, busy = 0, [], 0.0
    for begin in range(0, len(microphone) - BLOCK, BLOCK):
        now = (begin + BLOCK) / RATE + HEARD_LATER_SECONDS
        while (sounds := given / (RATE * (1 + room.drift))) < now + AHEAD_SECONDS and given < len(pcm):
            sound.add(pcm[given : given + PLAYED_BLOCK], sounds + chance.normal() * room.trembling)
            given += PLAYED_BLOCK
        begun = time.process_time()
        pieces.append(guard.clean(microphone[begin : begin + BLOCK], begin / RATE + chance.normal() * room.trembling))
        busy += time.process_time() - begun
    return np.concatenate(pieces) / 32768, moments or [(0.0, guard.duplex)], 100 * busy * RATE / len(microphone)


def _loss(before: Sound, after: Sound, begin: float, end: float) -> float:
    part = slice(int(begin * RATE), int(end * RATE))
    return float(10 * np.log10((np.mean(before[part] ** 2) + 1e-12) / (np.mean(after[part] ** 2) + 1e-12)))


def _found(sound: Sound, kind: type) -> list[float]:
    """The seconds at which the server finds it while the reply plays; no words of it are known to it here."""
    pcm = (soxr.resample(sound, RATE, WIRE_RATE) * 32767).astype("<i2").tobytes()
    detector = TurnDetector(WIRE_RATE, threshold=THRESHOLD, silence_ms=SILENCE_MS)
    found = []
    for begin in range(0, len(pcm), 960):
        detector.patience = "normal"
        moments = list(detector.feed(pcm[begin : begin + 960]))
        found += [begin / 2 / WIRE_RATE for moment in moments if isinstance(moment, kind)]
        if any(isinstance(moment, SpeechBegan) for moment in moments):
            detector.reset()
    return found


def _after(begin: float, found: list[float]) -> float:
    return next(((at - begin) * 1000 for at in found if begin <= at < begin + 3), float("inf"))
