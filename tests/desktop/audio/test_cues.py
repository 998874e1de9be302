"""The sounds of the microphone: quiet, short, without edges, and gone from what the microphone hears."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from desktop.audio.cues import LINGERS, SECONDS, Cue, Notch, cue_sound, trial_sound
from desktop.audio.microphone import Microphone, MicrophoneState
from desktop.audio.speaker import Speaker
from server.protocol.audio import WIRE_RATE
from tests.desktop.audio.listening import pcm, signal, speech, steepest, tone, until
from tests.desktop_session import Sound

RATE = 48_000


@pytest.mark.parametrize("cue", Cue)
def test_a_cue_is_quiet_short_and_begins_and_ends_in_silence(cue: Cue) -> None:
    samples = cue_sound(cue, RATE) / 32768
    assert len(samples) == SECONDS * RATE
    assert 0.02 < np.abs(samples).max() < 0.05
    assert np.abs(samples[[0, -1]]).max() < 0.0005
    assert steepest(samples) <= 0.05 * 2 * np.pi * cue.value / RATE


def test_the_test_sound_fades_away() -> None:
    samples = trial_sound(WIRE_RATE) / 32768
    assert 0.1 < np.abs(samples).max() < 0.5
    assert abs(samples[-1]) < 0.0005


@pytest.mark.parametrize("cue", Cue)
def test_the_notch_takes_a_cue_out_and_leaves_speech(cue: Cue) -> None:
    said = speech(2, 0.7)
    noise = np.zeros(len(said))
    sound = cue_sound(cue, WIRE_RATE) / 32768
    noise[2000 : 2000 + len(sound)] = sound
    left = through_notch(noise)
    assert np.square(left).sum() < np.square(noise).sum() / 300, "25 dB at least"
    assert np.corrcoef(said, through_notch(said))[0, 1] > 0.9


def test_the_notch_leaves_everything_alone_until_it_is_started_and_afterwards() -> None:
    notch, samples = Notch(), np.arange(480, dtype=np.int16)
    assert notch.clean(samples) is samples
    notch.start()
    for _ in range(round(LINGERS * WIRE_RATE / 480)):
        assert notch.clean(samples) is not samples
    assert notch.clean(samples) is samples


def through_notch(sound: np.ndarray) -> np.ndarray:
    notch = Notch()
    notch.start()
    frames = np.split(np.frombuffer(pcm(sound), np.int16), range(480, len(sound), 480))
    return signal(np.concatenate([notch.clean(frame) for frame in frames]).tobytes())


async def test_the_microphone_beside_the_speaker_does_not_record_the_cue(sound: Sound) -> None:
    frames: dict[bool, bytes] = {}
    for expected in (False, True):
        frames[expected] = await heard_of_a_cue(sound, expected=expected)
    leaked, kept_out = (at_pitch(signal(frames[each]), Cue.OPEN.value) for each in (False, True))
    assert leaked > 0, "without the notch it is in the question"
    assert kept_out < leaked / 100


def at_pitch(sound: np.ndarray, pitch: float) -> float:
    """The energy near a pitch: what a loopback that stumbles adds lies all over the spectrum."""
    pitches = np.fft.rfftfreq(len(sound), 1 / WIRE_RATE)
    energy = np.square(np.abs(np.fft.rfft(sound)))
    return float(energy[np.abs(pitches - pitch) < 20].sum())


async def heard_of_a_cue(sound: Sound, *, expected: bool) -> bytes:
    loopback = await asyncio.to_thread(
        sound.pactl, "load-module", "module-loopback", "source=speaker.monitor", "sink=mouth", "latency_msec=20"
    )
    heard: list[bytes] = []
    loop = asyncio.get_running_loop()
    microphone = Microphone(loop=loop, deliver=heard.append, changed=lambda _: None)
    speaker = Speaker(loop=loop, drained=lambda _: None, failed=lambda _: None)
    speaker.warm()
    microphone.arm()
    await until(lambda: microphone.state is MicrophoneState.ARMED and speaker._stream is not None)
    microphone.open()
    if expected:
        microphone.expect_cue()
    speaker.cue(Cue.OPEN)
    await until(lambda: len(heard) >= 40)  # 0.8 s, which is more than the cue and its way around
    microphone.disarm()
    speaker.close()
    await asyncio.to_thread(sound.pactl, "unload-module", loopback)
    return b"".join(heard)


def test_tone_of_another_pitch_passes() -> None:
    other = tone(0.5, pitch=440)
    assert np.square(through_notch(other)).sum() > 0.95 * np.square(other).sum()
