"""The first start, for real: a question, the local engines, and words from the speaker that are recognised again."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from desktop.commands.recording import read_sound
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import RATE
from tests.desktop_session.sound_servers import SoundServer
from tests.end_to_end.recognition import recognised, words
from tests.end_to_end.running_app import RunningApp

PATIENCE = 100


@pytest.mark.timeout(300)
async def test_ask_aloud_and_understand_the_answer(
    own_desktop: type[DesktopSession], sound_server: SoundServer | None
) -> None:
    question = files("resources").joinpath("speech/question.wav")
    with (
        own_desktop(sound_server=sound_server) as desktop,
        RunningApp(desktop) as app,
        as_file(question) as wav,
        desktop.recording() as recording,
    ):
        asked, reply = app.ask_aloud(wav, recording, PATIENCE)
    assert {"largest", "ocean"} <= words(asked.full)
    heard = words(await recognised(recording.samples, RATE))
    said = words(reply.full)
    assert len(heard & said) >= 0.6 * len(said), f"said {sorted(said)}, understood {sorted(heard)}"


@pytest.mark.timeout(300)
def test_ask_from_a_file_and_understand_the_answer(tmp_path: Path) -> None:
    question = files("resources").joinpath("speech/question.wav")
    out = tmp_path / "reply.wav"
    with as_file(question) as wav:
        command = [sys.executable, "-P", "-m", "desktop", "ask", str(wav), "--out", str(out)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    assert "ocean" in done.stdout
    assert len(read_sound(out)) > 24_000
