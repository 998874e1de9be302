"""Devices come and go under the running app: what was said is kept, what is said is heard."""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import pytest

from tests.both_sound_servers import on_both_servers
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.end_to_end.running_app import SCRIPTED, RunningApp, loud, wait_until

LONG = "Tell me everything that you know about the weather in the mountains, and then tell me all of it once more"
HEADSET, MOUTH, MICROPHONE = "headset", "headset_mouth", "headset_microphone"


@pytest.fixture
def desktop(desktop: DesktopSession) -> DesktopSession:
    plug_in(desktop)
    return desktop


def plug_in(desktop: DesktopSession) -> None:
    """A headset: a speaker, and a microphone that one speaks into through `MOUTH`."""
    for name, description in ((HEADSET, "Headset"), (MOUTH, "Mouth")):
        desktop.sound.pactl(
            "load-module",
            "module-null-sink",
            f"sink_name={name}",
            f"rate={RATE}",
            "norewinds=1",
            f"sink_properties=device.description={description}",
        )
    desktop.sound.pactl(
        "load-module",
        "module-remap-source",
        f"source_name={MICROPHONE}",
        f"master={MOUTH}.monitor",
        "source_properties=device.description=HeadsetMicrophone",
    )


def choose(desktop: DesktopSession, **settings: object) -> None:
    """What the settings file says when the app starts."""
    path = Path(desktop.env["XDG_CONFIG_HOME"]) / "sb-voice" / "settings.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"welcomed": True, **settings}))


def used(desktop: DesktopSession, kind: str) -> str:
    """The name of the device that the app's stream is on, empty for none; `kind` is source or sink."""
    streams = desktop.sound.pactl("list", "short", {"source": "source-outputs", "sink": "sink-inputs"}[kind])
    devices = dict(line.split("\t")[:2] for line in desktop.sound.pactl("list", "short", f"{kind}s").splitlines())
    for line in streams.splitlines():
        fields = line.split("\t")
        if fields[2] != "-":
            return devices.get(fields[1], "")
    return ""


def test_a_microphone_that_vanishes_while_one_talks_keeps_the_question(desktop: DesktopSession, speech: Path) -> None:
    choose(desktop, microphone="HeadsetMicrophone")
    with RunningApp(desktop, SCRIPTED) as app:
        wait_until(lambda: used(desktop, "source") == MICROPHONE)
        app.hold()
        time.sleep(2)
        desktop.sound.unplug(MICROPHONE)
        wait_until(lambda: used(desktop, "source") == "microphone")
        desktop.say(speech)
        app.let_go()
        wait_until(app.replies)
        questions = [row for row in app.stored() if row.role == "user"]
        assert len(questions) == 1, "it is still the same question"
        assert float(questions[0].full.split()[2]) > 2, "what was heard before counts too"
        plug_in(desktop)
        wait_until(lambda: used(desktop, "source") == MICROPHONE)


@on_both_servers
def test_a_speaker_that_vanishes_while_it_speaks_gives_way_to_the_default(desktop: DesktopSession) -> None:
    choose(desktop, speaker="Headset")
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        with desktop.sound.recording(f"{HEADSET}.monitor") as headset:
            app.type(LONG)
            wait_until(lambda: loud(headset.samples))
            # Where the machine stumbled, ALSA's way to PulseAudio takes its stream away and brings a new one.
            wait_until(lambda: used(desktop, "sink") == HEADSET)
            assert not loud(recording.samples)
            desktop.sound.unplug(HEADSET)
        wait_until(lambda: loud(recording.samples))
        wait_until(lambda: any(reply.full and not reply.interrupted for reply in app.replies()))
        plug_in(desktop)
        app.type(LONG)  # the reply before may have been played to its end meanwhile
        wait_until(lambda: used(desktop, "sink") == HEADSET)


def test_the_opening_of_the_microphone_is_heard_quietly(desktop: DesktopSession) -> None:
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        # A cue that would come late is left out, as where the speaker takes its time to open: a reply has it open.
        app.type("Hello")
        wait_until(lambda: any(reply.full and not reply.interrupted for reply in app.replies()))
        wait_until(lambda: loud(recording.samples))
        wait_until(lambda: not loud(recording.samples[-RATE:]))
        before = len(recording.samples)
        app.hold()
        wait_until(lambda: loud(recording.samples[before:]))
        time.sleep(0.5)
        assert np.abs(recording.samples[before:]).max() < 0.05
        app.let_go()


def test_no_sounds_where_they_are_not_wanted(desktop: DesktopSession) -> None:
    choose(desktop, cues=False)
    with RunningApp(desktop, SCRIPTED) as app, desktop.recording() as recording:
        app.hold()
        time.sleep(1)
        assert not loud(recording.samples)
        app.let_go()
