"""Any sound file, from wherever it comes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop.commands.recording import AskFailed, read_sound
from server.protocol.audio import WIRE_RATE

RATE = 16_000
SECONDS = 1.5


def noise(channels: int = 1) -> np.ndarray:
    return np.random.default_rng(1).uniform(-0.3, 0.3, (int(SECONDS * RATE), channels))


def seconds_of(pcm: bytes) -> float:
    return len(pcm) / 2 / WIRE_RATE


def is_heard(pcm: bytes) -> bool:
    return bool(np.abs(np.frombuffer(pcm, "<i2")).max() > 1000)


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG", "MP3", "AIFF", "AU", "W64", "CAF", "RF64"])
def test_every_kind_of_file_whatever_it_is_called(kind: str, tmp_path: Path) -> None:
    for name in ("question.wav", "question.raw", "question", "Fräge 100%20?#.txt"):
        soundfile.write(tmp_path / name, noise(), RATE, format=kind)
        pcm = read_sound(tmp_path / name)
        assert seconds_of(pcm) == pytest.approx(SECONDS, abs=0.1)
        assert is_heard(pcm)


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG"])
def test_from_a_pipe_with_a_name(kind: str, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "whole", noise(), RATE, format=kind)
    os.mkfifo(tmp_path / "pipe")
    fed = threading.Thread(target=lambda: (tmp_path / "pipe").write_bytes((tmp_path / "whole").read_bytes()))
    fed.start()
    assert seconds_of(read_sound(tmp_path / "pipe")) == pytest.approx(SECONDS, abs=0.1)
    fed.join()


def test_a_header_that_does_not_know_the_length_yet(tmp_path: Path) -> None:
    """As ffmpeg writes it into a pipe."""
    path = tmp_path / "a.wav"
    soundfile.write(path, noise(), RATE)
    written = bytearray(path.read_bytes())
    written[4:8] = written[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(written)
    assert seconds_of(read_sound(path)) == pytest.approx(SECONDS, abs=0.1)


@pytest.mark.parametrize("where", ["-", "/dev/stdin", "/dev/fd/0"])
@pytest.mark.parametrize("piped", [True, False])
def test_from_stdin(where: str, piped: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, noise(2), RATE)
    code = "import sys; from pathlib import Path; from desktop.commands.recording import read_sound;"
    command = [sys.executable, "-c", f"{code} print(len(read_sound(Path(sys.argv[1]))))", where]
    if piped:
        done = subprocess.run(command, input=path.read_bytes(), capture_output=True, timeout=60, check=True)
    else:
        with path.open("rb") as file:
            done = subprocess.run(command, stdin=file, capture_output=True, timeout=60, check=True)
    assert int(done.stdout) / 2 / WIRE_RATE == pytest.approx(SECONDS, abs=0.1)


def _strange(rate: int, channels: int) -> Callable[[Path], object]:
    return lambda path: soundfile.write(path, np.zeros((100, channels)), rate)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.write_bytes(b"RIFF"), "is not a sound file"),
        (lambda path: path.write_bytes(b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0" + bytes(64)), "is not a sound file"),
        (lambda path: path.write_bytes(b"fLaC" + bytes(100)), "is not a sound file"),
        (lambda path: path.write_bytes(b"OggS" + bytes(100)), "is not a sound file"),
        (lambda path: path.write_bytes(os.urandom(5000)), "is not a sound file"),
        (_strange(1, 1), "which is no recording of speech"),
        (_strange(RATE, 200), "which is no recording of speech"),
    ],
)
def test_what_is_no_recording_gets_one_sentence(make: Callable[[Path], object], says: str, tmp_path: Path) -> None:
    make(tmp_path / "a.wav")
    with pytest.raises(AskFailed, match=says):
        read_sound(tmp_path / "a.wav")


def test_what_is_no_number_is_silence_and_spoils_nothing(tmp_path: Path) -> None:
    sound = noise()
    sound[100:110] = np.nan
    sound[200:210] = np.inf
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype="FLOAT")
    samples = np.frombuffer(read_sound(tmp_path / "a.wav"), "<i2")
    assert np.abs(samples[10_000:]).max() > 1000
    assert np.abs(samples).max() < 20_000


def test_one_channel_that_is_the_other_upside_down_is_heard(tmp_path: Path) -> None:
    sound = noise()
    soundfile.write(tmp_path / "a.wav", np.hstack([sound, -sound]), RATE)
    assert is_heard(read_sound(tmp_path / "a.wav"))


def test_there_is_nothing_on_stdin() -> None:
    code = "from pathlib import Path; from desktop.commands.recording import read_sound; read_sound(Path('-'))"
    command = f'exec {sys.executable} -c "{code}" <&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr.splitlines()[-1].endswith("AskFailed: stdin cannot be read: it is no file.")
