"""The load on the server and on its floor: both answer alike. No times: those are for `make bench`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.load import script
from benchmarks.load.caller import PING, SOUND, TEXT, Caller, Hung, appends, cut, frame
from benchmarks.processes import Broken, cpu_seconds, memory_mb, module, serving

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are measured on Linux")

ROOT = Path(__file__).parents[3]
WORDS = "response.output_audio_transcript.delta"


async def events(name: str, folder: Path) -> Counter[str]:
    """What a server says in the course of two turns, by type."""
    env = {"SB_VOICE_TOKEN": "secret", "SB_VOICE_DATABASE_URL": f"sqlite:///{folder}/conversations.sqlite3"}
    with serving(module(name), env) as (url, pid):
        caller, seconds = await Caller.connect(url, "secret")
        assert seconds > 0
        for _ in range(2):
            assert await caller.turn(appends(0.1)) >= script.FIRST_TOKEN_SECONDS
        caller.hang_up()
        assert cpu_seconds(pid) > 0
        assert memory_mb(pid) > memory_mb(pid, "Anonymous") > 0
        return Counter(caller.kinds)


async def test_the_floor_speaks_like_the_server(tmp_path: Path) -> None:
    ours = await events("benchmarks.load.scripted_server", tmp_path)
    floor = await events("benchmarks.load.floor", tmp_path)
    assert set(floor) <= set(ours)
    # Words that came together, as on a busy machine, are spoken together: then there are fewer pieces of sound.
    assert 0 < ours[SOUND] <= floor[SOUND] == 2 * sum(len(script.sounds(word)) for word in script.words())
    assert ours[WORDS] == floor[WORDS] == 2 * len(script.words())
    assert ours["response.done"] == floor["response.done"] == 2


async def test_a_wrong_token_is_refused_by_both(tmp_path: Path) -> None:
    env = {"SB_VOICE_TOKEN": "secret", "SB_VOICE_DATABASE_URL": f"sqlite:///{tmp_path}/conversations.sqlite3"}
    for name in ("benchmarks.load.scripted_server", "benchmarks.load.floor"):
        with serving(module(name), env) as (url, _), pytest.raises(Hung):
            await Caller.connect(url, "guess")


def test_a_server_that_dies_is_said_to_be_broken() -> None:
    with pytest.raises(Broken, match="ended with code 3"), serving([sys.executable, "-c", "exit(3)"], {}):
        pass


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536])
def test_frames_of_any_size_are_cut_off_the_stream(size: int) -> None:
    # A server's frame is a client's without its mask.
    masked = frame(b"x" * size)
    begin = len(masked) - size - 4
    stream = bytearray([masked[0], masked[1] & 0x7F]) + masked[2:begin] + b"x" * size
    stream += bytes([0x80 | PING, 1]) + b"y"
    assert cut(stream[: begin + size - 1]) is None
    assert cut(stream) == (TEXT, b"x" * size)
    assert cut(stream) == (PING, b"y")
    assert cut(stream) is None


def test_a_short_run_prints_the_table_and_writes_the_figures(tmp_path: Path) -> None:
    options = ["server_load", "--quick", "--levels", "2", "--seconds", "1.5", "--json", str(tmp_path / "figures.json")]
    command = [sys.executable, "-m", "benchmarks", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=True)
    rows = json.loads((tmp_path / "figures.json").read_text())
    assert {"server overhead, 2 sessions, p50", "left behind by a closed session"} <= {row["what"] for row in rows}
    assert all(row["measured"] is not None and row["floor"] is not None for row in rows)
    assert len(done.stdout.splitlines()) == len(rows) + 2
