"""The microphone and the speaker as the whole app uses them: for the conversation, for meters and for trying them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.audio.cue_chooser import CueChooser
from desktop.audio.device_watch import DeviceWatch
from desktop.audio.level import LevelMeter
from desktop.audio.microphone import Microphone, MicrophoneState
from desktop.audio.silence import silence_hint, silent
from desktop.audio.speaker import Speaker
from desktop.echo.canceller import webrtc_canceller
from desktop.echo.echo_guard import EchoGuard
from desktop.echo.echo_verdict import Duplex
from desktop.echo.played_sound import PlayedSound
from desktop.talk.device_test import DeviceTest
from server.protocol.turn import Phase

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtCore import SignalInstance

    from desktop.audio.cues import Cue
    from desktop.audio.devices.catalog import AudioUnavailable, Devices
    from desktop.settings.stored import SettingsFile
    from desktop.talk.controller import Controller

DISARM_SECONDS = 20.0
"""How long the microphone stays ready after the window went to the back."""


class Listener(Protocol):
    """What listens, while its phase says so."""

    @property
    def phase(self) -> Phase: ...
    def frame(self, pcm: bytes) -> None: ...
    def microphone_changed(self, state: MicrophoneState) -> None: ...
    def microphone_silent(self, silent: bool) -> None: ...


class AudioDevices(QObject):
    """Owns both devices and what is known of them; a conversation joins with `serve`."""

    level = Signal(float)
    """How loud the microphone is, 0 to 1, while anybody listens to it."""
    question_level = Signal(float)
    """The same, while it is a question."""
    reply_level = Signal(float)
    problem_changed = Signal(str, arguments=["problem"])
    """Why nothing is heard; empty when something is."""
    drained = Signal(str, arguments=["name"])
    """Something was played to its end: the name under which the speaker had it."""
    muted = Signal(bool)
    aloud_changed = Signal(bool, arguments=["aloud"])
    """Whether what is played can be heard: not with a volume of 0, nor without a speaker."""
    speaker_failed = Signal()
    """What was to be played now is not heard."""
    duplex_changed = Signal(Duplex)
    """Whether one is heard while the speaker plays, where the microphone stays open."""
    devices_changed = Signal(object, arguments=["devices"])
    """All `Devices` there are."""

    def __init__(self, settings: SettingsFile, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        chosen = settings.current
        self._settings = settings
        self._loop = loop
        self._controller: Controller | None = None
        self._listeners: list[Listener] = []
        self._meter = LevelMeter()
        self._metering = False
        self._in_front = False
        self._staying = False
        self._guard: EchoGuard | None = None
        self._played = PlayedSound()
        self._devices: Devices | None = None
        # Through which devices sound goes out and in, as far as is known: what each is called, and its number.
        self._way: tuple[tuple[str, int] | None, ...] = ()
        self._paused = False
        self._disarming: asyncio.TimerHandle | None = None
        self._trials = 0
        self._speaker_works = True
        self._cues = CueChooser()
        self.microphone = Microphone(
            loop=loop,
            deliver=self._deliver,
            changed=self._microphone_changed,
            silent=self._microphone_silent,
            device=chosen.microphone or None,
        )
        self.speaker = Speaker(
            loop=loop,
            drained=self._drained,
            failed=self._speaker_failed,
            refused=self._noise_refused,
            level=self.reply_level.emit,
            device=chosen.speaker or None,
            volume=chosen.volume,
            played=self._played,
        )
        self.check = DeviceTest(self.speaker)
        self._watch = DeviceWatch(loop, self._take_devices)
        settings.changed.connect(self._setting_changed)

    def serve(self, controller: Controller) -> None:
        """Be the ears and the mouth of this conversation."""
        self._controller = controller
        self.lend(controller, controller.phase_changed)

    def lend(self, listener: Listener, phase_changed: SignalInstance) -> None:
        """Be the ears of this one, too: one listens at a time."""
        self._listeners.append(listener)
        phase_changed.connect(lambda _: self._phase_changed())

    def begin(self) -> None:
        """Watch which devices there are."""
        self._watch.start()
        self._tell_aloud()

    def close(self) -> None:
        """Let go of everything, at the end of the program."""
        self._watch.close()
        self.check.stop()
        self.microphone.disarm()
        self.speaker.close()

    def look(self) -> None:
        """Somebody wants to see the devices: `devices_changed` follows."""
        if not self._watch.follows and not self._wanted and self.speaker.let_go():
            # PortAudio finds what was plugged in only while no device is open; `_take_devices` opens it again.
            self._paused = self.microphone.state is not MicrophoneState.CLOSED
            self.microphone.disarm()
        self._watch.look()

    # --- what the person chooses

    def _setting_changed(self, name: str) -> None:
        chosen = self._settings.current
        self._way = self._way_now()  # streams to what the person chose begin anew by themselves
        if name == "microphone":
            self.check.stop()
            self.microphone.use(chosen.microphone or None)
        elif name == "speaker":
            self.speaker.use(chosen.speaker or None)
        elif name == "volume":
            self.speaker.set_volume(chosen.volume)
            self._tell_aloud()
        elif name == "keep_microphone_ready":
            if chosen.keep_microphone_ready:
                self._arm()
            else:
                self._disarm()

    def stay_open(self, stay: bool) -> None:
        """Have the microphone open without a key, and hear nothing of the speaker in it; or no more."""
        self._staying = stay
        if stay:
            self._guard = self._guard or EchoGuard(self._played, webrtc_canceller, self.duplex_changed.emit)
        else:
            self.microphone.stay_open(None)
        self._phase_changed()
        if stay:
            self.microphone.stay_open(self._guard)

    def mute(self, muted: bool) -> None:
        """Switch the microphone off for everything, or on again."""
        self.check.stop()
        self.microphone.mute(muted)
        if not muted and (self._metering or self._in_front or self._staying):
            self._resume()
        self.muted.emit(muted)

    def meter(self, wanted: bool) -> None:
        """Listen for a meter alone: nothing of it is sent."""
        self._metering = wanted
        if wanted:
            self._resume()
            if not self._watch.follows:
                self.look()
            return
        self.check.stop()
        if not self._talking:
            self.microphone.cancel()

    def play_trial(self, pcm: bytes) -> None:
        """Let a voice be heard that is being tried in the settings."""
        if self._controller is not None:
            self._controller.stop()
        self._trials += 1
        self.speaker.play(f"trial-{self._trials}", pcm)
        self.speaker.end(f"trial-{self._trials}")

    def activation_changed(self, active: bool) -> None:
        """The microphone is ready while the window is in front, and a little longer."""
        self._in_front = active
        if self._disarming is not None:
            self._disarming.cancel()
            self._disarming = None
        if active:
            self._arm()
        else:
            self._disarming = self._loop.call_later(DISARM_SECONDS, self._disarm)

    # --- what the devices say

    @property
    def _talking(self) -> bool:
        return any(listener.phase is Phase.LISTENING for listener in self._listeners)

    @property
    def _wanted(self) -> bool:
        """Whether the microphone must not be closed now."""
        return self._staying or self._talking

    def _deliver(self, pcm: bytes) -> None:
        for level in self._meter.take(pcm):
            if self._talking:
                self.question_level.emit(level)
            self.level.emit(level)
        self.check.take(pcm)
        for listener in self._listeners:
            listener.frame(pcm)

    def _microphone_changed(self, state: MicrophoneState) -> None:
        for listener in self._listeners:
            listener.microphone_changed(state)
        error = self.microphone.error if state is MicrophoneState.FAILED else None
        if error is not None:
            self.check.fail(str(error))
        self.problem_changed.emit(str(error) if error else "")
        self._play_cue(self._cues.microphone_changed(state))

    def _microphone_silent(self, is_silent: bool) -> None:
        for listener in self._listeners:
            listener.microphone_silent(is_silent)
        self.problem_changed.emit(f"{silent()} {silence_hint()}" if is_silent else "")

    def _drained(self, item_id: str) -> None:
        if not self._speaker_works and self.speaker.played_ms(item_id):
            self._speaker_works = True  # it was heard, so there is one again
            self._tell_aloud()
        self.drained.emit(item_id)
        if not self.check.drained(item_id) and self._controller is not None:
            self._controller.drained(item_id)

    def _noise_refused(self) -> None:
        if self._controller is not None:
            self._controller.noise_refused()

    def _speaker_failed(self, trouble: AudioUnavailable) -> None:
        self._speaker_works = False
        self._tell_aloud()
        self.speaker_failed.emit()
        self.check.fail(str(trouble))
        if self._controller is not None:
            self._controller.speaker_failed(trouble)

    def _take_devices(self, devices: Devices) -> None:
        self.microphone.devices_changed(devices)
        self.speaker.devices_changed(devices)
        self._notice_way(devices)
        self.devices_changed.emit(devices)
        if self._paused:
            self._paused = False
            self._resume()

    def _notice_way(self, devices: Devices) -> None:
        """The sound server moves open streams to another device without a word; echoes come another way then."""
        self._devices = devices
        before, self._way = self._way, self._way_now()
        if self._guard is not None and before and self._way != before:
            self._guard.moved()

    def _way_now(self) -> tuple[tuple[str, int] | None, ...]:
        if self._devices is None:
            return ()
        chosen = self._settings.current
        used = self._devices.used("output", chosen.speaker), self._devices.used("input", chosen.microphone)
        return tuple(None if each is None else (each.target or each.name, each.number) for each in used)

    def _tell_aloud(self) -> None:
        self.aloud_changed.emit(self._settings.current.volume > 0 and self._speaker_works)

    # --- in the course of a conversation

    def _phase_changed(self) -> None:
        talked = Phase.IDLE if self._controller is None else self._controller.phase
        phase = Phase.LISTENING if self._wanted else talked
        if phase is Phase.LISTENING:
            self.check.stop()
            self.speaker.warm()  # beside the microphone, so that its cue comes in time and the reply starts at once
        elif self._metering:
            self._resume()  # the question is over, but somebody still looks at the level
        elif not self._in_front:
            self.activation_changed(False)  # a key or the tray opened the microphone from behind
        self._play_cue(self._cues.phase_changed(phase))

    def _play_cue(self, cue: Cue | None) -> None:
        if cue is not None and self._settings.current.cues:
            self.microphone.expect_cue()
            self.speaker.cue(cue)

    def _resume(self) -> None:
        """Listen as before."""
        if self._staying:
            self.microphone.stay_open(self._guard)
        elif self._metering:
            self.microphone.open()
        else:
            self._arm()

    def _arm(self) -> None:
        if self._settings.current.keep_microphone_ready:
            self.microphone.arm()

    def _disarm(self) -> None:
        if not self._wanted:
            self.microphone.disarm()
