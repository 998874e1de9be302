"""Dictation on the real server with engines of the test: what is typed, what goes to the clipboard, and when."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from desktop.address import Address
from desktop.audio.devices.catalog import AudioUnavailable
from desktop.audio.microphone import MicrophoneState
from desktop.dictation import dictation as room
from desktop.dictation.dictation import Dictation
from desktop.dictation.typing.typist import TypingRefused
from desktop.model.notice import Notice
from desktop.talk.outbox import SHORTEST_TALK_SECONDS
from server.engines import Transcriber
from server.engines.scripted import ScriptedTranscriber
from server.errors import SttFailed
from server.pipeline.utterance import Utterance
from server.process import serving as process
from server.protocol.texts import Text
from server.protocol.turn import Phase
from server.realtime.session import RealtimeSession
from tests.desktop.hotkey.watching import until
from tests.servers.realtime_server import TOKEN, lineup, serving
from tests.servers.realtime_server import Address as ServerAddress

FRAME = b"\x01\x02" * 480
HALF_A_SECOND = 25


class Ears:
    """A microphone that is told what it hears."""

    def __init__(self) -> None:
        self.error: AudioUnavailable | None = None
        self.open_ = False

    def open(self) -> None:
        self.open_ = True

    async def finish(self) -> None:
        self.open_ = False

    def cancel(self) -> None:
        self.open_ = False


class OtherProgram:
    """The program in front, and who types into it."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.refuse = ""
        self.slow = asyncio.Event()
        self.slow.set()

    def place(self) -> object:
        return "in front"

    async def prepare(self) -> None:
        if self.refuse:
            raise TypingRefused(self.refuse)

    async def type(self, text: str, place: object) -> None:
        assert place == "in front"
        await self.slow.wait()
        await self.prepare()
        self.texts.append(text)

    def close(self) -> None: ...


class OnTheDesk:
    """The app around it."""

    def __init__(self) -> None:
        self.address: Address | None = None
        self.language = ""
        self.hushed = 0
        self.clipboard = ""
        self.ours: list[str] | None = None

    def hush(self) -> None:
        self.hushed += 1

    def take(self, text: str) -> bool:
        if self.ours is not None:
            self.ours.append(text)
        return self.ours is not None

    def keep(self, text: str) -> str:
        self.clipboard = text
        return "It is on the clipboard."


class Setup:
    def __init__(self) -> None:
        self.ears, self.desk, self.program = Ears(), OnTheDesk(), OtherProgram()
        self.dictation = Dictation(self.ears, self.desk, self.program)
        self.notices: list[Notice] = []
        self.phases: list[Phase] = []
        self.dictation.noticed.connect(self.notices.append)
        self.dictation.phase_changed.connect(self.phases.append)

    def use(self, server: ServerAddress) -> None:
        self.desk.address = Address(server.url, TOKEN)
        self.dictation.server_changed()

    def press(self) -> None:
        """As if the key had been down for long enough already, however fast the test is."""
        self.dictation.press()
        self.dictation._pressed_at -= SHORTEST_TALK_SECONDS

    async def say(self, frames: int = HALF_A_SECOND) -> None:
        self.press()
        for _ in range(frames):
            self.dictation.frame(FRAME)
        self.dictation.release()

    async def idle(self) -> None:
        await until(lambda: self.dictation.phase is Phase.IDLE)


@asynccontextmanager
async def dictating(folder: Path, stt: Transcriber | None = None) -> AsyncIterator[Setup]:
    """With a real server, which hears by `stt`."""
    setup = Setup()
    async with serving(folder, lineup(stt)) as address:
        setup.use(address)
        yield setup
        await setup.dictation.close()


class Deaf(ScriptedTranscriber):
    """Understands a beginning, then fails."""

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        async for _ in audio:
            yield "So far"
        raise SttFailed("stt_failed", Text("The transcriber broke."))


async def test_what_is_heard_is_typed_in_the_order_it_was_said(
    qasync_loop: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with dictating(tmp_path, ScriptedTranscriber(interim_every=0.2)) as setup:
        heard: list[str] = []
        setup.dictation.heard.connect(heard.append)
        setup.program.slow.clear()
        await setup.say(50)
        await until(lambda: setup.dictation.phase is Phase.THINKING)
        await setup.say(25)
        assert setup.dictation.phase is Phase.LISTENING
        await until(lambda: setup.dictation.phase is Phase.THINKING)
        setup.program.slow.set()
        await setup.idle()
        assert setup.program.texts == ["I heard 1.0 seconds of sound.", "I heard 0.5 seconds of sound."]
        assert heard
        assert setup.desk.hushed == 2, "whatever was played fell silent"
        assert not setup.notices
        assert not setup.desk.clipboard
        assert setup.phases[0] is Phase.LISTENING
        assert setup.phases[-1] is Phase.IDLE
    assert "seconds of sound" not in caplog.text
    assert "seconds of sound" not in "".join(
        each.read_bytes().decode("latin-1") for each in tmp_path.iterdir() if each.is_file()
    )


async def test_a_text_that_cannot_be_typed_is_on_the_clipboard_and_that_is_said(
    qasync_loop: object, tmp_path: Path
) -> None:
    async with dictating(tmp_path) as setup:
        setup.program.refuse = "This desktop lets no program type."
        await setup.say()
        await setup.idle()
        await until(lambda: setup.notices)
        assert setup.desk.clipboard == "I heard 0.5 seconds of sound."
        (notice,) = setup.notices
        assert (notice.kind, notice.text) == (
            "warning",
            "This desktop lets no program type. It is on the clipboard.",
        )


async def test_in_a_window_of_ours_the_text_goes_where_the_cursor_is(qasync_loop: object, tmp_path: Path) -> None:
    async with dictating(tmp_path) as setup:
        setup.desk.ours = []
        await setup.say()
        await setup.idle()
        assert setup.desk.ours == ["I heard 0.5 seconds of sound."]
        assert not setup.program.texts


async def test_of_what_was_not_understood_the_beginning_is_on_the_clipboard(
    qasync_loop: object, tmp_path: Path
) -> None:
    async with dictating(tmp_path, Deaf()) as setup:
        await setup.say()
        await setup.idle()
        assert setup.desk.clipboard == "So far"
        (notice,) = setup.notices
        assert notice.kind == "error"
        assert notice.text.endswith("It is on the clipboard.")
        assert not setup.program.texts


async def test_silence_is_nothing_to_type(qasync_loop: object, tmp_path: Path) -> None:
    async with dictating(tmp_path, ScriptedTranscriber(lambda _: "")) as setup:
        await setup.say()
        await setup.idle()
        assert [notice.kind for notice in setup.notices] == ["info"]
        assert not setup.program.texts


async def test_line_breaks_of_a_transcriber_are_no_commands(qasync_loop: object, tmp_path: Path) -> None:
    async with dictating(tmp_path, ScriptedTranscriber(lambda _: "rm -rf x\n\x1bq")) as setup:
        await setup.say()
        await setup.idle()
        assert setup.program.texts == ["rm -rf x q"]


async def test_what_is_dropped_is_typed_nowhere(qasync_loop: object, tmp_path: Path) -> None:
    async with dictating(tmp_path) as setup:
        setup.dictation.press()
        setup.dictation.frame(FRAME)
        setup.dictation.drop()
        assert not setup.ears.open_
        assert setup.dictation.phase is Phase.IDLE
        setup.program.slow.clear()
        await setup.say()
        await until(lambda: setup.dictation.phase is Phase.THINKING)
        setup.dictation.drop()
        await setup.idle()
        setup.program.slow.set()
        await setup.say()
        await setup.idle()
        assert len(setup.program.texts) == 1, "that of the last time"
        assert [notice.kind for notice in setup.notices] == ["info", "info"]
        setup.dictation.press()
        setup.dictation.hush()
        assert len(setup.notices) == 2, "of a moment in which nothing was meant to be said nobody is told"


async def test_without_a_server_the_sound_is_kept_and_late_words_go_to_the_clipboard(
    qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LATE_SECONDS", 0.05)
    setup = Setup()
    await setup.say()
    await until(lambda: setup.dictation.phase is Phase.THINKING)
    assert not setup.dictation.connected
    await asyncio.sleep(0.1)
    async with serving(tmp_path) as address:
        setup.use(address)
        await setup.idle()
    assert setup.desk.clipboard == "I heard 0.5 seconds of sound."
    assert "came late" in setup.notices[0].text
    await setup.dictation.close()


async def test_a_server_that_is_started_anew_amid_a_passage_hears_all_of_it(
    qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "DRAIN_SECONDS", 0.1)  # it ends amid the passage, whose end it would wait for
    setup = Setup()
    async with serving(tmp_path / "first") as first:
        setup.use(first)
        setup.press()
        for _ in range(50):
            setup.dictation.frame(FRAME)
        await until(lambda: setup.dictation.connected)
    await until(lambda: not setup.dictation.connected)
    setup.dictation.frame(FRAME * 50)
    async with serving(tmp_path / "second") as second:
        setup.use(second)
        setup.dictation.release()
        await setup.idle()
        assert setup.program.texts == ["I heard 2.0 seconds of sound."]
        await setup.dictation.close()


async def test_a_server_that_would_keep_what_it_hears_hears_nothing(
    qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = RealtimeSession._described
    monkeypatch.setattr(RealtimeSession, "_described", lambda self: replace(described(self), sb_keep=UNSET))
    fed: list[bytes] = []
    monkeypatch.setattr(Utterance, "feed", lambda _, pcm: fed.append(pcm))
    async with dictating(tmp_path) as setup:
        await setup.say()
        await setup.idle()
        assert not fed
        assert "too old to dictate to" in setup.notices[0].text


async def test_a_microphone_that_is_missing_is_told(qasync_loop: object, tmp_path: Path) -> None:
    setup = Setup()
    setup.ears.error = AudioUnavailable("There is no microphone.", "Plug one in.")
    missing: list[bool] = []
    setup.dictation.microphone_missing.connect(missing.append)
    setup.dictation.press()
    setup.dictation.microphone_changed(MicrophoneState.FAILED)
    assert missing[-1]
    setup.dictation.release()
    await setup.idle()
    assert setup.notices == [Notice("warning", "There is no microphone.", "Plug one in.")]
    await setup.dictation.close()


async def test_a_computer_that_slept_has_nothing_listening(qasync_loop: object, tmp_path: Path) -> None:
    setup = Setup()
    setup.dictation.woke()
    assert not setup.notices
    setup.dictation.press()
    setup.dictation.woke()
    assert not setup.ears.open_
    assert [notice.kind for notice in setup.notices] == ["warning"]
    await setup.dictation.close()


async def test_pressed_again_before_the_last_words_are_in_the_same_passage_goes_on(
    qasync_loop: object, tmp_path: Path
) -> None:
    async with dictating(tmp_path) as setup:
        await setup.say(25)
        await setup.say(25)
        await setup.idle()
        assert setup.program.texts == ["I heard 1.0 seconds of sound."]
