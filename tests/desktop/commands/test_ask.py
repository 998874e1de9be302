"""`sb-voice ask`: any recording in, one answer or one sentence out."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop.address import Address
from desktop.backend.bundled_process import log_file
from desktop.commands.ask import Answer, run_ask
from desktop.commands.ask import ask as question
from desktop.commands.recording import AskFailed, read_sound
from server.protocol.audio import WIRE_RATE
from tests.patience import PATIENCE
from tests.server.documents.test_routes import added, asking
from tests.servers.networks.fault_proxy import FaultProxy
from tests.servers.realtime_server import SECOND, TOKEN, ChildServer, RecordingChatModel, lineup, serving

HEARD = "I heard 1.0 seconds of sound."

Ask = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """The command, on scripted engines."""
    environment = {**os.environ, "SB_VOICE_DATABASE_URL": f"sqlite:///{tmp_path / 'conversations.sqlite3'}"}
    environment |= {f"SB_VOICE_{stage}": "scripted" for stage in ("STT", "LLM", "TTS")}

    def run(*arguments: object, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-P", "-m", "desktop", "ask", *map(str, arguments)]
        return subprocess.run(
            command, env=environment, input=stdin, capture_output=True, text=True, timeout=100, check=False
        )

    return run


def recording(path: Path, seconds: float, rate: int, channels: int = 1, subtype: str = "PCM_16") -> Path:
    """Noise, as a stand-in for speech."""
    noise = np.random.default_rng(1).uniform(-0.3, 0.3, (int(seconds * rate), channels))
    soundfile.write(path, noise, rate, subtype=subtype)
    return path


@pytest.mark.parametrize(
    ("rate", "channels", "subtype"),
    [(8_000, 1, "PCM_16"), (44_100, 2, "PCM_16"), (48_000, 6, "PCM_24"), (16_000, 1, "FLOAT"), (11_025, 1, "PCM_U8")],
)
def test_any_rate_and_any_number_of_channels(tmp_path: Path, rate: int, channels: int, subtype: str) -> None:
    pcm = read_sound(recording(tmp_path / "a.wav", 1.5, rate, channels, subtype))
    assert len(pcm) == pytest.approx(2 * 1.5 * WIRE_RATE, abs=200)
    assert np.abs(np.frombuffer(pcm, "<i2")).max() > 1000


def test_the_answer_as_json(ask: Ask, tmp_path: Path) -> None:
    out = tmp_path / "reply.wav"
    done = ask(recording(tmp_path / "a.wav", 1.4, 44_100, 2), "--json", "--out", out)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer["transcript"] == "I heard 1.4 seconds of sound."
    assert answer["reply"].strip() == "You said: I heard 1.4 seconds of sound."
    sound = soundfile.info(out)
    assert sound.duration == pytest.approx(answer["reply_seconds"], abs=0.01)
    assert {"end_of_speech_to_first_audio", "hear", "think", "speak"} <= set(answer["timings_ms"])


def test_three_minutes(ask: Ask, tmp_path: Path) -> None:
    done = ask(recording(tmp_path / "long.wav", 180, 8_000), "--json")
    assert done.returncode == 0, done.stderr
    assert "180.0 seconds" in json.loads(done.stdout.splitlines()[-1])["transcript"]


def test_a_team_server_by_address_and_token(ask: Ask, tmp_path: Path) -> None:
    sound = recording(tmp_path / "a.wav", 1, 16_000)
    with ChildServer(tmp_path) as server:
        url = server.address().url
        assert ask(sound, "--server", url, "--token-stdin", stdin=f"{TOKEN}\n").returncode == 0
        refused = ask(sound, "--server", url, "--token-stdin", stdin="wrong\n")
    assert (refused.returncode, refused.stderr) == (1, "sb-voice: The server does not accept this token.\n")
    gone = ask(sound, "--server", url, "--token-stdin", stdin=f"{TOKEN}\n")
    assert (gone.returncode, gone.stderr) == (
        1,
        "sb-voice: No server runs at this address, or a firewall keeps it back.\n",
    )


@pytest.mark.parametrize("lost_after", [1_000, 30_000, 60_000])
async def test_a_connection_that_is_lost_on_the_way(tmp_path: Path, lost_after: int) -> None:
    async with serving(tmp_path) as server, FaultProxy(server.url) as proxy:
        proxy.up.limit_data = lost_after
        asking = asyncio.ensure_future(question(SECOND, Address(proxy.url, TOKEN)))
        async with asyncio.timeout(PATIENCE):
            while proxy.accepted < 2:
                await asyncio.sleep(0.01)
            proxy.up.limit_data = None
            proxy.reset_peer()
            answer = await asking
    assert (answer.transcript, answer.reply.strip()) == (HEARD, f"You said: {HEARD}")
    assert answer.speech


async def test_a_connection_that_is_lost_again_and_again(tmp_path: Path) -> None:
    async with serving(tmp_path) as server, FaultProxy(server.url) as proxy:
        proxy.up.limit_data = 30_000
        with pytest.raises(AskFailed, match="The connection to the server was lost"):
            await question(SECOND, Address(proxy.url, TOKEN))


def _silent(path: Path) -> None:
    soundfile.write(path, np.zeros(16_000), 16_000)


def _cut(path: Path) -> None:
    path.write_bytes(recording(path, 1, 16_000).read_bytes()[:20])


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_silent, "I did not hear anything."),
        (lambda path: path.write_bytes(b""), "is not a sound file."),
        (lambda path: path.write_text("Dear diary"), "is not a sound file."),
        (lambda path: soundfile.write(path, np.zeros(0), 16_000), "holds no sound."),
        (lambda path: path.mkdir(), "cannot be read"),
        (lambda path: None, "There is no file"),
        (_cut, "is not a sound file."),
    ],
)
def test_what_is_no_question_gets_one_sentence(
    ask: Ask, tmp_path: Path, make: Callable[[Path], object], says: str
) -> None:
    path = tmp_path / "question.wav"
    make(path)
    done = ask(path)
    assert done.returncode == 1
    assert says in done.stderr
    assert done.stderr.startswith("sb-voice: ")
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_reply_that_cannot_be_written(ask: Ask, tmp_path: Path) -> None:
    done = ask(recording(tmp_path / "a.wav", 1, 16_000), "--out", tmp_path / "no" / "folder.wav")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Reply:" in done.stdout, "the answer itself is not lost"


@pytest.mark.parametrize(("server", "told"), [(None, True), (Address("ws://127.0.0.1:9/", ""), False)])
@pytest.mark.parametrize("ours", [True, False])
def test_a_mistake_of_our_own_server_leads_to_its_log(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    server: Address | None,
    told: bool,
    ours: bool,
) -> None:
    async def failing(*_: object, **__: object) -> Answer:
        raise AskFailed("It went wrong.", ours=ours)

    monkeypatch.setattr("desktop.commands.ask.ask", failing)
    question = recording(tmp_path / "a.wav", 1, 16_000)
    assert run_ask(Namespace(file=question, live=False, json=False, out=None, collections=None), server) == 1
    assert (str(log_file()) in capsys.readouterr().err) is (told and ours)


async def test_it_is_answered_from_the_collections_that_are_named(tmp_path: Path) -> None:
    model = RecordingChatModel()
    async with serving(tmp_path, lineup(llm=model)) as at, asking(at) as client:
        await added(client, "a.md", b"Seconds of sound are heard.", collection="work")
        for collections in (None, ["work"], ["others"]):
            await question(SECOND, Address(at.url, at.token), collections=collections)
    shown = ["Seconds of sound are heard." in prompt[-1].text for prompt in model.prompts]
    assert shown == [True, True, False]


def test_more_than_ten_minutes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AskFailed, match="longer than 10 minutes"):
        read_sound(recording(tmp_path / "a.wav", 601, 1_000))
