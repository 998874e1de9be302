"""A wish for a device: attempts, fallbacks and the watch over it, with devices that are made up."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable

import pytest

from desktop.audio.devices.catalog import AudioUnavailable, Device
from desktop.audio.streams.line import DeviceLine, close
from desktop.audio.streams.stream import Stream
from tests.desktop.audio.listening import until
from tests.patience import PATIENCE

GONE = AudioUnavailable("It is gone.", "Plug it in.")


class MadeUp(Stream):
    """A device that calls as long as it lives."""

    def __init__(self, name: str | None) -> None:
        super().__init__("input", 48_000)
        self.name = name
        self.closed = False
        self.running = self.runs

    @property
    def called(self) -> float:
        return self._called if self.silent else time.monotonic()

    @called.setter
    def called(self, moment: float) -> None:
        self._called = moment

    silent = False
    runs = True

    def close(self) -> None:
        self.closed = True


class Desk:
    """Owns a line and says which devices can be opened."""

    def __init__(self, *there: str | None, device: str | None = None) -> None:
        self.there = list(there)
        self.asked: list[str | None] = []
        self.events: list[str | None] = []
        self.gone: Callable[[], None] = lambda: None
        self.block = threading.Event()
        self.block.set()
        self.made: list[MadeUp] = []
        loop = asyncio.get_running_loop()
        self.line = DeviceLine("input", loop=loop, device=device, open_=self.open, owner=self)

    def open(self, device: str | None, gone: Callable[[], None]) -> Stream:
        self.asked.append(device)
        self.block.wait(PATIENCE)
        if device not in self.there:
            raise GONE
        self.gone = gone
        self.made.append(MadeUp(device))
        return self.made[-1]

    def opened(self, stream: Stream) -> None:
        assert isinstance(stream, MadeUp)
        self.events.append(f"opened {stream.name}")

    def lost(self, error: AudioUnavailable) -> None:
        self.events.append(f"lost: {error.message}")

    def missed(self, error: AudioUnavailable) -> None:
        self.events.append(f"missed: {error.message}")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.streams.line.RETRIES", (0.0, 0.02))
    monkeypatch.setattr("desktop.audio.streams.line.WATCH", 0.02)


async def test_the_chosen_device_is_tried_first_then_the_default() -> None:
    desk = Desk(None, device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    assert desk.asked == ["headset", None]
    assert desk.events == ["opened None"]
    desk.line.disconnect()
    await until(lambda: desk.made[0].closed)


async def test_after_a_loss_the_default_is_tried_first() -> None:
    desk = Desk("headset", None, device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.gone()
    await until(lambda: len(desk.events) == 3)
    desk.line.disconnect()
    assert desk.events == ["opened headset", "lost: The microphone was disconnected.", "opened None"]
    assert desk.made[0].closed


async def test_it_is_tried_again_until_it_is_there() -> None:
    desk = Desk()
    desk.line.connect()
    await until(lambda: len(desk.events) == 3)
    desk.there.append(None)
    await until(lambda: desk.events[-1] == "opened None")
    desk.line.disconnect()
    assert set(desk.events[:-1]) == {"missed: It is gone."}


async def test_a_device_that_falls_silent_is_given_up() -> None:
    desk = Desk(None)
    desk.line.connect()
    await until(lambda: desk.events)
    desk.made[0].silent = True
    await until(lambda: len(desk.events) == 3)
    desk.line.disconnect()
    assert desk.events[1] == "lost: The microphone stopped delivering sound."


async def test_a_program_that_hangs_is_not_blamed_on_the_device() -> None:
    desk = Desk(None)
    desk.line.connect()
    await until(lambda: desk.events)
    desk.made[0].called = time.monotonic() - 3
    desk.made[0].silent = True
    # The first look finds the device late, the second finds it calling again.
    desk.line._watch()
    desk.made[0].silent = False
    await asyncio.sleep(0.2)
    desk.line.disconnect()
    assert desk.events == ["opened None"]


async def test_an_opening_that_hangs_is_reported_and_its_late_device_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.streams.line.OVERDUE", 0.1)
    desk = Desk(None)
    desk.block.clear()
    desk.line.connect()
    await until(lambda: desk.events)
    assert desk.events[0] == "missed: The computer's sound system does not answer."
    desk.line.disconnect()
    desk.block.set()
    await until(lambda: desk.made and all(made.closed for made in desk.made))
    assert not any(str(event).startswith("opened") for event in desk.events)


async def test_who_asks_again_does_not_wait_for_the_next_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.streams.line.RETRIES", (3600.0,))
    desk = Desk()
    desk.line.connect()
    await until(lambda: desk.events)
    desk.there.append(None)
    desk.line.connect()
    await until(lambda: desk.events[-1] == "opened None")
    desk.line.disconnect()


async def test_disconnecting_while_it_opens_leaves_nothing_open() -> None:
    desk = Desk(None)
    desk.block.clear()
    desk.line.connect()
    desk.line.disconnect()
    desk.block.set()
    await until(lambda: desk.made and desk.made[0].closed)
    assert desk.events == []


async def test_one_that_opens_when_nobody_wants_it_is_closed_without_the_loop() -> None:
    desk = Desk(None)
    desk.block.clear()
    desk.line.connect()
    await until(lambda: desk.asked)
    desk.line.disconnect()
    desk.block.set()
    deadline = time.monotonic() + PATIENCE
    while not (desk.made and desk.made[0].closed):
        assert time.monotonic() < deadline
        time.sleep(0.01)  # the loop does nothing meanwhile


async def test_another_device_replaces_the_open_one() -> None:
    desk = Desk("headset", None)
    desk.line.connect()
    await until(lambda: desk.events)
    desk.line.use("headset")
    await until(lambda: len(desk.events) == 2)
    assert desk.events == ["opened None", "opened headset"]
    assert desk.made[0].closed
    desk.line.disconnect()


HEADSET = [Device("headset", False, 48_000)]


async def test_a_chosen_device_that_comes_back_replaces_the_default_without_a_gap() -> None:
    desk = Desk(None, device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.line.devices_changed([])
    desk.there.append("headset")
    desk.line.devices_changed(HEADSET)
    await until(lambda: len(desk.events) == 2)
    desk.line.devices_changed(HEADSET)
    assert desk.events == ["opened None", "opened headset"]
    await until(lambda: desk.made[0].closed)
    assert not desk.made[1].closed
    desk.line.disconnect()


async def test_one_that_was_moved_without_a_word_goes_back() -> None:
    desk = Desk("headset", device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.line.devices_changed(HEADSET)
    assert len(desk.made) == 1
    desk.line.devices_changed([])
    desk.line.devices_changed(HEADSET)
    await until(lambda: len(desk.made) == 2 and desk.made[0].closed)
    desk.line.disconnect()


async def test_one_that_was_out_for_so_short_that_nobody_saw_it_goes_back_too() -> None:
    desk = Desk("headset", device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.line.devices_changed([Device("headset", False, 48_000, number=7)])
    desk.line.devices_changed([Device("headset", True, 48_000, number=7)])
    assert len(desk.made) == 1
    desk.line.devices_changed([Device("headset", False, 48_000, number=8)])
    await until(lambda: len(desk.made) == 2 and desk.made[0].closed)
    desk.line.disconnect()


async def test_one_that_does_not_run_replaces_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.streams.line.WARM_UP", 0.05)
    monkeypatch.setattr(MadeUp, "runs", False)
    desk = Desk(None, "headset", device="headset")
    desk.there.remove("headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.there.append("headset")
    desk.line.devices_changed(HEADSET)
    await until(lambda: len(desk.made) == 2 and desk.made[1].closed)
    assert desk.events == ["opened None"]
    assert not desk.made[0].closed
    # And that the open one dies is noticed all the same.
    desk.made[0].silent = True
    await until(lambda: len(desk.events) > 1)
    desk.line.disconnect()


async def test_one_that_is_not_ready_when_it_comes_back_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.streams.line.RETRIES", (0.0, 0.02, 0.02, 0.02))
    desk = Desk(None, device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.line.devices_changed(HEADSET)
    await until(lambda: desk.asked.count("headset") == 3)
    desk.there.append("headset")
    await until(lambda: len(desk.events) == 2)
    desk.line.disconnect()
    assert desk.events == ["opened None", "opened headset"]


async def test_one_that_is_there_and_cannot_be_opened_is_left_alone_in_the_end() -> None:
    desk = Desk(None, device="headset")
    desk.line.connect()
    await until(lambda: desk.events)
    desk.line.devices_changed(HEADSET)
    await until(lambda: desk.asked.count("headset") == 3)
    await asyncio.sleep(0.3)
    assert desk.asked.count("headset") == 3
    desk.line.devices_changed([])
    desk.line.devices_changed(HEADSET)
    await until(lambda: desk.asked.count("headset") == 5)
    desk.line.disconnect()
    assert desk.events == ["opened None"]


async def test_a_plug_that_goes_in_ends_the_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.audio.streams.line.RETRIES", (3600.0,))
    desk = Desk()
    desk.line.connect()
    await until(lambda: desk.events)
    desk.there.append(None)
    desk.line.devices_changed(HEADSET)
    await until(lambda: desk.events[-1] == "opened None")
    desk.line.disconnect()


def test_closing_waits_for_nobody() -> None:
    made = MadeUp(None)
    close(made)
    deadline = time.monotonic() + PATIENCE
    while not made.closed:
        assert time.monotonic() < deadline
        time.sleep(0.001)
