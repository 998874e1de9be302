"""The microphone on a real sound server: speech is played into it, and what it delivers is compared."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.audio.device_watch import DeviceWatch
from desktop.audio.microphone import FRAME, SUSPICIOUS, Microphone, MicrophoneState
from server.protocol.audio import FRAME_SECONDS, WIRE_RATE
from tests.both_sound_servers import on_both_servers
from tests.desktop.audio.conftest import MakeSound
from tests.desktop.audio.listening import AUDIBLE, Signal, find, likeness, pcm, speech, tone, until
from tests.desktop.audio.listening import signal as signal_of
from tests.desktop_session import Sound
from tests.desktop_session.sound import MICROPHONE
from tests.desktop_session.sound_servers import usual

CLOSED, OPENING, ARMED, LIVE, FAILED = MicrophoneState
Speak = Callable[..., "subprocess.Popen[Any]"]


class Heard:
    """A microphone and what it reported."""

    def __init__(self, device: str | None = None) -> None:
        self.frames: list[bytes] = []
        self.states: list[MicrophoneState] = []
        self.silences: list[bool] = []
        self.recorded: list[bytes] = []
        """What the device gave, whether it was delivered or not."""
        self.microphone = Microphone(
            loop=asyncio.get_running_loop(),
            deliver=self.frames.append,
            changed=self.states.append,
            silent=self.silences.append,
            device=device,
        )
        pass_on = self.microphone._pass_on

        def record(frame: bytes) -> None:
            self.recorded.append(frame)
            pass_on(frame)

        self.microphone._pass_on = record  # type: ignore[method-assign]

    async def armed(self) -> Microphone:
        self.microphone.arm()
        await until(lambda: self.microphone.state is ARMED)
        return self.microphone

    @property
    def sound(self) -> Signal:
        return signal_of(b"".join(self.frames))

    async def more(self, frames: int) -> None:
        """Wait until the device gave so many more."""
        before = len(self.recorded)
        await until(lambda: len(self.recorded) >= before + frames)

    async def whole(self, said: Signal) -> None:
        """Wait until what is delivered is long enough to hold all of it, from its first sound on."""

        def arrived() -> bool:
            audible = np.flatnonzero(np.abs(self.sound) > AUDIBLE)
            return bool(len(audible)) and len(self.sound) - int(audible[0]) >= len(said)

        await until(arrived)


@pytest.fixture
def speak(sound: Sound, tmp_path: Path) -> Speak:
    """Begins to say something at the wire's rate into the microphone; the program that does ends when it was said."""

    def begin(what: Signal) -> subprocess.Popen[Any]:
        path = tmp_path / "said.wav"
        with wave.open(str(path), "wb") as wav:
            wav.setparams((1, 2, WIRE_RATE, 0, "NONE", ""))
            wav.writeframes(pcm(what))
        return sound.say(path, wait=False)

    return begin


@on_both_servers
async def test_what_is_said_is_what_is_delivered(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    said = speech(2, 2)
    speak(said)
    await heard.whole(said)
    await microphone.finish()
    microphone.disarm()
    assert likeness(said, heard.sound) > 0.99
    assert {len(frame) for frame in heard.frames} == {FRAME}
    assert microphone.dropped == 0
    assert heard.states == [OPENING, ARMED, LIVE, ARMED, CLOSED]


async def test_the_first_syllable_is_kept_that_began_before_the_key_went_down(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    syllable = np.concatenate([tone(0.1, pitch=300), np.zeros(WIRE_RATE // 10), speech(2, 1)])
    speak(syllable)
    await until(lambda: any(loud(frame) for frame in heard.recorded))
    # The key goes down when the first syllable is over.
    await heard.more(6)
    microphone.open()
    await heard.whole(syllable)
    await microphone.finish()
    microphone.disarm()
    assert find(syllable, heard.sound) >= 0
    assert likeness(syllable, heard.sound) > 0.99


def loud(frame: bytes) -> bool:
    return bool(np.abs(signal_of(frame)).max() > 0.01)


@pytest.mark.usefixtures("qasync_loop")
async def test_it_works_in_the_loop_of_qt(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    said = speech(2, 0.5)
    speak(said)
    await heard.whole(said)
    await microphone.finish()
    microphone.disarm()
    assert likeness(said, heard.sound) > 0.99


async def test_no_more_than_the_pre_roll_is_kept_while_armed(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    speak(speech(2, 2))
    await heard.more(60)
    assert heard.frames == []
    microphone.open()
    assert len(heard.frames) == 15
    microphone.disarm()


async def test_finish_delivers_a_short_tail_and_then_nothing(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    speak(speech(2, 3))
    await until(lambda: len(heard.frames) > 20)
    before = len(heard.frames)
    await microphone.finish()
    after = len(heard.frames)
    assert 4 <= after - before <= 12
    await heard.more(15)
    assert len(heard.frames) == after
    microphone.disarm()


async def test_opening_again_while_finishing_ends_the_old_utterance_first(sound: Sound) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    await until(lambda: heard.frames)
    finishing = asyncio.create_task(microphone.finish())
    await asyncio.sleep(0)
    microphone.open()
    # Two turns of the loop: one for the future, one for the task that awaits it.
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert finishing.done()
    assert microphone.state is LIVE
    microphone.disarm()
    assert heard.states == [OPENING, ARMED, LIVE, ARMED, LIVE, CLOSED]


async def test_cancel_delivers_nothing_more_and_keeps_armed(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    await until(lambda: heard.frames)
    microphone.cancel()
    count = len(heard.frames)
    await heard.more(10)
    assert len(heard.frames) == count
    assert microphone.state is ARMED
    microphone.disarm()


async def test_a_muted_microphone_opens_for_nobody(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    await until(lambda: heard.frames)
    microphone.mute(True)
    assert microphone.state is FAILED
    assert microphone.error is not None
    assert microphone.error.message == "The microphone is muted."
    before = len(heard.frames)
    microphone.arm()
    microphone.open()
    assert await asyncio.to_thread(speak(tone(0.5)).wait) == 0
    await microphone.finish()
    microphone.disarm()
    assert microphone.state is FAILED, "it stays muted"
    assert len(heard.frames) == before
    microphone.mute(False)
    assert heard.states[-1] is CLOSED
    microphone.open()
    await until(lambda: len(heard.frames) > before)
    microphone.disarm()


async def test_a_microphone_that_was_closed_gets_ready_and_then_listens(sound: Sound) -> None:
    heard = Heard()
    heard.microphone.open()
    assert heard.states == [OPENING]
    await until(lambda: heard.microphone.state is LIVE)
    heard.microphone.disarm()
    assert heard.states == [OPENING, LIVE, CLOSED]


async def test_finish_of_a_microphone_that_never_got_ready_waits_for_nothing(sound: Sound) -> None:
    heard = Heard()
    heard.microphone.open()
    await heard.microphone.finish()
    assert heard.frames == []
    heard.microphone.disarm()


async def test_nothing_but_zeros_is_reported_once_per_opening(sound: Sound) -> None:
    heard = Heard()
    microphone = await heard.armed()
    await heard.more(35)
    assert heard.silences == []
    for count in (1, 2):
        microphone.open()
        frames = len(heard.frames)
        await until(lambda count=count: len(heard.silences) >= count)  # type: ignore[misc]
        # In sound, not in seconds: what a person may need to begin, and what a frame may be late.
        assert SUSPICIOUS - 0.5 <= (len(heard.frames) - frames) * FRAME_SECONDS <= SUSPICIOUS + 0.5
        await heard.more(35)
        assert heard.silences == [True] * count
        microphone.cancel()
    microphone.disarm()


async def test_a_silence_that_ends_is_taken_back(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    await until(lambda: heard.silences)
    speak(speech(2, 1))
    await until(lambda: heard.silences == [True, False])
    microphone.disarm()


async def test_a_headset_that_wakes_up_gets_ready_until_real_sound_comes(speak: Speak) -> None:
    heard = Heard()
    heard.microphone.open()
    await until(lambda: heard.frames)
    assert heard.microphone.state is OPENING, "zeros are no sound yet"
    speak(tone(2))
    await until(lambda: heard.microphone.state is LIVE)
    assert heard.silences in ([], [True, False])
    heard.microphone.disarm()


async def test_a_person_who_speaks_is_no_silence(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    speak(tone(3))
    await until(lambda: any(loud(frame) for frame in heard.recorded))
    microphone.open()
    await until(lambda: len(heard.frames) >= 60)
    microphone.disarm()
    assert heard.silences == []


async def test_nothing_is_lost_while_the_loop_hangs(speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    said = speech(2, 2)
    speak(said)
    for _ in range(4):
        await asyncio.sleep(0.2)
        time.sleep(0.4)
    await heard.whole(said)
    microphone.disarm()
    assert likeness(said, heard.sound) > 0.99
    assert microphone.dropped == 0


async def test_a_loop_that_hangs_for_long_loses_the_oldest(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.microphone.BACKLOG", 0.2)
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    time.sleep(1)
    await until(lambda: microphone.dropped)
    assert microphone.dropped > 10
    microphone.disarm()


async def test_without_a_sound_server_it_says_so_and_recovers(make_sound: MakeSound) -> None:
    server = make_sound(sound=False)
    heard = Heard()
    heard.microphone.open()
    await until(lambda: heard.microphone.state is FAILED)
    assert heard.microphone.error is not None
    assert heard.microphone.error.message == "There is no microphone."
    await asyncio.to_thread(server.start)
    await until(lambda: heard.microphone.state is LIVE)
    assert heard.microphone.error is None
    heard.microphone.disarm()
    assert heard.states == [OPENING, FAILED, LIVE, CLOSED]


async def test_without_a_microphone_it_says_so(make_sound: MakeSound) -> None:
    make_sound(microphone=False)
    heard = Heard()
    heard.microphone.arm()
    await until(lambda: heard.microphone.state is FAILED)
    assert heard.microphone.error is not None
    assert heard.microphone.error.message == "There is no microphone."
    heard.microphone.disarm()
    assert heard.microphone.state is CLOSED


@on_both_servers
async def test_what_was_heard_before_the_server_died_is_kept(sound: Sound, speak: Speak) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    said = speech(2, 1)
    speak(said)
    await heard.whole(said)
    await asyncio.to_thread(sound.stop)
    await until(lambda: microphone.state is FAILED)
    before = len(heard.frames)
    assert likeness(said, heard.sound) > 0.99
    await asyncio.to_thread(sound.start)
    await until(lambda: microphone.state is LIVE)
    await until(lambda: len(heard.frames) > before + 5)
    microphone.disarm()
    assert heard.states == [OPENING, ARMED, LIVE, FAILED, LIVE, CLOSED]


@on_both_servers
async def test_a_microphone_that_is_unplugged_gives_way_to_another(sound: Sound) -> None:
    heard = Heard(MICROPHONE)
    microphone = await heard.armed()
    microphone.open()
    await until(lambda: heard.frames)
    await asyncio.to_thread(sound.unplug, MICROPHONE)
    before = len(heard.frames)
    await until(lambda: microphone.state is LIVE and len(heard.frames) > before + 30)
    microphone.disarm()


async def test_a_chosen_microphone_that_is_not_there_gives_way_to_the_default(sound: Sound) -> None:
    heard = Heard("headset")
    heard.microphone.open()
    await until(lambda: heard.microphone.state is LIVE)
    heard.microphone.disarm()
    assert heard.states == [OPENING, LIVE, CLOSED]


async def test_a_server_that_hangs_is_noticed_and_outlived(sound: Sound) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    await until(lambda: heard.frames)
    sound.server.send_signal(signal.SIGSTOP)
    try:
        await until(lambda: microphone.state is FAILED)
        assert microphone.error is not None
        assert microphone.error.message == "The microphone stopped delivering sound."
    finally:
        sound.server.send_signal(signal.SIGCONT)
    await until(lambda: microphone.state is LIVE)
    microphone.disarm()


async def test_another_device_is_taken_while_live(sound: Sound) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    microphone.use(MICROPHONE)
    await until(lambda: heard.states[-2:] == [OPENING, LIVE])
    microphone.disarm()
    assert heard.states == [OPENING, ARMED, LIVE, OPENING, LIVE, CLOSED]


@pytest.mark.skipif(usual() == "pipewire", reason="PipeWire wakes a microphone that is in use")
async def test_a_suspended_microphone_is_noticed_and_outlived(sound: Sound) -> None:
    heard = Heard()
    microphone = await heard.armed()
    microphone.open()
    await asyncio.to_thread(sound.pactl, "suspend-source", MICROPHONE, "1")
    await until(lambda: microphone.state is FAILED)
    await asyncio.to_thread(sound.pactl, "suspend-source", MICROPHONE, "0")
    await until(lambda: microphone.state is LIVE)
    microphone.disarm()


async def test_a_chosen_microphone_that_comes_back_is_used_again(sound: Sound) -> None:
    def used() -> bool:
        sources = [line.split("\t") for line in sound.pactl("list", "short", "sources").splitlines()]
        numbers = [number for number, name, *_ in sources if name == "usb"]
        streams = sound.pactl("list", "short", "source-outputs").splitlines()
        return any(line.split("\t")[1] in numbers for line in streams)

    def plug_in() -> None:
        sound.pactl("load-module", "module-remap-source", "source_name=usb", "master=mouth.monitor")

    heard = Heard("usb")
    watch = DeviceWatch(asyncio.get_running_loop(), heard.microphone.devices_changed)
    watch.start()
    microphone = await heard.armed()
    microphone.open()
    for _ in range(2):
        await asyncio.to_thread(plug_in)
        await until(used)
        await asyncio.to_thread(sound.unplug, "usb")
        before = len(heard.frames)
        await until(lambda count=before: len(heard.frames) > count + 10)  # type: ignore[misc]
    watch.close()
    microphone.disarm()
    assert FAILED not in heard.states, "it went on without a break"
