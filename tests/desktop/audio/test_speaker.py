"""The speaker on a real sound server: what arrives at the monitor, and what is counted."""

from __future__ import annotations

import asyncio
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

import numpy as np
import pytest

from desktop.audio.cues import Cue
from desktop.audio.device_watch import DeviceWatch
from desktop.audio.devices.catalog import AudioUnavailable, Devices
from desktop.audio.speaker import Heard, Speaker, gain_of
from server.protocol.audio import WIRE_RATE
from tests.both_sound_servers import on_both_servers
from tests.desktop.audio.conftest import MakeSound
from tests.desktop.audio.listening import at_monitor, find, last_sound, likeness, pcm, speech, steepest, tone, until
from tests.desktop_session import Recording, Sound
from tests.desktop_session.sound import RATE, SPEAKER
from tests.patience import PATIENCE, own_clock


class Events:
    """A speaker and what it reported."""

    def __init__(self, device: str | None = None) -> None:
        self.drained: list[str] = []
        self.failed: list[AudioUnavailable] = []
        self.levels: list[float] = []
        self.refused: list[bool] = []
        self.speaker = Speaker(
            loop=asyncio.get_running_loop(),
            drained=self.drained.append,
            failed=self.failed.append,
            refused=lambda: self.refused.append(True),
            level=self.levels.append,
            device=device,
        )

    async def ready(self) -> Speaker:
        """The speaker with its device open."""
        self.speaker.warm()
        await until(lambda: self.speaker._line.stream)
        return self.speaker

    async def played(self, item_id: str, milliseconds: int) -> None:
        """Wait until so much of it was heard."""
        await until(lambda: self.speaker.played_ms(item_id) >= milliseconds)

    async def sounded(self, item_id: str) -> None:
        """Wait until all of it was heard."""
        await until(lambda: item_id in self.drained)

    def say(self, item_id: str, sound: bytes, *, cut: int = 4800) -> None:
        """The whole of an item, in the pieces in which a server would send it."""
        for start in range(0, len(sound), cut):
            self.speaker.play(item_id, sound[start : start + cut])
        self.speaker.end(item_id)


@pytest.fixture(autouse=True)
def steady(monkeypatch: pytest.MonkeyPatch) -> None:
    """A buffer that outlasts what else runs on this machine: these tests are about what sounds, not how soon."""
    monkeypatch.setattr("desktop.audio.streams.stream.OUTPUT_LATENCY", 0.2)


@pytest.fixture
def listen(sound: Sound) -> Iterator[Recording]:
    with sound.recording() as recording:
        yield recording


async def heard_rest(recording: Recording, seconds: float = 0.5) -> None:
    """Wait until what the device still held is in the recording."""
    await asyncio.to_thread(recording.wait, recording.seconds + seconds)


@pytest.mark.parametrize("cut", [960, 4800, 48_000 - 2])
async def test_a_reply_arrives_whole_with_its_start_and_its_tail(listen: Recording, cut: int) -> None:
    events = Events()
    # Loud from the first sample to the last: a start or an end that is cut off is missed.
    sound = np.concatenate([tone(0.1, pitch=300), speech(2, 1.5), tone(0.1, pitch=500)])
    events.say("a", pcm(sound), cut=cut)
    await until(lambda: events.drained)
    await heard_rest(listen)
    events.speaker.close()
    expected, recorded = at_monitor(sound), listen.samples
    assert likeness(expected, recorded) > 0.999
    assert last_sound(recorded) - find(expected, recorded) == pytest.approx(len(expected), abs=RATE * 0.002)
    assert events.drained == ["a"]
    assert events.speaker.played_ms("a") == 1700


@pytest.mark.usefixtures("qasync_loop")
async def test_it_works_in_the_loop_of_qt(listen: Recording) -> None:
    events = Events()
    events.say("a", pcm(speech(2, 0.5)))
    await until(lambda: events.drained)
    await heard_rest(listen)
    events.speaker.close()
    assert likeness(at_monitor(speech(2, 0.5)), listen.samples) > 0.99


@pytest.mark.usefixtures("qasync_loop")
async def test_in_the_loop_of_qt_too_what_is_drained_has_sounded_whole(sound: Sound) -> None:
    """Its timers may be a twentieth too early, and a message of which the end counts as not heard was cut off."""
    events = Events()
    counted: list[int] = []

    def count(item: str) -> None:
        counted.append(events.speaker.played_ms(item))
        events.drained.append(item)

    events.speaker._drained = count
    for number in range(8):
        events.say(f"item {number}", pcm(tone(0.2)))
        await events.sounded(f"item {number}")
    events.speaker.close()
    assert counted == [200] * 8


async def test_replies_follow_one_another(listen: Recording) -> None:
    events = Events()
    first, second = speech(2, 0.7), speech(5, 0.7)
    events.say("a", pcm(first))
    events.say("b", pcm(second))
    await until(lambda: len(events.drained) == 2)
    await heard_rest(listen)
    events.speaker.close()
    assert events.drained == ["a", "b"]
    assert likeness(at_monitor(np.concatenate([first, second])), listen.samples) > 0.99


async def test_drained_comes_after_the_last_sample_sounded(listen: Recording) -> None:
    events = Events()
    await events.ready()
    drained_at: list[float] = []
    events.speaker._drained = lambda _: drained_at.append(time.monotonic())
    events.say("a", pcm(tone(0.4)))
    await until(lambda: drained_at)
    await heard_rest(listen)
    events.speaker.close()
    # A block of the device more or less is how well the moment of a recording is known.
    assert listen.at(drained_at[0]) * RATE > last_sound(listen.samples) - RATE * 0.02


@on_both_servers
async def test_silence_is_without_a_click_and_counts_what_was_heard(listen: Recording) -> None:
    events = Events()
    speaker = await events.ready()
    sound = tone(3, pitch=311)
    steepnesses = []
    for number in range(5):
        item = f"item {number}"
        before = listen.seconds
        speaker.play(item, pcm(sound))
        await events.played(item, 300 + 13 * number)
        heard = speaker.silence()
        await heard_rest(listen)
        recorded = listen.samples[int(before * RATE) :]
        audible = np.flatnonzero(np.abs(recorded) > 0.001)
        assert heard.item_id == item
        assert heard.milliseconds == pytest.approx((audible[-1] - audible[0]) / RATE * 1000, abs=40)
        steepnesses.append(steepest(recorded))
        assert speaker.played_ms(item) == heard.milliseconds
    speaker.close()
    # A click of ours is there each time; a sound server that is out of breath leaves out a block now and then.
    assert statistics.median(steepnesses) < 1.3 * steepest(at_monitor(sound)[RATE // 10 : -RATE // 10])
    assert events.drained == []


async def test_after_silence_the_old_reply_stays_silent_and_a_new_one_is_heard(listen: Recording) -> None:
    events = Events()
    speaker = await events.ready()
    speaker.play("old", pcm(speech(2, 3)))
    await events.played("old", 200)
    speaker.silence()
    speaker.play("old", pcm(tone(1)))
    speaker.end("old")
    await heard_rest(listen)
    before = listen.seconds
    new = speech(8, 0.5)
    events.say("new", pcm(new))
    await until(lambda: events.drained)
    await heard_rest(listen)
    speaker.close()
    recorded = listen.samples[int(before * RATE) :]
    assert likeness(at_monitor(new), recorded) > 0.99
    assert last_sound(recorded) < find(at_monitor(new), recorded) + len(at_monitor(new)) + RATE * 0.01
    assert events.drained == ["new"]


async def test_silence_when_nothing_plays_and_right_after_play(sound: Sound) -> None:
    events = Events()
    assert events.speaker.silence() == Heard(None, 0)
    events.speaker.play("a", pcm(tone(1)))
    assert events.speaker.silence() == Heard("a", 0)
    events.speaker.close()


async def test_a_reply_that_comes_too_slowly_pauses_and_goes_on(listen: Recording) -> None:
    events = Events()
    speaker = await events.ready()
    # A whole number of waves, so that it ends as gently as it begins.
    sound = tone(0.6, pitch=310)
    for number, part in enumerate(np.split(sound, 3), 1):
        speaker.play("a", pcm(part))
        await events.played("a", 200 * number - 40)  # the end is held back until it is known to be one
        await asyncio.sleep(0.24)
    speaker.end("a")
    await until(lambda: events.drained)
    await heard_rest(listen)
    speaker.close()
    recorded = listen.samples
    assert steepest(recorded) < 1.3 * steepest(at_monitor(sound)[RATE // 10 : -RATE // 10])
    assert np.count_nonzero(np.abs(recorded) > 0.001) == pytest.approx(0.6 * RATE, rel=0.05)
    assert speaker.played_ms("a") == 600


async def test_played_grows_as_the_sound_is_heard(listen: Recording) -> None:
    events = Events()
    speaker = await events.ready()
    sound = speech(2, 2)
    speaker.play("a", pcm(sound))
    counted = []
    for _ in range(8):
        await asyncio.sleep(0.11)
        before, played, after = time.monotonic(), speaker.played_ms("a"), time.monotonic()
        counted.append((before, played, after))
    await heard_rest(listen)
    speaker.close()
    begin = find(at_monitor(sound)[:RATE], listen.samples) / RATE
    for before, milliseconds, after in counted:
        # Whatever stands still between the two looks at the clock, it was counted at a moment from here to there.
        earliest, latest = (max(0, listen.at(moment) - begin) * 1000 for moment in (before, after))
        assert earliest - 60 <= milliseconds <= latest + 60


async def test_levels_come_while_something_sounds_and_end_with_zero(sound: Sound) -> None:
    events = Events()
    events.say("a", pcm(tone(0.5)))
    await until(lambda: events.drained and not events.levels[-1])
    count = len(events.levels)
    await asyncio.sleep(0.1)
    events.speaker.close()
    assert len(events.levels) == count
    assert count == pytest.approx(26, abs=2)
    assert max(events.levels) > 0.8


async def test_without_a_sound_server_the_text_goes_on(make_sound: MakeSound) -> None:
    make_sound(sound=False)
    events = Events()
    events.say("a", pcm(tone(1)))
    await until(lambda: events.drained == ["a"])
    events.say("b", pcm(tone(1)))
    await until(lambda: events.drained == ["a", "b"])
    assert [error.message for error in events.failed] == ["There is no speaker."]
    assert events.speaker.played_ms("a") == events.speaker.played_ms("b") == 0
    events.speaker.close()


async def test_a_speaker_that_comes_later_is_used(make_sound: MakeSound) -> None:
    server = make_sound(sound=False)
    events = Events()
    events.say("a", pcm(tone(1)))
    await until(lambda: events.drained == ["a"])
    await asyncio.to_thread(server.start)
    events.say("b", pcm(tone(0.2)))
    await until(lambda: events.drained == ["a", "b"])
    # A device that has just come may correct by some milliseconds what it said of its buffer.
    await until(lambda: events.speaker.played_ms("b") == 200)
    events.speaker.close()


async def test_a_chosen_speaker_that_is_not_there_gives_way_to_the_default(sound: Sound) -> None:
    events = Events("headset")
    events.say("a", pcm(tone(0.2)))
    await until(lambda: events.drained)
    await until(lambda: events.speaker.played_ms("a") == 200)
    assert events.failed == []
    events.speaker.close()


async def test_the_rest_is_played_after_the_server_was_killed_and_came_back(sound: Sound) -> None:
    events = Events()
    whole = speech(2, 2.5)
    rest = whole[WIRE_RATE:]
    events.say("a", pcm(whole))
    await events.played("a", 300)
    await asyncio.to_thread(sound.stop)
    await asyncio.to_thread(sound.start)
    with sound.recording() as recording:
        await until(lambda: events.drained)
        await heard_rest(recording)
    events.speaker.close()
    assert likeness(at_monitor(rest), recording.samples) > 0.95
    assert events.failed == []
    assert events.speaker.played_ms("a") == 2500


async def test_nothing_old_is_played_after_the_server_came_back(sound: Sound) -> None:
    events = Events()
    events.say("a", pcm(tone(3)))
    await events.played("a", 100)
    await asyncio.to_thread(sound.stop)
    assert events.speaker.silence().item_id == "a"
    await asyncio.to_thread(sound.start)
    with sound.recording() as recording:
        await until(lambda: events.speaker._line.stream)
        await heard_rest(recording, 0.8)
    events.speaker.close()
    assert np.abs(recording.samples).max() == 0


async def test_a_server_that_stays_away_ends_the_reply(sound: Sound) -> None:
    events = Events()
    events.say("a", pcm(tone(3)))
    await events.played("a", 100)
    await asyncio.to_thread(sound.stop)
    await until(lambda: events.drained == ["a"])
    assert len(events.failed) == 1
    assert 0 < events.speaker.played_ms("a") < 3000
    events.speaker.close()


@on_both_servers
async def test_a_speaker_that_is_unplugged_gives_way_to_another(sound: Sound) -> None:
    sound.add_speaker("other")
    sound.pactl("set-default-sink", "other")
    events = Events(SPEAKER)
    events.say("a", pcm(speech(2, 2)))
    await events.played("a", 300)
    with sound.recording("other.monitor") as recording:
        await asyncio.to_thread(sound.unplug, SPEAKER)
        await until(lambda: events.drained)
        await heard_rest(recording)
    events.speaker.close()
    assert np.abs(recording.samples).max() > 0.01
    assert events.speaker.played_ms("a") == 2000
    assert events.failed == []


async def test_a_chosen_speaker_that_comes_back_is_used_again_and_the_count_is_right(sound: Sound) -> None:
    sound.add_speaker("headset")
    seen: list[Devices] = []
    events = Events("headset")

    def changed(devices: Devices) -> None:
        seen.append(devices)
        events.speaker.devices_changed(devices)

    watch = DeviceWatch(asyncio.get_running_loop(), changed)
    watch.start()
    await until(lambda: seen)
    events.say("a", pcm(speech(2, 4)))
    await events.played("a", 300)
    with sound.recording() as fallback:
        await asyncio.to_thread(sound.unplug, "headset")
        await until(lambda: np.abs(fallback.samples).max(initial=0) > 0.01)
    await asyncio.to_thread(sound.add_speaker, "headset")
    with sound.recording("headset.monitor") as headset:
        await until(lambda: events.drained)
    watch.close()
    events.speaker.close()
    assert np.abs(headset.samples).max() > 0.01
    assert events.speaker.played_ms("a") == 4000
    assert events.failed == []


async def test_the_volume_changes_while_it_sounds_without_a_click(listen: Recording) -> None:
    events = Events()
    speaker = await events.ready()
    sound = tone(2.5)
    events.say("a", pcm(sound))
    for number, volume in enumerate((50, 0, 80), 1):
        await events.played("a", 500 * number)
        speaker.set_volume(volume)
    await until(lambda: events.drained)
    await heard_rest(listen)
    speaker.close()
    recorded = listen.samples
    assert steepest(recorded) < 1.3 * steepest(at_monitor(sound)), "no edge that the tone has not itself"
    middle = last_sound(recorded) - RATE // 4
    assert 0.2 < np.abs(recorded[middle : middle + RATE // 10]).max() < 0.32, "0.4 times 0.64"
    assert speaker.played_ms("a") == 2500, "it counts what was played, however loud"


@pytest.mark.parametrize(("volume", "gain"), [(0, 0.0), (50, 0.25), (100, 1.0), (-5, 0.0), (700, 1.0)])
def test_the_volume_follows_the_ear(volume: int, gain: float) -> None:
    assert gain_of(volume) == gain


async def test_a_cue_sounds_over_a_reply_and_is_no_reply(listen: Recording) -> None:
    events = Events()
    speaker = await events.ready()
    speaker.cue(Cue.CLOSE)
    await until(lambda: np.abs(listen.samples).max(initial=0) > 0.01)
    await heard_rest(listen)
    assert np.abs(listen.samples).max() < 0.05
    assert speaker.silence().item_id is None
    assert events.drained == []
    speaker.close()


async def test_a_server_that_hangs_never_holds_up_the_loop(sound: Sound) -> None:
    events = Events()
    speaker = await events.ready()
    speaker.play("a", pcm(tone(3)))
    await events.played("a", 100)
    sound.server.send_signal(signal.SIGSTOP)
    try:
        longest = await longest_step(2.5)
        began = own_clock()
        assert speaker.silence().item_id == "a"
        assert own_clock() - began < 1
    finally:
        sound.server.send_signal(signal.SIGCONT)
    assert longest < 1
    events.say("b", pcm(tone(0.2)))
    await until(lambda: "b" in events.drained)
    speaker.close()


async def longest_step(seconds: float) -> float:
    """The longest time that the loop was stuck within so many seconds."""
    longest, end = 0.0, time.monotonic() + seconds
    while time.monotonic() < end:
        before = own_clock()
        await asyncio.sleep(0.01)
        longest = max(longest, own_clock() - before)
    return longest


async def test_an_idle_speaker_lets_go_and_opens_again(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.speaker.IDLE", 0.3)
    events = Events()
    events.say("a", pcm(tone(0.6)))
    await until(lambda: events.drained == ["a"])
    await until(lambda: events.speaker._line.stream is None)
    events.say("b", pcm(tone(0.2)))
    await until(lambda: events.drained == ["a", "b"])
    assert events.speaker.played_ms("a") == 600
    events.speaker.close()


QUIT = """
import asyncio
from desktop.audio.speaker import Speaker
async def main():
    speaker = Speaker(loop=asyncio.get_running_loop(), drained=print, failed=print)
    speaker.play("a", bytes(48_000))
    await asyncio.sleep({seconds})
    {last_words}
asyncio.run(main())
"""


@pytest.mark.parametrize("seconds", [0, 0.01, 0.02, 0.05, 0.4])
@pytest.mark.parametrize("last_words", ["speaker.close()", "pass"])
def test_a_program_can_end_at_any_moment(sound: Sound, seconds: float, last_words: str) -> None:
    program = QUIT.format(seconds=seconds, last_words=last_words)
    assert subprocess.run([sys.executable, "-c", program], timeout=PATIENCE, check=False).returncode == 0


async def test_noise_at_full_scale_is_silent_and_told_once(listen: Recording) -> None:
    events = Events(SPEAKER)
    speaker = await events.ready()
    noise = np.random.default_rng(1).integers(-32768, 32767, WIRE_RATE, dtype=np.int16)
    events.say("noise", noise.tobytes())
    await until(lambda: events.drained)
    assert events.refused == [True]
    assert max(events.levels, default=0.0) == 0.0
    speaker.close()


async def test_the_device_is_silent_while_paused_and_goes_on_where_it_was(listen: Recording) -> None:
    events = Events()
    await events.ready()
    sound = speech(3, 1.5)
    events.say("a", pcm(sound))
    await events.played("a", 400)
    events.speaker.pause()
    await heard_rest(listen, 0.5)
    paused_at, quiet_from = events.speaker.played_ms("a"), listen.seconds
    await heard_rest(listen, 0.5)
    assert not np.any(listen.samples[int(quiet_from * RATE) : int((quiet_from + 0.4) * RATE)])
    assert events.speaker.played_ms("a") == paused_at
    assert events.drained == []
    events.speaker.resume()
    await until(lambda: events.drained)
    assert events.speaker.played_ms("a") == 1500
