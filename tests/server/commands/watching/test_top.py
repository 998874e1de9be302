"""`sb-voice-server top`, against a real server."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from server.__main__ import main
from tests.patience import PATIENCE
from tests.servers.realtime_server import (
    REPOSITORY,
    TOKEN,
    ask_aloud,
    hear_all,
    push_to_talk,
    serving,
    talking,
)


@pytest.fixture(autouse=True)
def settings_of_the_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SB_VOICE_TOKEN", TOKEN)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


async def top(*arguments: str) -> int:
    return await asyncio.to_thread(main, ["top", *arguments])


async def test_once_as_json_for_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with serving(tmp_path) as address, talking(address) as socket:
        await push_to_talk(socket)
        await ask_aloud(socket)
        await hear_all(socket)
        capsys.readouterr()
        assert await top("--json", "--url", address.url) == 0
        seen = json.loads(capsys.readouterr().out)
        assert await top("--url", address.url + "/") == 0
        text = capsys.readouterr().out
    assert seen["turns"] == {"completed": 1}
    assert seen["sessions"] == 1
    assert seen["saving"] is True
    assert seen["stages_ms"]["speak"]["p95"] > 0
    assert {each["engine"] for each in seen["engines"]} == {"scripted"}
    assert "1 completed" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["text", "json"])
async def test_what_keeps_it_from_seeing_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, as_json: list[str]
) -> None:
    assert await top(*as_json, "--url", "http://127.0.0.1:9") == 2
    assert "http://127.0.0.1:9 cannot be asked" in capsys.readouterr().err
    async with serving(tmp_path) as address:
        monkeypatch.setenv("SB_VOICE_METRICS_TOKEN", "another-One_ThatIsWrong_57GhQ2")
        assert await top(*as_json, "--url", address.url) == 2
        error = capsys.readouterr().err
    assert "refuses the token" in error
    assert "another-One" not in error


@pytest.mark.parametrize("url", ["voice.example.org", "nonsense://x", "http://", "http://[", "http://a b"])
async def test_an_address_that_is_none_is_said_to_be_none(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert await top("--json", "--url", url) == 2
    assert "--url needs the address" in json.loads(capsys.readouterr().err)["error"]


async def test_in_a_terminal_it_goes_on_looking(tmp_path: Path) -> None:
    async with serving(tmp_path) as address:
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "server", "top", "--seconds", "0.1", "--url", address.url]
        process = subprocess.Popen(command, cwd=REPOSITORY, stdout=theirs, stderr=theirs, stdin=theirs)
        os.close(theirs)
        try:
            await shown(ours, "0, of which 0 talk")
            async with talking(address):
                await shown(ours, "1, of which 0 talk")
            await shown(ours, "0, of which 0 talk")
            process.send_signal(signal.SIGINT)
            await asyncio.to_thread(process.wait, PATIENCE)
            assert process.returncode == 130
        finally:
            process.kill()
            process.wait()
            os.close(ours)


async def shown(terminal: int, text: str) -> None:
    """Wait until that is on the screen."""
    seen = ""
    async with asyncio.timeout(PATIENCE):
        while text not in seen:
            seen = (seen + (await asyncio.to_thread(os.read, terminal, 4096)).decode())[-4096:]


async def test_the_token_that_the_server_made_for_this_user_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SB_VOICE_TOKEN")
    assert await top("--url", "http://127.0.0.1:9") == 2
    assert "There is no token" in capsys.readouterr().err
    file = tmp_path / "sb-voice" / "server-token"
    file.parent.mkdir()
    file.write_text(f"{TOKEN}\n")
    async with serving(tmp_path, token=TOKEN) as address:
        assert await top("--json", "--url", address.url) == 0
