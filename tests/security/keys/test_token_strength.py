"""A server that is reached by others takes no token that can be guessed, and says how to make one that cannot."""

from __future__ import annotations

import secrets
import shlex
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from server.token_strength import guessable
from tests.servers.realtime_server import TOKEN, ChildServer

WEAK = (
    "",
    "x",
    "secret",
    "correct horse",
    "a-token-for-tests",
    "hunter2hunter2hunter2hunter2hunter2hunter2",
    "a" * 64,
    "ab" * 32,
    "0" * 40,
    "12345678901234567890123456789012",
    "3eb43dcd14b807d776ed027c0bd00f",
    "dMH66-E3bCGSGw3TBgda",
    "abcdefghijklmnopqrstuv",
)


@pytest.mark.parametrize("token", WEAK)
def test_what_can_be_guessed(token: str) -> None:
    assert guessable(token)


@pytest.mark.parametrize("number", range(50))
def test_what_is_made_at_random_of_128_bits_is_taken(number: int) -> None:
    for token in (secrets.token_urlsafe(16), secrets.token_hex(16), secrets.token_hex(16).upper(), str(uuid.uuid4())):
        assert not guessable(token), (number, token)
    assert not guessable(TOKEN)


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
@pytest.mark.parametrize("in_a_file", [False, True])
def test_the_server_does_not_start_with_a_weak_token(tmp_path: Path, host: str, in_a_file: bool) -> None:
    file = tmp_path / "token"
    file.write_text("Sesame1\n")
    given = {"SB_VOICE_TOKEN": "", "SB_VOICE_TOKEN_FILE": str(file)} if in_a_file else {"SB_VOICE_TOKEN": "Sesame1"}
    with ChildServer(tmp_path, ["--host", host], given) as server:
        assert server.wait() == 2
    assert "can be guessed" in server.text
    assert "Sesame1" not in server.text
    assert len(server.text.splitlines()) == 1


def test_what_it_says_then_makes_a_token_that_it_takes(tmp_path: Path) -> None:
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": "x"}) as server:
        server.wait()
    command = shlex.split(server.text.partition("This makes one: ")[2])
    assert command[:2] == ["python", "-c"]
    token = subprocess.run([sys.executable, *command[1:]], capture_output=True, text=True, check=True).stdout.strip()
    assert not guessable(token)
    with ChildServer(tmp_path, environment={"SB_VOICE_TOKEN": token}) as server:
        assert server.address(token).url
