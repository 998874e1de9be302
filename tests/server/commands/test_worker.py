"""`sb-voice-server worker`: what is wrong with how it was started is said in a sentence, before anything is loaded."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from server.__main__ import main
from server.commands.worker import SIGNALS, address_of
from tests.servers.realtime_server import ChildServer

TOKEN = "worker-token-that-nobody-can-guess"
STT = ("--stt", "scripted")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--join", "http://127.0.0.1:1"), "name at least one"),
        ((*STT, "--join", "ftp://here"), "address of a server"),
        ((*STT, "--join", "http://"), "address of a server"),
        ((*STT, "--join", "http://a b"), "address of a server"),
        ((*STT, "--join", "http://voice.example"), "https://"),
        ((*STT, "--join", "http://127.0.0.1:1", "--places", "0"), "--places"),
        (("--stt", "nonsense", "--join", "http://127.0.0.1:1"), "there are: deepgram"),
        ((*STT, "--join", "http://127.0.0.1:1"), "Nobody answers"),
    ],
)
def test_what_is_wrong_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], told: str
) -> None:
    monkeypatch.setenv("SB_VOICE_WORKER_TOKEN", TOKEN)
    assert main(["worker", *arguments]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert TOKEN not in error


def test_without_a_token_it_says_where_it_takes_one_from(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["worker", *STT, "--join", "http://127.0.0.1:1"]) == 2
    assert "SB_VOICE_WORKER_TOKEN_FILE" in capsys.readouterr().err


def test_an_address_may_do_without_its_scheme() -> None:
    assert address_of("voice.example.org/") == "https://voice.example.org"


def test_what_ends_before_it_serves_leaves_signals_as_they_were(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a Ctrl-C that comes later would ask a loop that is closed."""
    monkeypatch.setenv("SB_VOICE_WORKER_TOKEN", TOKEN)
    before = [signal.getsignal(each) for each in SIGNALS]
    assert main(["worker", *STT, "--join", "http://127.0.0.1:1"]) == 2
    assert "Nobody answers" in capsys.readouterr().err
    assert [signal.getsignal(each) for each in SIGNALS] == before


def test_one_command_joins_and_a_signal_leaves(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text(TOKEN)
    environment = {"SB_VOICE_STT": "workers", "SB_VOICE_WORKER_TOKEN_FILE": str(secret)}
    with ChildServer(tmp_path, environment=environment) as server:
        command = [sys.executable, "-m", "server", "worker", *STT, "--json", "--join", server.address().url]
        with subprocess.Popen(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdout is not None
            assert json.loads(worker.stdout.readline())["joined"] == server.address().url
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(60) == 0
